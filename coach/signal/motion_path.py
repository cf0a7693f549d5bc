"""The likeliest story of the newest seconds: rests, strokes, and what is neither.

Each way to cut the time into such pieces costs what its pieces leave unexplained and a price a
piece; the cheapest is kept for every hop (dynamic programming). Nothing is taken back: a stroke
is told once the cheapest story has held it for some hops, and stories without it are dropped.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_shapes import MARGIN_HOPS, PEAK_OF_UNIT, Fit, ShapeTable
from coach.signal.motion_stand import Stands

Array = NDArray[np.float64]

#: Seconds that a stroke lasts from rest to rest, hops of a rest; longer rests are several.
STROKE_S: Final = (0.9, 7.2)
REST_HOPS: Final = (3, 20)
#: What a hop still scatters by, m/s², and how far real strokes are off their shapes, of their peak.
SCATTER, OFF_SHAPE = 0.011, 0.14
#: What a piece costs and each hop that nothing explains.
STROKE_COST, REST_COST, ODD_COST = 52.0, 10.0, 22.0
#: How far what is left of gravity usually is off zero, m/s², and drifts, m/s³.
USUAL_LEVEL, USUAL_DRIFT = 0.05, 0.015
#: A stroke speeds up at least by this (m/s²), over such a way (m), and goes back on its way at no
#: more than this share of its speed.
LEAST_PUSH, WAY_M, MOST_BACK = 0.016, (0.06, 0.8), 0.06
#: … and leaves no more than this share of what pushed the hand: one that leans and shifts is pushed
#: so little that most lengths of a stroke fit it within what scatters, but poorly.
MOST_LEFT: Final = 0.3
#: So many hops of rest are behind a stroke that is told, no more than so many, and so much earlier
#: it may have begun than the stand that its speed was summed up from.
SURE_HOPS, LATER_HOPS, EARLIER_HOPS = 1, 16, 8


#: A stroke that no stand confirmed is told all the same, though late, from this push on (m/s²).
ALONE_PUSH: Final = 0.04


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A stroke from hop ``first`` to ``last``, what it was told by, and the one before it.

    ``way_m`` is how far the hand went, ``push`` the peak of a minimum-jerk stroke's acceleration
    that goes as far, ``along`` (orders,) its speed in its shapes.
    """

    first: int
    last: int
    way_m: float
    push: float
    along: Array
    before: "Found | None"


