"""A folder in memory, for what is not about disks: a real one may stand still for seconds."""

import tempfile
from pathlib import Path
from typing import Final

_IN_MEMORY: Final = Path("/dev/shm")


def memory_folder(prefix: str = "coach-") -> tempfile.TemporaryDirectory[str]:
    """Return a new folder that goes with its ``with``; on a disk where there is none in memory."""
    return tempfile.TemporaryDirectory(
        prefix=prefix, dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None
    )
