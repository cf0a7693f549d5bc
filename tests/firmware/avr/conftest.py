"""The Uno's firmware, executed; the app reads it through the serial source that ships."""

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
from sims.avr_board import PATIENCE_S, Board, made


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


@dataclass(frozen=True)
class Built:
    """Where firmware and board are, and what the build printed."""

    folder: Path
    printed: str


@pytest.fixture(scope="session")
def built(made_once: Callable[[str, Callable[[Path], object]], Path]) -> Built:
    def make(folder: Path) -> None:
        (folder / "printed").write_text(made(folder))

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
