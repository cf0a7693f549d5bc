"""Saving what a person asked to keep: all of it or nothing, and only if still wanted."""

import os
import tempfile
import threading
from pathlib import Path

from coach.errors import FileError


def save_bytes(path: Path, data: bytes, cancelled: threading.Event | None = None) -> None:
    """Write ``data`` to ``path`` in one step; raises FileError, leaving what was there."""
    if cancelled is not None and cancelled.is_set():
        return
    try:
        handle, name = tempfile.mkstemp(prefix=".coach-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(data)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as problem:
        raise FileError(
            f"{path} could not be saved ({problem.strerror}); choose another folder"
        ) from problem
