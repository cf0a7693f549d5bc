"""A file that was not there before, and of which nothing is left where it cannot be finished."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from coach.errors import FileError
from coach.saying import say


@contextmanager
def new_file(target: Path) -> Iterator[BinaryIO]:
    """Open a new file for its person alone; raises FileError, also for what fails within."""
    try:
        fd = os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as problem:
        raise FileError(
            say("{file} is there already and stays as it is; choose another name", file=str(target))
        ) from problem
    except (OSError, ValueError) as problem:
        raise _cannot_write(target, problem) from problem
    try:
        with os.fdopen(fd, "w+b", buffering=1 << 20) as out:
            yield out
    except BaseException as problem:
        with suppress(OSError):
            target.unlink()
        if isinstance(problem, OSError):
            raise _cannot_write(target, problem) from problem
        raise


def _cannot_write(target: Path, problem: OSError | ValueError) -> FileError:
    why = problem.strerror if isinstance(problem, OSError) else say("its name is not a name")
    words = say(
        "{file} cannot be written ({why}); choose another folder", file=str(target), why=why
    )
    return FileError(words)
