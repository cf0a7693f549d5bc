"""Which files a session is in: mostly one, and a further one each time that its disk broke."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path
from typing import Final

from coach.errors import FileError
from coach.recordings.places import data_folder, recordings_folder
from coach.recordings.reader import Recording, open_recording

#: No session breaks so often; a header may say any number.
MOST_FILES: Final = 999
_MOST_LOOKED_AT: Final = 2 * MOST_FILES
_FURTHER: Final = re.compile(r"(?P<name>.+)-(?P<number>[0-9]{1,3})(-[0-9a-f]{8})?")


def session_files(given: Recording, among: Iterable[Path] = ()) -> tuple[Recording, ...]:
    """Return the files of a recording's session that can be found, in order.

    Looked for by name beside it and in the app's own folder, then ``among`` others that are
    known, and by the history for where the first one lies. Only a header of the same session
    counts.
    """
    header = given.header
    if not header.session_id or not 1 <= header.segment <= MOST_FILES:
        return (given,)
    found = {header.segment: given}
    name = _first_name(given)
    _take(found, given, _named(given.path, name))
    _take(found, given, among)
    if 1 not in found:
        _take(found, given, _known_to_history(header.session_id))
        if 1 in found:
            _take(found, given, _named(found[1].path, found[1].path.stem))
    return tuple(found[number] for number in sorted(found))


def _take(found: dict[int, Recording], given: Recording, paths: Iterable[Path]) -> None:
    """Add the files that go on with the same session, each number once."""
    for path in paths:
        with suppress(FileError):
            other = open_recording(path)
            same = other.header.session_id == given.header.session_id
            if (
                same
                and other.header.sources == given.header.sources
                and 1 <= other.header.segment <= MOST_FILES
            ):
                found.setdefault(other.header.segment, other)


def _first_name(recording: Recording) -> str:
    """Return the first file's name, as that of a further one tells it."""
    stem, segment = recording.path.stem, recording.header.segment
    further = _FURTHER.fullmatch(stem)
    if segment > 1 and further is not None and int(further["number"]) == segment:
        return further["name"]
    return stem


def _named(beside: Path, name: str) -> Iterator[Path]:
    """Yield what may be a session's files by their names."""
    folders = [beside.parent]
    with suppress(FileError):
        folders.append(recordings_folder())
    for folder in folders:
        with suppress(OSError, ValueError):
            first = folder / f"{name}{beside.suffix}"
            if first.exists():
                yield first
            further = (
                path
                for path in folder.iterdir()
                if path.suffix == beside.suffix
                and (match := _FURTHER.fullmatch(path.stem)) is not None
                and match["name"] == name
            )
            yield from sorted(islice(further, _MOST_LOOKED_AT))


def _known_to_history(session_id: str) -> list[Path]:
    """Return the files of a session that the history has seen; none where it cannot be asked."""
    with suppress(sqlite3.Error, FileError, OSError, UnicodeDecodeError):
        place = f"{(data_folder() / 'history.sqlite').absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(place, uri=True, timeout=0.5)) as index:
            rows = index.execute(
                "SELECT path FROM sessions WHERE session_id = ? ORDER BY segment LIMIT ?",
                (session_id, MOST_FILES),
            )
            return [Path(path) for (path,) in rows if isinstance(path, str)]
    return []
