"""What a stroke looks like to a motion sensor, and how well the newest seconds look like one.

A hand that goes from rest to rest speeds up and slows down again. For each length of a stroke its
speed is a sum of a few shapes that begin and end at rest, and how much of each is in the data is
least squares; a level and a slow drift beside them are what is left of gravity.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.polynomial.legendre import legvander
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Of each window before and behind the stroke, in hops: the hand lies still there.
BEFORE_HOPS, BEHIND_HOPS = 2, 1
#: How many shapes of speed there are; a level and a drift come before them.
ORDERS: Final = 4
_BESIDE: Final = 2
#: An onset and an offset are where the speed passes this share of the stroke's own peak.
EDGE_SHARE: Final = 0.1
#: Shapes are computed this finely and then smoothed as the hops are.
_FINER: Final = 20
_STEP: Final = 1e-3
#: The peak of the acceleration of a minimum-jerk stroke (Flash and Hogan 1985) of 1 in 1.
PEAK_OF_UNIT: Final = 10.0 / np.sqrt(3.0)
#: Hops are means, and then weighed so with their neighbours: no tremor is left.
SMOOTHED: Final = (0.25, 0.5, 0.25)


def speed_shapes(u: Array) -> Array:
    """Return (orders, n) speeds from rest to rest at ``u``: a bell and what bends it."""
    inside = (u > 0.0) & (u < 1.0)
    bell = np.where(inside, u * (1.0 - u), 0.0) ** 2
    return np.asarray(bell * legvander(2.0 * u - 1.0, ORDERS - 1).T)


#: How far each speed shape goes in 1, and what it is on the way.
_WAYS: Final = speed_shapes(np.linspace(0.0, 1.0, 2001)).sum(axis=1) / 2000
_PROFILE: Final = speed_shapes(np.linspace(0.04, 0.96, 24))
_U: Final = np.linspace(0.0, 1.0, 401)
_FINE: Final = speed_shapes(_U)


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """How each length fits the window's end, all (k,).

    ``left`` are the squares left over, ``beside`` (k, 2, 3) what is there at rest in the middle of
    the stroke and how it drifts, m/s² and a second, ``speeds`` (k, orders, 3) the speed's shapes.
    """

    left: Array
    beside: Array
    speeds: Array


class ShapeTable:
    """The shapes of each length in ``hops`` (k,), fitted to windows of ``rows`` newest hops."""

    def __init__(self, hop_s: float, hops: list[int]) -> None:
        self.hops = np.array(hops, np.intp)
        self.rows = max(hops) + BEFORE_HOPS + BEHIND_HOPS + 1
        self.windows = self.hops + BEFORE_HOPS + BEHIND_HOPS + 1
        bases, mixes = [], []
        for length in hops:
            columns = _columns(length, hop_s)
            base, mix = np.linalg.qr(columns)
            bases.append(np.zeros((columns.shape[1], self.rows)))
            bases[-1][:, -len(columns) :] = base.T
            mixes.append(np.linalg.inv(mix))
        self._bases = np.concatenate(bases)
        self._mixes = np.array(mixes)
        spread = self._mixes @ self._mixes.transpose(0, 2, 1)
        #: How far off the level and the drift are (k, 2, 2), and what the shapes make of that.
        self.beside = spread[:, :_BESIDE, :_BESIDE]
        self.follows = spread[:, _BESIDE:, :_BESIDE] @ np.linalg.inv(self.beside)

    def fit(self, newest: Array) -> Fit:
        """Fit each length to the newest (rows, 3) hops, so that it ends a margin before the end."""
        away = newest - newest[-1]
        squares = np.cumsum((away[::-1] ** 2).sum(axis=1))[self.windows - 1]
        parts = (self._bases @ away).reshape(len(self.hops), _BESIDE + ORDERS, 3)
        left = np.maximum(squares - (parts**2).sum(axis=(1, 2)), 0.0)
        shares = self._mixes @ parts
        shares[:, 0] += newest[-1]
        return Fit(left, shares[:, :_BESIDE], shares[:, _BESIDE:])


def way_of(speeds: Array) -> tuple[Array, Array, Array]:
    """Return what speeds (k, orders, 3) in their shapes come to.

    How far the hand went over the square of its time (k,), its greatest speed backwards over that
    forwards (k,), and its speed along its way (k, orders).
    """
    far = (speeds * _WAYS[:, np.newaxis]).sum(axis=1)
    way = np.sqrt((far**2).sum(axis=1))
    heading = far / np.maximum(way, 1e-12)[:, np.newaxis]
    along = (speeds * heading[:, np.newaxis, :]).sum(axis=2)
    profile = along @ _PROFILE
    back = -profile.min(axis=1) / np.maximum(profile.max(axis=1), 1e-12)
    return way, back, along


def edges_of(along: Array) -> tuple[float, float, float]:
    """Return where a speed (orders,) passes ``EDGE_SHARE`` of its peak; its way's share between."""
    speed = along @ _FINE
    fast = np.flatnonzero(speed >= EDGE_SHARE * speed.max())
    first, last = int(fast[0]), int(fast[-1])
    share = float(speed[first : last + 1].sum() / max(float(speed.sum()), 1e-12))
    return float(_U[first]), float(_U[last]), share


def _columns(length: int, hop_s: float) -> Array:
    """Return (hops, columns): a level, a drift of 1 m/s³, and the changes of each speed shape."""
    at = np.arange(-BEFORE_HOPS - 1, length + BEHIND_HOPS + 2)
    # Each hop is the mean of its own time.
    fine = (np.arange(len(at) * _FINER) + 0.5) / _FINER + at[0] - 0.5
    u = fine / length
    change = (speed_shapes(u + _STEP) - speed_shapes(u - _STEP)) / (2.0 * _STEP)
    means = change.reshape(ORDERS, len(at), _FINER).mean(axis=2)
    smooth = sum(w * means[:, k : k + len(at) - 2] for k, w in enumerate(SMOOTHED))
    level = np.ones(len(at) - 2)
    return np.column_stack([level, (at[1:-1] - 0.5 * length) * hop_s, np.asarray(smooth).T])
