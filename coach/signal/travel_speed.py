"""How fast a centre of pressure moves, hop by hop, and how much of that is noise."""

import math
from bisect import bisect_left, insort
from collections import deque

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from coach.signal.hop_measures import MEAN_BEND_TO_SD
from coach.signal.hop_memory import HopMemory

Array = NDArray[np.float64]

#: Speed is told from lines over so many seconds; unknown where more than that is missing.
WINDOW_S, LONGEST_WINDOW = 0.2, 1.5
#: The jitter is told by the median over so many hops: a landing, or an empty pad, is none.
JITTER_HOPS = 31
#: The mean over the median of the sum of two normal variables' amounts.
MEDIAN_TO_MEAN = 1.073


class Speedometer:
    """Tells velocities of the hops in a memory, rows (middle_s, x_mm, y_mm, newtons).

    A velocity is that of ``half`` hops ago; ``jitter_mm`` is the noise of a place, followed while
    the hand stands still. Any split of the hops gives the same.
    """

    def __init__(self, memory: HopMemory) -> None:
        self._memory = memory
        self.jitter_mm = 0.0
        self._heard: deque[float] = deque()
        self._sorted: list[float] = []
        self.set_hop(0.0, 0)

    def set_hop(self, hop_s: float, since: int) -> None:
        """Take hops of another length from hop ``since`` on; 0.0: nobody knows how long."""
        self._hop_s, self._since = hop_s, since
        wide = 1 if hop_s <= 0.0 else round(0.5 * WINDOW_S / hop_s)
        self.half = max(1, wide)

    def velocities(self, m: int, end: int) -> list[tuple[float, float, float]]:
        """Return for the newest m hops when, and mm/s along x and y, half a window before each.

        ``end`` is the number of hops so far.
        """
        wide = 2 * self.half + 1
        rows = self._memory.rows(max(self._since, end - m - wide + 1), end)
        missing = m - max(0, len(rows) - wide + 1)
        unknown = [(math.nan, math.nan, math.nan)] * missing
        if missing == m:
            return unknown
        longest_s = LONGEST_WINDOW * max((wide - 1) * self._hop_s, WINDOW_S)
        if len(rows) == wide:
            return [*unknown, self._velocity(rows, longest_s)]
        windows = sliding_window_view(rows, wide, axis=0)
        t_s, x_mm, y_mm = (np.ascontiguousarray(windows[:, k]) for k in range(3))
        middle_s = t_s[:, self.half]
        away_s = t_s - middle_s[:, np.newaxis]
        away_s = away_s - (away_s.sum(axis=1) / wide)[:, np.newaxis]
        spread = (away_s * away_s).sum(axis=1)
        steps_s = (t_s[:, 1:] - t_s[:, :-1]).min(axis=1)
        whole = (t_s[:, -1] - t_s[:, 0] <= longest_s) & (steps_s > 0.0)
        spread = np.where(whole, spread, np.nan)
        along_x = (away_s * (x_mm - x_mm[:, :1])).sum(axis=1) / spread
        along_y = (away_s * (y_mm - y_mm[:, :1])).sum(axis=1) / spread
        return unknown + list(
            zip(middle_s.tolist(), along_x.tolist(), along_y.tolist(), strict=True)
        )

    def _velocity(self, rows: Array, longest_s: float) -> tuple[float, float, float]:
        """Return the same of one window: live, looking for more costs more than all the rest."""
        middle_s = float(rows[self.half, 0])
        x_mm = np.ascontiguousarray(rows[:, 1])
        if math.isnan(x_mm.sum()):
            return middle_s, math.nan, math.nan
        t_s, y_mm = np.ascontiguousarray(rows[:, 0]), np.ascontiguousarray(rows[:, 2])
        if t_s[-1] - t_s[0] > longest_s or not (t_s[1:] - t_s[:-1]).min() > 0.0:
            return middle_s, math.nan, math.nan
        away_s = t_s - middle_s
        away_s -= away_s.sum() / len(rows)
        spread = float((away_s * away_s).sum())
        along_x = float((away_s * (x_mm - x_mm[0])).sum()) / spread
        along_y = float((away_s * (y_mm - y_mm[0])).sum()) / spread
        return middle_s, along_x, along_y

    def bends(self, m: int, end: int) -> list[float]:
        """Return how far each of the newest m hops is off the line of its neighbours, mm."""
        rows = self._memory.rows(max(self._since, end - m - 2), end)
        if len(rows) < 3:
            return [math.nan] * m
        if m == 1:
            (_, x0, y0, _), (_, x1, y1, _), (_, x2, y2, _) = rows.tolist()
            bend = abs((x2 - x1) - (x1 - x0)) + abs((y2 - y1) - (y1 - y0))
            return [bend * (0.5 * MEAN_BEND_TO_SD)]
        bends = np.abs(np.diff(rows[:, 1:3], 2, axis=0)).sum(axis=1) * (0.5 * MEAN_BEND_TO_SD)
        told: list[float] = bends.tolist()[-m:]
        return [math.nan] * (m - len(told)) + told

    def listen(self, bend_mm: float) -> None:
        """Follow the jitter of a hand that stands still."""
        heard, ordered = self._heard, self._sorted
        heard.append(bend_mm)
        insort(ordered, bend_mm)
        if len(heard) > JITTER_HOPS:
            del ordered[bisect_left(ordered, heard.popleft())]
        self.jitter_mm = MEDIAN_TO_MEAN * ordered[len(ordered) // 2]

    def noise(self) -> float:
        """Return the standard deviation of a velocity, mm/s, that the jitter makes."""
        wide = 2 * self.half + 1
        if self._hop_s <= 0.0:
            return 0.0
        return self.jitter_mm * math.sqrt(12.0 / (wide * (wide * wide - 1))) / self._hop_s
