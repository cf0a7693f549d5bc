"""A stretch of hops and its running sums: from these come centred means of any width, cheaply."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Seconds and newtons (n,) of hops; ``sums_n`` and ``sums_s`` are as ``sums_of`` tells them.

    The seconds are summed from the first one on.
    """

    t_s: Array
    force_n: Array
    sums_n: Array
    sums_s: Array
    #: Both sides of a stroke are often alike: what was asked for once, by its width.
    told_n: dict[int, Array]

    def calm_n(self, width: int) -> Array:
        """Return the means of the force over ``width`` hops; see ``smoothed``."""
        half = _half(width, len(self.force_n))
        if half < 1:
            return self.force_n
        if half not in self.told_n:
            self.told_n[half] = means_of(self.sums_n, half)
        return self.told_n[half]

    def second(self, at: int, width: int) -> float:
        """Return the second that the mean about one hop speaks of."""
        first_s, sums_s, count = self.t_s.item(0), self.sums_s, len(self.t_s)
        half = _half(width, count)
        if half < 1:
            return first_s + (self.t_s.item(at) - first_s)
        if at < half:
            return first_s + sums_s.item(2 * at + 1) / (2 * at + 1)
        if at >= count - half:
            begin = 2 * at + 1 - count
            return first_s + (sums_s.item(-1) - sums_s.item(begin)) / (count - begin)
        wide = 2 * half + 1
        return first_s + (sums_s.item(at + half + 1) - sums_s.item(at - half)) / wide


def stretch_of(t_s: Array, force_n: Array) -> Stretch:
    """Return hops (n,) with their sums."""
    return Stretch(t_s, force_n, sums_of(force_n), sums_of(t_s - t_s[0]), {})


def sums_of(values: Array) -> Array:
    """Return the sums (n + 1,) of the first none, one, two, … of n values."""
    sums = np.empty(len(values) + 1)
    sums[0] = 0.0
    values.cumsum(out=sums[1:])
    return sums


def smoothed(force_n: Array, width: int) -> Array:
    """Return centred means over ``width`` (made odd) values; shorter ones at both ends."""
    half = _half(width, len(force_n))
    return force_n if half < 1 else means_of(sums_of(force_n), half)


def means_of(sums: Array, half: int) -> Array:
    """Return centred means over 2·half + 1 of the n values whose sums (n + 1,) are given."""
    count, wide = len(sums) - 1, 2 * half + 1
    means = np.empty(count)
    middle = means[half : count - half]
    np.subtract(sums[wide:], sums[:-wide], out=middle)
    middle /= wide
    odd = _odd(half)
    np.divide(sums[1:wide:2], odd, out=means[:half])
    ending = means[: count - half - 1 : -1]
    np.subtract(sums.item(count), sums[-2 : -1 - wide : -2], out=ending)
    ending /= odd
    return means


@lru_cache(maxsize=64)
def _odd(half: int) -> Array:
    return np.arange(1.0, 2.0 * half + 1.0, 2.0)


def _half(width: int, count: int) -> int:
    return min(width // 2, (count - 1) // 2)
