"""The first lines of a file, so that a person sees which column is which."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from coach.saying import say
from coach.ui.kit.fitting import Fitting
from coach.ui.kit.pieces import label
from coach.ui.kit.tokens import SPACE
from coach.ui.kit.tongue import shown

#: So many columns stand closer together.
_MANY = 5


class Preview(Fitting):
    """Cells in rows; the first row is a table's names.

    Where it is narrow cells wrap, and a line that is no table is as wide as all columns.
    """

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        words = "; ".join(", ".join(cells) for cells in rows)
        self.setAccessibleName(shown(say("The first lines of the file")))
        self.setAccessibleDescription(words)
        self._wide = max((len(cells) for cells in rows), default=0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(SPACE.hair)
        self._grid.setHorizontalSpacing(SPACE.large if self._wide < _MANY else SPACE.medium)
        self._cells = [
            [label(text, "small", "plain" if down == 0 else "quiet", wrap=False) for text in cells]
            for down, cells in enumerate(rows)
        ]
        self.fit(narrow=False)

    def fit(self, narrow: bool) -> None:
        for down, cells in enumerate(self._cells):
            columns = self._wide if narrow and len(cells) == 1 else 1
            for across, cell in enumerate(cells):
                cell.setWordWrap(narrow)
                self._grid.addWidget(cell, down, across, 1, columns)
        self._grid.setColumnStretch(self._wide, 0 if narrow else 1)
