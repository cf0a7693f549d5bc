"""Practice in real time with the window open: memory, samples and clocks are watched.

``python -m benchmarks.trust.real_time --seconds 1200`` is the twenty minutes that count; as a part
of ``python -m benchmarks trust`` it is short, and memory is told without a bound.
"""

import os
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.at_length import run_for
from benchmarks.row import Row
from benchmarks.trust.bare import BareLoop
from benchmarks.trust.clocks import beat_of, device_off_s, longest_unread_s, motor_off_s
from benchmarks.trust.pressed import PressedDevice, Presses
from benchmarks.trust.whole import Whole, whole
from coach.engine.debriefing import debrief_of

SECONDS: Final = 20.0
#: By then all that is filled once is full.
SETTLED_S: Final = 120.0
_TAXELS, _RATE_HZ = 16, 1000.0
#: A crystal of a cheap board.
_FAST: Final = 1.0 + 60e-6
_STROKES: Final = Presses(apart_s=(3.8, 4.2), long_s=(1.5, 2.5), newtons=25.0)
_MOST_GROWTH, _MOST_DRIFT_MS = 5.0, 5.0
_LOOK_EACH_S: Final = 1.0
#: Memory is told by the middle of so many looks.
_LOOKS: Final = 10


def rows(seconds: float = SECONDS) -> Iterator[Row]:
    """Yield what so many seconds of practice came to."""
    device = PressedDevice(_TAXELS, _RATE_HZ, fast=_FAST, presses=_STROKES)
    with tempfile.TemporaryDirectory() as folder, device:
        with whole(device, Path(folder)) as app:
            with BareLoop() as bare:
                memory = _watched(app, seconds)
            end_s = time.monotonic()
        for process, sizes in memory.items():
            yield _memory_row(process, sizes, seconds)
        link = debrief_of(app.recording).link
        unread_s, at_s = longest_unread_s(app.recording)
        of = (
            f"of {device.sent:,} in {seconds:.0f} s, {link.missing_samples} of them seen as "
            f"missing; unread for {1000.0 * unread_s:.0f} ms at most, {at_s:.0f} s in; "
            f"a bare loop was late by {1000.0 * bare.late_s[2]:.0f} ms at most"
        )
        lost = device.sent - link.samples
        yield Row("real time, samples dropped", lost, "samples", of, at_most=0.0)
        off_ms = [1000.0 * each for each in device_off_s(app.recording, device, _RATE_HZ)]
        yield _drift_row("device to host", off_ms)
        beat = beat_of(app.recording)
        assert beat is not None
        first_ms, *off_ms = (
            1000.0 * each for each in motor_off_s(beat, device.beats, _FAST, end_s)
        )
        # The work of the beginning makes the first order late, so it is soon given once more.
        at_first = f"{first_ms:+.1f} ms by the first order, for the first counts; "
        yield _drift_row("the glove's motor to the beat", off_ms, at_first)


def _watched(app: Whole, seconds: float) -> dict[str, list[tuple[float, int]]]:
    """Return (second, bytes) of each process, looked at each second."""
    memory: dict[str, list[tuple[float, int]]] = {"window": [], "engine": []}
    begun_s, nothing = time.monotonic(), threading.Event()
    while (at_s := time.monotonic() - begun_s) < seconds:
        memory["window"].append((at_s, _resident_bytes(app.window)))
        memory["engine"].append((at_s, _resident_bytes(app.engine)))
        nothing.wait(_LOOK_EACH_S)
    return memory


def _resident_bytes(process: int) -> int:
    pages = Path(f"/proc/{process}/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _memory_row(process: str, sizes: list[tuple[float, int]], seconds: float) -> Row:
    settled_s = min(SETTLED_S, seconds / 2.0)
    settled = [size for at_s, size in sizes if at_s >= settled_s]
    first, last = statistics.median(settled[:_LOOKS]), statistics.median(settled[-_LOOKS:])
    bounded = seconds >= 2.0 * SETTLED_S
    return Row(
        f"real time, memory of the {process}",
        100.0 * abs(last / first - 1.0),
        "% off",
        f"{first / 1e6:.1f} MB after {settled_s:.0f} s, {last / 1e6:.1f} MB at the end",
        at_most=_MOST_GROWTH if bounded else None,
    )


def _drift_row(name: str, off_ms: list[float], before: str = "") -> Row:
    worst = max(map(abs, off_ms), default=float("nan"))
    spread = f"{before}{len(off_ms)} looks" + (
        f", at first {off_ms[0]:+.2f}, at last {off_ms[-1]:+.2f} ms" if off_ms else ""
    )
    spread += f"; the device's clock {1e6 * (_FAST - 1.0):+.0f} ppm"
    return Row(f"real time, {name}, worst", worst, "ms", spread, at_most=_MOST_DRIFT_MS)


if __name__ == "__main__":
    raise SystemExit(run_for(__doc__, rows, SECONDS))
