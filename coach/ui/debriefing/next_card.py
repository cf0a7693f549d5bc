"""For next time: one tip, what to keep, a drill for it, and the moment worth seeing again."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from coach.practice.debrief.next_time import next_time
from coach.practice.debrief.outcome import Debrief
from coach.saying import say
from coach.ui.kit.pieces import button, card, label
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
        look = button(told.look, "quiet", lambda: replay(look_s))
        column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
    return frame
