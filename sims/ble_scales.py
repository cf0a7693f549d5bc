"""Scales and dynamometers that people own, as they behave in the air; bytes as published.

Sources: blims/Tindeq-Progressor-API, Stevie-Ray/hangtime-grip-connect (WH-C06, Entralpi),
decentespresso.com/decentscale_api. Nothing here is shared with the coach's own readers.
"""

import asyncio
import struct
import time
from collections.abc import Callable, Mapping
from functools import reduce
from operator import xor
from typing import Final

from sims.bluez_device import FakeCharacteristic, FakeDevice, FakeService, Notify, short_uuid

#: The load in kilograms at a second of the device's own time.
Load = Callable[[float], float]

_WRITE: Final = ("write", "write-without-response")


def slow_press(t_s: float) -> float:
    """Return a press of up to 3 kg that comes and goes in eight seconds."""
    return 3.0 * (1.0 - abs((t_s / 4.0) % 2.0 - 1.0))


def progressor_weights(samples: list[tuple[float, int]]) -> bytes:
    """Return a weight packet of (kilograms, microseconds)."""
    payload = b"".join(struct.pack("<fI", kg, us & 0xFFFFFFFF) for kg, us in samples)
    return bytes([1, len(payload)]) + payload


def wh_c06_bytes(kilograms: float, mac: bytes, stable: bool = True, unit: int = 1) -> bytes:
    """Return what a WH-C06 advertises after the company's number."""
    weight = round(kilograms * 100).to_bytes(2, "big")
    return (
        b"\x02\x03\x11" + mac + b"\x01" + weight + b"\x00\x00" + bytes([stable << 4 | unit, 0, 0])
    )


def decent_packet(kilograms: float, kind: int = 0xCE, clock: bytes = b"\x00\x00") -> bytes:
    """Return a weight packet of a Decent Scale: seven bytes, or ten with a longer ``clock``."""
    body = bytes([3, kind]) + struct.pack(">h", round(kilograms * 10_000)) + clock
    return body + bytes([reduce(xor, body)])


class _Scale:
    """What they have in common: a load, a tare, a clock that starts with the device."""

    rssi_dbm = -60
    advertised: tuple[str, ...] = ()
    services: tuple[FakeService, ...] = ()

    def __init__(self, name: str, address: str, load_kg: Load) -> None:
        self.name, self.address = name, address
        self.written: list[tuple[str, bytes]] = []
        self._load_kg = load_kg
        self._zero_kg = 0.0
        self._began_s = time.monotonic()
        self._notify: Notify | None = None

    @property
    def manufacturer(self) -> Mapping[int, bytes]:
        """The bytes it advertises, by company."""
        return {}

    def on_write(self, uuid: str, data: bytes) -> None:
        """Keep what was written, and obey it."""
        self.written.append((uuid, data))
        self._obey(data)

    async def run(self, notify: Notify) -> None:
        """Send what is due until the connection ends."""
        self._notify = notify
        at_s = time.monotonic()
        while True:
            at_s += self.period_s
            await asyncio.sleep(max(0.0, at_s - time.monotonic()))
            self._send(notify)

    period_s = 0.1

    def weight_kg(self) -> float:
        """Return what it would show now."""
        return self._load_kg(self.now_s()) - self._zero_kg

    def now_s(self) -> float:
        """Return the seconds of its own clock."""
        return time.monotonic() - self._began_s

    def _tare(self) -> None:
        self._zero_kg = self._load_kg(self.now_s())

    def _obey(self, data: bytes) -> None:
        del data

    def _send(self, notify: Notify) -> None:
        raise NotImplementedError


