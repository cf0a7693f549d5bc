"""Whole records by the thousand: all of a block of a journal decoded, and held to their CRC."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, repeat
from typing import Any, Final
from zlib import crc32

import numpy as np
from cobs import cobs
from numpy.typing import NDArray

from coach.framing import DISK
from coach.recordings.records import (
    CHUNK,
    FURTHER_CHUNK,
    HOST,
    LEAD,
    MOST_HOST_S,
    Event,
    chunk_of,
)
from coach.sensors.source import Chunk

#: Where in a file items stand, and those items: chunks in a row, or one event.
Places = Sequence[int] | NDArray[np.int64]
PlacedRun = tuple[Places, list[Chunk] | Event]

#: What the CRC-32 of anything with its own CRC behind it comes to: so no slice is needed.
_RESIDUE: Final = 0x2144DF1C
_HEAD: Final = np.dtype([("kind", "u1"), ("index", "<u4"), ("host_s", "<f8")])
_DATA: Final = LEAD.size + HOST.size
_SHORTEST: Final = _DATA + DISK.crc_bytes
#: Chunks that go through the chain in one step.
_LONG_RUN: Final = 2_000


class RecordBlock:
    """Records that are all whole, one after the other.

    ``raws`` are they with their CRC, ``places`` (n,) where in the file each stands.
    """

    def __init__(self, places: NDArray[np.int64], raws: list[bytes]) -> None:
        self.places = places
        self._raws = raws
        heads = [raw[:_DATA] for raw in raws]
        if min(map(len, raws), default=_DATA) < _DATA:
            heads = [head.ljust(_DATA, b"\x00") for head in heads]
        self._heads: NDArray[Any] = np.frombuffer(b"".join(heads), _HEAD)

    def payload(self, number: int) -> bytes:
        """Return what one of the records holds."""
        return self._raws[number][: -DISK.crc_bytes]

    def runs(self) -> Iterator[tuple[bool, int, int]]:
        """Yield (plain, first, past the last): in a plain run are chunks with numbers in a row."""
        heads = self._heads
        if not len(heads):
            return
        plain = (heads["kind"] == CHUNK) | (heads["kind"] == FURTHER_CHUNK)
        plain &= np.abs(heads["host_s"]) <= MOST_HOST_S
        jumps = np.diff(heads["index"]) != 1
        cuts = np.flatnonzero((plain[1:] != plain[:-1]) | jumps) + 1
        for begin, end in pairwise([0, *cuts.tolist(), len(heads)]):
            yield bool(plain[begin]), begin, end

    def index(self, number: int) -> int:
        """Return the number that a record says it has."""
        return int(self._heads["index"][number])

    def chunks(self, begin: int, end: int) -> list[Chunk] | None:
        """Return the chunks of a plain run; None where one of them is none after all."""
        raws, heads = self._raws[begin:end], self._heads[begin:end]
        if (heads["kind"] == CHUNK).all():
            if min(map(len, raws)) < _SHORTEST:
                return None
            datas = [raw[_DATA : -DISK.crc_bytes] for raw in raws]
            return _chunks(heads["host_s"].tolist(), datas)
        found = [chunk_of(raw[: -DISK.crc_bytes]) for raw in raws]
        return [chunk for chunk in found if chunk is not None] if None not in found else None


def _chunks(hosts_s: Sequence[float], datas: Sequence[bytes]) -> list[Chunk]:
    """Return chunks of the first source.

    Column by column, for a frozen class's own constructor takes a third of all the reading.
    """
    made = list(map(Chunk.__new__, repeat(Chunk, len(datas))))
    columns: dict[str, Iterable[object]] = {"host_s": hosts_s, "data": datas, "source": repeat(0)}
    for name, values in columns.items():
        deque(map(Chunk.__dict__[name].__set__, made, values), maxlen=0)
    return made


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
    whole = set(map(crc32, raws)) <= {_RESIDUE}
    return RecordBlock(places, raws) if whole else None


def in_long_runs(runs: Iterable[PlacedRun]) -> Iterator[PlacedRun]:
    """Yield the same, with chunks that follow each other in one run, up to about so many."""
    chunks: list[Chunk] = []
    places: list[Places] = []
    for where, run in runs:
        if chunks and (isinstance(run, Event) or len(chunks) + len(run) > _LONG_RUN):
            yield np.concatenate(places), chunks
            chunks, places = [], []
        if isinstance(run, Event):
            yield where, run
        else:
            chunks += run
            places.append(where)
    if chunks:
        yield np.concatenate(places), chunks
