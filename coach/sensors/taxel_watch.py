"""Which taxels say the same whatever happens, told from windows of their readings."""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.source import SensorInfo

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Counts = NDArray[np.int64]
#: The numbers of taxels that are stuck, and of those that are silent.
Found = tuple[tuple[int, ...], tuple[int, ...]]

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
#: So many samples of a window mostly show that a sound taxel moves, if but by its noise.
_A_FEW: Final = 32
#: So many values one beside another are compared in one go: each row of few alone costs more.
_TOGETHER: Final = 320


class TaxelWatch:
    """Counts, taxel by taxel, the windows that speak against it.

    ``found`` is which taxels are stuck and which silent, rising. One that moves is sound again.
    """

    def __init__(self, info: SensorInfo) -> None:
        self._full_scale = info.full_scale
        self._neighbours = None if info.grid is None else _neighbours(*info.grid)
        self._nothing, self._limited, self._still, self._lonely = np.zeros(
            (4, info.taxels), np.int64
        )
        self.found: Found = ((), ())

    def take(self, counts: Floats) -> list[Found]:
        """Take windows (windows, samples, taxels) of readings, in order.

        Returns after each which taxels are stuck, and which silent.
        """
        return self._sound(counts) or self._looked_at(*_extremes(counts))

    def _sound(self, counts: Floats) -> list[Found]:
        """Take windows if a few samples of each show that all taxels are sound; else nothing."""
        few = counts[:, :: max(1, counts.shape[1] // _A_FEW)]
        low, high = few.min(axis=1), few.max(axis=1)
        # What is no number makes neither comparison true.
        sound = (low < high) & (high < math.inf) & (low > -math.inf)
        if self._full_scale is not None:
            sound &= low < self._full_scale
        if np.count_nonzero(sound) < sound.size:
            return []
        for counted in (self._nothing, self._limited, self._still, self._lonely):
            counted.fill(0)
        self.found = ((), ())
        return [self.found] * len(counts)

    def _looked_at(self, low: Floats, high: Floats, numbers: Flags) -> list[Found]:
        """Take windows by the least and greatest reading of each taxel, and if it had any."""
        nothing, self._nothing = _counted(self._nothing, ~numbers, ~numbers)
        broken = nothing >= _NO_NUMBER
        if self._full_scale is None or low.shape[1] < _FEWEST_TAXELS:
            return self._told(broken, np.zeros_like(broken))
        limited = numbers & (low >= self._full_scale)
        at_limit, self._limited = _counted(self._limited, limited, limited)
        broken |= at_limit >= _AT_LIMIT
        swing = np.where(numbers, high - low, 0.0)
        moved = swing > _MOVED_SHARE * self._full_scale
        still = numbers & (swing == 0.0) & ~limited
        if self._neighbours is None:
            # Never on a grid, which is large: not every hand reaches most of it.
            held, self._still = _counted(self._still, _enough_moved(moved), still)
            stuck, silent = held >= _STILL, held >= _SILENT
        else:
            among = _among_moved(moved, self._neighbours)
            lonely, self._lonely = _counted(self._lonely, among, still)
            stuck = silent = lonely >= _AMONG_NEIGHBOURS
        zero = low <= 0.0
        stuck = broken | (~zero & stuck)
        return self._told(stuck, zero & silent & ~stuck)

    def _told(self, stuck: Flags, silent: Flags) -> list[Found]:
        if np.count_nonzero(stuck) or np.count_nonzero(silent):
            told = [
                (_places(one), _places(other)) for one, other in zip(stuck, silent, strict=True)
            ]
        else:
            told = [((), ())] * len(stuck)
        self.found = told[-1]
        return told


def _extremes(counts: Floats) -> tuple[Floats, Floats, Flags]:
    """Return the least and greatest reading, and if it had any, of each (window, taxel)."""
    windows, samples, taxels = counts.shape
    rows = math.gcd(samples, max(1, _TOGETHER // taxels))
    wide = counts.reshape(windows, samples // rows, rows * taxels)
    low = wide.min(axis=1).reshape(windows, rows, taxels).min(axis=1)
    high = wide.max(axis=1).reshape(windows, rows, taxels).max(axis=1)
    numbers = np.isfinite(low)
    if np.count_nonzero(numbers) < numbers.size:
        for k in np.flatnonzero(~numbers.all(axis=1)).tolist():
            finite = np.isfinite(counts[k])
            numbers[k] = finite.any(axis=0)
            low[k] = np.where(finite, counts[k], np.inf).min(axis=0)
            high[k] = np.where(finite, counts[k], -np.inf).max(axis=0)
    return low, high, numbers


def _counted(before: Counts, adds: Flags, goes_on: Flags) -> tuple[Counts, Counts]:
    """Return counts of (windows, taxels), which begin anew where nothing goes on, and the last.

    ``before`` (taxels,) they were; a window adds one where it goes on and ``adds``.
    """
    sums = before + np.cumsum(adds & goes_on, axis=0)
    counts = sums - np.maximum.accumulate(np.where(goes_on, 0, sums), axis=0)
    return counts, counts[-1].copy()


def _enough_moved(moved: Flags) -> Flags:
    """Return of each (window, taxel) whether most of the others moved."""
    others = moved.sum(axis=1, keepdims=True) - moved
    enough: Flags = others >= _MOST_MOVED * (moved.shape[1] - 1)
    return enough


def _among_moved(moved: Flags, neighbours: NDArray[np.int64]) -> Flags:
    """Return of each (window, taxel) whether every neighbour moved."""
    padded = np.pad(moved, ((0, 0), (0, 1)), constant_values=True)
    return np.asarray(padded[:, neighbours].all(axis=2))


def _places(flags: Flags) -> tuple[int, ...]:
    return tuple(np.flatnonzero(flags).tolist())


def _neighbours(rows: int, columns: int) -> NDArray[np.int64]:
    """Return (taxels, 4) the numbers of those beside each, ``taxels`` where there is none."""
    numbers = np.full((rows + 2, columns + 2), rows * columns)
    numbers[1:-1, 1:-1] = np.arange(rows * columns).reshape(rows, columns)
    beside = (numbers[:-2, 1:-1], numbers[2:, 1:-1], numbers[1:-1, :-2], numbers[1:-1, 2:])
    return np.stack([part.ravel() for part in beside], axis=1)
