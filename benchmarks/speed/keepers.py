"""Those who keep a stream on disk: the coach's recorder, and others with what they promise.

Each takes chunks and is closed. ``Threaded`` gives another program's writer the recorder's own
promises: who gives a chunk never waits for the disk, what came is in the file within 15 ms, and
on the disk within half a second. Without it each is used as its own documentation does.
"""

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

from mcap.writer import CompressionType, Writer

from coach.recordings.records import new_header
from coach.recordings.writer import SYNC_EVERY_S, WRITE_EVERY_S, Recorder
from coach.sensors.source import Chunk

_NS: Final = 1_000_000_000


class Keeper(Protocol):
    """Keeps a stream in one file."""

    def chunk(self, chunk: Chunk) -> None: ...
    def close(self) -> None: ...


class Batches(Protocol):
    """What a thread writes with: some chunks into the file, then now and then onto the disk."""

    def write(self, chunks: Sequence[Chunk]) -> None: ...
    def sync(self) -> None: ...
    def close(self) -> None: ...


class Nothing:
    """Keeps nothing: what giving the chunks costs by itself."""

    def chunk(self, chunk: Chunk) -> None:
        pass

    def close(self) -> None:
        pass


def ours(folder: Path) -> Keeper:
    """Return the recorder that every session is kept by."""
    return Recorder(folder / "ours.rec", new_header("serial:glove", "wire"))


class Raw:
    """The bytes themselves, one after the other: no stamps, no check, no way to find a place."""

    def __init__(self, folder: Path) -> None:
        self._file = (folder / "raw.bin").open("wb", buffering=0)

    def write(self, chunks: Sequence[Chunk]) -> None:
        self._file.write(b"".join([chunk.data for chunk in chunks]))

    def sync(self) -> None:
        os.fdatasync(self._file.fileno())

    def close(self) -> None:
        self._file.close()


class Mcap:
    """The writer of the package mcap. A chunk of its own is in the file once it is full."""

    def __init__(
        self,
        folder: Path,
        *,
        chunked: bool = True,
        compression: CompressionType = CompressionType.NONE,
    ) -> None:
        self._file = (folder / "stream.mcap").open("wb")
        self._writer = Writer(self._file, use_chunking=chunked, compression=compression)
        self._writer.start()
        schema = self._writer.register_schema("bytes", "", b"")
        self._channel = self._writer.register_channel("glove", "bytes", schema)
        self._sequence = 0

    def chunk(self, chunk: Chunk) -> None:
        at_ns = int(chunk.host_s * _NS)
        self._writer.add_message(self._channel, at_ns, chunk.data, at_ns, self._sequence)
        self._sequence += 1

    def write(self, chunks: Sequence[Chunk]) -> None:
        for chunk in chunks:
            self.chunk(chunk)
        self._file.flush()

    def sync(self) -> None:
        os.fdatasync(self._file.fileno())

    def close(self) -> None:
        self._writer.finish()
        self._file.close()


class Sqlite:
    """A table in WAL mode with a row a chunk; ``chunk`` commits as often as a recording syncs."""

    def __init__(self, folder: Path, synchronous: str = "FULL") -> None:
        self._base = sqlite3.connect(
            folder / "stream.db", isolation_level=None, check_same_thread=False
        )
        self._base.execute("PRAGMA journal_mode=WAL")
        self._base.execute(f"PRAGMA synchronous={synchronous}")
        self._base.execute("CREATE TABLE chunks (host_s REAL, data BLOB)")
        self._base.execute("BEGIN")
        self._due_s = time.monotonic() + SYNC_EVERY_S

    def chunk(self, chunk: Chunk) -> None:
        self._base.execute("INSERT INTO chunks VALUES (?, ?)", (chunk.host_s, chunk.data))
        if time.monotonic() >= self._due_s:
            self._due_s += SYNC_EVERY_S
            self._base.execute("COMMIT")
            self._base.execute("BEGIN")

    def write(self, chunks: Sequence[Chunk]) -> None:
        rows = [(chunk.host_s, chunk.data) for chunk in chunks]
        self._base.executemany("INSERT INTO chunks VALUES (?, ?)", rows)
        self._base.execute("COMMIT")
        self._base.execute("BEGIN")

    def sync(self) -> None:
        self._base.execute("COMMIT")
        self._base.execute("PRAGMA wal_checkpoint(PASSIVE)")
        self._base.execute("BEGIN")

    def close(self) -> None:
        self._base.execute("COMMIT")
        self._base.close()


class Threaded:
    """Any of those with the recorder's promises, by a queue and a thread."""

    def __init__(self, make: Callable[[], Batches]) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Chunk] = []
        self._over = False
        self._batches = make()
        self._thread = threading.Thread(target=self._loop, daemon=True)
        self._thread.start()

    def chunk(self, chunk: Chunk) -> None:
        with self._lock:
            self._waiting.append(chunk)

    def close(self) -> None:
        self._over = True
        self._thread.join()
        self._write()
        self._batches.close()

    def _loop(self) -> None:
        due_s = time.monotonic() + SYNC_EVERY_S
        while not self._over:
            time.sleep(WRITE_EVERY_S)
            self._write()
            if time.monotonic() >= due_s:
                due_s += SYNC_EVERY_S
                self._batches.sync()

    def _write(self) -> None:
        with self._lock:
            chunks, self._waiting = self._waiting, []
        if chunks:
            self._batches.write(chunks)
