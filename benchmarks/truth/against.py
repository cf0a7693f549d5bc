"""Calibrations of seeded gloves that were pressed on a scale: does the error bar hold the truth?

The truth is what the simulated hand pressed with, under the slow presses on the scale and in the
minute of practice after. Seeds as in ``calibration``: ``FRESH`` was never tuned on.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from benchmarks.row import Row
from benchmarks.truth.calibration import FRESH
from coach.sensors.calibration import Calibrator
from coach.sensors.error_bar import COVERAGE
from coach.sensors.recent_press import RecentPress
from coach.sensors.reference_fit import fit_against
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.tracks import Track
from coach.sensors.wire_decoder import WireDecoder
from sims.load_cell import CellPlan, LoadCell
from sims.scenario import HandPlan, Scenario, SensorPlan, load_scenario
from sims.shape import Floats
from sims.world import play

#: A slow hand on a scale that shows 10 g steps ten times a second, a little late.
SLOW: Final = HandPlan(
    counts=8, peak_n=45.0, rise_share=0.4, release_share=0.4, press_share=0.85, gentle_n_s=30.0
)
_SCALE_HZ, _SCALE_LAG_S, _SCALE_STEP_N = 10.0, 0.12, 0.0980665
_AGAINST_S, _AFTER_S = 45.0, 30.0
_EVERY: Final = 20
_GLOVE: Final = SensorPlan(a_n=9.0, b=1.3, gain_sd=0.06, hysteresis=0.05, noise=1.0, rate_hz=100.0)
#: What is laid on the scale; with a ``CellPlan`` the glove only gives the forces.
PLANS: Final[tuple[tuple[str, SensorPlan, CellPlan | None], ...]] = (
    ("glove", _GLOVE, None),
    ("glove, 10 % hysteresis", replace(_GLOVE, hysteresis=0.1, memory=0.02), None),
    ("straight-line glove", replace(_GLOVE, b=1.0), None),
    ("one resistor, noisy", replace(_GLOVE, taxels=1, a_n=40.0, noise=8.0), None),
    ("load cell", _GLOVE, CellPlan(capacity_n=98.0)),
)


def rows(seeds: range = FRESH[:2]) -> Iterator[Row]:
    """Yield the row of each sort of sensor."""
    for name, sensor, cell in PLANS:
        held: list[bool] = []
        shares: list[float] = []
        bars: list[float] = []
        for seed in seeds:
            true_n, read_n, error_n = judged(sensor, cell, seed)
            held += (np.abs(read_n - true_n) <= error_n).tolist()
            shares += (np.abs(read_n - true_n) / true_n).tolist()
            bars += (error_n / read_n).tolist()
        yield Row(
            f"error bar holds the truth: on a scale, {name}", float(np.mean(held)), "of moments",
            f"median error {np.median(shares):.1%}, median bar ± {np.median(bars):.1%}, "
            f"{len(held)} moments of {len(seeds)}",
            at_least=COVERAGE - 0.02,
        )  # fmt: skip


def judged(sensor: SensorPlan, cell: CellPlan | None, seed: int) -> tuple[Floats, Floats, Floats]:
    """Calibrate one on a scale; returns true, read and error newtons (n,) of practice after."""
    bar_cell = None if cell is None else LoadCell(cell, seed)
    info, t_s, counts, true_n = _streamed(sensor, SLOW, seed, _AGAINST_S, bar_cell)
    draw = np.random.default_rng([seed, 79])
    at_s = np.arange(0.2, _AGAINST_S - 0.2, 1.0 / _SCALE_HZ)
    shown = np.interp(at_s - _SCALE_LAG_S, t_s, true_n) + draw.normal(0.0, 0.05, len(at_s))
    shown = np.round(shown / _SCALE_STEP_N) * _SCALE_STEP_N
    limited = (counts >= (info.full_scale or np.inf)).any(axis=1)
    reference = Track(at_s, shown[:, None])
    made = fit_against(info, Track(t_s, counts), limited, reference, "2026-02-03").calibration
    hand = load_scenario("steady").hand
    _, t_s, counts, true_n = _streamed(sensor, hand, seed, _AFTER_S, bar_cell)
    read_n = Calibrator(info, made).newtons(counts).sum(axis=1)
    recent, before = RecentPress(), 0
    moments = np.flatnonzero(true_n > made.range_n[0])[::_EVERY]
    error_n = np.empty(len(moments))
    for number, at in enumerate(moments.tolist()):
        recent.take(t_s[before : at + 1], read_n[before : at + 1])
        error_n[number] = made.error_bar.error_n(float(read_n[at]), recent.force_n)
        before = at + 1
    return true_n[moments], read_n[moments], error_n


def _streamed(
    sensor: SensorPlan, hand: HandPlan, seed: int, seconds: float, cell: LoadCell | None
) -> tuple[SensorInfo, Floats, Floats, Floats]:
    """Return what a simulated sensor says: info, times (n,), counts (n, taxels), truth (n,)."""
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
    true_n = np.asarray(played.truth.force_n(t_s))
    if cell is not None:
        period_s = 1.0 / sensor.rate_hz
        pieces = [cell.read(true_n[at : at + 25, None], period_s) for at in range(0, len(t_s), 25)]
        counts = np.concatenate(pieces)
        info = SensorInfo("Bench", "be", "1.0.0", 1, sensor.rate_hz, None)
    return info, t_s, counts, true_n
