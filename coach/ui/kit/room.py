"""What a page does without where its window is small: wide margins, and columns that scroll."""

from typing import Final

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from coach.ui.kit.tokens import SPACE

#: A window no larger than this, one at 200 % on a small screen, has no room for wide margins.
_SMALL: Final = QSize(640, 400)
_BEFORE: Final = "margins_before"
#: A scroll area with this property is a list to choose from, which no page grows for.
LIST: Final = "list"


def is_small(room: QSize) -> bool:
    """Return whether so much room has none for wide margins."""
    return room.width() <= _SMALL.width() or room.height() < _SMALL.height()


def fit_margins(page: QWidget, room: QSize) -> None:
    """Give a page narrow margins where there is so little room, and its own where there is more."""
    layout = page.layout()
    if layout is None:
        return
    before = layout.property(_BEFORE)
    now = layout.contentsMargins()
    if is_small(room):
        most = SPACE.small
        narrow = QMargins(
            *(min(most, each) for each in (now.left(), now.top(), now.right(), now.bottom()))
        )
        if narrow != now or layout.spacing() > most:
            if not isinstance(before, tuple):
                layout.setProperty(_BEFORE, (now, layout.spacing()))
            layout.setContentsMargins(narrow)
            layout.setSpacing(min(most, layout.spacing()))
    elif isinstance(before, tuple):
        layout.setProperty(_BEFORE, None)
        layout.setContentsMargins(before[0])
        layout.setSpacing(before[1])


def unfolded_px(page: QWidget) -> int:
    """Return how much higher (or lower, negative) a page is where no column of it scrolls.

    A page without such columns needs nothing more than its least height.
    """
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisibleTo(page)]
    return max(
        (_missing_px(area) for area in areas if not area.property(LIST)), default=-page.height()
    )


def _missing_px(area: QScrollArea) -> int:
    inside = area.widget()
    if inside is None:
        return 0
    width = area.viewport().width()
    layout: QLayout | None = inside.layout()
    needed = inside.minimumSizeHint().height()
    if layout is not None and layout.hasHeightForWidth():
        needed = max(needed, layout.heightForWidth(width))
    return needed - area.viewport().height()
