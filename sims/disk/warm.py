"""Real ``coach`` processes that begin at once: forked from one that has loaded everything.

Each is a process of its own, to be killed for real. The shim for a failing disk is preloaded,
and does nothing unless the environment asks for it.
"""

import ctypes
import importlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sims.disk.ending import handle_of, wait_for_end
from sims.disk.priority import go_first

#: What the commands load when they are run, loaded before.
_LOADED: Final = (
    "coach.cli", "coach.commands.record", "coach.commands.practice",
    "coach.sensors.serial_port", "sims.sensor",
)  # fmt: skip
SOON_S: Final = 20.0
_PR_SET_PDEATHSIG: Final = 1


class Victim:
    """One ``coach`` process; what it says goes into the file ``said``."""

    def __init__(self, warm: "Warm", process_id: int, said: Path) -> None:
        self.process_id, self._warm, self._said = process_id, warm, said

    @property
    def said(self) -> str:
        """What it has said so far."""
        return self._said.read_text(errors="replace") if self._said.exists() else ""

    def kill(self) -> None:
        """End it at once, with no word left to it."""
        os.kill(self.process_id, signal.SIGKILL)

    def let_go(self) -> None:
        """Kill it if it is still there."""
        self._warm.let_go(self.process_id)

    def end(self) -> int:
        """Ask it to end, as Ctrl-C does; return its exit code."""
        os.kill(self.process_id, signal.SIGINT)
        return self.wait()

    def wait(self) -> int:
        """Return its exit code once it has ended, negative for a signal; raises TimeoutError."""
        wait_for_end(handle_of(self.process_id), SOON_S)
        return self._warm.code_of(self.process_id)


class Warm:
    """The process that others are forked from; ``shim`` is preloaded into all of them."""

    def __init__(self, shim: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "sims.disk.warm"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
            env=os.environ | {"LD_PRELOAD": str(shim)},
        )  # fmt: skip
        self._running: set[int] = set()
        self._one_asks = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process_id in tuple(self._running):
            self.let_go(process_id)
        self._process.communicate()

    def coach(
        self, words: Sequence[str], said: Path, environment: Mapping[str, str] | None = None
    ) -> Victim:
        """Run ``coach`` with these words."""
        given = {"COACH_DATA_DIR": os.environ["COACH_DATA_DIR"]} | dict(environment or {})
        process_id = self._ask([list(words), str(said), given])
        self._running.add(process_id)
        return Victim(self, process_id, said)

    def code_of(self, process_id: int) -> int:
        """Return how a process that has ended did so."""
        self._running.discard(process_id)
        return self._ask(process_id)

    def let_go(self, process_id: int) -> None:
        """Kill a process if it is still there."""
        if process_id in self._running:
            os.kill(process_id, signal.SIGKILL)
            self.code_of(process_id)

    def _ask(self, question: object) -> int:
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("it was started with pipes")
        with self._one_asks:
            self._process.stdin.write(json.dumps(question) + "\n")
            return int(self._process.stdout.readline())


def _serve() -> None:
    for name in _LOADED:
        importlib.import_module(name)
    while line := sys.stdin.readline():
        asked = json.loads(line)
        if isinstance(asked, int):
            print(os.waitstatus_to_exitcode(os.waitpid(asked, 0)[1]), flush=True)
            continue
        process_id = os.fork()
        if process_id == 0:
            _die_with_parent()
            os._exit(_be_coach(*asked))
        print(process_id, flush=True)


def _die_with_parent() -> None:
    """Leave nobody behind who would go on looking for a glove's port."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _be_coach(words: list[str], said: str, environment: Mapping[str, str]) -> int:
    os.environ.update(environment)
    out = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    nowhere = os.open(os.devnull, os.O_RDONLY)
    for old, stream in ((nowhere, 0), (out, 1), (out, 2)):
        os.dup2(old, stream)
    go_first()
    code: int = importlib.import_module("coach.cli").main(words)
    return code


if __name__ == "__main__":
    _serve()
