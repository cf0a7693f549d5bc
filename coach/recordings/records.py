"""What a recording is made of: a header, chunks as they came, events, and an end.

Layout: docs/recording.md. A record's payload is ``kind u8, index u32, body``, little-endian,
framed by ``coach.framing.DISK``.
"""

import struct
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Final, get_args

from coach.errors import FileError
from coach.framing import DISK
from coach.recordings.plain_json import parse_object, to_json
from coach.saying import say
from coach.sensors.source import Chunk, WireFormat

FORMAT: Final = "pressure-coach recording"
#: A recording of one source is of version 1, of several of version 2.
VERSION: Final = 1
NEWEST_VERSION: Final = 2

HEADER: Final = 1
CHUNK: Final = 2
EVENT: Final = 3
END: Final = 4
FURTHER_CHUNK: Final = 5

#: How the address of a recording begins that was another program's pressure data.
IMPORTED: Final = "import:"
#: How the address of a simulated hand begins: it practises for nobody but itself.
SIMULATED: Final = "sim:"

#: ``kind u8, index u32`` before every body.
LEAD: Final = struct.Struct("<BI")
#: ``host_s f64`` at the start of the body of every record that has a time.
HOST: Final = struct.Struct("<d")
#: ``host_s f64, source u8`` at the start of the body of a further source's chunk.
FURTHER: Final = struct.Struct("<dB")
#: No machine has been on for so many seconds, thirty years.
MOST_HOST_S: Final = 1e9
#: More files than any session breaks into; a greater number is damage, and each would be named.
MOST_SEGMENTS: Final = 65_535
#: More sources than a number of one byte can tell apart.
MOST_SOURCES: Final = 256
#: Most bytes of one chunk record; a longer chunk becomes several with the same time.
MAX_CHUNK_BYTES: Final = DISK.max_payload_bytes - LEAD.size - FURTHER.size

Record = tuple[int, bytes]
"""A kind and a body, not yet numbered."""

