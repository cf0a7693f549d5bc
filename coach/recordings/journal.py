"""One journal file on disk: created with care, and appended to in whole records."""

import contextlib
import errno
import os
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from cobs import cobs

from coach.errors import FileError
from coach.framing import DISK
from coach.recordings.places import another_folder
from coach.recordings.records import HEADER, LEAD, Header, Record, header_body
from coach.saying import say


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

    def touch(self) -> None:
        """Show by the file's time that it is still being written, though nothing came."""
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
                say(
                    "the recording {path} cannot be started ({reason}); free some space or choose "
                    "another folder",
                    path=path,
                    reason=problem.strerror,
                )
            ) from problem

    def append(self, records: Sequence[Record]) -> tuple[int, OSError | None]:
        """Write records; what a failed write leaves torn is cut off again."""
        # As ``encode_record`` makes each, in one go: who writes has just woken, and each call
        # costs it ten times what it seems to.
        framed, pack, crc, encode = [], LEAD.pack, DISK.crc, cobs.encode
        index = self._index
        for kind, body in records:
            payload = pack(kind, index & 0xFFFFFFFF) + body
            framed.append(encode(payload + crc(payload, 0).to_bytes(DISK.crc_bytes, "little")))
            index += 1
        framed.append(b"")
        data = b"\x00".join(framed)
        whole, problem = self._write(data)
        written = len(records) if problem is None else data.count(b"\x00", 0, whole)
        self.size += whole
        self._index += written
        return written, problem

    def sync(self) -> None:
        """Bring all that was written to the disk itself; raises OSError."""
        getattr(os, "fdatasync", os.fsync)(self._fd)

    def touch(self) -> None:
        """Show by the file's time that it is still being written, though nothing came."""
        with contextlib.suppress(OSError):
            os.utime(self._fd if os.utime in os.supports_fd else self.path)

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
            done = os.write(self._fd, data)
            while done < len(data):
                taken = os.write(self._fd, data[done:])
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


def _create(path: Path) -> int:
    """Return a descriptor of a new (or still empty) regular file."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        if path.is_symlink():
            raise FileError(
                say("{path} is a link to another file; choose a name that is no link", path=path)
            )
        fd = os.open(path, flags, 0o600)
    except (OSError, ValueError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else say("its name is not a name")
        raise FileError(
            say(
                "no recording can be kept at {path} ({why}); {another_folder}",
                path=path,
                why=why,
                another_folder=another_folder(path.parent),
            )
        ) from problem
    found = os.fstat(fd)
    if not stat.S_ISREG(found.st_mode):
        os.close(fd)
        raise FileError(
            say("{path} is a device or a pipe, not a file; choose another name", path=path)
        )
    if found.st_size:
        os.close(fd)
        raise FileError(
            say("{path} is there already and stays as it is; choose another name", path=path)
        )
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
