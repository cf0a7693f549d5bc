"""The likeliest story of the newest seconds: rests, strokes, and what is neither.

Each way to cut the time into such pieces costs what its pieces leave unexplained and a price a
piece; the cheapest is kept for every hop (dynamic programming). A stroke is told once it is far
likelier over than still under way. Nothing is taken back, but what was told does not bind the
stories: after a wrong one the right one goes on.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_drift import FIRST, ahead, seen_both, seen_level
from coach.signal.motion_odds import Known, Odds
from coach.signal.motion_pieces import Pieces, Rests, Strokes
from coach.signal.motion_shapes import BEHIND_HOPS, PEAK_OF_UNIT, edges_of

Array = NDArray[np.float64]

#: What each hop costs that nothing explains.
ODD_COST: Final = 22.0
#: How much less level (m/s²) and drift (m/s³) are known after a stroke than its shapes tell.
AFTER: Final = np.array([0.005**2, 0.0, 0.004**2])
#: The log of the odds at which a stroke is told as over, and how long the hand stands then (s).
ODDS, STOOD_S = float(np.log(99.0)), 0.07
#: A stroke may be over though the cheapest story has none so long as it costs no more than this
#: beyond that; and it pushes at least so much (m/s²).
ENDING_COST, LEAST_TOLD = 60.0, 0.016
#: So many hops at most are behind the end of a stroke that is weighed.
LATER_HOPS: Final = 16
#: A stroke that is never sure to be over is told all the same, though late, from this push (m/s²)
#: on.
ALONE_PUSH: Final = 0.04
#: A stroke is another one that lies with no more than this share of itself in one told before.
OVERLAP: Final = 0.4
#: A drift beyond this (m/s³), known to this, is told to who can take it out.
MUCH_DRIFT, KNOWN_DRIFT = 0.03, 0.004


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A stroke from hop ``first`` to ``last``.

    ``push`` is the peak of a minimum-jerk stroke's acceleration that goes as far. ``edges`` are
    its onset and offset in hops, ``path_m`` the way between.
    """

    first: int
    last: int
    push: float
    edges: tuple[float, float]
    path_m: float


class MotionPath:
    """Takes smoothed hops one by one and returns strokes, each once and for good."""

    def __init__(self, hop_s: float) -> None:
        self._hop_s = hop_s
        self._pieces = Pieces(hop_s)
        self._odds = Odds(hop_s)
        self.kept = self._longest = max(self._pieces.rows + LATER_HOPS + 6, self._odds.rows)
        self.restart()

    def restart(self) -> None:
        """Begin anew: nothing before is known."""
        self._hop = self._told = -1
        self._ending: Found | None = None
        self._rows = np.zeros((self.kept, 3))
        self._costs = np.full(self.kept, np.inf)
        self._costs[-1] = 0.0
        self._levels = np.zeros((self.kept, 2, 3))
        self._spreads = np.tile(FIRST, (self.kept, 1))
        self._stories: list[tuple[Found, ...]] = [()] * self.kept

    def update(self, hop: Array) -> list[Found]:
        """Take one hop (3,); return the strokes that it made certain."""
        self._hop += 1
        if self._hop == 0:
            self._rows[:] = hop
        _push_in(self._rows, hop)
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
        self._ending = None
        known = ahead(self._levels[-1], self._spreads[-1], self._hop_s)
        if rest_costs[rest] < cost:
            cost, back = float(rest_costs[rest]), int(pieces.rests[rest])
            known = self._known_by_rest(rests, rest)
        story = self._stories[-back]
        if stroke_costs[stroke] < cost:
            cost = float(stroke_costs[stroke])
            known = self._known_by_stroke(strokes, stroke)
            node = -int(pieces.strokes[stroke]) - 1
            story = (*self._untold(self._stories[node]), self._found(strokes, stroke))
        elif stroke_costs[stroke] < cost + ENDING_COST:
            self._ending = self._found(strokes, stroke)
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
        levels, spread = ahead(*known, middle_s)
        return levels, spread + AFTER

    def _found(self, strokes: Strokes, at: int) -> Found:
        """Return the stroke of that length that ends a margin before the newest hop."""
        hops, lasts_s = int(self._pieces.strokes[at]), float(self._pieces.lasts_s[at])
        last = self._hop - BEHIND_HOPS
        way = float(strokes.way[at])
        begins, ends, share = edges_of(strokes.along[at])
        first = last - hops
        return Found(
            first=first,
            last=last,
            push=PEAK_OF_UNIT * way,
            edges=(first + begins * hops, first + ends * hops),
            path_m=way * lasts_s**2 * share,
        )

    def _certain(self) -> list[Found]:
        """Return the strokes that are over for sure, with those before them, and plain old ones."""
        told = self._over(self._newest()) or self._over(self._ending)
        if told:
            self._told = told[-1].last
            return told
        untold = self._untold(self._stories[-1])
        old = [one for one in untold if self._hop - one.last >= self._longest]
        self._told = old[-1].last if old else self._told
        return [one for one in old if one.push >= ALONE_PUSH]

    def finish(self) -> list[Found]:
        """Return what of the cheapest story is over and plain enough to be told so.

        A hand under way looks as if it had stood after half of its stroke: what no other stroke
        follows is over only where that is sure.
        """
        before = self._untold(self._stories[-1][:-1])
        plain = [one for one in before if one.push >= ALONE_PUSH]
        told = self._over(self._newest(), 0.0) or plain
        self.restart()
        return told

    def _newest(self) -> Found | None:
        return self._stories[-1][-1] if self._stories[-1] else None

    def _over(self, like: Found | None, stood_s: float = STOOD_S) -> list[Found]:
        """Return a stroke like this one that surely is over, behind all that are as sure by it."""
        if like is None or not self._is_new(like) or self._hop - like.last > LATER_HOPS:
            return []
        known = Known(self._costs, self._levels, self._spreads, BEHIND_HOPS)
        stood = self._odds.stood(self._rows, known, like.push, self._hop - like.last, stood_s)
        if stood is None or stood.sure < ODDS:
            return []
        over = Found(
            first=self._hop - stood.first,
            last=self._hop - stood.last,
            push=PEAK_OF_UNIT * stood.way_m / (stood.lasts * self._hop_s) ** 2,
            # Shapes and odds are off in their own ways, and half of both by less.
            edges=(
                0.5 * (like.edges[0] + self._hop - stood.onset),
                0.5 * (like.edges[1] + self._hop - stood.offset),
            ),
            path_m=0.5 * (like.path_m + stood.path_m),
        )
        if over.push < LEAST_TOLD or not self._is_new(over):
            return []
        node = len(self._stories) - 1 + BEHIND_HOPS - stood.first - 1
        return [*self._untold(self._stories[node]), over]

    def _is_new(self, found: Found) -> bool:
        return self._told - found.first <= OVERLAP * (found.last - found.first)

    def _untold(self, story: tuple[Found, ...]) -> list[Found]:
        """Return the strokes of a story that lie behind all that was told."""
        return [one for one in story if one.last > self._told and self._is_new(one)]


def _push_in(rows: Array, newest: Array | float) -> None:
    """Drop the oldest row for a new one behind the others."""
    rows[:-1] = rows[1:]
    rows[-1] = newest
