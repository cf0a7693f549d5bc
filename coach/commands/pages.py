"""Pages and pictures to look at: written where asked, but never over something else.

They can be made again from the recording, so one replaces an older one of its kind. A
recording, or anything else that stands there, is worth more and stays.
"""

import os
from pathlib import Path
from typing import Final, Literal

from coach.errors import FileError
from coach.files import write_whole

Kind = Literal["html", "pdf", "png"]

#: What files of each kind begin with.
BEGINNINGS: Final[dict[Kind, bytes]] = {
    "html": b"<!doctype html",
    "pdf": b"%pdf-",
    "png": b"\x89png\r\n",
}


def place_for(path: str | Path, kind: Kind) -> Path:
    """Return where a page may go; raises FileError when it may not."""
    target = Path(path)
    if not str(path) or os.path.isdir(target):
        raise FileError(f"{path or 'an empty name'} is no file's name; add one ending .{kind}")
    if not os.path.isdir(target.parent):
        raise FileError(f"there is no folder {target.parent}; make it or choose another place")
    if os.path.isfile(target) and not _replaceable(target, kind):
        raise FileError(
            f"{target} is there already and is no {kind} page; it stays as it is, "
            "choose another name"
        )
    return target


def write_page(path: str | Path, kind: Kind, data: bytes) -> None:
    """Write a page; raises FileError when it may not or cannot go there."""
    target = place_for(path, kind)
    try:
        write_whole(target, data)
    except (OSError, ValueError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else "its name is not a name"
        raise FileError(f"{target} cannot be written ({why}); choose another place") from problem


def _replaceable(target: Path, kind: Kind) -> bool:
    beginning = BEGINNINGS[kind]
    try:
        with target.open("rb") as there:
            first = there.read(len(beginning))
    except OSError as problem:
        raise FileError(
            f"{target} is there already and cannot be read ({problem.strerror}); "
            "choose another name"
        ) from problem
    return not first or first.lower() == beginning
