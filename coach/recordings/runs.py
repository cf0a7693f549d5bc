"""Whole records by the thousand: all of a block of a journal decoded, and held to their CRC."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from operator import itemgetter
from typing import Any, Final
from zlib import crc32

import numpy as np
from cobs import cobs
from numpy.typing import NDArray

from coach.framing import DISK
from coach.recordings.records import CHUNK, FURTHER, FURTHER_CHUNK, HOST, LEAD, MOST_HOST_S, Event
from coach.sensors.chunk_row import ChunkRow, joined_rows
from coach.sensors.source import Chunk

#: Where in a file items stand, and those items: chunks in a row, or one event.
Places = Sequence[int] | NDArray[np.int64]
PlacedRun = tuple[Places, ChunkRow | Event]

#: What the CRC-32 of anything with its own CRC behind it comes to: so no slice is needed.
_RESIDUE: Final = 0x2144DF1C
#: Behind that it sets the CRC back to its beginning: records so joined are summed by one call,
#: and what one leaves wrong stays wrong to the end.
_JOINT: Final = bytes.fromhex("81d59d4c")
_HEAD: Final = np.dtype([("kind", "u1"), ("index", "<u4"), ("host_s", "<f8"), ("source", "u1")])
_DATA: Final = LEAD.size + HOST.size
_FURTHER_DATA: Final = LEAD.size + FURTHER.size
_SHORTEST: Final = _DATA + DISK.crc_bytes
_FURTHER_SHORTEST: Final = _FURTHER_DATA + DISK.crc_bytes
_data_in: Final = itemgetter(slice(_DATA, -DISK.crc_bytes))
_further_data_in: Final = itemgetter(slice(_FURTHER_DATA, -DISK.crc_bytes))
#: Chunks that go through the chain in one step: past this longer ones gain nothing.
STEP_CHUNKS: Final = 2_000


class RecordBlock:
    """Records that are all whole, one after the other.

    ``raws`` are they with their CRC, ``places`` (n,) where in the file each stands, ``joined``
    they in one piece with a joint between two.
    """

    def __init__(self, places: NDArray[np.int64], raws: list[bytes], joined: bytes) -> None:
        self.places = places
        self._raws = raws
        self._lengths = lengths = np.fromiter(map(len, raws), np.int64, len(raws))
        self._shortest = int(lengths.min(initial=_FURTHER_SHORTEST))
        if self._shortest < _FURTHER_DATA or not raws:
            heads = (raw[:_FURTHER_DATA].ljust(_FURTHER_DATA, b"\x00") for raw in raws)
            self._heads: NDArray[Any] = np.frombuffer(b"".join(heads), _HEAD)
            return
        # A head could begin at each byte; of those, only where records do.
        begins = np.cumsum(lengths + len(_JOINT)) - lengths - len(_JOINT)
        anywhere = np.ndarray(len(joined) - _FURTHER_DATA + 1, _HEAD, joined, 0, 1)
        self._heads = anywhere[begins]

    def payload(self, number: int) -> bytes:
        """Return what one of the records holds."""
        return self._raws[number][: -DISK.crc_bytes]

    def runs(self, sources: int) -> Iterator[tuple[bool, int, int]]:
        """Yield (plain, first, past the last): a plain run is of chunks with numbers in a row.

        They are of the first so many sources.
        """
        heads = self._heads
        if not len(heads):
            return
        further = heads["kind"] == FURTHER_CHUNK
        plain = (heads["kind"] == CHUNK) | (further & (heads["source"] < sources))
        plain &= np.abs(heads["host_s"]) <= MOST_HOST_S
        if self._shortest < _FURTHER_SHORTEST:
            plain &= self._lengths >= np.where(further, _FURTHER_SHORTEST, _SHORTEST)
        index = heads["index"]
        cuts = np.flatnonzero((plain[1:] != plain[:-1]) | (index[1:] - index[:-1] != 1)) + 1
        for begin, end in pairwise([0, *cuts.tolist(), len(heads)]):
            yield bool(plain[begin]), begin, end

    def index(self, number: int) -> int:
        """Return the number that a record says it has."""
        return int(self._heads["index"][number])

    def chunks(self, begin: int, end: int) -> ChunkRow:
        """Return the chunks of a plain run."""
        raws, heads = self._raws[begin:end], self._heads[begin:end]
        hosts_s = heads["host_s"].astype(np.float64)
        further = heads["kind"] == FURTHER_CHUNK
        if not further.any():
            return ChunkRow(hosts_s, list(map(_data_in, raws)), np.zeros(end - begin, np.uint8))
        ways = zip(further.tolist(), raws, strict=True)
        datas = [_further_data_in(raw) if far else _data_in(raw) for far, raw in ways]
        return ChunkRow(hosts_s, datas, np.where(further, heads["source"], 0).astype(np.uint8))


def record_block(at: int, data: bytes) -> RecordBlock | None:
    """Return the records of a block that begins at file offset ``at``, None if one is damaged.

    Each is decoded and summed by one call in C for all, which is what makes it quick.
    """
    bodies = data.split(b"\x00")
    bodies.pop()
    lengths = np.fromiter(map(len, bodies), np.int64, len(bodies))
    places = at + np.cumsum(lengths + 1) - lengths - 1
    if not lengths.all():
        bodies, places = list(filter(None, bodies)), places[lengths > 0]
    try:
        raws = list(map(cobs.decode, bodies))
    except cobs.DecodeError:
        return None
    joined = _JOINT.join(raws)
    whole = not raws or crc32(joined) == _RESIDUE
    return RecordBlock(places, raws, joined) if whole else None


def in_long_runs(runs: Iterable[PlacedRun], most: int = STEP_CHUNKS) -> Iterator[PlacedRun]:
    """Yield the same, with chunks that follow each other in runs of just so many."""
    rows: list[ChunkRow] = []
    places: list[Places] = []
    waiting = 0
    for where, run in runs:
        if isinstance(run, Event):
            if waiting:
                yield np.concatenate(places), joined_rows(rows)
                rows, places, waiting = [], [], 0
            yield where, run
            continue
        rows.append(run)
        places.append(where)
        waiting += len(run)
        while waiting >= most:
            at, row = np.concatenate(places), joined_rows(rows)
            yield at[:most], row[:most]
            rows, places, waiting = [row[most:]], [at[most:]], waiting - most
    if waiting:
        yield np.concatenate(places), joined_rows(rows)


def gathered(items: Iterable[tuple[int, Chunk | Event]], most: int) -> Iterator[PlacedRun]:
    """Yield items with their places as runs, of up to so many chunks."""
    chunks: list[Chunk] = []
    places: list[int] = []
    for place, item in chain(items, [(0, None)]):
        if chunks and (not isinstance(item, Chunk) or len(chunks) == most):
            yield places, ChunkRow.of(chunks)
            chunks, places = [], []
        if isinstance(item, Chunk):
            chunks.append(item)
            places.append(place)
        elif item is not None:
            yield (place,), item