class FakeProgressor(_Scale):
    """A Tindeq Progressor: 80 samples a second, several in a packet; silent until started.

    ``first_us`` is what its clock shows when it is first started.
    """

    SERVICE: Final = "7e4e1701-1ea6-40c9-9dcc-13d34ffead57"
    NOTIFY: Final = "7e4e1702-1ea6-40c9-9dcc-13d34ffead57"
    WRITE: Final = "7e4e1703-1ea6-40c9-9dcc-13d34ffead57"
    SAMPLE_US: Final = 12_500

    def __init__(self, load_kg: Load = slow_press, first_us: int = 0) -> None:
        super().__init__("Progressor_7125", "C0:FF:EE:00:00:A1", load_kg)
        self.advertised = (self.SERVICE,)
        notify, write = FakeCharacteristic(self.NOTIFY), FakeCharacteristic(self.WRITE, _WRITE)
        self.services = (FakeService(self.SERVICE, (notify, write)),)
        self._first_us = first_us
        self._next = 0
        self.streaming = False

    async def run(self, notify: Notify) -> None:
        """Wait to be started, then send; it stops by itself when the connection ends."""
        try:
            await super().run(notify)
        finally:
            self.streaming = False

    def _obey(self, data: bytes) -> None:
        if data == b"\x64":
            self._tare()
        elif data == b"\x65":
            if not self._next:
                self._began_s = time.monotonic()
            self.streaming = True
            self._next = 1 + int(self.now_s() * 1e6) // self.SAMPLE_US
        elif data == b"\x66":
            self.streaming = False
        elif data == b"\x6f" and self._notify is not None:
            self._notify(self.NOTIFY, b"\x00\x04" + struct.pack("<I", 3120))

    def _send(self, notify: Notify) -> None:
        samples = []
        while self.streaming and self._next * self.SAMPLE_US <= self.now_s() * 1e6:
            time_us = self._next * self.SAMPLE_US
            kilograms = self._load_kg(time_us / 1e6) - self._zero_kg
            samples.append((kilograms, self._first_us + time_us))
            self._next += 1
        for begin in range(0, len(samples), 15):
            notify(self.NOTIFY, progressor_weights(samples[begin : begin + 15]))


class FakeWhC06(_Scale):
    """A WH-C06 hanging scale: it only advertises, and nothing answers a connection."""

    def __init__(self, load_kg: Load = slow_press) -> None:
        super().__init__("IF_B7", "C0:FF:EE:00:00:A2", load_kg)

    @property
    def manufacturer(self) -> Mapping[int, bytes]:
        """The weight of the last eighth of a second."""
        mac = bytes.fromhex(self.address.replace(":", ""))
        weighed_kg = self._load_kg(int(self.now_s() * 8) / 8)
        return {0x0100: wh_c06_bytes(max(0.0, weighed_kg), mac)}

    def _send(self, notify: Notify) -> None:
        del notify


class FakeLefu(_Scale):
    """An Entralpi plate; ``number`` is the characteristic that this one notifies on."""

    def __init__(self, load_kg: Load = slow_press, number: int = 0xFFF4) -> None:
        super().__init__("ENTRALPI", "C0:FF:EE:00:00:A3", load_kg)
        self._uuid = short_uuid(number)
        both = (FakeCharacteristic(short_uuid(0xFFF1)), FakeCharacteristic(short_uuid(0xFFF4)))
        self.services = (FakeService(short_uuid(0xFFF0), both),)

    def _send(self, notify: Notify) -> None:
        notify(self._uuid, round(max(0.0, self.weight_kg()) * 100).to_bytes(2, "big"))


class FakeDecent(_Scale):
    """A Decent Scale: ten packets a second, once it has been written to."""

    def __init__(self, load_kg: Load = slow_press) -> None:
        super().__init__("Decent Scale", "C0:FF:EE:00:00:A4", load_kg)
        self._uuid = short_uuid(0xFFF4)
        write = FakeCharacteristic(short_uuid(0x36F5), _WRITE)
        service = FakeService(short_uuid(0xFFF0), (FakeCharacteristic(self._uuid), write))
        self.services = (service,)
        self.advertised = (short_uuid(0xFFF0),)

    def _obey(self, data: bytes) -> None:
        if data[:2] == b"\x03\x0f" and reduce(xor, data) == 0:
            self._tare()

    def _send(self, notify: Notify) -> None:
        if self.written:
            notify(self._uuid, decent_packet(self.weight_kg()))


#: Each by the name that ``?kind=`` takes.
SCALES: Final[Mapping[str, Callable[[], FakeDevice]]] = {
    "progressor": FakeProgressor,
    "wh-c06": FakeWhC06,
    "lefu": FakeLefu,
    "decent": FakeDecent,
}
