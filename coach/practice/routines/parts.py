"""What a routine is made of: a named row of stages."""

from dataclasses import dataclass
from typing import Final

from coach.signal.bands import Band

#: One calm breath in and out, where a routine says no other.
BREATH_S: Final = 6.0


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of a routine: what to do, where, how hard, how fast and how long.

    ``pace_bpm`` None means that no beat belongs to it (hands rest or wait). ``pace_end_bpm``,
    where given, is the pace that the stage slows down (or speeds up) to by its end. ``hold_s``
    is how long each hold lasts, None where nothing is held; ``breaths`` the same in breaths where
    the routine counts those. ``direction`` is one of ``techniques.DIRECTIONS``; ``safety`` is
    what never to do.
    """

    name: str
    title: str
    technique: str
    area: str
    target: Band
    seconds: float
    counts: int = 4
    pace_bpm: float | None = None
    pace_end_bpm: float | None = None
    side: str = "both"
    note: str = ""
    hold_s: float | None = None
    breaths: int | None = None
    direction: str = "still"
    safety: str = ""


@dataclass(frozen=True, slots=True)
class Routine:
    """A named row of stages; ``stages_s`` is how long it is, wherever that is told.

    ``duration_s`` is only the most that its writer allows the stages to add up to.
    ``silent``: nobody speaks while it is given, so nothing is spoken or asked aloud either.
    """

    name: str
    title: str
    summary: str
    duration_s: float
    stages: tuple[Stage, ...]
    silent: bool = False

    @property
    def stages_s(self) -> float:
        """The sum of the stages' seconds, rests for the giver's hands among them."""
        return sum(stage.seconds for stage in self.stages)
