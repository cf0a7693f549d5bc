"""What a simulated Bluetooth device is: how it advertises, its table of services, what it sends."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, Protocol

#: Called with a characteristic's UUID and bytes: one notification (nobody subscribed: lost).
Notify = Callable[[str, bytes], None]
#: The adapter of the machine.
Radio = Literal["on", "off", "absent"]
#: How a device meets an attempt to connect: silent never answers.
Manner = Literal["willing", "silent", "refusing"]

UART_SERVICE: Final = "6e400001-b5a3-f393-e0a9-e50e24dcca9e"
UART_WRITE: Final = "6e400002-b5a3-f393-e0a9-e50e24dcca9e"
UART_NOTIFY: Final = "6e400003-b5a3-f393-e0a9-e50e24dcca9e"


def short_uuid(number: int) -> str:
    """Return the whole UUID of a 16-bit Bluetooth number."""
    return f"{number:08x}-0000-1000-8000-00805f9b34fb"


BATTERY_SERVICE: Final = short_uuid(0x180F)
BATTERY_LEVEL: Final = short_uuid(0x2A19)


@dataclass(frozen=True, slots=True)
class FakeCharacteristic:
    """One characteristic: ``value`` is what reading gives until something has been notified."""

    uuid: str
    flags: tuple[str, ...] = ("notify",)
    value: bytes = b""
    mtu: int = 247


@dataclass(frozen=True, slots=True)
class FakeService:
    """A service with its characteristics."""

    uuid: str
    characteristics: tuple[FakeCharacteristic, ...] = ()


class FakeDevice(Protocol):
    """A device in the air. Everything is called on the thread of the fake's loop.

    ``advertised`` are the service UUIDs it tells everybody; ``manufacturer`` its bytes by
    company, asked for anew at each advertisement.
    """

    @property
    def name(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def rssi_dbm(self) -> int: ...
    @property
    def advertised(self) -> tuple[str, ...]: ...
    @property
    def manufacturer(self) -> Mapping[int, bytes]: ...
    @property
    def services(self) -> tuple[FakeService, ...]: ...

    def on_write(self, uuid: str, data: bytes) -> None:
        """Take what the host wrote to a characteristic."""
        ...

    async def run(self, notify: Notify) -> None:
        """Live while connected; cancelled when the connection ends."""
        ...


@dataclass
class StillDevice:
    """A device that says nothing by itself and keeps what is written; others build on it."""

    name: str = "Still device"
    address: str = "C0:FF:EE:00:00:01"
    rssi_dbm: int = -55
    advertised: tuple[str, ...] = ()
    manufacturer: Mapping[int, bytes] = field(default_factory=dict)
    services: tuple[FakeService, ...] = ()
    written: list[tuple[str, bytes]] = field(default_factory=list)

    def on_write(self, uuid: str, data: bytes) -> None:
        """Keep what was written."""
        self.written.append((uuid, data))

    async def run(self, notify: Notify) -> None:
        """Wait until the connection ends."""
        del notify
        await asyncio.Event().wait()


def uart_service(mtu: int = 247) -> FakeService:
    """Return the Nordic UART service."""
    write = FakeCharacteristic(UART_WRITE, ("write", "write-without-response"), mtu=mtu)
    return FakeService(UART_SERVICE, (write, FakeCharacteristic(UART_NOTIFY, mtu=mtu)))


def battery_service(percent: int) -> FakeService:
    """Return the battery service at a charge."""
    level = FakeCharacteristic(BATTERY_LEVEL, ("read", "notify"), bytes([percent]))
    return FakeService(BATTERY_SERVICE, (level,))
