"""Early or late beside the beat, and how much that differs from stroke to stroke."""

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.middle import median_of

#: Of this many strokes and more, one that lies so many spreads (told by the median distance from
#: the median) and so much of a period from the others was meant for no beat: it only fell near one.
_FEWEST_TO_STRAY: Final = 12
_STRAY_SPREADS: Final = 5.0
_STRAY_TURNS: Final = 0.1
#: A normal distribution's standard deviation over its median distance from the median.
_MEDIAN_TO_SD: Final = 1.4826


def circular_mean(turns: NDArray[np.float64]) -> tuple[float | None, float]:
    """Return mean direction in turns (-0.5 to 0.5) and resultant length of (n,); Fisher 1993.

    No direction where the phases are spread evenly.
    """
    resultant = complex(np.exp(2j * math.pi * turns).mean())
    length = min(abs(resultant), 1.0)
    if length < 1e-12:
        return None, 0.0
    return math.atan2(resultant.imag, resultant.real) / (2 * math.pi), length


def mean_and_spread(matched: Sequence[tuple[float, float]]) -> tuple[float | None, float | None]:
    """Return circular mean and spread, seconds, of pairs of asynchrony and period asked for.

    The spread (ddof 1) leaves strays out. None where there is nothing to say.
    """
    if not matched:
        return None, None
    off_s, asked_s = np.asarray(matched, np.float64).T
    mean, _ = circular_mean(off_s / asked_s)
    if mean is None:
        return None, None
    meant = ~_strays(off_s / asked_s)
    spread_s = _spread_s(off_s[meant] / asked_s[meant], asked_s[meant])
    return mean * median_of(asked_s), spread_s


def _spread_s(turns: NDArray[np.float64], asked_s: NDArray[np.float64]) -> float | None:
    mean, _ = circular_mean(turns)
    if mean is None or len(turns) < 2:
        return None
    off_mean_s = ((turns - mean + 0.5) % 1.0 - 0.5) * asked_s
    return math.sqrt(float(off_mean_s @ off_mean_s) / (len(turns) - 1))


def _strays(turns: NDArray[np.float64]) -> NDArray[np.bool_]:
    away = np.abs(turns - median_of(turns))
    if len(turns) < _FEWEST_TO_STRAY:
        return np.zeros(len(turns), np.bool_)
    far = max(_STRAY_TURNS, _STRAY_SPREADS * _MEDIAN_TO_SD * median_of(away))
    return np.asarray(away > far)
