"""A lost device is a state: it is told, tried again with growing waits, and picked up."""

from itertools import pairwise

import pytest

from coach.errors import DeviceError
from coach.link import Link
from coach.sensors.source import Chunk, WireFormat
from coach.timing import Clock, VirtualClock


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
