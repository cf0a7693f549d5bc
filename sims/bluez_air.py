"""What is in the air of a simulated Bluetooth service, and what happens in it."""

import asyncio
import socket
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from dbus_fast import DBusError
from dbus_fast.aio import MessageBus

from sims.bluez_device import FakeDevice, Manner, Radio
from sims.bluez_gatt import CharacteristicObject, ServiceObject
from sims.bluez_objects import AdapterObject, DeviceObject
from sims.bluez_types import ADAPTER_PATH, ERROR

_ADVERTISE_S: Final = 0.02
_CONNECT_S: Final = 0.01
_ROOM_BYTES: Final = 4_194_304


class Air:
    """What is in the air, and what happens in it; everything on the loop's thread."""

    def __init__(self, devices: Sequence[FakeDevice], radio: Radio) -> None:
        self._radio = radio
        self._bus: MessageBus | None = None
        self._adapter: AdapterObject | None = None
        self._advertising: asyncio.Task[None] | None = None
        self.known = {device.address: DeviceObject(self, device) for device in devices}
        self.manners: dict[str, Manner] = {}

    async def open(self, address: str) -> None:
        self._bus = await MessageBus(bus_address=address).connect()
        # The library gives the bus up where the system takes no more: not while a busy machine's
        # bus is only late.
        assert self._bus._sock is not None
        self._bus._sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _ROOM_BYTES)
        if self._radio != "absent":
            self._adapter = AdapterObject(self, self._radio == "on")
            self._bus.export(ADAPTER_PATH, self._adapter)
        await self._bus.request_name("org.bluez")

    async def close(self) -> None:
        self.discover(False)
        for device in self.known.values():
            self.cut(device)
        # Whatever was cancelled ends now, while there is a loop.
        ending = asyncio.all_tasks() - {asyncio.current_task()}
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)
        if self._bus is not None:
            self._bus.disconnect()
            with suppress(Exception):
                await self._bus.wait_for_disconnect()  # type: ignore[no-untyped-call]

    def power(self, on: bool) -> None:
        assert self._adapter is not None
        if not on:
            self.discover(False)
            for device in self.known.values():
                self.cut(device)
        self._adapter.change(Powered=on)

    def discover(self, on: bool) -> None:
        if self._adapter is None or on is self._adapter.discovering:
            return
        self._adapter.change(Discovering=on)
        if on:
            self._advertising = asyncio.get_running_loop().create_task(self._advertise())
        elif self._advertising is not None:
            self._advertising.cancel()

    async def _advertise(self) -> None:
        while True:
            # Nothing is heard before the one who asked has been told that it is listened.
            await asyncio.sleep(_ADVERTISE_S)
            for device in self.known.values():
                if not device.present or device.connected:
                    continue
                if device.exported:
                    device.advertise()
                else:
                    self._export(device)

    def _export(self, device: DeviceObject) -> None:
        assert self._bus is not None
        device.exported = True
        self._bus.export(device.path, device)

    async def connect(self, device: DeviceObject) -> None:
        device.asked += 1
        manner = self.manners.get(device.device.address, "willing")
        if manner == "silent" or not device.present:
            await asyncio.Event().wait()
        await asyncio.sleep(_CONNECT_S)
        if manner == "refusing":
            raise DBusError(ERROR + "Failed", "le-connection-refused")
        device.connected = True
        device.say(Connected=True)
        asyncio.get_running_loop().call_later(_CONNECT_S, self._resolve, device)

    async def disconnect(self, device: DeviceObject) -> None:
        await asyncio.sleep(_CONNECT_S)
        self.cut(device)

    def _resolve(self, device: DeviceObject) -> None:
        """Show the device's services, then say that they are all there."""
        if not device.connected or self._bus is None:
            return
        handle = 0x10
        for service in device.device.services:
            service_path = f"{device.path}/service{handle:04x}"
            device.services.append(service_path)
            self._bus.export(service_path, ServiceObject(service.uuid, device.path))
            for of in service.characteristics:
                handle += 3
                shown = CharacteristicObject(of, service_path, device.device.on_write)
                path = f"{service_path}/char{handle:04x}"
                device.characteristics[path] = shown
                self._bus.export(path, shown)
            handle += 0x10
        device.resolved = True
        device.say(ServicesResolved=True, UUIDs=device.uuids())
        device.life = asyncio.get_running_loop().create_task(self._live(device))

    async def _live(self, device: DeviceObject) -> None:
        by_uuid = {shown.UUID: shown for shown in device.characteristics.values()}
        await device.device.run(lambda uuid, data: by_uuid[uuid].notify(data))

    def cut(self, device: DeviceObject) -> None:
        if not device.connected or self._bus is None:
            return
        device.connected = device.resolved = False
        if device.life is not None:
            device.life.cancel()
        for path in [*device.characteristics, *device.services]:
            self._bus.unexport(path)
        device.characteristics.clear()
        device.services.clear()
        device.say(ServicesResolved=False, Connected=False)

    def remove(self, device: DeviceObject) -> None:
        self.cut(device)
        device.present = False
        if device.exported and self._bus is not None:
            device.exported = False
            self._bus.unexport(device.path)
