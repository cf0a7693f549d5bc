"""What a file was given but its disk may not have: kept in memory until a sync has said so."""

import threading
from collections import deque
from collections.abc import Sequence
from itertools import islice

from coach.recordings.records import Record
from coach.recordings.waiting import WAITING_LIMIT_BYTES


class Unsynced:
    """Written records, oldest first; past the bound the oldest are forgotten.

    One thread adds and takes, another says what was synced.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._records: deque[Record] = deque()
        self._bytes = 0
        #: How many were added before the oldest that is still here.
        self._gone = 0

    def add(self, records: Sequence[Record]) -> int:
        """Remember what was just written; return the bytes of it."""
        size = 0
        for _, body in records:
            size += len(body)
        with self._lock:
            self._records.extend(records)
            self._bytes += size
            while self._bytes > WAITING_LIMIT_BYTES:
                self._bytes -= len(self._records.popleft()[1])
                self._gone += 1
        return size

    def mark(self) -> int:
        """Return a mark behind all that was added so far, for ``synced``."""
        with self._lock:
            return self._gone + len(self._records)

    def __bool__(self) -> bool:
        return bool(self._records)

    def synced(self, mark: int) -> None:
        """Forget what stands before the mark: it is on the disk."""
        with self._lock:
            safe = mark - self._gone
            if safe > 0:
                self._records = deque(islice(self._records, safe, None))
                self._bytes = sum(len(body) for _, body in self._records)
                self._gone = mark

    def take(self) -> list[Record]:
        """Hand over all of it, to be written elsewhere."""
        with self._lock:
            records = list(self._records)
            self._records.clear()
            self._gone += len(records)
            self._bytes = 0
            return records
