"""Ramps, holds and trembling against forces made from formulas, beside plainer ways of measuring.

Presses of minimum-jerk ramps ΔF·(10u³ − 15u⁴ + 6u⁵), whose steepest slope is 1.875·ΔF/T; presses
in several pushes; holds that waver by a known share; tremors of a known size. All go through the
whole pipeline as samples of one taxel.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.row import Row
from benchmarks.truth.noise import white
from coach.practice.debrief.holds import hold_cv
from coach.signal.bands import PALM
from coach.signal.pipeline import Pipeline
from coach.signal.readings import Readings
from coach.signal.smoothness import sparc
from coach.signal.strokes import Stroke

Floats = NDArray[np.float64]

RATES_HZ = (25.0, 50.0, 100.0, 200.0, 1000.0)
#: Shares of the press: none, a good glove's, a poor sensor's.
NOISES = (0.0, 0.003, 0.01)
LONGS_S = (0.3, 0.7, 1.5)
PRESS_N, BEFORE_S = 25.0, 1.0
DRAWS = 8


def rows(draws: int = DRAWS) -> Iterator[Row]:
    """Yield the errors of slopes, smoothness, holds and tremors."""
    yield _oracle()
    yield from slopes(draws)
    yield from smoothness(draws)
    yield from holds(draws)
    yield from tremors(draws)


def _oracle() -> Row:
    told = sparc(np.exp(-5.0 * np.arange(-1.0, 1.0, 0.01) ** 2), 100.0) or np.nan
    return Row(
        "smoothness, the published example", abs(told + 1.41403), "off",
        f"{told:.5f}; Balasubramanian 2015: −1.41403", at_most=5e-6,
    )  # fmt: skip


def slopes(draws: int, rates_hz: Sequence[float] = RATES_HZ) -> Iterator[Row]:
    """Yield how far the steepest way in and out are from 1.875·ΔF/T, by rate."""
    for rate_hz in rates_hz:
        errors: list[float] = []
        raw: list[float] = []
        for noise in NOISES:
            for long_s in LONGS_S:
                if rate_hz * long_s < 10:
                    continue
                for draw in _draws(draws, rate_hz, noise, long_s):
                    t_s = _times(2 * long_s + 3.5, rate_hz, draw)
                    press_n = PRESS_N * (_way(t_s, BEFORE_S, long_s) - _way(
                        t_s, BEFORE_S + long_s + 1.5, long_s))  # fmt: skip
                    stroke, _, newtons = _measured(t_s, press_n, noise, draw, rate_hz)
                    true_n_s = 1.875 * PRESS_N / long_s
                    if stroke is None or stroke.unloading_rate_n_s is None:
                        errors.append(np.inf)
                        continue
                    told_n_s = (stroke.loading_rate_n_s, stroke.unloading_rate_n_s)
                    errors += [abs(rate / true_n_s - 1.0) for rate in told_n_s]
                    raw.append(abs(np.gradient(newtons, t_s).max() / true_n_s - 1.0))
        yield Row(
            f"loading and letting go, {rate_hz:g} Hz", 100.0 * float(np.median(errors)),
            "% off", f"median; p95 {100.0 * float(np.quantile(errors, 0.95)):.1f} %; noise to 1 %",
            at_most=4.0,
            peers=(("np.gradient of the samples", 100.0 * float(np.median(raw))),),
        )  # fmt: skip


def smoothness(draws: int) -> Iterator[Row]:
    """Yield how far SPARC is from that of the noiseless way in, beside plainer ways."""
    off: list[float] = []
    whole: list[float] = []
    unfiltered: list[float] = []
    told = asked = 0
    for rate_hz in RATES_HZ[1:]:
        for noise in NOISES[:2]:
            for pushes in (1, 2, 4):
                for draw in _draws(draws, rate_hz, noise, pushes):
                    t_s = _times(7.0, rate_hz, draw)
                    press_n, true = _pushed(t_s, pushes, draw)
                    stroke, _, newtons = _measured(t_s, press_n, noise, draw, rate_hz)
                    asked += 1
                    if stroke is None or stroke.sparc is None:
                        continue
                    told += 1
                    off.append(abs(stroke.sparc - true))
                    speed = np.abs(np.diff(newtons)) * rate_hz
                    span = (t_s[1:] >= stroke.onset_s) & (t_s[1:] <= stroke.offset_s)
                    way = (t_s[1:] >= stroke.onset_s) & (t_s[1:] <= BEFORE_S + 1.6)
                    whole.append(abs((sparc(speed[span], rate_hz) or np.nan) - true))
                    unfiltered.append(abs((sparc(speed[way], rate_hz) or np.nan) - true))
    yield Row(
        "smoothness of the way in", float(np.median(off)), "SPARC off",
        f"median; p95 {np.quantile(off, 0.95):.2f}; told of {told} of {asked}; 1 to 4 pushes, "
        "50 to 1,000 Hz, noise to 0.3 %",
        at_most=0.1,
        peers=(("over the whole press", float(np.nanmedian(whole))),
               ("unfiltered way in", float(np.nanmedian(unfiltered)))),
    )  # fmt: skip


def holds(draws: int) -> Iterator[Row]:
    """Yield how far the spread while held is from the true one."""
    for cv in (0.03, 0.07, 0.12):
        off: list[float] = []
        whole: list[float] = []
        for rate_hz in RATES_HZ:
            for noise in NOISES[:2]:
                for draw in _draws(draws, rate_hz, noise, cv):
                    t_s = _times(8.0, rate_hz, draw)
                    level, true = _wavering(t_s, cv, draw)
                    stroke, readings, newtons = _measured(t_s, level, noise, draw, rate_hz)
                    if stroke is None:
                        continue
                    part = (readings.t_s >= stroke.onset_s) & (readings.t_s <= stroke.offset_s)
                    found = hold_cv(readings.t_s[part], readings.force_n[part])
                    if found is not None:
                        off.append(abs(found - true))
                        span = (t_s >= stroke.onset_s) & (t_s <= stroke.offset_s)
                        press = newtons[span]
                        whole.append(abs(press.std() / press.mean() - true))
        yield Row(
            f"holding still, spread of {100 * cv:.0f} %", 100 * float(np.median(off)), "points off",
            f"median; p95 {100 * np.quantile(off, 0.95):.1f}; told of {len(off)} presses",
            at_most=0.5,
            peers=(("over onset to offset", 100 * float(np.median(whole))),),
        )  # fmt: skip


def tremors(draws: int) -> Iterator[Row]:
    """Yield how far a tremor's size is off, and how often one is told where there is none."""
    for size in (0.005, 0.02, 0.05):
        off: list[float] = []
        asked = 0
        for rate_hz in RATES_HZ[1:]:
            for draw in _draws(2 * draws, rate_hz, size):
                stroke = _trembling(size, 0.002, rate_hz, draw)
                asked += 1
                if stroke is not None and stroke.tremor is not None:
                    off.append(abs(stroke.tremor / size - 1.0))
        yield Row(
            f"tremor of {100 * size:g} %", 100.0 * float(np.median(off)), "% off",
            f"median; p95 {100 * np.quantile(off, 0.95):.0f} %; told of {len(off)} of {asked}",
            at_most=10.0,
        )  # fmt: skip
    false = asked = 0
    for noise in (0.002, 0.01, 0.02):
        for draw in _draws(4 * draws, noise):
            stroke = _trembling(0.0, noise, 100.0, draw)
            asked += 1
            false += stroke is not None and stroke.tremor is not None
    yield Row("tremor told where there is none", 100.0 * false / asked, "%",
              f"of {asked} presses that sway and drift, noise to 2 %", at_most=5.0)  # fmt: skip


