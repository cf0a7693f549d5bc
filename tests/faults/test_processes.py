"""A process that is stopped or killed: faults 42 and 43, on the whole app with a glove at a port."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from coach.sensors.wire import MotorPulse, SetAlarm
from sims.loudspeaker import FOLDER, Heard, heard_of
from sims.port_glove import PortGlove

#: A cold start beside a busy test run; nothing that is timed.
STARTUP_S = 60.0
#: Too much: sounded and sent to the glove, at the worst.
WORST_S = 0.1
#: A block of sound is asked for each 10 ms, and its pitch is known from 50 ms of it.
HEARD_S = 0.08


def until(holds: Callable[[], object], within_s: float = 10.0) -> float:
    """Wait for something to hold; returns the second at which it was seen to."""
    deadline_s, nothing = time.monotonic() + within_s, threading.Event()
    while not holds():
        assert time.monotonic() < deadline_s
        nothing.wait(0.005)
    return time.monotonic()


def engine_of(window: int) -> int | None:
    """Return the process that the window has started for its engine."""
    for task in Path(f"/proc/{window}/task").glob("*/children"):
        for child in task.read_text().split():
            if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                return int(child)
    return None


def state_of(process: int) -> str:
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]


@dataclass(frozen=True, slots=True)
class App:
    """The app in its processes, and what each of them plays."""

    window: int
    engine: int
    folder: Path

    def heard(self, process: int) -> Heard:
        return heard_of(self.folder, process)


@contextmanager
def app_on(glove: PortGlove, folder: Path) -> Iterator[App]:
    """Run the app with its window on a glove, on loudspeakers that write down what they play."""
    words = ["practice", glove.address, "--record", str(folder / "kept.rec")]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "COACH_DATA_DIR": str(folder / "data"),
        "PYTHONPATH": str(Path(__file__).with_name("loudspeaker")),
        FOLDER: str(folder),
    }
    start = f"from coach.cli import main; raise SystemExit(main({words!r}))"
    with subprocess.Popen(
        [sys.executable, "-c", start], env=environment, start_new_session=True
    ) as window:
        try:
            until(lambda: glove.first_told(SetAlarm, 0.0), STARTUP_S)
            until(lambda: engine_of(window.pid))
            yield App(window.pid, engine_of(window.pid), folder)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(window.pid, signal.SIGKILL)


def test_42_while_the_window_stands_still_the_engine_alarms(tmp_path, told):
    with PortGlove() as glove, app_on(glove, tmp_path) as app:
        os.kill(app.window, signal.SIGSTOP)
        until(lambda: state_of(app.window) == "T")
        late_s = []
        for _ in range(3):
            pressed_s = glove.press(90.0)
            until(lambda: glove.first_told(MotorPulse, pressed_s))
            until(lambda: app.heard(app.engine).begins("too much", pressed_s))
            late_s.append(glove.first_told(MotorPulse, pressed_s) - pressed_s)
            heard_s = app.heard(app.engine).begins("too much", pressed_s)
            assert heard_s - pressed_s < WORST_S + HEARD_S
            released_s = glove.press(20.0)
            until(lambda: time.monotonic() - released_s > 1.2)
        assert state_of(app.window) == "T"
        # Four seconds of snapshots that nobody fetched have not stopped it.
        assert max(late_s) < WORST_S
        os.kill(app.window, signal.SIGCONT)
        told.tried(3)
        told.alarm(max(late_s))


def test_43_when_the_engine_is_killed_the_window_sounds(tmp_path, told):
    with PortGlove() as glove, app_on(glove, tmp_path) as app:
        assert app.heard(app.window).level(0.0, time.monotonic()) == 0.0
        os.kill(app.engine, signal.SIGKILL)
        killed_s = time.monotonic()
        until(lambda: app.heard(app.window).begins("no data", killed_s))
        heard_s = app.heard(app.window).begins("no data", killed_s)
        assert heard_s - killed_s < 0.5
        # As loud as too much is: the engine's own would have been no louder.
        assert app.heard(app.window).level(killed_s, time.monotonic()) > 0.25
        told.alarm(heard_s - killed_s)
