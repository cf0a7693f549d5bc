"""Serial ports for real: the other end of a pseudo-terminal, or of a socket."""

import grp
import os
import socket
import stat
import termios
import threading
import tty
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from coach.errors import DeviceError, UsageError
from coach.sensors.address import open_source, parse_address
from coach.sensors.ports import list_ports_described, opening_problem, permission_problem
from coach.sensors.serial_port import SerialSource
from coach.sensors.wire import Describe, FrameParser, Message, Start, Status, encode
from coach.timing import MonotonicClock, VirtualClock


@dataclass
class Plug:
    """The device's end of the line."""

    master: int
    name: str

    def say(self, data: bytes) -> None:
        os.write(self.master, data)

    def heard(self) -> list[Message]:
        os.set_blocking(self.master, False)
        try:
            return FrameParser().feed(os.read(self.master, 4096))
        except BlockingIOError:
            return []

    def pull(self) -> None:
        if self.master >= 0:
            os.close(self.master)
            self.master = -1


@pytest.fixture
def plug() -> Iterator[Plug]:
    master, slave = os.openpty()
    tty.setraw(slave)
    name = os.ttyname(slave)
    device = Plug(master, name)
    yield device
    device.pull()
    os.close(slave)


@pytest.fixture
def source(plug: Plug) -> Iterator[SerialSource]:
    opened = SerialSource(parse_address(f"serial:{plug.name}?baud=115200"))
    opened.open(MonotonicClock())
    yield opened
    opened.close()


def read_all(source: SerialSource, count: int) -> bytes:
    data = b""
    for _ in range(50):
        chunk = source.read(0.1)
        data += chunk.data if chunk else b""
        if len(data) >= count:
            break
    return data


def test_bytes_come_as_they_were_sent_with_the_hosts_time(plug: Plug, source: SerialSource) -> None:
    clock = MonotonicClock()
    before_s = clock.now_s()
    plug.say(bytes(range(256)))
    chunk = source.read(1.0)
    assert chunk is not None
    assert before_s <= chunk.host_s <= clock.now_s()
    assert chunk.data + read_all(source, 256 - len(chunk.data)) == bytes(range(256))


def test_silence_is_no_chunk(source: SerialSource) -> None:
    assert source.read(0.01) is None
    assert source.read(0.02) is None


def test_a_dense_stream_comes_in_gulps_and_whole(plug: Plug, source: SerialSource) -> None:
    sent = b"".join(b"%d\n" % number for number in range(400))

    def talk() -> None:
        for at in range(0, len(sent), 20):
            plug.say(sent[at : at + 20])

    speaker = threading.Thread(target=talk)
    speaker.start()
    assert read_all(source, len(sent)) == sent
    speaker.join()


def test_a_device_is_asked_what_it_is_until_it_speaks_in_frames(plug: Plug) -> None:
    clock = VirtualClock()
    source = SerialSource(parse_address(f"serial:{plug.name}?format=wire"))
    source.open(clock)
    assert plug.heard() == [Describe(), Start()]
    clock.advance(1.5)
    source.read(0.0)
    assert plug.heard() == [Describe(), Start()]
    plug.say(b"\x02\x28\x00")
    source.read(0.5)
    clock.advance(1.0)
    source.read(0.0)
    assert plug.heard() == [Describe(), Start()], "rubbish is no frame"
    plug.say(encode(Status(dropped=0)))
    source.read(0.5)
    clock.advance(10.0)
    source.read(0.0)
    assert plug.heard() == []
    source.close()


def test_a_text_device_is_left_in_peace(plug: Plug) -> None:
    source = SerialSource(parse_address(f"serial:{plug.name}?format=text&unit=kg&baud=9600"))
    source.open(VirtualClock())
    assert plug.heard() == []
    assert (source.format, source.unit) == ("text", "kg")
    source.close()


def test_commands_reach_the_device(plug: Plug, source: SerialSource) -> None:
    plug.heard()
    source.write(b"\x02\x21\x01\x03\xe7\xb5\x00")
    os.set_blocking(plug.master, True)
    assert os.read(plug.master, 100) == b"\x02\x21\x01\x03\xe7\xb5\x00"


def test_a_device_that_takes_no_commands_does_not_stop_the_practice(
    plug: Plug, source: SerialSource
) -> None:
    for _ in range(3):
        source.write(bytes([1]) * 40_000)
    plug.say(b"12\n")
    assert read_all(source, 3) == b"12\n"


def test_unplugging_is_a_device_error_and_replugging_works(plug: Plug) -> None:
    source = SerialSource(parse_address(f"serial:{plug.name}"))
    source.open(MonotonicClock())
    plug.pull()
    with pytest.raises(DeviceError, match="is gone; check its plug"):
        source.read(0.2)
    with pytest.raises(DeviceError, match="is gone; check its plug"):
        source.write(b"x")
    source.close()
    assert source.read(0.01) is None


