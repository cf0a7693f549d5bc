"""How far from the beat each stroke began, over the session: the asynchrony plot's values."""

import math
from dataclasses import dataclass

import numpy as np

from coach.practice.debrief.fact import measured
from coach.practice.debrief.outcome import Debrief
from coach.saying import joined, say, say_many

#: Nobody can tell apart less than this, so the plot never zooms in further.
_LEAST_REACH_S = 0.2
# So many of the strokes set the height; one far off must not press all others flat.
_BULK_PERCENT = 95


@dataclass(frozen=True, slots=True)
class Offsets:
    """``points`` are (stream second, seconds early or late); ``reach_s`` the plot's half height,
    beyond which a stroke is only a mark at the edge. ``beaten``: a beat ran.

    ``tick_s`` is the round number of seconds that is marked early and late.
    """

    points: tuple[tuple[float, float], ...]
    mean_s: float | None
    reach_s: float
    duration_s: float
    beaten: bool = False

    @property
    def beyond(self) -> int:
        """How many strokes lie beyond the plot."""
        return sum(abs(offset_s) > self.reach_s for _, offset_s in self.points)

    def within(self, offset_s: float) -> float:
        """Return where the plot shows it: its edge for what lies beyond."""
        return min(max(offset_s, -self.reach_s), self.reach_s)

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
    far_s = [abs(offset_s) for _, offset_s in points] or [0.0]
    bulk_s = float(np.percentile(far_s, _BULK_PERCENT, method="lower"))
    reach_s = max(_LEAST_REACH_S, 1.15 * bulk_s)
    mean_s = debrief.rhythm.mean_asynchrony_s
    return Offsets(points, mean_s, reach_s, max(debrief.duration_s, 1e-3), bool(debrief.phases))


def offset_words(offsets: Offsets) -> str:
    """Return the plot in a sentence, and how many strokes lie beyond it."""
    if not offsets.points:
        if offsets.beaten:
            return say("No stroke began near enough to a beat to be compared with it.")
        return say("There was no beat to compare your strokes with.")
    both = (_course_words(offsets), _beyond_words(offsets))
    return joined(" ", [words for words in both if words])


def _beyond_words(offsets: Offsets) -> str:
    if not offsets.beyond:
        return ""
    return say_many(
        "One stroke was farther than {reach} from the beat: a triangle at the edge marks it.",
        "{n} strokes were farther than {reach} from the beat: a triangle at the edge marks each.",
        offsets.beyond,
        reach=measured(offsets.reach_s, ".2g", "{}\u00a0s"),
    )


def _course_words(offsets: Offsets) -> str:
    third = max(len(offsets.points) // 3, 1)
    early = [abs(offset_s) for _, offset_s in offsets.points[:third]]
    late = [abs(offset_s) for _, offset_s in offsets.points[-third:]]
    before_s, after_s = sum(early) / len(early), sum(late) / len(late)
    if len(offsets.points) < 6 or abs(after_s - before_s) < 0.05:
        return say("You kept about the same distance from the beat throughout.")
    if after_s < before_s:
        return say("You came nearer to the beat as you went on.")
    return say("You were nearest to the beat at first; a breath now and then brings it back.")
