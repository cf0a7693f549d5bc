"""What is said aloud, how much of it, and the short sounds that stand where there is no voice."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from coach.saying import Said, say
from coach.sounds import Aloud, SpokenKind
from coach.ui.kit.pieces import button, card, label
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.sound_page.layer import LayerCard

_LEVELS: Final[tuple[tuple[Said, Aloud], ...]] = (
    (say("Only stop"), "stop"),
    (say("Stages"), "stages"),
    (say("+ Questions"), "questions"),
    (say("+ Hints"), "hints"),
)
SHORT_SOUNDS: Final[tuple[tuple[SpokenKind, Said], ...]] = (
    ("stop", say("Stop")),
    ("lost", say("Sensor silent")),
    ("back", say("Sensor back")),
    ("question", say("Question")),
    ("softer", say("Softer")),
    ("good", say("Good")),
    ("deeper", say("Deeper")),
    ("stage", say("New stage")),
    ("end", say("Near the end")),
    ("pause", say("Paused")),
    ("go_on", say("Going on")),
    ("hint", say("Hint")),
    ("minded", say("Hint minded")),
)
_COLUMNS: Final = 5


def spoken_card(theme: Theme, aloud: Aloud, choose: Callable[[object], object]) -> LayerCard:
    """Return the card of spoken words, its volume still missing."""
    made = LayerCard(
        theme,
        say("Spoken words"),
        say(
            "Stages: each new one, the end, a pause, a lost link. Questions: how it feels, how to "
            "answer, and what was said. Hints: softer or slower, seldom. All else is softer "
            "meanwhile."
        ),
    )
    return made.offer(_LEVELS, aloud, choose)


def short_sounds_card(play: Callable[[SpokenKind], object]) -> QWidget:
    """Return a card on which each short sound is named and can be heard."""
    title = say("Short sounds")
    frame, column = card(name=title)
    column.addWidget(label(title, "large"))
    column.addWidget(
        label(
            say(
                "Where a word has no voice its sound is heard, and the sentence stands on the "
                "page. A minded hint has its sound always."
            ),
            "small",
            "quiet",
        )
    )
    grid = QGridLayout()
    grid.setSpacing(SPACE.small)
    for at, (kind, name) in enumerate(SHORT_SOUNDS):
        made = button(name, "quiet", partial(play, kind))
        made.setAccessibleName(shown(say("Try it: {layer}", layer=name)))
        grid.addWidget(made, at // _COLUMNS, at % _COLUMNS)
    for each in range(_COLUMNS):
        grid.setColumnStretch(each, 1)
    column.addLayout(grid)
    return frame
