"""Bytes through the air: the real library on a simulated Bluetooth service, byte for byte."""

import asyncio
import gc
import os
import struct
import threading
import time

import pytest

from benchmarks.trust.bare import BareLoop
from coach.errors import DeviceError, UsageError
from coach.sensors.address import open_source
from coach.sensors.ble_inbox import Inbox
from coach.sensors.ble_kinds import Advertisement, BleKind
from coach.sensors.ble_link import AdvertisedLink
from coach.sensors.ble_loop import BleLoop
from coach.sensors.packets import encode_packet
from coach.timing import MonotonicClock, VirtualClock
from sims.bluez_device import (
    BATTERY_LEVEL,
    BATTERY_SERVICE,
    UART_NOTIFY,
    UART_SERVICE,
    UART_WRITE,
    FakeCharacteristic,
    FakeService,
    StillDevice,
    battery_service,
    uart_service,
)

ADDRESS = "C0:FF:EE:00:00:01"
#: Beyond this a test has failed; nothing here takes nearly so long.
PATIENCE_S = 60.0


class Counting(StillDevice):
    """Once asked, sends numbered notifications of 20 bytes, and keeps what it has sent."""

    def __init__(self, rate_hz: float, count: int) -> None:
        super().__init__("Counter", ADDRESS, advertised=(UART_SERVICE,), services=(uart_service(),))
        self.rate_hz, self.count = rate_hz, count
        self.sent = b""
        self.began_s = self.ended_s = 0.0

    async def run(self, notify):
        self.asked = asyncio.Event()
        await self.asked.wait()
        self.began_s = time.monotonic()
        for number in range(self.count):
            due_s = self.began_s + number / self.rate_hz
            await asyncio.sleep(max(0.0, due_s - time.monotonic()))
            packet = struct.pack("<I", number).ljust(20, b".")
            self.sent += packet
            notify(UART_NOTIFY, packet)
        self.ended_s = time.monotonic()
        await super().run(notify)

    def on_write(self, uuid, data):
        del uuid, data
        self.asked.set()


def board(**changes) -> StillDevice:
    said = {"name": "Board", "address": ADDRESS, "advertised": (UART_SERVICE,)}
    return StillDevice(**{**said, "services": (uart_service(),), **changes})


def opened(address: str, clock=None):
    source = open_source(address)
    source.open(clock or MonotonicClock())
    return source


def read_until(source, enough, within_s: float = PATIENCE_S):
    """Read until ``enough(bytes so far)``; the chunks as they came."""
    chunks, data, deadline_s = [], b"", time.monotonic() + within_s
    while not enough(data):
        assert time.monotonic() < deadline_s, f"only {len(data)} bytes have come"
        chunk = source.read(0.05)
        if chunk is not None:
            chunks.append(chunk)
            data += chunk.data
    return chunks


def wait_for(truth, within_s: float = PATIENCE_S) -> None:
    """Look until it is true; nothing else can tell of another thread's doing."""
    deadline_s = time.monotonic() + within_s
    while not truth():
        assert time.monotonic() < deadline_s, "it did not happen"
        threading.Event().wait(0.005)


@pytest.mark.punctual
def test_a_thousand_notifications_a_second_arrive_whole_and_in_order(air):
    device = Counting(1000.0, 2000)
    air(device)
    source = opened(f"ble:{ADDRESS}")
    with BareLoop() as bare:
        chunks = read_until(source, lambda data: len(data) >= 2000 * 20)
        ended_s = time.monotonic()
    source.close()
    assert b"".join(chunk.data for chunk in chunks) == device.sent
    assert device.ended_s - device.began_s == pytest.approx(2.0, abs=0.2 + bare.worst_s)
    assert ended_s - device.ended_s < 0.25 + bare.worst_s
    stamps = [chunk.host_s for chunk in chunks]
    assert stamps == sorted(stamps)
    assert device.began_s <= stamps[0] <= stamps[-1] <= ended_s


