"""The low-pass as hops need it: of each only its last filtered value, and what it leaves behind.

What a hop's samples add does not depend on the state, so of many hops that is summed at once; only
two numbers go from hop to hop.
"""

import math

import numpy as np
from numpy.typing import NDArray

from coach.signal.butterworth import Butterworth
from coach.signal.sums import sums_of

Array = NDArray[np.float64]

#: From here on a value is no measurement; its square is still a number.
ABSURD = 1e140


class HopLowPass:
    """Filters hops of ``samples`` values of some ``columns`` by a second-order Butterworth.

    Like ``LowPass``, to rounding: a column's state is seeded by its first value. A hop with what
    is no finite number gives NaN in its column, which the next hop seeds anew. Many hops at once
    give the same, bit for bit, as one by one.
    """

    def __init__(self, *, cutoff_hz: float, rate_hz: float, samples: int, columns: int) -> None:
        low_pass = Butterworth(cutoff_hz, rate_hz)
        self.group_delay_s = low_pass.group_delay_s
        matrix = low_pass.product(samples)
        #: What values add (3, samples): to the last filtered one, and to both parts of the state.
        self._weights = matrix[samples - 1 :, :samples].copy()
        self._shares: tuple[float, float] = tuple(matrix[samples - 1, samples:].tolist())
        self._fade = complex(*matrix[samples:, samples])
        self._settled = complex(*low_pass.settled)
        self._columns = columns
        # Live, room that is there already: a call costs more than its numbers. No view of it is
        # kept: a copy of this would have its view of a room of its own.
        self._hop = np.empty((columns, 1, samples))
        self._products = np.empty((columns, 3, samples))
        self.reset()

    def reset(self) -> None:
        """Forget the past; the next hop seeds the state again."""
        self._states: list[complex | None] = [None] * self._columns

    def one(self, hop: Array) -> list[float]:
        """Return the last filtered value of each column of a hop (samples, columns)."""
        self._hop[:, 0] = hop.T
        flat = self._hop.reshape(-1)
        if not flat.dot(flat) < math.inf:
            return self._around_invalid()
        np.multiply(self._weights, self._hop, self._products)
        pushes = np.add.reduce(self._products, 2).tolist()
        return [self._step(k, push) for k, push in enumerate(pushes)]

    def each(self, hops: Array) -> Array:
        """Return the same of hops in a row, (m, columns) of (m, samples, columns)."""
        last = np.empty((len(hops), self._columns))
        # The first one seeds; what is no number is seen to hop by hop.
        alone = len(hops) if not _plain(hops) else 1 if None in self._states else 0
        for k in range(alone):
            last[k] = self.one(hops[k])
        if alone < len(hops):
            for k in range(self._columns):
                last[alone:, k] = self._course(k, np.ascontiguousarray(hops[alone:, :, k].T))
        return last

    def _step(self, column: int, push: list[float]) -> float:
        """Take in what a hop's values add to a column; return its last filtered one."""
        state = self._states[column]
        if state is None:
            state = self._settled * self._hop.item(column, 0, 0)
        added, real, imaginary = push
        self._states[column] = self._fade * state + complex(real, imaginary)
        return added + (self._shares[0] * state.real + self._shares[1] * state.imag)

    def _course(self, column: int, across: Array) -> Array:
        """Return the last filtered value (m,) of hops (samples, m) of a column that is seeded."""
        added, real, imaginary = (
            sums_of(weights[:, np.newaxis] * across) for weights in self._weights
        )
        pushes = np.empty(len(added), np.complex128)
        pushes.real, pushes.imag = real, imaginary
        state, fade, states = self._states[column], self._fade, []
        assert state is not None
        for push in pushes.tolist():
            states.append(state)
            state = fade * state + push
        self._states[column] = state
        before = np.array(states)
        last: Array = added + (self._shares[0] * before.real + self._shares[1] * before.imag)
        return last

    def _around_invalid(self) -> list[float]:
        last = []
        for k, column in enumerate(self._hop[:, 0]):
            if column.dot(column) < math.inf:
                push = np.add.reduce(self._weights * column, 1).tolist()
                last.append(self._step(k, push))
            else:
                self._states[k] = None
                last.append(math.nan)
        return last


def _plain(hops: Array) -> bool:
    """Whether all values are measurements."""
    return bool(np.abs(hops).max() < ABSURD)
