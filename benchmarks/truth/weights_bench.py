"""A bench of seeded sensors: known weights are laid on them, then a hand presses.

The sensor is the simulator's resistor (parts that differ, hysteresis, memory of past load, noise,
converter steps), with what its maker's sheet says it does besides (``sheet_flaws``), or a load
cell; weights lie beside the middle and spread differently each time.
"""

import math
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from benchmarks.truth.sheet_flaws import Sheet, SheetFlaws
from coach.sensors.calibration import Calibration
from coach.sensors.calibration_fit import WeightPoint, fit_best
from coach.sensors.source import Curve, SensorInfo
from coach.units import NEWTONS_PER_KG
from sims.fsr import Fsr
from sims.load_cell import CellPlan, LoadCell
from sims.scenario import SensorPlan

Floats = NDArray[np.float64]

RATE_HZ: Final = 100.0
#: How long a press rises and is held, and falls again, seconds.
_RISE_S: Final = (0.3, 1.5)
_HOLD_S: Final = (0.0, 5.0)
THUMB_KG: Final = (0.1, 0.2, 0.5, 1.0)
PALM_KG: Final = (0.5, 1.0, 2.0, 4.0)


_CELL: Final = Sheet(load_cell=True)


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of sensor: its flaws, the weights that it is calibrated with, and how many gloves.

    With a ``cell`` it is a load cell instead of resistors. ``sheet`` is what comes on top.
    """

    name: str
    plan: SensorPlan
    weights_kg: tuple[float, ...]
    spread: float = 0.1
    cell: CellPlan | None = None
    sheet: Sheet = Sheet()  # noqa: RUF009 - frozen

    @property
    def range_n(self) -> tuple[float, float]:
        """The lightest and the heaviest weight."""
        return self.weights_kg[0] * NEWTONS_PER_KG, self.weights_kg[-1] * NEWTONS_PER_KG


def kinds() -> tuple[Kind, ...]:
    """Return the sensors: from a good single resistor to a bad glove, by both laws; a load cell."""
    one = SensorPlan(taxels=1, rate_hz=RATE_HZ, gain_sd=0.06, noise=1.0)
    glove = replace(one, taxels=8)
    return (
        Kind("one resistor, thumb weights", replace(one, hysteresis=0.05, memory=0.01), THUMB_KG),
        Kind("one resistor, 10 % hysteresis", replace(one, hysteresis=0.1, memory=0.02), THUMB_KG),
        Kind("glove of 8, palm weights", replace(glove, hysteresis=0.05, memory=0.01), PALM_KG),
        Kind("glove of 8, bad parts", replace(glove, gain_sd=0.12, hysteresis=0.1), PALM_KG, 0.25),
        Kind("straight-line glove", replace(glove, b=1.0, hysteresis=0.05, memory=0.01), PALM_KG),
        Kind("noisy glove", replace(glove, noise=8.0, hysteresis=0.05), PALM_KG),
        Kind("load cell, thumb weights", one, THUMB_KG, cell=CellPlan(), sheet=_CELL),
    )


class Bench:
    """One glove on a table: weights are set down on it, then a hand presses it."""

    def __init__(self, kind: Kind, seed: int) -> None:
        self.kind = kind
        self._draw = np.random.default_rng([seed, 77])
        self._samples = 0
        # A maker's typical curve is not this glove's own law.
        own = replace(
            kind.plan,
            a_n=kind.plan.a_n * math.exp(self._draw.normal(0.0, 0.06)),
            b=kind.plan.b if kind.plan.b == 1.0 else kind.plan.b + self._draw.normal(0.0, 0.03),
        )
        self._sensor = Fsr(own, seed) if kind.cell is None else LoadCell(kind.cell, seed)
        self._base = np.exp(self._draw.normal(0.0, 0.3, kind.plan.count))
        self._flaws = SheetFlaws(kind.sheet, kind.plan.count, RATE_HZ, seed)
        bare = SensorInfo("Bench", "be", "1.0.0", kind.plan.count, RATE_HZ, None)
        curve = Curve("power", kind.plan.a_n, kind.plan.b)
        self.info = bare if kind.cell else replace(bare, full_scale=4095.0, curve=curve)

    def calibrated(self) -> tuple[Calibration, tuple[WeightPoint, ...], tuple[float, ...]]:
        """Return what the wizard's weights, up and down, give, what they read, and the rest."""
        for _ in range(5):
            self._lay(0.7 * self.kind.range_n[1], 1.0)
            self._lay(0.0, 1.0)
        rest = tuple(self._lay(0.0, 6.0).tolist())
        up = [(kg, "up") for kg in self.kind.weights_kg]
        stages: list[tuple[float, Literal["up", "down"]]]
        stages = [*up, *((kg, "down") for kg in self.kind.weights_kg[-2::-1])]  # type: ignore[list-item]
        points = []
        for kg, direction in stages:
            counts = self._lay(kg * NEWTONS_PER_KG * self._flaws.weights_are, 3.0)
            points.append(WeightPoint(kg * NEWTONS_PER_KG, tuple(counts.tolist()), direction))
        return fit_best(points, self.info, "2026-02-03", rest), tuple(points), rest

    def press(self, force_n: float, rest_s: float = 1.0) -> tuple[Floats, Floats]:
        """Press, hold for a while, let go and rest, with a hand that has warmed the sensor.

        Returns the stream's seconds (n,) and readings (n, taxels) up to the end of the hold.
        """
        self._flaws.worn = True
        rising, held = (int(self._draw.uniform(*span) * RATE_HZ) for span in (_RISE_S, _HOLD_S))
        rise = np.sin(np.linspace(0.0, math.pi / 2, rising)) ** 2
        force = force_n * np.concatenate((rise, np.ones(held), rise[::-1]))
        t_s = (self._samples + np.arange(len(force))) / RATE_HZ
        self._flaws.load()
        counts = self._read(np.outer(force, self._shares()))
        self._lay(0.0, rest_s)
        top = rising + held
        return t_s[:top], np.asarray(counts[:top], np.float64)

    def _lay(self, force_n: float, seconds: float) -> Floats:
        """Return the mean reading (taxels,) of the last second of a weight lying there."""
        self._flaws.load()
        block = np.full((int(RATE_HZ / 4), 1), force_n) * self._shares()
        read = [self._read(block) for _ in range(int(4 * seconds))]
        return np.asarray(np.concatenate(read[-4:]).mean(axis=0))

    def _read(self, newtons: Floats) -> Floats:
        self._samples += len(newtons)
        return np.asarray(self._sensor.read(self._flaws.felt(newtons), 1.0 / RATE_HZ), np.float64)

    def _shares(self) -> Floats:
        lie = self._base * np.exp(self._draw.normal(0.0, self.kind.spread, len(self._base)))
        return np.asarray(lie / lie.sum())
