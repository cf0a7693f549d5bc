"""The decoder for a format, or one that finds out which format it hears."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, Literal

from coach.errors import UsageError
from coach.framing import WIRE, decode_record
from coach.saying import say
from coach.sensors.chunk_row import ChunkRow
from coach.sensors.decent import DecentDecoder
from coach.sensors.lefu import LefuDecoder
from coach.sensors.progressor import ProgressorDecoder
from coach.sensors.source import Chunk, Decoded, Decoder, LinkCounts, WireFormat
from coach.sensors.text import MAX_LINE_BYTES, TextDecoder
from coach.sensors.text_line import parse_line
from coach.sensors.wh_c06 import WhC06Decoder
from coach.sensors.wire_codec import HEAD
from coach.sensors.wire_decoder import WireDecoder
from coach.sensors.wire_frames import SampleRun

#: So many lines of numbers in a row of lines are text; a boot message alone is not.
_LINES_TO_TELL: Final = 3
#: Undecided bytes kept: the largest wire record and more, so that nothing is lost.
_KEPT_BYTES: Final = 65_536
#: The devices that people own already; each is named by its ``BleKind`` too.
_PACKET_DECODERS: Final[Mapping[str, Callable[[str], Decoder]]] = {
    "progressor": ProgressorDecoder,
    "wh-c06": WhC06Decoder,
    "lefu": LefuDecoder,
    "decent": DecentDecoder,
}
_ENDS: Final = re.compile(rb"[\n\x00]")


def make_decoder(wire_format: WireFormat, unit: str = "N", device_id: str = "text") -> Decoder:
    """Return a decoder for a format; UsageError for what is none.

    ``unit`` is for text, ``device_id`` for devices that do not name themselves.
    """
    if wire_format == "wire":
        return WireDecoder()
    if wire_format == "text":
        return TextDecoder(unit, device_id)
    if wire_format == "auto":
        return AutoDecoder(TextDecoder(unit, device_id))
    if wire_format in _PACKET_DECODERS:
        return _PACKET_DECODERS[wire_format](device_id)
    raise UsageError(
        say("format={wire_format} is not a format; use wire, text or auto", wire_format=wire_format)
    )


def feed_many(decoder: Decoder, chunks: Sequence[Chunk]) -> Iterable[Decoded | SampleRun]:
    """Return what the chunks complete: the same as one by one, in blocks as long as can be."""
    if len(chunks) == 1:
        return decoder.feed(chunks[0])
    if isinstance(decoder, WireDecoder | AutoDecoder):
        return decoder.feed_many(chunks)
    return (decoded for chunk in chunks for decoded in decoder.feed(chunk))


class FormatSniffer:
    """Tells wire from text byte by byte: the first valid frame, or three lines of numbers."""

    def __init__(self) -> None:
        self._record = bytearray()
        self._line_begin = 0
        self._number_lines = 0

    def feed(self, data: bytes) -> tuple[Literal["wire", "text"], int] | None:
        """Return the format, and how much of ``data`` showed it, as soon as it is plain."""
        begin = 0
        for match in _ENDS.finditer(data):
            self._keep(data[begin : match.start()])
            begin = match.end()
            found = self._end_line() if match[0] == b"\n" else self._end_record()
            if found is not None:
                return found, begin
        self._keep(data[begin:])
        return None

    def _keep(self, piece: bytes) -> None:
        self._record += piece
        excess = len(self._record) - _KEPT_BYTES
        if excess > 0:
            del self._record[:excess]
            self._line_begin = max(0, self._line_begin - excess)

    def _end_line(self) -> Literal["text"] | None:
        line = bytes(self._record[self._line_begin :])
        self._keep(b"\n")
        self._line_begin = len(self._record)
        found = parse_line(line) if len(line) <= MAX_LINE_BYTES else None
        if found is not None and found.values:
            self._number_lines += 1
        return "text" if self._number_lines >= _LINES_TO_TELL else None

    def _end_record(self) -> Literal["wire"] | None:
        payload = decode_record(WIRE, bytes(self._record))
        self._record.clear()
        self._line_begin = self._number_lines = 0
        return "wire" if payload is not None and len(payload) >= HEAD.size else None


class AutoDecoder:
    """Holds back what comes until it knows the format, then decodes all of it."""

    def __init__(self, text: TextDecoder) -> None:
        self._text = text
        self._sniffer = FormatSniffer()
        self._held: deque[Chunk] = deque()
        self._held_bytes = 0
        self._bytes_in = 0
        self._decoder: Decoder | None = None
        self.format: WireFormat = "auto"

    @property
    def counts(self) -> LinkCounts:
        """What has been seen so far."""
        if self._decoder is None:
            return LinkCounts(bytes_in=self._bytes_in)
        return replace(self._decoder.counts, bytes_in=self._bytes_in)

    def feed(self, chunk: Chunk) -> list[Decoded]:
        """Return what the chunk completed; nothing until the format is known."""
        self._bytes_in += len(chunk.data)
        if self._decoder is not None:
            return self._decoder.feed(chunk)
        self._held.append(chunk)
        found = self._sniffer.feed(chunk.data)
        if found is None:
            self._held_bytes += len(chunk.data)
            self._drop_oldest(self._held_bytes - _KEPT_BYTES)
            return []
        self.format, deciding_bytes = found
        self._drop_oldest(self._held_bytes + deciding_bytes - _KEPT_BYTES)
        self._decoder = WireDecoder() if self.format == "wire" else self._text
        held, self._held = self._held, deque()
        return [decoded for earlier in held for decoded in self._decoder.feed(earlier)]

    def feed_many(self, chunks: Sequence[Chunk]) -> Iterator[Decoded | SampleRun]:
        """Yield what the chunks complete, in long blocks once the format is known."""
        row, at = ChunkRow.of(chunks), 0
        while self._decoder is None and at < len(row):
            yield from self.feed(row[at])
            at += 1
        if self._decoder is not None and at < len(row):
            self._bytes_in += sum(map(len, row.datas[at:]))
            yield from feed_many(self._decoder, row[at:])

    def _drop_oldest(self, excess_bytes: int) -> None:
        """Bound what is held, by bytes before the deciding one so that pieces do not matter."""
        while excess_bytes > 0:
            oldest = self._held.popleft()
            if len(oldest.data) > excess_bytes:
                self._held.appendleft(Chunk(oldest.host_s, oldest.data[excess_bytes:]))
            dropped = min(excess_bytes, len(oldest.data))
            self._held_bytes -= dropped
            excess_bytes -= dropped
