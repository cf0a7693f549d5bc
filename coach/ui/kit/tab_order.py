"""Tab goes through a page as it is read, though its parts were made in another order."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(parts: Iterable[QWidget]) -> None:
    """Let Tab go through these and what they hold, one after the other."""
    stops = [
        stop
        for part in parts
        for stop in (part, *part.findChildren(QWidget))
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)
