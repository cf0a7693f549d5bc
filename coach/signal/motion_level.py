"""What pushes a hand, without gravity: the turning says how the sensor leans at any moment.

A sensor that turns reads gravity elsewhere; how it turned is added up from its rates, and what
they read of nothing is learned while the hand lies still, and later from how what is left of
gravity drifts. What remains wrong creeps, so what is taken for gravity follows the reading, slowly.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_shapes import SMOOTHED

Array = NDArray[np.float64]

#: A hand lies still that for so many hops is pushed (m/s²) and turns (rad/s) within these, or
#: within little more than the least that its sensor has shown; never within more than the most.
STILL_HOPS: Final = 10
STILL: Final = np.array([0.03, np.radians(0.2)])
MOST_STILL: Final = np.array([0.12, np.radians(1.0)])
LITTLE_MORE, FORGET = 1.5, 1.001
#: What turning reads of nothing is another where a still hand's is this far off for so many hops.
NEAR, STRANGE_HOPS = np.radians(0.1), 80
#: What is taken for gravity follows the reading with this time constant.
GRAVITY_S: Final = 8.0


class Leveller:
    """Takes hops of readings and returns what pushes the hand; nothing until it has lain still."""

    def __init__(self, hop_s: float) -> None:
        self._hop_s = hop_s
        self._bias: Array | None = None
        self.restart()

    def restart(self) -> None:
        """Begin anew, but for what turning reads of nothing where that is known."""
        self._raw: list[Array] = []
        self._smooth: list[Array] = []
        self._levelled: list[Array] = []
        self._gravity: Array | None = None
        self._leaked = np.zeros(3)
        self._angle = np.zeros(3)
        self._angles: list[Array] = []
        self._least = np.full(2, np.inf)
        self._strange = np.zeros(3)
        self._strange_hops = 0

    def update(self, accel: Array, turn: Array) -> Array | None:
        """Take the means of one hop, (3,) each; return the smoothed push of the hop before it.

        What gravity took of it by following the readings is given back.
        """
        self._learn(np.concatenate([accel, turn]))
        if self._bias is None:
            return None
        if self._gravity is None:
            self._gravity = accel.copy()
        half = (turn - self._bias) * (0.5 * self._hop_s)
        gravity = self._gravity - _cross(half, self._gravity)
        leak = (accel - gravity) * (self._hop_s / GRAVITY_S)
        gravity += leak
        self._leaked = self._leaked + leak
        self._levelled.append(accel - gravity + self._leaked)
        self._gravity = gravity - _cross(half, gravity)
        self._angles.append(self._angle + half)
        self._angle = self._angle + 2.0 * half
        if len(self._levelled) < len(SMOOTHED):
            return None
        newest = self._levelled = self._levelled[-len(SMOOTHED) :]
        self._angles = self._angles[-len(SMOOTHED) :]
        return _smoothed(newest)

    def turned(self) -> Array:
        """Return how far the hand has turned so far (3,), radians, at the newest push."""
        return _smoothed(self._angles)

    def turns_of_nothing(self, drift: Array) -> Array:
        """Take a drift (3,) of what is left, m/s³, for the turning's; return what of it ends."""
        gravity = self._gravity
        if gravity is None or self._bias is None:
            return np.zeros(3)
        size = float((gravity**2).sum())
        self._bias = self._bias + _cross(gravity, drift) / size
        return np.asarray(drift - gravity * (float((gravity * drift).sum()) / size))

    def _learn(self, reading: Array) -> None:
        """Learn from a hand that lies still what its turning reads."""
        self._raw = [*self._raw, reading][-len(SMOOTHED) :]
        if len(self._raw) < len(SMOOTHED):
            return
        self._smooth = [*self._smooth, _smoothed(self._raw)][-STILL_HOPS:]
        if len(self._smooth) < STILL_HOPS:
            return
        window = np.array(self._smooth)
        spans = (window.max(axis=0) - window.min(axis=0)).reshape(2, 3).max(axis=1)
        self._least = np.minimum(FORGET * self._least, spans)
        within = np.minimum(np.maximum(STILL, LITTLE_MORE * self._least), MOST_STILL)
        if (spans > within).any():
            return
        still = window[:, 3:].mean(axis=0)
        if self._bias is None:
            self._bias = still
        elif np.abs(still - self._bias).max() <= NEAR:
            self._strange_hops = 0
        elif self._strange_hops and np.abs(still - self._strange).max() <= NEAR:
            self._strange_hops += 1
            if self._strange_hops >= STRANGE_HOPS:
                self._bias, self._strange_hops = still, 0
        else:
            self._strange, self._strange_hops = still, 1


def _smoothed(hops: list[Array]) -> Array:
    return np.asarray(sum(share * hop for share, hop in zip(SMOOTHED, hops, strict=True)))


def _cross(a: Array, b: Array) -> Array:
    """Return a × b of two vectors; numpy's own takes ten times as long for two."""
    ax, ay, az = a.tolist()
    bx, by, bz = b.tolist()
    return np.array([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx])
