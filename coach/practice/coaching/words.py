"""The hints that a giver may be given, how urgent each is, and its words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from coach.coaching_views import CueKind
from coach.saying import say


class Hint(StrEnum):
    """All that the coach can say, the most urgent first."""

    STOP = "stop"
    TOO_MUCH = "too much"
    NO_DATA = "no data"
    CHECK_IN = "check-in"
    MUCH_LIGHTER = "much lighter"
    LIGHTER = "lighter"
    MUCH_DEEPER = "much deeper"
    DEEPER = "deeper"
    SINK_IN = "sink in"
    COME_BACK = "come back"
    WAIT = "wait"
    SOONER = "sooner"
    STILL = "still"
    SAME_DEPTH = "same depth"
    SAME_LENGTH = "same length"
    BREAK = "break"

    @property
    def kind(self) -> CueKind:
        """What the hint is about."""
        return _SAYINGS[self].kind

    @property
    def is_coaching(self) -> bool:
        """Whether it is about how the hands do it: neither what is urgent nor a question."""
        return self.kind in ("pressure", "pace", "evenness", "break")

    @property
    def text(self) -> str:
        """The words; a check-in brings its own."""
        return _SAYINGS[self].text


@dataclass(frozen=True, slots=True)
class _Saying:
    kind: CueKind
    text: str


_SAYINGS: Final = {
    Hint.STOP: _Saying("stop", say("Hands off, gently. Ask before you go on.")),
    Hint.TOO_MUCH: _Saying("too_much", say("Ease off now.")),
    Hint.NO_DATA: _Saying("no_data", say("The sensor is silent. Keep it gentle until it is back.")),
    Hint.CHECK_IN: _Saying("check_in", say("Ask how this feels.")),
    Hint.MUCH_LIGHTER: _Saying("pressure", say("Take about half your weight off.")),
    Hint.LIGHTER: _Saying("pressure", say("Lean in a little less.")),
    Hint.MUCH_DEEPER: _Saying("pressure", say("Let your body lean in, well beyond this.")),
    Hint.DEEPER: _Saying("pressure", say("Lean in a little more.")),
    Hint.SINK_IN: _Saying("pressure", say("Sink in slowly, over a whole count.")),
    Hint.COME_BACK: _Saying("pressure", say("Your strokes are growing; let the next be lighter.")),
    Hint.WAIT: _Saying("pace", say("Wait for the count, then begin.")),
    Hint.SOONER: _Saying("pace", say("Begin a touch sooner, with the count.")),
    Hint.STILL: _Saying("evenness", say("Let your hand rest heavy and still.")),
    Hint.SAME_DEPTH: _Saying("evenness", say("Find one depth, and come back to it each time.")),
    Hint.SAME_LENGTH: _Saying("evenness", say("Let each stroke last its whole count, no more.")),
    Hint.BREAK: _Saying("break", say("Lift your hands and shake them loose for ten seconds.")),
}

#: All hints by their place in the row, 0 the most urgent.
RANK: Final = {hint: place for place, hint in enumerate(Hint)}


def hint_of(kind: str, text: str) -> Hint | None:
    """Return the hint that was given in these words, None for words that are not ours."""
    if kind == "check_in":
        return Hint.CHECK_IN
    for hint, saying in _SAYINGS.items():
        if (saying.kind, saying.text) == (kind, text):
            return hint
    return None
