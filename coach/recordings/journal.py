"""One journal file on disk: created with care, appended to in whole records, read in a stream."""

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from coach.errors import FileError
from coach.framing import DISK, decode_record, encode_record
from coach.recordings.records import HEADER, LEAD, Header, Record, header_body

_READ_BYTES: Final = 1 << 20
_FILLED: Final = re.compile(rb"[^\x00]+")
_LONGEST_BODY: Final = (DISK.max_payload_bytes + DISK.crc_bytes) * 255 // 254 + 2


class Journal(Protocol):
    """What a recorder writes to."""

    path: Path
    size: int

    def append(self, records: Sequence[Record]) -> tuple[int, OSError | None]:
        """Write records; return how many are whole in the file, and what went wrong."""
        ...

    def sync(self) -> None:
        """Bring all that was written to the disk itself; raises OSError."""
        ...

    def deleted(self) -> bool:
        """Say whether its name no longer leads to the file."""
        ...

    def close(self) -> None:
        """Let the file go."""
        ...


class JournalFile:
    """A new journal: refuses to overwrite or to follow a link; its user's alone (0600).

    Raises FileError with a sentence when the file cannot be made.
    """

    def __init__(self, path: Path, header: Header) -> None:
        self.path = path
        self.size = 0
        self._index = 0
        self._fd = _create(path)
        body = (HEADER, header_body(header))
        try:
            # Twice, with a spare delimiter between: no one damaged byte can cost both.
            for records in ([body], [], [body]):
                problem = self.append(records)[1] if records else self._spare_delimiter()
                if problem is not None:
                    raise problem
            self.sync()
            _sync_folder(path.parent)
        except OSError as problem:
            self.close()
            with contextlib.suppress(OSError):
                path.unlink()
            raise FileError(
                f"the recording {path} cannot be started ({problem.strerror}); "
                "free some space or choose another folder"
            ) from problem

    def append(self, records: Sequence[Record]) -> tuple[int, OSError | None]:
        """Write records; what a failed write leaves torn is cut off again."""
        data = b"".join(
            encode_record(DISK, LEAD.pack(kind, (self._index + n) & 0xFFFFFFFF) + body)
            for n, (kind, body) in enumerate(records)
        )
        whole, problem = self._write(data)
        written = data.count(b"\x00", 0, whole)
        self.size += whole
        self._index += written
        return written, problem

    def sync(self) -> None:
        """Bring all that was written to the disk itself; raises OSError."""
        getattr(os, "fdatasync", os.fsync)(self._fd)

    def deleted(self) -> bool:
        """Say whether its name leads here no more: deleted, moved, or its volume is gone."""
        if os.name == "nt":  # where an open file keeps its name
            return False
        try:
            return not os.path.samestat(os.lstat(self.path), os.fstat(self._fd))
        except PermissionError:  # nobody may look, which says nothing
            return False
        except OSError:
            return True

    def close(self) -> None:
        """Let the file go; may be called twice."""
        if self._fd >= 0:
            fd, self._fd = self._fd, -1
            with contextlib.suppress(OSError):
                os.close(fd)

    def _spare_delimiter(self) -> OSError | None:
        whole, problem = self._write(b"\x00")
        self.size += whole
        return problem

    def _write(self, data: bytes) -> tuple[int, OSError | None]:
        """Return how many bytes, up to the end of a record, are in the file for good."""
        done = 0
        try:
            while done < len(data):
                taken = os.write(self._fd, data[done:] if done else data)
                if taken == 0:
                    raise OSError(errno.EIO, "it takes no more bytes")
                done += taken
        except OSError as problem:
            whole = data.rfind(b"\x00", 0, done) + 1
            # What cannot be cut off is written over.
            for cut in (os.ftruncate, _go_to):
                with contextlib.suppress(OSError):
                    cut(self._fd, self.size + whole)
            return whole, problem
        return done, None


class Scan:
    """The payloads of a stream's records with their offsets; None for a damaged one.

    Iterate once. Memory stays bounded by the longest record. ``start`` past 0 skips to the
    first whole record. ``torn_bytes`` counts, at the end, what no delimiter closed.
    """

    def __init__(self, stream: BinaryIO, start: int = 0) -> None:
        self._stream = stream
        self._start = start
        self.torn_bytes = 0

    def __iter__(self) -> Iterator[tuple[int, bytes | None]]:
        offset, tail = self._start, b""
        self._stream.seek(offset)
        skipping, oversize_at = offset > 0, -1
        while block := self._stream.read(_READ_BYTES):
            data = tail + block if tail else block
            end = data.rfind(b"\x00") + 1
            first = 0
            if end and (skipping or oversize_at >= 0):
                first = data.index(b"\x00")
                if not skipping:
                    yield oversize_at, None
                skipping, oversize_at = False, -1
            # A hole is a row of empty records, which may be a gigabyte of them.
            filled = end if block.strip(b"\x00") else min(end, len(tail) + 1)
            for piece in _FILLED.finditer(data, first, filled):
                yield offset + piece.start(), decode_record(DISK, piece[0])
            offset, tail = offset + end, data[end:]
            if len(tail) > _LONGEST_BODY:
                oversize_at = offset if oversize_at < 0 else oversize_at
                offset, tail = offset + len(tail), b""
        begun = oversize_at if oversize_at >= 0 else offset
        self.torn_bytes = 0 if skipping else offset + len(tail) - begun


def open_for_reading(path: Path) -> BinaryIO:
    """Open a regular file; raises FileError with a sentence for anything else."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FileError(f"{path} is a folder; choose a recording in it")
        if not stat.S_ISREG(mode):
            raise FileError(f"{path} is a device or a pipe, not a file; choose a recording")
        return path.open("rb")
    except FileNotFoundError as problem:
        raise FileError(f"there is no file {path}; check its name and folder") from problem
    except (OSError, ValueError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else "its name is not a name"
        raise FileError(f"{path} cannot be read ({why}); choose another file") from problem


def _create(path: Path) -> int:
    """Return a descriptor of a new (or still empty) regular file."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        if path.is_symlink():
            raise FileError(f"{path} is a link to another file; choose a name that is no link")
        fd = os.open(path, flags, 0o600)
    except (OSError, ValueError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else "its name is not a name"
        raise FileError(
            f"no recording can be kept at {path} ({why}); choose another folder, "
            "or leave the name out to use the app's own"
        ) from problem
    found = os.fstat(fd)
    if not stat.S_ISREG(found.st_mode):
        os.close(fd)
        raise FileError(f"{path} is a device or a pipe, not a file; choose another name")
    if found.st_size:
        os.close(fd)
        raise FileError(f"{path} is there already and stays as it is; choose another name")
    if hasattr(os, "fchmod"):
        os.fchmod(fd, 0o600)
    return fd


def _go_to(fd: int, offset: int) -> None:
    os.lseek(fd, offset, os.SEEK_SET)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last through a power cut, where the system can."""
    with contextlib.suppress(OSError):
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)
