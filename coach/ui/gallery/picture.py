"""A picture of a widget, after which nothing is left of it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def keep_picture(widget: QWidget, path: Path) -> None:
    """Save what the widget looks like, and delete it at once.

    What were left to a loop of events that never comes would be dressed anew with each theme.
    """
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)
