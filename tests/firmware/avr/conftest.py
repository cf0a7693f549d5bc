"""The Uno's firmware, executed; the app reads it through the serial source that ships."""

import os
import re
import select
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from coach.engine.link import Link
from coach.sensors.address import open_source
from coach.sensors.source import DeviceEvent, SampleBlock, SensorInfo
from coach.sensors.wire import Descriptor, FrameParser, HostMessage, Reply, WireDecoder, encode
from coach.timing import MonotonicClock

FIRMWARE = Path(__file__).parents[3] / "firmware"
#: Far beyond what anything here takes: the machine may be busy.
PATIENCE_S = 120.0


@dataclass(frozen=True)
class Pin:
    """The motor (strength) or the LED (0 or 1) changed at a simulated microsecond."""

    name: str
    value: int
    at_us: int


class Board:
    """The board without a board, in a process of its own."""

    def __init__(self, built: Path, *options: str) -> None:
        self._process = subprocess.Popen(
            [built / "avr_board", built / "glove.elf", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._text = b""
        self.pins: list[Pin] = []
        self.path = self._line()
        self.address = f"serial:{self.path}?baud=500000&format=wire"

    def do(self, command: str) -> int:
        """Have a command done; returns the simulated microsecond of it."""
        self._write(command)
        while not (line := self._line()).startswith(f"ok {command} "):
            assert not line.startswith("no "), line
            self._note(line)
        return int(line.split()[-1])

    def stats(self) -> dict[str, float]:
        """Return the figures so far."""
        self._write("stats")
        figures: dict[str, float] = {}
        while not (line := self._line()).startswith("ok stats "):
            self._note(line)
            figures |= {name: float(value) for name, value in re.findall(r"(\w+)=(\S+)", line)}
        return figures

    def pin(self, name: str, value: int) -> Pin:
        """Wait until a pin has this value; each change is found once."""
        while True:
            for at, pin in enumerate(self.pins):
                if (pin.name, pin.value) == (name, value):
                    del self.pins[: at + 1]
                    return pin
            self._note(self._line())

    def close(self) -> None:
        """Switch it off."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            assert self._process.wait(PATIENCE_S) == 0
        finally:
            self._process.kill()
            self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()

    def _write(self, command: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n".encode())

    def _note(self, line: str) -> None:
        if line.startswith(("motor ", "led ")):
            name, value, at_us = line.split()
            self.pins.append(Pin(name, int(value), int(at_us)))

    def _line(self) -> str:
        assert self._process.stdout is not None
        until_s = time.monotonic() + PATIENCE_S
        while b"\n" not in self._text:
            left_s = until_s - time.monotonic()
            if left_s <= 0 or not select.select([self._process.stdout], [], [], left_s)[0]:
                pytest.fail("the board says nothing")
            data = os.read(self._process.stdout.fileno(), 65_536)
            assert data, "the board has stopped"
            self._text += data
        line, _, self._text = self._text.partition(b"\n")
        return line.decode()


class Session:
    """The app's end: its own source, link and decoder, and the replies as they came."""

    def __init__(self, board: Board) -> None:
        self.clock = MonotonicClock()
        self.link = Link(open_source(board.address), self.clock)
        self.link.open()
        self.decoder = WireDecoder()
        self.infos: list[SensorInfo] = []
        self.events: list[DeviceEvent] = []
        self.blocks: list[SampleBlock] = []
        self.replies: list[Reply] = []
        self.described = 0
        self._parser = FrameParser()

    def send(self, message: HostMessage) -> None:
        self.link.write(encode(message))

    def turn(self) -> None:
        """Take what comes within some milliseconds."""
        chunk = self.link.read(0.02)
        assert self.link.phase == "live", self.link.problem
        if chunk is None:
            return
        said = self._parser.feed(chunk.data)
        self.replies += [message for message in said if isinstance(message, Reply)]
        self.described += sum(isinstance(message, Descriptor) for message in said)
        for item in self.decoder.feed(chunk):
            if isinstance(item, SampleBlock):
                self.blocks.append(item)
            elif isinstance(item, SensorInfo):
                self.infos.append(item)
            else:
                self.events.append(item)

    def until(self, is_so: Callable[[], Any], within_s: float = PATIENCE_S) -> Any:
        """Go on until something is so, and return it."""
        until_s = self.clock.now_s() + within_s
        while not (found := is_so()):
            assert self.clock.now_s() < until_s, f"never so; heard {self.events} {self.infos}"
            self.turn()
        return found

    def ask(self, message: HostMessage) -> bool:
        """Send a command and return what its reply says."""
        command = encode(message)[1]
        self.replies.clear()
        self.send(message)
        said = self.until(lambda: [reply for reply in self.replies if reply.command == command])
        return bool(said[0].ok)

    def event(self, name: str) -> DeviceEvent:
        """Wait for an event; what came before it is forgotten."""

        def found() -> list[int]:
            return [at for at, event in enumerate(self.events) if event.name == name]

        at = self.until(found)[0]
        event = self.events[at]
        del self.events[: at + 1]
        return event

    def samples(self, count: int, within_s: float = PATIENCE_S) -> list[SampleBlock]:
        """Return the blocks of at least so many samples from now on."""
        self.blocks.clear()
        enough = self.decoder.counts.samples + count
        self.until(lambda: self.decoder.counts.samples >= enough, within_s)
        return list(self.blocks)

    def close(self) -> None:
        self.link.close()


def _make(folder: str, built: Path) -> str:
    command = ["make", "-C", str(FIRMWARE / folder), f"BUILD={built}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (
        "needs Debian's gcc, make, gcc-avr, avr-libc, libsimavr-dev and libelf-dev:\n"
        f"{done.stdout}{done.stderr}"
    )
    return done.stdout


@dataclass(frozen=True)
class Built:
    """Where firmware and board are, and what the build printed."""

    folder: Path
    printed: str


@pytest.fixture(scope="session")
def built(made_once: Callable[[str, Callable[[Path], object]], Path]) -> Built:
    def make(folder: Path) -> None:
        (folder / "printed").write_text(_make("avr", folder) + _make("sim", folder))

    folder = made_once("avr", make)
    return Built(folder, (folder / "printed").read_text())


@pytest.fixture
def make_board(built: Built) -> Iterator[Callable[..., Board]]:
    boards: list[Board] = []

    def make(*options: str) -> Board:
        boards.append(Board(built.folder, *options))
        return boards[-1]

    yield make
    for board in boards:
        board.close()


@pytest.fixture
def board(make_board: Callable[..., Board]) -> Board:
    return make_board()


@pytest.fixture
def make_session() -> Iterator[Callable[[Board], Session]]:
    sessions: list[Session] = []

    def make(board: Board) -> Session:
        sessions.append(Session(board))
        return sessions[-1]

    yield make
    for session in sessions:
        session.close()


@pytest.fixture
def session(board: Board, make_session: Callable[[Board], Session]) -> Session:
    return make_session(board)
