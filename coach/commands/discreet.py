"""Words that may be shown to others: whose they are, and where that person lives, is left out."""

import os
import re
from contextlib import suppress
from getpass import getuser
from pathlib import Path
from typing import Final

#: A folder that somebody has chosen may be called by anybody's name.
_CHOSEN: Final = "COACH_DATA_DIR"
#: What stands in for a person's name, wherever a name is met as a word of its own.
SOMEBODY: Final = "USER"
#: Bluetooth and other hardware addresses, and the whole UUIDs that a Mac has in their place.
_ADDRESS: Final = re.compile(
    r"(?i)\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"
)
_RECORDING: Final = re.compile(r"[^\s/\\]+\.rec\b")
#: Names that systems give and that nobody is called.
_NOBODY: Final = ("root", "user", "admin", "home")


def discreet(words: str) -> str:
    """Return words with the home folder as ~ and without a person's name, address or recording."""
    if chosen := os.environ.get(_CHOSEN):
        words = words.replace(chosen, f"${_CHOSEN}")
    for home in _homes():
        words = re.sub(re.escape(home) + r"(?![\w.-])", "~", words)
    for name in _names():
        words = re.sub(rf"(?<![\w-]){re.escape(name)}(?![\w-])", SOMEBODY, words)
    words = _RECORDING.sub("a recording", words)
    return _ADDRESS.sub("a device", words)


def _homes() -> list[str]:
    """Return the home folder, also as it truly lies; the root of all is nobody's home."""
    found: set[str] = set()
    with suppress(OSError, RuntimeError):
        home = Path.home()
        found = {str(home), os.path.realpath(home)}
    return sorted((home for home in found if len(home) > 1), key=len, reverse=True)


def _names() -> list[str]:
    """Return what the person is called here: by the system, and by the folder of their home."""
    found = {Path(home).name for home in _homes()}
    with suppress(OSError, KeyError, ImportError):
        found.add(getuser())
    return [name for name in found if len(name) > 1 and name.casefold() not in _NOBODY]