def test_commands_arrive_in_order_in_pieces_that_fit(air):
    device = board(services=(uart_service(mtu=103),))
    air(device)
    source = opened(f"ble:{ADDRESS}?kind=glove")
    wait_for(lambda: len(device.written) >= 2)
    asked = list(device.written)
    said = [bytes([number]) * (number + 1) for number in range(250)]
    for data in said[::10]:
        source.write(data)
    expected = b"".join(said[::10])
    wait_for(lambda: sum(len(data) for _, data in device.written[len(asked) :]) >= len(expected))
    pieces = [data for _, data in device.written[len(asked) :]]
    source.close()
    assert b"".join(pieces) == expected
    assert max(len(piece) for piece in pieces) == 100
    assert {uuid for uuid, _ in device.written} == {UART_WRITE}


def test_what_has_a_gloves_name_is_asked_what_it_is_and_to_start_and_no_more_until_it_speaks(air):
    device = board(name="Coach glove 0102")
    air(device)
    opened("ble:Coach glove 0102").close()
    frames = b"".join(data for _, data in device.written).split(b"\x00")[:-1]
    # docs/wire.md: Describe is 27, Start 20; COBS puts one byte before them.
    assert [frame[1] for frame in frames] == [0x27, 0x20]


def test_what_came_is_read_before_the_loss_is_told_and_it_goes_on_when_it_is_back(air):
    device = Counting(1000.0, 50)
    bluez = air(device)
    source = opened(f"ble:{ADDRESS}")
    wait_for(lambda: bluez.notified(ADDRESS) == 50)
    bluez.drop(ADDRESS)
    chunks = read_until(source, lambda data: len(data) == 50 * 20)
    with pytest.raises(DeviceError, match="the connection to Counter is lost; bring it near"):
        read_until(source, lambda data: bool(data))
    first = device.sent
    device.sent = b""
    source.close()
    source.open(MonotonicClock())
    again = read_until(source, lambda data: len(data) == 50 * 20)
    source.close()
    assert b"".join(chunk.data for chunk in chunks) == first
    assert b"".join(chunk.data for chunk in again) == device.sent == first


def test_a_reconnection_is_to_the_same_device_whoever_took_its_name(air, open_at_last):
    mine, other = board(), board(address="C0:FF:EE:00:00:02")
    bluez = air(mine, other)
    bluez.gone(other.address)
    source = open_source("ble:Board?wait=0.7")
    open_at_last(source)
    bluez.back(other.address)
    bluez.drop(mine.address)
    bluez.gone(mine.address)
    source.close()
    with pytest.raises(DeviceError, match="not found"):
        source.open(MonotonicClock())
    assert other.written == []
    bluez.back(mine.address)
    open_at_last(source)
    assert bluez.connected(mine.address)
    source.close()


def test_a_device_that_a_killed_program_left_connected_is_found(air):
    device = board(services=(uart_service(), battery_service(50)))
    bluez = air(device)
    source = opened(f"ble:{ADDRESS}")
    # It does not advertise now, as nobody has let it go.
    second = opened(f"ble:{ADDRESS}?wait=60")
    assert bluez.connected(ADDRESS)
    second.close()
    source.close()


def test_fifty_times_open_and_close_leave_nothing_behind(air):
    device = board()
    bluez = air(device)
    source = open_source(f"ble:{ADDRESS}")

    def left_over() -> tuple[int, int, int]:
        gc.collect()
        tasks = sum(isinstance(thing, asyncio.Task) for thing in gc.get_objects())
        return threading.active_count(), len(os.listdir("/proc/self/fd")), tasks

    source.open(MonotonicClock())
    source.close()
    before = left_over()
    for _ in range(50):
        source.open(MonotonicClock())
        source.close()
    after = left_over()
    assert not bluez.connected(ADDRESS)
    # The simulated service itself has a task or two under way.
    # What an earlier test left may end meanwhile: fewer is no leak.
    assert all(later <= earlier for later, earlier in zip(after[:2], before[:2], strict=True))
    assert after[2] <= before[2] + 3


