"""A told stroke's edges once more, now that the hand stands: what came before and after tells too.

While strokes are looked for, each is weighed by what was known where it begins. Once one is told,
all of the last seconds are explained at once: that stroke, of each kind, from any moment on
(least squares over start and length, Levenberg 1944), the strokes before it, and beside them what
is left of gravity: a level, a drift, how it wanders, and what the sensor reads of nothing, which
the turning hand takes along and each stroke tells better. Kinds count by how likely they make what
was read (Laplace's method).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_courses import courses
from coach.signal.motion_kinds import LASTS_S, Counts
from coach.signal.motion_offset import Offset
from coach.signal.motion_path import Found

Array = NDArray[np.float64]

#: So much before a stroke is explained with it, and at most so much after it; what is remembered.
BEFORE_S, AFTER_S, KEPT_S = 6.0, 0.4, 14.0
#: What a hop scatters by, m/s², and how far gravity's level wanders in the root of a second.
SCATTER, WANDERS = 0.01, 0.002
#: Spreads of the level (m/s²), of its drift (m/s³) and of how that drifts (m/s⁴).
LEVEL, DRIFT, CREEP = 0.1, 0.03, 3e-4
#: How far strokes before are off what was found: a share of their way, and seconds.
WAY_OFF, EDGE_OFF_S = 0.3, 0.1
#: A stroke goes about so far along an axis, m.
WAY_M: Final = 0.25
#: The search: its turns, the most that a turn moves an edge, and what a good and a bad turn do to
#: its caution.
TURNS, MOST_S, FIRST_CAUTION, BOLDER, WARIER = 6, 0.4, 1e-3, 0.3, 8.0
#: An edge that would move by more than this share of the stroke is left as it was told.
MOST_MOVED: Final = 0.3
#: So much, in spreads, is left of a hop at most, where strokes are off their kinds by this share
#: of their push; else something is in the readings that was never told.
MOST_LEFT, OFF_KIND = 2.0, 0.05


@dataclass(frozen=True, slots=True, eq=False)
class _Fits:
    """One fit of each kind (k,): hops, the way (k, 3) in metres, what it leaves in squared
    spreads, and the log of how likely it is.
    """

    start: Array
    lasts: Array
    way: Array
    left: Array
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
        self._offset, self._learnt = Offset(), -1

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
        until = [*(one.first for one in found), self._newest][1:]
        return [self._refine(one, end) for one, end in zip(found, until, strict=bool(found))]

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
        share = kinds.shares(fits.likely)
        onset = float((share * (fits.start + kinds.onset * fits.lasts)).sum())
        offset = float((share * (fits.start + kinds.offset * fits.lasts)).sum())
        moved = max(abs(onset - one.edges[0]), abs(offset - one.edges[1]))
        off = 1.0 + 0.5 * (OFF_KIND * one.push / SCATTER) ** 2
        told = fits.left[best] <= MOST_LEFT * off * 3 * len(hops)
        if not (told and moved <= MOST_MOVED * (one.last - one.first)):
            return one
        self._learn(hops, fits.way[best])
        path_m = float((share * kinds.share * np.sqrt((fits.way**2).sum(axis=1))).sum())
        return replace(one, edges=(onset, offset), path_m=path_m)

    def _fitted(self, one: Found, hops: Counts) -> _Fits:
        """Fit each kind, from where its edges are those that were told."""
        kinds = courses()
        turned, read, columns = self._unexplained(hops)
        read -= self._offset.taken_along(turned)
        columns.append(self._offset.unsure(turned))
        sees = _Sees(self._weight(np.column_stack(columns)), read)
        lasts = (one.edges[1] - one.edges[0]) / (kinds.offset - kinds.onset)
        return self._searched(one.edges[0] - kinds.onset * lasts, lasts, hops, sees)

    def _unexplained(self, hops: Counts) -> tuple[Array, Array, list[Array]]:
        """Return how the hand turned and what was read but for strokes before, (n, 3) each.

        Those may be off by columns (n, j), each with a spread of 1.
        """
        rows = slice(self._kept - 1 + hops[0] - self._newest, self._kept + hops[-1] - self._newest)
        turned, read = self._turned[rows], self._pushes[rows]
        turned, read = turned - turned.mean(axis=0), read - read.mean(axis=0)
        columns = []
        off = np.array([[WAY_OFF], [EDGE_OFF_S / self._hop_s], [EDGE_OFF_S / self._hop_s]])
        for kind, *when, way in self._past:
            start, lasts = np.array(when)[:, np.newaxis]
            course = self._courses(np.array([kind]), start, lasts, hops)[0]
            read -= course[0][:, np.newaxis] * way
            columns.append((np.sqrt((way**2).sum()) * off * course).T)
        return turned, read, columns

    def _learn(self, hops: Counts, way: Array) -> None:
        """Learn what the sensor reads of nothing from hops with a stroke that is told."""
        turned, read, columns = self._unexplained(hops)
        weight = self._weight(np.column_stack(columns))
        share = float(np.clip((hops[-1] - self._learnt) / len(hops), 0.0, 1.0))
        self._learnt = int(hops[-1])
        self._offset.learn(turned, read, weight, share, way)

    def _courses(self, kinds: Counts, start: Array, lasts: Array, hops: Counts) -> Array:
        return courses().pushes(kinds, start, lasts, hops) / self._hop_s**2

    def _weight(self, columns: Array) -> Array:
        """Return how much hops weigh together (n, n) that are off by ``columns`` (n, j) besides."""
        alone = _weight_alone(len(columns), self._hop_s)
        weighed = alone @ columns
        both = np.eye(columns.shape[1]) + columns.T @ weighed
        return np.asarray(alone - weighed @ np.linalg.solve(both, weighed.T))

    def _searched(self, start: Array, lasts: Array, hops: Counts, sees: "_Sees") -> _Fits:
        """Go from these (k,) to the starts and lengths that leave least."""
        seen = sees.looked(self._courses(self._kinds, start, lasts, hops))
        caution = np.full(len(start), FIRST_CAUTION)
        least, most = (length_s / self._hop_s for length_s in LASTS_S)
        for _ in range(TURNS):
            step = seen.step(caution, MOST_S / self._hop_s)
            other_start, other_lasts = start + step[:, 0], np.clip(lasts + step[:, 1], least, most)
            other = sees.looked(self._courses(self._kinds, other_start, other_lasts, hops))
            better = other.left <= seen.left
            start, lasts = (
                np.where(better, other_start, start),
                np.where(better, other_lasts, lasts),
            )
            seen = seen.where(better, other)
            caution *= np.where(better, BOLDER, WARIER)
        size = np.linalg.det(seen.bends())
        likely = -0.5 * (seen.left + np.log(np.maximum(size, 1e-12)))
        likely -= 1.5 * np.log(1.0 + WAY_M**2 * seen.both[:, 0, 0])
        return _Fits(start, lasts, seen.way(), seen.left, likely)


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """Courses (k,) beside what was read: products of course and changes with each other
    (k, 3, 3) and with what was read (k, 3, axes), and what the best way leaves of that (k,).
    """

    both: Array
    read: Array
    left: Array

    def way(self) -> Array:
        """Return the best way (k, 3), metres."""
        return np.asarray(self.read[:, 0] / self.both[:, :1, 0])

    def bends(self) -> Array:
        """Return how what is left bends with start and length, (k, 2, 2), for any way."""
        with_way = self.both[:, 1:, :1] * self.both[:, :1, 1:] / self.both[:, :1, :1]
        size = (self.way() ** 2).sum(axis=1)[:, np.newaxis, np.newaxis]
        return np.asarray(size * (self.both[:, 1:, 1:] - with_way))

    def step(self, caution: Array, most: float) -> Array:
        """Return by how much start and length (k, 2) are to move, at most so much."""
        way = self.way()
        slope = (self.read[:, 1:] * way[:, np.newaxis]).sum(axis=2)
        slope -= self.both[:, 1:, 0] * (way**2).sum(axis=1)[:, np.newaxis]
        bends = self.bends()
        wary = bends * (1.0 + caution[:, np.newaxis, np.newaxis] * np.eye(2)) + 1e-9 * np.eye(2)
        return np.clip(np.linalg.solve(wary, slope[..., np.newaxis])[..., 0], -most, most)

    def where(self, better: NDArray[np.bool_], other: "_Seen") -> "_Seen":
        """Return the other ones where they are better."""
        all_three = better[:, np.newaxis, np.newaxis]
        return _Seen(
            np.where(all_three, other.both, self.both),
            np.where(all_three, other.read, self.read),
            np.where(better, other.left, self.left),
        )


class _Sees:
    """Looks at courses beside what was ``read`` (n, 3), whose hops weigh ``weight`` (n, n)."""

    def __init__(self, weight: Array, read: Array) -> None:
        self._weight, self._weighed = weight, weight @ read
        self._all = float((read * self._weighed).sum())

    def looked(self, course: Array) -> _Seen:
        """Return what courses (k, 3, n) are beside what was read."""
        flat = course.reshape(-1, course.shape[2])
        weighed = (flat @ self._weight).reshape(course.shape)
        both = weighed @ course.transpose(0, 2, 1)
        read = (flat @ self._weighed).reshape(len(course), 3, 3)
        left = self._all - (read[:, 0] ** 2).sum(axis=1) / both[:, 0, 0]
        return _Seen(both, read, left)


@lru_cache(maxsize=4)
def _weight_alone(count: int, hop_s: float) -> Array:
    """Return how much so many hops weigh together where what is left of gravity is all beside."""
    at_s = np.arange(count) * hop_s
    middle_s = at_s - at_s.mean()
    off = np.column_stack([np.full(count, LEVEL), DRIFT * middle_s, CREEP * middle_s**2 / 2])
    spread = off @ off.T + WANDERS**2 * np.minimum.outer(at_s, at_s)
    return np.asarray(np.linalg.inv(spread + SCATTER**2 * np.eye(count)))
