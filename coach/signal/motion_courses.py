"""Strokes of each kind that begin at any moment and last any time, as hops of a sensor see them.

Beside each course stands how it changes as the stroke begins later or lasts longer. Strokes lean
and keep their speed by any amount: what is found of a few kinds is carried on to all between.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_kinds import MOVES, Counts, speed
from coach.signal.motion_shapes import SMOOTHED

Array = NDArray[np.float64]

#: How far the kinds that are looked at lean, as logs of their exponents, and how many count of
#: those that lean from the one to the other; how far strokes usually lean.
LEANS, LEANS_BETWEEN, LEAN = np.linspace(-0.35, 0.35, 7), 43, 0.2
#: How long even ones take to get going, and how many count of those between.
RAMPS, RAMPS_BETWEEN = np.array([0.26, 0.34, 0.44]), 9


class Courses:
    """The kinds of strokes: ``onset`` and ``offset`` (kinds,) are the shares of their time at which
    they pass a tenth of their top speed, ``share`` (kinds,) how much of their way lies between;
    ``speeds`` (kinds, n) are theirs at even steps of their time, a way of 1 in 1.
    """

    def __init__(self) -> None:
        leans = np.exp(LEANS).tolist()
        self.speeds: Array = np.array(
            [speed(lean, ramp) for ramp in (None, *RAMPS.tolist()) for lean in leans]
        )
        self._steps = self.speeds.shape[1] - 1
        self._change = np.gradient(self.speeds, 1.0 / self._steps, axis=1)
        fast = self.speeds >= MOVES * self.speeds.max(axis=1, keepdims=True)
        self.onset: Array = fast.argmax(axis=1) / self._steps
        self.offset: Array = 1.0 - fast[:, ::-1].argmax(axis=1) / self._steps
        self.share: Array = (self.speeds * fast).sum(axis=1) / self.speeds.sum(axis=1)
        self.count = len(self.speeds)
        all_leans = np.linspace(LEANS[0], LEANS[-1], LEANS_BETWEEN)
        self._leans = _between(LEANS, all_leans)
        self._ramps = np.zeros((1 + RAMPS_BETWEEN, 1 + len(RAMPS)))
        self._ramps[0, 0] = 1.0
        self._ramps[1:, 1:] = _between(RAMPS, np.linspace(RAMPS[0], RAMPS[-1], RAMPS_BETWEEN))
        # Minimum-jerk strokes are taken to be as frequent as all even ones.
        frequent = np.array([1.0] + [1.0 / RAMPS_BETWEEN] * RAMPS_BETWEEN)
        self._frequent = np.log(frequent)[:, np.newaxis] - 0.5 * (all_leans / LEAN) ** 2

    def pushes(self, kinds: Counts, start: Array, lasts: Array, hops: Counts) -> Array:
        """Return (k, 3, hops) smoothed pushes, per metre and hop², of strokes (k,) at ``hops``.

        ``start`` and ``lasts`` are hops. Beside a push stands how it changes with either.
        """
        edges = np.arange(hops[0] - 1, hops[-1] + 3) - 0.5
        u = (edges - start[:, np.newaxis]) / lasts[:, np.newaxis]
        inside = (u > 0.0) & (u < 1.0)
        at = np.clip(u, 0.0, 1.0) * self._steps
        step = np.minimum(at.astype(np.intp), self._steps - 1)
        beyond, kind = at - step, kinds[:, np.newaxis]
        speed, change = (
            inside * (table[kind, step] * (1.0 - beyond) + table[kind, step + 1] * beyond)
            for table in (self.speeds, self._change)
        )
        inverse = 1.0 / lasts[:, np.newaxis]
        either = (-change * inverse**2, -(speed + u * change) * inverse**2)
        pushed = np.diff(np.stack([speed * inverse, *either], axis=1), axis=2)
        first, middle, last = SMOOTHED
        smooth = first * pushed[..., :-2] + middle * pushed[..., 1:-1] + last * pushed[..., 2:]
        return np.asarray(smooth)

    def shares(self, likely: Array) -> Array:
        """Return how much what is found of each kind counts (kinds,), in sum 1.

        ``likely`` (kinds,) are logs of how likely each is; those between count with them.
        """
        odds = self._ramps @ likely.reshape(-1, len(LEANS)) @ self._leans.T + self._frequent
        odds = np.exp(odds - odds.max())
        return np.asarray((self._ramps.T @ odds @ self._leans).ravel() / odds.sum())


def _between(known: Array, wanted: Array) -> Array:
    """Return (wanted, known) how much what is known at some places tells of the wanted ones.

    A polynomial goes through the four nearest, or all where there are fewer (Lagrange).
    """
    near = min(4, len(known))
    tells = np.zeros((len(wanted), len(known)))
    for row, at in zip(tells, wanted.tolist(), strict=True):
        first = int(np.clip(np.searchsorted(known, at) - near // 2, 0, len(known) - near))
        for one in range(first, first + near):
            others = np.delete(known[first : first + near], one - first)
            row[one] = np.prod((at - others) / (known[one] - others))
    return tells


@lru_cache(maxsize=1)
def courses() -> Courses:
    """Return the kinds there are."""
    return Courses()
