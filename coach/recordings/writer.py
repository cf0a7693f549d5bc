"""Keeping a session: a recorder that never makes its caller wait, whatever the disk does."""

import errno
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from coach.errors import FileError
from coach.recordings.journal import Journal, JournalFile
from coach.recordings.places import recordings_folder
from coach.recordings.records import (
    END,
    EVENT,
    MAX_CHUNK_BYTES,
    Event,
    Header,
    Record,
    chunk_record,
    timed_body,
)
from coach.recordings.waiting import WAITING_LIMIT_BYTES, Waiting
from coach.sensors.source import Chunk
from coach.timing import Clock, MonotonicClock

__all__ = ["WAITING_LIMIT_BYTES", "Event", "Header", "Recorder"]

#: At most 0.1 s may be lost to a kill: the rest of it is for the scheduler and the write itself.
WRITE_EVERY_S: Final = 0.08
SYNC_EVERY_S: Final = 1.0
#: Longest that closing waits for a slow disk; whoever may end this process waits longer.
LONGEST_CLOSE_S: Final = 10.0
#: One write at a time is at most about this long, so a disk that refuses costs little.
_BATCH_BYTES: Final = 1024 * 1024
_SILENT_S: Final = 2.0
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class Recorder:
    """Writes a session's chunks and events to ``path`` from threads of its own.

    The file is made (and a bad place refused with FileError) before the constructor returns.
    After that nothing raises: ``trouble`` says in one sentence what is wrong, empty for nothing,
    and practice goes on. A file that breaks is followed by a new segment beside it.
    """

    def __init__(
        self,
        path: str | Path,
        header: Header,
        clock: Clock | None = None,
        open_journal: Callable[[Path, Header], Journal] = JournalFile,
    ) -> None:
        self.header = header
        self._clock = clock or MonotonicClock()
        self._open_journal = open_journal
        self._journals = [open_journal(Path(path), header)]
        self._queue = Waiting()
        self._writing: deque[Record] = deque()
        self._unsynced: deque[Record] = deque()
        self._unsynced_bytes = 0
        self._broken = ""
        self._trouble = ""
        self._answered_s = time.monotonic()
        self._lock = threading.Lock()
        self._wake_writer, self._wake_syncer = threading.Event(), threading.Event()
        self._sync_soon = self._closing = False
        self._writer = threading.Thread(target=self._write_loop, name="recorder-write", daemon=True)
        self._syncer = threading.Thread(target=self._sync_loop, name="recorder-sync", daemon=True)
        self._writer.start()
        self._syncer.start()

    @property
    def path(self) -> Path:
        """The file that is written to now."""
        return self._journals[-1].path

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files of this session, first segment first."""
        return tuple(journal.path for journal in self._journals)

    @property
    def trouble(self) -> str:
        """What is wrong with the recording, for a person; empty while all is well."""
        silent_s = time.monotonic() - self._answered_s
        if silent_s > _SILENT_S and self._writer.is_alive():
            return (
                f"The disk has not answered for {silent_s:.0f} s: practice goes on, and the "
                "recording catches up when it does."
            )
        lost = self._queue.lost_chunks
        if lost:
            why = self._trouble or "The disk was too slow for a while."
            return f"{why} {lost:,} pieces could not be kept."
        return self._trouble

    @property
    def bytes_written(self) -> int:
        """How many bytes of whole records are in the files."""
        return sum(journal.size for journal in self._journals)

    def chunk(self, chunk: Chunk) -> None:
        """Keep a chunk; returns at once."""
        for start in range(0, max(1, len(chunk.data)), MAX_CHUNK_BYTES):
            piece = chunk.data[start : start + MAX_CHUNK_BYTES]
            self._queue.chunk(chunk_record(Chunk(chunk.host_s, piece, chunk.source)))
        if self._queue.bytes > _BATCH_BYTES:
            self._wake_writer.set()

    def event(self, event: Event) -> None:
        """Keep an event; returns at once."""
        self._queue.event((EVENT, timed_body(event.host_s, event.data)))

    def sync_now(self) -> None:
        """Bring all that was given so far to the disk as soon as can be; returns at once."""
        self._sync_soon = True
        self._wake_writer.set()

    def close(
        self, totals: Mapping[str, object] | None = None, timeout_s: float = LONGEST_CLOSE_S
    ) -> None:
        """Write what waits and the end, sync, and let go; waits at most ``timeout_s``."""
        if self._closing:
            return
        deadline_s = time.monotonic() + timeout_s
        self._queue.end((END, timed_body(self._clock.now_s(), totals or {})))
        self._closing = True
        self._wake_writer.set()
        self._wake_syncer.set()
        self._writer.join(timeout_s)
        if self._writer.is_alive():
            self._trouble = "The disk does not answer: the end of the recording was not kept."
            return
        self._syncer.join(max(0.0, deadline_s - time.monotonic()))
        if not self._syncer.is_alive():
            for journal in self._journals:
                journal.close()

    # The writer's thread: the only one that appends or changes files.

    def _write_loop(self) -> None:
        while not self._closing:
            self._wake_writer.wait(WRITE_EVERY_S)
            self._wake_writer.clear()
            self._write_waiting()
            self._answered_s = time.monotonic()
            if self._sync_soon:
                self._sync_soon = False
                self._wake_syncer.set()
        self._write_waiting()
        self._sync_current()
        if self._broken:
            self._write_waiting()
            self._sync_current()

    def _write_waiting(self) -> None:
        self._writing.extend(self._queue.take())
        if self._broken and not self._next_segment():
            return
        while self._writing:
            batch = _first_records(self._writing)
            written, problem = self._journals[-1].append(batch)
            self._note_written(batch[:written])
            if problem is None:
                continue
            if problem.errno in _FULL:
                self._trouble = (
                    "The disk is full: practice goes on, but the recording waits for free space."
                )
                return
            self._broken = f"The recording's disk failed ({problem.strerror})"
            if not self._next_segment():
                return
        if self._trouble.startswith("The disk is full"):
            self._trouble = ""

    def _note_written(self, records: list[Record]) -> None:
        size = 0
        for record in records:
            self._writing.popleft()
            size += len(record[1])
        self._queue.written(size)
        with self._lock:
            self._unsynced.extend(records)
            self._unsynced_bytes += size
            while self._unsynced_bytes > WAITING_LIMIT_BYTES:
                self._unsynced_bytes -= len(self._unsynced.popleft()[1])

    def _next_segment(self) -> bool:
        """Go on in a new file, with all that the broken one may not have kept."""
        header = replace(self.header, segment=len(self._journals) + 1)
        first = self._journals[0].path
        name = f"{first.stem}-{header.segment}{first.suffix}"
        for beside in (True, False):
            try:
                folder = first.parent if beside else recordings_folder()
                journal = self._open_journal(folder / name, header)
            except FileError:
                continue
            with self._lock:
                again = list(self._unsynced)
                self._unsynced.clear()
                self._unsynced_bytes = 0
                self._journals.append(journal)
            self._queue.written(-sum(len(body) for _, body in again))
            self._writing.extendleft(reversed(again))
            self._trouble = f"{self._broken}: it goes on in {journal.path}."
            self._broken = ""
            return True
        self._trouble = f"{self._broken}: practice goes on, but is not kept."
        return False

    # The syncer's thread: a sync may take seconds, and writing must not wait for it.

    def _sync_loop(self) -> None:
        while not self._closing:
            self._wake_syncer.wait(SYNC_EVERY_S)
            self._wake_syncer.clear()
            self._sync_current()

    def _sync_current(self) -> None:
        with self._lock:
            journal, count = self._journals[-1], len(self._unsynced)
            oldest = self._unsynced[0] if count else None
        if self._broken:
            return
        try:
            if count:
                journal.sync()
            if journal.deleted():
                self._broken = "The recording's file was deleted"
                return
        except OSError as problem:
            # The system may have thrown the pages away: asking again would lie.
            self._broken = f"The recording's disk failed ({problem.strerror})"
            return
        with self._lock:
            if journal is self._journals[-1] and oldest is not None:
                self._forget(count, oldest)

    def _forget(self, count: int, oldest: Record) -> None:
        """Drop what a sync has brought to the disk, unless the bound dropped it before."""
        if self._unsynced and self._unsynced[0] is not oldest:
            return
        for _ in range(min(count, len(self._unsynced))):
            self._unsynced_bytes -= len(self._unsynced.popleft()[1])


def _first_records(records: deque[Record]) -> list[Record]:
    batch: list[Record] = []
    size = 0
    for record in records:
        batch.append(record)
        size += len(record[1])
        if size >= _BATCH_BYTES:
            break
    return batch
