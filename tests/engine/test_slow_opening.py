"""A device that takes its time to open: the session turns on, and letting go is for good."""

import threading
import time

import pytest

from benchmarks.trust.bare import BareLoop
from coach.engine.hosting import Host
from coach.engine.link import Link
from coach.errors import DeviceError
from coach.messages import Settings
from coach.sensors.source import Chunk, DeviceEvent, WireFormat
from coach.timing import Clock, MonotonicClock
from coach.views import Snapshot

PATIENCE_S = 60.0


class Slow:
    """A source whose opening lasts until it is let in, or closed."""

    format: WireFormat = "text"
    opens_slowly = True

    def __init__(self) -> None:
        self.may_open, self.asked = threading.Event(), threading.Event()
        self.refusal = ""
        self.held = 0
        self.ended = False
        self.events: list[DeviceEvent] = []

    def open(self, clock: Clock) -> None:
        del clock
        self.asked.set()
        assert self.may_open.wait(PATIENCE_S)
        if self.refusal:
            raise DeviceError(self.refusal)
        self.held += 1

    def read(self, timeout_s: float) -> Chunk | None:
        del timeout_s
        if self.ended:
            raise EOFError
        return Chunk(time.monotonic(), b"1\n")

    def write(self, data: bytes) -> None:
        del data

    def take_events(self) -> list[DeviceEvent]:
        events, self.events = self.events, []
        return events

    def close(self) -> None:
        self.held = 0


def read_until(link: Link, phase: str) -> float:
    """Read until the link is in a phase; the longest that one read took."""
    longest_s, deadline_s = 0.0, time.monotonic() + PATIENCE_S
    while link.phase != phase:
        began_s = time.monotonic()
        assert began_s < deadline_s, link.phase
        link.read(0.02)
        longest_s = max(longest_s, time.monotonic() - began_s)
    return longest_s


@pytest.mark.punctual
def test_reading_goes_on_while_a_device_is_opened_and_then_its_bytes_come() -> None:
    source = Slow()
    link = Link(source, MonotonicClock())
    with BareLoop() as bare:
        threading.Timer(0.3, source.may_open.set).start()
        longest_s = read_until(link, "live")
    assert longest_s < 0.15 + bare.worst_s
    assert link.read(0.02) is not None
    link.close()
    assert source.held == 0


def test_why_it_could_not_be_opened_is_told_and_it_is_tried_again() -> None:
    source = Slow()
    source.refusal = "the sensor sleeps; press its button"
    source.may_open.set()
    link = Link(source, MonotonicClock())
    read_until(link, "lost")
    assert link.problem == "the sensor sleeps; press its button"
    assert 0.0 < link.retry_in_s() <= 0.5
    source.refusal = ""
    read_until(link, "live")
    assert link.problem == ""
    link.close()


def test_a_device_that_is_let_go_while_it_is_opened_is_not_held_afterwards() -> None:
    source = Slow()
    link = Link(source, MonotonicClock())
    link.read(0.02)
    assert source.asked.wait(PATIENCE_S)
    link.close()
    source.may_open.set()
    deadline_s = time.monotonic() + PATIENCE_S
    while any(thread.name == "opening" for thread in threading.enumerate()):
        assert time.monotonic() < deadline_s
    assert source.held == 0


def test_a_battery_told_beside_the_bytes_is_shown_as_a_share_before_volts() -> None:
    source = Slow()
    source.may_open.set()
    shown: list[float | None] = []

    def publish(snapshot: Snapshot) -> bool:
        shown.append(snapshot.link.battery)
        if shown[-1] == 3.9:
            source.events.append(DeviceEvent("battery", None, 0.0, 0.62))
        if shown[-1] == 0.62:
            # Volts do not take the place of what says more; told in the last turn of all.
            source.events = [DeviceEvent("battery", None, 0.0, 3.8)]
            source.ended = True
        return True

    source.events.append(DeviceEvent("battery", None, 0.0, 3.9))
    settings = Settings("slow:one", sound=False, beat=False, seconds=PATIENCE_S)
    with Host(settings, MonotonicClock(), source) as host:
        host.run(list, publish)
    told = [value for value in shown if value is not None]
    assert list(dict.fromkeys(told)) == [3.9, 0.62]
