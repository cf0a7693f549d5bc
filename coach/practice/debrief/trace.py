"""A session's force in bounded memory: buckets of time that keep their lowest and highest."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from coach.practice.debrief.outcome import Trace

BUCKETS: Final = 2_000  # two points each
_NARROWEST_S: Final = 0.05
_GAP_S: Final = 0.25  # after this long without a reading there is no data

Floats = NDArray[np.float64]


class TraceKeeper:
    """Takes readings in any pieces; doubles the width of its buckets when they run out."""

    def __init__(self) -> None:
        self._width_s = _NARROWEST_S
        self._low = np.full(BUCKETS, np.inf)
        self._high = np.full(BUCKETS, -np.inf)
        self._first = np.full(BUCKETS, np.nan)
        self._last = np.full(BUCKETS, np.nan)
        self._band = np.full(BUCKETS, -1, np.int8)

    def add(self, t_s: Floats, force_n: Floats, band: NDArray[np.int8]) -> None:
        """Take readings, oldest first; those whose force is NaN are no data."""
        known = np.isfinite(force_n)
        t_s, force_n, band = t_s[known], force_n[known], band[known]
        if not len(t_s):
            return
        while t_s.max() >= BUCKETS * self._width_s:
            self._widen()
        place = np.maximum(np.floor(t_s / self._width_s), 0.0).astype(np.int64)
        np.minimum.at(self._low, place, force_n)
        np.maximum.at(self._high, place, force_n)
        np.maximum.at(self._band, place, band)
        self._last[place] = force_n  # of equal places the last one stays
        fresh = np.isnan(self._first[place])
        self._first[place[fresh][::-1]] = force_n[fresh][::-1]

    def trace(self) -> Trace:
        """Return what was kept."""
        filled = np.flatnonzero(np.isfinite(self._low))
        if not len(filled):
            return Trace(np.empty(0), np.empty(0), np.empty(0, np.int8), self._width_s)
        falling = self._first[filled] > self._last[filled]
        low, high = self._low[filled], self._high[filled]
        forces = np.stack([np.where(falling, high, low), np.where(falling, low, high)], axis=1)
        starts_s = filled * self._width_s
        times = np.stack([starts_s + 0.25 * self._width_s, starts_s + 0.75 * self._width_s], axis=1)
        bands = np.repeat(self._band[filled], 2)
        empty_s = (np.diff(filled) - 1) * self._width_s
        gaps = np.flatnonzero(empty_s >= _GAP_S - 1e-9)
        after = 2 * (gaps + 1)
        gap_t_s = (filled[gaps] + 1.5) * self._width_s
        return Trace(
            np.insert(times.ravel(), after, gap_t_s),
            np.insert(forces.ravel(), after, np.nan),
            np.insert(bands, after, np.int8(-1)),
            self._width_s,
        )

    def _widen(self) -> None:
        self._width_s *= 2
        self._low = _folded(np.minimum(self._low[::2], self._low[1::2]), np.inf)
        self._high = _folded(np.maximum(self._high[::2], self._high[1::2]), -np.inf)
        self._band = _folded(np.maximum(self._band[::2], self._band[1::2]), -1)
        early, late = self._first[::2], self._first[1::2]
        self._first = _folded(np.where(np.isnan(early), late, early), np.nan)
        early, late = self._last[::2], self._last[1::2]
        self._last = _folded(np.where(np.isnan(late), early, late), np.nan)


def _folded(half: NDArray[Any], empty: float) -> NDArray[Any]:
    rest = np.full(BUCKETS - len(half), empty, half.dtype)
    return np.concatenate([half, rest])
