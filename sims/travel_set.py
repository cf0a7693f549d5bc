"""A seeded set of hands on pads: how they travel, what the taxels read, and what is true."""

from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np

from sims.path import Shape
from sims.shape import Floats, rise
from sims.travel_path import Circles, Leg, TrueTravel, Way, place_mm

Doing = Literal["ways", "back and forth", "circles", "lifts", "still"]

DOINGS: Final[tuple[Doing, ...]] = ("ways", "back and forth", "circles", "lifts")
SHAPES: Final[tuple[Shape, ...]] = ("minimum-jerk", "early", "late", "even")
#: Rows, columns, pitch in mm, and the rates that such a pad is read at.
PADS: Final = (
    (8, 8, 15.0, (25.0, 100.0, 1000.0)),
    (16, 16, 10.0, (25.0, 50.0, 100.0, 250.0)),
    (16, 16, 20.0, (25.0, 50.0, 100.0)),
    (32, 32, 10.0, (25.0, 50.0, 100.0)),
)
_PALM_MM: Final = (44.0, 40.0)
SPEEDS_CM_S, LASTS_S = (1.2, 25.0), (0.6, 11.0)
_LIFT_S: Final = 0.15


@dataclass(frozen=True, slots=True)
class PadPlan:
    """A pad and the hand on it. Noise, steps and what is stuck are shares of the hardest taxel.

    ``wobble`` and ``tremor`` are shares of the force, ``shake_mm`` what the tremor moves.
    """

    rows: int
    columns: int
    pitch_mm: float
    rate_hz: float
    half_mm: tuple[float, float] = _PALM_MM
    force_n: float = 12.0
    noise: float = 0.01
    steps: float = 0.002
    gain_sd: float = 0.05
    dead: int = 0
    stuck: int = 0
    wobble: float = 0.1
    tremor: float = 0.01
    shake_mm: float = 0.1

    @property
    def taxels(self) -> int:
        """How many there are."""
        return self.rows * self.columns

    @property
    def positions_mm(self) -> tuple[tuple[float, float], ...]:
        """(x, y) of each taxel, row by row."""
        rows, columns = np.divmod(np.arange(self.taxels), self.columns)
        x_mm, y_mm = (columns + 0.5) * self.pitch_mm, (rows + 0.5) * self.pitch_mm
        return tuple(zip(x_mm.tolist(), y_mm.tolist(), strict=True))

    @property
    def room_mm(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Where the middle of the hand may be, so that all of it is on the pad: x, then y."""
        wide, high = self.columns * self.pitch_mm, self.rows * self.pitch_mm
        (half_y, half_x) = self.half_mm
        return (1.1 * half_x, wide - 1.1 * half_x), (1.1 * half_y, high - 1.1 * half_y)


@dataclass(frozen=True, slots=True, eq=False)
class OverPad:
    """What a pad read: ``t_s`` (n,), ``newtons`` (n, taxels); and what was true."""

    seed: int
    plan: PadPlan
    doing: Doing
    t_s: Floats
    newtons: Floats
    strokes: tuple[TrueTravel, ...]
    lifts_s: tuple[float, ...] = field(default=())


def over_pad(
    seed: int, doing: Doing = "ways", seconds: float = 40.0, plan: PadPlan | None = None
) -> OverPad:
    """Return one hand on one pad, drawn by the seed unless the pad is given."""
    draw = np.random.default_rng([seed, 51])
    plan = plan or _plan(draw)
    legs, lifts_s = _legs(draw, doing, plan, seconds)
    t_s = np.arange(int(seconds * plan.rate_hz)) / plan.rate_hz
    force_n = _force_n(draw, plan, lifts_s, t_s)
    # In a lift the hand goes elsewhere while it is off.
    centre = place_mm(legs, t_s, 0.75 if lifts_s else 0.1)
    hz = draw.uniform(8.0, 11.0)
    for axis in range(2):
        shake = np.sin(2 * np.pi * (hz * t_s + draw.uniform()))
        centre[:, axis] += np.sqrt(2.0) * plan.shake_mm * shake
    newtons = _read(draw, plan, force_n, centre)
    strokes = () if doing == "still" else tuple(s for leg in legs for s in leg.strokes())
    return OverPad(seed, plan, doing, t_s, newtons, strokes, tuple(lifts_s))


def _plan(draw: np.random.Generator) -> PadPlan:
    rows, columns, pitch_mm, rates_hz = PADS[draw.integers(len(PADS))]
    small = rows == 8 or (pitch_mm <= 10.0 and draw.uniform() < 0.4)
    half_mm = draw.uniform(1.1, 1.6) * max(10.0, pitch_mm)
    return PadPlan(
        rows=rows,
        columns=columns,
        pitch_mm=pitch_mm,
        rate_hz=float(draw.choice(rates_hz)),
        half_mm=(half_mm, half_mm) if small else _PALM_MM,
        force_n=float(np.exp(draw.uniform(np.log(3.0), np.log(12.0 if small else 40.0)))),
        noise=draw.uniform(0.002, 0.03),
        steps=draw.uniform(0.001, 0.01),
        gain_sd=draw.uniform(0.0, 0.06),
        dead=int(draw.integers(0, 3)) if rows > 8 else 0,
        stuck=int(draw.integers(0, 3)),
        wobble=draw.uniform(0.0, 0.2),
        tremor=draw.uniform(0.0, 0.03),
        shake_mm=draw.uniform(0.0, 0.3),
    )


def _legs(
    draw: np.random.Generator, doing: Doing, plan: PadPlan, seconds: float
) -> tuple[tuple[Leg, ...], list[float]]:
    """Return what the hand does and when it lets go in between."""
    room = plan.room_mm
    speed = float(np.exp(draw.uniform(*np.log(SPEEDS_CM_S))))
    turn_s = draw.uniform(0.8, 3.0)
    legs: list[Leg] = []
    lifts_s: list[float] = []
    at_s, at_mm = 1.5, _somewhere(draw, room)
    while at_s < seconds - 1.5:
        leg: Leg
        if doing == "still":
            # It lifts now and then, and lands elsewhere.
            leg = Way(at_s, 4.0, at_mm, at_mm)
        elif doing == "circles":
            leg = _circles(draw, plan, at_s, turn_s)
            lifts_s += [at_s - 1.1] if legs else []
        else:
            to_mm = _away(draw, room, at_mm, doing == "back and forth" and len(legs) % 2 == 1)
            leg = _way(draw, at_s, at_mm, to_mm, speed)
        if leg.end_s > seconds - 1.0:
            break
        legs.append(leg)
        pause_s = draw.uniform(0.25, 1.2)
        if doing == "circles":
            pause_s = 1.5
        at_s, at_mm = leg.end_s + pause_s, tuple(leg.place_mm(np.array([leg.end_s]))[0])
        if doing in ("lifts", "still"):
            at_s, at_mm = leg.end_s + 1.4, _somewhere(draw, room)
            lifts_s.append(leg.end_s + 0.3)
    return tuple(legs) or (Way(0.0, 1.0, at_mm, at_mm),), lifts_s


def _way(
    draw: np.random.Generator,
    at_s: float,
    from_mm: tuple[float, float],
    to_mm: tuple[float, float],
    speed_cm_s: float,
) -> Way:
    long_mm = float(np.hypot(*np.subtract(to_mm, from_mm)))
    lasts_s = float(np.clip(0.1 * long_mm / (speed_cm_s * draw.uniform(0.8, 1.25)), *LASTS_S))
    shape: Shape = SHAPES[draw.integers(len(SHAPES))]
    return Way(at_s, lasts_s, from_mm, to_mm, shape)


def _circles(draw: np.random.Generator, plan: PadPlan, at_s: float, turn_s: float) -> Circles:
    (left, right), (top, bottom) = plan.room_mm
    room_mm = min(right - left, bottom - top) / 2
    radius_mm = draw.uniform(min(10.0, room_mm), min(40.0, room_mm))
    middle_mm = (
        draw.uniform(left + radius_mm, max(left + radius_mm, right - radius_mm)),
        draw.uniform(top + radius_mm, max(top + radius_mm, bottom - radius_mm)),
    )
    return Circles(
        at_s,
        int(draw.integers(2, 6)),
        turn_s * draw.uniform(0.9, 1.1),
        middle_mm,
        radius_mm,
        draw.uniform(0.0, 2 * np.pi),
        float(draw.choice((-1.0, 1.0))),
    )


def _somewhere(
    draw: np.random.Generator, room: tuple[tuple[float, float], tuple[float, float]]
) -> tuple[float, float]:
    return draw.uniform(*room[0]), draw.uniform(*room[1])


def _away(
    draw: np.random.Generator,
    room: tuple[tuple[float, float], tuple[float, float]],
    from_mm: tuple[float, float],
    is_home: bool,
) -> tuple[float, float]:
    """Return a place far enough from where the hand is; ``is_home``: right across."""
    for _ in range(200):
        to_mm = _somewhere(draw, room)
        if is_home:
            across = room[0][0] + room[0][1] - from_mm[0], room[1][0] + room[1][1] - from_mm[1]
            to_mm = across
        long_mm = float(np.hypot(*np.subtract(to_mm, from_mm)))
        if long_mm >= 35.0 or is_home:
            break
    return to_mm if long_mm >= 35.0 else (room[0][0], room[1][1])


def _force_n(draw: np.random.Generator, plan: PadPlan, lifts_s: list[float], t_s: Floats) -> Floats:
    """Return newtons (n,): the hand lands after 0.6 s, and lets go in every lift."""
    wobble = np.sin(2 * np.pi * (draw.uniform(0.2, 1.0) * t_s + draw.uniform()))
    shake = np.sin(2 * np.pi * (draw.uniform(8.0, 11.0) * t_s + draw.uniform()))
    force_n = plan.force_n * (1 + plan.wobble * wobble + np.sqrt(2.0) * plan.tremor * shake)
    force_n *= rise((t_s - 0.6) / 0.3)
    for at_s in lifts_s:
        gone = rise((t_s - at_s) / _LIFT_S) * (1.0 - rise((t_s - at_s - 0.5) / _LIFT_S))
        force_n *= 1.0 - gone
    return np.asarray(force_n)


def _read(draw: np.random.Generator, plan: PadPlan, force_n: Floats, centre: Floats) -> Floats:
    """Return newtons (n, taxels) as a pad with noise, steps, dead and stuck taxels reads them."""
    x_mm = (np.arange(plan.columns) + 0.5) * plan.pitch_mm
    y_mm = (np.arange(plan.rows) + 0.5) * plan.pitch_mm
    across = np.exp(-(((x_mm - centre[:, :1]) / plan.half_mm[1]) ** 4))
    along = np.exp(-(((y_mm - centre[:, 1:]) / plan.half_mm[0]) ** 4))
    shares = (along[:, :, np.newaxis] * across[:, np.newaxis, :]).reshape(len(force_n), -1)
    shares *= (force_n / shares.sum(axis=1))[:, np.newaxis]
    hardest_n = float(shares.max())
    shares *= np.exp(plan.gain_sd * draw.standard_normal(plan.taxels))
    shares += plan.noise * hardest_n * draw.standard_normal(shares.shape)
    broken = draw.choice(plan.taxels, plan.dead + plan.stuck, replace=False)
    shares[:, broken] = 0.0
    shares[:, broken[: plan.stuck]] = draw.uniform(0.3, 1.0, plan.stuck) * hardest_n
    step_n = plan.steps * hardest_n
    return np.asarray(np.maximum(np.rint(shares / step_n), 0.0) * step_n)
