"""A second-order Butterworth low-pass whose live block is one small matrix product."""

import math
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from coach.signal.butterworth import Butterworth

Array = NDArray[np.float64]

#: Up to so many taxels, blocks of so many samples are one product, and longer ones are cut into
#: pieces of so many; found by measuring, also on a machine whose cores are busy (see below).
PIECES = ((64, 64, 32), (math.inf, 16, 16))
#: Up to so many taxels, blocks from so many samples on are taken in groups of pieces.
FEW_TAXELS, MANY_SAMPLES = 12, 192
#: So many rows, one for each taxel of a piece, go through one product, and so many pieces' states:
#: larger products are shared among threads, and wait for a core that may be busy.
GROUP_ROWS, LONGEST_CHAIN = 240, 48
#: From here on a value is no measurement; its square is still a number.
ABSURD = 1e140
#: So few blocks are not worth a look at all of them.
FEW_BLOCKS = 4
#: A longer product of two vectors would be shared among threads, which takes longer.
ONE_THREAD = 8192


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
        self._longest, self._piece = next(each for most, *each in PIECES if taxels <= most)
        self._piece_product = self._filter.product(self._piece)
        self._chain = self._filter.chain(self._piece, LONGEST_CHAIN)
        self._state: Array | None = None

    def reset(self) -> None:
        """Forget the past; the next sample seeds the state again."""
        self._state = None

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
        for part in parts:
            # NaN and infinity would stay in the state for ever; this is the cheapest look.
            if not part.dot(part) < math.inf:
                return self._around_invalid(work[:n].copy())
        out: Array = matrix.dot(work)
        self._state = out[n:]
        return out[:n]

    def last_of_each(self, blocks: Array) -> Array:
        """Return the last filtered sample of m blocks in a row, (m, taxels) of (m, n, taxels).

        The same, bit for bit, as ``update`` of one after the other.
        """
        m, n = blocks.shape[:2]
        last = np.empty((m, self._taxels))
        state, plan = self._state, self._plans.get(blocks.shape[1:])
        # What is no number, now or before, is seen to hop by hop.
        if m < FEW_BLOCKS or plan is None or state is None or not _plain(blocks, state):
            for k in range(m):
                last[k] = self.update(blocks[k])[-1]
            return last
        matrix, work, _parts = plan
        new, kept, out = work[:n], work[n:], np.empty_like(work)
        after, newest = out[n:], out[n - 1]
        kept[:] = state
        for k in range(m):
            new[:] = blocks[k]
            matrix.dot(work, out)
            kept[:] = after
            last[k] = newest
        self._state = after
        return last

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
                self._plans[block.shape] = (self._filter.product(n), work, _parts(work))
            return self.update(block)
        before = self._state
        whole = n - n % self._piece
        result = np.empty((n, self._taxels))
        with np.errstate(invalid="ignore"):
            if self._taxels <= FEW_TAXELS and n >= MANY_SAMPLES:
                self._group_by_group(block[:whole], result[:whole])
            else:
                self._piece_by_piece(block[:whole], result[:whole])
        if not _all_valid(self._state):
            self._state = before
            return self._around_invalid(block)
        if whole < n:
            result[whole:] = self.update(block[whole:])
        return result

    def _around_invalid(self, block: Array) -> Array:
        """Filter each taxel's runs of valid samples, each seeded by its first; NaN elsewhere."""
        assert self._state is not None
        valid = np.abs(block) < ABSURD
        state = np.where(np.abs(self._state) < ABSURD, self._state, np.nan)
        changes = np.flatnonzero((valid[1:] != valid[:-1]).any(axis=1)) + 1
        result = np.empty(block.shape)
        for begin, end in pairwise([0, *changes.tolist(), len(block)]):
            known, run = valid[begin], np.where(valid[begin:end], block[begin:end], 0.0)
            seeded = np.where(np.isnan(state), np.outer(self._filter.settled, run[0]), state)
            self._state = np.where(known, seeded, 0.0)
            result[begin:end] = np.where(known, self.update(run), np.nan)
            state = np.where(known, self._state, np.nan)
        self._state = state
        return result

    def _piece_by_piece(self, block: Array, result: Array) -> None:
        size, matrix = self._piece, self._piece_product
        work = np.empty((size + 2, self._taxels))
        work[size:] = self._state
        out = work
        for at in range(0, len(block), size):
            work[:size] = block[at : at + size]
            out = matrix.dot(work)
            result[at : at + size] = out[:size]
            work[size:] = out[size:]
        self._state = out[size:]

    def _group_by_group(self, block: Array, result: Array) -> None:
        group = self._piece * max(1, GROUP_ROWS // self._taxels)
        for at in range(0, len(block), group):
            self._group(block[at : at + group], result[at : at + group])

    def _group(self, block: Array, result: Array) -> None:
        """Filter some pieces: all their states in a few products, then all samples in one."""
        size, taxels = self._piece, self._taxels
        count = len(block) // size
        work = np.empty((count, taxels, size + 2))
        work[:, :, :size] = block.reshape(count, size, taxels).swapaxes(1, 2)
        rows = work.reshape(count * taxels, size + 2)
        rows[:, size:] = self._chained(rows[:, :size] @ self._piece_product[size:, :size].T)
        filtered = rows @ self._piece_product[:size].T
        by_time = filtered.reshape(count, taxels, size).swapaxes(1, 2)
        result.reshape(count, size, taxels)[:] = by_time

    def _chained(self, pushes: Array) -> Array:
        """Return the states (rows, 2) before each piece, from what each piece adds to them."""
        assert self._state is not None
        states = np.concatenate((self._state.T, pushes)).view(np.complex128)
        states = states.reshape(-1, self._taxels)
        for at in range(0, len(states) - 1, LONGEST_CHAIN):
            part = states[at : at + LONGEST_CHAIN + 1]
            part[:] = self._chain[: len(part), : len(part)] @ part
        as_real = states.view(np.float64).reshape(-1, 2)
        self._state = as_real[-self._taxels :].T
        return as_real[: -self._taxels]


def _plain(*values: Array) -> bool:
    """Whether all values are measurements."""
    return all(bool(np.abs(each).max() < ABSURD) for each in values)


def _all_valid(states: Array) -> bool:
    """Whether all values are finite; one that is not stays in the state for ever."""
    return all(part.dot(part) < math.inf for part in _parts(states))


def _parts(values: Array) -> list[Array]:
    """Return all values of an array as short vectors."""
    flat = values.reshape(-1)
    return [flat[at : at + ONE_THREAD] for at in range(0, flat.size, ONE_THREAD)]
