"""Rows of files into rows of sessions: mostly the same, but where a disk broke on the way."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from coach.errors import FileError
from coach.recordings.history_index import PastSession
from coach.recordings.whole import open_whole


def joined(rows: Iterable[PastSession]) -> list[PastSession]:
    """Return files, newest session first, as sessions in the same order."""
    rows = list(rows)
    continued = {row.session_id for row in rows if row.segment > 1}
    told: list[PastSession] = []
    taken: set[str] = set()
    for row in rows:
        if row.session_id not in continued:
            told.append(row)
        elif row.session_id not in taken:
            taken.add(row.session_id)
            told += _sessions_of([each for each in rows if each.session_id == row.session_id])
    return told


def _sessions_of(files: list[PastSession]) -> list[PastSession]:
    """Return the files of one session as that session; copies of some stay by themselves."""
    left = sorted(files, key=lambda file: (file.segment, file.path))
    told = []
    while left:
        whole = _whole(left)
        told.append(whole)
        left = [file for file in left if file.path not in whole.paths]
    return told


def _whole(files: list[PastSession]) -> PastSession:
    first = files[0]
    with suppress(FileError):
        recording = open_whole(first.path, (file.path for file in files))
        by_path = {file.path: file for file in files}
        own = [by_path[path] for path in recording.paths if path in by_path]
        summary = next((file.summary for file in own if file.summary), {})
        return replace(
            own[0],
            duration_s=recording.duration_s,
            summary=summary,
            further=tuple(file.path for file in own[1:]),
        )
    return first
