"""Plain text over a serial line to samples: what every hobbyist's first sketch prints.

Text has no checksum and no clock: a flipped bit is a wrong number, a lost line goes unseen,
and time is that of arrival. ``SensorInfo.checked`` is False, so that the app can say so.
"""

from dataclasses import replace
from typing import Final

import numpy as np

from coach import units
from coach.errors import UsageError
from coach.saying import say
from coach.sensors.source import Chunk, Decoded, LinkCounts, SampleBlock, SensorInfo
from coach.sensors.text_line import parse_line
from coach.sensors.text_time import LineTimes
from coach.sensors.wire_messages import MAX_TAXELS

#: Newtons in one of each unit that a sketch may print; counts need a calibration.
NEWTONS_PER: Final[dict[str, float | None]] = {
    **units.NEWTONS_PER,
    "counts": None,
}
#: Eight characters each for 2,048 taxels: a longer line is no line.
MAX_LINE_BYTES: Final = 16_384


def known_unit(unit: str) -> str:
    """Return a unit that a sketch may print; raises UsageError for any other."""
    if unit not in NEWTONS_PER:
        known = ", ".join(NEWTONS_PER)
        raise UsageError(
            say(
                "unit={unit} is not a unit the coach knows; use one of {known}",
                unit=unit,
                known=known,
            )
        )
    return unit


class TextDecoder:
    """Decodes lines of numbers; the first one settles how many columns there are."""

    def __init__(self, unit: str = "N", device_id: str = "text") -> None:
        self._unit = known_unit(unit)
        self._device_id = device_id
        self._times = LineTimes()
        self._tail = bytearray()
        self._overlong = False
        self._rows: list[tuple[float, ...]] = []
        self._row_times_s: list[float] = []
        self._bytes_in = self._lines = self._bad = 0
        self.info: SensorInfo | None = None

    @property
    def counts(self) -> LinkCounts:
        """What has been seen so far; a text line cannot tell gaps."""
        return LinkCounts(
            bytes_in=self._bytes_in, frames=self._lines, samples=self._lines, bad_frames=self._bad
        )

    def feed(self, chunk: Chunk) -> list[Decoded]:
        """Return what the chunk's complete lines say."""
        self._bytes_in += len(chunk.data)
        out: list[Decoded] = []
        pieces = chunk.data.split(b"\n")
        for piece in pieces[:-1]:
            self._keep(piece)
            line, overlong = bytes(self._tail), self._overlong
            self._tail.clear()
            self._overlong = False
            if overlong:
                self._bad += 1
            else:
                self._take_line(line, chunk.host_s, out)
        self._keep(pieces[-1])
        self._flush(chunk.host_s, out)
        return out

    def _keep(self, piece: bytes) -> None:
        if self._overlong or len(self._tail) + len(piece) > MAX_LINE_BYTES:
            self._tail.clear()
            self._overlong = True
        else:
            self._tail += piece

    def _take_line(self, line: bytes, host_s: float, out: list[Decoded]) -> None:
        found = parse_line(line)
        if found is None or len(found.values) > MAX_TAXELS:
            self._bad += 1
            return
        if not found.values:
            return
        if self.info is None:
            self.info = self._describe(len(found.values), found.labels)
            out.append(self.info)
        elif len(found.values) != self.info.taxels:
            self._bad += 1
            return
        t_s = self._times.time_of(host_s)
        if self._times.rate_hz != self.info.rate_hz:
            self._flush(host_s, out)
            self.info = replace(self.info, rate_hz=self._times.rate_hz)
            out.append(self.info)
        self._lines += 1
        self._rows.append(found.values)
        self._row_times_s.append(t_s)

    def _flush(self, host_s: float, out: list[Decoded]) -> None:
        if self._rows:
            out.append(SampleBlock(np.array(self._row_times_s), np.array(self._rows), host_s))
            self._rows, self._row_times_s = [], []

    def _describe(self, taxels: int, labels: tuple[str, ...]) -> SensorInfo:
        named = f" ({', '.join(labels[:4])})" if all(labels) and labels else ""
        return SensorInfo(
            name=say("a sensor that sends text{named}", named=named[:60]),
            device_id=self._device_id,
            firmware="",
            taxels=taxels,
            rate_hz=None,
            newtons_per_count=NEWTONS_PER[self._unit],
            checked=False,
        )