def _trembling(size: float, noise: float, rate_hz: float, draw: np.random.Generator
               ) -> Stroke | None:  # fmt: skip
    """Return the stroke of a press that sways and drifts, and trembles by that RMS share."""
    t_s = _times(7.0, rate_hz, draw)
    level = PRESS_N * (_way(t_s, BEFORE_S, 0.7) - _way(t_s, 5.5, 0.7))
    sway = 1.0 + 0.05 * np.sin(2 * np.pi * draw.uniform(0.3, 1.5) * t_s) - 0.02 * t_s
    shake = np.sqrt(2.0) * size * np.sin(2 * np.pi * draw.uniform(6.2, 11.8) * t_s)
    return _measured(t_s, level * sway * (1.0 + shake), noise, draw, rate_hz)[0]


def _wavering(t_s: Floats, cv: float, draw: np.random.Generator) -> tuple[Floats, float]:
    """Return a press held for 4.3 s that wavers slowly, and its true spread while held."""
    sway = np.zeros(len(t_s))
    for _ in range(5):
        sway += np.sin(2 * np.pi * draw.uniform(0.2, 1.5) * t_s + draw.uniform(0, 6))
    held = (t_s >= BEFORE_S + 0.7) & (t_s <= 6.0)
    sway = (sway - sway[held].mean()) / sway[held].std()
    press_n = PRESS_N * (_way(t_s, BEFORE_S, 0.7) - _way(t_s, 6.0, 0.7)) * (1.0 + cv * sway)
    return press_n, float(press_n[held].std() / press_n[held].mean())


