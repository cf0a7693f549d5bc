"""SPARC: how smooth a movement is, from the length of its spectrum's outline."""

import math
from bisect import bisect_right

import numpy as np
from numpy.typing import NDArray

#: Zero-padding, highest frequency and least share of the top, as published.
PADDING = 4
HIGHEST_HZ = 10.0
LEAST_SHARE = 0.05
FEWEST_SAMPLES = 8


def sparc(
    speed: NDArray[np.float64], rate_hz: float, highest_hz: float = HIGHEST_HZ
) -> float | None:
    """Return the spectral arc length of a speed profile (n,), nearer 0 is smoother.

    ``highest_hz`` is how far the spectrum is looked at. None where fewer than 8 samples, no
    movement or NaN leave nothing to say. It does not see how fast the movement is.
    Balasubramanian et al. 2015, J. NeuroEng. Rehab. 12:112.
    """
    if len(speed) < FEWEST_SAMPLES or np.count_nonzero(np.isfinite(speed)) < len(speed):
        return None
    size = 2 ** (math.ceil(math.log2(len(speed))) + PADDING)
    spectrum = np.fft.rfft(speed, size)
    # As many steps of the spectrum as reach no further than that.
    step_hz = 1.0 / (size * (1.0 / rate_hz))
    count = bisect_right(range(len(spectrum)), highest_hz, key=step_hz.__mul__)
    magnitude = np.abs(spectrum)
    top = magnitude.item(magnitude.argmax())
    if not top > 0.0:
        return None
    outline = magnitude[:count] / top
    (above,) = (outline >= LEAST_SHARE).nonzero()
    outline = outline[above.item(0) : above.item(-1) + 1]
    if len(outline) < 2:
        return None
    across = 1.0 / (len(outline) - 1)
    steps = outline[1:] - outline[:-1]
    return -float(np.add.reduce(np.sqrt(across * across + steps * steps)))
