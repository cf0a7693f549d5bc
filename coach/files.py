"""Writing a file whole or not at all, reading what may be no file, and names that are none."""

import errno
import os
import re
import secrets
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

#: For its person alone, and for whoever the person's own rules (umask) let read.
PRIVATE: Final = 0o600
ORDINARY: Final = 0o666
#: Windows has these for devices, whatever ending follows.
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])", re.IGNORECASE)


def is_device_name(name: str) -> bool:
    """Return whether a file of this name, with any ending, is a device somewhere."""
    return _DEVICES.fullmatch(name) is not None


def read_plain(path: Path, most_bytes: int) -> bytes:
    """Return the first ``most_bytes`` of a plain file; raises OSError, for a pipe or device too."""
    # A pipe that nobody writes to would be waited for, were it opened otherwise.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as opened:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is no file")
        return opened.read(most_bytes)


def write_whole(path: Path, data: bytes, mode: int = ORDINARY, follow: bool = True) -> None:
    """Put ``data`` at ``path`` in one step, behind a link too if it is to ``follow`` one.

    Raises OSError. What is there and is no plain file (a pipe, a terminal) is simply written to.
    """
    if not follow and path.is_symlink():
        raise OSError(errno.ELOOP, "it is a link to another file, which stays as it is")
    try:
        target = path.resolve()
    except RuntimeError as problem:
        raise OSError(errno.ELOOP, "it is a link that leads back to itself") from problem
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    draft = target.with_name(f".coach-{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(target)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
