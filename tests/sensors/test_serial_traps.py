"""Each of pyserial's traps, as its ports really behave when a device goes away or goes silent."""

import socket
import sys
import termios
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import serial
from serial import rfc2217

from benchmarks.trust.bare import BareLoop
from coach.engine.link import Link
from coach.errors import DeviceError
from coach.sensors.address import parse_address
from coach.sensors.port_line import PortLine
from coach.sensors.serial_port import SerialSource
from coach.sensors.wire import Descriptor, encode
from coach.timing import MonotonicClock, VirtualClock
from sims.bench_port import PACKAGE, BenchDevice, bench_modules
from sims.serial import PseudoPort

GLOVE = Descriptor(b"GLOVE\0\0\1", 100.0, 4, name="Left glove", newtons_per_count=0.01)
Plugged = Callable[[], tuple[Link, BenchDevice, VirtualClock]]

GONE = [
    pytest.param(serial.SerialException("device reports readiness to read"), id="SerialException"),
    pytest.param(OSError(5, "Input/output error"), id="OSError"),
    pytest.param(termios.error(5, "Input/output error"), id="termios.error"),
    pytest.param(TypeError("'NoneType' cannot be interpreted as an integer"), id="TypeError"),
]


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> Plugged:
    def build() -> tuple[Link, BenchDevice, VirtualClock]:
        clock, device = VirtualClock(), BenchDevice(lambda _: b"")
        for name, module in bench_modules({"glove": device}, clock).items():
            monkeypatch.setitem(sys.modules, name, module)
        monkeypatch.setattr(serial, "protocol_handler_packages", [PACKAGE])
        link = Link(SerialSource(parse_address("serial:bench://glove?format=wire")), clock)
        link.open()
        return link, device, clock

    return build


@pytest.mark.parametrize("operation", ["read", "in_waiting"])
@pytest.mark.parametrize("problem", GONE)
def test_whatever_a_lost_port_raises_the_link_is_lost_and_comes_back(
    plugged: Plugged, operation: str, problem: Exception
) -> None:
    link, device, clock = plugged()
    device.breaks[operation] = problem
    link.read(0.05)
    assert link.phase == "lost"
    assert "is gone; check its plug and cable" in link.problem
    device.breaks["open"] = FileNotFoundError(2, "No such file or directory")
    clock.advance(2.0)
    link.read(0.05)
    assert (link.phase, device.opened) == ("lost", 1)
    device.breaks.clear()
    clock.advance(10.0)
    link.read(0.05)
    assert (link.phase, device.opened) == ("live", 2)


@pytest.mark.parametrize("operation", ["write"])
@pytest.mark.parametrize("problem", GONE)
def test_a_command_to_a_lost_port_is_no_crash(
    plugged: Plugged, operation: str, problem: Exception
) -> None:
    link, device, _ = plugged()
    speaking(link, device)
    device.breaks[operation] = problem
    link.write(b"\x02\x20\x01\x03\xc6\x86\x00")
    assert link.phase == "lost"


def speaking(link: Link, device: BenchDevice) -> None:
    """Let the device say who it is: until then it gets no commands."""
    device.waiting += encode(GLOVE)
    link.read(0.05)


@pytest.mark.parametrize("operation", ["cancel_read", "close"])
@pytest.mark.parametrize("problem", GONE)
def test_a_port_that_cannot_even_be_closed_is_let_go(
    plugged: Plugged, operation: str, problem: Exception
) -> None:
    link, device, _ = plugged()
    device.breaks[operation] = problem
    link.close()
    link.close()
    device.breaks.clear()
    link.open()
    link.read(0.05)
    assert (link.phase, device.opened) == ("live", 2)


@pytest.mark.parametrize("problem", GONE)
def test_a_port_that_fails_while_its_speed_is_set_is_seen_at_the_next_read(
    plugged: Plugged, problem: Exception
) -> None:
    link, device, clock = plugged()
    phases = []
    device.due = lambda _: b"\x9f\xc3\xfe"
    device.breaks["reset_input_buffer"] = problem
    until_s = clock.now_s() + 2.0
    while clock.now_s() < until_s:
        link.read(0.05)
        phases.append(link.phase)
    device.breaks["read"] = problem
    link.read(0.05)
    assert {*phases} == {"live"}
    assert link.phase == "lost"


