"""Calibrations of seeded gloves with known weights: does the error bar hold the true force?

The glove is the simulator's resistor (parts that differ, hysteresis, memory of past load, noise,
converter steps); weights are set down beside the middle and spread a little differently each
time. Then a hand presses, and the truth is what it pressed with. Peers: the same points through
``numpy.polyfit`` and ``scipy.optimize.curve_fit``, their bars from the covariance that they give.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import curve_fit

from benchmarks.row import Row
from coach.sensors.calibration import Calibration, Calibrator, relative_conductance
from coach.sensors.calibration_fit import WeightPoint, fit_best
from coach.sensors.error_bar import COVERAGE
from coach.sensors.source import Curve, SensorInfo
from coach.units import NEWTONS_PER_KG
from sims.fsr import Fsr
from sims.scenario import SensorPlan

Floats = NDArray[np.float64]

RATE_HZ: Final = 100.0
THUMB_KG: Final = (0.1, 0.2, 0.5, 1.0)
PALM_KG: Final = (0.5, 1.0, 2.0, 4.0)
#: Presses of each glove, spread over its calibrated range.
PRESSES: Final = 24


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of sensor: its flaws, the weights that it is calibrated with, and how many gloves."""

    name: str
    plan: SensorPlan
    weights_kg: tuple[float, ...]
    spread: float = 0.1


def kinds() -> tuple[Kind, ...]:
    """Return the sensors: from a good single one to a bad glove, by both laws."""
    one = SensorPlan(taxels=1, rate_hz=RATE_HZ, gain_sd=0.06, noise=1.0)
    glove = replace(one, taxels=8)
    return (
        Kind("one resistor, thumb weights", replace(one, hysteresis=0.05, memory=0.01), THUMB_KG),
        Kind("one resistor, 10 % hysteresis", replace(one, hysteresis=0.1, memory=0.02), THUMB_KG),
        Kind("glove of 8, palm weights", replace(glove, hysteresis=0.05, memory=0.01), PALM_KG),
        Kind("glove of 8, bad parts", replace(glove, gain_sd=0.12, hysteresis=0.1), PALM_KG, 0.25),
        Kind("straight-line glove", replace(glove, b=1.0, hysteresis=0.05, memory=0.01), PALM_KG),
        Kind("noisy glove", replace(glove, noise=8.0, hysteresis=0.05), PALM_KG),
    )


