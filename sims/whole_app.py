"""The whole app in processes of its own, on loudspeakers that write down what it plays."""

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
from typing import Final, TypeVar

from coach.sensors.wire import SetAlarm
from sims.loudspeaker import FOLDER, Heard, heard_of
from sims.port_glove import PortGlove

#: A cold start beside other work; nothing that is timed.
STARTUP_S: Final = 60.0
SOON_S: Final = 60.0
_AT_START: Final = Path(__file__).with_name("at_start")

Found = TypeVar("Found")


def on_loudspeakers(folder: Path) -> dict[str, str]:
    """Return what is to be in the environment of processes whose sound is kept in a folder."""
    return {"PYTHONPATH": str(_AT_START), FOLDER: str(folder)}


def until(holds: Callable[[], Found | None], within_s: float = SOON_S) -> Found:
    """Wait for something to be there, and return it; raises TimeoutError."""
    deadline_s, nothing = time.monotonic() + within_s, threading.Event()
    while not (found := holds()):
        if time.monotonic() > deadline_s:
            raise TimeoutError(f"not within {within_s} s")
        nothing.wait(0.005)
    return found


def state_of(process: int) -> str:
    """Return the kernel's letter for what a process does: T is stopped."""
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]


@dataclass(frozen=True, slots=True)
class WholeApp:
    """The app's processes by their ids; ``folder`` is all that it may write to."""

    window: int
    engine: int
    folder: Path

    def heard(self, process: int) -> Heard:
        """Return what one of them has played so far."""
        return heard_of(self.folder, process)


@contextmanager
def whole_app(glove: PortGlove, folder: Path, *words: str) -> Iterator[WholeApp]:
    """Practise on a glove with a window, until the end of the ``with``; ``words`` say how."""
    arguments = ["practice", glove.address, *words]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "COACH_DATA_DIR": str(folder / "data"),
        **on_loudspeakers(folder),
    }
    start = f"from coach.cli import main; raise SystemExit(main({arguments!r}))"
    with subprocess.Popen(
        [sys.executable, "-c", start], env=environment, start_new_session=True
    ) as window:
        try:
            # It has said what it is and was told when to alarm: the engine is there.
            until(lambda: glove.first_told(SetAlarm, 0.0), STARTUP_S)
            yield WholeApp(window.pid, until(lambda: _engine_of(window.pid)), folder)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(window.pid, signal.SIGKILL)


def _engine_of(window: int) -> int | None:
    for task in Path(f"/proc/{window}/task").glob("*/children"):
        for child in task.read_text().split():
            with suppress(OSError):
                if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                    return int(child)
    return None
