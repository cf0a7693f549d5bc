"""The window and its engine as a person would start them, on a device that is not real."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.trust.pressed import PressedDevice
from benchmarks.trust.troubled_window import engine_of
from sims.whole_app import STARTUP_S, on_loudspeakers, until

_RECORDING: Final = "session.rec"
#: Closing the recording may take this long on a disk that stalls.
_END_S: Final = 30.0
_START: Final = "from {} import main; import sys; "
#: What still is on its way when the device stops has come by then.
_ARRIVED_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class Whole:
    """The processes by their ids, and where they write."""

    window: int
    engine: int
    folder: Path
    recording: Path


@contextmanager
def whole(
    device: PressedDevice,
    folder: Path,
    *words: str,
    busy_with: Path | str | None = None,
    environment: Mapping[str, str] | None = None,
    program: str = "benchmarks.trust.troubled_window",
) -> Iterator[Whole]:
    """Practise in a window until the end of the ``with``, then end it in order.

    ``busy_with`` is a recording that it makes debriefs of, among other troubles, or
    ``PAINTS_ONLY``. ``program`` is the module whose ``main`` runs it.
    """
    path = folder / _RECORDING
    arguments = [str(folder), str(busy_with or ""), "practice", device.address]
    arguments += ["--record", str(path), *words]
    around = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "COACH_DATA_DIR": str(folder / "data"),
        **on_loudspeakers(folder),
        **(environment or {}),
    }
    start = _START.format(program) + "raise SystemExit(main(*sys.argv[1:]))"
    with subprocess.Popen(
        [sys.executable, "-c", start, *arguments],
        cwd=Path(__file__).parents[2],
        env=around,
        # It ends where nobody holds the other end any more.
        stdin=subprocess.PIPE,
        start_new_session=True,
    ) as window:
        try:
            until(lambda: device.begun_s or _still_there(window), STARTUP_S)
            engine = until(lambda: engine_of(folder), STARTUP_S)
            yield Whole(window.pid, engine, folder, path)
            device.stop()
            threading.Event().wait(_ARRIVED_S)
            window.terminate()
            window.wait(_END_S)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(window.pid, signal.SIGKILL)


def _still_there(window: "subprocess.Popen[bytes]") -> None:
    if window.poll() is not None:
        raise RuntimeError(f"the window has ended by itself, with {window.returncode}")
