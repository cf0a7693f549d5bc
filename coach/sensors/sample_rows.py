"""Single samples gathered into blocks that have no gap inside."""

from collections.abc import Sequence

import numpy as np

from coach.sensors.source import SampleBlock


class SampleRows:
    """Samples of one chunk; a gap or a restart before one of them begins a new block."""

    def __init__(self) -> None:
        self._t_s: list[float] = []
        self._rows: list[Sequence[float]] = []
        self._missing = self._epoch = 0
        self._blocks: list[SampleBlock] = []

    def add(
        self, t_s: float, row: Sequence[float], host_s: float, missing: int = 0, epoch: int = 0
    ) -> None:
        """Take a sample: ``row`` (taxels,) at ``t_s``, after ``missing`` lost ones."""
        if missing or epoch != self._epoch:
            self._close(host_s)
            self._missing, self._epoch = missing, epoch
        self._t_s.append(t_s)
        self._rows.append(row)

    def take(self, host_s: float) -> list[SampleBlock]:
        """Return the blocks since the last time; ``host_s`` is the arrival of all of them."""
        self._close(host_s)
        blocks, self._blocks = self._blocks, []
        return blocks

    def _close(self, host_s: float) -> None:
        if self._rows:
            t_s, rows = np.array(self._t_s), np.array(self._rows, np.float64)
            self._blocks.append(SampleBlock(t_s, rows, host_s, self._missing, self._epoch))
            self._t_s, self._rows, self._missing = [], [], 0
