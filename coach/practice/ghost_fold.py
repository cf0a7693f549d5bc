"""Strokes folded onto one another: each from one first count to the next, whatever the pace."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.readings import Readings
from coach.signal.rhythm import BeatGrid
from coach.signal.strokes import Stroke

#: A stroke is drawn with so many points, from its first count to the next.
POINTS: Final = 64
#: With so much missing its shape is not known.
_GAP_S: Final = 0.25
#: A pace may drift while a stroke lasts, but no further: beyond that another beat began.
_DRIFT: Final = 0.2
#: Without a beat a stroke goes on until the next begins; a longer one is a rest.
_SHORTEST_S, _LONGEST_S = 0.4, 12.0
_KEPT_S: Final = 64.0

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Fold:
    """One stroke: (64,) newtons evenly spaced over its time, which began at ``first_s``.

    ``first_s`` is a host second on the beat, a stream second without one.
    """

    newtons: Floats
    first_s: float
    period_s: float
    beaten: bool


class Folder:
    """Takes readings and strokes in the stream's order, gives each stroke once it is whole."""

    def __init__(self) -> None:
        self._t_s: Floats = np.empty(0)
        self._force_n: Floats = np.empty(0)
        self._first_s: float | None = None
        self._onset_s: float | None = None

    def take(
        self,
        readings: Iterable[Readings],
        strokes: Iterable[Stroke],
        grid: BeatGrid | None,
        offset_s: float,
    ) -> list[Fold]:
        """Return the strokes that are whole now; ``offset_s`` takes stream to host seconds."""
        blocks = tuple(readings)
        if blocks:
            self._t_s = np.concatenate([self._t_s, *(block.t_s for block in blocks)])
            self._force_n = np.concatenate([self._force_n, *(b.force_n for b in blocks)])
        folds = self._on_beat(grid, offset_s) if grid is not None else self._freely(strokes)
        if grid is not None:
            self._onset_s = None
        else:
            self._first_s = None
        self._forget()
        return folds

    def _on_beat(self, grid: BeatGrid, offset_s: float) -> list[Fold]:
        folds: list[Fold] = []
        if not len(self._t_s):
            return folds
        period_s, newest_s = grid.stroke_period_s, float(self._t_s[-1]) + offset_s
        earliest_s = grid.origin_s if self._first_s is None else self._first_s + period_s / 2
        first_s = _first_count_s(grid, max(earliest_s, float(self._t_s[0]) + offset_s))
        while first_s <= newest_s:
            before_s = self._first_s
            if before_s is not None and abs((first_s - before_s) / period_s - 1.0) <= _DRIFT:
                newtons = self._between(before_s - offset_s, first_s - offset_s)
                if newtons is not None:
                    folds.append(Fold(newtons, before_s, first_s - before_s, True))
            self._first_s = first_s
            # Years may lie between two samples of a damaged recording: nobody counts them through.
            following = int(np.searchsorted(self._t_s, first_s - offset_s, side="right"))
            resumes_s = float(self._t_s[min(following, len(self._t_s) - 1)]) + offset_s
            if resumes_s > first_s + 2.0 * period_s:
                first_s = _first_count_s(grid, resumes_s - period_s)
            else:
                first_s += period_s
        return folds

    def _freely(self, strokes: Iterable[Stroke]) -> list[Fold]:
        folds = []
        for stroke in strokes:
            before_s, self._onset_s = self._onset_s, stroke.onset_s
            if before_s is None or not _SHORTEST_S <= stroke.onset_s - before_s <= _LONGEST_S:
                continue
            newtons = self._between(before_s, stroke.onset_s)
            if newtons is not None:
                folds.append(Fold(newtons, before_s, stroke.onset_s - before_s, False))
        return folds

    def _between(self, begin_s: float, end_s: float) -> Floats | None:
        """Return the force at 64 moments of a stream's stretch; None where data is missing."""
        known = np.isfinite(self._force_n)
        t_s, force_n = self._t_s[known], self._force_n[known]
        first = max(int(np.searchsorted(t_s, begin_s)) - 1, 0)
        last = int(np.searchsorted(t_s, end_s, side="right")) + 1
        t_s, force_n = t_s[first:last], force_n[first:last]
        edges_s = np.concatenate([[begin_s], t_s[(t_s > begin_s) & (t_s < end_s)], [end_s]])
        if len(t_s) < 2 or np.diff(edges_s).max() > _GAP_S:
            return None
        return np.interp(np.linspace(begin_s, end_s, POINTS), t_s, force_n)

    def _forget(self) -> None:
        if len(self._t_s) and self._t_s[0] < self._t_s[-1] - 2 * _KEPT_S:
            kept = int(np.searchsorted(self._t_s, self._t_s[-1] - _KEPT_S))
            self._t_s, self._force_n = self._t_s[kept:], self._force_n[kept:]


def _first_count_s(grid: BeatGrid, from_s: float) -> float:
    """Return the first count of a stroke at or after ``from_s``."""
    turns = np.ceil((from_s - grid.origin_s) / grid.stroke_period_s - 1e-9)
    return grid.origin_s + float(turns) * grid.stroke_period_s
