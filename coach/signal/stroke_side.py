"""One side of a stroke, from outside to its peak: what it rises from, and where it passes a level.

It is smoothed by centred means as wide as its own ramp allows.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

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
    """A side of a stroke whose whole stretch (m,) is given in the side's own direction.

    ``force_n`` is as measured; ``calm_n`` its means, which speak of the seconds ``calm_s``.
    ``top`` is the peak's hop; from foot to half the peak it takes ``half`` hops.
    """

    force_n: Array
    calm_n: Array
    calm_s: Array
    top: int
    half: int

    def ground_n(self, peak_n: float) -> float:
        """Return what it rises from: the least of its force just before its foot.

        A rest sways, so what was long before says little.
        """
        inwards_n, calm_n = self.force_n[: self.top + 1], self.calm_n[: self.top + 1]
        rough_n = _least(calm_n)
        foot = _last_below(calm_n, rough_n + FOOT_SHARE * (peak_n - rough_n))
        first = max(0, foot - max(FEWEST_BEFORE, int(self.half * BEFORE)))
        return _least(smoothed(inwards_n, int(self.half * BASE_SHARE))[first : foot + 2])

    def passes(self, level_n: float) -> tuple[int, float]:
        """Return the last hop below a level, and the second at which the force passes it."""
        below = _last_below(self.calm_n[: self.top + 1], level_n)
        return below, _crossing(self.calm_s, self.calm_n, below, level_n)


def side_of(t_s: Array, force_n: Array, top: int, peak_n: float, *, falls: bool) -> StrokeSide:
    """Return the side before the peak's hop ``top``, or after it, of a stretch's hops (m,)."""
    inwards = slice(None, None, -1 if falls else 1)
    force_inwards_n = force_n[inwards]
    last = len(force_n) - 1 - top if falls else top
    half = _half_ramp(force_inwards_n[: last + 1], peak_n)
    width = int(half * RAMP_SHARE)
    calm_n, calm_s = smoothed(force_n, width), _smoothed_times(t_s, width)
    return StrokeSide(force_inwards_n, calm_n[inwards], calm_s[inwards], last, half)


def smoothed(force_n: Array, width: int) -> Array:
    """Return centred means over ``width`` (made odd) values; shorter ones at both ends."""
    half = min(width // 2, (len(force_n) - 1) // 2)
    if half < 1:
        return force_n
    count, wide = len(force_n), 2 * half + 1
    summed = np.empty(count + 1)
    summed[0] = 0.0
    force_n.cumsum(out=summed[1:])
    means = np.empty(count)
    means[half : count - half] = (summed[wide:] - summed[:-wide]) / wide
    odd = np.arange(1, wide, 2)
    means[:half] = summed[1:wide:2] / odd
    means[: count - half - 1 : -1] = (summed[-1] - summed[-2 : -1 - wide : -2]) / odd
    return means


def _smoothed_times(t_s: Array, width: int) -> Array:
    """Return the seconds that the means over ``width`` values speak of."""
    means_s: Array = t_s[0] + smoothed(t_s - t_s[0], width)
    return means_s


def _least(force_n: Array) -> float:
    """Return what a side of the stroke rises from: its least force, none below nothing."""
    return max(0.0, float(force_n.min()))


def _half_ramp(inwards_n: Array, peak_n: float) -> int:
    """Return how many hops a side, given from outside to its peak, takes from foot to half."""
    base_n = _least(inwards_n)
    below = np.flatnonzero(inwards_n < base_n + FOOT_SHARE * (peak_n - base_n))
    foot = int(below[-1]) if len(below) else 0
    return int(np.argmax(inwards_n[foot:] >= base_n + 0.5 * (peak_n - base_n)))


def _last_below(force_n: Array, level_n: float) -> int:
    """Return the last index below a level, or where the force is lowest if none is."""
    below = np.flatnonzero(force_n[:-1] < level_n)
    return int(below[-1]) if len(below) else int(force_n[:-1].argmin()) if len(force_n) > 1 else 0


def _crossing(t_s: Array, force_n: Array, outside: int, level_n: float) -> float:
    """Return the second between a hop and the next one at which the force passes a level."""
    inside = outside + 1
    low_n, high_n = float(force_n[outside]), float(force_n[inside])
    if not low_n < level_n < high_n:
        return float(t_s[outside])
    share = (level_n - low_n) / (high_n - low_n)
    return float(t_s[outside] + share * (t_s[inside] - t_s[outside]))
