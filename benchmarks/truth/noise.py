"""Noise as sensors have it, of standard deviation 1, seeded."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def white(draw: np.random.Generator, count: int) -> Floats:
    """Return white noise (count,)."""
    return draw.standard_normal(count)


def pink(draw: np.random.Generator, count: int) -> Floats:
    """Return 1/f noise (count,), made from its spectrum."""
    spectrum = np.fft.rfft(draw.standard_normal(count))
    spectrum[1:] /= np.sqrt(np.arange(1, len(spectrum)))
    spectrum[0] = 0.0
    noise = np.fft.irfft(spectrum, count)
    return np.asarray(noise / noise.std())
