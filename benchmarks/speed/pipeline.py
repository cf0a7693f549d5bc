"""What judging alone costs: of a device that hands on each sample, and of a whole recording."""

import time
from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from benchmarks.row import Row, row_of
from benchmarks.timing import spread_of
from coach.signal.bands import PALM
from coach.signal.pipeline import Pipeline

RATE_HZ: Final = 1000
TAXELS: Final = 16
RECORDING_S: Final = 1200
SECONDS: Final = 20
_ROUNDS: Final = 3


def rows() -> Iterator[Row]:
    """Yield the share of a core, processor time over stream time, and the bulk seconds."""
    shares = [_live_share(SECONDS) for _ in range(_ROUNDS)]
    name, detail = f"pipeline, {TAXELS} × 1 kHz, sample by sample", "newtons to readings"
    yield row_of(name, spread_of(shares), "% of a core", detail, at_most=5.0)
    found_s = [_bulk_s() for _ in range(_ROUNDS)]
    name, detail = f"pipeline, 20 minutes of {TAXELS} × 1 kHz", "newtons in one block"
    yield row_of(name, spread_of(found_s), "s", detail, at_most=1.5)


def stream(
    rate_hz: int, taxels: int, stream_s: int
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]:
    """Return times, newtons and saturation of a hand that presses every 4 s, now and then hard."""
    t_s = np.arange(rate_hz * stream_s) / rate_hz
    hard = np.where(t_s % 60.0 < 56.0, 25.0, 65.0)
    total_n = hard * np.clip(np.sin(np.pi * t_s / 2.0), 0.0, None)
    noise_n = np.random.default_rng(1).normal(0.0, 0.3 / taxels, (len(t_s), taxels))
    return t_s, total_n[:, None] / taxels + noise_n, np.zeros(len(t_s), np.bool_)


def _live_share(stream_s: int) -> float:
    t_s, newtons, saturated = stream(RATE_HZ, TAXELS, stream_s)
    pipeline = Pipeline(float(RATE_HZ), TAXELS, PALM)
    begun_s = time.process_time()
    for at in range(len(t_s)):
        part = slice(at, at + 1)
        pipeline.update(t_s[part], newtons[part], saturated[part])
    return 100.0 * (time.process_time() - begun_s) / stream_s


def _bulk_s() -> float:
    t_s, newtons, saturated = stream(RATE_HZ, TAXELS, RECORDING_S)
    pipeline = Pipeline(float(RATE_HZ), TAXELS, PALM)
    begun_s = time.process_time()
    pipeline.update(t_s, newtons, saturated)
    pipeline.finish()
    return time.process_time() - begun_s
