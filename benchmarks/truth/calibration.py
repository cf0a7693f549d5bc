"""Calibrations of seeded gloves with known weights: does the error bar hold the true force?

The truth is what the simulated hand pressed with. Peers: the same points through
``numpy.polyfit`` and ``scipy.optimize.curve_fit``, their bars from the covariance that they give.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.optimize import curve_fit

from benchmarks.row import Row
from benchmarks.truth.weights_bench import Bench, Kind, kinds
from coach.sensors.calibration import Calibrator, relative_conductance
from coach.sensors.calibration_fit import WeightPoint
from coach.sensors.error_bar import COVERAGE
from coach.sensors.reference_fit import fit_against
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.tracks import Track
from coach.sensors.wire_decoder import WireDecoder
from coach.units import NEWTONS_PER_KG
from sims.scenario import HandPlan, Scenario, SensorPlan, load_scenario
from sims.shape import Floats
from sims.world import play

#: Presses of each glove, spread over its calibrated range.
PRESSES: Final = 24
#: A slow hand on a scale that shows 10 g steps ten times a second, a little late.
SLOW: Final = HandPlan(
    counts=8, peak_n=45.0, rise_share=0.4, release_share=0.4, press_share=0.85, gentle_n_s=30.0
)
_SCALE_HZ, _SCALE_LAG_S, _SCALE_STEP_N = 10.0, 0.12, 0.0980665
_AGAINST_S, _AFTER_S = 45.0, 30.0


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
    yield against_row(max(1, gloves // 8))


def against_row(gloves: int) -> Row:
    """Return the row of calibrations against a scale, judged under a beginner's hand."""
    held, shares = [], []
    for seed in range(gloves):
        sensor = SensorPlan(a_n=9.0, b=1.3, gain_sd=0.06, hysteresis=0.05, noise=1.0)
        info, t_s, counts, true_n = _streamed(sensor, SLOW, seed, _AGAINST_S)
        draw = np.random.default_rng([seed, 79])
        at_s = np.arange(0.2, _AGAINST_S - 0.2, 1.0 / _SCALE_HZ)
        shown = np.interp(at_s - _SCALE_LAG_S, t_s, true_n) + draw.normal(0.0, 0.05, len(at_s))
        shown = np.round(shown / _SCALE_STEP_N) * _SCALE_STEP_N
        limited = (counts >= 4095.0).any(axis=1)
        made = fit_against(
            info, Track(t_s, counts), limited, Track(at_s, shown[:, None]), "2026-02-03"
        ).calibration
        hand = load_scenario("steady").hand
        _, _, counts, true_n = _streamed(sensor, hand, seed, _AFTER_S)
        read_n = Calibrator(info, made).newtons(counts).sum(axis=1)
        pressed = np.flatnonzero(true_n > made.range_n[0])[::20]
        bars = np.array([made.error_bar.error_n(force_n) for force_n in read_n[pressed].tolist()])
        off = np.abs(read_n - true_n)[pressed]
        held += (off <= bars).tolist()
        shares += (off / true_n[pressed]).tolist()
    return Row(
        "error bar holds the truth: calibrated on a scale", float(np.mean(held)), "of moments",
        f"median error {np.median(shares):.1%}, {len(held)} moments of {gloves} gloves",
        at_least=COVERAGE - 0.02,
    )  # fmt: skip


def _streamed(
    sensor: SensorPlan, hand: HandPlan, seed: int, seconds: float
) -> tuple[SensorInfo, Floats, Floats, Floats]:
    """Return what a simulated glove says: info, times (n,), counts (n, taxels), truth (n,)."""
    played = play(Scenario("bench", "Bench", "", hand=hand, sensor=sensor), seed, seconds)
    decoder, info, blocks = WireDecoder(), None, []
    for chunk in played.chunks:
        for decoded in decoder.feed(chunk):
            if isinstance(decoded, SampleBlock):
                blocks.append(decoded)
            elif isinstance(decoded, SensorInfo):
                info = decoded
    assert info is not None
    t_s = np.concatenate([block.t_s for block in blocks])
    counts = np.concatenate([block.counts for block in blocks])
    return info, t_s, counts, np.asarray(played.truth.force_n(t_s))
