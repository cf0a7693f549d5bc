"""Where on a pad a hand presses: the centre of the load that stands out, sample by sample."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: A taxel below this share of the hardest one is noise, or the soft edge of the hand.
LEAST_SHARE = 0.08
#: Noise reaches so many times what three of four taxels read at most on the emptiest pad.
NOISE_REACH, NOISE_PERCENT = 6.0, 75.0
#: The pad's emptiest reading is another one once it is this much emptier.
EMPTIER = 0.9
#: So many values at once stay in the processor's cache.
PIECE_VALUES = 16_384


class CentreOfPressure:
    """Tells the load that stands out and its moments; any split of the samples gives the same.

    ``positions_mm`` (taxels, 2) is where each taxel's middle is. What the emptiest sample so far
    still read, a taxel that is stuck or a strap, is taken off; each taxel then weighs by what it
    has above the noise and a share of the hardest one, so that noise all over pulls nothing to the
    middle.
    """

    def __init__(self, positions_mm: tuple[tuple[float, float], ...]) -> None:
        places = np.array(positions_mm, np.float64)
        self._x_mm = np.ascontiguousarray(places[:, 0])
        self._y_mm = np.ascontiguousarray(places[:, 1])
        self._empty_n: Array = np.zeros(len(places))
        self._emptiest_n = np.inf
        self._noise_n = 0.0

    def moments(self, newtons: Array, total_n: Array) -> Array:
        """Return (3, n): load in newtons, load times x and times y, of samples (n, taxels).

        ``total_n`` (n,) are their sums, NaN where no taxel is valid.
        """
        told = np.empty((3, len(newtons)))
        begin = 0
        for at in self._emptier(total_n):
            self._weigh(newtons, told, begin, at)
            self._empty_n = np.nan_to_num(newtons[at], posinf=0.0, neginf=0.0)
            self._noise_n = NOISE_REACH * float(np.percentile(np.abs(self._empty_n), NOISE_PERCENT))
            begin = at
        self._weigh(newtons, told, begin, len(newtons))
        return told

    def _emptier(self, total_n: Array) -> list[int]:
        """Return the samples at which the pad was clearly emptier than ever before."""
        lowest = float(np.fmin.reduce(total_n, initial=np.inf))
        if not lowest < EMPTIER * max(self._emptiest_n, 0.0):
            return []
        found = []
        for at, sum_n in enumerate(total_n.tolist()):
            if sum_n < EMPTIER * max(self._emptiest_n, 0.0):
                self._emptiest_n = sum_n
                found.append(at)
        return found

    def _weigh(self, newtons: Array, told: Array, begin: int, end: int) -> None:
        """Fill the columns of samples ``begin`` to ``end`` of (3, n)."""
        rows = max(1, PIECE_VALUES // len(self._empty_n))
        for at in range(begin, end, rows):
            piece = slice(at, min(at + rows, end))
            self._weigh_piece(newtons[piece], told[:, piece])

    def _weigh_piece(self, newtons: Array, told: Array) -> None:
        loads = newtons - self._empty_n
        hardest_n = loads.max(axis=1)
        if not np.isfinite(hardest_n).all():
            loads = np.where(np.isfinite(loads), loads, 0.0)
            hardest_n = loads.max(axis=1)
        least_n = np.maximum(LEAST_SHARE * hardest_n, self._noise_n)
        loads -= np.maximum(least_n, 0.0)[:, np.newaxis]
        np.maximum(loads, 0.0, out=loads)
        told[0] = loads.sum(axis=1)
        told[1] = (loads * self._x_mm).sum(axis=1)
        told[2] = (loads * self._y_mm).sum(axis=1)
