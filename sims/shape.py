"""The shape of one press: a rise, a plateau that sags a little, a slower release."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

#: A hand meets the body briskly and lets go briskly, then lingers: both ramps lean forward.
_RISE_LEAN, _RELEASE_LEAN = 0.85, 0.8
_SAG_TIME_S = 0.6


def _minimum_jerk(u: Floats) -> Floats:
    return u * u * u * (10.0 - 15.0 * u + 6.0 * u * u)


def rise(u: Floats) -> Floats:
    """Return 0 to 1 for ``u`` from 0 to 1 (outside held)."""
    return _minimum_jerk(np.clip(u, 0.0, 1.0) ** _RISE_LEAN)


def release(u: Floats) -> Floats:
    """Return 1 to 0 for ``u`` from 0 to 1 (outside held)."""
    return 1.0 - _minimum_jerk(np.clip(u, 0.0, 1.0) ** _RELEASE_LEAN)


_U: Final = np.linspace(0.0, 1.0, 4097)
_RISE: Final = rise(_U)
#: The steepest part of a rise of 1 in 1 s, per second.
STEEPEST: Final = float(np.max(np.gradient(_RISE, _U)))


def when_risen(share: float) -> float:
    """Return the ``u`` at which the rise has reached ``share`` (0 to 1)."""
    return float(np.interp(share, _RISE, _U))


@dataclass(frozen=True, slots=True)
class Press:
    """One planned press, in stream seconds and newtons above the resting contact.

    ``number`` counts the hand's presses; ``beat_s`` is the first count it was meant for.
    ``sway`` is the relative size of a slow wobble of ``sway_hz`` in the plateau.
    """

    number: int
    beat_s: float
    start_s: float
    rise_s: float
    release_at_s: float
    release_s: float
    above_rest_n: float
    sag: float
    sway: float
    sway_hz: float

    @property
    def end_s(self) -> float:
        """When the hand has let go."""
        return self.release_at_s + self.release_s

    def force_n(self, t_s: Floats) -> Floats:
        """Return newtons above the resting contact at ``t_s`` (n,); 0 outside the press."""
        held_s = np.maximum(t_s - self.start_s - self.rise_s, 0.0)
        hold = 1.0 - self.sag * (1.0 - np.exp(held_s / -_SAG_TIME_S))
        hold -= self.sway * (1.0 - np.cos(2.0 * np.pi * self.sway_hz * held_s))
        up = rise((t_s - self.start_s) / self.rise_s)
        down = release((t_s - self.release_at_s) / self.release_s)
        return np.asarray(self.above_rest_n * up * hold * down)

    def progress(self, t_s: Floats) -> Floats:
        """Return how far through the press ``t_s`` (n,) is, 0 to 1."""
        return np.clip((t_s - self.start_s) / (self.end_s - self.start_s), 0.0, 1.0)
