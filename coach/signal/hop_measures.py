"""What the samples of hops say besides their filtered force: their texture, their centre.

Live, a hop comes at a time, and each call costs more than its numbers: so there are the same
sums twice, for many hops and for one. Both give the same, bit for bit.
"""

import math

import numpy as np
from numpy.typing import NDArray

from coach.signal.sums import sums_of

Array = NDArray[np.float64]

#: White noise's standard deviation over the mean size of its second differences: √(π/12).
MEAN_BEND_TO_SD = 0.5116633539732443
#: Columns of a pending sample.
TIME, FORCE, PEAK, ALARM = range(4)
#: … and the first of the three of the centre of pressure: load, and load times x and times y.
LOAD = 4
#: Where less than this share of the force stands out, it is noise and no hand.
LEAST_LOAD = 0.15


def centre(hops: Array) -> tuple[Array, Array]:
    """Return the centre of pressure of hops (m, samples, columns), each (m,)."""
    if hops.shape[2] <= LOAD:
        unknown = np.full(len(hops), np.nan)
        return unknown, unknown
    load_n, along_x, along_y = (
        np.ascontiguousarray(hops[:, :, LOAD + which]).sum(axis=1) for which in range(3)
    )
    force_n = np.ascontiguousarray(hops[:, :, FORCE]).sum(axis=1)
    load_n = np.where((load_n > 0.0) & (load_n >= LEAST_LOAD * force_n), load_n, np.nan)
    return along_x / load_n, along_y / load_n


def centre_of_one(hop: Array) -> tuple[float, float]:
    """Return the same of one hop (samples, columns)."""
    if hop.shape[1] <= LOAD:
        return math.nan, math.nan
    load_n, along_x, along_y = hop[:, LOAD:].T.copy().sum(axis=1).tolist()
    force_n = float(hop[:, FORCE].copy().sum())
    if load_n > 0.0 and load_n >= LEAST_LOAD * force_n:
        return along_x / load_n, along_y / load_n
    return math.nan, math.nan


def texture(across_n: Array, mean_n: Array) -> tuple[Array, Array]:
    """Return what two samples in a row reached and the noise, from second differences, (m,).

    Of hops whose samples lie across, (samples, m): few long sums are quicker than many short.
    """
    if len(across_n) < 3:
        return mean_n, np.full(len(mean_n), np.inf)
    steps_n = across_n[1:] - across_n[:-1]
    bends_n = np.abs(steps_n[1:] - steps_n[:-1])
    noise_n = sums_of(bends_n) * (MEAN_BEND_TO_SD / len(bends_n))
    return np.minimum(across_n[1:], across_n[:-1]).max(axis=0), noise_n


def texture_of_one(plain_n: Array, mean_n: float) -> tuple[float, float]:
    """Return the same of one hop (samples,)."""
    if len(plain_n) < 3:
        return mean_n, math.inf
    steps_n = plain_n[1:] - plain_n[:-1]
    bends_n = np.abs(steps_n[1:] - steps_n[:-1])
    lower_n = np.minimum(plain_n[1:], plain_n[:-1])
    noise_n = float(bends_n.sum()) * (MEAN_BEND_TO_SD / len(bends_n))
    return float(lower_n[lower_n.argmax()]), noise_n
