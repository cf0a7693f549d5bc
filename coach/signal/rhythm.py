"""The beat that one keeps to, and how well the strokes keep to it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

Steadiness = Literal["steady", "settling", "uneven", "unknown"]

#: Steadiness looks at so many strokes, and says nothing below so many.
RECENT_STROKES = 8
FEWEST_STROKES = 4
#: An interval this many times the median one is a pause, not a slow stroke.
PAUSE_RATIO = 2.5


@dataclass(frozen=True, slots=True)
class BeatGrid:
    """Where the counts fall: ``origin_s`` is a stroke's first count, one count a ``period_s``.

    A stroke lasts ``counts`` counts. Seconds are any one clock's, the same for all arguments.
    """

    origin_s: float
    period_s: float
    counts: int

    @property
    def stroke_period_s(self) -> float:
        """Seconds from one stroke's first count to the next one's."""
        return self.period_s * self.counts

    def count_at(self, t_s: float) -> int:
        """Return the count that sounds at ``t_s``: 0 to ``counts - 1``."""
        return math.floor((t_s - self.origin_s) / self.period_s) % self.counts

    def stroke_phase(self, t_s: float) -> float:
        """Return where in its stroke ``t_s`` is: 0 at the first count, below 1."""
        turns = (t_s - self.origin_s) / self.stroke_period_s
        return min(turns - math.floor(turns), math.nextafter(1.0, 0.0))

    def nearest_stroke_s(self, t_s: float) -> float:
        """Return the second of the first count that is nearest to ``t_s``."""
        turns = math.floor((t_s - self.origin_s) / self.stroke_period_s + 0.5)
        return self.origin_s + turns * self.stroke_period_s

    def asynchrony_s(self, onset_s: float) -> float:
        """Return onset minus the nearest first count: negative when early."""
        return onset_s - self.nearest_stroke_s(onset_s)

    def changed(
        self, at_s: float, *, period_s: float | None = None, counts: int | None = None
    ) -> "BeatGrid":
        """Return the grid with another pace from ``at_s`` on, the count and its phase kept."""
        new_period_s = self.period_s if period_s is None else period_s
        new_counts = self.counts if counts is None else counts
        place = self.stroke_phase(at_s) * self.counts % new_counts
        return BeatGrid(at_s - place * new_period_s, new_period_s, new_counts)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How a series of strokes kept time; None where there is nothing to say, never 0.

    ``period_s`` median time between onsets; ``mean_asynchrony_s`` circular mean, negative early;
    ``sd_asynchrony_s`` spread about it; ``interval_cv`` spread over mean of the intervals;
    ``resultant_length`` of the onsets' phases, 1 all alike, 0 anywhere.
    """

    period_s: float | None = None
    mean_asynchrony_s: float | None = None
    sd_asynchrony_s: float | None = None
    interval_cv: float | None = None
    resultant_length: float | None = None
    steadiness: Steadiness = "unknown"


def rhythm_of(
    onsets_s: Sequence[float],
    asynchronies_s: Sequence[float | None],
    stroke_period_s: float | None,
) -> Rhythm:
    """Return the rhythm of strokes, oldest first.

    ``asynchronies_s`` has one for each onset, None where no beat ran. Without
    ``stroke_period_s`` nothing is said about the beat.
    """
    period_s, interval_cv = _intervals(onsets_s)
    matched = [a for a in asynchronies_s if a is not None and math.isfinite(a)]
    mean_s, sd_s, resultant = _phases(matched, stroke_period_s)
    return Rhythm(
        period_s,
        mean_s,
        sd_s,
        interval_cv,
        resultant,
        _steadiness(onsets_s, asynchronies_s, stroke_period_s),
    )


def _intervals(onsets_s: Sequence[float]) -> tuple[float | None, float | None]:
    """Return the median interval and the CV of those that are no pauses (ddof 1)."""
    intervals = np.diff(np.asarray(onsets_s, np.float64))
    if not len(intervals):
        return None, None
    median_s = float(np.median(intervals))
    kept = intervals[intervals <= PAUSE_RATIO * median_s]
    if len(kept) < 2 or not kept.mean() > 0:
        return median_s, None
    return median_s, float(kept.std(ddof=1) / kept.mean())


def _phases(
    asynchronies_s: Sequence[float], stroke_period_s: float | None
) -> tuple[float | None, float | None, float | None]:
    """Return circular mean, spread about it (ddof 1) and resultant length; Fisher 1993."""
    if not asynchronies_s or stroke_period_s is None or not stroke_period_s > 0:
        return None, None, None
    angles = np.asarray(asynchronies_s, np.float64) * (2 * math.pi / stroke_period_s)
    resultant = complex(np.exp(1j * angles).mean())
    length = min(abs(resultant), 1.0)
    if length < 1e-12:
        return None, None, 0.0
    mean_angle = math.atan2(resultant.imag, resultant.real)
    off = (angles - mean_angle + math.pi) % (2 * math.pi) - math.pi
    scale_s = stroke_period_s / (2 * math.pi)
    sd_s = math.sqrt(float(off @ off) / (len(off) - 1)) * scale_s if len(off) > 1 else None
    return mean_angle * scale_s, sd_s, length


def _steadiness(
    onsets_s: Sequence[float],
    asynchronies_s: Sequence[float | None],
    stroke_period_s: float | None,
) -> Steadiness:
    """Judge the last eight strokes; without a beat by their intervals alone."""
    recent = onsets_s[-RECENT_STROKES:]
    if len(recent) < FEWEST_STROKES:
        return "unknown"
    _, cv = _intervals(recent)
    if cv is None:
        return "unknown"
    matched = [a for a in asynchronies_s[-RECENT_STROKES:] if a is not None and math.isfinite(a)]
    length = None
    if len(matched) >= FEWEST_STROKES:
        length = _phases(matched, stroke_period_s)[2]
    for name, most_cv, least_length in (("steady", 0.10, 0.90), ("settling", 0.20, 0.70)):
        if cv <= most_cv and (length is None or length >= least_length):
            return "steady" if name == "steady" else "settling"
    return "uneven"
