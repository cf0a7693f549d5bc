"""What a page shows of a comfort trial."""

from dataclasses import dataclass
from typing import Final, Literal

from coach.practice.comfort.ascent import Said

Phase = Literal["release", "ready", "rising", "let go", "rest", "found", "refused"]

ASCENTS: Final = 3


@dataclass(frozen=True, slots=True)
class TrialView:
    """What a page shows of a trial; ``said`` are the words of the ascent that runs or has ended.

    ``ascent`` counts from 1 to ``ASCENTS``; ``rest_s`` is what is left of a rest. ``warn`` asks
    for the sentence to stand out.
    """

    phase: Phase
    ascent: int
    force_n: float
    speed: float
    limit: float
    top_n: float
    usual_n: float
    too_fast: bool
    rest_s: float
    sentence: str
    warn: bool
    said: tuple[Said, ...]
