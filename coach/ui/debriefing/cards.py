"""The debrief's facts as cards: what was said, last time, all in numbers.

A fact's name is pressed to read what its number means.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QLabel, QWidget

from coach.practice.debrief.fact import Fact
from coach.practice.debrief.facts import FactGroup
from coach.practice.measures.library import Measure, measure_named
from coach.saying import joined, say
from coach.ui.kit.fitting import Fitting
from coach.ui.kit.link import FRAME_PX, Link
from coach.ui.kit.pieces import card, label
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

#: Tells what a number means; the button is where the focus comes back to.
Ask = Callable[[Measure, QAbstractButton], None]
#: A heading; or a fact's name, figure and sentence.
_Row = tuple[QWidget] | tuple[QWidget, QLabel, QLabel]


def facts_card(theme: Theme, title: str, facts: Sequence[Fact], ask: Ask) -> QFrame:
    """Return a card of one group of facts."""
    frame, column = card(name=title)
    column.addWidget(label(title, "large"))
    grid = _FactsGrid()
    grid.add(theme, facts, ask)
    column.addWidget(grid)
    column.addStretch(1)
    return frame


def numbers_card(theme: Theme, groups: Sequence[FactGroup], ask: Ask) -> QFrame:
    """Return a card of several groups, one below the other."""
    title, lead = say("In numbers"), say("Press a name to read what its number means.")
    frame, column = card(name=title)
    column.addWidget(label(title, "large"))
    column.addWidget(label(lead, "small", "quiet"))
    grid = _FactsGrid()
    for group in groups:
        heading = label(group.title, "small")
        heading.setFont(ui_font(TYPE.small, bold=True))
        heading.setContentsMargins(FRAME_PX, SPACE.medium, 0, 0)
        grid.add_heading(heading)
        grid.add(theme, group.facts, ask)
    column.addWidget(grid)
    return frame


class _FactsGrid(Fitting):
    """A row a fact: name, figure, sentence; the sentence stands below where it is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._is_narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.wide)
        self._grid.setVerticalSpacing(SPACE.hair)
        self._share()

    def add_heading(self, heading: QWidget) -> None:
        """Add words over the facts that follow."""
        self._add((heading,))

    def add(self, theme: Theme, facts: Sequence[Fact], ask: Ask) -> None:
        """Add facts, a row each."""
        for fact in facts:
            figure = label(fact.figure, "small", wrap=False)
            figure.setObjectName(f"fact-{fact.name}")
            figure.setAccessibleName(_in_words(fact))
            sentence = label(fact.sentence, "small", "quiet")
            for beside in (figure, sentence):
                beside.setContentsMargins(0, FRAME_PX, 0, 0)
            self._add((_name(theme, fact, ask), figure, sentence))

    def fit(self, narrow: bool) -> None:
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        for at, parts in enumerate(self._rows):
            self._place(at, parts)
            if len(parts) == 3:
                _name, figure, sentence = parts
                figure.setWordWrap(narrow)
                sentence.setHidden(narrow and not sentence.text())
        self._share()

    def _add(self, parts: _Row) -> None:
        self._rows.append(parts)
        self._place(len(self._rows) - 1, parts)

    def _place(self, at: int, parts: _Row) -> None:
        top, columns = Qt.AlignmentFlag.AlignTop, 2 if self._is_narrow else 3
        if len(parts) == 1:
            self._grid.addWidget(parts[0], 2 * at, 0, 1, columns)
            return
        name, figure, sentence = parts
        self._grid.addWidget(name, 2 * at, 0, top)
        self._grid.addWidget(figure, 2 * at, 1, top)
        if self._is_narrow:
            self._grid.addWidget(sentence, 2 * at + 1, 0, 1, 2, top)
        else:
            self._grid.addWidget(sentence, 2 * at, 2, top)

    def _share(self) -> None:
        for column, share in enumerate((3, 2, 0) if self._is_narrow else (3, 0, 5)):
            self._grid.setColumnStretch(column, share)


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
