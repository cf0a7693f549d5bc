"""Listening to the air: who advertises, and the one that is looked for."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Final

from bleak import BleakAdapter, BleakScanner
from bleak.args.bluez import BlueZScannerArgs
from bleak.backends.device import BLEDevice
from bleak.backends.scanner import AdvertisementData

from coach.sensors import ble_problems
from coach.sensors.ble_kinds import Advertisement
from coach.sensors.ble_names import clean_name, is_address, matching

Heard = Callable[[BLEDevice, Advertisement], None]

#: What the system's Bluetooth service may take to begin or end listening.
ANSWER_S: Final = 5.0
#: So long namesakes are waited for once one that fits has been heard.
_NAMESAKES_S: Final = 0.6
#: In a busy hall devices change their addresses all the time; more than this is not kept.
_MOST: Final = 500
#: What bleak says where the strength is not known.
_UNKNOWN_DBM: Final = -127
_GENERIC: Final = ["1800", "1801"]


@asynccontextmanager
async def listening(heard: Heard, repeated: bool = False) -> AsyncIterator[None]:
    """Call ``heard`` for each advertisement; ``repeated`` also for one that says nothing new."""

    def take(device: BLEDevice, data: AdvertisementData) -> None:
        heard(device, _advertisement(device, data))

    wanted: BlueZScannerArgs = {"filters": {"DuplicateData": repeated}}
    scanner = BleakScanner(detection_callback=take, bluez=wanted)
    async with asyncio.timeout(ANSWER_S):
        await scanner.start()
    try:
        yield
    finally:
        # A radio that was switched off listens no more, which is what is wanted.
        with suppress(Exception):
            async with asyncio.timeout(ANSWER_S):
                await scanner.stop()


async def everybody(seconds: float) -> list[Advertisement]:
    """Return who is heard within ``seconds``, and who is connected to this machine already."""
    seen: dict[str, Advertisement] = {}
    for device in await _connected():
        seen[device.address] = _connected_advertisement(device)

    def note(device: BLEDevice, advertisement: Advertisement) -> None:
        if len(seen) < _MOST:
            seen[device.address] = advertisement

    async with listening(note):
        await asyncio.sleep(seconds)
    return list(seen.values())


async def find(target: str, seconds: float) -> tuple[BLEDevice, Advertisement]:
    """Return the one device that ``target`` means.

    Raises DeviceError where none is heard in time, or several answer to the name.
    """
    devices: dict[str, tuple[BLEDevice, Advertisement]] = {}
    for device in await _connected():
        # Whoever is connected does not advertise: left so by a program that was killed.
        devices[device.address] = (device, _connected_advertisement(device))
    fits = asyncio.Event()

    def seen() -> list[Advertisement]:
        return [advertisement for _, advertisement in devices.values()]

    def note(device: BLEDevice, advertisement: Advertisement) -> None:
        if len(devices) < _MOST or matching(target, [advertisement]):
            devices[device.address] = (device, advertisement)
        if matching(target, [advertisement]):
            fits.set()

    if not matching(target, seen()):
        async with listening(note):
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await fits.wait()
                    if not is_address(target):
                        await asyncio.sleep(min(_NAMESAKES_S, seconds))
    found = matching(target, seen())
    if not found:
        raise ble_problems.not_found(target, seconds, seen())
    if len(found) > 1:
        raise ble_problems.ambiguous(target, found)
    return devices[found[0].address]


async def _connected() -> list[BLEDevice]:
    async with asyncio.timeout(ANSWER_S):
        adapter = await BleakAdapter.get()
        with suppress(NotImplementedError):
            return await adapter.get_connected_devices(_GENERIC)
    return []


def _advertisement(device: BLEDevice, data: AdvertisementData) -> Advertisement:
    return Advertisement(
        name=clean_name(data.local_name or device.name),
        address=device.address,
        rssi_dbm=None if data.rssi == _UNKNOWN_DBM else data.rssi,
        service_uuids=tuple(uuid.lower() for uuid in data.service_uuids),
        manufacturer=dict(data.manufacturer_data),
    )


def _connected_advertisement(device: BLEDevice) -> Advertisement:
    details = device.details if isinstance(device.details, dict) else {}
    uuids = details.get("props", {}).get("UUIDs", [])
    return Advertisement(
        clean_name(device.name), device.address, None, tuple(uuid.lower() for uuid in uuids)
    )
