"""The last seconds of force, kept as numbers and reduced to a picture's columns. No Qt."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_Floats = NDArray[np.float64]
#: Missing points are never drawn over: a step this many times the usual one is a gap.
_GAP_STEPS = 3.0
_LEAST_GAP_S = 0.06


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Force by columns: ``t_s``, ``low_n``, ``high_n`` (m,), and ``starts`` (m,) after gaps.

    ``rising`` (m,) tells which of the two came last, so that slopes stay slopes.
    """

    t_s: _Floats
    low_n: _Floats
    high_n: _Floats
    starts: NDArray[np.bool_]
    rising: NDArray[np.bool_]


class TraceBuffer:
    """Keeps ``keep_s`` seconds of (time, newtons) points, growing in time."""

    def __init__(self, keep_s: float) -> None:
        self._keep_s = keep_s
        self._t_s: _Floats = np.empty(0)
        self._n: _Floats = np.empty(0)

    @property
    def newest_s(self) -> float | None:
        """The newest point's stream second, None while empty."""
        return float(self._t_s[-1]) if self._t_s.size else None

    def clear(self) -> None:
        """Forget everything."""
        self._t_s, self._n = np.empty(0), np.empty(0)

    def extend(self, t_s: _Floats, newtons: _Floats) -> None:
        """Add points (m,) and (m,); points that go back in time start a new trace."""
        if not t_s.size:
            return
        if self._t_s.size and t_s[0] < self._t_s[-1]:
            self.clear()
        t_all = np.concatenate((self._t_s, t_s))
        n_all = np.concatenate((self._n, newtons))
        first = int(np.searchsorted(t_all, t_all[-1] - self._keep_s))
        self._t_s, self._n = t_all[first:], n_all[first:]

    def columns(self, since_s: float, until_s: float, column_s: float) -> Columns:
        """Return lowest and highest newtons in each column of ``column_s`` seconds.

        Columns are cut at multiples of ``column_s`` of stream time, not from the window's edge,
        so that a trace keeps its shape while it scrolls. Points that are NaN are left out.
        """
        first, last = np.searchsorted(self._t_s, (since_s, until_s))
        t_s, newtons = self._t_s[first:last], self._n[first:last]
        known = np.isfinite(newtons)
        t_s, newtons = t_s[known], newtons[known]
        if not t_s.size:
            nothing: _Floats = np.empty(0)
            never = np.empty(0, dtype=np.bool_)
            return Columns(nothing, nothing, nothing, never, never)
        steps = np.diff(t_s)
        gap_s = max(_LEAST_GAP_S, _GAP_STEPS * float(np.median(steps))) if steps.size else np.inf
        after_gap = np.concatenate(([True], steps > gap_s))
        places = np.floor(t_s / column_s)
        cuts = np.flatnonzero(np.concatenate(([True], np.diff(places) > 0)) | after_gap)
        ends = np.append(cuts[1:], t_s.size)
        return Columns(
            t_s=np.add.reduceat(t_s, cuts) / (ends - cuts),
            low_n=np.minimum.reduceat(newtons, cuts),
            high_n=np.maximum.reduceat(newtons, cuts),
            starts=after_gap[cuts],
            rising=newtons[ends - 1] >= newtons[cuts],
        )
