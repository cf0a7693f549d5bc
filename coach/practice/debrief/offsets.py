"""How far from the beat each stroke began, over the session: the asynchrony plot's values."""

import math
from dataclasses import dataclass

from coach.practice.debrief.outcome import Debrief

#: Nobody can tell apart less than this, so the plot never zooms in further.
_LEAST_REACH_S = 0.2


@dataclass(frozen=True, slots=True)
class Offsets:
    """``points`` are (stream second, seconds early or late); ``reach_s`` the plot's half height.

    ``tick_s`` is the round number of seconds that is marked early and late.
    """

    points: tuple[tuple[float, float], ...]
    mean_s: float | None
    reach_s: float
    duration_s: float

    @property
    def tick_s(self) -> float:
        """The largest round number of seconds that the plot still shows."""
        power = 10.0 ** math.floor(math.log10(self.reach_s))
        return max(power * unit for unit in (1.0, 2.0, 5.0) if power * unit <= self.reach_s)


def offsets_of(debrief: Debrief) -> Offsets:
    """Return where strokes began beside the beat; no points where no beat ran."""
    points = tuple(
        (stroke.onset_s, stroke.asynchrony_s)
        for stroke in debrief.strokes
        if stroke.asynchrony_s is not None
    )
    farthest_s = max((abs(offset_s) for _, offset_s in points), default=0.0)
    reach_s = max(_LEAST_REACH_S, 1.15 * farthest_s)
    mean_s = debrief.rhythm.mean_asynchrony_s
    return Offsets(points, mean_s, reach_s, max(debrief.duration_s, 1e-3))


def offset_words(offsets: Offsets) -> str:
    """Return the plot in a sentence."""
    if not offsets.points:
        return "There was no beat to compare your strokes with."
    third = max(len(offsets.points) // 3, 1)
    early = [abs(offset_s) for _, offset_s in offsets.points[:third]]
    late = [abs(offset_s) for _, offset_s in offsets.points[-third:]]
    before_s, after_s = sum(early) / len(early), sum(late) / len(late)
    if len(offsets.points) < 6 or abs(after_s - before_s) < 0.05:
        return "You kept about the same distance from the beat throughout."
    if after_s < before_s:
        return "You came nearer to the beat as you went on."
    return "You were nearest to the beat at first; a breath now and then brings it back."
