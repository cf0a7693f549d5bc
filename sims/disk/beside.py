"""How late this machine itself is: a bare line and a bare sync beside what is tried.

``python -m sims.disk.beside [FOLDER]`` sends a few bytes over a pseudo-terminal of its own each
5 ms, reads them at the other end and hands them on to one thread and another, as often as the
coach hands on what it keeps; given a FOLDER, it brings a byte to its disk four times a second.
Each pair of moments on its input is answered with the longest that either took between the two.
"""

import os
import subprocess
import sys
import threading
import time
import tty
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from select import select
from types import TracebackType
from typing import Final, Self

from sims.disk.priority import go_first

#: Where the machine itself was later than this, a figure over its bound says nothing about us.
LATE_S: Final = 0.05
#: So slow a disk leaves nobody the time to keep what a power cut may cost.
SLOW_SYNC_S: Final = 0.4
_EACH_S, _SYNC_EACH_S = 0.005, 0.25
#: So many are remembered: minutes of the line, and of the disk.
_KEPT: Final = 100_000
_PIECE: Final = b"." * 20
_READY: Final = "ready"


@dataclass(frozen=True, slots=True)
class Late:
    """How long the bare line, and the bare sync, took at the worst in a while."""

    line_s: float
    sync_s: float = 0.0

    @property
    def excuses(self) -> bool:
        """Whether what took too long meanwhile says nothing about us."""
        return self.line_s > LATE_S or self.sync_s > SLOW_SYNC_S

    def __str__(self) -> str:
        synced = f", a bare sync took {1000 * self.sync_s:.0f} ms" if self.sync_s else ""
        return f"a bare line beside was {1000 * self.line_s:.0f} ms late{synced}"


class Beside:
    """Runs within the ``with``, given a folder on its disk too; any thread may ask."""

    def __init__(self, folder: Path | None = None) -> None:
        self._words = [] if folder is None else [str(folder)]
        self._one_asks = threading.Lock()

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "sims.disk.beside", *self._words],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip
        if self._heard() != _READY:
            raise RuntimeError("nothing runs beside")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate()

    @property
    def process_id(self) -> int:
        """The id of the process that runs beside."""
        return self._process.pid

    def late(self, begin_s: float, end_s: float) -> Late:
        """Return how late the machine was between two monotonic seconds."""
        with self._one_asks:
            if self._process.stdin is None:
                raise RuntimeError("it was started with pipes")
            print(begin_s, end_s, file=self._process.stdin)
            return Late(*map(float, self._heard().split()))

    def _heard(self) -> str:
        if self._process.stdout is None:
            raise RuntimeError("it was started with pipes")
        return self._process.stdout.readline().strip()


class _Took:
    """From when to when each turn took; one thread waits for its time and ends it, another asks.

    The next turn is due ``each_s`` after the one before it was: between two turns there is no
    moment in which a machine that stands still would not be seen.
    """

    def __init__(self, each_s: float) -> None:
        self._each_s = each_s
        self._turns: deque[tuple[float, float]] = deque(maxlen=_KEPT)
        self._due_s = time.monotonic() + each_s

    def wait(self) -> None:
        """Sleep until the turn is due."""
        time.sleep(max(0.0, self._due_s - time.monotonic()))

    def end(self) -> None:
        due_s, ended_s = self._due_s, time.monotonic()
        self._turns.append((due_s, ended_s))
        self._due_s = max(due_s + self._each_s, ended_s)

    def worst_s(self, begin_s: float, end_s: float) -> float:
        """Return the longest of those that lasted into these seconds, the present one too."""
        turns = [(self._due_s, time.monotonic()), *self._turns]
        took = (ended - due for due, ended in turns if due <= end_s and ended >= begin_s)
        return max([0.0, *took])


def _send_and_read(took: _Took) -> None:
    """Never end: be a line with nobody but a reader at its end, and two who hand on."""
    device, host = os.openpty()
    tty.setraw(host)
    came, over, again = SimpleQueue[bytes](), SimpleQueue[bytes](), SimpleQueue[bytes]()
    threading.Thread(target=_hand_on, args=(came, over), daemon=True).start()
    threading.Thread(target=_hand_on, args=(over, again, took.end), daemon=True).start()
    while True:
        took.wait()
        os.write(device, _PIECE)
        missing = len(_PIECE)
        while missing:
            missing -= len(os.read(host, missing))
        came.put(_PIECE)
        again.get()


def _hand_on(
    of: SimpleQueue[bytes], to: SimpleQueue[bytes], do: Callable[[], None] | None = None
) -> None:
    while True:
        piece = of.get()
        if do is not None:
            do()
        to.put(piece)


def _sync(took: _Took, folder: Path) -> None:
    """Never end: bring a byte to the disk again and again."""
    path = folder / f"beside-{os.getpid()}"
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    path.unlink()
    while True:
        took.wait()
        os.pwrite(fd, b".", 0)
        os.fsync(fd)
        took.end()


def _serve(*folders: str) -> None:
    line, disk = _Took(_EACH_S), _Took(_SYNC_EACH_S)
    go_first()
    threading.Thread(target=_send_and_read, args=(line,), daemon=True).start()
    for folder in folders:
        threading.Thread(target=_sync, args=(disk, Path(folder)), daemon=True).start()
    print(_READY, flush=True)
    while select([sys.stdin], [], [])[0] and (asked := sys.stdin.readline()):
        begin_s, end_s = map(float, asked.split())
        synced_s = disk.worst_s(begin_s, end_s) if folders else 0.0
        print(line.worst_s(begin_s, end_s), synced_s, flush=True)


if __name__ == "__main__":
    _serve(*sys.argv[1:])
