"""What a report of a whole recording costs, beside a plain script over the same file."""

import operator
import os
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from cobs import cobs
from numpy.typing import NDArray
from scipy.signal import butter, find_peaks, sosfilt

from benchmarks.row import Row, row_of
from benchmarks.speed.scripts import (
    brainflow_report,
    pandas_report,
    write_brainflow,
    write_csv,
)
from benchmarks.timing import Spread, spread_of
from coach.engine.debriefing import debrief_of
from coach.recordings.records import new_header
from coach.recordings.writer import Recorder
from coach.sensors.source import Chunk
from coach.sensors.wire import Descriptor, Samples, encode

RECORDING_S: Final = 1200
CHUNK_S: Final = 0.01
RATE_HZ: Final = 1000
TAXELS: Final = 16
ROUNDS: Final = 5
#: Others read text, which takes them long: they get so much of it.
THEIR_S: Final = 120
FULL_SCALE: Final = 4095
#: Newtons for each count, summed over the taxels: 25 N is a fifth of the scale.
NEWTONS_PER_COUNT: Final = 0.002
_HEAD_BYTES: Final = 7
_CHUNK_HEAD_BYTES: Final = 13


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds that went by, and of the processor this process's and its ended children's."""

    by_clock_s: float
    own_s: float
    children_s: float


def rows() -> Iterator[Row]:
    """Yield what a debrief of the file takes, beside others, and the whole command."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table, rows_file = folder / "part.csv", folder / "part.bf"
        t_s, newtons = samples_of(THEIR_S)
        write_csv(table, t_s, newtons)
        write_brainflow(rows_file, t_s, newtons)
        for samples in (1, 10):
            path = folder / f"long{samples}.rec"
            record(path, samples)
            found = once_each(
                partial(debrief_of, path),
                partial(plain_report, path),
                partial(pandas_report, table),
                partial(brainflow_report, rows_file, RATE_HZ),
            )
            ours, plain, *others = map(by_clock, found)
            scaled = [each.times(RECORDING_S / THEIR_S) for each in others]
            yield row_of(
                f"report, 20 minutes, {samples}-sample frames",
                ours,
                "s",
                "16 taxels × 1 kHz, 10 ms chunks; the last two: of two minutes, ten times; "
                + of_processor(found[0]),
                at_most=0.8,
                peers=(
                    ("struct + cobs + scipy, nothing checked", plain),
                    ("pandas + scipy", scaled[0]),
                    ("BrainFlow DataFilter", scaled[1]),
                ),
            )
        yield row_of("  coach report FILE --json, all of it", _command(path), "s", "10-sample")


def once_each(*tasks: Callable[[], object], rounds: int = ROUNDS) -> list[list[Spent]]:
    """Return what each task takes, round by round: what takes seconds needs no repeating."""
    found: list[list[Spent]] = [[] for _ in tasks]
    for _ in range(rounds):
        for spent, task in zip(found, tasks, strict=True):
            spent.append(_spent_on(task))
    return found


def by_clock(spent: Sequence[Spent]) -> Spread:
    """Return the seconds that went by, which is what counts where two processes share the work."""
    return spread_of([each.by_clock_s for each in spent])


def of_processor(spent: Sequence[Spent]) -> str:
    """Return in words what it took of the processor."""
    own_s = spread_of([each.own_s for each in spent]).median
    children_s = spread_of([each.children_s for each in spent]).median
    said = f"by the clock; of the processor {own_s:.2f} s"
    if children_s:
        return f"{said}, and {children_s:.2f} s of a child's that decodes beside"
    return f"{said}, by itself: no other was free"


def _spent_on(task: Callable[[], object]) -> Spent:
    before, begun_s = os.times(), time.perf_counter()
    task()
    by_clock_s, after = time.perf_counter() - begun_s, os.times()
    user, system, children_user, children_system, _ = map(operator.sub, after, before)
    return Spent(by_clock_s, user + system, children_user + children_system)


def _command(path: Path) -> Spread:
    """Return the processor's seconds of the command, its interpreter and imports with it."""
    words = [sys.executable, "-m", "coach.cli", "report", str(path), "--json"]
    run = partial(subprocess.run, words, check=True, stdout=subprocess.DEVNULL)
    return spread_of([_spent_on(run).children_s for _ in range(ROUNDS)])


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


def samples_of(recording_s: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return seconds (n,) and newtons (n, taxels) of the same hand, as others are given them."""
    return np.arange(RATE_HZ * recording_s) / RATE_HZ, hand(recording_s) * NEWTONS_PER_COUNT


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
