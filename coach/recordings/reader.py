"""Reading a recording back: everything that is whole, and a plain account of what is not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from coach.errors import FileError
from coach.recordings.damage import Account, Damage
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
from coach.recordings.runs import PlacedRun, Places, RecordBlock, in_long_runs, record_block
from coach.recordings.scan import Scan, open_for_reading, pieces_of
from coach.saying import say
from coach.sensors.chunk_row import ChunkRow
from coach.sensors.source import Chunk

__all__ = [
    "Damage",
    "Event",
    "Header",
    "LostHeaderError",
    "Places",
    "Recording",
    "open_recording",
]

_Run = tuple[Places, ChunkRow | Event, bool]
_HEAD_RECORDS: Final = 4096
_TAIL_BYTES: Final = 1 << 18
#: Of all of a file so much is read at a time, which a processor keeps near while it is decoded;
#: of what is near a place only little.
_READ_BYTES: Final = 1 << 18
_NEAR_BYTES: Final = 1 << 16
_DATA: Final = LEAD.size + HOST.size


class LostHeaderError(FileError):
    """Records are whole in the file, but not the one that says what they are of."""


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
        for run in self.runs(offset):
            if isinstance(run, Event):
                yield run
            else:
                yield from run

    def items_and_losses(self) -> Iterator[tuple[Chunk | Event, bool]]:
        """Yield chunks and events in order, each with whether records before it are lost."""
        for _, run, lost in self._pass(0):
            if isinstance(run, Event):
                yield run, lost
                continue
            for number, chunk in enumerate(run):
                yield chunk, lost and not number

    def runs(self, offset: int = 0) -> Iterator[ChunkRow | Event]:
        """Yield the same as ``items_from``, many chunks at a time, an event by itself."""
        return (run for _, run, _ in self._pass(offset))

    def placed_runs(self, begin: int = 0) -> Iterator[PlacedRun]:
        """Yield runs from one item on, with where in the file each of their items stands.

        ``begin`` is such a place, 0 the file's beginning.
        """
        # The delimiter before it tells that a record begins there.
        read_bytes = _NEAR_BYTES if begin else _READ_BYTES
        found = self._pass(max(0, begin - 1), read_bytes)
        runs = ((places, run) for places, run, _ in found)
        return runs if begin else in_long_runs(runs)

    def _pass(self, offset: int, read_bytes: int = _READ_BYTES) -> Iterator[_Run]:
        """Yield an event or chunks in a row: where, and whether records before are lost."""
        account = Account(self.first_host_s)
        with open_for_reading(self.path) as stream:
            scan = Scan(stream, offset, read_bytes)
            for place, data in scan.blocks():
                block = None if data is None else record_block(place, data)
                if block is not None:
                    yield from self._in_block(block, account)
                    continue
                for at, payload in pieces_of(place, data):
                    yield from self._one(at, payload, account)
            if offset == 0:
                self._damage[:] = [account.damage(scan.torn_bytes)]

    def _in_block(self, block: RecordBlock, account: Account) -> Iterator[_Run]:
        """Take whole records, those in plain rows of chunks at once."""
        for plain, begin, end in block.runs(len(self.header.sources)):
            at = begin
            while at < end:
                if plain and account.goes_on(block.index(at)):
                    chunks = block.chunks(at, end)
                    account.went_on(block.index(end - 1), float(chunks.hosts_s[-1]))
                    yield block.places[at:end], chunks, False
                    break
                yield from self._one(int(block.places[at]), block.payload(at), account)
                at += 1

    def _one(self, place: int, payload: bytes | None, account: Account) -> Iterator[_Run]:
        """Take one record, or (None) a damaged piece."""
        if payload is None or len(payload) < LEAD.size:
            account.bad(place)
            return
        kind, index = LEAD.unpack_from(payload)
        account.whole(place, index)
        item = _item_of(payload, len(self.header.sources))
        if item is None:
            account.unknown += kind != HEADER
            return
        lost = account.timed(item.host_s)
        if kind == END:
            account.ended = True
        else:
            yield (place,), item if isinstance(item, Event) else ChunkRow.of([item]), lost

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
            raise FileError(say("{path} is empty; choose a recording", path=path))
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
            say("{path} has lost its header; `coach check` can save what is whole in it", path=path)
        )
    raise FileError(say("{path} is not a recording of this app; choose another file", path=path))


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


def _item_of(payload: bytes, sources: int) -> Chunk | Event | None:
    """Return the chunk of a known source, the event, or the end that a record holds."""
    chunk = chunk_of(payload)
    if chunk is not None:
        return chunk if chunk.source < sources else None
    return parse_timed(payload[LEAD.size :]) if payload[0] in (EVENT, END) else None


def _first_chunk_s(scan: Scan) -> float | None:
    for _, payload in scan:
        if payload is not None and len(payload) >= _DATA:
            chunk = chunk_of(payload)
            if chunk is not None:
                return chunk.host_s
    return None
