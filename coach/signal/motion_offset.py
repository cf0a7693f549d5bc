"""What a motion sensor reads of nothing, learned from what a turning hand takes along of it.

A sensor that turns takes its own offset along, where gravity stays: the push read is off by how far
the hand has turned across it. Each stroke tells some of that, and all of a hand together much.
"""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: How far off nothing a sensor reads, m/s² (its makers state 50 to 80 mg at most), and how far
#: what was learned of that is off at least.
NOTHING, STAYS = 0.4, 0.05


class Offset:
    """What the sensor reads of nothing, m/s² along its axes, as far as it is known."""

    def __init__(self) -> None:
        self._offset: Array = np.zeros(3)
        self._sure: Array = np.eye(3) / NOTHING**2
        self._along: Array | None = None

    def taken_along(self, turned: Array) -> Array:
        """Return by how much pushes (n, 3) are off where the hand turned so far (n, 3), radians."""
        return np.asarray(np.cross(turned, self._offset))

    def unsure(self, turned: Array) -> Array:
        """Return what pushes are off beyond that, in columns (n, 3) that each have a spread of 1.

        It is that along the way of the stroke before, which the next goes back.
        """
        if self._along is None:
            return NOTHING * turned
        root = np.linalg.cholesky(np.linalg.inv(self._sure) + STAYS**2 * np.eye(3))
        return np.asarray(np.cross(self._along, turned) @ root)

    def learn(self, turned: Array, read: Array, weight: Array, share: float, way: Array) -> None:
        """Learn from what a stroke of that ``way`` (3,) left of what was read (n, 3).

        Hops weigh ``weight`` (n, n), and a ``share`` of them is new.
        """
        sure, seen = self._sure.copy(), self._sure @ self._offset
        each = np.cross(turned[:, np.newaxis], np.eye(3)).transpose(2, 0, 1)
        for across, left in zip(each, read.T, strict=True):
            weighed = share * across.T @ weight
            sure += weighed @ across
            seen += weighed @ left
        self._sure, self._offset = sure, np.asarray(np.linalg.solve(sure, seen), np.float64)
        self._along = np.asarray(way / np.sqrt((way**2).sum()), np.float64)
