"""A part of a drill: what to do for how long, and how much of it one may see."""

from dataclasses import dataclass
from typing import Final

from coach.coaching_views import DrillPhase
from coach.signal.bands import Band

#: Time to lay the hand down before the first part, and again after each rest.
READY_S: Final = 4.0
#: From when on a part counts: the hand needs so long to answer.
SETTLE_S: Final = 2.0
REST_S: Final = 4.0
#: After the last part, before the truth: the last stroke is still on its way.
CLOSING_S: Final = 2.0
#: So long the truth stays to be read.
REVEAL_S: Final = 12.0


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a drill, ``seconds`` long.

    ``band`` is what to aim for; where ``line`` is given, (seconds into the part, steps), that is
    the goal, a step being the width of a band: 1 where light ends, 2 where medium ends. With
    ``stroke_s`` strokes of that length are. ``bpm`` is the beat that sounds, None for silence.
    ``settle_s`` after its beginning it begins to count; None: it does not count. ``{goal}`` in
    the text stands for the line's end in newtons.
    """

    seconds: float
    phase: DrillPhase
    text: str
    shows: bool = True
    band: Band = Band.NONE
    line: tuple[tuple[float, float], ...] = ()
    bpm: float | None = None
    counts: int = 4
    stroke_s: float | None = None
    settle_s: float | None = None
