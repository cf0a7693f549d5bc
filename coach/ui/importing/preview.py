"""The first lines of a file, so that a person sees which column is which."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from coach.saying import say
from coach.ui.kit.pieces import label
from coach.ui.kit.tokens import SPACE
from coach.ui.kit.tongue import shown

#: So many columns stand closer together.
_MANY = 5


class Preview(QWidget):
    """Cells in rows; the first row is a table's names."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        words = "; ".join(", ".join(cells) for cells in rows)
        self.setAccessibleName(shown(say("The first lines of the file")))
        self.setAccessibleDescription(words)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(SPACE.hair)
        wide = max((len(cells) for cells in rows), default=0)
        grid.setHorizontalSpacing(SPACE.large if wide < _MANY else SPACE.medium)
        for down, cells in enumerate(rows):
            for across, text in enumerate(cells):
                cell = label(text, "small", "plain" if down == 0 else "quiet", wrap=False)
                grid.addWidget(cell, down, across)
        grid.setColumnStretch(wide, 1)