def test_a_port_that_stays_open_in_name_is_believed_by_its_reads_only(plugged: Plugged) -> None:
    link, device, _ = plugged()
    device.breaks["read"] = OSError(19, "No such device")
    device.breaks["close"] = OSError(19, "No such device")
    link.read(0.05)
    assert link.phase == "lost"


@pytest.mark.punctual
def test_a_deaf_device_costs_one_wait_and_not_one_for_each_command() -> None:
    port = PseudoPort()
    clock = MonotonicClock()
    line = PortLine(port.path, 115_200, clock)
    try:
        # More than a terminal's buffer: the device takes none of it.
        line.write(bytes([1]) * 40_000)
        with BareLoop() as bare:
            began_s = clock.now_s()
            for _ in range(50):
                line.write(bytes([1]) * 40_000)
            took_s = clock.now_s() - began_s
        assert took_s < 0.5 + bare.worst_s
        port.send(b"12\n")
        assert line.read(1.0) == b"12\n"
    finally:
        line.close()
        port.close()


def test_what_a_deaf_device_was_told_in_part_ends_before_the_next_command(
    plugged: Plugged,
) -> None:
    link, device, clock = plugged()
    speaking(link, device)
    device.written.clear()
    device.breaks["write"] = serial.SerialTimeoutException("Write timeout")
    link.write(b"one\x00")
    assert link.phase == "live"
    device.breaks.clear()
    link.write(b"two\x00")
    assert device.written == []
    clock.advance(5.0)
    link.write(b"three\x00")
    link.write(b"four\x00")
    assert [data for _, data in device.written] == [b"\x00three\x00", b"four\x00"]


def test_a_busy_port_is_refused_and_says_who_may_have_it() -> None:
    port = PseudoPort()
    clock = MonotonicClock()
    line = PortLine(port.path, 115_200, clock)
    try:
        with pytest.raises(DeviceError, match="is in use by another program"):
            PortLine(port.path, 115_200, clock)
    finally:
        line.close()
    PortLine(port.path, 115_200, clock).close()
    port.close()


class Afar:
    """The far end of ``rfc2217://``: pyserial's own port manager before a loop."""

    def __init__(self, server: socket.socket) -> None:
        self._server = server
        self._peer: socket.socket | None = None
        self._ready = threading.Event()
        self.told = bytearray()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def write(self, data: bytes) -> None:
        assert self._peer is not None
        self._peer.sendall(data)

    def say(self, data: bytes) -> None:
        assert self._ready.wait(60.0)
        self.write(b"".join(self._manager.escape(data)))

    def hang_up(self) -> None:
        if self._peer is not None:
            self._peer.close()
        self._thread.join(60.0)

    def _serve(self) -> None:
        self._peer, _ = self._server.accept()
        self._peer.settimeout(60.0)
        with serial.serial_for_url("loop://") as loop:
            self._manager = rfc2217.PortManager(loop, self)
            self._ready.set()
            try:
                while data := self._peer.recv(1024):
                    self.told += b"".join(self._manager.filter(data))
            except OSError:
                return


@contextmanager
def afar() -> Iterator[tuple[Afar, str]]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        far = Afar(server)
        try:
            yield far, f"rfc2217://127.0.0.1:{server.getsockname()[1]}"
        finally:
            far.hang_up()


def heard(source: SerialSource, wanted: bytes) -> bytes:
    clock = MonotonicClock()
    until_s, data = clock.now_s() + 60.0, b""
    while len(data) < len(wanted) and clock.now_s() < until_s:
        chunk = source.read(0.05)
        data += chunk.data if chunk else b""
    return data


@pytest.mark.filterwarnings("ignore:set(Daemon|Name):DeprecationWarning")
def test_a_port_of_another_computer_is_read_and_its_silence_is_only_silence() -> None:
    with afar() as (far, url):
        source = SerialSource(parse_address(f"serial:{url}?baud=115200"))
        source.open(MonotonicClock())
        try:
            far.say(b"4.5\n" * 300)
            assert heard(source, b"4.5\n" * 300) == b"4.5\n" * 300
            # Nothing tells a silent peer from a dead one: no error, no bytes.
            assert source.read(0.05) is None
        finally:
            source.close()
    assert bytes(far.told).count(b"\x00") >= 2, "it was not asked what it is"
