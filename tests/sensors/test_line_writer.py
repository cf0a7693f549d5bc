"""A device that takes no words holds up nobody but those words: not the reading, not an alarm."""

import sys
import threading

import pytest
import serial

from coach.engine.link import Link
from coach.sensors.address import parse_address
from coach.sensors.serial_port import SerialSource
from coach.sensors.wire import Descriptor, encode
from coach.timing import MonotonicClock
from sims.bench_port import PACKAGE, BenchDevice, bench_modules
from sims.whole_app import SOON_S, until

HELLO = encode(Descriptor(b"GLOVE\0\0\1", 100.0, 4, newtons_per_count=0.01))


class Stuck(BenchDevice):
    """Takes what it is told only while ``takes`` is set; ``told`` once somebody tries."""

    def __init__(self) -> None:
        super().__init__(lambda _: b"")
        self.takes, self.told = threading.Event(), threading.Event()
        self.takes.set()

    def check(self, operation: str) -> None:
        super().check(operation)
        if operation == "write":
            self.told.set()
            self.takes.wait(SOON_S)

    def taken(self, *words: bytes) -> list[bytes]:
        return [data for _, data in self.written if data in words]


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> Stuck:
    device = Stuck()
    for name, module in bench_modules({"glove": device}, MonotonicClock()).items():
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(serial, "protocol_handler_packages", [PACKAGE])
    return device


def linked(device: Stuck) -> Link:
    """Return a link to a device that has said who it is."""
    link = Link(SerialSource(parse_address("serial:bench://glove?format=wire")), MonotonicClock())
    link.open()
    device.waiting += HELLO
    assert until(lambda: link.read(0.05)).data == HELLO
    return link


def test_a_device_that_takes_nothing_holds_up_neither_who_tells_it_nor_the_reading(
    device: Stuck,
) -> None:
    link = linked(device)
    device.told.clear()
    device.takes.clear()
    link.write(b"one\x00")
    link.write(b"two\x00")
    assert device.told.wait(SOON_S)
    assert device.taken(b"one\x00", b"two\x00") == []
    device.waiting += b"heard meanwhile"
    assert until(lambda: link.read(0.05)).data == b"heard meanwhile"
    device.takes.set()
    # What was said before it was let go is said in full, in its order.
    link.close()
    assert device.taken(b"one\x00", b"two\x00") == [b"one\x00", b"two\x00"]


def test_a_line_that_is_found_lost_while_something_is_said_is_lost(device: Stuck) -> None:
    link = linked(device)
    device.breaks["write"] = OSError(5, "Input/output error")
    until(lambda: link.write(b"one\x00") or link.phase == "lost")
    assert "is gone; check its plug and cable" in link.problem
    link.close()
