"""How much of a sensor's trembling is its own: noise, told from neighbouring samples."""

import math
from collections import deque
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

#: Noise is told from neighbouring samples, where those are nearer than any touch can change.
_LEAST_RATE_HZ: Final = 50.0
_NOISE_WINDOWS: Final = 10
_FEWEST_NOISE_WINDOWS: Final = 5
#: Noise (1 sigma) of this part of the lightest touch, and of this share of the force, is much.
_NOISE_OF_CONTACT: Final = 1.0 / 4.0
_NOISE_SHARE: Final = 0.03
#: The median of a normal variable's amount, and the gain of a second difference.
_SIGMA_OF_SECOND: Final = 1.0 / (0.674490 * math.sqrt(6.0))


class NoiseWatch:
    """Listens to windows of one device's force; ``contact_n`` is the lightest touch."""

    def __init__(self, contact_n: float) -> None:
        self._contact_n = contact_n
        self._noises: deque[float] = deque(maxlen=_NOISE_WINDOWS)
        self.noisy = False

    def take(self, rate_hz: float | None, total_n: Floats) -> list[bool]:
        """Take newtons (windows, samples), NaN where unknown; return after each whether it is much.

        Without a rate, or with too low a one, nothing new is heard.
        """
        if rate_hz is None or rate_hz < _LEAST_RATE_HZ:
            return [self.noisy] * len(total_n)
        return [self._hear(heard) for heard in _noises_and_forces(total_n)]

    def _hear(self, heard: tuple[float, float] | None) -> bool:
        if heard is not None:
            noise_n, mean_n = heard
            most_n = self._contact_n * _NOISE_OF_CONTACT + _NOISE_SHARE * abs(mean_n)
            self._noises.append(noise_n / most_n)
            noises = sorted(self._noises)
            enough = len(noises) >= _FEWEST_NOISE_WINDOWS
            self.noisy = enough and noises[len(noises) // 2] > 1.0
        return self.noisy


def _noises_and_forces(total_n: Floats) -> list[tuple[float, float] | None]:
    """Return each window's noise (1 sigma) and mean, newtons; None where too little is known."""
    bends = np.abs(total_n[:, 2:] - 2.0 * total_n[:, 1:-1] + total_n[:, :-2])
    finite = np.isfinite(bends)
    if np.count_nonzero(finite) == finite.size:
        noises_n = _medians(bends) * _SIGMA_OF_SECOND
        return list(zip(noises_n.tolist(), total_n.mean(axis=1).tolist(), strict=True))
    found: list[tuple[float, float] | None] = []
    for row_n, row, known in zip(total_n, bends, finite, strict=True):
        row = row[known]
        if 2 * len(row) < len(row_n):
            found.append(None)
            continue
        noise_n = _medians(row[np.newaxis]).item() * _SIGMA_OF_SECOND
        mean_n = row_n.mean() if known.all() else np.nanmean(row_n)
        found.append((noise_n, float(mean_n)))
    return found


def _medians(values: Floats) -> Floats:
    """Return what ``numpy.median`` does of each row of finite values, in half its time."""
    half, odd = divmod(values.shape[1], 2)
    if odd:
        return np.partition(values, half, axis=1)[:, half]
    ordered = np.partition(values, (half - 1, half), axis=1)
    medians: Floats = (ordered[:, half - 1] + ordered[:, half]) / 2.0
    return medians
