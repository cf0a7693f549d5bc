"""The beat that one keeps to: where each count of each stroke falls."""

import math
from dataclasses import dataclass


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
