"""A second-order Butterworth low-pass as matrices: its samples and its memory in one product."""

import cmath
import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


class Butterworth:
    """A low-pass by the bilinear transform, ``[y; state after] = product(n) @ [x; state before]``.

    The state is the one complex number ``z`` of ``z = pole·z + x`` and ``y = direct·x +
    Re(weight·z)``, as two reals. However low the cutoff, it and the powers of its step stay
    exact, which those of the usual delay line do not. ``group_delay_s`` is the delay at 0 Hz:
    √2 / ωc, with ωc prewarped. Raises ValueError for a cutoff not below half the rate.
    """

    def __init__(self, cutoff_hz: float, rate_hz: float) -> None:
        if not 0.0 < cutoff_hz < rate_hz / 2 < math.inf:
            raise ValueError(
                f"cutoff {cutoff_hz:g} Hz must be above 0 and below half the rate, "
                f"{rate_hz / 2:g} Hz"
            )
        warped = math.tan(math.pi * cutoff_hz / rate_hz)
        analog = warped * cmath.exp(0.75j * math.pi)
        self.group_delay_s = 1.0 / (math.sqrt(2.0) * warped * rate_hz)
        self._direct = warped * warped / abs(1.0 - analog) ** 2
        self._pole = (1.0 + analog) / (1.0 - analog)
        # Twice the residue of H(z), times the pole: what an input adds to the next output.
        self._weight = -2j * warped * warped * self._pole / (analog.imag * (1.0 - analog**2))
        #: The state (2,) that a constant input of 1 settles at.
        self.settled = _as_real(np.array([(1.0 - analog) / (-2.0 * analog)]))[0]

    def product(self, n: int) -> Array:
        """Return the matrix (n + 2, n + 2) of a block of n ≥ 1 samples, then the two states."""
        powers = self._pole ** np.arange(n + 1)
        weighted = self._weight * powers
        response = np.concatenate(([self._direct], weighted.real[:-1]))
        lag = np.arange(n)[:, None] - np.arange(n)
        matrix = np.zeros((n + 2, n + 2))
        matrix[:n, :n] = np.where(lag >= 0, response[lag], 0.0)
        matrix[:n, n:] = _as_real(weighted[:n].conj())
        matrix[n:, :n] = _as_real(powers[n - 1 :: -1]).T
        matrix[n:, n:] = [
            [powers[n].real, -powers[n].imag],
            [powers[n].imag, powers[n].real],
        ]
        return matrix

    def steps(self, n: NDArray[np.int_]) -> Array:
        """Return the matrices (…, 2, 2) by which states fade within ``n`` (…) samples."""
        powers = self._pole ** n.astype(np.float64)
        rows = [[powers.real, -powers.imag], [powers.imag, powers.real]]
        return np.moveaxis(np.array(rows), (0, 1), (-2, -1)).copy()

    def chain(self, n: int, count: int) -> Array:
        """Return the matrix (2·count + 2, 2·count + 2) from pieces of n samples to states.

        It takes the state before ``count`` pieces and what each adds to it; it gives the state
        before each piece and after the last.
        """
        lag = np.subtract.outer(np.arange(count + 1), np.arange(count + 1))
        faded = np.where(lag[:, :, None, None] >= 0, self.steps(n * np.abs(lag)), 0.0)
        return faded.swapaxes(1, 2).reshape(2 * count + 2, 2 * count + 2)


def _as_real(values: NDArray[np.complexfloating]) -> Array:
    """Return complex values (n,) as their two parts (n, 2)."""
    return np.stack([values.real, values.imag], axis=1)
