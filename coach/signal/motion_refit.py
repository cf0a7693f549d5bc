"""A told stroke's edges once more, now that the hand stands: what came before and after tells too.

While strokes are looked for, each is weighed by what was known where it begins. Once one is told,
all of the last seconds are explained at once: that stroke, of each kind, from any moment on
(least squares over start and length, Levenberg 1944), the strokes before it, and beside them what
is left of gravity: a level, a drift, how it wanders, and what the sensor reads of nothing, which
the turning hand takes along. Kinds count by how likely they make what was read (Laplace's method).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_courses import courses
from coach.signal.motion_path import Found

Array = NDArray[np.float64]

#: So much before a stroke is explained with it, and at most so much after it; what is remembered.
BEFORE_S, AFTER_S, KEPT_S = 6.0, 0.4, 14.0
#: What a hop scatters by and strokes are off their kinds, m/s², and how far gravity's level
#: wanders in the root of a second.
SCATTER, WANDERS = 0.014, 0.002
#: Spreads of the level (m/s²), of its drift (m/s³), of how that drifts (m/s⁴), and of what the
#: sensor reads of nothing (m/s²).
LEVEL, DRIFT, CREEP, NOTHING = 0.1, 0.03, 3e-4, 0.2
#: How far strokes before are off what was found: a share of their way, and seconds.
WAY_OFF, EDGE_OFF_S = 0.3, 0.1
#: A stroke goes about so far along an axis, m.
WAY_M: Final = 0.25
#: The search: its turns, the most that a turn moves an edge, and what a good and a bad turn do to
#: its caution.
TURNS, MOST_S, FIRST_CAUTION, BOLDER, WARIER = 8, 0.4, 1e-3, 0.3, 8.0
#: An edge that would move by more than this share of the stroke is left as it was told.
MOST_MOVED: Final = 0.3


@dataclass(frozen=True, slots=True, eq=False)
class _Fits:
    """One fit of each kind (k,): hops, the way (k, 3) in metres, and the log of how likely."""

    start: Array
    lasts: Array
    way: Array
    likely: Array


class MotionRefit:
    """Remembers hops of ``hop_s`` and refines what was found in them."""

    def __init__(self, hop_s: float) -> None:
        self._hop_s = hop_s
        self._kept = round(KEPT_S / hop_s)
        self._before, self._after = round(BEFORE_S / hop_s), round(AFTER_S / hop_s)
        self._kinds = np.arange(courses().count)
        self.restart()

    def restart(self) -> None:
        """Begin anew: nothing before is known."""
        self._newest = -1
        self._pushes = np.zeros((self._kept, 3))
        self._turned = np.zeros((self._kept, 3))
        self._past: list[tuple[int, float, float, Array]] = []

    def remember(self, push: Array, turned: Array) -> None:
        """Take one smoothed hop: its push and how the hand has turned so far, (3,) each."""
        self._newest += 1
        for rows, newest in ((self._pushes, push), (self._turned, turned)):
            rows[:-1] = rows[1:]
            rows[-1] = newest

    def drifts_less(self, by: Array) -> None:
        """From the newest hop on it drifts by so much (3,) less: what was before is bent so too."""
        ago_s = np.arange(1.0 - self._kept, 1.0)[:, np.newaxis] * self._hop_s
        self._pushes -= ago_s * by

    def refined(self, found: Sequence[Found]) -> list[Found]:
        """Return strokes, oldest first, with the edges and the ways that all readings tell."""
        nexts = [one.first for one in found[1:]]
        until = [*nexts, self._newest]
        return [self._refine(one, end) for one, end in zip(found, until, strict=True)]

    def _refine(self, one: Found, until: int) -> Found:
        oldest = max(0, self._newest - self._kept + 1)
        begin = max(oldest, int(one.edges[0]) - self._before)
        end = min(self._newest, max(one.last, min(until, one.last + self._after)))
        if begin + 2 > one.first or one.last > end:
            return one
        hops = np.arange(begin, end + 1)
        self._past = [past for past in self._past if past[1] + past[2] > begin]
        fits = self._fitted(one, hops)
        best, kinds = int(fits.likely.argmax()), courses()
        self._past.append((best, float(fits.start[best]), float(fits.lasts[best]), fits.way[best]))
        share = np.exp(fits.likely - fits.likely[best])
        share /= share.sum()
        onset = float((share * (fits.start + kinds.onset * fits.lasts)).sum())
        offset = float((share * (fits.start + kinds.offset * fits.lasts)).sum())
        moved = max(abs(onset - one.edges[0]), abs(offset - one.edges[1]))
        if not moved <= MOST_MOVED * (one.last - one.first):
            return one
        path_m = float((share * kinds.share * np.sqrt((fits.way**2).sum(axis=1))).sum())
        return replace(one, edges=(onset, offset), path_m=path_m)

    def _fitted(self, one: Found, hops: NDArray[np.intp]) -> _Fits:
        """Fit each kind, from where its edges are those that were told."""
        kinds, rows = courses(), slice(hops[0] - self._newest - 1, hops[-1] - self._newest or None)
        rows = slice(hops[0] - self._newest + self._kept - 1, hops[-1] - self._newest + self._kept)
        turned = self._turned[rows] - self._turned[rows].mean(axis=0)
        read = self._pushes[rows] - self._pushes[rows].mean(axis=0)
        columns = [NOTHING * turned]
        for kind, start, lasts, way in self._past:
            course = self._courses(np.array([kind]), np.array([start]), np.array([lasts]), hops)[0]
            read = read - course[0][:, np.newaxis] * way
            off = np.array([WAY_OFF, *(2 * (EDGE_OFF_S / self._hop_s,))])
            columns.append((np.sqrt((way**2).sum()) * off[:, np.newaxis] * course).T)
        weight = self._weight(np.column_stack(columns))
        lasts = (one.edges[1] - one.edges[0]) / (kinds.offset - kinds.onset)
        return self._searched(one.edges[0] - kinds.onset * lasts, lasts, hops, weight, read)
