"""The debrief's facts as cards: what was said, last time, all in numbers.

A fact's name is pressed to read what its number means.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QWidget

from coach.practice.debrief.fact import Fact
from coach.practice.debrief.facts import FactGroup
from coach.practice.measures.library import Measure, measure_named
from coach.saying import joined, say
from coach.ui.kit.link import FRAME_PX, Link
from coach.ui.kit.pieces import card, label
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

#: Tells what a number means; the button is where the focus comes back to.
Ask = Callable[[Measure, QAbstractButton], None]


def facts_card(theme: Theme, title: str, facts: Sequence[Fact], ask: Ask) -> QFrame:
    """Return a card of one group of facts."""
    frame, column = card(name=title)
    column.addWidget(label(title, "large"))
    grid = _grid()
    _fill(theme, grid, facts, ask)
    column.addLayout(grid)
    column.addStretch(1)
    return frame


def numbers_card(theme: Theme, groups: Sequence[FactGroup], ask: Ask) -> QFrame:
    """Return a card of several groups, one below the other."""
    title, lead = say("In numbers"), say("Press a name to read what its number means.")
    frame, column = card(name=title)
    column.addWidget(label(title, "large"))
    column.addWidget(label(lead, "small", "quiet"))
    grid = _grid()
    for group in groups:
        heading = label(group.title, "small")
        heading.setFont(ui_font(TYPE.small, bold=True))
        heading.setContentsMargins(FRAME_PX, SPACE.medium, 0, 0)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 3)
        _fill(theme, grid, group.facts, ask)
    column.addLayout(grid)
    return frame


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE.wide)
    grid.setVerticalSpacing(SPACE.hair)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(2, 5)
    return grid


def _fill(theme: Theme, grid: QGridLayout, facts: Sequence[Fact], ask: Ask) -> None:
    top = Qt.AlignmentFlag.AlignTop
    for fact in facts:
        row = grid.rowCount()
        figure = label(fact.figure, "small", wrap=False)
        figure.setObjectName(f"fact-{fact.name}")
        figure.setAccessibleName(_in_words(fact))
        sentence = label(fact.sentence, "small", "quiet")
        for beside in (figure, sentence):
            beside.setContentsMargins(0, FRAME_PX, 0, 0)
        for column, part in enumerate((_name(theme, fact, ask), figure, sentence)):
            grid.addWidget(part, row, column, top)


def _in_words(fact: Fact) -> str:
    named = joined("", (fact.title, ": ", fact.figure, "."))
    return shown(joined(" ", (named, fact.sentence)) if fact.sentence else named)


def _name(theme: Theme, fact: Fact, ask: Ask) -> QWidget:
    measure = measure_named(fact.name)
    if measure is None:
        plain = label(fact.title, "small", "quiet")
        plain.setContentsMargins(0, FRAME_PX, 0, 0)
        return plain
    name = Link(theme, fact.title)
    name.setAccessibleName(shown(say("What does “{title}” mean?", title=fact.title)))
    name.setToolTip(shown(measure.meaning))
    name.clicked.connect(lambda: ask(measure, name))
    return name
