"""What a sensor reads with nothing on it: zeros drift, and contact-on is counted from there."""

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: It is read off so many hops in a row that differ by no more than so many times their noise.
HOPS = 25
LEVEL_NOISE = 7.0
#: Means that are as low as the least but for their noise, so many times of it, read the same.
SAME_NOISE = 4.0
#: What is more than this share of contact-on is something that lies there.
MOST_OF_CONTACT = 0.25


class NothingOn:
    """Follows what a sensor reads between strokes, ``reads_n``, where nothing lies on it."""

    __slots__ = ("reads_n",)

    def __init__(self) -> None:
        self.reads_n = 0.0

    def read(self, before_n: Array, contact_n: float, noise_n: float) -> None:
        """Take in the hop means (n,) since the last stroke: the lowest of what is level counts."""
        lost = np.isnan(before_n)
        known_n = before_n[~lost] if np.count_nonzero(lost) else before_n
        whole = len(known_n) // HOPS
        pieces_n = known_n[: whole * HOPS].reshape(whole, HOPS)
        most_n, least_n = np.maximum.reduce(pieces_n, 1), np.minimum.reduce(pieces_n, 1)
        level = most_n - least_n <= LEVEL_NOISE * noise_n
        if not np.count_nonzero(level):
            return
        means_n = np.add.reduce(pieces_n[level], 1) / HOPS
        same_n = SAME_NOISE * noise_n / math.sqrt(HOPS)
        same = means_n[means_n <= means_n.item(means_n.argmin()) + same_n]
        reads_n = float(np.add.reduce(same)) / len(same)
        if abs(reads_n) <= MOST_OF_CONTACT * contact_n:
            self.reads_n = reads_n
