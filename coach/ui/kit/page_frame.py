"""What all pages have at the same place: the margins, and the row with the title and ways out."""

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.ui.kit.narrow import is_narrow
from coach.ui.kit.pieces import label, row
from coach.ui.kit.room import is_small
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE

_WIDE_FROM_PX: Final = 1000
_HIGH_FROM_PX: Final = 640
#: By this name a page finds its title, which is smaller, in several lines, in a narrow window.
_TITLE: Final = "page-title"


def page_margins(size: QSize) -> QMargins:
    """Return the margins of every page of such a size."""
    if is_small(size):
        return QMargins(*[SPACE.small] * 4)
    side = SPACE.huge if size.width() >= _WIDE_FROM_PX else SPACE.wide
    edge = SPACE.wide if size.height() >= _HIGH_FROM_PX else SPACE.medium
    return QMargins(side, edge, side, edge)


class _Fitting(QObject):
    """Follows the size of the page it belongs to: its margins, and the letters of its title."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and isinstance(watched, QWidget):
            layout = watched.layout()
            if layout is not None:
                layout.setContentsMargins(page_margins(event.size()))
            for title in watched.findChildren(QLabel, _TITLE):
                _fit_title(title, narrow=is_narrow(watched))
        return False


def _fit_title(title: QLabel, *, narrow: bool) -> None:
    if title.wordWrap() != narrow:
        title.setWordWrap(narrow)
        title.setFont(ui_font(TYPE.large if narrow else TYPE.title, bold=True))


def page_column(page: QWidget, spacing: int = SPACE.medium) -> QVBoxLayout:
    """Return the column that a page stands in, its margins those of all pages at every size."""
    column = QVBoxLayout(page)
    column.setContentsMargins(page_margins(page.size()))
    column.setSpacing(spacing)
    _Fitting(page)
    return column


def head_row(title: str | QLabel, *ways: QWidget) -> QHBoxLayout:
    """Return a page's title and, at the right end, the ways out of it."""
    words = label(title, "title", wrap=False) if isinstance(title, str) else title
    words.setObjectName(_TITLE)
    made = row(words, *ways)
    made.setStretch(0, 1)
    return made