def test_a_lost_port_can_be_opened_again(plug: Plug, source: SerialSource) -> None:
    source.open(MonotonicClock())
    plug.say(b"again\n")
    assert b"again\n" in read_all(source, 6)


def test_a_second_program_is_told_that_the_port_is_in_use(plug: Plug, source: SerialSource) -> None:
    del source
    with pytest.raises(DeviceError, match="in use by another program"):
        SerialSource(parse_address(f"serial:{plug.name}")).open(MonotonicClock())


def test_closing_from_another_thread_ends_a_read(source: SerialSource) -> None:
    got: list[object] = []
    reader = threading.Thread(target=lambda: got.append(source.read(300.0)))
    reader.start()
    source.close()
    reader.join(60.0)
    assert not reader.is_alive()
    assert got == [None]
    source.close()


@pytest.mark.parametrize(
    ("port", "words"),
    [
        ("/dev/no-such-port", "there is no port /dev/no-such-port"),
        ("/dev/null", "no serial port"),
        ("/", "no serial port"),
        ("teleport://nowhere", "did not answer"),
    ],
)
def test_what_is_no_port_is_said_in_one_sentence(port: str, words: str) -> None:
    with pytest.raises(DeviceError, match=words) as caught:
        SerialSource(parse_address(f"serial:{port}")).open(MonotonicClock())
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("mode", "of_root"), [(0o660, False), (0o600, False), (0o660, True)])
def test_a_port_one_may_not_open_names_the_group_that_would_help(
    monkeypatch: pytest.MonkeyPatch, mode: int, of_root: bool
) -> None:
    # Root may open anything, so the system's answers are played here.
    group = next(group for group in grp.getgrall() if group.gr_gid != 0)
    gid = 0 if of_root else group.gr_gid
    port = os.stat_result((stat.S_IFCHR | mode, 1, 1, 1, 0, gid, 0, 0, 0, 0))
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda *_: False)
        patch.setattr(os, "stat", lambda *_, **__: port)
        said = permission_problem("/dev/ttyX") or ""
        assert opening_problem("/dev/ttyX", PermissionError(13, "Permission denied")) == said
    helps = mode == 0o660 and not of_root
    assert (f"usermod -aG {group.gr_name}" in said) == helps
    assert "/dev/ttyX" in said


def test_a_port_one_may_open_has_no_problem() -> None:
    assert permission_problem("/dev/null") is None
    assert permission_problem("/dev/no-such-port") is None


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (OSError(16, "Device or resource busy"), "in use by another program"),
        (OSError("could not open port 'COM3': PermissionError(13, 'Denied')"), "in use"),
        (OSError("could not open port 'COM9': FileNotFoundError(2, 'x')"), "there is no port"),
        (termios.error(22, "Invalid argument"), "could not be opened"),
    ],
)
def test_what_systems_answer_is_said_in_plain_words(problem: Exception, words: str) -> None:
    assert words in opening_problem("COM3", problem)


@pytest.mark.parametrize(
    "address",
    [
        "serial:",
        "serial:/dev/ttyUSB0?baud=fast",
        "serial:/dev/ttyUSB0?baud=0",
        "serial:/dev/ttyUSB0?baud=nan",
        "serial:/dev/ttyUSB0?baud=9600.5",
        "serial:/dev/ttyUSB0?format=morse",
        "serial:/dev/ttyUSB0?format=progressor",
        "serial:/dev/ttyUSB0?unit=stone",
        "serial:/dev/ttyUSB0?speed=9600",
    ],
)
def test_nonsense_in_an_address_is_wrong_usage(address: str) -> None:
    with pytest.raises(UsageError):
        open_source(address)


@pytest.mark.parametrize("unit", ["N", "kg", "g", "lb", "counts"])
@pytest.mark.parametrize("where", ["serial:/dev/ttyUSB0", "ble:AA:BB:CC:DD:EE:FF"])
def test_whatever_a_sketch_prints_can_be_said_of_it(where: str, unit: str) -> None:
    assert open_source(f"{where}?unit={unit}").unit == unit


def test_a_sensor_afar_is_heard_through_a_socket_and_its_loss_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        source = SerialSource(parse_address(f"serial:socket://127.0.0.1:{port}"))
        source.open(MonotonicClock())
        afar, _ = server.accept()
        with afar:
            assert FrameParser().feed(afar.recv(100)) == [Describe(), Start()]
            afar.sendall(b"4.5\n" * 500)
            assert read_all(source, 2000) == b"4.5\n" * 500
            assert source.read(0.01) is None
        with pytest.raises(DeviceError, match="is gone"):
            source.read(1.0)
        source.close()
    with pytest.raises(DeviceError, match="did not answer"):
        source.open(MonotonicClock())


def test_ports_are_described_for_people() -> None:
    for port in list_ports_described():
        assert port.name
        assert port.description
        assert port.description != "n/a"
