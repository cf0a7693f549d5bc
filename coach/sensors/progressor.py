"""Tindeq Progressor, a Bluetooth dynamometer: github.com/blims/Tindeq-Progressor-API.

A packet is ``tag u8, length u8, payload``, little-endian. It has its own microseconds, wrapping.
"""

import math
import struct
from dataclasses import replace
from typing import Final

from coach.saying import say
from coach.sensors.ble_kinds import Advertisement, BleKind
from coach.sensors.packets import PacketReader
from coach.sensors.sample_clock import SampleClock
from coach.sensors.sample_rows import SampleRows
from coach.sensors.source import Chunk, Decoded, DeviceEvent, LinkCounts
from coach.sensors.text_time import LineTimes
from coach.sensors.weight_decoder import MOST_KG, scale_info
from coach.units import NEWTONS_PER_KG

TITLE: Final = "Tindeq Progressor"
SERVICE: Final = "7e4e1701-1ea6-40c9-9dcc-13d34ffead57"
NOTIFY: Final = "7e4e1702-1ea6-40c9-9dcc-13d34ffead57"
WRITE: Final = "7e4e1703-1ea6-40c9-9dcc-13d34ffead57"

COMMAND_TARE: Final = b"\x64"
COMMAND_START: Final = b"\x65"
COMMAND_STOP: Final = b"\x66"
COMMAND_BATTERY: Final = b"\x6f"

TAG_REPLY: Final = 0
TAG_WEIGHT: Final = 1
TAG_LOW_POWER: Final = 4

_HEAD_BYTES: Final = 2
#: ``kilograms f32, time_us u32`` of each sample.
SAMPLE: Final = struct.Struct("<fI")
#: The reply to the battery command: ``millivolts u32``.
BATTERY: Final = struct.Struct("<I")
_MOST_MILLIVOLTS: Final = 20_000


def _recognises(seen: Advertisement) -> bool:
    return seen.name.startswith("Progressor") or SERVICE in seen.service_uuids


KIND: Final = BleKind(
    name="progressor",
    title=TITLE,
    format="progressor",
    recognises=_recognises,
    notify=(NOTIFY,),
    write=WRITE,
    start=(COMMAND_BATTERY, COMMAND_START),
    stop=(COMMAND_STOP,),
    packets=True,
    tare=COMMAND_TARE,
    note=say("It measures pull: press on a sling or a lever that pulls on it."),
)


class ProgressorDecoder:
    """Packets to newtons on the device's own time; a jump in its time is a counted gap.

    ``battery`` events carry volts; ``low_power`` says that it will soon switch itself off.
    """

    def __init__(self, device_id: str = "progressor") -> None:
        self._reader = PacketReader()
        self._clock = SampleClock()
        self._rates = LineTimes()
        self._rows = SampleRows()
        self._described = False
        self._packets = self._samples = self._bad = 0
        self._gaps = self._missing = self._duplicates = 0
        self.info = scale_info(
            say("{title} (measures pull)", title=TITLE), device_id, checked=False
        )

    @property
    def counts(self) -> LinkCounts:
        """What has been seen so far."""
        return LinkCounts(
            bytes_in=self._reader.bytes_in,
            frames=self._packets,
            samples=self._samples,
            bad_frames=self._bad + self._reader.bad_packets,
            gaps=self._gaps,
            missing_samples=self._missing,
            duplicates=self._duplicates,
        )

    def feed(self, chunk: Chunk) -> list[Decoded]:
        """Return what the chunk's complete packets say."""
        out: list[Decoded] = []
        for packet in self._reader.feed(chunk):
            if self._understood(packet, chunk.host_s, out):
                self._packets += 1
            else:
                self._bad += 1
        out += self._rows.take(chunk.host_s)
        return out

    def _understood(self, packet: bytes, host_s: float, out: list[Decoded]) -> bool:
        if len(packet) < _HEAD_BYTES or len(packet) != _HEAD_BYTES + packet[1]:
            return False
        tag, payload = packet[0], packet[_HEAD_BYTES:]
        if tag == TAG_WEIGHT:
            if not payload or len(payload) % SAMPLE.size:
                return False
            for kilograms, time_us in SAMPLE.iter_unpack(payload):
                self._take(kilograms, time_us, host_s, out)
            return True
        if tag == TAG_LOW_POWER:
            out += self._rows.take(host_s)
            out.append(DeviceEvent("low_power", None, host_s))
            return True
        if tag == TAG_REPLY and len(payload) == BATTERY.size:
            (millivolts,) = BATTERY.unpack(payload)
            if millivolts > _MOST_MILLIVOLTS:
                return False
            out += self._rows.take(host_s)
            out.append(DeviceEvent("battery", None, host_s, millivolts / 1000))
        return tag == TAG_REPLY

    def _take(self, kilograms: float, time_us: int, host_s: float, out: list[Decoded]) -> None:
        if not math.isfinite(kilograms) or abs(kilograms) > MOST_KG:
            self._bad += 1
            return
        placed = self._clock.place(time_us, host_s)
        if placed == "misfit":
            self._bad += 1
            return
        if placed == "duplicate":
            self._duplicates += 1
            return
        self._rates.time_of(placed.t_s)
        rate_hz = self._rates.rate_hz
        if not self._described or rate_hz != self.info.rate_hz:
            out += self._rows.take(host_s)
            self._described = True
            self.info = replace(self.info, rate_hz=rate_hz)
            out.append(self.info)
        missing = 0
        if placed.step_s is not None and rate_hz is not None:
            missing = max(0, round(placed.step_s * rate_hz) - 1)
        self._missing += missing
        self._gaps += missing > 0 or (placed.step_s is None and placed.epoch > 0)
        self._samples += 1
        newtons = kilograms * NEWTONS_PER_KG
        self._rows.add(placed.t_s, (newtons,), host_s, missing, placed.epoch)
