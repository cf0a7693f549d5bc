"""A session that goes on in another file because whatever kept the one before is gone."""

from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Final

from coach.errors import FileError
from coach.recordings.reader import open_recording
from coach.recordings.records import Header
from coach.recordings.session_files import MOST_FILES, session_files

#: In the settings of a file's header: nobody was there who could have told it what came before.
BEGUN_ANEW: Final = "begun_anew"


def following(header: Header, before: Path) -> Header:
    """Return a header as that of the next file of the session that a recording is of.

    It stays that of a session of its own where the recording cannot be read or is of other devices.
    """
    with suppress(FileError):
        last = session_files(open_recording(before))[-1].header
        if last.session_id and last.sources == header.sources and last.segment < MOST_FILES:
            return replace(
                header,
                session_id=last.session_id,
                segment=last.segment + 1,
                settings={**header.settings, BEGUN_ANEW: True},
            )
    return header


def further_path(first: Path) -> Path:
    """Return a fresh path beside a session's first file, by which the one finds the other."""
    paths = (first.with_name(f"{first.stem}-{number}{first.suffix}") for number in count(2))
    return next(path for path in paths if not path.exists())
