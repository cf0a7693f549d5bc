"""Cuts columns of samples into windows of so many, counted from the first: the same in any split.

Many windows come as one array, so that what is the same for all of them is worked out at once.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: Of n samples each: (n,) or (n, taxels).
Columns = tuple[NDArray[Any], ...]


class WindowCutter:
    """Takes columns of equal length, and keeps what no window has been completed with."""

    def __init__(self, samples: int) -> None:
        self.samples = samples
        self.restart()

    def restart(self) -> None:
        """Drop the window begun."""
        self._parts: list[Columns] = []
        self._held = 0

    @property
    def lacks(self) -> int:
        """After how many more samples the window that has begun is complete."""
        return self.samples - self._held

    def hold(self, *columns: NDArray[Any]) -> None:
        """Take fewer samples than the window begun lacks: what nearly every live block does."""
        self._parts.append(columns)
        self._held += len(columns[0])

    def cut(self, *columns: NDArray[Any]) -> list[Columns]:
        """Take samples, and return the windows that they complete, in order.

        Each item has some consecutive windows: its columns are (windows, samples, …).
        """
        found: list[Columns] = []
        begin, samples = 0, len(columns[0])
        if self._held and samples >= self.lacks:
            begin = self.lacks
            parts = [*self._parts, tuple(column[:begin] for column in columns)]
            found.append(tuple(np.concatenate(each)[None] for each in zip(*parts, strict=True)))
            self.restart()
        windows = 0 if self._held else (samples - begin) // self.samples
        end = begin + windows * self.samples
        if windows:
            found.append(tuple(_stacked(column[begin:end], windows) for column in columns))
        if end < samples:
            # A copy: a long block is not kept for its last few samples.
            self.hold(*(column[end:].copy() for column in columns))
        return found


def joined(parts: Sequence[NDArray[Any]]) -> NDArray[Any]:
    """Return arrays of some windows each as one of all: mostly one that was begun, and the rest."""
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


def _stacked(column: NDArray[Any], windows: int) -> NDArray[Any]:
    return column.reshape(windows, len(column) // windows, *column.shape[1:])
