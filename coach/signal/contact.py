"""Finds whole touches: from where contact is found to where it is lost, whatever the force does."""

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np

from coach.signal.hop_memory import MEAN, MIDDLE, HopMemory
from coach.signal.hops import Hops
from coach.signal.stroke_shape import shape_of
from coach.signal.strokes import Stroke

#: Contact is lost a little below where it is found, and not by a flicker.
LOST_SHARE, LOST_S = 0.9, 0.1
#: Longest gap in the data that a touch may bridge; shortest touch.
LONGEST_GAP_S, SHORTEST_S = 0.5, 0.2
#: How far before contact a touch's beginning is looked for; how much of a touch is kept.
BEFORE_HOPS, MEMORY_HOPS = 30, 60_000
#: Fewer hops at once are as well taken one by one.
FEW_HOPS = 8
#: So many are kept where no hand is on: a stroke by travel or motion is over sooner.
RECENT_HOPS = 6_000


class Touches:
    """Finds touches in hops and announces each at most 300 ms after its end.

    Any split of the hops gives the same touches. ``contact_n`` is where contact begins;
    ``measures``: touches are wanted, and not only when a hand is on.
    """

    def __init__(self, contact_n: float) -> None:
        self.contact_n = contact_n
        self.measures = True
        self._memory = HopMemory(MEMORY_HOPS, fewest=RECENT_HOPS)
        self._index = -1
        self._last_s = math.nan
        self._found: int | None = None
        self._lost_s: float | None = None
        # A touch that the stream began in is no whole one.
        self._clear = False
        #: Since when a hand has been on; infinite while none is.
        self.since_s = math.inf

    def update(self, hops: Hops) -> list[tuple[int, Stroke]]:
        """Return the touches that m hops completed, each with the hop that told it."""
        found = self._found
        self._memory.needed_from = math.inf if found is None else found - BEFORE_HOPS
        self._memory.append(hops.mid_s, hops.mean_n, hops.top_n, hops.noise_n)
        first, mid_s, force_n = self._index + 1, hops.mid_s.tolist(), hops.mean_n.tolist()
        told = []
        for begin, end in pairwise(self._runs(hops)):
            if not 0.0 <= mid_s[begin] - self._last_s <= LONGEST_GAP_S:
                self._found, self._clear, self.since_s = None, False, math.inf
            at, goes_on = begin, True
            while goes_on and at < end:
                self._index = first + at
                touch = self._step(mid_s[at], force_n[at])
                if touch is not None:
                    told.append((at, touch))
                # Else what a hop has changed, others like it do not change again.
                goes_on = self._found is not None and self._lost_s is not None
                at += 1
            self._last_s = mid_s[end - 1]
        self._index = first + len(mid_s) - 1
        return told

    def _runs(self, hops: Hops) -> list[int]:
        """Return where hops in a row begin that are alike and without a gap, and their end."""
        count = len(hops.mid_s)
        if count < FEW_HOPS:
            return list(range(count + 1))
        lost_n = self.contact_n * LOST_SHARE
        # 0, 1 and 2, and 3 of what is not known.
        kinds = np.searchsorted((lost_n, self.contact_n, math.nan), hops.mean_n, side="right")
        steps_s = hops.mid_s[1:] - hops.mid_s[:-1]
        breaks = (kinds[1:] != kinds[:-1]) | ~((steps_s >= 0.0) & (steps_s <= LONGEST_GAP_S))
        return [0, *(np.flatnonzero(breaks) + 1).tolist(), count]

    def evenness(self, onset_s: float, offset_s: float) -> float:
        """Return the least force between two seconds over the most, 0 where it is not known."""
        first, last = np.searchsorted(self._memory.column(MIDDLE, 0), [onset_s, offset_s])
        force_n = self._memory.column(MEAN, 0)[first:last]
        if not len(force_n) or not np.isfinite(force_n).all() or not force_n.max() > 0.0:
            return 0.0
        return float(force_n.min() / force_n.max())

    def touched(self, onset_s: float, offset_s: float) -> bool:
        """Whether the hand was on all the time between two seconds."""
        first, last = np.searchsorted(self._memory.column(MIDDLE, 0), [onset_s, offset_s])
        force_n = self._memory.column(MEAN, 0)[first:last]
        return len(force_n) > 0 and bool((force_n >= LOST_SHARE * self.contact_n).all())

    def _step(self, mid_s: float, force_n: float) -> Stroke | None:
        if force_n != force_n:
            return None
        if self._found is None:
            if force_n < self.contact_n:
                self.since_s, self._clear = math.inf, True
                return None
            self.since_s = min(self.since_s, mid_s)
            if self._clear:
                self._found, self._lost_s = self._index, None
            return None
        if force_n >= self.contact_n * LOST_SHARE:
            self._lost_s = None
            return None
        if self._lost_s is None:
            self._lost_s = mid_s
        if mid_s - self._lost_s < LOST_S - 1e-9:
            return None
        found, self._found, self.since_s = self._found, None, math.inf
        return self._measured(found) if self.measures else None

    def _measured(self, found: int) -> Stroke | None:
        first = max(found - BEFORE_HOPS, self._index - MEMORY_HOPS + 1)
        rows = self._memory.rows(first, self._index + 1)
        # What lies before is the end of another touch, at times.
        off = np.flatnonzero(~(rows[: max(found - first, 0), MEAN] < self.contact_n))
        rows = rows[int(off[-1]) + 1 if len(off) else 0 :]
        touch = shape_of(rows, self.contact_n, came_to_rest=False)
        if touch is None or touch.offset_s - touch.onset_s < SHORTEST_S:
            return None
        return replace(touch, told_by="contact")
