"""What holds on to one device in the air; everything here runs on the loop's thread."""

import asyncio
from typing import Final, Protocol

from coach.sensors import ble_problems
from coach.sensors.ble_air import find, listening
from coach.sensors.ble_connection import BleConnection, Sink
from coach.sensors.ble_kinds import Advertisement, BleKind
from coach.sensors.ble_known import kind_of
from coach.sensors.ble_names import speaks_as
from coach.sensors.packets import encode_packet

#: An advertisement each second is slow; after so long the device is gone.
_QUIET_S: Final = 10.0


class BleLink(Protocol):
    """A device that is held: ``address`` finds the same one again."""

    address: str

    def send(self, data: bytes) -> None:
        """Write bytes soon, in order; left out where the device takes none."""
        ...

    async def close(self) -> None:
        """Let the device go."""
        ...


class AdvertisedLink:
    """Listens to a device that is never connected to."""

    def __init__(
        self, found: Advertisement, kind: BleKind, sink: Sink, quiet_s: float = _QUIET_S
    ) -> None:
        self._quiet_s = quiet_s
        self.address = found.address
        self._who = found.name or found.address
        self._kind = kind
        self._sink = sink
        self._heard = asyncio.Event()
        self._began: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._listening = asyncio.create_task(self._listen())

    async def open(self) -> None:
        """Begin to listen; raises what the system's Bluetooth raises."""
        await asyncio.shield(self._began)

    def send(self, data: bytes) -> None:
        """Nothing can be told to a device that only advertises."""

    async def close(self) -> None:
        """Listen no more."""
        self._listening.cancel()
        await asyncio.wait({self._listening})

    def _take(self, advertisement: Advertisement) -> None:
        if advertisement.address != self.address:
            return
        self._heard.set()
        for company, data in advertisement.manufacturer.items():
            if company == self._kind.company or self._kind.company is None:
                self._sink.take(encode_packet(data) if self._kind.packets else data)

    async def _listen(self) -> None:
        try:
            async with listening(lambda _, heard: self._take(heard), repeated=True):
                self._began.set_result(None)
                while True:
                    self._heard.clear()
                    async with asyncio.timeout(self._quiet_s):
                        await self._heard.wait()
        except Exception as problem:
            if self._began.done():
                self._sink.lose(ble_problems.lost(self._who))
            else:
                self._began.set_exception(problem)


async def open_link(
    target: str, expected: BleKind, named: bool, seconds: float, sink: Sink
) -> BleLink:
    """Find a device and hold it; raises DeviceError, or what the library raises.

    ``expected`` is the kind that its bytes will be decoded as; ``named`` says that a person
    has named it.
    """
    device, found = await find(target, seconds)
    kind = kind_of(found)
    if named or kind is None:
        kind = expected
    elif kind.ask or not speaks_as(kind, expected):
        raise ble_problems.needs_kind(target, kind)
    if kind.advertises_only:
        advertised = AdvertisedLink(found, kind, sink)
        await advertised.open()
        return advertised
    connection = BleConnection(device, found, kind, sink)
    await connection.open(seconds)
    return connection
