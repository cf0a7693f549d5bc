"""How likely a hand stands: strokes that are over weighed against those still under way.

Either tells what pushes are to be expected of a hand of which is known, where the stroke began,
what was left of gravity; all lengths, kinds and ways count by how likely they make what was read.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_drift import WANDER
from coach.signal.motion_kinds import Counts, Kinds, begun, whole

Array = NDArray[np.float64]

#: How far a hand usually goes along an axis, m, and within which ways it goes.
WAY_M, LEAST_M, MOST_M = 0.25, 0.05, 0.9
#: What a hop scatters by, m/s², and how far strokes are off their kinds, of their peak.
SCATTER, OFF_KIND = 0.01, 0.05
#: A stroke leaves at most this share of what pushed the hand unexplained.
MOST_LEFT = 0.3
#: So many hops ago at most the hand stopped; when it did is known to so many beforehand.
STOOD_HOPS, NEAR_HOPS = 16, 4


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """Where strokes may have begun, newest last: the cheapest stories' costs (k,), and by them
    level and drift of what is left of gravity (k, 2, 3) and their spreads (k, 3).

    The newest is ``behind`` hops before the newest reading.
    """

    costs: Array
    levels: Array
    spreads: Array
    behind: int


@dataclass(frozen=True, slots=True, eq=False)
class Stood:
    """The stroke that is over: hops ago of its beginning and end, and of its edges.

    ``sure`` are the log odds that it is over, ``lasts`` how many hops it took.
    """

    sure: float
    first: int
    last: int
    onset: float
    offset: float
    way_m: float
    path_m: float
    lasts: float


class Odds:
    """Weighs what has been read in hops of ``hop_s``."""

    def __init__(self, hop_s: float) -> None:
        self._whole, self._begun = _Fit(whole(hop_s), hop_s), _Fit(begun(hop_s), hop_s)
        self.rows = max(self._whole.rows + 2 * STOOD_HOPS, self._begun.rows) + 1

    def stood(
        self, rows: Array, known: Known, push: float, age: int, stood_s: float
    ) -> Stood | None:
        """Return the stroke that is over about ``age`` hops ago, None where none is.

        The hand stands since, for ``stood_s`` and more.
        """
        hop_s = self._whole.hop_s
        hop = SCATTER**2 + 0.5 * (OFF_KIND * push) ** 2
        before = _Before(rows, known, hop, hop_s)
        rests = np.arange(max(1, age - NEAR_HOPS), age + NEAR_HOPS + 1)
        likely, way, left = self._whole.weigh(rows, before, hop, rests)
        most = float(likely.max())
        if not np.isfinite(most):
            return None
        weights = np.exp(likely - most)
        total, kinds = float(weights.sum()), self._whole.kinds
        share = weights / total
        at, turn = np.unravel_index(int(likely.argmax()), likely.shape)
        if left[at, turn] > MOST_LEFT or float((share * rests).sum()) * hop_s < stood_s:
            return None
        begun_ago = rests + kinds.hops[:, np.newaxis]
        return Stood(
            sure=self._sure(rows, before, hop, age, most) + float(np.log(total)),
            first=int(rests[turn]) + int(kinds.hops[at]),
            last=int(rests[turn]),
            onset=float((share * (begun_ago - kinds.onset[:, np.newaxis])).sum()),
            offset=float((share * (begun_ago - kinds.offset[:, np.newaxis])).sum()),
            way_m=float((share * way).sum()),
            path_m=float((share * way * kinds.share[:, np.newaxis]).sum()),
            lasts=float((share * kinds.hops[:, np.newaxis]).sum()),
        )

    def _sure(self, rows: Array, before: "_Before", hop: float, age: int, most: float) -> float:
        """Return the log odds of one that is over, as likely as ``most``, to all under way."""
        going = self._begun.weigh(rows, before, hop, np.zeros(1, np.intp))[0][:, 0]
        # What began after the hand stood does not tell against that.
        before_that = self._begun.kinds.hops > age + 1
        others = float(np.exp(np.minimum(going[before_that] - most, 600.0)).sum())
        return -float(np.log(max(others, 1e-300)))


class _Before:
    """The newest n readings, n = 1 and more, as they follow from what was known before them."""

    def __init__(self, rows: Array, known: Known, hop: float, hop_s: float) -> None:
        counts = np.arange(1, len(known.costs) + known.behind)
        node = len(known.costs) - 1 + known.behind - counts
        there = node < len(known.costs)
        node = np.minimum(node, len(known.costs) - 1)
        self.costs = np.where(there, known.costs[node], np.inf)
        levels = known.levels[node]
        newest = rows[-1]
        self.base, self.slope, self.away = levels[:, 0] - newest, levels[:, 1], rows - newest
        n = counts.astype(np.float64)
        s1, s2 = hop_s * n * (n + 1) / 2, hop_s**2 * n * (n + 1) * (2 * n + 1) / 6
        size = self._solve(known.spreads[node], n * hop_s, np.stack([n, s1, s2]) / hop)
        left, read = self._sums(n, s1, s2, hop_s)
        read = read / hop
        #: How far level and drift are off what was known, and what they leave, in spreads.
        self.off = np.stack(
            [
                self.m00[:, np.newaxis] * read[0] + self.m01[:, np.newaxis] * read[1],
                self.m01[:, np.newaxis] * read[0] + self.m11[:, np.newaxis] * read[1],
            ]
        )
        self.left = left / hop - (read * self.off).sum(axis=(0, 2))
        self.cost = self.left + 3.0 * np.log(size)

    def _solve(self, spreads: Array, lasts_s: Array, seen: Array) -> Array:
        """Find (1 + P S)⁻¹ P of the spreads P and what is seen, S; return the size of 1 + P S."""
        level, both, drift = spreads.T
        level = level + WANDER[0] ** 2 * 0.5 * lasts_s
        n, s1, s2 = seen
        a, b = 1.0 + level * n + both * s1, level * s1 + both * s2
        c, d = both * n + drift * s1, 1.0 + both * s1 + drift * s2
        size = a * d - b * c
        self.m00, self.m01 = (d * level - b * both) / size, (d * both - b * drift) / size
        self.m11 = (a * drift - c * both) / size
        return np.asarray(size)

    def _sums(self, n: Array, s1: Array, s2: Array, hop_s: float) -> tuple[Array, Array]:
        """Return the squares (k,) of what is beside the level and the drift known; its products.

        Those are (2, k, 3): with 1 and with the seconds since.
        """
        base, slope = self.base, self.slope
        back = self.away[::-1][: len(n)]
        sums = np.cumsum(back, axis=0)
        times = np.cumsum(back * np.arange(len(n))[:, np.newaxis], axis=0)
        timed = (n[:, np.newaxis] * sums - times) * hop_s
        left = np.cumsum((back**2).sum(axis=1)) + n * (base**2).sum(1) + s2 * (slope**2).sum(1)
        left += 2.0 * (s1 * (base * slope).sum(1) - (sums * base + timed * slope).sum(1))
        n, s1, s2 = n[:, np.newaxis], s1[:, np.newaxis], s2[:, np.newaxis]
        return left, np.stack([sums - n * base - s1 * slope, timed - s1 * base - s2 * slope])


class _Fit:
    """Strokes of all kinds, and how likely they make what is read."""

    def __init__(self, kinds: Kinds, hop_s: float) -> None:
        self.kinds, self.hop_s = kinds, hop_s
        self.rows = kinds.pushes.shape[1]
        pushes = kinds.pushes
        self._g0 = pushes.sum(axis=1)
        self._ago = pushes @ np.arange(self.rows)[::-1]
        self._g2 = (pushes**2).sum(axis=1)

    def weigh(
        self, rows: Array, before: _Before, hop: float, rests: Counts
    ) -> tuple[Array, Array, Array]:
        """Return how likely each (k, rests) is, as a log, its way, and what it leaves."""
        kinds, hop_s = self.kinds, self.hop_s
        ends = len(rows) - rests
        seen = np.stack([before.away[end - self.rows : end] for end in ends.tolist()], axis=1)
        pushed = (kinds.pushes @ seen.reshape(self.rows, -1)).reshape(-1, len(rests), 3)
        count = kinds.hops[:, np.newaxis] + rests + 1
        at = count - 1
        g0 = self._g0[:, np.newaxis]
        g1 = ((count - rests) * g0 - self._ago[:, np.newaxis]) * hop_s
        # All products are with what is beside the level and the drift that were known.
        y2 = pushed - g0[..., np.newaxis] * before.base[at] - g1[..., np.newaxis] * before.slope[at]
        m00, m01, m11 = before.m00[at], before.m01[at], before.m11[at]
        q = (
            self._g2[:, np.newaxis] / hop
            - (g0 * g0 * m00 + 2.0 * g0 * g1 * m01 + g1 * g1 * m11) / hop**2
        )
        told = y2 - g0[..., np.newaxis] * before.off[0, at]
        told = ((told - g1[..., np.newaxis] * before.off[1, at]) ** 2).sum(axis=2) / hop**2
        inverse = 1.0 / WAY_M**2 + q
        cost = before.cost[at] - told / inverse + 3.0 * np.log(WAY_M**2 * inverse)
        way = np.sqrt(told) / inverse
        likely = kinds.weight[:, np.newaxis] - 0.5 * (cost + before.costs[at])
        likely = np.where((way >= LEAST_M) & (way <= MOST_M), likely, -np.inf)
        return likely, way, 1.0 - told / inverse / before.left[at]
