"""When a press has come down, where that is not plainly seen: contact is lost, or it creeps."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Contact is lost for so long.
LOST_S = 0.12
#: A resting hand sways by this share of its force: the foot above it is known no better.
SWAY = 0.02
#: One that would take so long from there to the foot has come down; told by so many hops.
CREEPS_S = 0.06
LATEST_HOPS = 20


class ComingDown:
    """Follows the end of one press. ``contact_n`` is where contact begins."""

    __slots__ = ("_lost_s",)

    def __init__(self) -> None:
        self._lost_s: float | None = None

    @property
    def has_lost(self) -> bool:
        """Whether contact is lost, for however short a time."""
        return self._lost_s is not None

    def is_lost(self, t_s: float, force_n: float, contact_n: float, noise_n: float) -> bool:
        """Take in a hop, and return whether contact has been lost for long enough."""
        if self._lost_s is None:
            if force_n < contact_n:
                self._lost_s = t_s
            return False
        # What noise alone lifts back over the edge is lost all the same.
        if force_n >= contact_n + noise_n:
            self._lost_s = None
            return False
        return t_s - self._lost_s >= LOST_S - 1e-9


def creeps(latest: Array, foot_n: float) -> bool:
    """Whether the latest hops (m, 4) come down to the foot so slowly that it is over."""
    latest = latest[~np.isnan(latest[:, 1])]
    half = len(latest) // 2
    if not half:
        return False
    earlier, later = latest[:half].mean(axis=0), latest[-half:].mean(axis=0)
    fall_n_s = float((earlier[1] - later[1]) / (later[0] - earlier[0]))
    return float(later[1]) - foot_n >= CREEPS_S * fall_n_s
