"""A line is read by a thread of its own: what a session does meanwhile loses no byte of it."""

import os
import threading
import tty
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest

from coach.errors import DeviceError
from coach.sensors.address import parse_address
from coach.sensors.line_reader import LineReader
from coach.sensors.lookout import Wanted
from coach.sensors.serial_port import SerialSource
from coach.sensors.wire import Descriptor, Samples, encode
from coach.timing import MonotonicClock
from sims.rank import rank_allowed, rank_of
from sims.whole_app import until

HELLO = encode(Descriptor(b"GLOVE\0\0\1", 100.0, 4, newtons_per_count=0.01))
#: What a pad of 1,024 taxels says in a second; the port itself keeps a twentieth of it.
SECOND = bytes(range(256)) * 800
READER = "line"


@dataclass
class Plug:
    """The device's end of a port, which takes nothing more once nobody reads."""

    end: int
    port: str
    pulled: bool = False

    def pull(self) -> None:
        if not self.pulled:
            self.pulled = True
            os.close(self.end)


@pytest.fixture
def device() -> Iterator[Plug]:
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    plug = Plug(ours, os.ttyname(theirs))
    yield plug
    plug.pull()
    os.close(theirs)


@pytest.fixture
def source(device: Plug) -> Iterator[SerialSource]:
    """A source that has heard what its device is."""
    opened = SerialSource(parse_address(f"serial:{device.port}?baud=115200"))
    opened.open(MonotonicClock())
    os.write(device.end, HELLO)
    assert until(lambda: opened.read(0.1)).data == HELLO
    yield opened
    opened.close()


def reader() -> threading.Thread:
    (found,) = [each for each in threading.enumerate() if each.name == READER]
    return found


@pytest.mark.punctual
def test_what_comes_while_nobody_asks_is_kept_with_its_own_time(
    device: Plug, source: SerialSource
) -> None:
    clock = MonotonicClock()
    begun_s = clock.now_s()

    def speak() -> None:
        said = 0
        while said < len(SECOND):
            said += os.write(device.end, SECOND[said : said + 2_048])

    speaks = threading.Thread(target=speak, daemon=True)
    speaks.start()
    speaks.join(60.0)
    ended_s = clock.now_s()
    assert not speaks.is_alive(), "the device had to wait"
    heard, stamps_s = b"", []
    while (chunk := source.read(0.1)) is not None:
        heard += chunk.data
        stamps_s.append(chunk.host_s)
    assert heard == SECOND
    assert stamps_s == sorted(stamps_s)
    assert begun_s <= stamps_s[0] < 0.5 * (begun_s + ended_s)


def test_a_plug_that_is_pulled_is_told_each_time_that_one_asks(
    device: Plug, source: SerialSource
) -> None:
    device.pull()
    for _ in range(2):
        with pytest.raises(DeviceError, match="is gone; check its plug"):
            until(lambda: source.read(0.1))
    source.close()
    assert source.read(0.01) is None


def test_a_source_that_is_closed_reads_no_more_and_can_be_opened_again(
    device: Plug, source: SerialSource
) -> None:
    reading = reader()
    source.close()
    assert not reading.is_alive()
    assert source.read(0.01) is None
    source.open(MonotonicClock())
    os.write(device.end, HELLO)
    assert until(lambda: source.read(0.1)).data == HELLO


def calm(number: int) -> bytes:
    return encode(Samples(number, 10_000 * number, np.full((1, 4), 100)))


def wanting(source: SerialSource, device: Plug, due: int) -> None:
    """Let the session have a piece, and say that the next band is ``due`` samples after it."""
    os.write(device.end, calm(0))
    piece = until(lambda: source.read(0.1))
    source.want(Wanted(piece.host_s, due, 2, 4, sum_below=2_000.0, each_below=2_000.0))


def test_calm_samples_come_with_the_one_that_is_waited_for_as_one_piece(
    device: Plug, source: SerialSource
) -> None:
    wanting(source, device, due=4)
    said = [calm(number) for number in range(1, 5)]
    for each in said:
        os.write(device.end, each)
    assert until(lambda: source.read(0.1)).data == b"".join(said)


def test_what_may_be_too_much_comes_at_once_with_all_before_it(
    device: Plug, source: SerialSource
) -> None:
    wanting(source, device, due=9)
    loud = encode(Samples(2, 20_000, np.full((1, 4), 600)))
    os.write(device.end, calm(1) + loud)
    assert until(lambda: source.read(0.1)).data == calm(1) + loud


def test_where_nothing_more_comes_what_was_kept_is_handed_on(
    device: Plug, source: SerialSource
) -> None:
    wanting(source, device, due=9)
    os.write(device.end, calm(1))
    assert until(lambda: source.read(0.1)).data == calm(1)


class BreakingLine:
    """Gives a calm sample and is lost with the next read, once it may be."""

    def __init__(self) -> None:
        self.asked, self.may_break = 0, threading.Event()

    def read(self, _timeout_s: float) -> bytes:
        self.asked += 1
        if self.asked == 1:
            return HELLO
        self.may_break.wait(60.0)
        if self.asked == 2:
            return calm(1)
        raise DeviceError("gone")

    def cancel_read(self) -> None:
        pass


def test_what_was_kept_is_not_lost_with_the_line() -> None:
    line = BreakingLine()
    reading = LineReader(line, MonotonicClock())  # type: ignore[arg-type]
    hello = until(lambda: reading.take(0.1))
    reading.want(Wanted(hello.host_s, 9, 2, 4, sum_below=2_000.0, each_below=2_000.0))
    line.may_break.set()
    assert until(lambda: reading.take(0.1)).data == calm(1)
    with pytest.raises(DeviceError):
        reading.take(1.0)
    reading.close()


@pytest.mark.usefixtures("source")
def test_the_reading_goes_before_others_where_it_may() -> None:
    reading, allowed = reader().native_id or 0, rank_allowed()
    assert until(lambda: rank_of(reading) == allowed)
