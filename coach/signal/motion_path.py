"""The likeliest story of the newest seconds: rests, strokes, and what is neither.

Each way to cut the time into such pieces costs what its pieces leave unexplained and a price a
piece; the cheapest is kept for every hop (dynamic programming). Nothing is taken back: a stroke
is told once the cheapest story has held it for some hops, and stories without it are dropped.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_drift import FIRST, ahead, seen_both, seen_level
from coach.signal.motion_pieces import Pieces, Rests, Strokes
from coach.signal.motion_shapes import BEHIND_HOPS, PEAK_OF_UNIT
from coach.signal.motion_stand import Stands, Start, stands_again

Array = NDArray[np.float64]

#: What each hop costs that nothing explains.
ODD_COST: Final = 22.0
#: So many hops are behind the end of a stroke that is told, no more than so many, and so much
#: earlier it may have begun than the stand that its speed was summed up from.
SURE_HOPS, LATER_HOPS, EARLIER_HOPS = 1, 16, 8
#: A stroke that no stand confirmed is told all the same, though late, from this push on (m/s²).
ALONE_PUSH: Final = 0.04
#: … and from this on one whose speed is back at nothing only if drift is taken out of it.
SEEN_PUSH: Final = 0.03
#: A drift beyond this (m/s³), known to this, is told to who can take it out.
MUCH_DRIFT, KNOWN_DRIFT = 0.03, 0.004
#: A minimum-jerk stroke's greatest speed over its mean.
PEAK_OF_MEAN: Final = 1.875


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A stroke from hop ``first`` to ``last``, what it was told by, and the one before it.

    ``way_m`` is how far the hand went, ``push`` the peak of a minimum-jerk stroke's acceleration
    that goes as far, ``along`` (orders,) its speed in its shapes. ``start`` is what was
    known where it began.
    """

    first: int
    last: int
    way_m: float
    push: float
    along: Array
    start: Start
    before: "Found | None"