class Bench:
    """One glove on a table: weights are set down on it, then a hand presses it."""

    def __init__(self, kind: Kind, seed: int) -> None:
        self.kind = kind
        self._draw = np.random.default_rng([seed, 77])
        # A maker's typical curve is not this glove's own law.
        own = replace(
            kind.plan,
            a_n=kind.plan.a_n * math.exp(self._draw.normal(0.0, 0.06)),
            b=kind.plan.b if kind.plan.b == 1.0 else kind.plan.b + self._draw.normal(0.0, 0.03),
        )
        self._fsr = Fsr(own, seed)
        self._base = np.exp(self._draw.normal(0.0, 0.3, kind.plan.count))
        self.info = SensorInfo(
            "Bench", "be", "1.0.0", kind.plan.count, RATE_HZ, None, full_scale=4095.0,
            curve=Curve("power", kind.plan.a_n, kind.plan.b),
        )  # fmt: skip

    def calibrated(self) -> tuple[Calibration, tuple[WeightPoint, ...]]:
        """Return what the wizard's weights, up and down, give, and what they read."""
        for _ in range(5):
            self._lay(0.7 * self.kind.weights_kg[-1] * NEWTONS_PER_KG, 1.0)
            self._lay(0.0, 1.0)
        rest = self._lay(0.0, 6.0)
        up = [(kg, "up") for kg in self.kind.weights_kg]
        stages: list[tuple[float, Literal["up", "down"]]]
        stages = [*up, *((kg, "down") for kg in self.kind.weights_kg[-2::-1])]  # type: ignore[list-item]
        points = []
        for kg, direction in stages:
            counts = self._lay(kg * NEWTONS_PER_KG, 3.0)
            points.append(WeightPoint(kg * NEWTONS_PER_KG, tuple(counts.tolist()), direction))
        return fit_best(points, self.info, "2026-02-03", tuple(rest.tolist())), tuple(points)

    def press(self, force_n: float) -> Floats:
        """Return the readings (taxels,) at the top of a press of two seconds, and let go."""
        ramp = np.sin(np.linspace(0.0, math.pi, int(2 * RATE_HZ))) ** 2
        newtons = np.outer(force_n * ramp, self._shares())
        counts = self._fsr.read(newtons, 1.0 / RATE_HZ)
        self._lay(0.0, 1.0)
        return np.asarray(counts[len(counts) // 2], np.float64)

    def _lay(self, force_n: float, seconds: float) -> Floats:
        """Return the mean reading (taxels,) of the last second of a weight lying there."""
        shares = self._shares()
        block = np.full((int(RATE_HZ / 4), 1), force_n) * shares
        read = [self._fsr.read(block, 1.0 / RATE_HZ) for _ in range(int(4 * seconds))]
        return np.asarray(np.concatenate(read[-4:]).mean(axis=0))

    def _shares(self) -> Floats:
        lie = self._base * np.exp(self._draw.normal(0.0, self.kind.spread, len(self._base)))
        return np.asarray(lie / lie.sum())


@dataclass(frozen=True, slots=True)
class Press:
    """One press: what it truly was, what was read, and each bar round it."""

    true_n: float
    read_n: float
    error_n: float
    polyfit_n: float
    curve_fit_n: float
    typical_read_n: float
    typical_error_n: float


def presses_of(kind: Kind, seed: int, beside: tuple[float, float] | None = None) -> list[Press]:
    """Return a glove's presses between its lightest and heaviest weight.

    ``beside`` takes those beside the weights instead: from a share of the lightest up to it, or
    from the heaviest to so many of it; the other is 0.
    """
    bench = Bench(kind, seed)
    calibration, points = bench.calibrated()
    calibrator, typical = Calibrator(bench.info, calibration), Calibrator(bench.info)
    bar, typical_bar = calibrator.error_bar, typical.error_bar
    peers = Peers(points)
    draw = np.random.default_rng([seed, 78])
    low, high = _range_n(kind, beside)
    found = []
    for force_n in np.exp(draw.uniform(math.log(low), math.log(high), PRESSES)).tolist():
        counts = bench.press(force_n)[None, :]
        read_n = float(calibrator.newtons(counts).sum())
        by_typical_n = float(typical.newtons(counts).sum())
        found.append(
            Press(
                force_n,
                read_n,
                bar.error_n(read_n) or math.nan,
                peers.polyfit_n(read_n),
                peers.curve_fit_n(read_n),
                by_typical_n,
                typical_bar.error_n(by_typical_n) or math.nan,
            )
        )
    return found


def _range_n(kind: Kind, beside: tuple[float, float] | None) -> tuple[float, float]:
    lightest_n, heaviest_n = (
        kg * NEWTONS_PER_KG for kg in kind.weights_kg[:: len(kind.weights_kg) - 1]
    )
    if beside is None:
        return lightest_n, heaviest_n
    part, many = beside
    return (part * lightest_n, lightest_n) if part else (heaviest_n, many * heaviest_n)


class Peers:
    """Bars as somebody would take them from numpy and scipy: 1.96 sigma of the coefficients."""

    def __init__(self, points: tuple[WeightPoint, ...]) -> None:
        newtons = np.array([point.newtons for point in points])
        counts = np.array([point.counts for point in points])
        responses = relative_conductance(counts, 4095.0).sum(axis=1)
        self._x, y = np.log(responses), np.log(newtons)
        (slope, height), self._poly = np.polyfit(self._x, y, 1, cov=True)
        self._line = slope, height
        (self._a, self._b), self._curve = curve_fit(
            lambda r, a, b: a * r**b, responses, newtons, p0=(math.exp(height), slope)
        )

    def polyfit_n(self, force_n: float) -> float:
        """Return 1.96 sigma of the fitted line there, in newtons."""
        slope, height = self._line
        gradient = np.array([(math.log(force_n) - height) / slope, 1.0])
        return float(1.96 * math.sqrt(gradient @ self._poly @ gradient) * force_n)

    def curve_fit_n(self, force_n: float) -> float:
        """Return 1.96 sigma of the fitted curve there, in newtons."""
        response = (force_n / self._a) ** (1.0 / self._b)
        gradient = np.array([force_n / self._a, force_n * math.log(response)])
        return float(1.96 * math.sqrt(gradient @ self._curve @ gradient))


@dataclass(frozen=True, slots=True)
class Found:
    """Of many presses: the share within the bar, the median error and bar as shares."""

    covered: float
    polyfit: float
    curve_fit: float
    typical: float
    error: float
    bar: float
    typical_error: float


def found_of(presses: list[Press]) -> Found:
    """Return the figures of presses."""
    true = np.array([press.true_n for press in presses])
    read = np.array([press.read_n for press in presses])
    off = np.abs(read - true)
    by_typical = np.array([press.typical_read_n for press in presses])

    def within(name: str) -> float:
        return float(np.mean(off <= [getattr(press, name) for press in presses]))

    bars = np.array([press.error_n for press in presses])
    typical_bars = np.array([press.typical_error_n for press in presses])
    return Found(
        covered=within("error_n"),
        polyfit=within("polyfit_n"),
        curve_fit=within("curve_fit_n"),
        typical=float(np.mean(np.abs(by_typical - true) <= typical_bars)),
        error=float(np.median(off / true)),
        bar=float(np.median(bars / read)),
        typical_error=float(np.median(np.abs(by_typical - true) / true)),
    )


def rows(gloves: int = 40) -> Iterator[Row]:
    """Yield the rows: coverage, error and width by kind; beyond the weights; the doubts."""
    everything: list[Press] = []
    for kind in kinds():
        presses = [press for seed in range(gloves) for press in presses_of(kind, seed)]
        everything += presses
        found = found_of(presses)
        yield Row(
            f"error bar holds the truth: {kind.name}", found.covered, "of presses",
            f"median error {found.error:.1%}, median bar ± {found.bar:.1%}",
            at_least=COVERAGE - 0.02,
            peers=(("numpy.polyfit", found.polyfit), ("scipy curve_fit", found.curve_fit)),
        )  # fmt: skip
    whole = found_of(everything)
    yield Row(
        "error bar holds the truth: all", whole.covered, "of presses",
        f"{len(everything)} presses of {gloves * len(kinds())} gloves", at_least=COVERAGE,
        peers=(("numpy.polyfit", whole.polyfit), ("scipy curve_fit", whole.curve_fit)),
    )  # fmt: skip
    yield Row("error of a force after weights, median", whole.error, "of it", at_most=0.05)
    yield Row("error bar after weights, median", whole.bar, "of force", at_most=0.25)
    yield Row("typical curve: its bar holds the truth", whole.typical, "of presses",
              f"median error {whole.typical_error:.1%}", at_least=COVERAGE)  # fmt: skip
    for name, low, high in (("half the lightest", 0.5, 0.0), ("twice the heaviest", 0.0, 2.0)):
        presses = [
            press
            for kind in kinds()[:4]
            for seed in range(gloves // 2)
            for press in presses_of(kind, seed, (low, high))
        ]
        found = found_of(presses)
        yield Row(
            f"error bar holds the truth: to {name} weight", found.covered, "of presses",
            f"median error {found.error:.1%}, median bar ± {found.bar:.1%}",
            at_least=COVERAGE - 0.02,
        )  # fmt: skip
