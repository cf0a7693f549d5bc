"""The last seconds of force, kept as numbers and reduced to a picture's columns. No Qt."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_Floats = NDArray[np.float64]
#: Missing points are never drawn over: a step this many times the usual one is a gap.
_GAP_STEPS = 3.0
LEAST_GAP_S = 0.06
#: What is usual is told by so many of the last steps.
_STEPS_SEEN = 256
_LEAST_ROOM = 512


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Force by columns: middles ``t_s``, ``low_n``, ``high_n`` (m,), ``starts`` (m,) after gaps.

    ``rising`` (m,) tells which of the two came last, so that slopes stay slopes.
    """

    t_s: _Floats
    low_n: _Floats
    high_n: _Floats
    starts: NDArray[np.bool_]
    rising: NDArray[np.bool_]


_NOTHING = Columns(*(np.empty(0, dtype) for dtype in (float, float, float, np.bool_, np.bool_)))


class TraceBuffer:
    """Keeps ``keep_s`` seconds of (time, newtons) points, growing in time.

    ``beginnings`` counts how often it began anew.
    """

    def __init__(self, keep_s: float) -> None:
        self._keep_s = keep_s
        # With room to grow: to copy all points with every few new ones costs more than the rest.
        self._room: _Floats = np.empty((2, 0))
        self._begin = self._end = self._gone = 0
        self._newest_s: float | None = None
        self.beginnings = 0

    @property
    def newest_s(self) -> float | None:
        """The newest point's stream second, None while empty."""
        return self._newest_s

    def clear(self) -> None:
        """Forget everything."""
        self._begin = self._end = self._gone = 0
        self._newest_s = None
        self.beginnings += 1

    def extend(self, t_s: _Floats, newtons: _Floats) -> None:
        """Add points (m,) and (m,); points that go back in time start a new trace.

        Points that are NaN are times at which nobody knows the force.
        """
        if not t_s.size:
            return
        if self._newest_s is not None and t_s[0] < self._newest_s:
            self.clear()
        self._newest_s = float(t_s[-1])
        known = np.isfinite(newtons)
        if not known.all():
            t_s, newtons = t_s[known], newtons[known]
        self._append(t_s, newtons)
        gone = int(self._t_s.searchsorted(self._newest_s - self._keep_s))
        self._begin, self._gone = self._begin + gone, self._gone + gone

    def _append(self, t_s: _Floats, newtons: _Floats) -> None:
        if self._end + t_s.size > self._room.shape[1]:
            kept = self._room[:, self._begin : self._end]
            self._room = np.empty((2, max(_LEAST_ROOM, 2 * (kept.shape[1] + t_s.size))))
            self._room[:, : kept.shape[1]] = kept
            self._begin, self._end = 0, kept.shape[1]
        end = self._end + t_s.size
        self._room[0, self._end : end], self._room[1, self._end : end] = t_s, newtons
        self._end = end

    @property
    def _t_s(self) -> _Floats:
        return self._room[0, self._begin : self._end]

    @property
    def _n(self) -> _Floats:
        return self._room[1, self._begin : self._end]

    @property
    def count(self) -> int:
        """How many points came since the last beginning."""
        return self._gone + self._end - self._begin

    def index(self, at_s: float) -> int:
        """Return how many points came before a second, since the last beginning."""
        return self._gone + int(self._t_s.searchsorted(at_s))

    def since(self, index: int, until_s: float) -> tuple[list[float], list[float]]:
        """Return the seconds and newtons of kept points from one on, up to a second."""
        first = max(0, index - self._gone)
        t_s, newtons = self._t_s[first:], self._n[first:]
        if t_s.size and t_s[-1] >= until_s:
            before = int(t_s.searchsorted(until_s))
            t_s, newtons = t_s[:before], newtons[:before]
        return t_s.tolist(), newtons.tolist()

    def gap_s(self, until_s: float) -> float:
        """Return what is a gap in the points before a second."""
        return self._gap_s(int(self._t_s.searchsorted(until_s)))

    def columns_back(self, at_s: float, count: int, column_s: float) -> float:
        """Return a second that is ``count`` columns with points before ``at_s``, or a bit more."""
        t_s = self._t_s
        for _ in range(count):
            before = int(t_s.searchsorted(at_s)) - 1
            if before < 0:
                break
            at_s = (math.floor(t_s[before] / column_s) - 0.5) * column_s
        return at_s

    def highest_n(self, since_s: float) -> float:
        """Return the highest newtons of points from a second on, 0 where there are none."""
        if self._newest_s is None or self._newest_s < since_s:
            return 0.0
        newtons = self._n[int(self._t_s.searchsorted(since_s)) :]
        return float(newtons.max()) if newtons.size else 0.0

    def columns(self, since_s: float, until_s: float, column_s: float) -> Columns:
        """Return lowest and highest newtons in each column of ``column_s`` seconds.

        Columns are cut at multiples of ``column_s`` of stream time, not from the window's edge,
        so that a trace keeps its shape while it scrolls.
        """
        all_s = self._t_s
        first, last = int(all_s.searchsorted(since_s)), int(all_s.searchsorted(until_s))
        t_s, newtons = all_s[first:last], self._n[first:last]
        if not t_s.size:
            return _NOTHING
        places = np.floor(t_s / column_s)
        begins = np.empty(t_s.size, dtype=np.bool_)
        begins[0] = True
        np.not_equal(places[1:], places[:-1], out=begins[1:])
        after_gap = np.zeros(t_s.size, dtype=np.bool_)
        after_gap[0] = True
        steps = t_s[1:] - t_s[:-1]
        if steps.size and steps.max() > LEAST_GAP_S:
            np.greater(steps, self._gap_s(last), out=after_gap[1:])
            begins |= after_gap
        cuts = begins.nonzero()[0]
        ends = np.empty_like(cuts)
        ends[:-1], ends[-1] = cuts[1:] - 1, t_s.size - 1
        return Columns(
            t_s=0.5 * (t_s[cuts] + t_s[ends]),
            low_n=np.minimum.reduceat(newtons, cuts),
            high_n=np.maximum.reduceat(newtons, cuts),
            starts=after_gap[cuts],
            rising=newtons[ends] >= newtons[cuts],
        )

    def _gap_s(self, last: int) -> float:
        """Return what is a gap just before point ``last``: three times the usual step."""
        steps = np.diff(self._t_s[max(0, last - _STEPS_SEEN - 1) : last])
        if not steps.size:
            return np.inf
        middle = steps.size // 2
        return max(LEAST_GAP_S, _GAP_STEPS * float(np.partition(steps, middle)[middle]))
