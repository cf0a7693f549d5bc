"""What changes and matters is said by a screen reader, wherever its reader is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from coach.ui.kit.tongue import shown


def announce(widget: QWidget, sentence: str, at_once: bool = False) -> None:
    """Say a sentence; ``at_once`` breaks off what is being said. Nothing where nobody listens."""
    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, shown(sentence))
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
