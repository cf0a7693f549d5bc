"""The ways on at the foot of a page or card: the main one always at the right end."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.ui.kit.pieces import row
from coach.ui.kit.tokens import SPACE


def actions(main: QWidget, *others: QWidget, aside: tuple[QWidget, ...] = ()) -> QHBoxLayout:
    """Return a row with ``main`` at its right end, and the others before it.

    ``others`` are told from the nearest to ``main`` on; what is no answer to the page, a way to
    help or to something else, stands ``aside`` at the left end.
    """
    return row(*aside, None, *reversed(others), main, spacing=SPACE.medium)
