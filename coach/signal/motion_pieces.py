"""What rests and strokes that end now would cost, each length of them, by all that was before.

A piece costs the squares that it leaves over what readings scatter by, how far its level and its
drift are off those that were to be expected, and a price of its own.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_drift import level_ahead, spread_ahead
from coach.signal.motion_shapes import PEAK_OF_UNIT, Fit, ShapeTable, way_of

Array = NDArray[np.float64]

#: Seconds that a stroke lasts from rest to rest, hops of a rest; longer rests are several.
STROKE_S: Final = (0.9, 7.2)
REST_HOPS: Final = (2, 20)
#: What a hop still scatters by, m/s², and how far real strokes are off their shapes, of their peak.
SCATTER, OFF_SHAPE = 0.01, 0.08
#: What a stroke and a rest cost.
STROKE_COST, REST_COST = 60.0, 10.0
#: A stroke speeds up at least by this (m/s²), over such a way (m), and goes back on its way at no
#: more than this share of its speed.
LEAST_PUSH, WAY_M, MOST_BACK = 0.016, (0.06, 0.8), 0.06


@dataclass(frozen=True, slots=True, eq=False)
class Rests:
    """Rests of each length: what they cost (k,), their levels (k, 3), and those' variances (k,)."""

    cost: Array
    level: Array
    scatter: Array


@dataclass(frozen=True, slots=True, eq=False)
class Strokes:
    """Strokes of each length: what they cost (k,), and what they are.

    ``way`` (k,) is how far the hand went over the square of its time, ``along`` (k, orders) its
    speed in its shapes. ``beside`` (k, 2, 3) are level and drift
    as the stroke alone tells them, with covariances ``scatter`` (k, 2, 2).
    """

    cost: Array
    way: Array
    along: Array
    beside: Array
    scatter: Array


class Pieces:
    """Pieces at hops of ``hop_s``; ``rests`` and ``strokes`` are their lengths in hops, (k,)."""

    def __init__(self, hop_s: float) -> None:
        self._table = _table(hop_s)
        self.rests = np.arange(REST_HOPS[0], REST_HOPS[1] + 1)
        self.strokes, self.rows = self._table.hops, self._table.rows
        self.lasts_s: Array = self.strokes * np.float64(hop_s)
        self._rests_s: Array = self.rests * np.float64(hop_s)

    def rest(self, rows: Array, levels: Array, spreads: Array) -> Rests:
        """Return rests that end with the newest of ``rows``.

        ``levels`` (k, 2, 3) and ``spreads`` (k, 3) are what was known where each began.
        """
        newest = rows[: -REST_HOPS[1] - 1 : -1]
        counts = self.rests
        sums, squares = np.cumsum(newest, axis=0), np.cumsum((newest**2).sum(axis=1))
        means = sums[counts - 1] / counts[:, np.newaxis]
        left = squares[counts - 1] - counts * (means**2).sum(axis=1)
        middle_s = self._rests_s / 2
        off = ((means - level_ahead(levels, middle_s)) ** 2).sum(axis=1)
        scatter = SCATTER**2 / counts
        cost = left / SCATTER**2 + off / (spread_ahead(spreads, middle_s)[0] + scatter) + REST_COST
        return Rests(cost, means, scatter)

    def stroke(self, rows: Array, levels: Array, spreads: Array) -> Strokes:
        """Return strokes that end a margin before the newest of ``rows``; see ``rest``."""
        fit = self._table.fit(rows[-self.rows :])
        middle_s = 0.5 * self.lasts_s
        expected = np.stack([level_ahead(levels, middle_s), levels[:, 1]], axis=1)
        spread = spread_ahead(spreads, middle_s)
        # How far strokes are off their shapes goes by how strong they are, which is known then.
        first = self._weighed(fit, fit.beside - expected, spread, np.zeros(len(self.strokes)))
        return self._weighed(fit, fit.beside - expected, spread, PEAK_OF_UNIT * first.way)

    def _weighed(
        self, fit: Fit, off: Array, spread: tuple[Array, Array, Array], push: Array
    ) -> Strokes:
        """Return strokes by what both the fit and what was expected say of level and drift."""
        hop = SCATTER**2 + 0.5 * (OFF_SHAPE * push) ** 2
        scatter = self._table.beside * hop[:, np.newaxis, np.newaxis]
        level, both, drift = (
            known + scatter[:, row, column]
            for known, (row, column) in zip(spread, ((0, 0), (0, 1), (1, 1)), strict=True)
        )
        sizes = level * drift - both**2
        turned = np.stack([np.stack([drift, -both]), np.stack([-both, level])]) / sizes
        weighed = (turned.transpose(2, 0, 1)[..., np.newaxis] * off[:, np.newaxis]).sum(axis=2)
        moved = (scatter[..., np.newaxis] * weighed[:, np.newaxis]).sum(axis=2)
        way, back, along = way_of(fit.speeds - self._table.follows @ moved)
        cost = fit.left / hop * (self.strokes / self._table.windows) + STROKE_COST
        cost += (off * weighed).sum(axis=(1, 2))
        way_m = way * self.lasts_s**2
        likely = (way_m >= WAY_M[0]) & (way_m <= WAY_M[1]) & (way >= LEAST_PUSH / PEAK_OF_UNIT)
        cost = np.where(likely & (back <= MOST_BACK), cost, np.inf)
        return Strokes(cost, way, along, fit.beside, scatter)


@lru_cache(maxsize=4)
def _table(hop_s: float) -> ShapeTable:
    least, most = (round(length_s / hop_s) for length_s in STROKE_S)
    # The ends of long strokes need not be tried at every hop.
    return ShapeTable(hop_s, [*range(least, 2 * least), *range(2 * least, most + 1, 2)])
