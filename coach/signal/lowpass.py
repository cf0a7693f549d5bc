"""A second-order Butterworth low-pass whose live block is one small matrix product."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Blocks up to this many samples are one product; longer ones are cut into shorter ones.
LONGEST_PRODUCT = 64
#: Samples a piece when a long block is cut up, for up to so many taxels; found by measuring.
PIECES = ((12, 64), (64, 32), (math.inf, 16))
#: Up to so many taxels, blocks from so many samples on go through one product all at once.
FEW_TAXELS, MANY_SAMPLES = 12, 512
#: The state's memory of a piece so far back is below rounding.
FORGOTTEN = 1e-20
MOST_DOUBLINGS = 40


@dataclass(frozen=True, slots=True)
class Butterworth:
    """The coefficients of a second-order low-pass by the bilinear transform, a0 = 1."""

    b: tuple[float, float, float]
    a: tuple[float, float]
    group_delay_s: float


def butterworth(cutoff_hz: float, rate_hz: float) -> Butterworth:
    """Return the filter for a cutoff below half the rate, else raise ValueError.

    ``group_delay_s`` is the delay at 0 Hz: √2 / ωc, with ωc prewarped.
    """
    if not 0.0 < cutoff_hz < rate_hz / 2:
        raise ValueError(f"cutoff {cutoff_hz:g} Hz must be above 0 and below {rate_hz / 2:g} Hz")
    warped = math.tan(math.pi * cutoff_hz / rate_hz)
    scale = 1.0 / (1.0 + math.sqrt(2.0) * warped + warped * warped)
    b0 = warped * warped * scale
    a1 = 2.0 * (warped * warped - 1.0) * scale
    a2 = (1.0 - math.sqrt(2.0) * warped + warped * warped) * scale
    return Butterworth((b0, 2.0 * b0, b0), (a1, a2), 1.0 / (math.sqrt(2.0) * warped * rate_hz))


class BlockMatrices:
    """The filter as matrices: ``[y; state after] = product(n) @ [x; state before]``.

    The two states are those of the transposed direct form II. Rows and columns of ``product``
    are the n samples of a block, then the two states.
    """

    def __init__(self, design: Butterworth) -> None:
        (b0, b1, b2), (a1, a2) = design.b, design.a
        self.step = np.array([[-a1, 1.0], [-a2, 0.0]])
        drive = np.array([b1 - a1 * b0, b2 - a2 * b0])
        powers = [np.eye(2)]
        for _ in range(LONGEST_PRODUCT):
            powers.append(self.step @ powers[-1])
        self._powers = np.array(powers)
        self._driven = self._powers @ drive
        self._response = np.concatenate(([b0], self._driven[:, 0]))
        #: The states that a constant input of 1 settles at.
        self.settled = np.array([1.0 - b0, b2 - a2])

    def product(self, n: int) -> Array:
        """Return the matrix (n + 2, n + 2) of a block of n samples, 1 to LONGEST_PRODUCT."""
        matrix = np.zeros((n + 2, n + 2))
        lag = np.arange(n)[:, None] - np.arange(n)
        matrix[:n, :n] = np.where(lag >= 0, self._response[lag], 0.0)
        matrix[:n, n:] = self._powers[:n, 0, :]
        matrix[n:, :n] = self._driven[n - 1 :: -1].T if n else 0.0
        matrix[n:, n:] = self._powers[n]
        return matrix


class LowPass:
    """Filters blocks (n, taxels) of newtons; what came before is carried from block to block.

    Equal to ``scipy.signal.sosfilt`` with carried state to rounding, in any split; the state is
    seeded so that the first sample's value seems to have stood for ever.
    """

    def __init__(self, *, cutoff_hz: float, rate_hz: float, taxels: int) -> None:
        design = butterworth(cutoff_hz, rate_hz)
        self.group_delay_s = design.group_delay_s
        self._taxels = taxels
        self._matrices = BlockMatrices(design)
        self._plans: dict[tuple[int, ...], tuple[Array, Array]] = {}
        self._piece = next(samples for most, samples in PIECES if taxels <= most)
        self._piece_product = self._matrices.product(self._piece)
        self._doublings = _doublings(self._piece_product[self._piece :, self._piece :])
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
        matrix, work = plan
        n = len(block)
        work[:n] = block
        work[n:] = state
        out: Array = matrix.dot(work)
        self._state = out[n:]
        return out[:n]

    def _first_or_long(self, block: Array) -> Array:
        """Check the shape, seed the state, prepare a plan, or cut a long block up."""
        if block.ndim != 2 or block.shape[1] != self._taxels:
            raise ValueError(f"a block must be (n, {self._taxels}), not {block.shape}")
        n = len(block)
        if n == 0:
            return np.empty((0, self._taxels))
        if self._state is None:
            self._state = np.outer(self._matrices.settled, block[0])
        if n <= LONGEST_PRODUCT:
            if block.shape not in self._plans:
                work = np.empty((n + 2, self._taxels))
                self._plans[block.shape] = (self._matrices.product(n), work)
            return self.update(block)
        whole = n - n % self._piece
        result = np.empty((n, self._taxels))
        if self._taxels <= FEW_TAXELS and n >= MANY_SAMPLES:
            self._all_pieces(block[:whole], result[:whole])
        else:
            self._piece_by_piece(block[:whole], result[:whole])
        if whole < n:
            result[whole:] = self.update(block[whole:])
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

    def _all_pieces(self, block: Array, result: Array) -> None:
        """One product for what the samples do, a scan for the states, one for what those do."""
        size, taxels = self._piece, self._taxels
        product = self._piece_product
        rows = len(block) // size * taxels
        by_piece = block.reshape(-1, size, taxels).swapaxes(1, 2).reshape(rows, size)
        own = by_piece @ product[:, :size].T
        states = np.empty((rows + taxels, 2))
        assert self._state is not None
        states[:taxels] = self._state.T
        states[taxels:] = own[:, size:]
        self._scan(states)
        filtered = states[:rows] @ product[:size, size:].T
        filtered += own[:, :size]
        result.reshape(-1, size, taxels)[:] = filtered.reshape(-1, taxels, size).swapaxes(1, 2)
        self._state = np.ascontiguousarray(states[rows:].T)

    def _scan(self, states: Array) -> None:
        """Turn what each piece pushes, rows of (taxels) for each, into the state, by doubling."""
        reach = self._taxels
        for step in self._doublings:
            if reach >= len(states):
                return
            states[reach:] += states[:-reach] @ step
            reach *= 2


def _doublings(step: Array) -> list[Array]:
    """Return the transposed 1st, 2nd, 4th, … power of a step, as long as they matter."""
    powers = [np.ascontiguousarray(step.T)]
    while len(powers) < MOST_DOUBLINGS and np.abs(powers[-1]).max() > FORGOTTEN:
        powers.append(powers[-1] @ powers[-1])
    return powers