class MotionPath:
    """Takes smoothed hops one by one and returns strokes, each once and for good."""

    def __init__(self, hop_s: float) -> None:
        self._strokes = _table(hop_s)
        self._stands = Stands(hop_s)
        self._rests = np.arange(REST_HOPS[0], REST_HOPS[1] + 1)
        self._lasts_s = self._strokes.hops * hop_s
        self.kept = self._longest = self._strokes.rows + 2
        self.restart()

    def restart(self) -> None:
        """Begin anew: nothing before is known."""
        self._hop = self._told = -1
        self._stands.restart()
        self._stood: list[tuple[int, int]] = []
        self._rows = np.zeros((self.kept, 3))
        self._costs = np.full(self.kept, np.inf)
        self._costs[-1] = 0.0
        self._stories: list[Found | None] = [None] * self.kept

    def update(self, hop: Array) -> list[Found]:
        """Take one hop (3,); return the strokes that it made certain."""
        self._hop += 1
        if self._hop == 0:
            self._rows[:] = hop
        self._rows[:-1] = self._rows[1:]
        self._rows[-1] = hop
        moved = self._stands.update(hop)
        if moved is not None:
            self._stood = [*self._stood, (self._hop, self._hop - moved)][-self.kept :]
        if self._hop < MARGIN_HOPS:
            return []
        self._go_on()
        return self._certain()

    def _go_on(self) -> None:
        """Extend the cheapest stories to the hop a margin before the newest."""
        fit = self._strokes.fit(self._rows[-self._strokes.rows :])
        rests = self._costs[-self._rests] + self._rest_costs(MARGIN_HOPS)
        strokes = self._costs[-self._strokes.hops - 1] + self._stroke_costs(fit)
        rest, stroke = int(rests.argmin()), int(strokes.argmin())
        # Most stories go on with a hop that is neither only when nothing else is as cheap.
        cost, back = float(self._costs[-1]) + ODD_COST, 1
        if rests[rest] < cost:
            cost, back = float(rests[rest]), int(self._rests[rest])
        story = self._stories[-back]
        if strokes[stroke] < cost:
            cost, hops = float(strokes[stroke]), int(self._strokes.hops[stroke])
            last = self._hop - MARGIN_HOPS
            way_m = float(fit.way[stroke] * self._lasts_s[stroke] ** 2)
            push = PEAK_OF_UNIT * float(fit.way[stroke])
            before = self._stories[-hops - 1]
            story = Found(last - hops, last, way_m, push, fit.along[stroke], before)
        self._costs[:-1] = self._costs[1:]
        self._costs[-1] = cost
        self._costs -= cost
        self._stories.append(story)
        del self._stories[0]

    def _rest_costs(self, margin: int) -> Array:
        rows = self._rows[len(self._rows) - margin - REST_HOPS[1] : len(self._rows) - margin][::-1]
        sums, squares = np.cumsum(rows, axis=0), np.cumsum((rows**2).sum(axis=1))
        counts = self._rests
        level = (sums[counts - 1] ** 2).sum(axis=1) / counts
        left = squares[counts - 1] - level
        return np.asarray(left / SCATTER**2 + level / counts / USUAL_LEVEL**2 + REST_COST)

    def _stroke_costs(self, fit: Fit) -> Array:
        push = PEAK_OF_UNIT * fit.way
        scatter = SCATTER**2 + 0.5 * (OFF_SHAPE * push) ** 2
        costs = fit.left / scatter * (self._strokes.hops / self._strokes.windows) + STROKE_COST
        costs += (fit.level / USUAL_LEVEL) ** 2 + (fit.drift / USUAL_DRIFT) ** 2
        way_m = fit.way * self._lasts_s**2
        likely = (way_m >= WAY_M[0]) & (way_m <= WAY_M[1]) & (push >= LEAST_PUSH)
        likely &= fit.left <= MOST_LEFT * fit.all
        return np.where(likely & (fit.back <= MOST_BACK), costs, np.inf)

    def _certain(self) -> list[Found]:
        """Return the strokes of the cheapest story that a stand makes certain; drop others."""
        told: list[Found] = []
        newest = self._stories[-1]
        # All that came before a stroke from stand to stand is as certain as that one.
        stands = (
            newest is not None
            and newest.last > self._told
            and MARGIN_HOPS + SURE_HOPS <= self._hop - newest.last <= LATER_HOPS
            and self._has_stood_since(newest)
        )
        while (found := self._oldest(self._stories[-1])) is not None:
            age = self._hop - found.last
            if not stands and age < self._longest:
                break
            self._settle(found)
            self._stands.told(age)
            if stands or found.push >= ALONE_PUSH:
                told.append(found)
        return told

    def finish(self) -> list[Found]:
        """Return what of the cheapest story is over and plain enough to be told so.

        A hand under way looks as if it had stood after half of its stroke: what no other stroke
        follows is over only where the hand was seen to stand since.
        """
        told: list[Found] = []
        newest = story = self._stories[-1]
        while story is not None and story.last > self._told:
            ended = self._hop - story.last >= MARGIN_HOPS + SURE_HOPS
            ended &= story is not newest or self._has_stood_since(story)
            told += [story] if ended and story.push >= ALONE_PUSH else []
            story = story.before
        self.restart()
        return told[::-1]

    def _has_stood_since(self, found: Found) -> bool:
        """Return whether the hand was seen to stand behind a stroke as it stood before it."""
        return any(
            at >= found.last and since <= found.first + EARLIER_HOPS for at, since in self._stood
        )

    def _settle(self, found: Found) -> None:
        """Drop what the stroke contradicts: stories without it go on from its end as odd ones."""
        end = max(0, len(self._stories) - 1 - (self._hop - MARGIN_HOPS - found.last))
        fresh = replace(found, before=None)
        ended = float(self._costs[end])
        for place, story in enumerate(self._stories):
            if place < end:
                self._costs[place] = np.inf
            elif self._oldest(story) is not found:
                self._costs[place] = ended + ODD_COST * (place - end)
                self._stories[place] = fresh
        self._told = found.last

    def _oldest(self, story: Found | None) -> Found | None:
        """Return the first stroke of a story that has not been told."""
        oldest = None
        while story is not None and story.last > self._told:
            oldest, story = story, story.before
        return oldest


@lru_cache(maxsize=4)
def _table(hop_s: float) -> ShapeTable:
    least, most = (round(length_s / hop_s) for length_s in STROKE_S)
    # The ends of long strokes need not be tried at every hop.
    return ShapeTable(hop_s, [*range(least, 2 * least), *range(2 * least, most + 1, 2)])
