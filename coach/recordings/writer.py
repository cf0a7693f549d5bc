"""Keeping a session: a recorder that never makes its caller wait, whatever the disk does."""

import errno
import math
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from coach.recordings.answering import Answering
from coach.recordings.first_words import FirstWords
from coach.recordings.journal import JournalFile
from coach.recordings.records import (
    END,
    EVENT,
    MAX_CHUNK_BYTES,
    Event,
    Header,
    Record,
    host_s_of,
    timed_body,
)
from coach.recordings.segments import OpenJournal, Segments
from coach.recordings.trouble import DISK_FAILED, FILE_GONE, Trouble
from coach.recordings.unsynced import Unsynced
from coach.recordings.waiting import WAITING_LIMIT_BYTES, Waiting, first_batch
from coach.sensors.source import Chunk
from coach.timing import Clock, MonotonicClock

__all__ = ["WAITING_LIMIT_BYTES", "Event", "Header", "Recorder"]

#: At most 0.1 s may be lost to a kill: the rest of it is for the scheduler and the write itself.
WRITE_EVERY_S: Final = 0.015
#: At most 1.1 s may be lost to a power cut: the rest of it is for the sync itself, and the write.
SYNC_EVERY_S: Final = 0.5
#: A disk that took nothing is asked again so often.
AGAIN_EVERY_S: Final = 0.5
#: Longest that closing waits for a slow disk; whoever may end this process waits longer.
LONGEST_CLOSE_S: Final = 10.0
#: One write at a time is at most about this long, so a disk that refuses costs little.
_BATCH_BYTES: Final = 1024 * 1024
#: So many are no more than that: a line is read in pieces of 64 KiB at most.
_FEW: Final = 16
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
        open_journal: OpenJournal = JournalFile,
    ) -> None:
        self.header = header
        self._clock = clock or MonotonicClock()
        self._segments = Segments(Path(path), header, open_journal)
        self._queue = Waiting()
        self._writing: list[Record] = []
        self._unsynced = Unsynced()
        self._newest: Record | None = None
        self._first_words = FirstWords(header)
        self._trouble = Trouble()
        #: Why the newest segment takes nothing more; empty while it does.
        self._broken, self._kept_badly = "", False
        self._again_s = 0.0
        self._disk = Answering()
        self._write_asks, self._sync_asks = self._disk.asking(), self._disk.asking()
        self._one_syncs = threading.Lock()
        self._wake_syncer = threading.Event()
        self._sync_soon = self._closing = False
        self._writer = threading.Thread(target=self._write_loop, name="recorder-write", daemon=True)
        self._syncer = threading.Thread(target=self._sync_loop, name="recorder-sync", daemon=True)
        self._writer.start()
        self._syncer.start()

    @property
    def path(self) -> Path:
        """The file that is written to now."""
        return self._segments.newest.path

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files of this session, first segment first."""
        return self._segments.paths

    @property
    def trouble(self) -> str:
        """What is wrong with the recording, for a person; empty while all is well."""
        return self._trouble.sentence(silent=self._disk.silent, lost_chunks=self._queue.lost_chunks)

    @property
    def bytes_written(self) -> int:
        """How many bytes of whole records are in the files."""
        return self._segments.size

    def chunk(self, chunk: Chunk) -> None:
        """Keep a chunk; returns at once."""
        if self._first_words.listens:
            self._first_words.chunk(chunk)
        if len(chunk.data) <= MAX_CHUNK_BYTES:
            self._queue.chunk(chunk)
            return
        for start in range(0, len(chunk.data), MAX_CHUNK_BYTES):
            piece = chunk.data[start : start + MAX_CHUNK_BYTES]
            self._queue.chunk(Chunk(chunk.host_s, piece, chunk.source))

    def event(self, event: Event) -> None:
        """Keep an event; returns at once."""
        self._first_words.event(event)
        self._queue.event((EVENT, timed_body(event.host_s, event.data)))

    def sync_now(self) -> None:
        """Bring all that was given so far to the disk as soon as can be; returns at once."""
        self._sync_soon = True

    def close(
        self, totals: Mapping[str, object] | None = None, timeout_s: float = LONGEST_CLOSE_S
    ) -> None:
        """Write what waits and the end, sync, and let go; waits at most ``timeout_s``."""
        if self._closing:
            return
        deadline_s = time.monotonic() + timeout_s
        self._queue.end((END, timed_body(self._clock.now_s(), totals or {})))
        self._closing = True
        self._wake_syncer.set()
        self._writer.join(timeout_s)
        if self._writer.is_alive():
            self._trouble.end_lost(silent=True)
            self._disk.give_up()
            return
        if self._writing:
            self._trouble.end_lost(silent=False)
        self._syncer.join(max(0.0, deadline_s - time.monotonic()))
        if not self._syncer.is_alive():
            self._segments.close()

    # The writer's thread: the only one that appends or changes files.

    def _write_loop(self) -> None:
        while not self._closing:
            # Nobody need wake it, and to wait for nobody costs half of waiting for somebody.
            time.sleep(WRITE_EVERY_S)
            sync_soon, self._sync_soon = self._sync_soon, False
            now_s = time.monotonic()
            if now_s >= self._again_s:
                self._write_waiting(math.inf if sync_soon else now_s)
            if sync_soon:
                self._wake_syncer.set()
        self._write_waiting()
        self._sync_newest()
        if self._broken:
            self._write_waiting()
            self._sync_newest()

    # In few steps: what a thread does that has just woken costs ten times what it seems to.

    def _write_waiting(self, now_s: float = math.inf) -> None:
        self._writing += self._queue.take(now_s)
        if self._writing or self._broken or self._trouble.stands:
            self._write_asks.since_s = time.monotonic()
            all_written = self._write_all()
            self._write_asks.since_s = math.inf
            if not all_written:
                # Trying costs time that others need: a full disk is not empty a moment later.
                self._again_s = time.monotonic() + AGAIN_EVERY_S
            else:
                self._trouble.all_written()

    def _write_all(self) -> bool:
        """Write what waits; return whether all of it is in a file."""
        if self._broken and not self._next_segment():
            return False
        while batch := self._writing:
            if len(batch) > _FEW:
                batch = first_batch(batch, _BATCH_BYTES)
            written, problem = self._segments.newest.append(batch)
            if written:
                safe = batch[:written]
                self._newest = safe[-1]
                self._queue.written(self._unsynced.add(safe))
                self._writing = self._writing[written:]
            if problem is None:
                continue
            if problem.errno in _FULL:
                self._trouble.no_room()
                return False
            self._broken = DISK_FAILED(reason=problem.strerror)
            if not self._next_segment():
                return False
        return True

    def _next_segment(self) -> bool:
        """Go on in a new file, with all that the broken one may not have kept."""
        journal = self._segments.go_on(other_disk=self._kept_badly)
        if journal is None:
            self._trouble.not_kept(self._broken)
            return False
        newest_s = 0.0 if self._newest is None else host_s_of(self._newest)
        again = self._first_words.before(self._unsynced.take(), newest_s)
        self._queue.written(-sum(len(body) for _, body in again))
        self._writing = again + self._writing
        self._trouble.goes_on(self._broken, journal.path)
        self._broken, self._kept_badly = "", False
        return True

    # The syncer's thread: a sync may take seconds, and writing must not wait for it.

    def _sync_loop(self) -> None:
        due_s = time.monotonic() + SYNC_EVERY_S
        while not self._closing:
            self._wake_syncer.wait(max(0.0, due_s - time.monotonic()))
            self._wake_syncer.clear()
            # From beginning to beginning: what a sync takes is not lost time too.
            due_s = time.monotonic() + SYNC_EVERY_S
            self._sync_newest()

    def _sync_newest(self) -> None:
        with self._one_syncs:
            if not self._broken:
                self._sync()

    def _sync(self) -> None:
        # In this order: what the mark covers is in this journal, or is not counted any more.
        mark, journal = self._unsynced.mark(), self._segments.newest
        try:
            with self._sync_asks:
                if self._unsynced:
                    journal.sync()
                else:
                    # Else one whose glove is silent would be listed as over.
                    journal.touch()
                gone = journal.deleted()
        except OSError as problem:
            # The system may have thrown the pages away: asking again would lie.
            if journal is self._segments.newest:
                self._kept_badly = True
                self._broken = DISK_FAILED(reason=problem.strerror)
            return
        if not gone:
            self._unsynced.synced(mark)
        elif journal is self._segments.newest:
            self._broken = FILE_GONE
