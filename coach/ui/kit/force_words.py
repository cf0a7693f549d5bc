"""Newtons as they are read on a page: with their error, with a mark of doubt, or not at all."""

import math

from coach.saying import Phrase, joined, say
from coach.ui.kit.band_words import force_words

PAST_RANGE = say("past the sensor's range")
#: Stands before a number that there is something to doubt of.
DOUBT_MARK = "≈"
#: Below this a force, and its error, have one decimal.
_WHOLE_FROM_N = 9.95
_LEAST_SHOWN_N = 0.1
_FINE_ERROR, _WHOLE_ERROR = Phrase("± {error_n:.1f} N"), Phrase("± {error_n} N")


def error_words(error_n: float, force_n: float) -> str:
    """Return "± 5 N": as finely as the force beside it, and never less than it is."""
    fine = abs(force_n) < _WHOLE_FROM_N or error_n < 1.0 - _LEAST_SHOWN_N / 2
    if fine:
        tenths = max(1, math.ceil(10.0 * error_n - 1e-9))
        return _FINE_ERROR(error_n=tenths / 10)
    return _WHOLE_ERROR(error_n=math.ceil(error_n - 1e-9))


def sure_force_words(
    force_n: float, error_n: float | None, saturated: bool = False, doubted: bool = False
) -> str:
    """Return a live force: "21 N ± 5 N", "≈ 21 N", or that it is past the sensor's range."""
    if saturated:
        return PAST_RANGE
    parts = [force_words(force_n)]
    if doubted:
        parts.insert(0, DOUBT_MARK)
    if error_n is not None:
        parts.append(error_words(error_n, force_n))
    return joined(" ", parts) if len(parts) > 1 else parts[0]
