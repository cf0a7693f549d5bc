"""What this machine's pseudo-terminals do by themselves: a bare line beside what is tried.

``python -m benchmarks.trust.bare_line BYTES A_SECOND`` sends so many pieces of so many bytes on a
port of its own, to a process that does nothing but read, count and answer. It begins at the first
line of its input and ends with it; then it prints what came of them.
"""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

import numpy as np

from sims.disk.priority import go_first
from sims.serial import PseudoPort

#: A piece is a line of text: its number, a question mark where that is the answer, and filling.
_PIECE: Final = "{number:08d}{mark}"
_NUMBER_BYTES: Final = 8
_ASKED_EACH_S: Final = 0.1
#: A fast line's bytes a second, and the most at once. Where the machine held the sender itself up,
#: it tells what it missed no faster: at once it is more than a port keeps, whoever reads.
LINE_BYTES_A_S, MOST_AT_ONCE = 1e6, 1_000
#: What is still on its way at the end has come by then, or never will.
_ARRIVED_S: Final = 2.0
_LOOK_EACH_S: Final = 0.01


@dataclass(frozen=True, slots=True)
class Line:
    """What came of a bare line: pieces, and seconds until an answer was there (p50, p99, worst)."""

    sent: int = 0
    lost: int = 0
    answered_s: tuple[float, float, float] = (0.0, 0.0, 0.0)


class BareLine:
    """Is ready within the ``with``; ``came`` tells what came of what was sent."""

    def __init__(self, piece_bytes: int, rate_hz: float) -> None:
        self.came = Line()
        self._words = [str(piece_bytes), str(rate_hz)]

    def __enter__(self) -> Self:
        self._process = _started(*self._words)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate()

    @contextmanager
    def sending(self) -> Iterator[None]:
        """Send during the ``with``, once."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print("begin", file=self._process.stdin, flush=True)
        self._process.stdout.readline()
        yield
        said, _ = self._process.communicate()
        sent, lost, (p50_s, p99_s, worst_s) = json.loads(said)
        self.came = Line(sent, lost, (p50_s, p99_s, worst_s))


def _started(*words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.trust.bare_line", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


class Sender:
    """Sends pieces on a port and takes the answers."""

    def __init__(self, port: PseudoPort, piece_bytes: int, rate_hz: float) -> None:
        self._port, self._rate_hz = port, rate_hz
        self._piece_bytes = piece_bytes
        self._asks_each = max(1, round(_ASKED_EACH_S * rate_hz))
        self._asked_s: dict[int, float] = {}
        self._answered_s: dict[int, float] = {}
        self.sent = 0

    @property
    def late_s(self) -> list[float]:
        """How late each answer was, inf for what never came."""
        never = float("inf")
        return [self._answered_s.get(each, never) - at for each, at in self._asked_s.items()]

    def send(self) -> None:
        """Send until the input ends, and hear the last answers."""
        begun_s, line_free_s = time.monotonic(), 0.0
        while not select.select([sys.stdin], [], [], 0.0)[0]:
            self._hear_until(max(begun_s + self.sent / self._rate_hz, line_free_s))
            now_s, data = time.monotonic(), b""
            while begun_s + self.sent / self._rate_hz <= now_s and len(data) < MOST_AT_ONCE:
                data += self._piece(asks=self.sent % self._asks_each == 0)
            line_free_s = now_s + len(data) / LINE_BYTES_A_S
            self._port.send(data)
        self._port.send(self._piece(asks=True))
        end_s = time.monotonic() + _ARRIVED_S
        # Pieces come in turn: once the last one is answered, all that can come have come.
        while self.sent - 1 not in self._answered_s and time.monotonic() < end_s:
            self._hear_until(time.monotonic() + _LOOK_EACH_S)

    def _piece(self, asks: bool) -> bytes:
        number = self.sent
        if asks:
            self._asked_s[number] = time.monotonic()
        self.sent += 1
        said = _PIECE.format(number=number, mark="?" if asks else ".")
        return said.ljust(self._piece_bytes - 1, ".").encode() + b"\n"

    def _hear_until(self, due_s: float) -> None:
        while (now_s := time.monotonic()) < due_s:
            if self._port.hears_within(due_s - now_s):
                words, now_s = self._port.received().split(), time.monotonic()
                for word in words:
                    self._answered_s.setdefault(int(word), now_s)


def send(piece_bytes: int, rate_hz: float) -> None:
    """Send pieces when and for as long as the input says, and print what came of them."""
    port = PseudoPort()
    sender = Sender(port, piece_bytes, rate_hz)
    with _started(port.path, str(piece_bytes)) as reader:
        assert reader.stdout is not None
        reader.stdout.readline()
        sys.stdin.readline()
        print("sending", flush=True)
        go_first()
        sender.send()
        came, _ = reader.communicate()
    late = np.percentile(sender.late_s or [0.0], (50, 99, 100), method="higher")
    print(json.dumps([sender.sent, sender.sent - int(came), [float(each) for each in late]]))


def read(path: str, piece_bytes: int) -> None:
    """Read a port until the input ends, answer what asks for it, and print how many came."""
    go_first()
    line = os.open(path, os.O_RDWR | os.O_NOCTTY)
    print("reading", flush=True)
    came, begun = 0, b""
    while line in select.select([line, sys.stdin], [], [])[0]:
        *pieces, begun = (begun + os.read(line, 65_536)).split(b"\n")
        for piece in pieces:
            # One that lost a part of it is lost.
            if len(piece) == piece_bytes - 1:
                came += 1
                if piece[_NUMBER_BYTES:][:1] == b"?":
                    os.write(line, piece[:_NUMBER_BYTES] + b"\n")
    print(came)


if __name__ == "__main__":
    first, second = sys.argv[1:]
    if first.startswith("/"):
        read(first, int(second))
    else:
        send(int(first), float(second))
