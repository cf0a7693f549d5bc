"""Bands of sensors that know their areas: a thumb on a pad, told by its hardest taxel's kPa.

The truth is what the thumb's force is over each taxel's area. The pad is the simulator's grid of
resistors, read by its typical curve. Peers judge the very same kPa by plainer rules.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from benchmarks.row import Row
from benchmarks.truth.bands import (
    EDGES_N,
    LEAST_AGREEMENT,
    MOST_CHANGES,
    NOISE_SHARES,
    most_in_a_second,
    settled,
)
from benchmarks.truth.noise import pink, white
from coach.sensors.calibration import Calibrator
from coach.sensors.source import Curve, SampleBlock, SensorInfo
from coach.signal.bands import HYSTERESIS, PALM, classify
from coach.signal.pipeline import Pipeline
from sims.fsr import Fsr
from sims.scenario import SensorPlan

Floats = NDArray[np.float64]
Bands = NDArray[np.int8]

#: Seeds that nothing was tuned on.
SEEDS, SECONDS = (8201, 8202), 240.0
EDGES_KPA = np.array([PALM.light_kpa, PALM.medium_kpa, PALM.firm_kpa])
TOO_MUCH = 4
PAD = SensorPlan(rows=8, columns=8, rate_hz=100.0, a_n=2.0, noise=0.25)
CELL_MM = PAD.pitch_mm
AREA_MM2 = CELL_MM**2
#: A thumb's print is soft at its rim: so broad, about 2 cm² bear most of the force.
THUMB_MM = 8.0
PEAKS_N = (1.0, 30.0)


def rows() -> Iterator[Row]:
    """Yield agreement with the true kPa, and changes on noise."""
    yield agreement()
    yield from chatter()


def agreement(seeds: tuple[int, ...] = SEEDS, seconds: float = SECONDS) -> Row:
    """Return the share of readings away from all edges that have the true band."""
    runs = [agreeing(seed, seconds) for seed in seeds]
    least = {rule: 100 * min(run[rule] for run in runs) for rule in runs[0]}
    return Row(
        "bands by kPa, as the true pressure's", least.pop("coach"), "%",
        f"a thumb on a pad, the worst of {len(seeds)} runs of {seconds:.0f} s, away from the edges",
        at_least=LEAST_AGREEMENT, peers=tuple(least.items()),
    )  # fmt: skip


def agreeing(seed: int, seconds: float) -> dict[str, float]:
    """Return each rule's share of right bands."""
    t_s, total_n, taxels_n = thumb(seed, seconds)
    true_kpa = 1000.0 * taxels_n.max(axis=1) / AREA_MM2
    sensor = Fsr(PAD, seed)
    block_samples = 10
    counts = np.concatenate(
        [
            sensor.read(taxels_n[at : at + block_samples], 1.0 / PAD.rate_hz)
            for at in range(0, len(t_s), block_samples)
        ]
    ).astype(np.float64)
    info = SensorInfo("Pad", "kpa", "1", PAD.count, PAD.rate_hz, None, float(PAD.full_scale),
                      curve=Curve("power", PAD.a_n, PAD.b))  # fmt: skip
    read = Calibrator(info).apply(SampleBlock(t_s, counts, 0.0))
    pipeline = Pipeline(PAD.rate_hz, PAD.count, PALM, (AREA_MM2,) * PAD.count)
    out = pipeline.update(t_s, read.newtons, read.saturated).readings
    true, unclear = true_band(total_n, true_kpa)
    at_s, away = settled(t_s, true, unclear, out.t_s)
    told = {"coach": out.band, "threshold": true_band(out.force_n, out.peak_kpa)[0]}
    return {rule: float((bands == at_s)[away].mean()) for rule, bands in told.items()}


def true_band(force_n: Floats, peak_kpa: Floats) -> tuple[Bands, NDArray[np.bool_]]:
    """Return the bands of newtons and kPa (n,), and where they are unclear: at an edge, or new."""
    band = classify(PALM, force_n, peak_kpa)
    band[(force_n >= PALM.firm_n) | (peak_kpa >= PALM.firm_kpa)] = TOO_MUCH
    shares = np.column_stack((force_n[:, None] / EDGES_N, peak_kpa[:, None] / EDGES_KPA))
    unclear = ((shares > 1.0 - HYSTERESIS) & (shares < 1.0 + HYSTERESIS)).any(axis=1)
    unclear[1:] |= band[1:] != band[:-1]
    return band, unclear


