"""One side of a stroke, from outside to its peak: what it rises from, and where it passes a level.

It is smoothed by centred means as wide as its own ramp allows.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.signal.stretch import Stretch, means_of, sums_of

Array = NDArray[np.float64]

#: Onset and offset are crossings of this share of the rise.
FOOT_SHARE = 0.10
#: A mean this share of the way from the foot to half the rise keeps clear of the ramp's corners.
RAMP_SHARE = 0.3
#: The baseline may be a mere cusp between two strokes, so its mean is narrower than that.
BASE_SHARE = 0.2
#: It is looked for so many such ways before the foot, and no fewer hops than these.
BEFORE = 1.5
FEWEST_BEFORE = 8


@dataclass(frozen=True, slots=True, eq=False)
class StrokeSide:
    """A side of a stroke: ``inwards_n`` (m,) is its force from outside to the peak.

    ``calm_n`` are the means over ``width`` of the whole stretch in the side's own direction, which
    is backwards where it ``falls``. From foot to half the peak it takes ``half`` hops.
    """

    stretch: Stretch
    falls: bool
    inwards_n: Array
    calm_n: Array
    width: int
    half: int

    def ground_n(self, peak_n: float) -> float:
        """Return what it rises from: the least of its force just before its foot.

        A rest sways, so what was long before says little.
        """
        calm_n = self.calm_n[: len(self.inwards_n)]
        rough_n = _least(calm_n)
        foot = _last_below(calm_n, rough_n + FOOT_SHARE * (peak_n - rough_n))
        first = max(0, foot - max(FEWEST_BEFORE, int(self.half * BEFORE)))
        return _least(self._base_n()[first : foot + 2])

    def passes(self, level_n: float) -> tuple[int, float]:
        """Return the last hop below a level, and the second at which the force passes it."""
        below = _last_below(self.calm_n[: len(self.inwards_n)], level_n)
        low_n, high_n = self.calm_n.item(below), self.calm_n.item(below + 1)
        low_s = self._second(below)
        if not low_n < level_n < high_n:
            return below, low_s
        share = (level_n - low_n) / (high_n - low_n)
        return below, low_s + share * (self._second(below + 1) - low_s)

    def _second(self, at: int) -> float:
        last = len(self.stretch.t_s) - 1
        return self.stretch.second(last - at if self.falls else at, self.width)

    def _base_n(self) -> Array:
        """Return the narrow means that the baseline is looked for in."""
        count = len(self.inwards_n)
        half = min(int(self.half * BASE_SHARE) // 2, (count - 1) // 2)
        if half < 1:
            return self.inwards_n
        sums_n = sums_of(self.inwards_n) if self.falls else self.stretch.sums_n[: count + 1]
        return means_of(sums_n, half)


def side_of(stretch: Stretch, top: int, peak_n: float, *, falls: bool) -> StrokeSide:
    """Return the side before the peak's hop ``top``, or after it, of a stretch."""
    inwards = slice(None, None, -1 if falls else 1)
    last = len(stretch.force_n) - 1 - top if falls else top
    inwards_n = stretch.force_n[inwards][: last + 1]
    half = _half_ramp(inwards_n, peak_n)
    width = int(half * RAMP_SHARE)
    calm_n = stretch.calm_n(width)[inwards]
    return StrokeSide(stretch, falls, inwards_n, calm_n, width, half)


def _least(force_n: Array) -> float:
    """Return what a side of the stroke rises from: its least force, none below nothing."""
    return max(0.0, force_n.item(force_n.argmin()))


def _half_ramp(inwards_n: Array, peak_n: float) -> int:
    """Return how many hops a side, given from outside to its peak, takes from foot to half."""
    base_n = _least(inwards_n)
    (below,) = (inwards_n < base_n + FOOT_SHARE * (peak_n - base_n)).nonzero()
    foot = below.item(-1) if len(below) else 0
    return int((inwards_n[foot:] >= base_n + 0.5 * (peak_n - base_n)).argmax())


def _last_below(force_n: Array, level_n: float) -> int:
    """Return the last index below a level, or where the force is lowest if none is."""
    (below,) = (force_n[:-1] < level_n).nonzero()
    if len(below):
        return below.item(-1)
    return int(force_n[:-1].argmin()) if len(force_n) > 1 else 0