class MotionPath:
    """Takes smoothed hops one by one and returns strokes, each once and for good."""

    def __init__(self, hop_s: float) -> None:
        self._hop_s = hop_s
        self._pieces = Pieces(hop_s)
        self._stands = Stands(hop_s)
        self.kept = self._longest = self._pieces.rows + LATER_HOPS + 6
        self.restart()

    def restart(self) -> None:
        """Begin anew: nothing before is known."""
        self._hop = self._told = -1
        self._stands.restart()
        self._stood: list[tuple[int, int]] = []
        self._rows = np.zeros((self.kept, 3))
        self._costs = np.full(self.kept, np.inf)
        self._costs[-1] = 0.0
        self._levels = np.zeros((self.kept, 2, 3))
        self._spreads = np.tile(FIRST, (self.kept, 1))
        self._stories: list[Found | None] = [None] * self.kept

    def update(self, hop: Array) -> list[Found]:
        """Take one hop (3,); return the strokes that it made certain."""
        self._hop += 1
        if self._hop == 0:
            self._rows[:] = hop
        _push_in(self._rows, hop)
        moved = self._stands.update(hop)
        if moved is not None:
            self._stood = [*self._stood, (self._hop, self._hop - moved)][-self.kept :]
        if self._hop < BEHIND_HOPS:
            return []
        self._go_on()
        return self._certain()

    def much_drift(self) -> Array | None:
        """Return what is left of gravity drifts by (3,), m/s³, where that is much and known."""
        drift = self._levels[-1, 1]
        much = np.abs(drift).max() > MUCH_DRIFT and self._spreads[-1, 2] < KNOWN_DRIFT**2
        return drift.copy() if much else None

    def drifts_less(self, by: Array) -> None:
        """From the newest hop on it drifts by so much (3,) less: what was before is bent so too."""
        ago_s = np.arange(1.0 - self.kept, 1.0)[:, np.newaxis] * self._hop_s
        self._rows -= ago_s * by
        self._levels[:, 0] -= (ago_s - BEHIND_HOPS * self._hop_s) * by
        self._levels[:, 1] -= by
        self._stands.restart()

    def _go_on(self) -> None:
        """Extend the cheapest stories to the hop a margin before the newest."""
        pieces = self._pieces
        rows = self._rows[: self.kept - BEHIND_HOPS]
        rests = pieces.rest(rows, self._levels[-pieces.rests], self._spreads[-pieces.rests])
        nodes = -pieces.strokes - 1
        strokes = pieces.stroke(self._rows, self._levels[nodes], self._spreads[nodes])
        rest_costs = self._costs[-pieces.rests] + rests.cost
        stroke_costs = self._costs[nodes] + strokes.cost
        rest, stroke = int(rest_costs.argmin()), int(stroke_costs.argmin())
        # Most stories go on with a hop that is neither only when nothing else is as cheap.
        cost, back = float(self._costs[-1]) + ODD_COST, 1
        known = ahead(self._levels[-1], self._spreads[-1], self._hop_s)
        if rest_costs[rest] < cost:
            cost, back = float(rest_costs[rest]), int(pieces.rests[rest])
            known = self._known_by_rest(rests, rest)
        story = self._stories[-back]
        if stroke_costs[stroke] < cost:
            cost = float(stroke_costs[stroke])
            known = self._known_by_stroke(strokes, stroke)
            story = self._found(strokes, stroke)
        _push_in(self._costs, cost)
        self._costs -= cost
        _push_in(self._levels, known[0])
        _push_in(self._spreads, known[1])
        self._stories.append(story)
        del self._stories[0]

    def _known_by_rest(self, rests: Rests, at: int) -> tuple[Array, Array]:
        """Return what is left of gravity where a rest ends, by that rest."""
        back = int(self._pieces.rests[at])
        middle_s = 0.5 * back * self._hop_s
        known = ahead(self._levels[-back], self._spreads[-back], middle_s)
        known = seen_level(*known, rests.level[at], float(rests.scatter[at]))
        return ahead(*known, middle_s)

    def _known_by_stroke(self, strokes: Strokes, at: int) -> tuple[Array, Array]:
        """Return what is left of gravity where a stroke ends, by that stroke."""
        node, middle_s = -int(self._pieces.strokes[at]) - 1, 0.5 * float(self._pieces.lasts_s[at])
        known = ahead(self._levels[node], self._spreads[node], middle_s)
        known = seen_both(*known, strokes.beside[at], strokes.scatter[at])
        return ahead(*known, middle_s)

    def _found(self, strokes: Strokes, at: int) -> Found:
        """Return the stroke of that length that ends a margin before the newest hop."""
        hops, lasts_s = int(self._pieces.strokes[at]), float(self._pieces.lasts_s[at])
        node, last = -hops - 1, self._hop - BEHIND_HOPS
        way = float(strokes.way[at])
        levels, spread = self._levels[node].copy(), self._spreads[node].copy()
        start = Start(levels, spread, strokes.heading[at], PEAK_OF_MEAN * way * lasts_s)
        push, along = PEAK_OF_UNIT * way, strokes.along[at]
        return Found(last - hops, last, way * lasts_s**2, push, along, start, self._stories[node])

    def _certain(self) -> list[Found]:
        """Return the strokes of the cheapest story that a stand makes certain; drop others."""
        told: list[Found] = []
        newest = self._stories[-1]
        # All that came before a stroke from stand to stand is as certain as that one.
        stands = (
            newest is not None
            and newest.last > self._told
            and BEHIND_HOPS + SURE_HOPS <= self._hop - newest.last <= LATER_HOPS
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
            ended = self._hop - story.last >= BEHIND_HOPS + SURE_HOPS
            ended &= story is not newest or self._has_stood_since(story)
            told += [story] if ended and story.push >= ALONE_PUSH else []
            story = story.before
        self.restart()
        return told[::-1]

    def _has_stood_since(self, found: Found) -> bool:
        """Return whether the hand was seen to stand behind a stroke as it stood before it."""
        since = self._rows[self.kept - 1 - (self._hop - found.first) :]
        if stands_again(found.start, since[1:], found.last - found.first, self._hop_s):
            return True
        return found.push >= SEEN_PUSH and any(
            at >= found.last and from_hop <= found.first + EARLIER_HOPS
            for at, from_hop in self._stood
        )

    def _settle(self, found: Found) -> None:
        """Drop what the stroke contradicts: stories without it go on from its end as odd ones."""
        end = max(0, len(self._stories) - 1 - (self._hop - BEHIND_HOPS - found.last))
        fresh = replace(found, before=None)
        ended = float(self._costs[end])
        levels, spread = self._levels[end].copy(), self._spreads[end].copy()
        for place, story in enumerate(self._stories):
            if place < end:
                self._costs[place] = np.inf
            elif self._oldest(story) is not found:
                self._costs[place] = ended + ODD_COST * (place - end)
                self._stories[place] = fresh
                since_s = (place - end) * self._hop_s
                self._levels[place], self._spreads[place] = ahead(levels, spread, since_s)
        self._told = found.last

    def _oldest(self, story: Found | None) -> Found | None:
        """Return the first stroke of a story that has not been told."""
        oldest = None
        while story is not None and story.last > self._told:
            oldest, story = story, story.before
        return oldest


def _push_in(rows: Array, newest: Array | float) -> None:
    """Drop the oldest row for a new one behind the others."""
    rows[:-1] = rows[1:]
    rows[-1] = newest
