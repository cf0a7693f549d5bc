"""The last columns of a trace, brought up to date point by point.

A frame brings a few points and looks at a few columns: plain numbers are quicker there than
arrays. Each column is exactly the one that ``TraceBuffer.columns`` finds. No Qt.
"""

import math
from dataclasses import dataclass

from coach.ui.practising.trace_buffer import LEAST_GAP_S, TraceBuffer

#: So many columns are kept, and taken up anew from so many points at most.
_KEPT, _MOST_POINTS = 64, 1500
#: Columns before the first that is asked for: the first of all may have begun earlier.
_BEFORE = 2


@dataclass(slots=True)
class TailColumn:
    """A column's first and last second, lowest, highest, first and last newtons.

    ``starts``: there is a gap before it.
    """

    place: int
    begin_s: float
    end_s: float
    low_n: float
    high_n: float
    first_n: float
    last_n: float
    starts: bool


class TraceTail:
    """Keeps the last columns of a buffer's points, of one width."""

    def __init__(self, points: TraceBuffer) -> None:
        self._points = points
        self._columns: list[TailColumn] = []
        self._key: tuple[float, int] = (0.0, 0)
        self._taken = 0
        self._until_s = -math.inf

    def columns(self, since_s: float, until_s: float, column_s: float) -> list[TailColumn] | None:
        """Return the columns with points from ``since_s`` up to ``until_s``, and two before.

        None where that is much: then it is quicker to ask the buffer.
        """
        if until_s - since_s > 0.5 * _KEPT * column_s:
            return None
        points, key = self._points, (column_s, self._points.beginnings)
        is_on = key == self._key and until_s >= self._until_s
        first = self._first(since_s) if is_on else 0
        if first < _BEFORE or points.count - self._taken > _MOST_POINTS:
            begin_s = points.columns_back(since_s, _BEFORE + 1, column_s)
            self._taken = points.index(begin_s)
            self._columns, self._key = [], key
            if points.count - self._taken > _MOST_POINTS:
                self._key = (0.0, 0)
                return None
        self._until_s = until_s
        self._take(until_s, column_s)
        return self._columns[max(0, self._first(since_s) - _BEFORE) :]

    def _first(self, since_s: float) -> int:
        """Return which column the last point before a second is in."""
        at = len(self._columns) - 1
        while at > 0 and self._columns[at].begin_s >= since_s:
            at -= 1
        return at

    def _take(self, until_s: float, column_s: float) -> None:
        columns, points = self._columns, self._points
        t_s, newtons = points.since(self._taken, until_s)
        self._taken += len(t_s)
        for at_s, force_n in zip(t_s, newtons, strict=True):
            place = math.floor(at_s / column_s)
            column = columns[-1] if columns else None
            starts = column is None or (
                at_s - column.end_s > LEAST_GAP_S and at_s - column.end_s > points.gap_s(until_s)
            )
            if column is None or starts or place != column.place:
                new = TailColumn(place, at_s, at_s, force_n, force_n, force_n, force_n, starts)
                columns.append(new)
                continue
            column.end_s, column.last_n = at_s, force_n
            if force_n < column.low_n:
                column.low_n = force_n
            elif force_n > column.high_n:
                column.high_n = force_n
        del columns[:-_KEPT]
