"""The waiting room between a session and its disk."""

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
_MAY_GO_ON_S: Final = 0.004


class Waiting:
    """What the caller gave and no file has yet: bounded, counted, and quick."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._given: list[Chunk | Record] = []
        self._lost = 0
        self.bytes = 0
        self.lost_chunks = 0
        self.closed = False

    def chunk(self, chunk: Chunk) -> None:
        """Keep a chunk; once full, drop them all until half of the room is free again."""
        # As it came: this is the session's own thread, a record is made by the disk's.
        size = len(chunk.data) + (FURTHER.size if chunk.source else HOST.size)
        with self._lock:
            limit = WAITING_LIMIT_BYTES // 2 if self._lost else WAITING_LIMIT_BYTES
            if self.bytes + size > limit:
                self._lost += 1
                self.lost_chunks += 1
            elif not self.closed:
                if self._lost:
                    self._say_lost(chunk.host_s)
                self._keep(chunk, size)

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

    def take(self, now_s: float | None = None) -> list[Record]:
        """Hand over what waits; it still counts until it is written.

        Where it is told what host second it is, a chunk that may still go on stays until next time.
        """
        with self._lock:
            given, self._given = self._given, []
            newest = given[-1] if given else None
            if now_s is not None and isinstance(newest, Chunk):
                may_go_on = abs(now_s - newest.host_s) < _MAY_GO_ON_S
                self._given = [given.pop()] if may_go_on else self._given
        return [chunk_record(each) if isinstance(each, Chunk) else each for each in given]

    def written(self, size: int) -> None:
        """Give back the room of ``size`` bytes."""
        with self._lock:
            self.bytes -= size

    def _keep(self, chunk: Chunk, size: int) -> None:
        """Keep a chunk; pieces of one arrival become one record.

        However the bytes of an arrival are cut, what comes of them is the same: each cut would
        cost 21 bytes, where a glove's 10 ms are 430.
        """
        before = self._given[-1] if self._given else None
        if isinstance(before, Chunk) and (before.host_s, before.source) == (
            chunk.host_s,
            chunk.source,
        ):
            data = before.data + chunk.data
            if len(data) <= MAX_CHUNK_BYTES:
                self._given[-1] = Chunk(chunk.host_s, data, chunk.source)
                self.bytes += len(chunk.data)
                return
        self._given.append(chunk)
        self.bytes += size

    def _say_lost(self, host_s: float) -> None:
        """Put a loss into the recording at its place, with the time of what follows it."""
        if self._lost:
            said = {"event": "recording_lost", "chunks": self._lost}
            self._put((EVENT, timed_body(host_s, said)))
            self._lost = 0

    def _put(self, record: Record) -> None:
        if not self.closed:
            self._given.append(record)
            self.bytes += len(record[1])


def first_batch(records: Iterable[Record], size: int) -> list[Record]:
    """Return the first records, up to and with the one that makes ``size`` bytes full."""
    batch: list[Record] = []
    for record in records:
        batch.append(record)
        size -= len(record[1])
        if size <= 0:
            break
    return batch
