"""Makes the disk of another process fail: a shim that is preloaded into it."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

_SOURCE: Final = Path(__file__).with_name("shim.c")


def made_shim(folder: Path) -> Path:
    """Compile the shim into ``folder`` and return it."""
    shim = folder / "shim.so"
    command = ["gcc", "-shared", "-fPIC", "-O1", "-o", str(shim), str(_SOURCE), "-ldl", "-lpthread"]
    subprocess.run(command, check=True)
    return shim


def failing(
    file: str,
    *,
    takes: int = 0,
    write_fails_at: int = 0,
    sync_fails_at: int = 0,
    stalls_at: int = 0,
    stalls_s: float = 0.0,
    stalls_each: int = 0,
    log: Path | None = None,
) -> Mapping[str, str]:
    """Return the environment in which files whose path ends with ``file`` fail.

    A write takes ``takes`` bytes at most; from the ``write_fails_at``-th on all fail, of the syncs
    only that one; the ``stalls_at``-th write takes ``stalls_s``, and so does each
    ``stalls_each``-th after it. 0 is never.
    """
    said = {"DISK_FILE": file}
    if takes:
        said["DISK_SHORT"] = str(takes)
    if write_fails_at:
        said["DISK_WRITE_FAILS"] = str(write_fails_at)
    if sync_fails_at:
        said["DISK_SYNC_FAILS"] = str(sync_fails_at)
    if stalls_at:
        said["DISK_STALLS"] = f"{stalls_at}:{round(stalls_s * 1000)}:{stalls_each}"
    if log is not None:
        said["DISK_LOG"] = str(log)
    return said


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that was asked of a disk: ``result`` is bytes, or 0; negative where it failed."""

    what: Literal["write", "sync"]
    result: int
    began_s: float
    ended_s: float


def asked(log: Path) -> list[Asked]:
    """Return what the log of ``failing`` says was asked, in the order in which it was answered."""
    found = []
    for line in log.read_text().splitlines():
        what, result, began_s, ended_s = line.split()
        kind: Literal["write", "sync"] = "write" if what == "write" else "sync"
        found.append(Asked(kind, int(result), float(began_s), float(ended_s)))
    return found


#: The environment in which nothing is ever synced, whoever asks.
NO_SYNC: Final[Mapping[str, str]] = {"DISK_NO_SYNC": "1"}
