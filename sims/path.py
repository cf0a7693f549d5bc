"""Where a gliding hand is: strokes over the skin with rests between, known to the instant."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

import numpy as np

from sims.shape import Floats

Shape = Literal["minimum-jerk", "early", "late", "even"]

#: An onset and an offset are where the speed passes this share of the stroke's own peak.
EDGE_SHARE: Final = 0.1
#: Half the step of the second difference that gives the acceleration.
_STEP_S: Final = 0.004
#: How far early and late shapes lean; how long an even one takes to get going, of the whole.
_LEAN: Final = {"minimum-jerk": 1.0, "early": 0.85, "late": 1.18}
_EVEN_RAMP: Final = 0.35


@dataclass(frozen=True, slots=True)
class Glide:
    """One stroke of the hand's path: from ``from_m`` to ``to_m`` along the body."""

    start_s: float
    lasts_s: float
    from_m: float
    to_m: float
    shape: Shape = "minimum-jerk"

    @property
    def end_s(self) -> float:
        """When the hand lies still again."""
        return self.start_s + self.lasts_s

    @property
    def onset_s(self) -> float:
        """When the speed first passes a tenth of its peak."""
        return self.start_s + edges(self.shape)[0] * self.lasts_s

    @property
    def offset_s(self) -> float:
        """When the speed last passes a tenth of its peak."""
        return self.start_s + edges(self.shape)[1] * self.lasts_s

    @property
    def mean_cm_s(self) -> float:
        """The mean speed from onset to offset."""
        first, last = edges(self.shape)
        path = travelled(np.array([first, last]), self.shape)
        share = float(path[1] - path[0])
        return 100.0 * abs(self.to_m - self.from_m) * share / ((last - first) * self.lasts_s)


def travelled(u: Floats, shape: Shape) -> Floats:
    """Return the share of a stroke's way at ``u``, the share of its time (n,)."""
    u = np.clip(u, 0.0, 1.0)
    if shape == "even":
        # Speeds up as a raised cosine, keeps its speed, slows down as it sped up.
        return (_ramped(u) + _ramped(u - (1.0 - _EVEN_RAMP), -1.0)) / (1.0 - _EVEN_RAMP)
    u = u ** _LEAN[shape]
    return np.asarray(u * u * u * (10.0 - 15.0 * u + 6.0 * u * u))


def _ramped(u: Floats, sign: float = 1.0) -> Floats:
    """Return the way of a speed that goes from 0 to 1 in the ramp's time from ``u`` = 0 on."""
    ramp = np.clip(u, 0.0, _EVEN_RAMP)
    way = 0.5 * (ramp - _EVEN_RAMP / np.pi * np.sin(np.pi * ramp / _EVEN_RAMP))
    return np.asarray(sign * (way + np.maximum(u - _EVEN_RAMP, 0.0)))


@cache
def edges(shape: Shape) -> tuple[float, float]:
    """Return where in its time a stroke of this shape passes a tenth of its peak speed."""
    u = np.linspace(0.0, 1.0, 200_001)
    speed = np.diff(travelled(u, shape))
    fast = np.flatnonzero(speed >= EDGE_SHARE * speed.max())
    return float(u[fast[0]]), float(u[fast[-1] + 1])


def position_m(glides: Sequence[Glide], t_s: Floats) -> Floats:
    """Return where the hand is at ``t_s`` (n,), metres along the body."""
    at_m = np.full(t_s.shape, glides[0].from_m if glides else 0.0)
    earliest_s = float(t_s.min(initial=np.inf))
    begun_all = (at for at in reversed(range(len(glides))) if glides[at].start_s <= earliest_s)
    # What begins later counts: those before one that has begun everywhere say nothing.
    for glide in glides[next(begun_all, 0) :]:
        begun = t_s >= glide.start_s
        share = travelled((t_s[begun] - glide.start_s) / glide.lasts_s, glide.shape)
        at_m[begun] = glide.from_m + (glide.to_m - glide.from_m) * share
    return at_m


def acceleration_m_s2(glides: Sequence[Glide], t_s: Floats) -> Floats:
    """Return the acceleration along the body at ``t_s`` (n,)."""
    steps = (position_m(glides, t_s + shift) for shift in (-_STEP_S, 0.0, _STEP_S))
    before, now, after = steps
    return np.asarray((before - 2.0 * now + after) / _STEP_S**2)
