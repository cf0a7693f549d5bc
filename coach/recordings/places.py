"""Where files live: one folder a user, private, with generated names only."""

import os
import tempfile
import uuid
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from coach.errors import FileError
from coach.saying import say

#: What a folder's mode lets others than its owner do.
_OF_OTHERS: Final = 0o077


def data_folder() -> Path:
    """Return the app's own folder, made on first use for its user alone (0700).

    ``COACH_DATA_DIR`` overrides the platform's place; such a folder is the person's own to open
    or to close. Raises FileError when it cannot be made.
    """
    wished = os.environ.get("COACH_DATA_DIR")
    if wished:
        return _made(Path(wished))
    folder = _made(user_data_path("pressure-coach", appauthor=False))
    with suppress(OSError):
        if folder.stat().st_mode & _OF_OTHERS:
            folder.chmod(0o700)
    return folder


def recordings_folder() -> Path:
    """Return the folder of the recordings that were given no place of their own."""
    return _made(data_folder() / "recordings")


def own_voice_folder() -> Path:
    """Return where a person's own words are looked for; it need not be there."""
    return data_folder() / "voices"


def new_recording_path(when: datetime) -> Path:
    """Return a fresh path for a recording that starts at ``when``: time and a random id.

    Raises FileError where the app's own folder takes no files.
    """
    folder = recordings_folder()
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as problem:
        raise FileError(
            say(
                "no recording can be kept in {folder} ({reason}); {another_folder}",
                folder=folder,
                reason=problem.strerror,
                another_folder=another_folder(folder),
            )
        ) from problem
    return folder / recording_name(when)


def recording_name(when: datetime) -> str:
    """Return a fresh name for a recording that starts at ``when``."""
    return f"{when:%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:8]}.rec"


def another_folder(refused: Path) -> str:
    """Return the words that offer another folder than one that takes no file."""
    for offered in (recordings_folder, Path.home, Path.cwd):
        with suppress(FileError, OSError, RuntimeError):
            folder = offered()
            if folder.absolute() != refused.absolute():
                with tempfile.TemporaryFile(dir=folder):
                    return say("choose another folder, or keep it in {folder}", folder=folder)
    return say("choose another folder")


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as problem:
        raise FileError(
            say(
                "the app's folder {folder} cannot be made ({reason}); set COACH_DATA_DIR to a "
                "folder you may write to",
                folder=folder,
                reason=problem.strerror,
            )
        ) from problem
    return folder
