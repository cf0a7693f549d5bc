"""A seeded set of gliding, resting and pressing hands with a motion sensor, and their truth."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from sims.accelerometer import Accelerometer, MotionPlan
from sims.path import Glide, Shape
from sims.shape import Floats, rise

Doing = Literal["glides", "still", "presses"]

RATES_HZ: Final = (50.0, 100.0, 200.0)
SHAPES: Final[tuple[Shape, ...]] = ("minimum-jerk", "early", "late", "even")
LENGTH_M, LASTS_S, PAUSE_S = (0.08, 0.45), (1.5, 6.0), (0.2, 1.0)
#: A hand that presses leans so far at most and shifts its skin so far.
_LEAN_DEG: Final = (0.3, 2.0)
_SHIFT_M: Final = 0.004


@dataclass(frozen=True, slots=True, eq=False)
class Moved:
    """What a motion sensor reads: ``t_s`` (n,), m/s² and rad/s (n, 3) each, and what it was."""

    seed: int
    rate_hz: float
    plan: MotionPlan
    t_s: Floats
    accel_m_s2: Floats
    turn_rad_s: Floats
    touches: NDArray[np.bool_]
    glides: tuple[Glide, ...]


def moved(seed: int, doing: Doing = "glides", seconds: float = 60.0, **told: float) -> Moved:
    """Return one hand; ``told`` sets fields of its ``MotionPlan`` that are drawn otherwise."""
    draw = np.random.default_rng([seed, 41])
    drawn = MotionPlan(
        rate_hz=float(draw.choice(RATES_HZ)),
        noise_ug=draw.uniform(150.0, 400.0),
        bandwidth_hz=draw.uniform(20.0, 44.0),
        tilt_deg=draw.uniform(0.0, 4.0),
        waves_deg=draw.uniform(0.0, 0.6),
        breath_deg=draw.uniform(0.0, 0.08),
        breath_s=draw.uniform(3.2, 6.0),
        tremor_m_s2=draw.uniform(0.005, 0.05),
        tremor_hz=draw.uniform(8.0, 11.0),
        tremor_deg_s=draw.uniform(0.2, 1.5),
        turn_noise_deg=draw.uniform(0.004, 0.01),
    )
    plan = replace(drawn, **told)
    glides = tuple(_glides(draw, seconds)) if doing == "glides" else ()
    count = int(seconds * plan.rate_hz)
    t_s = np.arange(count) / plan.rate_hz
    lean = _Presses(draw, seconds) if doing == "presses" else None
    sensor = Accelerometer(plan, seed, lean)
    read = sensor.read(lean.shifts if lean else glides, t_s)
    touches = np.ones(count, np.bool_)
    return Moved(seed, plan.rate_hz, plan, t_s, read[:, :3], read[:, 3:], touches, glides)


def _glides(draw: np.random.Generator, seconds: float) -> Iterator[Glide]:
    """Back and forth; one hand keeps roughly to its own length, time and pause."""
    length_m, lasts_s = draw.uniform(*LENGTH_M), draw.uniform(*LASTS_S)
    pause_s = draw.uniform(*PAUSE_S)
    at_s, at_m, sign = 2.0, 0.0, 1.0
    while True:
        lasts = float(np.clip(lasts_s * draw.uniform(0.85, 1.15), *LASTS_S))
        way = float(np.clip(length_m * draw.uniform(0.85, 1.15), *LENGTH_M))
        if at_s + lasts + 1.5 > seconds:
            return
        to_m = at_m + way if sign > 0 else min(at_m - LENGTH_M[0], length_m - way)
        yield Glide(at_s, lasts, at_m, to_m, str(draw.choice(SHAPES)))  # type: ignore[arg-type]
        at_s += lasts + pause_s * draw.uniform(0.7, 1.3)
        at_m, sign = to_m, -sign


class _Presses:
    """A hand that presses in place: it leans and takes the skin a little with it."""

    def __init__(self, draw: np.random.Generator, seconds: float) -> None:
        self._deg = draw.uniform(*_LEAN_DEG) * draw.choice((-1.0, 1.0))
        self._rise_s = draw.uniform(0.5, 1.2)
        self._starts = np.arange(2.0, seconds - 6.0, draw.uniform(3.5, 6.0))
        self._hold_s = draw.uniform(1.0, 2.5)
        self.shifts = tuple(
            Glide(start, self._rise_s, *way)
            for at in self._starts.tolist()
            for start, way in (
                (at, (0.0, _SHIFT_M)),
                (at + self._rise_s + self._hold_s, (_SHIFT_M, 0.0)),
            )
        )

    def __call__(self, t_s: Floats) -> Floats:
        deg = np.zeros(t_s.shape)
        for at in self._starts.tolist():
            up = rise((t_s - at) / self._rise_s)
            down = rise((t_s - at - self._rise_s - self._hold_s) / self._rise_s)
            deg += self._deg * (up - down)
        return deg