def test_closing_ends_a_read_and_an_opening_in_another_thread(air):
    bluez = air(board())
    source = opened(f"ble:{ADDRESS}")
    ended: list[object] = []
    reading = threading.Thread(target=lambda: ended.append(source.read(5 * PATIENCE_S)))
    reading.start()
    source.close()
    reading.join(60.0)
    assert ended == [None]
    bluez.behave(ADDRESS, "silent")

    def open_again() -> None:
        with pytest.raises(DeviceError, match="called off"):
            source.open(MonotonicClock())
        ended.append("called off")

    opening = threading.Thread(target=open_again)
    opening.start()
    wait_for(lambda: bluez.asked(ADDRESS) == 2)
    source.close()
    opening.join(60.0)
    assert ended == [None, "called off"]


def test_a_battery_is_told_as_a_share_of_its_charge(air):
    device = board(services=(uart_service(), battery_service(77)))
    air(device)
    source = opened(f"ble:{ADDRESS}")
    (event,) = source.take_events()
    assert (event.name, event.value) == ("battery", 0.77)
    assert source.take_events() == []
    source.close()


@pytest.mark.parametrize("level", [b"", b"\x65", b"\xff", b"\x10\x10"])
def test_a_battery_that_says_nonsense_is_not_shown(air, level):
    broken = FakeCharacteristic(BATTERY_LEVEL, ("read",), level)
    air(board(services=(uart_service(), FakeService(BATTERY_SERVICE, (broken,)))))
    source = opened(f"ble:{ADDRESS}")
    assert source.take_events() == []
    source.close()


def test_a_flood_that_nobody_reads_is_bounded_and_the_newest_is_kept(air):
    device = Counting(1e9, 0)
    air(device)
    source = opened(f"ble:{ADDRESS}")
    inbox = source._inbox
    for number in range(40_000):
        inbox.take(struct.pack("<I", number) * 128)
    chunks = read_until(source, lambda data: data[-4:] == struct.pack("<I", 39_999))
    source.close()
    assert 900_000 < sum(len(chunk.data) for chunk in chunks) <= 1_048_576


def test_a_device_that_says_nothing_at_all_is_told_so(air):
    air(board(name="Coach glove 0001"))
    clock = VirtualClock()
    source = opened("ble:Coach glove 0001", clock)
    assert source.read(0.01) is None
    clock.advance(7.0)
    with pytest.raises(DeviceError, match="Coach glove 0001 is connected but sends nothing"):
        source.read(0.01)
    source.close()


def test_a_board_of_anybodys_may_be_silent_for_long(air):
    air(board())
    clock = VirtualClock()
    source = opened(f"ble:{ADDRESS}", clock)
    clock.advance(600.0)
    assert source.read(0.01) is None
    source.close()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("ble:", "needs a device's name or address"),
        ("ble:\x1b\x07", "needs a device's name or address"),
        ("ble:X?kind=toaster", "progressor"),
        ("ble:X?unit=stone", "kg"),
        ("ble:X?wait=0", "0.1 to 60"),
        ("ble:X?wait=nan", "0.1 to 60"),
        ("ble:X?colour=red", "its options are"),
    ],
)
def test_a_wrong_address_is_told_before_anything_is_searched(address, said):
    with pytest.raises(UsageError, match=said):
        open_source(address)


def test_a_device_that_only_advertises_is_lost_once_it_is_silent_for_long(air):
    bluez = air(StillDevice("Scale", ADDRESS, manufacturer={7: b"twelve", 9: b"other"}))
    kind = BleKind(
        name="scale",
        title="a scale",
        format="auto",
        recognises=lambda _: True,
        advertises_only=True,
        packets=True,
        company=7,
    )
    inbox, loop = Inbox(MonotonicClock()), BleLoop()

    async def listen() -> AdvertisedLink:
        link = AdvertisedLink(Advertisement("Scale", ADDRESS), kind, inbox, quiet_s=0.5)
        await link.open()
        return link

    link = loop.call(listen(), PATIENCE_S)
    first = inbox.next(PATIENCE_S)
    assert set(first.data.split(b"\x00")) == {encode_packet(b"twelve")[:-1], b""}
    assert not bluez.connected(ADDRESS)
    bluez.gone(ADDRESS)

    def read_all() -> None:
        while inbox.next(PATIENCE_S):
            pass

    with pytest.raises(DeviceError, match="the connection to Scale is lost"):
        read_all()
    loop.call(link.close(), PATIENCE_S)
    loop.close()
