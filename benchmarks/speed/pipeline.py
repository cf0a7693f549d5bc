"""What judging a stream costs: live as a share of one core, and a whole recording at once."""

import time
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from benchmarks.row import Row
from coach.signal.bands import PALM
from coach.signal.pipeline import Pipeline

RECORDING_S = 1200


def rows() -> Iterator[Row]:
    """Yield the shares of a core, processor time over stream time, and the bulk seconds."""
    glove = "16 taxels × 1 kHz"
    for samples in (10, 1):
        share = _live_share(1000, 16, samples, stream_s=60)
        detail = f"{samples}-sample blocks"
        yield Row(f"pipeline, {glove}", share, "% of a core", detail, at_most=5.0)
    share = _live_share(50, 1024, 1, stream_s=600, areas_mm2=(100.0,) * 1024)
    yield Row("pipeline, 1,024 taxels × 50 Hz", share, "% of a core", "1-sample blocks, kPa")
    detail = f"{glove}, one block"
    yield Row("pipeline, 20 minutes", _bulk_s(1000, 16), "s", detail, at_most=1.5)


def stream(
    rate_hz: int, taxels: int, stream_s: int
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]:
    """Return times, newtons and saturation of a hand that presses every 4 s, now and then hard."""
    t_s = np.arange(rate_hz * stream_s) / rate_hz
    hard = np.where(t_s % 60.0 < 56.0, 25.0, 65.0)
    total_n = hard * np.clip(np.sin(np.pi * t_s / 2.0), 0.0, None)
    noise_n = np.random.default_rng(1).normal(0.0, 0.3 / taxels, (len(t_s), taxels))
    return t_s, total_n[:, None] / taxels + noise_n, np.zeros(len(t_s), np.bool_)


def _live_share(
    rate_hz: int,
    taxels: int,
    samples: int,
    stream_s: int,
    areas_mm2: tuple[float, ...] = (),
) -> float:
    t_s, newtons, saturated = stream(rate_hz, taxels, stream_s)
    pipeline = Pipeline(float(rate_hz), taxels, PALM, areas_mm2)
    begun_s = time.process_time()
    for at in range(0, len(t_s), samples):
        part = slice(at, at + samples)
        pipeline.update(t_s[part], newtons[part], saturated[part])
    return 100.0 * (time.process_time() - begun_s) / stream_s


def _bulk_s(rate_hz: int, taxels: int) -> float:
    t_s, newtons, saturated = stream(rate_hz, taxels, RECORDING_S)
    pipeline = Pipeline(float(rate_hz), taxels, PALM)
    begun_s = time.perf_counter()
    pipeline.update(t_s, newtons, saturated)
    pipeline.finish()
    return time.perf_counter() - begun_s
