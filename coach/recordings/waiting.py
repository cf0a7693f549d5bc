"""The waiting room between a session and its disk."""

import math
import threading
from collections.abc import Iterable
from typing import Final

from coach.recordings.records import (
    EVENT,
    FURTHER,
    HOST,
    MAX_CHUNK_BYTES,
    Record,
    chunk_record,
    host_s_of,
    timed_body,
)
from coach.sensors.source import Chunk

#: What may wait in memory for a stalled or full disk: ten minutes of 16 taxels at 1 kHz.
#: Past it new chunks are dropped, counted, and the loss written down once the disk takes it.
WAITING_LIMIT_BYTES: Final = 32 * 1024 * 1024
#: Events are few and dear: they may still wait when chunks no longer may.
_EVENT_ROOM_BYTES: Final = 1024 * 1024
#: The second half of an arrival comes a few milliseconds before or after its stamp.
_MAY_GO_ON_S: Final = 0.003
#: No chunk came at the same time as this.
_NOTHING: Final = Chunk(math.nan, b"")
#: Bytes of a record's body beside a chunk's own, of the first source and of a further one.
_HEAD_BYTES, _FURTHER_HEAD_BYTES = HOST.size, FURTHER.size


class Waiting:
    """What the caller gave and no file has yet: bounded, counted, and quick.

    Any thread gives; one thread takes, and says what it has written.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._given: list[Chunk | Record] = []
        self._lost = 0
        # The first is counted by who gives, the second by who writes.
        self._given_bytes = self._written_bytes = 0
        self.lost_chunks = 0
        self.closed = False

    @property
    def bytes(self) -> int:
        """What waits, until it is written."""
        return self._given_bytes - self._written_bytes

    def chunk(self, chunk: Chunk) -> None:
        """Keep a chunk; once full, drop them all until half of the room is free again."""
        # As it came: this is the session's own thread, a record is made by the disk's.
        size = len(chunk.data) + (_FURTHER_HEAD_BYTES if chunk.source else _HEAD_BYTES)
        with self._lock:
            given_bytes = self._given_bytes + size
            if self._lost or given_bytes - self._written_bytes > WAITING_LIMIT_BYTES:
                self._when_full(chunk, size)
            elif not self.closed:
                self._given.append(chunk)
                self._given_bytes = given_bytes

    def event(self, record: Record) -> None:
        """Keep an event; there is a little more room for these."""
        with self._lock:
            if self.bytes + len(record[1]) <= WAITING_LIMIT_BYTES + _EVENT_ROOM_BYTES:
                self._put(record)

    def end(self, record: Record) -> None:
        """Keep the end, whatever waits, and nothing after it."""
        with self._lock:
            self._say_lost(host_s_of(record))
            self._put(record)
            self.closed = True

    def take(self, now_s: float = math.inf) -> list[Record]:
        """Hand over what waits as records, one for all pieces of an arrival.

        However the bytes of an arrival are cut, what comes of them is the same: each cut would
        cost 21 bytes, where a glove's 10 ms are 430. It still counts until it is written. Where it
        is told what host second it is, what came just now stays until next time, for it may go on.
        """
        with self._lock:
            given, self._given = self._given, []
            if (
                given
                and isinstance(newest := given[-1], Chunk)
                and -_MAY_GO_ON_S < now_s - newest.host_s < _MAY_GO_ON_S
            ):
                self._given = _taken_of(given, newest.host_s)
        records: list[Record] = []
        before = _NOTHING
        for each in given:
            if not isinstance(each, Chunk):
                records.append(each)
                before = _NOTHING
            elif each.host_s != before.host_s or not self._joined(each, before, records):
                records.append(chunk_record(each))
                before = each
        return records

    def written(self, size: int) -> None:
        """Give back the room of ``size`` bytes."""
        self._written_bytes += size

    def _when_full(self, chunk: Chunk, size: int) -> None:
        limit = WAITING_LIMIT_BYTES // 2 if self._lost else WAITING_LIMIT_BYTES
        if self.bytes + size > limit:
            self._lost += 1
            self.lost_chunks += 1
        elif not self.closed:
            self._say_lost(chunk.host_s)
            self._given.append(chunk)
            self._given_bytes += size

    def _say_lost(self, host_s: float) -> None:
        """Put a loss into the recording at its place, with the time of what follows it."""
        if self._lost:
            said = {"event": "recording_lost", "chunks": self._lost}
            self._put((EVENT, timed_body(host_s, said)))
            self._lost = 0

    def _put(self, record: Record) -> None:
        if not self.closed:
            self._given.append(record)
            self._given_bytes += len(record[1])

    def _joined(self, chunk: Chunk, before: Chunk, records: list[Record]) -> bool:
        """Put a chunk at the end of the record of the one before, if it belongs and fits there."""
        kind, body = records[-1]
        if chunk.source != before.source or len(body) + len(chunk.data) > MAX_CHUNK_BYTES:
            return False
        records[-1] = kind, body + chunk.data
        self._written_bytes += _FURTHER_HEAD_BYTES if chunk.source else _HEAD_BYTES
        return True


def _taken_of(given: list[Chunk | Record], host_s: float) -> list[Chunk | Record]:
    """Take off, and return, the last of them that came at that second."""
    at = len(given)
    while at and isinstance(each := given[at - 1], Chunk) and each.host_s == host_s:
        at -= 1
    taken = given[at:]
    del given[at:]
    return taken


def first_batch(records: Iterable[Record], size: int) -> list[Record]:
    """Return the first records, up to and with the one that makes ``size`` bytes full."""
    batch: list[Record] = []
    for record in records:
        batch.append(record)
        size -= len(record[1])
        if size <= 0:
            break
    return batch