def _pushed(t_s: Floats, pushes: int, draw: np.random.Generator) -> tuple[Floats, float]:
    """Return a press that comes in several pushes, and the SPARC of its way in, noiseless."""
    shares = draw.uniform(0.7, 1.0, pushes)
    shares = shares / shares.sum()
    each_s, gap_s = 0.3, draw.uniform(0.02, 0.08)

    def way_in(at_s: Floats) -> Floats:
        return np.asarray(sum(
            share * _way(at_s, BEFORE_S + k * (each_s + gap_s), each_s)
            for k, share in enumerate(shares)
        ))  # fmt: skip

    end_s = BEFORE_S + pushes * (each_s + gap_s) - gap_s
    fine_s = np.arange(BEFORE_S, end_s, 0.001)
    true = sparc(np.diff(way_in(fine_s)), 1000.0)
    assert true is not None
    return PRESS_N * (way_in(t_s) - _way(t_s, 4.5, 0.8)), true


def _way(t_s: Floats, at_s: float, long_s: float) -> Floats:
    u = np.clip((t_s - at_s) / long_s, 0.0, 1.0)
    return np.asarray(u**3 * (10.0 - 15.0 * u + 6.0 * u * u))


def _times(seconds: float, rate_hz: float, draw: np.random.Generator) -> Floats:
    return np.asarray((np.arange(int(seconds * rate_hz)) + draw.random()) / rate_hz, np.float64)


def _draws(count: int, *key: float) -> Iterator[np.random.Generator]:
    for number in range(count):
        yield np.random.default_rng([number, *(round(1000 * part) for part in key)])


def _measured(
    t_s: Floats, press_n: Floats, noise: float, draw: np.random.Generator, rate_hz: float
) -> tuple[Stroke | None, Readings, Floats]:
    """Return the longest stroke found, the readings and the noisy samples."""
    newtons = press_n + noise * PRESS_N * white(draw, len(t_s))
    pipeline = Pipeline(rate_hz, 1, PALM)
    out = pipeline.update(t_s, newtons[:, None], np.zeros(len(t_s), np.bool_))
    strokes = (*out.strokes, *pipeline.finish().strokes)
    longest = max(strokes, key=lambda stroke: stroke.offset_s - stroke.onset_s, default=None)
    return longest, out.readings, newtons