def thumb(seed: int, seconds: float) -> tuple[Floats, Floats, Floats]:
    """Return seconds (n,), total newtons (n,) and each taxel's (n, taxels) of a thumb's presses."""
    draw = np.random.default_rng([seed, 91])
    t_s = np.arange(round(seconds * PAD.rate_hz)) / PAD.rate_hz
    middles_mm = (np.arange(PAD.rows) + 0.5) * CELL_MM
    total_n, taxels_n = np.zeros(len(t_s)), np.zeros((len(t_s), PAD.count))
    at_s = 0.5
    while at_s < seconds - 6.0:
        rise_s, hold_s = draw.uniform(0.2, 1.0), draw.uniform(0.3, 3.0)
        peak_n = float(np.exp(draw.uniform(*np.log(PEAKS_N))))
        corners_s = [at_s, at_s + rise_s, at_s + rise_s + hold_s, at_s + 2 * rise_s + hold_s]
        share = np.interp(t_s, corners_s, [0.0, 1.0, 1.0, 0.0])
        share *= share * (3.0 - 2.0 * share) * (1.0 + 0.006 * np.sin(2 * np.pi * 8.5 * t_s))
        y, x = (
            np.exp(-(((middles_mm - centre_mm) / THUMB_MM) ** 4))
            for centre_mm in draw.uniform(2.5 * CELL_MM, 5.5 * CELL_MM, 2)
        )
        lie = np.outer(y, x).ravel()
        total_n += peak_n * share
        taxels_n += np.outer(peak_n * share, lie / lie.sum())
        at_s = corners_s[-1] + draw.uniform(0.4, 1.5)
    return t_s, total_n, taxels_n


def chatter(
    minutes: float = 1.0, rates_hz: tuple[float, ...] = (25.0, 100.0), seed: int = SEEDS[0]
) -> Iterator[Row]:
    """Yield the most changes in any second while one noisy taxel stays at an edge in kPa."""
    for name, noise in (("white", white), ("1/f", pink)):
        for share in NOISE_SHARES:
            most = {"coach": 0, "threshold": 0, "alarm alone": 0}
            for rate_hz in rates_hz:
                draw = np.random.default_rng([seed, int(rate_hz), round(1000 * share)])
                for edge_kpa in EDGES_KPA:
                    for place in (0.9, 1.0, 1.1):
                        noisy = noise(draw, int(60.0 * minutes * rate_hz))
                        kpa = edge_kpa * (place + share * noisy)
                        for rule, count in _changes(rate_hz, kpa).items():
                            most[rule] = max(most[rule], count)
            yield Row(
                f"bands by kPa, changes in a second, {name} noise {100 * share:.0f} %",
                most.pop("coach"), "changes",
                f"held at 0.9, 1 and 1.1 of 15, 40 and 75 kPa; {minutes:g} min each",
                at_most=MOST_CHANGES, peers=tuple(most.items()),
            )  # fmt: skip


def _changes(rate_hz: float, kpa: Floats) -> dict[str, int]:
    """Return the most changes in a second of a taxel of 25 mm² at ``kpa``, 4 N beside it."""
    t_s = np.arange(len(kpa)) / rate_hz
    newtons = np.column_stack((kpa * 25.0 / 1000.0, np.full(len(kpa), 4.0)))
    pipeline = Pipeline(rate_hz, 2, PALM, (25.0, 1e6))
    out = pipeline.update(t_s, newtons, np.zeros(len(kpa), np.bool_)).readings
    plain, _ = true_band(out.force_n, out.peak_kpa)
    told = {"coach": out.band, "threshold": plain, "alarm alone": out.too_much.astype(np.int8)}
    return {rule: most_in_a_second(out.t_s, bands) for rule, bands in told.items()}
