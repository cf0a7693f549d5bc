"""Strokes of each kind that begin at any moment and last any time, as hops of a sensor see them.

Beside each course stands how it changes as the stroke begins later or lasts longer.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_kinds import MOVES, Counts, speeds
from coach.signal.motion_shapes import SMOOTHED

Array = NDArray[np.float64]


class Courses:
    """The kinds of strokes: ``onset`` and ``offset`` (kinds,) are the shares of their time at which
    they pass a tenth of their top speed, ``share`` (kinds,) how much of their way lies between.
    """

    def __init__(self) -> None:
        self._speed = np.array(speeds())
        self._steps = self._speed.shape[1] - 1
        self._change = np.gradient(self._speed, 1.0 / self._steps, axis=1)
        fast = self._speed >= MOVES * self._speed.max(axis=1, keepdims=True)
        self.onset: Array = fast.argmax(axis=1) / self._steps
        self.offset: Array = 1.0 - fast[:, ::-1].argmax(axis=1) / self._steps
        self.share: Array = (self._speed * fast).sum(axis=1) / self._speed.sum(axis=1)
        self.count = len(self._speed)

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
            for table in (self._speed, self._change)
        )
        inverse = 1.0 / lasts[:, np.newaxis]
        either = (-change * inverse**2, -(speed + u * change) * inverse**2)
        pushed = np.diff(np.stack([speed * inverse, *either], axis=1), axis=2)
        first, middle, last = SMOOTHED
        smooth = first * pushed[..., :-2] + middle * pushed[..., 1:-1] + last * pushed[..., 2:]
        return np.asarray(smooth)


@lru_cache(maxsize=1)
def courses() -> Courses:
    """Return the kinds there are."""
    return Courses()
