"""The device's clock on the host's: arrivals are late by chance, never early.

So the lower envelope of ``arrival - device time`` is the true offset: the smallest of each
five seconds, then the line (for the drift between two crystals) that lies below all minima and
nearest to them: the edge of their lower hull that spans their mean time.

Where samples and radio share a grid, every sample waits alike for a while, up to a sample's
length; only as the crystals drift past each other one comes that waited for nothing. So minima of
five minutes are kept.
"""

import math
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

WINDOW_S: Final = 5.0
#: Minima kept: 60 ppm pass a sample's length in three minutes.
_KEPT: Final = 60

_Point = tuple[float, float]


class DeviceClock:
    """Running fit ``host = t + offset(t)``; deterministic, with no clock of its own."""

    def __init__(self) -> None:
        self._minima: deque[_Point] = deque(maxlen=_KEPT)
        self._window_begin_s: float | None = None
        self._lowest: _Point | None = None
        self._line = (0.0, 0.0)

    def reset(self) -> None:
        """Forget all: the device's clock began anew."""
        self._minima.clear()
        self._window_begin_s = None
        self._lowest = None
        self._line = (0.0, 0.0)

    def update(self, t_s: float, host_s: float) -> None:
        """Note that what the device did at ``t_s`` arrived at ``host_s``."""
        if self._window_begin_s is None:
            self._window_begin_s = t_s
        elif t_s - self._window_begin_s >= WINDOW_S and self._lowest is not None:
            self._minima.append(self._lowest)
            self._lowest = None
            # Whole windows from the first on: a pause does not shift later ones.
            self._window_begin_s += (t_s - self._window_begin_s) // WINDOW_S * WINDOW_S
            self._fit()
        offset_s = host_s - t_s
        if self._lowest is None or offset_s < self._lowest[1]:
            self._lowest = (t_s, offset_s)
            if len(self._minima) < 2:
                best_s = min(low for _, low in (*self._minima, self._lowest))
                self._line = (best_s, 0.0)

    def update_many(self, t_s: Iterable[float], hosts_s: Iterable[float]) -> Iterator[float]:
        """Note arrivals, oldest first, as one by one; yield where the line may be another.

        All but a window's first, and those that waited for less than all before them in it, say
        nothing, and are passed over: to compare a number takes less than an array of them.
        """
        begin_s = -math.inf if self._window_begin_s is None else self._window_begin_s
        lowest_s = math.inf if self._lowest is None else self._lowest[1]
        for moment_s, host_s in zip(t_s, hosts_s, strict=True):
            if host_s - moment_s < lowest_s or moment_s - begin_s >= WINDOW_S:
                self.update(moment_s, host_s)
                yield moment_s
                assert self._window_begin_s is not None
                assert self._lowest is not None
                begin_s, lowest_s = self._window_begin_s, self._lowest[1]

    @property
    def line(self) -> tuple[float, float]:
        """The offset at stream second 0, and how much it grows in a second."""
        return self._line

    def offset_s(self, t_s: float) -> float:
        """Return what to add to stream second ``t_s`` for host seconds; 0 before any update."""
        return self._line[0] + self._line[1] * t_s

    def _fit(self) -> None:
        if len(self._minima) < 2:
            return
        mean_t_s = sum(t_s for t_s, _ in self._minima) / len(self._minima)
        for (left_s, low_s), (right_s, high_s) in pairwise(_lower_hull(self._minima)):
            if right_s >= mean_t_s:
                slope = (high_s - low_s) / (right_s - left_s)
                self._line = (low_s - slope * left_s, slope)
                return


def _lower_hull(points: Iterable[_Point]) -> list[_Point]:
    """Return the corners of the lower hull of two points or more in their order (Andrew 1979)."""
    points = iter(points)
    # The newest corner and the one before it lie apart: to look them up takes as long as the rest.
    hull = [next(points)]
    (left_s, left_low_s), (middle_s, middle_low_s) = hull[0], next(points)
    for t_s, low_s in points:
        while True:
            rise = (middle_low_s - left_low_s) * (t_s - left_s)
            if rise < (low_s - left_low_s) * (middle_s - left_s):
                hull.append((middle_s, middle_low_s))
                left_s, left_low_s = middle_s, middle_low_s
                break
            if len(hull) == 1:
                break
            middle_s, middle_low_s = hull.pop()
            left_s, left_low_s = hull[-1]
        middle_s, middle_low_s = t_s, low_s
    return [*hull, (middle_s, middle_low_s)]
