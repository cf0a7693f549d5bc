"""Saving what a person asked to keep: all of it or nothing, and only if still wanted."""

import threading
from pathlib import Path

from coach.errors import FileError
from coach.files import PRIVATE, write_whole


def save_bytes(path: Path, data: bytes, cancelled: threading.Event | None = None) -> None:
    """Write ``data`` to ``path`` in one step; raises FileError, leaving what was there."""
    if cancelled is not None and cancelled.is_set():
        return
    try:
        write_whole(path, data, PRIVATE)
    except OSError as problem:
        raise FileError(
            f"{path} could not be saved ({problem.strerror}); choose another folder"
        ) from problem
