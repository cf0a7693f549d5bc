"""The simulated Bluetooth service, judged by the real library and from another terminal."""

import asyncio
import os
import signal
import struct
import subprocess
import sys
import time
from contextlib import suppress

import pytest
from bleak import BleakClient, BleakScanner
from bleak.exc import BleakBluetoothNotAvailableError, BleakDBusError

from sims.ble_glove import WorldGlove
from sims.bluez import FakeBluez
from sims.bluez_device import (
    BATTERY_LEVEL,
    UART_NOTIFY,
    UART_SERVICE,
    UART_WRITE,
    StillDevice,
    battery_service,
    uart_service,
)
from sims.scenario import load_scenario
from sims.world import play

ADDRESS = "C0:FF:EE:00:00:01"
PATIENCE_S = 60.0


class Pump(StillDevice):
    """Numbered packets, 250 a second, from the first write on."""

    def __init__(self) -> None:
        services = (uart_service(), battery_service(64))
        super().__init__("Pump", ADDRESS, advertised=(UART_SERVICE,), services=services)

    async def run(self, notify):
        self.asked = asyncio.Event()
        await self.asked.wait()
        for number in range(10_000):
            notify(UART_NOTIFY, struct.pack("<I", number))
            await asyncio.sleep(0.004)

    def on_write(self, uuid, data):
        super().on_write(uuid, data)
        self.asked.set()


@pytest.fixture
def air(monkeypatch):
    """A service with a pump in the air, which this process takes for the system's."""
    with FakeBluez([Pump()]) as bluez:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bluez.address)
        yield bluez


async def found(seconds: float = PATIENCE_S):
    return await BleakScanner.find_device_by_address(ADDRESS, timeout=seconds)


def test_a_library_finds_connects_reads_writes_and_is_notified_of_everything(air):
    heard: list[int] = []

    async def live() -> bytearray:
        async with BleakClient(await found()) as client:
            enough = asyncio.Event()

            def take(_, data: bytearray) -> None:
                heard.append(struct.unpack("<I", data)[0])
                if len(heard) == 200:
                    enough.set()

            await client.start_notify(UART_NOTIFY, take)
            await client.write_gatt_char(UART_WRITE, b"go", response=False)
            await asyncio.wait_for(enough.wait(), PATIENCE_S)
            return await client.read_gatt_char(BATTERY_LEVEL)

    assert asyncio.run(live()) == b"\x40"
    assert heard[:200] == list(range(200))
    assert not air.connected(ADDRESS)


@pytest.mark.punctual
def test_a_drop_is_seen_at_once_and_the_device_is_in_the_air_again(air):
    async def live() -> float:
        lost = asyncio.Event()
        async with BleakClient(await found(), lambda _: lost.set()):
            began_s = time.monotonic()
            await asyncio.to_thread(air.drop, ADDRESS)
            await asyncio.wait_for(lost.wait(), PATIENCE_S)
            took_s = time.monotonic() - began_s
        assert await found() is not None
        return took_s

    assert asyncio.run(live()) < 0.2


def test_a_device_that_is_gone_is_not_heard_until_it_is_back(air):
    async def live() -> None:
        air.gone(ADDRESS)
        assert await found(0.3) is None
        air.back(ADDRESS)
        assert await found() is not None

    asyncio.run(live())


def test_a_radio_that_is_off_listens_to_nothing(air):
    async def live() -> None:
        air.power(False)
        with pytest.raises(BleakBluetoothNotAvailableError):
            await BleakScanner().start()
        air.power(True)
        deadline_s = time.monotonic() + PATIENCE_S
        while True:
            assert time.monotonic() < deadline_s
            # The library hears of the radio by and by.
            with suppress(BleakBluetoothNotAvailableError):
                assert await found() is not None
                return
            await asyncio.sleep(0.01)

    asyncio.run(live())


@pytest.mark.usefixtures("air")
def test_what_a_characteristic_cannot_do_is_refused_as_by_the_real_service():
    async def live() -> None:
        async with BleakClient(await found()) as client:
            # A protocol error: such a device is connected, and says no.
            with pytest.raises(Exception, match="Request Not Supported"):
                await client.read_gatt_char(UART_NOTIFY)
            with pytest.raises(BleakDBusError, match="NotSupported"):
                await client.start_notify(UART_WRITE, lambda *_: None)

    asyncio.run(live())


def test_the_stand_in_glove_sends_the_scenarios_own_bytes(monkeypatch):
    glove = WorldGlove(load_scenario("steady"), seed=3, mtu=23)
    expected = b"".join(chunk.data for chunk in play("steady", 3, 5.0).chunks)
    heard: list[bytes] = []

    async def live() -> None:
        async with BleakClient(await found()) as client:
            await client.start_notify(UART_NOTIFY, lambda _, data: heard.append(bytes(data)))
            deadline_s = time.monotonic() + PATIENCE_S
            while sum(map(len, heard)) < 4000:
                assert time.monotonic() < deadline_s
                await asyncio.sleep(0.02)

    with FakeBluez([glove]) as bluez:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bluez.address)
        asyncio.run(live())
    read = b"".join(heard)
    # Whatever was said before there was a listener has gone.
    assert expected[expected.index(read[:500]) :].startswith(read)
    assert max(map(len, heard)) == 20


def start(*options: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "sims", "bluez", *options]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def test_another_terminal_sees_the_devices_and_can_lose_them(monkeypatch):
    process = start("--device", "progressor")
    name, _, address = process.stdout.readline().strip().partition("=")
    assert name == "DBUS_SYSTEM_BUS_ADDRESS"
    monkeypatch.setenv(name, address)

    async def names(seconds: float) -> set[str]:
        devices = await BleakScanner.discover(seconds)
        return {device.name for device in devices}

    deadline_s = time.monotonic() + PATIENCE_S
    while not (heard := asyncio.run(names(0.3))):
        assert time.monotonic() < deadline_s
    assert heard == {"Progressor_7125"}
    process.stdin.write("gone\n")
    process.stdin.flush()
    deadline_s = time.monotonic() + PATIENCE_S
    while asyncio.run(names(0.1)):
        assert time.monotonic() < deadline_s
    process.send_signal(signal.SIGTERM)
    _, trouble = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Traceback" not in trouble
    assert not os.path.exists(address.removeprefix("unix:path=").partition(",")[0])


def test_it_ends_by_itself_after_its_seconds():
    process = start("--device", "lefu", "--seconds", "0.2")
    out, trouble = process.communicate(timeout=60)
    assert process.returncode == 0
    assert out.startswith("DBUS_SYSTEM_BUS_ADDRESS=unix:path=")
    assert trouble == "ENTRALPI  C0:FF:EE:00:00:A3\n"
