"""A lost device is a state: it is told, tried again with growing waits, and picked up."""

from itertools import pairwise

import numpy as np
import pytest

from coach.engine.link import Link
from coach.errors import DeviceError
from coach.sensors.source import Chunk, WireFormat
from coach.sensors.wire import (
    Descriptor,
    DeviceMessage,
    DeviceNotice,
    FrameParser,
    KeepAlive,
    Message,
    Notice,
    Samples,
    Start,
    encode,
)
from coach.timing import Clock, VirtualClock

DESCRIBED = Descriptor(b"GLOVE\0\0\1", 100.0, 4)
SAMPLE = Samples(0, 0, np.array([[1, 2, 3, 4]]))


class Plug:
    """A source whose plug is in during the given spans of the clock's seconds."""

    format: WireFormat = "text"

    def __init__(self, *spans: tuple[float, float]) -> None:
        self.spans = spans
        self.opened_at: list[float] = []
        self.clock: Clock = VirtualClock()

    def is_in(self) -> bool:
        return any(start <= self.clock.now_s() < end for start, end in self.spans)

    def open(self, clock: Clock) -> None:
        self.clock = clock
        self.opened_at.append(clock.now_s())
        if not self.is_in():
            raise DeviceError("the plug is out; put it in")

    def read(self, timeout_s: float) -> Chunk | None:
        self.clock.wait_until(self.clock.now_s() + timeout_s)
        if not self.is_in():
            raise DeviceError("the plug was pulled; put it back")
        return Chunk(self.clock.now_s(), b"1\n")

    def write(self, data: bytes) -> None:
        del data

    def close(self) -> None:
        pass


def test_first_open_says_at_once_why_it_cannot() -> None:
    link = Link(Plug(), VirtualClock())
    with pytest.raises(DeviceError, match="put it in"):
        link.open()


def test_loss_is_told_and_the_device_is_picked_up_when_it_is_back() -> None:
    clock = VirtualClock()
    link = Link(Plug((0.0, 2.0), (4.0, 100.0)), clock)
    link.open()
    phases = {}
    while clock.now_s() < 10.0:
        chunk = link.read(0.05)
        phases[round(clock.now_s(), 2)] = (link.phase, chunk is not None)
    assert phases[1.0] == ("live", True)
    assert phases[2.05][0] == "lost"
    assert "put it" in link.problem or link.phase == "live"
    back_s = min(at_s for at_s, (_, heard) in phases.items() if at_s > 2.1 and heard)
    assert 4.0 <= back_s < 8.0


def test_waits_between_tries_grow_and_are_bounded() -> None:
    clock = VirtualClock()
    plug = Plug((0.0, 1.0))
    link = Link(plug, clock)
    link.open()
    while clock.now_s() < 60.0:
        link.read(0.05)
    tries = [later - earlier for earlier, later in pairwise(plug.opened_at[1:])]
    assert tries == sorted(tries)
    assert max(tries) < 4.2
    assert len(tries) > 10


class Spoken:
    """A device that says what it is given to say, and hears what it is told."""

    def __init__(self, clock: VirtualClock, wire_format: WireFormat = "auto") -> None:
        self.format = wire_format
        self.clock = clock
        self.says: list[bytes] = []
        self.told: list[tuple[float, Message]] = []

    def open(self, clock: Clock) -> None:
        del clock

    def read(self, timeout_s: float) -> Chunk | None:
        self.clock.wait_until(self.clock.now_s() + timeout_s)
        return Chunk(self.clock.now_s(), self.says.pop(0)) if self.says else None

    def write(self, data: bytes) -> None:
        self.told += [(self.clock.now_s(), message) for message in FrameParser(4).feed(data)]

    def close(self) -> None:
        pass


def turned(link: Link, source: Spoken, seconds: float, *said: DeviceMessage | bytes) -> list[str]:
    """Return the kinds of message that the device was told while it said these."""
    source.told.clear()
    source.says += [word if isinstance(word, bytes) else encode(word) for word in said]
    until_s = source.clock.now_s() + seconds
    while source.clock.now_s() < until_s:
        link.read(0.05)
    return [type(message).__name__ for _, message in source.told]


def linked(wire_format: WireFormat = "auto") -> tuple[Link, Spoken]:
    source = Spoken(VirtualClock(), wire_format)
    link = Link(source, source.clock)
    link.open()
    return link, source


def test_a_device_of_ours_hears_each_half_second_that_somebody_listens() -> None:
    link, source = linked()
    assert turned(link, source, 2.0) == []
    turned(link, source, 0.1, DESCRIBED, SAMPLE)
    assert turned(link, source, 10.0, SAMPLE) == ["KeepAlive"] * len(source.told)
    gaps_s = [later - earlier for (earlier, _), (later, _) in pairwise(source.told)]
    assert max(gaps_s) < 0.6
    assert len(source.told) >= 18


@pytest.mark.parametrize("wire_format", ["text", "progressor"])
def test_a_device_that_is_not_ours_is_sent_nothing(wire_format: WireFormat) -> None:
    link, source = linked(wire_format)
    assert turned(link, source, 5.0, DESCRIBED, SAMPLE) == []


def test_lines_and_an_echo_of_our_own_words_are_no_device_of_ours() -> None:
    link, source = linked()
    echo = encode(KeepAlive()) + encode(Start())
    assert turned(link, source, 5.0, b"12.5\n\x00\x01\x00" * 50, echo) == []


@pytest.mark.parametrize("code", [Notice.WATCHDOG, Notice.BOOT])
def test_a_device_that_stopped_by_itself_is_asked_to_go_on_until_it_does(code: Notice) -> None:
    link, source = linked()
    turned(link, source, 1.0, DESCRIBED, SAMPLE)
    stopped = DeviceNotice(1, 0, code)
    told = turned(link, source, 2.2, SAMPLE, stopped)
    at_s = [at_s for at_s, message in source.told if isinstance(message, Start)]
    assert told.count("Start") >= 4
    assert at_s[0] - (source.clock.now_s() - 2.2) < 0.11, "not at once"
    turned(link, source, 0.1, SAMPLE)
    assert "Start" not in turned(link, source, 2.0)


def test_a_device_that_only_says_what_it_is_is_asked_for_samples() -> None:
    link, source = linked()
    assert turned(link, source, 0.2, DESCRIBED) == ["KeepAlive", "Start"]


def test_what_was_heard_before_a_loss_is_not_believed_of_the_next_device() -> None:
    clock = VirtualClock()
    source = Spoken(clock)
    link = Link(source, clock)
    link.open()
    turned(link, source, 1.0, DESCRIBED, SAMPLE)
    link.open()
    assert turned(link, source, 5.0, b"1.0\n" * 5) == []
