"""What is said aloud, how much of it, and the short sounds that stand where there is no voice."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout

from coach.saying import Said, say
from coach.sounds import Aloud, SpokenKind
from coach.ui.kit.pieces import button, label
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
    ("minded", say("Hint followed")),
)

_MOST_BESIDE: Final = 5
_NARROW_PX: Final = 600


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


class ShortSounds(QFrame):
    """A card on which each short sound is named and can be heard."""

    def __init__(self, play: Callable[[SpokenKind], object]) -> None:
        super().__init__()
        title = say("Short sounds")
        self.setProperty("kind", "card")
        self.setAccessibleName(shown(title))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(SPACE.small)
        self._column.addWidget(label(title, "large"))
        self._column.addWidget(
            label(
                say(
                    "Where a word has no voice its sound is heard, and the sentence stands on the "
                    "page. A hint that was followed always has its sound."
                ),
                "small",
                "quiet",
            )
        )
        self._buttons: list[QPushButton] = []
        for kind, name in SHORT_SOUNDS:
            made = button(name, "quiet", partial(play, kind))
            made.setAccessibleName(shown(say("Try it: {layer}", layer=name)))
            self._buttons.append(made)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE.small)
        self._column.addLayout(self._grid)
        self.place(_NARROW_PX)

    def place(self, width: int) -> None:
        """Put as many beside each other as fit into a card of ``width``."""
        side = SPACE.wide if width > _NARROW_PX else SPACE.medium
        self._column.setContentsMargins(side, SPACE.large, side, SPACE.large)
        widest = max(each.minimumSizeHint().width() for each in self._buttons) + SPACE.small
        fit = (width - 2 * side - 2 + SPACE.small) // widest
        columns = min(_MOST_BESIDE, max(1, fit))
        for at, each in enumerate(self._buttons):
            self._grid.addWidget(each, at // columns, at % columns)
        for at in range(_MOST_BESIDE):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
