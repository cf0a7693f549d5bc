"""What a sensor and a reference read at the same moments of a press, fit to be compared."""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.saying import say
from coach.sensors.calibration import DataError, Floats
from coach.sensors.tracks import Track

#: A reference slower than this says nothing of a press; a kitchen scale has ten a second.
_SLOWEST_HZ: Final = 3.0
#: The press must reach this, and be felt from this small a share of it on.
_LEAST_TOP_N: Final = 3.0
_LEAST_SPAN: Final = 4.0
LOWEST_SHARE: Final = 0.05
_KEPT_SHARE: Final = 0.01
#: A reference this near to its lowest may be at rest.
_LOW_N, _LOW_SHARE = 0.3, 0.03
_FEWEST_PAIRS: Final = 40
#: Faster than this a lag known to a fiftieth of a second is an error that matters.
_LAG_ERROR_S: Final = 0.02
_FAST_SHARE, _FAST_N = 0.06, 0.05
#: A longer share of the press at the sensor's limit says nothing of what it should read.
_MOST_AT_LIMIT: Final = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Readings (n, taxels) and the newtons (n,) at the same moments; ``rest`` (taxels,).

    ``loading`` (n,) tells where the press grew.
    """

    counts: Floats
    newtons: Floats
    loading: NDArray[np.bool_]
    rest: Floats


def period_s(reference: Track) -> float:
    """Return the seconds between a reference's numbers; raises DataError where they are many."""
    steps_s = np.diff(reference.host_s)
    period_s = float(np.median(steps_s)) if len(steps_s) >= 8 else math.inf
    if period_s > 1.0 / _SLOWEST_HZ:
        raise DataError(
            say(
                "the reference sends fewer than {slowest_hz:g} numbers a second, too slow to "
                "calibrate against while you press; use weights: coach calibrate without "
                "--against",
                slowest_hz=_SLOWEST_HZ,
            )
        )
    return period_s


def paired(readings: Track, flags: Track, reference: Track, lag_s: float, width_s: float) -> Pairs:
    """Return what both read at the same moments, without what is too fast or at the limit."""
    at_s = reference.host_s - lag_s
    inside = (at_s >= readings.host_s[0]) & (at_s <= readings.host_s[-1])
    newtons, host_s = reference.values[inside, 0], reference.host_s[inside]
    counts = readings.means(at_s[inside], width_s)
    limited = flags.means(at_s[inside], width_s)[:, 0] > 0
    resting = _resting(newtons, counts)
    newtons, rest = newtons - newtons[resting].mean(), counts[resting].mean(axis=0)
    top_n = float(np.quantile(newtons, 0.98))
    slope_n_s = _slope(host_s, newtons)
    pressed = newtons > LOWEST_SHARE * top_n
    fast = np.abs(slope_n_s) * _LAG_ERROR_S > _FAST_SHARE * newtons + _FAST_N
    _check_range(newtons[pressed], top_n)
    _check_limit(newtons[pressed], limited[pressed])
    _check_pace(newtons[pressed & ~fast & ~limited], top_n)
    # Where it begins must not depend on the reference's noise: a part of the rest is kept too.
    good = (newtons > _KEPT_SHARE * top_n) & ~fast & ~limited
    return Pairs(counts[good], newtons[good], slope_n_s[good] >= 0, rest)


def _resting(newtons: Floats, counts: Floats) -> NDArray[np.bool_]:
    """Return (n,) where nothing was pressed: of the reference's low readings, by the sensor's own.

    The reference shows them in steps; their mean is a zero only if its noise does not choose.
    """
    low_n, high_n = float(newtons.min()), float(np.quantile(newtons, 0.98))
    low = newtons <= low_n + max(_LOW_N, _LOW_SHARE * (high_n - low_n))
    felt = counts.sum(axis=1)
    return np.asarray(low & (felt <= np.median(felt[low])))


def _slope(host_s: Floats, newtons: Floats) -> Floats:
    """Return newtons a second over three readings; readings may share a stamp."""
    spans_s = np.maximum(host_s[2:] - host_s[:-2], 1e-3)
    inner = (newtons[2:] - newtons[:-2]) / spans_s
    return np.concatenate([inner[:1], inner, inner[-1:]]) if len(inner) else newtons * 0


def _check_range(pressed: Floats, top_n: float) -> None:
    if top_n < _LEAST_TOP_N or not _spans(pressed, top_n):
        lowest_n = float(pressed.min()) if len(pressed) else 0.0
        raise DataError(
            say(
                "you pressed only from {lowest_n:.1f} to {top_n:.1f} N; begin with nothing, "
                "press as firmly as you ever will, and let go again",
                lowest_n=lowest_n,
                top_n=max(top_n, 0.0),
            )
        )


def _check_limit(newtons: Floats, limited: NDArray[np.bool_]) -> None:
    if limited.mean() > _MOST_AT_LIMIT:
        raise DataError(
            say(
                "the sensor is at its limit from {min:.0f} N on; press less, or put a softer "
                "layer over it, and try again",
                min=newtons[limited].min(),
            )
        )


def _check_pace(newtons: Floats, top_n: float) -> None:
    if len(newtons) < _FEWEST_PAIRS or not _spans(newtons, top_n):
        raise DataError(
            say(
                "the press came and went too fast for the reference; count slowly to four while "
                "you press, and to four while you let go"
            )
        )


def _spans(newtons: Floats, top_n: float) -> bool:
    """Whether some of the forces are low beside the firmest."""
    return len(newtons) > 0 and top_n >= _LEAST_SPAN * float(np.quantile(newtons, 0.02))
