"""Where the receiver's window opens: beside the giver's, and never over the dial."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget


def place_beside(window: QWidget, main: QWidget) -> None:
    """Put a window beside ``main``; where the desktop places windows itself, it stays there."""
    screen = main.screen().availableGeometry()
    window.move(place_for(main.frameGeometry(), screen, window.frameGeometry().size()))


def place_for(main: QRect, screen: QRect, size: QSize) -> QPoint:
    """Return the upper left corner: at the right of ``main``, else at its left.

    Where neither has room, at the lower right within it: the dial is at the left of every page.
    """
    top = max(screen.top(), min(main.top(), screen.bottom() + 1 - size.height()))
    if main.right() + size.width() <= screen.right():
        return QPoint(main.right() + 1, top)
    if main.left() - size.width() >= screen.left():
        return QPoint(main.left() - size.width(), top)
    right, bottom = (
        min(main.right(), screen.right()) + 1,
        min(main.bottom(), screen.bottom()) + 1,
    )
    return QPoint(
        max(screen.left(), right - size.width()), max(screen.top(), bottom - size.height())
    )
