"""The sessions so far: an index in SQLite that can always be made again from the journals."""

import logging
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

from coach.errors import CoachError, FileError
from coach.recordings.places import data_folder, recordings_folder
from coach.recordings.reader import Recording, open_recording
from coach.recordings.records import parse_object, to_json

_log = logging.getLogger(__name__)
_VERSION: Final = 1
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS sessions (
    path TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    segment INTEGER NOT NULL,
    started TEXT NOT NULL,
    duration_s REAL NOT NULL,
    source TEXT NOT NULL,
    summary TEXT NOT NULL,
    size INTEGER NOT NULL,
    changed_ns INTEGER NOT NULL
)
"""
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class PastSession:
    """One recording: when it started (UTC, ISO 8601), how long, of what, and its summary.

    ``segment`` above 1 goes on with the session of the same ``session_id``.
    """

    path: Path
    session_id: str
    segment: int
    started: str
    duration_s: float
    source: str
    summary: Mapping[str, object]


class History:
    """The index of ``folder`` (by default the app's own), ``history.sqlite`` beside it.

    Recordings kept elsewhere are in it once ``add`` has named them, for as long as they exist.
    An index that is broken or of another version is made again; journals are never touched.
    """

    def __init__(self, folder: Path | None = None, index: Path | None = None) -> None:
        self._folder = folder or recordings_folder()
        self._index = index or (self._folder.parent if folder else data_folder()) / "history.sqlite"
        self.unreadable: dict[Path, str] = {}

    def add(self, path: str | Path, summary: Mapping[str, object] | None = None) -> PastSession:
        """Put a recording into the index with the caller's summary (plain JSON values).

        Without a summary the recording's own end is taken. Raises FileError for no recording.
        """
        session, stamp = _read(Path(path).absolute())
        if summary is not None:
            session = replace(session, summary=summary)

        def put(index: sqlite3.Connection) -> PastSession:
            _put(index, session, stamp, told=summary is not None)
            return session

        return self._with_index(put)

    def sessions(self, limit: int | None = None) -> list[PastSession]:
        """Return the sessions, newest first, after a look at what has changed on disk."""

        def listed(index: sqlite3.Connection) -> list[PastSession]:
            self._refresh(index)
            rows = index.execute(
                "SELECT path, session_id, segment, started, duration_s, source, summary "
                "FROM sessions ORDER BY started DESC, segment DESC, path LIMIT ?",
                (-1 if limit is None else limit,),
            )
            return [_session(row) for row in rows]

        return self._with_index(listed)

    def rebuild(self) -> int:
        """Make the index again from the journals; returns how many sessions are in it.

        Recordings elsewhere that the old index knew are kept, if it can still be read.
        ``unreadable`` then says which files of the folder are no recordings, and why.
        """
        elsewhere: list[Path] = []
        with suppress(sqlite3.Error, OSError), closing(sqlite3.connect(self._index)) as old:
            elsewhere = [Path(row[0]) for row in old.execute("SELECT path FROM sessions")]
        self._forget_index()
        for path in elsewhere:
            if path.parent != self._folder.absolute():
                with suppress(FileError):
                    self.add(path)
        return len(self.sessions())

    def _refresh(self, index: sqlite3.Connection) -> None:
        """Take in what is new or changed, and forget what is gone."""
        known = {
            Path(path): (size, changed_ns)
            for path, size, changed_ns in index.execute(
                "SELECT path, size, changed_ns FROM sessions"
            )
        }
        present = set(self._folder.absolute().glob("*.rec"))
        self.unreadable = {}
        for path in present | set(known):
            try:
                stat = path.stat()
            except OSError:
                index.execute("DELETE FROM sessions WHERE path = ?", (str(path),))
                continue
            if known.get(path) == (stat.st_size, stat.st_mtime_ns):
                continue
            try:
                _put(index, *_read(path))
            except FileError as problem:
                self.unreadable[path] = str(problem)
                index.execute("DELETE FROM sessions WHERE path = ?", (str(path),))

    def _with_index(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """Run ``work`` in a transaction; a broken index is thrown away and made once more."""
        try:
            return self._attempt(work)
        except sqlite3.OperationalError as problem:
            raise FileError(
                f"the history {self._index} cannot be used ({problem}); "
                "close other windows of the app, and check the folder's space and permission"
            ) from problem
        except sqlite3.DatabaseError:
            self._forget_index()
            return self._attempt(work)

    def _forget_index(self) -> None:
        try:
            self._index.unlink(missing_ok=True)
        except OSError as problem:
            raise FileError(
                f"the history {self._index} cannot be made again ({problem.strerror}); "
                "check that its folder may be written to"
            ) from problem

    def _attempt(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        with closing(sqlite3.connect(self._index, timeout=5.0)) as index:
            if index.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
                index.execute("DROP TABLE IF EXISTS sessions")
                index.execute(f"PRAGMA user_version = {_VERSION}")
            index.execute(_SCHEMA)
            self._index.chmod(0o600)
            with index:
                return work(index)


def remember(path: str | Path, summary: Mapping[str, object]) -> None:
    """Put a session into the app's own index where that can be done, else leave a line in the log.

    The index can always be made again, so nothing that a person waits for may fail with it.
    """
    try:
        History().add(path, summary)
    except (CoachError, OSError, sqlite3.Error) as problem:
        _log.warning("the session is kept, but not in the history yet: %s", problem)


def _read(path: Path) -> tuple[PastSession, tuple[int, int]]:
    """Return a recording as a session, and its file's size and time of change."""
    recording = open_recording(path)
    header, stat = recording.header, path.stat()
    session = PastSession(
        path=path,
        session_id=header.session_id,
        segment=header.segment,
        started=header.created,
        duration_s=recording.duration_s,
        source=header.address,
        summary=_summary(recording),
    )
    return session, (stat.st_size, stat.st_mtime_ns)


def _summary(recording: Recording) -> Mapping[str, object]:
    totals = recording.totals or {}
    summary = totals.get("summary")
    return summary if isinstance(summary, dict) else totals


def _put(
    index: sqlite3.Connection, session: PastSession, stamp: tuple[int, int], told: bool = False
) -> None:
    """Write a row; only a summary that was ``told`` replaces one of the same session."""
    row = (
        str(session.path),
        session.session_id,
        session.segment,
        session.started,
        session.duration_s,
        session.source,
        to_json(session.summary).decode(),
        *stamp,
    )
    if not told:
        before = index.execute(
            "SELECT summary FROM sessions WHERE path = ? AND session_id = ? AND summary <> '{}'",
            (str(session.path), session.session_id),
        ).fetchone()
        row = (*row[:6], *(before or row[6:7]), *stamp)
    index.execute("INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


def _session(row: tuple[str, str, int, str, float, str, str]) -> PastSession:
    path, session_id, segment, started, duration_s, source, summary = row
    told = parse_object(summary.encode()) or {}
    return PastSession(Path(path), session_id, segment, started, duration_s, source, told)
