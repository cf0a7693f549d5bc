"""Long blocks of several taxels: the states of many pieces first, then all their samples.

A loop over samples waits for each sum before the next. Here a few products of small matrices do
the work; larger ones would be shared among threads, and wait for a core that may be busy.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.butterworth import Butterworth

Array = NDArray[np.float64]

#: Samples of a piece; up to so many taxels, so many pieces are taken together: what they hold has
#: to stay in the processor's cache. Found by measuring.
_PIECE: Final = 16
_TOGETHER: Final = ((16, 32), (64, 16), (256, 8))
#: More taxels than this are so many numbers a piece that the pieces can go one by one.
MOST_TAXELS: Final = _TOGETHER[-1][0]
#: A longer product of two vectors would be shared among threads, which takes longer.
_ONE_THREAD: Final = 8192


class Pieces:
    """Filters blocks (n, taxels) of at most ``MOST_TAXELS`` taxels; the caller keeps the state."""

    def __init__(self, low_pass: Butterworth, taxels: int) -> None:
        most = next(pieces for few, pieces in _TOGETHER if taxels <= few)
        self._longest, self._taxels = _PIECE * most, taxels
        matrix = low_pass.product(_PIECE)
        self._response, self._fading = matrix[:-2, :-2].copy(), matrix[:-2, -2:].copy()
        self._push = matrix[-2:, :-2].copy()
        self._back = low_pass.steps(-np.arange(_PIECE))
        self._chain = low_pass.chain(_PIECE, most)
        self._samples = np.empty((self._longest, taxels))
        self._states = np.empty((2 * most + 2, taxels))

    def filter(self, block: Array, state: Array) -> tuple[Array, Array] | None:
        """Return the filtered block, and the state (2, taxels) after it from that before.

        None where a value of it is no measurement.
        """
        result = np.empty(block.shape)
        begin = 0
        while begin < len(block):
            # What is no whole piece comes first.
            end = begin + ((len(block) - begin) % self._longest or self._longest)
            after = self._together(block[begin:end], state, result[begin:end])
            if after is None:
                return None
            begin, state = end, after
        return result, state

    def _together(self, block: Array, state: Array, result: Array) -> Array | None:
        count = -(-len(block) // _PIECE)
        before = count * _PIECE - len(block)
        samples, states = self._samples[: count * _PIECE], self._states[: 2 * count + 2]
        samples[before:] = block
        if before:
            # Zeros fill the first piece up; the state before them is one that fades to this.
            samples[:before] = 0.0
            state = self._back[before].dot(state)
        if not measurable(vectors_of(samples)):
            return None
        states[:2] = state
        pieces = samples.reshape(count, _PIECE, self._taxels)
        np.matmul(self._push, pieces, states[2:].reshape(count, 2, self._taxels))
        chained: Array = self._chain[: len(states), : len(states)].dot(states)
        each = chained[:-2].reshape(count, 2, self._taxels)
        filtered = result.reshape(pieces.shape) if not before else np.empty(pieces.shape)
        np.matmul(self._response, pieces, filtered)
        filtered += np.matmul(self._fading, each)
        if before:
            result[:] = filtered.reshape(samples.shape)[before:]
        return chained[-2:]


def vectors_of(values: Array) -> list[Array]:
    """Return all values of an array as vectors that one thread multiplies."""
    flat = values.reshape(-1)
    if flat.size <= _ONE_THREAD:
        return [flat]
    return [flat[at : at + _ONE_THREAD] for at in range(0, flat.size, _ONE_THREAD)]


def measurable(vectors: list[Array]) -> bool:
    """Whether all are measurements: NaN and infinity would stay in a state for ever.

    The cheapest look there is; a value of more than 1e154 is none either.
    """
    return all(vector.dot(vector) < math.inf for vector in vectors)
