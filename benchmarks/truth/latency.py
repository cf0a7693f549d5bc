"""Latency found by taps, and a device's clock on the host's, beside the truth."""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from benchmarks.row import Row
from coach.practice.latency.taps import WANTED, found_of
from coach.sensors.clock import DeviceClock
from coach.signal.beat_grid import BeatGrid
from sims.arrivals import OFFSET_S, ble_arrivals, usb_arrivals

SEEDS = range(60)
FEW_SEEDS = range(12)
_Floats = NDArray[np.float64]


def rows() -> Iterator[Row]:
    """Yield all figures of latency and clocks."""
    yield from latency_rows(SEEDS)
    yield from clock_rows(FEW_SEEDS)


def latency_rows(seeds: range) -> Iterator[Row]:
    """Yield how true the latency is that sixteen taps of a person come to."""
    errors_ms, inside, refused, wild = [], 0, 0, 0
    for seed in seeds:
        random = np.random.default_rng([seed, 83])
        true_s = float(random.uniform(-0.02, 0.12))
        found = found_of(BeatGrid(0.0, 1.0, 1), *_taps(random, true_s, 0.010))
        if found.sensor is None:
            refused += 1
        else:
            errors_ms.append(1000 * abs(found.sensor.seconds - true_s))
            inside += abs(found.sensor.seconds - true_s) <= found.sensor.error_s
        wild += found_of(BeatGrid(0.0, 1.0, 1), *_taps(random, true_s, 0.15)).sensor is not None
    detail = "16 taps, 35 ms early, key and finger 10 ms apart; truth -20 to 120 ms"
    yield Row(
        "latency: the sensor's, found by taps, error, p95", float(np.percentile(errors_ms, 95)),
        "ms", detail, at_most=10.0,
    )  # fmt: skip
    told = len(seeds) - refused
    yield Row("latency: truth within the ± shown", 100 * inside / told, "%", detail, at_least=88.0)
    yield Row("latency: good taps refused", 100 * refused / len(seeds), "%", detail, at_most=2.0)
    yield Row(
        "latency: scattered taps not refused", 100 * wild / len(seeds), "%",
        "key and touch 150 ms apart by chance", at_most=5.0,
    )  # fmt: skip


def _taps(
    random: np.random.Generator, late_s: float, spread_s: float
) -> tuple[list[float], list[float]]:
    keys = np.arange(WANTED) - 0.035 + 0.02 * random.standard_normal(WANTED)
    onsets = keys + late_s + spread_s * random.standard_normal(WANTED)
    return keys.tolist(), sorted(onsets.tolist())


def clock_rows(seeds: range) -> Iterator[Row]:
    """Yield how far a device's clock, fitted to arrivals, is from the truth after five minutes."""
    links = (
        ("USB, 200 Hz", 0.5, lambda seed, drift: usb_arrivals(seed, 200.0, drift, 310.0)),
        (
            "BLE, 100 Hz, 15 ms",
            1.0,
            lambda seed, drift: ble_arrivals(seed, 100.0, drift, 310.0, 0.015),
        ),
        (
            "BLE, 100 Hz, 30 ms",
            5.0,
            lambda seed, drift: ble_arrivals(seed, 100.0, drift, 310.0, 0.03),
        ),
        (
            "BLE, 73 Hz, 30 ms",
            1.5,
            lambda seed, drift: ble_arrivals(seed, 73.0, drift, 310.0, 0.03),
        ),
    )
    for name, most_ms, arrivals in links:
        found = [_clock_errors_ms(arrivals, seed) for seed in seeds]
        ours, early, squares = np.abs(found).T
        yield Row(
            f"latency: clock fit over {name}, error, median", float(np.median(ours)), "ms",
            f"largest {ours.max():.1f}; after 30 s {np.median(early):.1f}; drift up to ±60 ppm",
            at_most=most_ms, peers=(("least squares", float(np.median(squares))),),
        )  # fmt: skip


def _clock_errors_ms(
    arrivals: Callable[[int, float], tuple[_Floats, _Floats]], seed: int
) -> tuple[float, float, float]:
    """Return the errors at 300 s and at 30 s, and that of least squares, in ms."""
    drift = float(np.random.default_rng([seed, 84]).uniform(-60e-6, 60e-6))
    t_s, host_s = arrivals(seed, drift)
    clock, errors = DeviceClock(), {}
    for at_s, arrived_s in zip(t_s.tolist(), host_s.tolist(), strict=True):
        clock.update(at_s, arrived_s)
        for moment_s in (30.0, 300.0):
            if at_s >= moment_s and moment_s not in errors:
                errors[moment_s] = 1000 * (clock.offset_s(at_s) - (OFFSET_S + at_s * drift))
    slope, level = np.polyfit(t_s, host_s - t_s, 1)
    squares = 1000 * (level + slope * 300.0 - (OFFSET_S + 300.0 * drift))
    return errors[300.0], errors[30.0], float(squares)
