"""Which taxels say the same whatever happens, told from windows of their readings."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.source import SensorInfo

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

#: A taxel has moved when it swung by this share of full scale within a window.
_MOVED_SHARE: Final = 0.02
#: So many windows with no number, at its limit, or still while its neighbours move.
_NO_NUMBER: Final = 2
_AT_LIMIT: Final = 5
_AMONG_NEIGHBOURS: Final = 5
#: Without a grid so many windows, while this part of the others moved: not every hand reaches
#: every taxel, and a taxel that is not reached reads zero.
_STILL: Final = 10
_SILENT: Final = 40
_MOST_MOVED: Final = 0.6
_FEWEST_TAXELS: Final = 4


class TaxelWatch:
    """Counts, taxel by taxel, the windows that speak against it.

    ``stuck`` and ``silent`` are taxels' numbers, rising. A taxel that moves is sound again.
    """

    def __init__(self, info: SensorInfo) -> None:
        self._full_scale = info.full_scale
        self._neighbours = None if info.grid is None else _neighbours(*info.grid)
        self._nothing, self._limited, self._still, self._lonely = np.zeros(
            (4, info.taxels), np.int64
        )
        self.stuck: tuple[int, ...] = ()
        self.silent: tuple[int, ...] = ()

    def take(self, low: Floats, high: Floats, numbers: Flags) -> None:
        """Take a window: each taxel's least and greatest reading, and whether it had numbers."""
        self._nothing = np.where(numbers, 0, self._nothing + 1)
        if self._full_scale is None or len(low) < _FEWEST_TAXELS:
            self.stuck = tuple(np.flatnonzero(self._nothing >= _NO_NUMBER).tolist())
            return
        limited = numbers & (low >= self._full_scale)
        self._limited = np.where(limited, self._limited + 1, 0)
        swing = np.where(numbers, high - low, 0.0)
        moved = swing > _MOVED_SHARE * self._full_scale
        still = numbers & (swing == 0.0) & ~limited
        self._still = np.where(still, self._still + self._enough_moved(moved), 0)
        if self._neighbours is not None:
            among = self._among_moved(moved)
            self._lonely = np.where(still, self._lonely + among, 0)
        self._conclude(low)

    def _conclude(self, low: Floats) -> None:
        zero = low <= 0.0
        lonely = self._lonely >= _AMONG_NEIGHBOURS
        broken = (self._nothing >= _NO_NUMBER) | (self._limited >= _AT_LIMIT)
        stuck = broken | (~zero & (lonely | (self._still >= _STILL)))
        silent = zero & (lonely | (self._still >= _SILENT)) & ~stuck
        self.stuck = tuple(np.flatnonzero(stuck).tolist())
        self.silent = tuple(np.flatnonzero(silent).tolist())

    def _enough_moved(self, moved: Flags) -> Flags:
        """Return (taxels,) whether most of the others moved; never on a grid, which is large."""
        if self._neighbours is not None:
            return np.zeros(len(moved), np.bool_)
        others = moved.sum() - moved
        enough: Flags = others >= _MOST_MOVED * (len(moved) - 1)
        return enough

    def _among_moved(self, moved: Flags) -> Flags:
        """Return (taxels,) whether every neighbour moved."""
        assert self._neighbours is not None
        padded = np.append(moved, True)
        return np.asarray(padded[self._neighbours].all(axis=1))


def _neighbours(rows: int, columns: int) -> NDArray[np.int64]:
    """Return (taxels, 4) the numbers of those beside each, ``taxels`` where there is none."""
    numbers = np.full((rows + 2, columns + 2), rows * columns)
    numbers[1:-1, 1:-1] = np.arange(rows * columns).reshape(rows, columns)
    beside = (numbers[:-2, 1:-1], numbers[2:, 1:-1], numbers[1:-1, :-2], numbers[1:-1, 2:])
    return np.stack([part.ravel() for part in beside], axis=1)
