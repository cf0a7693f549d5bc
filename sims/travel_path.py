"""Where a hand that travels over a pad is: ways, circles, rests and lifts, known to the instant."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sims.path import Shape, edges, travelled
from sims.shape import Floats

#: A circling hand gets going, and comes to rest, within this.
_RAMP_S: Final = 0.4
_EDGE_SHARE: Final = 0.1


@dataclass(frozen=True, slots=True)
class TrueTravel:
    """A stroke that was travelled, by the definition of ``coach.signal.strokes.Stroke``.

    Onset and offset are where the speed passes a tenth of the stroke's peak, or where a turn ends
    and the next begins; ``path_cm`` is the way between, ``speed_cm_s`` the mean speed along it.
    """

    onset_s: float
    offset_s: float
    path_cm: float

    @property
    def speed_cm_s(self) -> float:
        """The mean speed from onset to offset."""
        return self.path_cm / (self.offset_s - self.onset_s)


@dataclass(frozen=True, slots=True)
class Way:
    """From one place to another in a straight line, millimetres."""

    start_s: float
    lasts_s: float
    from_mm: tuple[float, float]
    to_mm: tuple[float, float]
    shape: Shape = "minimum-jerk"

    @property
    def end_s(self) -> float:
        """When the hand lies still again."""
        return self.start_s + self.lasts_s

    def place_mm(self, t_s: Floats) -> Floats:
        """Return (n, 2) places at ``t_s`` (n,); before and after, the ends."""
        share = travelled((t_s - self.start_s) / self.lasts_s, self.shape)[:, np.newaxis]
        return np.asarray(np.array(self.from_mm) + share * np.subtract(self.to_mm, self.from_mm))

    def strokes(self) -> tuple[TrueTravel, ...]:
        """Return the one stroke that it is."""
        first, last = edges(self.shape)
        begin, end = travelled(np.array([first, last]), self.shape)
        long_cm = 0.1 * float(np.hypot(*np.subtract(self.to_mm, self.from_mm)))
        at_s = self.start_s
        return (
            TrueTravel(
                at_s + first * self.lasts_s,
                at_s + last * self.lasts_s,
                long_cm * float(end - begin),
            ),
        )


@dataclass(frozen=True, slots=True)
class Circles:
    """Whole turns about a middle without a rest; ``turn_s`` is what one takes at full speed."""

    start_s: float
    turns: int
    turn_s: float
    middle_mm: tuple[float, float]
    radius_mm: float
    from_rad: float = 0.0
    sign: float = 1.0

    @property
    def end_s(self) -> float:
        """When the hand lies still again."""
        return self.start_s + self.turns * self.turn_s + _RAMP_S

    def turned(self, t_s: Floats) -> Floats:
        """Return how many turns are done at ``t_s`` (n,)."""
        u = np.clip(t_s - self.start_s, 0.0, self.end_s - self.start_s)
        left = self.end_s - self.start_s - u
        # Speed goes up and down in a straight line, within the ramp's time.
        going = np.where(u < _RAMP_S, u * u / (2 * _RAMP_S), u - _RAMP_S / 2)
        coming = np.where(left < _RAMP_S, (_RAMP_S - left) ** 2 / (2 * _RAMP_S), 0.0)
        return np.asarray((going - coming) / self.turn_s)

    def place_mm(self, t_s: Floats) -> Floats:
        """Return (n, 2) places at ``t_s`` (n,); before and after, the ends."""
        angle = self.from_rad + self.sign * 2.0 * np.pi * self.turned(t_s)
        round_mm = self.radius_mm * np.stack([np.cos(angle), np.sin(angle)], axis=1)
        return np.asarray(np.array(self.middle_mm) + round_mm)

    def strokes(self) -> tuple[TrueTravel, ...]:
        """Return a stroke a turn."""
        t_s = np.arange(self.start_s, self.end_s, 1e-4)
        done = self.turned(t_s)
        ends_s = np.interp(np.arange(1, self.turns), done, t_s)
        edge_s = _EDGE_SHARE * _RAMP_S
        places_s = [self.start_s + edge_s, *ends_s.tolist(), self.end_s - edge_s]
        ways = 0.2 * np.pi * self.radius_mm * np.diff(self.turned(np.array(places_s)))
        spans = zip(places_s, places_s[1:], ways.tolist(), strict=False)
        return tuple(TrueTravel(*span) for span in spans)


Leg = Way | Circles


def place_mm(legs: tuple[Leg, ...], t_s: Floats, lead_s: float) -> Floats:
    """Return (n, 2) where the hand is at ``t_s`` (n,): at each leg's from ``lead_s`` before it."""
    places = np.tile(legs[0].place_mm(np.array([legs[0].start_s])), (len(t_s), 1))
    for leg in legs:
        begun = t_s >= leg.start_s - lead_s
        places[begun] = leg.place_mm(t_s[begun])
    return places
