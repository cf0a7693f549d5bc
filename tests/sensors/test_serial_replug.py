"""A device pulled out and put in elsewhere: found by what it is, and a stranger is refused."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from coach.engine.hosting import Host
from coach.engine.link import Link
from coach.messages import Finish, Settings
from coach.sensors.address import parse_address
from coach.sensors.port_memory import PortMemory
from coach.sensors.ports import PortDescription
from coach.sensors.serial_port import SerialSource
from coach.sensors.source import Chunk
from coach.sensors.wire import Describe, Descriptor, FrameParser, Message, Samples, Start, encode
from coach.timing import MonotonicClock
from coach.views import Snapshot
from sims.serial import PseudoPort

LEFT = Descriptor(b"GLOVE\0\0\1", 100.0, 2, name="Left glove", newtons_per_count=0.01)
RIGHT = replace(LEFT, device_id=b"GLOVE\0\0\2", name="Right glove")
#: 10 N on each taxel of the left glove, 45 N on the right one's: too much on a palm.
COUNTS = {LEFT.device_id: 500, RIGHT.device_id: 4_500}
SOON_S = 60.0
#: A board is in the middle of something when it is asked.
ANSWER_S = 0.05

NANO = PortDescription("/dev/ttyUSB0", "a", 0x1A86, 0x7523, None, location="1-1")
UNO = PortDescription("/dev/ttyACM0", "b", 0x2341, 0x0043, "7563", location="1-2")


class Board:
    """A glove on a pseudo-terminal: it says who it is when asked, and then streams.

    It has been on for a while; one that is plugged in again counts from 0, its boot unheard.
    """

    def __init__(self, who: Descriptor, clock: MonotonicClock, first_seq: int) -> None:
        self.who = who
        self.port = PseudoPort()
        self._clock = clock
        self._parser = FrameParser(who.taxels)
        self._from_s: float | None = None
        self._told: deque[tuple[float, Message]] = deque()
        self._first_seq = self._seq = first_seq

    def stream(self) -> None:
        """Stream from now on, asked or not."""
        self._from_s = self._clock.now_s()

    def turn(self) -> None:
        now_s = self._clock.now_s()
        for message in self._parser.feed(self.port.received()):
            self._told.append((now_s + ANSWER_S, message))
        while self._told and self._told[0][0] <= now_s:
            _, message = self._told.popleft()
            if isinstance(message, Describe):
                self.port.send(encode(self.who))
            elif isinstance(message, Start) and self._from_s is None:
                self.stream()
        if self._from_s is None:
            return
        values = np.full((1, 2), COUNTS[self.who.device_id])
        while self._seq - self._first_seq < (self._clock.now_s() - self._from_s) * 100.0:
            self.port.send(encode(Samples(self._seq & 0xFFFF, self._seq * 10_000, values)))
            self._seq += 1


class Desk:
    """Boards, and the list of ports as the system would give it."""

    def __init__(self) -> None:
        self.clock = MonotonicClock()
        self.used = False
        self.boards: list[Board] = []
        self.listed: list[PortDescription] = []

    def plug_in(self, who: Descriptor, like: PortDescription) -> Board:
        board = Board(who, self.clock, 0 if self.used else 6_000)
        self.used = True
        self.boards.append(board)
        self.listed.append(replace(like, name=board.port.path))
        return board

    def pull(self, board: Board) -> None:
        self.boards.remove(board)
        self.listed = [port for port in self.listed if port.name != board.port.path]
        board.port.close()

    def turn(self) -> None:
        for board in self.boards:
            board.turn()

    def source(self, board: Board, options: str = "") -> SerialSource:
        address = parse_address(f"serial:{board.port.path}{options}")
        return SerialSource(address, lambda: list(self.listed))


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    for board in desk.boards:
        board.port.close()


def linked(desk: Desk, board: Board, options: str = "") -> Link:
    link = Link(desk.source(board, options), desk.clock)
    link.open()
    return link


def turned(desk: Desk, link: Link, done: Callable[[list[Message]], bool]) -> list[Message]:
    """Return what was heard until it was enough; what comes while the link is lost is nothing."""
    until_s = desk.clock.now_s() + SOON_S
    parser, heard = FrameParser(LEFT.taxels), list[Message]()
    while not done(heard):
        assert desk.clock.now_s() < until_s, (link.phase, link.problem)
        desk.turn()
        chunk: Chunk | None = link.read(0.005)
        heard += parser.feed(chunk.data) if chunk else []
    return heard


def streams(heard: list[Message]) -> bool:
    return sum(isinstance(message, Samples) for message in heard) > 3


def readings(heard: list[Message]) -> set[int]:
    found = (message for message in heard if isinstance(message, Samples))
    return {int(value) for message in found for value in message.values.flat}


@pytest.mark.parametrize("like", [NANO, UNO])
def test_the_same_device_under_another_name_goes_on(desk: Desk, like: PortDescription) -> None:
    board = desk.plug_in(LEFT, like)
    link = linked(desk, board)
    turned(desk, link, streams)
    desk.pull(board)
    turned(desk, link, lambda _: link.phase == "lost")
    again = desk.plug_in(LEFT, replace(like, location="3-1"))
    assert again.port.path == board.port.path or again.port.path not in link.problem
    heard = turned(desk, link, streams)
    assert readings(heard) == {500}
    assert link.phase == "live"


def test_another_glove_in_its_place_is_refused_by_name_and_ours_is_looked_for(desk: Desk) -> None:
    board = desk.plug_in(LEFT, NANO)
    link = linked(desk, board)
    turned(desk, link, streams)
    desk.pull(board)
    turned(desk, link, lambda _: link.phase == "lost")
    stranger = desk.plug_in(RIGHT, NANO)
    stranger.stream()
    heard = turned(desk, link, lambda _: "another glove answered" in link.problem)
    assert "Right glove" in link.problem
    assert "Left glove" in link.problem
    assert readings(heard) == set()
    ours = desk.plug_in(LEFT, replace(NANO, location="2-2"))
    heard = turned(desk, link, streams)
    assert readings(heard) == {500}, "the stranger's readings came through"
    assert {stranger.port.path, ours.port.path} <= {port.name for port in desk.listed}


def test_a_stranger_that_prints_text_in_its_place_is_refused(desk: Desk) -> None:
    board = desk.plug_in(LEFT, NANO)
    link = linked(desk, board)
    turned(desk, link, streams)
    desk.pull(board)
    stranger = desk.plug_in(RIGHT, NANO)
    stranger.turn = lambda: stranger.port.send(b"80.0\r\n")  # type: ignore[method-assign]
    heard = turned(desk, link, lambda _: "does not say that it is Left glove" in link.problem)
    assert readings(heard) == set()


def test_a_device_that_is_nowhere_is_said_to_be_nowhere(desk: Desk) -> None:
    board = desk.plug_in(LEFT, UNO)
    link = linked(desk, board)
    turned(desk, link, streams)
    desk.pull(board)
    other = desk.plug_in(RIGHT, replace(UNO, serial_number="9999"))
    turned(desk, link, lambda _: "is not plugged in" in link.problem)
    assert board.port.path in link.problem
    assert other.port.received() == b"", "a port that is not ours was opened and spoken to"


def test_a_session_goes_on_with_the_gap_marked_and_never_shows_the_stranger(desk: Desk) -> None:
    board = desk.plug_in(LEFT, NANO)
    settings = Settings(f"serial:{board.port.path}", sound=False, beat=False)
    shown: list[Snapshot] = []
    stranger: list[Board] = []
    pulled_s, back_s = list[float](), list[float]()

    def live(snapshot: Snapshot) -> bool:
        return snapshot.live is not None

    def publish(snapshot: Snapshot) -> bool:
        shown.append(snapshot)
        desk.turn()
        lost = any(seen.link.phase == "lost" for seen in shown)
        if not lost and sum(map(live, shown)) == 60:
            desk.pull(board)
            pulled_s.append(desk.clock.now_s())
        elif lost and not stranger:
            stranger.append(desk.plug_in(RIGHT, NANO))
        elif "another glove answered" in snapshot.link.sentence.lower() and len(desk.boards) == 1:
            back_s.append(desk.clock.now_s())
            desk.plug_in(LEFT, replace(NANO, location="2-2"))
        return True

    until_s = desk.clock.now_s() + SOON_S
    with Host(settings, desk.clock, desk.source(board)) as host:
        host.open()

        def take() -> list[Finish]:
            enough = sum(map(live, shown)) > 120 and live(shown[-1])
            return [Finish()] if enough or desk.clock.now_s() > until_s else []

        host.run(take, publish)
    phases = [seen.link.phase for seen in shown]
    assert "lost" in phases
    assert phases[-1] == "live"
    assert any("Right glove" in seen.link.sentence for seen in shown)
    forces = {round(seen.live.force_n) for seen in shown if seen.live is not None}
    assert max(forces) <= 20
    assert not any(seen.live.too_much for seen in shown if seen.live is not None)
    assert shown[-1].link.name == "Left glove"
    oldest_s = max(seen.age_s for seen in shown if seen.age_s is not None)
    # What it said until it was pulled may have been on its way; on a busy machine what it said
    # again has waited for a while before it was shown.
    gap_s = back_s[0] - pulled_s[0]
    assert 100.0 * gap_s - 10 <= shown[-1].link.missing_samples <= 100.0 * oldest_s + 10


LISTED = [
    replace(NANO, name="/dev/ttyUSB1", location="9-9"),
    replace(NANO, name="/dev/ttyUSB2", location="1-1"),
    replace(UNO, name="/dev/ttyACM7"),
]


def memory_of(port: PortDescription) -> PortMemory:
    memory = PortMemory(port.name)
    memory.remember(port.name, [NANO, UNO])
    return memory


def test_a_serial_number_is_followed_anywhere() -> None:
    assert memory_of(UNO).candidates(LISTED, asked=False) == ["/dev/ttyACM7"]


def test_without_a_serial_number_the_same_socket_comes_first_and_the_refused_last() -> None:
    memory = memory_of(NANO)
    assert memory.candidates(LISTED, asked=True) == ["/dev/ttyUSB2", "/dev/ttyUSB1"]
    memory.refuse("/dev/ttyUSB2")
    assert memory.candidates(LISTED, asked=True) == ["/dev/ttyUSB1", "/dev/ttyUSB2"]


def test_a_device_that_cannot_be_asked_is_not_mistaken_for_its_twin() -> None:
    memory = memory_of(NANO)
    assert memory.candidates(LISTED, asked=False) == ["/dev/ttyUSB2"]
    assert memory.candidates(LISTED[:1], asked=False) == ["/dev/ttyUSB1"]


def test_a_port_that_no_list_has_is_known_by_its_name() -> None:
    memory = PortMemory("/dev/pts/7")
    memory.remember("/dev/pts/7", [NANO])
    assert memory.candidates(LISTED, asked=True) == ["/dev/pts/7"]
