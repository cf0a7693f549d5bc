"""A connection to one device: subscribed, asked to start, written to in order, let go."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final, Protocol

from bleak import BleakClient
from bleak.backends.characteristic import BleakGATTCharacteristic
from bleak.backends.device import BLEDevice
from bleak.backends.service import BleakGATTService
from bleak.exc import BleakError, BleakGATTProtocolError

from coach.errors import DeviceError
from coach.sensors import ble_problems
from coach.sensors.ble_kinds import Advertisement, BleKind, short_uuid
from coach.sensors.ble_known import kind_of
from coach.sensors.ble_names import clean_name
from coach.sensors.packets import encode_packet
from coach.sensors.wire_ear import WireEar

BATTERY_LEVEL: Final = short_uuid(0x2A19)
_ANSWER_S: Final = 3.0
_LET_GO_S: Final = 2.0
#: A device that takes nothing loses what is written beyond this.
_MOST_WAITING: Final = 128
#: Service of every device, and of none's interest.
_GENERIC: Final = (short_uuid(0x1800), short_uuid(0x1801), short_uuid(0x180A))


class Sink(Protocol):
    """Where what the device says goes."""

    def take(self, data: bytes) -> None: ...
    def battery(self, share: float) -> None: ...
    def lose(self, sentence: str) -> None: ...


class BleConnection:
    """``open`` raises DeviceError for a wrong device, or what the library raises."""

    def __init__(self, device: BLEDevice, found: Advertisement, kind: BleKind, sink: Sink) -> None:
        self.address = found.address
        self._who = found.name or found.address
        self._found = found
        self._kind = kind
        self._sink = sink
        self._client = BleakClient(device, self._disconnected)
        self._ear = WireEar()
        self._letting_go = False
        self._waiting: asyncio.Queue[bytes] = asyncio.Queue(_MOST_WAITING)
        self._write_to: BleakGATTCharacteristic | None = None
        self._tasks: list[asyncio.Task[None]] = []

    async def open(self, wait_s: float) -> None:
        """Connect within ``wait_s``, subscribe, and ask the device to start."""
        try:
            async with asyncio.timeout(wait_s):
                await self._client.connect()
            await self._subscribe()
            await self._watch_battery()
            self._write_to = self._characteristic(self._kind.write)
            for command in self._kind.start:
                await self._write(command)
        except BaseException:
            await self.close()
            raise
        self._begin(self._write_waiting())
        if self._kind.keep_alive:
            self._begin(self._keep_alive())

    def send(self, data: bytes) -> None:
        """Write bytes soon, in order."""
        if self._write_to is not None:
            with suppress(asyncio.QueueFull):
                self._waiting.put_nowait(data)

    async def close(self) -> None:
        """Ask the device to stop, and let it go."""
        self._letting_go = True
        for task in self._tasks:
            task.cancel()
        with suppress(Exception):
            if self._client.is_connected and self._tasks:
                async with asyncio.timeout(_LET_GO_S):
                    for command in self._kind.stop if self._is_understood else ():
                        await self._write(command)
        # Also after a loss: it frees what bleak holds.
        with suppress(Exception):
            async with asyncio.timeout(_LET_GO_S):
                await self._client.disconnect()

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.append(asyncio.create_task(work))

    def _disconnected(self, client: BleakClient) -> None:
        del client
        if not self._letting_go:
            self._sink.lose(ble_problems.lost(self._who))

    def _characteristic(self, uuid: str | None) -> BleakGATTCharacteristic | None:
        everything = self._client.services.characteristics.values()
        return next((one for one in everything if one.uuid.lower() == uuid), None)

    async def _subscribe(self) -> None:
        there = [self._characteristic(uuid) for uuid in self._kind.notify]
        found = [one for one in there if one is not None]
        if not found:
            raise self._wrong_device()
        for one in found if self._kind.notify_all else found[:1]:
            async with asyncio.timeout(_ANSWER_S):
                await self._client.start_notify(one, self._take)

    @property
    def _is_understood(self) -> bool:
        """Anybody can have a glove's name: who never spoke as one is told no more than a start."""
        return self._kind.format != "wire" or self._ear.speaks

    def _take(self, sender: BleakGATTCharacteristic, data: bytearray) -> None:
        del sender
        if not self._is_understood:
            self._ear.hear(bytes(data))
        self._sink.take(encode_packet(bytes(data)) if self._kind.packets else bytes(data))

    async def _watch_battery(self) -> None:
        level = self._characteristic(BATTERY_LEVEL)
        if level is None:
            return
        # Nobody loses a session because a charge cannot be read.
        with suppress(BleakError, TimeoutError):
            async with asyncio.timeout(_ANSWER_S):
                self._take_battery(level, await self._client.read_gatt_char(level))
        if "notify" in level.properties:
            with suppress(BleakError, TimeoutError):
                async with asyncio.timeout(_ANSWER_S):
                    await self._client.start_notify(level, self._take_battery)

    def _take_battery(self, sender: BleakGATTCharacteristic, data: bytearray) -> None:
        del sender
        if len(data) == 1 and data[0] <= 100:
            self._sink.battery(data[0] / 100)

    async def _write(self, data: bytes) -> None:
        to = self._write_to
        if to is None:
            return
        quickly = "write-without-response" in to.properties
        size = max(1, to.max_write_without_response_size)
        for at in range(0, len(data), size):
            async with asyncio.timeout(_ANSWER_S):
                await self._client.write_gatt_char(to, data[at : at + size], response=not quickly)

    async def _write_waiting(self) -> None:
        while True:
            data = await self._waiting.get()
            try:
                await self._write(data)
            except (BleakGATTProtocolError, TimeoutError):
                # A device that takes none of it is left alone.
                continue
            except Exception:
                self._sink.lose(ble_problems.lost(self._who))
                return

    async def _keep_alive(self) -> None:
        while True:
            await asyncio.sleep(self._kind.keep_alive_s)
            self.send(self._kind.keep_alive)

    def _wrong_device(self) -> DeviceError:
        services = [
            one for one in self._client.services.services.values() if one.uuid not in _GENERIC
        ]
        uuids = tuple(one.uuid.lower() for one in services)
        is_then = kind_of(replace(self._found, service_uuids=uuids))
        known = is_then.title if is_then is not None and is_then is not self._kind else ""
        return ble_problems.wrong_device(
            self._who, self._kind.title, known, sorted(_in_words(one) for one in services)
        )


def _in_words(service: BleakGATTService) -> str:
    named = "" if service.description == "Unknown" else clean_name(service.description)
    return named.lower() or service.uuid
