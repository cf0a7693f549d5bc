"""What a report of a whole recording costs, beside a plain script over the same file."""

import struct
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from cobs import cobs
from numpy.typing import NDArray
from scipy.signal import butter, find_peaks, sosfilt

from benchmarks.row import Row
from coach.engine.debriefing import debrief_of
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk
from coach.sensors.wire import Descriptor, Samples, encode

RECORDING_S: Final = 1200
CHUNK_S: Final = 0.01
RATE_HZ: Final = 1000
TAXELS: Final = 16
ROUNDS: Final = 3
FULL_SCALE: Final = 4095
#: Newtons for each count, summed over the taxels: 25 N is a fifth of the scale.
NEWTONS_PER_COUNT: Final = 0.002
_HEAD_BYTES: Final = 7
_CHUNK_HEAD_BYTES: Final = 13


def rows() -> Iterator[Row]:
    """Yield the best seconds of a few rounds of each, which take turns."""
    for samples in (1, 10):
        detail = f"16 taxels × 1 kHz, {samples}-sample frames, 10 ms chunks"
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "long.rec"
            record(path, samples)
            ours_s, plain_s = best_of(partial(debrief_of, path), partial(plain_report, path))
        yield Row("report, 20 minutes", ours_s, "s", detail, at_most=3.0)
        yield Row("  plain script", plain_s, "s", "struct, cobs, sosfilt, find_peaks")
        yield Row("  report over plain script", ours_s / plain_s, "times", "less is better")


def best_of(*tasks: Callable[[], object]) -> list[float]:
    """Return the least seconds of each task."""
    best_s = [float("inf")] * len(tasks)
    for _ in range(ROUNDS):
        for k, task in enumerate(tasks):
            begun_s = time.perf_counter()
            task()
            best_s[k] = min(best_s[k], time.perf_counter() - begun_s)
    return best_s


def record(path: Path, samples: int, recording_s: int = RECORDING_S) -> None:
    """Keep a hand that presses every 4 s by the app's own recorder, ``samples`` to a frame."""
    when = datetime(2026, 1, 1, tzinfo=UTC)
    recorder = Recorder(path, new_header("serial:glove", "wire", when=when))
    for number, chunk in enumerate(sent(hand(recording_s), samples)):
        recorder.chunk(chunk)
        if number % 2_000 == 0:
            recorder.sync_now()
    recorder.close(timeout_s=60.0)


def sent(counts: NDArray[np.uint16], samples: int) -> Iterator[Chunk]:
    """Yield what a glove sends of readings (n, taxels): 10 ms at a time, and what it is."""
    glove = Descriptor(
        b"glove--1",
        RATE_HZ,
        TAXELS,
        "Glove",
        full_scale=FULL_SCALE,
        newtons_per_count=NEWTONS_PER_COUNT,
    )
    chunk_samples = round(CHUNK_S * RATE_HZ)
    for at in range(0, len(counts), chunk_samples):
        frames = [encode(glove)] if at % (2 * RATE_HZ) == 0 else []
        for first in range(at, at + chunk_samples, samples):
            rows = counts[first : first + samples]
            frames.append(encode(Samples(first % 65_536, first * 1000, rows)))
        yield Chunk(100.0 + (at + chunk_samples) / RATE_HZ, b"".join(frames))


def hand(recording_s: int) -> NDArray[np.uint16]:
    """Return readings (n, taxels) of presses to 25 N, now and then to 65 N, with noise."""
    t_s = np.arange(RATE_HZ * recording_s) / RATE_HZ
    hardest_n = np.where(t_s % 60.0 < 56.0, 25.0, 65.0)
    total_n = hardest_n * np.clip(np.sin(np.pi * t_s / 2.0), 0.0, None)
    each = total_n / (TAXELS * NEWTONS_PER_COUNT)
    noise = np.random.default_rng(1).normal(0.0, 5.0, (len(t_s), TAXELS))
    return np.clip(np.rint(each[:, None] + noise), 0, FULL_SCALE).astype(np.uint16)


def plain_report(path: Path) -> tuple[int, float]:
    """Return strokes and mean newtons as a script does that trusts its file: no CRC, no gaps."""
    stream = bytearray()
    for record_body in path.read_bytes().split(b"\x00"):
        payload = cobs.decode(record_body)
        if payload and payload[0] == 2:
            stream += payload[_CHUNK_HEAD_BYTES:-4]
    row_bytes = 2 * TAXELS
    times_us, readings = [], []
    for frame in stream.split(b"\x00"):
        raw = cobs.decode(bytes(frame))[:-2]
        if not raw or raw[0] != 1:
            continue
        _seq, time_us = struct.unpack_from("<HI", raw, 1)
        for n, at in enumerate(range(_HEAD_BYTES, len(raw), row_bytes)):
            times_us.append(time_us + 1000 * n)
            readings.append(struct.unpack_from(f"<{TAXELS}H", raw, at))
    force_n = np.array(readings).sum(axis=1) * NEWTONS_PER_COUNT
    smooth_n = sosfilt(butter(4, 10.0, fs=RATE_HZ, output="sos"), force_n)
    peaks, _ = find_peaks(smooth_n, height=3.0, distance=RATE_HZ // 4)
    return len(peaks), float(np.mean(smooth_n))
