"""A recording from somewhere in its midst: each stream whole from its first byte on."""

from collections.abc import Iterator
from functools import cache
from typing import Final

from coach.framing import WIRE, RecordReader, encode_record
from coach.recordings.reader import Event
from coach.recordings.whole import WholeRecording
from coach.sensors.source import Chunk

#: A device describes itself within its first words; farther on nobody looks for it.
_DESCRIPTOR_WITHIN_BYTES: Final = 1 << 20
_DESCRIPTOR_TYPE: Final = 0x10


def opening(items: Iterator[Chunk | Event], recording: WholeRecording) -> Iterator[Chunk | Event]:
    """Cut each source's first chunk up to a whole frame or line, and put its descriptor there."""
    begun: set[int] = set()
    descriptor_of = cache(lambda source: _descriptor(recording, source))
    for item in items:
        if isinstance(item, Event) or item.source in begun:
            yield item
            continue
        descriptor = descriptor_of(item.source)
        framed = descriptor or recording.header.sources[item.source].format == "wire"
        mark = b"\x00" if framed else b"\n"
        if mark in item.data:
            begun.add(item.source)
            rest = item.data.partition(mark)[2]
            yield Chunk(item.host_s, descriptor + rest, item.source)


def _descriptor(recording: WholeRecording, source: int) -> bytes:
    """Return the record in which a wire device describes itself; nothing for other devices."""
    reader = RecordReader(WIRE)
    seen = 0
    for item in recording:
        if isinstance(item, Chunk) and item.source == source:
            for payload in reader.feed(item.data):
                if payload[0] == _DESCRIPTOR_TYPE:
                    return encode_record(WIRE, payload)
            seen += len(item.data)
            if seen > _DESCRIPTOR_WITHIN_BYTES:
                break
    return b""
