"""The zero that a person asks for, from the last second of readings; or why this is no moment."""

from collections.abc import Sequence

import numpy as np

from coach.errors import CoachError
from coach.saying import say
from coach.sensors.zero_windows import ALIVE, Floats, Window, stay


class ZeroError(CoachError):
    """This is no moment to take a zero at: the sentence says what to do."""


def asked_zero(windows: Sequence[Window], most_n: float) -> Floats:
    """Return the newest windows' readings (taxels,), NaN where a taxel has none.

    Raises ZeroError while there are none, and where they are no rest: at the sensor's limit,
    above ``most_n`` in all, or moving.
    """
    seen = windows[-2:]
    if len(seen) < 2:
        raise ZeroError(say("No readings to take a zero from yet. Wait a moment, and try again."))
    if any(window.saturated for window in seen):
        raise ZeroError(
            say(
                "The sensor is at its limit. Lift both hands, look for a pinched wire, and try "
                "again."
            )
        )
    if max(abs(window.total_n) for window in seen) > most_n:
        raise ZeroError(
            say(
                "It reads {total_n:.0f} N, too much to call nothing. Lift both hands, lay the "
                "sensor down, and try again.",
                total_n=seen[-1].total_n,
            )
        )
    if not stay(seen, ALIVE):
        raise ZeroError(say("It still moves. Lift both hands, lay it down, and try again."))
    newtons: Floats = sum((window.newtons for window in seen), np.zeros(1)) / len(seen)
    return newtons
