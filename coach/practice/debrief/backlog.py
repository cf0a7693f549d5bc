"""Readings that wait: in batches worth a round of numpy, and until no aim can still change them."""

from typing import Final

import numpy as np

from coach.practice.debrief.columns import Columns, columns_of
from coach.signal.readings import Readings

_BATCH: Final = 512  # readings worth a round of numpy; of 4,096 an alarm waited for 20 ms
_STROKE_S: Final = 61.0  # a longer stroke's shape loses its beginning


class Backlog:
    """Readings in the stream's order. A shallow copy may be worked through, not added to."""

    def __init__(self) -> None:
        self._waiting: list[Readings] = []
        self._count = 0
        self._held: Columns = tuple(np.empty(0) for _ in range(6))
        self._done = 0

    def add(self, block: Readings) -> None:
        """Take readings."""
        if len(block.t_s):
            self._waiting.append(block)
            self._count += len(block.t_s)

    @property
    def is_due(self) -> bool:
        """Whether enough came since ``columns`` were last asked for."""
        return self._count >= _BATCH

    def columns(self) -> Columns:
        """Return all readings that are still known, each (n,): those a stroke's shape may need."""
        if self._waiting:
            self._held = tuple(
                np.concatenate([held, *blocks])
                for held, blocks in zip(
                    self._held, zip(*map(columns_of, self._waiting), strict=True), strict=True
                )
            )
            self._waiting, self._count = [], 0
        return self._held

    def ripe(self, hold_s: float) -> Columns:
        """Return what was not returned before and is older than the newest ``hold_s``."""
        t_s = self.columns()[0]
        ready = int(np.searchsorted(t_s, t_s[-1] - hold_s, side="right"))
        found = tuple(column[self._done : ready] for column in self._held)
        self._done = max(self._done, ready)
        forget = min(int(np.searchsorted(t_s, t_s[-1] - _STROKE_S)), self._done)
        self._held = tuple(column[forget:] for column in self._held)
        self._done -= forget
        return found
