"""A step of the setup with signs of life: a plain line every few seconds says what it is at."""

import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

#: Longer than this without a word, and a person wonders whether anything still goes on.
TELL_EVERY_S = 5.0

_LOCKED = re.compile(r"^[\w.\[\]-]+==", re.MULTILINE)
_LEFT_OUT = re.compile(r"^Ignoring [\w.-]+: markers", re.MULTILINE)
#: A part that is here: brought, found in pip's own store or on this disk, or in place since before.
_HERE = re.compile(
    r"^(?:Requirement already satisfied: |Processing |\s*(?:Downloading|Using cached) )"
    r"(?:\S*/)?([A-Za-z0-9][\w.]*?)(?=[-=\s])(?!\S*\.metadata)[^(\n]*(\([\d.]+ [kMG]B\))?",
    re.MULTILINE,
)


def parts_in(lock: str) -> int:
    """Return how many parts a lock file names."""
    return len(_LOCKED.findall(lock))


def pip_is_at(said: str, parts: int, in_place: int) -> str:
    """Return what pip is doing, by all that it has said so far of a lock file's ``parts``.

    ``in_place`` is how many are installed by now: of that pip says nothing while it goes on.
    """
    here = list(_HERE.finditer(said))
    if not here:
        return "looking for the parts"
    wanted = max(parts - len(_LEFT_OUT.findall(said)), len(here))
    if "Installing collected packages" in said:
        return f"putting the parts in place: {min(in_place, wanted)} of {wanted}"
    name, size = here[-1].groups()
    return f"fetching the parts: {len(here)} of {wanted}, {name}{f' {size}' if size else ''}"


def parts_in_place(venv: Path) -> int:
    """Return how many parts a virtual environment has; RECORD is the last file of each."""
    places = ("lib/python*/site-packages", "Lib/site-packages")
    return len({found for place in places for found in venv.glob(f"{place}/*.dist-info/RECORD")})


def clock(seconds: float) -> str:
    """Return how long something takes, as a clock says it."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def wait_telling(
    step: "subprocess.Popen[bytes]",
    tell: Callable[[str], object],
    is_at: Callable[[], str] | str,
    *,
    began_s: float | None = None,
    every_s: float = TELL_EVERY_S,
) -> int:
    """Wait for a step of the setup that was begun, and return its exit code.

    Every ``every_s`` seconds ``tell`` gets how long it has taken, since ``began_s`` of the
    monotonic clock or since now, and what it ``is_at``. Whatever ends the waiting ends the step.
    """
    began_s = time.monotonic() if began_s is None else began_s
    try:
        while True:
            try:
                return step.wait(every_s)
            except subprocess.TimeoutExpired:
                words = is_at if isinstance(is_at, str) else is_at()
                tell(f"  {clock(time.monotonic() - began_s)}  {words}")
    except BaseException:
        step.kill()
        raise
