"""Writing a file whole or not at all: whatever goes wrong, what was there before stays."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

#: For its person alone, and for whoever the person's own rules (umask) let read.
PRIVATE: Final = 0o600
ORDINARY: Final = 0o666


def write_whole(path: Path, data: bytes, mode: int = ORDINARY) -> None:
    """Put ``data`` at ``path`` in one step, behind a link too; raises OSError.

    What is there and is no plain file (a pipe, a terminal) is simply written to.
    """
    target = path.resolve()
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
