"""Scales whose packets hold one weight each and no time: host stamps place them, as for text."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Literal

from coach.sensors.packets import PacketReader
from coach.sensors.sample_rows import SampleRows
from coach.sensors.source import Chunk, Decoded, LinkCounts, SensorInfo
from coach.sensors.text_time import LineTimes
from coach.units import NEWTONS_PER_KG

#: A packet's kilograms; or it is ``bad``, says something ``else``, or was heard ``again``.
Weight = float | Literal["bad", "else", "again"]
ReadPacket = Callable[[bytes, float], Weight]

#: No scale that is known here carries more; a number beyond it is another format's.
MOST_KG: Final = 300.0


def scale_info(name: str, device_id: str, checked: bool) -> SensorInfo:
    """Return what is known of a scale before its rate: one taxel, its samples in newtons."""
    return SensorInfo(name, device_id, "", 1, None, 1.0, checked=checked)


class WeightDecoder:
    """Decodes one scale's packets with ``read_packet(packet, host_s)``; newtons come out."""

    def __init__(self, info: SensorInfo, read_packet: ReadPacket) -> None:
        self._read_packet = read_packet
        self._reader = PacketReader()
        self._times = LineTimes()
        self._rows = SampleRows()
        self._described = False
        self._packets = self._samples = self._bad = self._again = 0
        self.info = info

    @property
    def counts(self) -> LinkCounts:
        """What has been seen so far; packets without a number cannot tell gaps."""
        return LinkCounts(
            bytes_in=self._reader.bytes_in,
            frames=self._packets,
            samples=self._samples,
            bad_frames=self._bad + self._reader.bad_packets,
            duplicates=self._again,
        )

    def feed(self, chunk: Chunk) -> list[Decoded]:
        """Return what the chunk's complete packets say."""
        out: list[Decoded] = []
        for packet in self._reader.feed(chunk):
            weight = self._read_packet(packet, chunk.host_s)
            if weight == "bad":
                self._bad += 1
                continue
            self._packets += 1
            if weight == "again":
                self._again += 1
            elif weight != "else":
                self._take(weight, chunk.host_s, out)
        out += self._rows.take(chunk.host_s)
        return out

    def _take(self, kilograms: float, host_s: float, out: list[Decoded]) -> None:
        t_s = self._times.time_of(host_s)
        if not self._described or self._times.rate_hz != self.info.rate_hz:
            out += self._rows.take(host_s)
            self._described = True
            self.info = replace(self.info, rate_hz=self._times.rate_hz)
            out.append(self.info)
        self._samples += 1
        self._rows.add(t_s, (kilograms * NEWTONS_PER_KG,), host_s)
