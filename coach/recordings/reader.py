"""Reading a recording back: everything that is whole, and a plain account of what is not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from coach.errors import FileError
from coach.recordings.journal import Scan, open_for_reading
from coach.recordings.records import (
    END,
    EVENT,
    HEADER,
    HOST,
    LEAD,
    Event,
    Header,
    chunk_of,
    parse_header,
    parse_timed,
)
from coach.sensors.source import Chunk

__all__ = ["Damage", "Event", "Header", "LostHeaderError", "Recording", "open_recording"]

_NAMED_PLACES: Final = 16
_HEAD_RECORDS: Final = 4096
_TAIL_BYTES: Final = 1 << 18
_DATA: Final = LEAD.size + HOST.size


class LostHeaderError(FileError):
    """Records are whole in the file, but not the one that says what they are of."""


@dataclass(frozen=True, slots=True)
class Damage:
    """What a recording has lost: how many records, where, and whether it was closed.

    ``bad_at`` has the file offsets of the first 16 damaged records. ``missing_records``
    counts the numbers that no whole record has; ``unknown_records`` whole ones that this app
    does not know. ``torn_bytes`` is an unfinished record at the end of the file.
    """

    bad_records: int = 0
    bad_at: tuple[int, ...] = ()
    missing_records: int = 0
    unknown_records: int = 0
    torn_bytes: int = 0
    ended: bool = True

    @property
    def whole(self) -> bool:
        """True when nothing is lost and the recording was closed."""
        return self.ended and not (self.bad_records or self.missing_records or self.torn_bytes)

    def sentence(self) -> str:
        """Return the loss in one sentence; empty when there is none."""
        said = []
        if self.bad_records:
            places = ", ".join(f"{offset:,}" for offset in self.bad_at)
            more = " and on" if self.bad_records > len(self.bad_at) else ""
            said.append(f"{_records(self.bad_records)} damaged (at byte {places}{more})")
        if self.missing_records:
            said.append(f"{_records(self.missing_records)} missing")
        if self.torn_bytes:
            said.append(f"{self.torn_bytes:,} bytes at the end are torn")
        if not self.ended:
            said.append("it was not closed")
        return f"Not all of this recording is whole: {'; '.join(said)}." if said else ""


@dataclass(slots=True)
class _Account:
    """The running tally of one pass."""

    bad: int = 0
    bad_at: list[int] = field(default_factory=list)
    missing: int = 0
    unknown: int = 0
    expected: int = 0
    ended: bool = False

    def note_bad(self, offset: int) -> None:
        self.bad += 1
        if len(self.bad_at) < _NAMED_PLACES:
            self.bad_at.append(offset)

    def note_index(self, index: int) -> None:
        self.missing += (index - self.expected) & 0xFFFFFFFF
        self.expected = (index + 1) & 0xFFFFFFFF

    def damage(self, torn_bytes: int) -> Damage:
        return Damage(
            self.bad, tuple(self.bad_at), self.missing, self.unknown, torn_bytes, self.ended
        )


@dataclass(frozen=True, slots=True)
class Recording:
    """One recording file. Iterate it (as often as you like) for its chunks and events in order.

    ``first_host_s`` and ``last_host_s`` are the times of its first and last chunk, None when it
    has none; ``totals`` is what its end says, None when it was never closed.
    """

    path: Path
    header: Header
    first_host_s: float | None
    last_host_s: float | None
    totals: Mapping[str, object] | None
    _damage: list[Damage] = field(default_factory=list, repr=False, compare=False)

    @property
    def duration_s(self) -> float:
        """Seconds from the first chunk to the last."""
        if self.first_host_s is None or self.last_host_s is None:
            return 0.0
        return max(0.0, self.last_host_s - self.first_host_s)

    @property
    def damage(self) -> Damage:
        """What is lost, as found by a pass over the whole file (made now if none was)."""
        if not self._damage:
            for _ in self:
                pass
        return self._damage[-1]

    def __iter__(self) -> Iterator[Chunk | Event]:
        return self.items_from(0)

    def items_from(self, offset: int) -> Iterator[Chunk | Event]:
        """Yield chunks and events from a file offset on; from 0 the damage is counted too."""
        account, sources = _Account(), len(self.header.sources)
        with open_for_reading(self.path) as stream:
            scan = Scan(stream, offset)
            for place, payload in scan:
                if payload is None or len(payload) < LEAD.size:
                    account.note_bad(place)
                    continue
                kind, index = LEAD.unpack_from(payload)
                account.note_index(index)
                chunk = chunk_of(payload)
                if chunk is not None and chunk.source < sources:
                    yield chunk
                elif kind == EVENT and (event := parse_timed(payload[LEAD.size :])) is not None:
                    yield event
                elif kind == END:
                    account.ended = True
                elif kind != HEADER:
                    account.unknown += 1
            if offset == 0:
                self._damage[:] = [account.damage(scan.torn_bytes)]

    def offset_at(self, host_s: float) -> int:
        """Return a file offset whose first chunk is at, or shortly before, ``host_s``.

        Bisects the file itself: the delimiters make every place in it readable.
        """
        with open_for_reading(self.path) as stream:
            low, high = 0, stream.seek(0, 2)
            while high - low > _TAIL_BYTES // 16:
                middle = (low + high) // 2
                found = _first_chunk_s(Scan(stream, middle))
                if found is None or found >= host_s:
                    high = middle
                else:
                    low = middle
        return low


def open_recording(path: str | Path) -> Recording:
    """Open a recording by its header and its last records; the rest is read when iterated.

    Raises FileError with one sentence when it is none, is empty, or needs a newer app.
    """
    path = Path(path)
    with open_for_reading(path) as stream:
        size = stream.seek(0, 2)
        if not size:
            raise FileError(f"{path} is empty; choose a recording")
        header, first_s = _head(path, Scan(stream))
        span = _TAIL_BYTES
        while True:
            start = max(0, size - span)
            last_s, totals = _tail(Scan(stream, start))
            if start == 0 or first_s is None or last_s is not None:
                break
            span *= 8
    return Recording(path, header, first_s, last_s if last_s is not None else first_s, totals)


def _head(path: Path, scan: Scan) -> tuple[Header, float | None]:
    """Return the header and the time of the first chunk."""
    header = None
    whole = 0
    for number, (_, payload) in enumerate(scan):
        if payload is not None and len(payload) >= LEAD.size:
            whole += 1
            kind = payload[0]
            if kind == HEADER and header is None:
                header = parse_header(payload[LEAD.size :])
            elif header is not None and (chunk := chunk_of(payload)) is not None:
                return header, chunk.host_s
        if number >= _HEAD_RECORDS and header is None:
            break
    if header is not None:
        return header, None
    if whole:
        raise LostHeaderError(
            f"{path} has lost its header; `coach check` can save what is whole in it"
        )
    raise FileError(f"{path} is not a recording of this app; choose another file")


def _tail(scan: Scan) -> tuple[float | None, Mapping[str, object] | None]:
    """Return the time of the last chunk and what the end says."""
    last_s, totals = None, None
    for _, payload in scan:
        if payload is not None and len(payload) >= _DATA:
            if (chunk := chunk_of(payload)) is not None:
                last_s = chunk.host_s
            elif payload[0] == END and (end := parse_timed(payload[LEAD.size :])) is not None:
                totals = end.data
    return last_s, totals


def _records(count: int) -> str:
    return "1 record is" if count == 1 else f"{count:,} records are"


def _first_chunk_s(scan: Scan) -> float | None:
    for _, payload in scan:
        if payload is not None and len(payload) >= _DATA:
            chunk = chunk_of(payload)
            if chunk is not None:
                return chunk.host_s
    return None
