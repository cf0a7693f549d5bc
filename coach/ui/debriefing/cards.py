"""The debrief's facts as cards of plain labels: what was said, last time, all in numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from coach.practice.debrief.fact import Fact
from coach.practice.debrief.facts import FactGroup
from coach.ui.kit.pieces import card, label
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE


def facts_card(title: str, facts: Sequence[Fact], lead: str = "") -> QFrame:
    """Return a card of one group of facts."""
    frame, column = card(name=title)
    column.addWidget(label(title, "large"))
    if lead:
        column.addWidget(label(lead, tone="quiet"))
    grid = _grid()
    _fill(grid, facts)
    column.addLayout(grid)
    column.addStretch(1)
    return frame


def numbers_card(groups: Sequence[FactGroup]) -> QFrame:
    """Return a card of several groups, one below the other."""
    frame, column = card(name="In numbers")
    column.addWidget(label("In numbers", "large"))
    grid = _grid()
    for group in groups:
        heading = label(group.title, "small")
        heading.setFont(ui_font(TYPE.small, bold=True))
        heading.setContentsMargins(0, SPACE.medium, 0, 0)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 3)
        _fill(grid, group.facts)
    column.addLayout(grid)
    return frame


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE.wide)
    grid.setVerticalSpacing(SPACE.hair)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(2, 5)
    return grid


def _fill(grid: QGridLayout, facts: Sequence[Fact]) -> None:
    top = Qt.AlignmentFlag.AlignTop
    for fact in facts:
        row = grid.rowCount()
        figure = label(fact.figure, "small", wrap=False)
        figure.setObjectName(f"fact-{fact.name}")
        figure.setAccessibleName(f"{fact.title}: {fact.figure}. {fact.sentence}".strip())
        grid.addWidget(label(fact.title, "small", "quiet"), row, 0, top)
        grid.addWidget(figure, row, 1, top)
        grid.addWidget(label(fact.sentence, "small", "quiet"), row, 2, top)
