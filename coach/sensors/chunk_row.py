"""Chunks by the thousand as columns: no object is made of one until somebody asks for it."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, compress, repeat
from operator import attrgetter
from typing import Self, overload

import numpy as np
from numpy.typing import NDArray

from coach.sensors.source import Chunk

_HOST_S, _DATA, _SOURCE = map(attrgetter, ("host_s", "data", "source"))


@dataclass(frozen=True, slots=True, eq=False)
class ChunkRow(Sequence[Chunk]):
    """Chunks in their order: arrivals (n,) seconds, the bytes of each, and its source (n,)."""

    hosts_s: NDArray[np.float64]
    datas: Sequence[bytes]
    sources: NDArray[np.uint8]

    @classmethod
    def of(cls, chunks: Sequence[Chunk]) -> "ChunkRow":
        """Return chunks as a row; one that is a row already as it is."""
        if isinstance(chunks, ChunkRow):
            return chunks
        n = len(chunks)
        return cls(
            np.fromiter(map(_HOST_S, chunks), np.float64, n),
            list(map(_DATA, chunks)),
            np.fromiter(map(_SOURCE, chunks), np.uint8, n),
        )

    def __len__(self) -> int:
        return len(self.datas)

    @overload
    def __getitem__(self, at: int) -> Chunk: ...

    @overload
    def __getitem__(self, at: slice) -> Self: ...

    def __getitem__(self, at: int | slice) -> Chunk | Self:
        if isinstance(at, slice):
            return type(self)(self.hosts_s[at], self.datas[at], self.sources[at])
        return Chunk(float(self.hosts_s[at]), self.datas[at], int(self.sources[at]))

    def __iter__(self) -> Iterator[Chunk]:
        return iter(self.chunks())

    def chunks(self) -> list[Chunk]:
        """Return the chunks themselves.

        Column by column, for a frozen class's own constructor takes three times as long.
        """
        made = list(map(Chunk.__new__, repeat(Chunk, len(self))))
        columns = (self.hosts_s.tolist(), self.datas, self.sources.tolist())
        for name, values in zip(("host_s", "data", "source"), columns, strict=True):
            deque(map(Chunk.__dict__[name].__set__, made, values), maxlen=0)
        return made

    def from_source(self, source: int) -> "ChunkRow":
        """Return those of one source."""
        theirs = self.sources == source
        if theirs.all():
            return self
        datas = list(compress(self.datas, theirs.tolist()))
        return ChunkRow(self.hosts_s[theirs], datas, self.sources[theirs])


def joined_rows(rows: Sequence[ChunkRow]) -> ChunkRow:
    """Return rows that follow each other as one."""
    if len(rows) == 1:
        return rows[0]
    return ChunkRow(
        np.concatenate([row.hosts_s for row in rows]),
        list(chain.from_iterable(row.datas for row in rows)),
        np.concatenate([row.sources for row in rows]),
    )
