"""A second-order Butterworth low-pass whose live block is one small matrix product."""

import math
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from coach.signal import lanes, pieces
from coach.signal.butterworth import Butterworth
from coach.signal.lanes import Lanes
from coach.signal.pieces import Pieces, measurable, vectors_of

Array = NDArray[np.float64]

#: Up to so many taxels, blocks of so many samples are one product; longer ones are cut up. Found
#: by measuring, also on a machine whose cores are busy: larger products are shared among threads.
LONGEST = ((1, 176), (4, 128), (64, 64), (math.inf, 16))
#: From here on a value is no measurement; its square is still a number.
ABSURD = 1e140


class LowPass:
    """Filters blocks (n, taxels) of newtons; what came before is carried from block to block.

    Equal to ``scipy.signal.sosfilt`` with carried state to rounding, in any split; the state is
    seeded so that the first sample's value seems to have stood for ever. What is no finite number
    gives NaN, in its taxel only, and the next sample that is one seeds that taxel anew.
    """

    def __init__(self, *, cutoff_hz: float, rate_hz: float, taxels: int) -> None:
        if taxels < 1:
            raise ValueError(f"there must be at least one taxel, not {taxels}")
        self._filter = Butterworth(cutoff_hz, rate_hz)
        self.group_delay_s = self._filter.group_delay_s
        self._taxels = taxels
        self._plans: dict[tuple[int, ...], tuple[Array, Array, list[Array]]] = {}
        self._longest = next(samples for most, samples in LONGEST if taxels <= most)
        self._long: Lanes | Pieces | None = None
        if taxels <= pieces.MOST_TAXELS:
            few = taxels <= lanes.MOST_TAXELS
            self._long = (Lanes if few else Pieces)(self._filter, taxels)
        self._state: Array | None = None
        #: Whether there is a taxel whose next number seeds it anew.
        self._unseeded = False

    def reset(self) -> None:
        """Forget the past; the next sample seeds the state again."""
        self._state, self._unseeded = None, False

    def update(self, block: Array) -> Array:
        """Return the filtered block, both (n, taxels); raises ValueError on another shape."""
        state = self._state
        plan = self._plans.get(block.shape)
        if plan is None or state is None:
            return self._first_or_long(block)
        matrix, work, parts = plan
        n = len(block)
        work[:n] = block
        work[n:] = state
        if not measurable(parts):
            return self._around_invalid(work[:n].copy())
        out: Array = matrix.dot(work)
        self._state = out[n:]
        return out[:n]

    def _first_or_long(self, block: Array) -> Array:
        """Check the shape, seed the state, prepare a plan, or cut a long block up."""
        block = np.asarray(block, np.float64)
        if block.ndim != 2 or block.shape[1] != self._taxels:
            raise ValueError(f"a block must be (n, {self._taxels}), not {block.shape}")
        n = len(block)
        if n == 0:
            return np.empty((0, self._taxels))
        if self._state is None:
            self._state = np.outer(self._filter.settled, block[0])
        if n <= self._longest:
            if block.shape not in self._plans:
                work = np.empty((n + 2, self._taxels))
                self._plans[block.shape] = (self._filter.product(n), work, vectors_of(work))
            return self.update(block)
        long = self._piece_by_piece if self._long is None else self._long.filter
        found = None if self._unseeded else long(block, self._state)
        if found is None:
            return self._around_invalid(block)
        result, self._state = found
        return result

    def _around_invalid(self, block: Array) -> Array:
        """Filter each taxel's runs of valid samples, each seeded by its first; NaN elsewhere."""
        assert self._state is not None
        valid = np.abs(block) < ABSURD
        state = np.where(np.abs(self._state) < ABSURD, self._state, np.nan)
        changes = np.flatnonzero((valid[1:] != valid[:-1]).any(axis=1)) + 1
        result = np.empty(block.shape)
        self._unseeded = False
        for begin, end in pairwise([0, *changes.tolist(), len(block)]):
            known, run = valid[begin], np.where(valid[begin:end], block[begin:end], 0.0)
            seeded = np.where(np.isnan(state), np.outer(self._filter.settled, run[0]), state)
            self._state = np.where(known, seeded, 0.0)
            result[begin:end] = np.where(known, self.update(run), np.nan)
            state = np.where(known, self._state, np.nan)
        self._state, self._unseeded = state, bool(np.isnan(state).any())
        return result

    def _piece_by_piece(self, block: Array, state: Array) -> tuple[Array, Array] | None:
        """Filter so many taxels that a piece of them is work enough for one product."""
        size, matrix = self._longest, self._filter.product(self._longest)
        result = np.empty(block.shape)
        for at in range(0, len(block), size):
            part = block[at : at + size]
            if len(part) < size:
                matrix = self._filter.product(len(part))
            if not measurable(vectors_of(part)):
                return None
            out = matrix.dot(np.concatenate((part, state)))
            result[at : at + size], state = out[:-2], out[-2:]
        return result, state
