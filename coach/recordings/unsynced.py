"""What a file was given but its disk may not have: kept in memory until a sync has said so."""

import threading
from collections import deque
from collections.abc import Sequence

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
        self._added = 0

    def add(self, records: Sequence[Record]) -> int:
        """Remember what was just written; return the bytes of it."""
        size = 0
        for _, body in records:
            size += len(body)
        with self._lock:
            self._records += records
            self._bytes += size
            self._added += len(records)
            while self._bytes > WAITING_LIMIT_BYTES:
                self._forget_oldest()
        return size

    def mark(self) -> int:
        """Return a mark behind all that was added so far, for ``synced``."""
        return self._added

    def __bool__(self) -> bool:
        return bool(self._records)

    def synced(self, mark: int) -> None:
        """Forget what stands before the mark: it is on the disk."""
        with self._lock:
            while self._records and self._added - len(self._records) < mark:
                self._forget_oldest()

    def take(self) -> list[Record]:
        """Hand over all of it, to be written elsewhere."""
        with self._lock:
            records = list(self._records)
            self._records.clear()
            self._bytes = 0
            return records

    def _forget_oldest(self) -> None:
        self._bytes -= len(self._records.popleft()[1])
