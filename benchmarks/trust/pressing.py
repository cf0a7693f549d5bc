"""One run: a window in all its troubles, a disk that stalls, a device that is pressed too hard."""

import os
import tempfile
import threading
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.speed.report import record
from benchmarks.trust.bare import BareLoop
from benchmarks.trust.bare_line import BareLine, Line
from benchmarks.trust.heard import heard_late_s
from benchmarks.trust.pressed import PressedDevice
from benchmarks.trust.troubled_window import Trouble, troubles
from benchmarks.trust.whole import whole
from coach.engine.debriefing import debrief_of
from sims.disk.faulty import asked, failing, made_shim
from sims.disk.memory import memory_folder
from sims.whole_app import on_loudspeakers

#: The disk stalls at such a write and again and again; there are some 65 a second.
_STALLS_AT, _STALLS_EACH = 160, 650
#: A press that was just before the end may not have been answered in time to be seen.
_LAST_S: Final = 0.5
_SAMPLES_A_FRAME: Final = 10


@dataclass(frozen=True, slots=True)
class Trial:
    """What is tried: a device, for how long, and how long its disk stalls each time.

    ``lesson_s`` is how long the recording is that the window makes debriefs of.
    """

    taxels: int
    rate_hz: float
    seconds: float
    seed: int = 1
    stall_s: float = 5.0
    lesson_s: int = 300


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a run came to: latencies in seconds, inf for what never came.

    ``pulses_s`` are until the glove was told, ``sounds_s`` until the sound left the loudspeaker;
    ``bare_s`` is how late the machine itself woke anybody meanwhile (p50, p99, worst), ``line``
    what a bare line beside the device's came to, with nobody but a reader at its end.
    """

    presses_s: Sequence[float]
    pulses_s: Sequence[float]
    sounds_s: Sequence[float]
    sent: int
    kept: int
    troubles: Sequence[Trouble]
    bare_s: tuple[float, float, float]
    line: Line
    load: float

    @property
    def lost(self) -> int:
        """Samples that were sent and are not in the session's recording."""
        return self.sent - self.kept

    def worst_in_s(self, kind: str) -> float:
        """Return the worst latency to the glove of the presses within a kind of trouble."""
        late = [
            late_s
            for press_s, late_s in zip(self.presses_s, self.pulses_s, strict=True)
            for trouble in self.troubles
            if trouble.kind == kind and trouble.begin_s <= press_s <= trouble.end_s
        ]
        return max(late, default=float("nan"))


def pressed(trial: Trial) -> Pressed:
    """Press for a while; raises TimeoutError where the app does not come to be."""
    # A loudspeaker waits for no disk: what it played is kept in memory.
    with tempfile.TemporaryDirectory() as name, memory_folder() as loud:
        folder, heard = Path(name), Path(loud)
        lesson, calls = folder / "lesson.rec", folder / "calls"
        record(lesson, _SAMPLES_A_FRAME, trial.lesson_s)
        stalling = failing(
            "/session.rec", stalls_at=_STALLS_AT, stalls_s=trial.stall_s,
            stalls_each=_STALLS_EACH, log=calls,
        )  # fmt: skip
        around = {"LD_PRELOAD": str(made_shim(folder)), **stalling, **on_loudspeakers(heard)}
        device = PressedDevice(trial.taxels, trial.rate_hz, trial.seed)
        silent = whole(device, folder, "--silent", busy_with=lesson, environment=around)
        line = BareLine(device.frame_bytes, trial.rate_hz)
        with device, line, silent as app:
            from_s = device.presses_s[-1] if device.presses_s else 0.0
            with BareLoop() as bare, line.sending():
                threading.Event().wait(trial.seconds)
        presses_s = [at for at in device.presses_s if from_s < at]
        presses_s = [at for at in presses_s if at < presses_s[-1] - _LAST_S]
        stalls = [
            Trouble("stall", call.began_s, call.ended_s)
            for call in asked(calls)
            if call.ended_s - call.began_s > trial.stall_s / 2
        ]
        return Pressed(
            presses_s,
            _answers_s(presses_s, device.pulses_s),
            heard_late_s(heard, app.engine, presses_s),
            device.sent,
            debrief_of(app.recording).link.samples,
            (*troubles(folder), *stalls),
            bare.late_s,
            line.came,
            os.getloadavg()[0],
        )


def _answers_s(presses_s: Sequence[float], pulses_s: Sequence[float]) -> list[float]:
    """Return how late the first pulse after each press was, inf where the next press came first."""
    late_s = []
    for press_s, next_s in zip(presses_s, (*presses_s[1:], np.inf), strict=True):
        at = bisect_left(pulses_s, press_s)
        answered = at < len(pulses_s) and pulses_s[at] < next_s
        late_s.append(pulses_s[at] - press_s if answered else np.inf)
    return late_s
