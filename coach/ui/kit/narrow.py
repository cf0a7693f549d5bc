"""What stands side by side, and one over the other where a window is too narrow for it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

#: A narrower page is in a window at 300 % on a small screen: columns become one.
NARROW_PX: Final = 600
_COLUMNS: Final = "columns"


def is_narrow(page: QWidget) -> bool:
    """Return whether there is room for one column only, however wide a page is that scrolls."""
    around = page.parentWidget()
    return (page.width() if around is None else min(page.width(), around.width())) < NARROW_PX


def stand(line: QBoxLayout, page: QWidget) -> None:
    """Turn a row of ``page`` upright, its last and main thing first, where it has not the room.

    To be called when the page was resized; what it stands in may be narrower than the page.
    """
    items = [line.itemAt(at) for at in range(line.count())]
    widths = [item.minimumSize().width() for item in items if item and not item.isEmpty()]
    needed_px = sum(widths) + line.spacing() * (len(widths) - 1)
    upright = needed_px > _room_px(page)
    direction = QBoxLayout.Direction
    line.setDirection(direction.BottomToTop if upright else direction.LeftToRight)


def _room_px(page: QWidget) -> int:
    around, layout = page.parentWidget(), page.layout()
    width = page.width() if around is None else min(page.width(), around.width())
    if layout is None:
        return width
    margins = layout.contentsMargins()
    return width - margins.left() - margins.right()


def put_in_columns(
    grid: QGridLayout, things: Sequence[QWidget], columns: int, *, down: bool = False
) -> None:
    """Put things into so many columns, a row after the other, or ``down`` a column.

    The last of a row that it has to itself is as wide as all of them.
    """
    if grid.property(_COLUMNS) == columns:
        return
    grid.setProperty(_COLUMNS, columns)
    rows = -(-len(things) // columns)
    for at, each in enumerate(things):
        row, column = (at % rows, at // rows) if down else divmod(at, columns)
        is_alone = not down and at + 1 == len(things) and column == 0
        grid.addWidget(each, row, column, 1, columns if is_alone else 1)