_FORMATS: Final[Mapping[str, WireFormat]] = {name: name for name in get_args(WireFormat)}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in a session; ``data["event"]`` names it."""

    host_s: float
    data: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class SourceNote:
    """Where chunks came from, and what decodes them again."""

    address: str
    format: WireFormat = "auto"
    unit: str = "N"


@dataclass(frozen=True, slots=True)
class Header:
    """What a recording says about itself; ``created`` is wall time (UTC, ISO 8601), a label only.

    ``format`` and ``unit`` decode the chunks again; ``settings`` are the caller's, as JSON.
    ``segment`` counts the files of one session, from 1. ``others`` are the further sources.
    """

    session_id: str
    created: str
    address: str
    format: WireFormat = "auto"
    unit: str = "N"
    settings: Mapping[str, object] = field(default_factory=dict)
    app_version: str = ""
    segment: int = 1
    others: tuple[SourceNote, ...] = ()

    @property
    def sources(self) -> tuple[SourceNote, ...]:
        """All sources, by the number that their chunks have."""
        return (SourceNote(self.address, self.format, self.unit), *self.others)


def new_session_id() -> str:
    """Return the id of a session that nobody else has."""
    return str(uuid.uuid4())


def new_header(
    address: str,
    source_format: WireFormat = "auto",
    unit: str = "N",
    settings: Mapping[str, object] | None = None,
    when: datetime | None = None,
    others: tuple[SourceNote, ...] = (),
) -> Header:
    """Return the header of a session that starts now (or at ``when``), with a fresh id."""
    try:
        app_version = version("pressure-coach")
    except PackageNotFoundError:
        app_version = "unknown"
    created = (when or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="milliseconds")
    return Header(
        session_id=new_session_id(),
        created=created,
        address=address,
        format=source_format,
        unit=unit,
        settings=dict(settings or {}),
        app_version=app_version,
        others=others,
    )


def header_body(header: Header) -> bytes:
    """Return the body of a header record."""
    said: dict[str, object] = {
        "format": FORMAT,
        "version": NEWEST_VERSION if header.others else VERSION,
        "session": header.session_id,
        "created": header.created,
        "address": header.address,
        "source_format": header.format,
        "unit": header.unit,
        "settings": dict(header.settings),
        "app": header.app_version,
        "segment": header.segment,
    }
    if header.others:
        said["sources"] = [
            {"address": each.address, "source_format": each.format, "unit": each.unit}
            for each in header.sources
        ]
    return to_json(said)


def parse_header(body: bytes) -> Header | None:
    """Return a header record's Header, or None when it is no header of a recording.

    Raises FileError when a newer app wrote it.
    """
    found = parse_object(body)
    if found is None or found.get("format") != FORMAT:
        return None
    number, segment, settings = found.get("version"), found.get("segment"), found.get("settings")
    if not isinstance(number, int | float):
        return None
    if number > NEWEST_VERSION:
        raise FileError(
            say(
                "this recording needs a newer app (it is of version {number:g}, this app reads up "
                "to {newest_version}); update the app, the file is untouched",
                number=number,
                newest_version=NEWEST_VERSION,
            )
        )
    first = _source_note(found)
    return Header(
        session_id=str(found.get("session", "")),
        created=str(found.get("created", "")),
        address=first.address,
        format=first.format,
        unit=first.unit,
        settings=settings if isinstance(settings, dict) else {},
        app_version=str(found.get("app", "")),
        segment=segment if isinstance(segment, int) and 0 < segment <= MOST_SEGMENTS else 1,
        others=_further_sources(found.get("sources")),
    )


def _source_note(said: Mapping[str, object]) -> SourceNote:
    return SourceNote(
        address=str(said.get("address", "")),
        format=_FORMATS.get(str(said.get("source_format")), "auto"),
        unit=str(said.get("unit", "N")),
    )


def _further_sources(said: object) -> tuple[SourceNote, ...]:
    if not isinstance(said, list):
        return ()
    return tuple(_source_note(each) for each in said[1:MOST_SOURCES] if isinstance(each, dict))


def chunk_record(chunk: Chunk) -> Record:
    """Return the record of a chunk of at most ``MAX_CHUNK_BYTES``."""
    if chunk.source:
        return FURTHER_CHUNK, FURTHER.pack(chunk.host_s, chunk.source) + chunk.data
    return CHUNK, HOST.pack(chunk.host_s) + chunk.data


def chunk_of(payload: bytes) -> Chunk | None:
    """Return the chunk that a record's payload holds, None when it is no chunk."""
    kind, body_at = payload[0], LEAD.size
    if kind == CHUNK and len(payload) >= body_at + HOST.size:
        return _chunk(HOST.unpack_from(payload, body_at)[0], payload[body_at + HOST.size :])
    if kind == FURTHER_CHUNK and len(payload) >= body_at + FURTHER.size:
        host_s, source = FURTHER.unpack_from(payload, body_at)
        return _chunk(host_s, payload[body_at + FURTHER.size :], source)
    return None


def _chunk(host_s: float, data: bytes, source: int = 0) -> Chunk | None:
    return Chunk(host_s, data, source) if _is_a_time(host_s) else None


def _is_a_time(host_s: float) -> bool:
    """Whether a monotonic clock can show this; NaN compares as nothing."""
    return -MOST_HOST_S <= host_s <= MOST_HOST_S


def timed_body(host_s: float, data: Mapping[str, object]) -> bytes:
    """Return the body of an event or end record; what JSON lacks becomes null or text."""
    body = HOST.pack(host_s) + to_json(data)
    if len(body) > MAX_CHUNK_BYTES:
        return timed_body(host_s, {"event": str(data.get("event"))[:64], "too_long": True})
    return body


def host_s_of(record: Record) -> float:
    """Return the time of a chunk, event or end record."""
    return float(HOST.unpack_from(record[1])[0])


def parse_timed(body: bytes) -> Event | None:
    """Return what ``timed_body`` packed, or None when it is something else."""
    if len(body) < HOST.size:
        return None
    (host_s,), data = HOST.unpack_from(body), parse_object(body[HOST.size :])
    return None if data is None or not _is_a_time(host_s) else Event(host_s, data)
