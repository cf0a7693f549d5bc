"""The D-Bus objects of a simulated Bluetooth service: adapter and devices.

They answer as BlueZ does (doc/org.bluez.*.rst of its sources): errors, and what happens in
which order, are its; what happens is decided by the ``Air`` that they belong to.
"""

import asyncio
from typing import Any, Protocol

from dbus_fast import DBusError, Variant
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property

from sims.bluez_device import FakeDevice
from sims.bluez_gatt import CharacteristicObject
from sims.bluez_types import (
    ADAPTER_PATH,
    ERROR,
    READ,
    Makers,
    Options,
    Path,
    Short,
    Text,
    Texts,
    Truth,
)


class Air(Protocol):
    """What the objects ask of the world that they are in."""

    async def connect(self, device: "DeviceObject") -> None: ...
    async def disconnect(self, device: "DeviceObject") -> None: ...
    def discover(self, on: bool) -> None: ...


class AdapterObject(ServiceInterface):
    """``org.bluez.Adapter1``: the radio."""

    def __init__(self, air: Air, powered: bool) -> None:
        super().__init__("org.bluez.Adapter1")
        self._air = air
        self.powered = powered
        self.discovering = False

    def change(self, **properties: bool) -> None:
        """Take on new states and tell everybody."""
        self.powered = properties.get("Powered", self.powered)
        self.discovering = properties.get("Discovering", self.discovering)
        self.emit_properties_changed(dict(properties))

    @dbus_property(access=READ)
    def Address(self) -> Text:  # noqa: N802
        return "00:11:22:33:44:55"

    @dbus_property(access=READ)
    def Powered(self) -> Truth:  # noqa: N802
        return self.powered

    @dbus_property(access=READ)
    def Discovering(self) -> Truth:  # noqa: N802
        return self.discovering

    @dbus_property(access=READ)
    def Roles(self) -> Texts:  # noqa: N802
        return ["central", "peripheral"]

    @dbus_method()
    def SetDiscoveryFilter(self, wanted: Options) -> None:  # noqa: N802
        del wanted

    @dbus_method()
    def StartDiscovery(self) -> None:  # noqa: N802
        if not self.powered:
            raise DBusError(ERROR + "NotReady", "Resource Not Ready")
        self._air.discover(True)

    @dbus_method()
    def StopDiscovery(self) -> None:  # noqa: N802
        if not self.powered:
            raise DBusError(ERROR + "NotReady", "Resource Not Ready")
        self._air.discover(False)


class DeviceObject(ServiceInterface):
    """``org.bluez.Device1``: what the radio knows of one device."""

    def __init__(self, air: Air, device: FakeDevice) -> None:
        super().__init__("org.bluez.Device1")
        self._air = air
        self.device = device
        self.path = f"{ADAPTER_PATH}/dev_{device.address.replace(':', '_')}"
        self.present = True
        self.exported = False
        self.connected = False
        self.resolved = False
        self.asked = 0
        self.services: list[str] = []
        self.characteristics: dict[str, CharacteristicObject] = {}
        self.life: asyncio.Task[None] | None = None
        self._heard = 0

    def say(self, **properties: Any) -> None:
        """Tell everybody of changed properties."""
        self.emit_properties_changed(properties)

    def advertise(self) -> None:
        """Be heard once more: another signal strength, and whatever is advertised now."""
        self._heard += 1
        self.say(RSSI=self.RSSI, ManufacturerData=self.ManufacturerData)

    def uuids(self) -> list[str]:
        """Return what is advertised; once connected, all that was found too."""
        if not self.resolved:
            return list(self.device.advertised)
        standard = [f"0000{number}-0000-1000-8000-00805f9b34fb" for number in (1800, 1801)]
        return standard + [service.uuid for service in self.device.services]

    @dbus_property(access=READ)
    def Address(self) -> Text:  # noqa: N802
        return self.device.address

    @dbus_property(access=READ)
    def AddressType(self) -> Text:  # noqa: N802
        return "random"

    @dbus_property(access=READ)
    def Name(self) -> Text:  # noqa: N802
        return self.device.name

    @dbus_property(access=READ)
    def Alias(self) -> Text:  # noqa: N802
        return self.device.name or self.device.address.replace(":", "-")

    @dbus_property(access=READ)
    def Adapter(self) -> Path:  # noqa: N802
        return ADAPTER_PATH

    @dbus_property(access=READ)
    def Paired(self) -> Truth:  # noqa: N802
        return False

    @dbus_property(access=READ)
    def Connected(self) -> Truth:  # noqa: N802
        return self.connected

    @dbus_property(access=READ)
    def ServicesResolved(self) -> Truth:  # noqa: N802
        return self.resolved

    @dbus_property(access=READ)
    def UUIDs(self) -> Texts:  # noqa: N802
        return self.uuids()

    @dbus_property(access=READ)
    def ManufacturerData(self) -> Makers:  # noqa: N802
        return {company: Variant("ay", data) for company, data in self.device.manufacturer.items()}

    @dbus_property(access=READ)
    def RSSI(self) -> Short:  # noqa: N802
        # Never the same twice in a row, as no signal is.
        return self.device.rssi_dbm - self._heard % 2

    @dbus_method()
    async def Connect(self) -> None:  # noqa: N802
        await self._air.connect(self)

    @dbus_method()
    async def Disconnect(self) -> None:  # noqa: N802
        await self._air.disconnect(self)
