"""For next time: one tip, what to keep, a drill for it, and the moment worth seeing again."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from coach.practice.debrief.next_time import NextTime, next_time
from coach.practice.debrief.outcome import Debrief
from coach.saying import say
from coach.ui.kit.fitting import Fitting
from coach.ui.kit.pieces import button, card, label, row
from coach.ui.kit.tongue import shown


def next_card(
    debrief: Debrief, replay: Callable[[float], None], drill: Callable[[str], None]
) -> QFrame:
    """Return the card; ``replay`` takes the second from which to look again, ``drill`` a name."""
    frame, column = card(name=say("For next time"))
    column.addWidget(label(say("For next time"), "large"))
    column.addWidget(label(debrief.tip))
    told = next_time(debrief)
    for sentence in told.sentences:
        column.addWidget(label(sentence, tone="quiet"))
    if told.drill_name:
        begin = button(say("Begin this drill"), "quiet", lambda: drill(told.drill_name))
        begin.setAccessibleDescription(shown(told.drill))
        column.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    look_s = told.look_s
    if look_s is not None:
        column.addWidget(_Look(told, lambda: replay(look_s)), 0, Qt.AlignmentFlag.AlignLeft)
    return frame


class _Look(Fitting):
    """A button that says less where it is narrow."""

    def __init__(self, told: NextTime, clicked: Callable[[], object]) -> None:
        super().__init__()
        self._told = told
        self._button = button(told.look, "quiet", clicked)
        self._button.setAccessibleName(self._button.text())
        across = row(self._button)
        across.setContentsMargins(0, 0, 0, 0)
        self.setLayout(across)

    def fit(self, narrow: bool) -> None:
        self._button.setText(shown(self._told.look_brief if narrow else self._told.look))
