"""Long blocks of few taxels: stretches of time are filtered side by side, as rows of a matrix.

What one stretch leaves behind is known from a product before any of its samples is filtered.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.butterworth import Butterworth
from coach.signal.pieces import measurable

Array = NDArray[np.float64]
_Room = tuple[Array, Array, Array, Array, Array, Array, Array, Array]

#: Samples of a piece, pieces of a lane, and lanes that are taken together: found by measuring.
#: Larger products would be shared among threads.
_PIECE: Final = 32
_PIECES: Final = 32
_LANES: Final = 8
_LANE: Final = _PIECE * _PIECES
#: Up to so many pieces the states are one product.
_SHORT_PIECES: Final = 80
_SHORT: Final = _PIECE * _SHORT_PIECES
#: Rooms that are kept for blocks that come again: as many as there are lengths in most streams.
_ROOMS: Final = 64
#: More taxels than this are as well filtered beside each other as they come.
MOST_TAXELS: Final = 4


class Lanes:
    """Filters blocks (n, taxels) of at most ``MOST_TAXELS`` taxels; the caller keeps the state."""

    def __init__(self, low_pass: Butterworth, taxels: int) -> None:
        self._taxels = taxels
        matrix = low_pass.product(_PIECE).T
        self._response, self._fading = matrix[:-2, :-2].copy(), matrix[-2:, :-2].copy()
        self._push = matrix[:-2, -2:].copy()
        self._back = list(low_pass.steps(-np.arange(_PIECE)))
        self._chain = low_pass.chain(_PIECE, _SHORT_PIECES).T
        size = 2 * _PIECES + 2
        self._along = self._chain[:size, : size - 2].copy()
        self._left = self._chain[2:size, size - 2 : size].copy()
        self._across = low_pass.chain(_LANE, _LANES).T.copy()
        self._rooms: dict[int, _Room] = {}
        self._chains: dict[int, Array] = {}

    def filter(self, block: Array, state: Array) -> tuple[Array, Array] | None:
        """Return the filtered block, and the state (2, taxels) after it from that before.

        None where a value of it is no measurement.
        """
        if len(block) <= _SHORT:
            return self._short(block, state)
        result, after = np.empty(block.shape), state.copy()
        for k in range(self._taxels):
            if not self._long(block[:, k], result[:, k], after[:, k]):
                return None
        return result, after

    def _short(self, block: Array, state: Array) -> tuple[Array, Array] | None:
        """Filter all pieces together: of so little each call costs more than its numbers."""
        room = self._rooms.get(len(block))
        if room is None:
            if len(self._rooms) >= _ROOMS:
                self._rooms.clear()
            room = self._rooms[len(block)] = self._room(len(block))
        given, flat, pieces, back, before, states, pushes, chain = room
        given[:] = block
        if not flat.dot(flat) < math.inf:
            return None
        before[:] = back.dot(state)
        pieces.dot(self._push, pushes)
        if self._taxels > 1:
            states[:, 2:] = pushes.reshape(self._taxels, -1)
        chained = states.dot(chain)
        filtered = pieces.dot(self._response)
        filtered += chained[:, :-2].reshape(-1, 2).dot(self._fading)
        return filtered.reshape(self._taxels, -1).T[-len(block) :], chained[:, -2:].T

    def _room(self, length: int) -> _Room:
        """Return room for a block of that length: where it goes, with zeros before it, that flat
        and by piece; what the state before the zeros is, and goes; states, pushes, and chain.

        The pushes of a single taxel lie within its states.
        """
        count = -(-length // _PIECE)
        size, zeros = 2 * count + 2, count * _PIECE - length
        samples, states = np.zeros((self._taxels, count * _PIECE)), np.empty((self._taxels, size))
        flat, pieces = samples.reshape(-1), samples.reshape(-1, _PIECE)
        pushes = states[:, 2:].reshape(-1, 2)
        # Zeros fill the first piece up; the state before them is one that fades to this.
        back, before = self._back[zeros], states[:, :2].T
        chain = self._chains.get(count)
        if chain is None:
            chain = self._chains[count] = self._chain[:size, :size].copy()
        return samples[:, zeros:].T, flat, pieces, back, before, states, pushes, chain

    def _long(self, block: Array, result: Array, state: Array) -> bool:
        """Filter one taxel (n,) from a state (2,) that becomes the one after it."""
        longest = _LANE * _LANES
        samples = np.empty(longest)
        begin = 0
        while begin < len(block):
            end = begin + ((len(block) - begin) % longest or longest)
            lanes = -(-(end - begin) // _LANE)
            before = lanes * _LANE - (end - begin)
            part = samples[: lanes * _LANE]
            part[:before], part[before:] = 0.0, block[begin:end]
            if not measurable([part]):
                return False
            filtered, state[:] = self._together(part.reshape(-1, _PIECE), state, before)
            result[begin:end] = filtered[before:]
            begin = end
        return True

    def _together(self, pieces: Array, state: Array, before: int) -> tuple[Array, Array]:
        """Filter the pieces of some lanes; the first ``before`` samples only fill up."""
        whole, rest = divmod(before, _PIECE)
        pushes = pieces.dot(self._push)
        state = self._back[rest].dot(state)
        if whole:
            # After zeros of whole pieces the state is what is left of the last.
            pushes[whole - 1], state = state, np.zeros(2)
        by_lane = pushes.reshape(-1, 2 * _PIECES)
        lanes = np.concatenate((state, by_lane.dot(self._left).reshape(-1)))
        begins = lanes.dot(self._across[: len(lanes), : len(lanes)])
        states = np.concatenate((begins[:-2].reshape(-1, 2), by_lane), axis=1)
        filtered = pieces.dot(self._response)
        filtered += states.dot(self._along).reshape(-1, 2).dot(self._fading)
        return filtered.reshape(-1), begins[-2:]
