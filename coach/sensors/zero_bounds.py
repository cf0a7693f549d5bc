"""How fast and how far a zero may move without a person's word."""

from typing import Final

import numpy as np

from coach.sensors.zero_windows import Floats

#: No sensor that is fit for use drifts faster, and no hand comes so slowly.
DRIFT_N_S: Final = 0.001
#: All that is ever taken, or given back, since a person's last word.
MOST_DRIFT_N: Final = 0.3


def slowly(step: Floats, most_n: float) -> Floats:
    """Return a step that moves no taxel, and not their sum, by more than ``most_n``."""
    step = np.clip(step, -most_n, most_n)
    total_n = abs(float(step.sum()))
    return step if total_n <= most_n else step * (most_n / total_n)


def within(zero: Floats, given: Floats) -> Floats:
    """Return a zero (taxels,) as near to what was ``given`` as it must stay.

    Its taxels rise by ``MOST_DRIFT_N`` in all, and fall by as much below nothing: down to
    nothing they may fall freely, for then no force is taken off any more.
    """
    up = np.maximum(zero - given, 0.0)
    down = np.maximum(np.minimum(given, 0.0) - zero, 0.0)
    most_up, most_down = float(up.sum()), float(down.sum())
    if most_up > MOST_DRIFT_N:
        zero = zero - up * (1.0 - MOST_DRIFT_N / most_up)
    if most_down > MOST_DRIFT_N:
        zero = zero + down * (1.0 - MOST_DRIFT_N / most_down)
    return zero
