"""The sessions so far: an index in SQLite that can always be made again from the journals."""

import logging
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from coach.errors import CoachError, FileError
from coach.recordings.forgetting import unlink_recording
from coach.recordings.history_file import HALF_MADE, IndexFile
from coach.recordings.history_index import (
    COLUMNS,
    PastSession,
    drop,
    number_in,
    put,
    read_session,
    session_of,
    text_in,
)
from coach.recordings.history_joined import joined
from coach.recordings.places import data_folder, recordings_folder
from coach.saying import say

__all__ = ["History", "PastSession", "remember"]

_log = logging.getLogger(__name__)


class History:
    """The index of ``folder`` (by default the app's own), ``history.sqlite`` beside it.

    Recordings kept elsewhere are in it once ``add`` has named them, for as long as they exist.
    An index that is broken or of another version is made again; journals are never touched.
    """

    def __init__(self, folder: Path | None = None, index: Path | None = None) -> None:
        self._folder = folder or recordings_folder()
        home = self._folder.parent if folder else data_folder()
        self._index = IndexFile(index or home / "history.sqlite")
        self.unreadable: dict[Path, str] = {}

    def add(self, path: str | Path, summary: Mapping[str, object] | None = None) -> PastSession:
        """Put a recording into the index with the caller's summary (plain JSON values).

        Without a summary the recording's own end is taken. Raises FileError for no recording.
        """
        session, stamp = read_session(Path(path).absolute())
        if summary is not None:
            session = replace(session, summary=summary)

        def keep(index: sqlite3.Connection) -> PastSession:
            put(index, session, stamp, told=summary is not None)
            return session

        return self._index.run(keep)

    def sessions(self, limit: int | None = None) -> list[PastSession]:
        """Return the sessions, newest first, after a look at what has changed on disk.

        One that is in several files is one session, by its first file.
        """
        return joined(self._files())[:limit]

    def _files(self) -> list[PastSession]:
        """Return every recording by itself, newest first."""

        def listed(index: sqlite3.Connection) -> list[PastSession]:
            self._refresh(index)
            rows = index.execute(
                f"SELECT {COLUMNS} FROM sessions ORDER BY started DESC, segment DESC, path"
            )
            return [session_of(row) for row in rows]

        return self._index.run(listed)

    def skills(self) -> dict[str, list[tuple[str, int]]]:
        """Return for each skill when it was practised and with how many points, oldest first."""

        def listed(index: sqlite3.Connection) -> dict[str, list[tuple[str, int]]]:
            self._refresh(index)
            found: dict[str, list[tuple[str, int]]] = {}
            for skill, started, points in index.execute(
                "SELECT skill, started, points FROM skills JOIN sessions USING (path) "
                "ORDER BY started, path"
            ):
                found.setdefault(text_in(skill), []).append((text_in(started), number_in(points)))
            return found

        return self._index.run(listed)

    def delete(self, path: str | Path) -> list[Path]:
        """Delete a session for good: all its recordings, what lies beside them, its rows.

        Returns the files that are gone. Raises FileError when the history does not know it or a
        file cannot be deleted.
        """
        goal = Path(path).absolute()
        known = self._files()
        named = next((each for each in known if each.path == goal), None)
        if named is None:
            raise FileError(
                say("{path} is not in the history; coach history lists what is", path=path)
            )
        if not named.session_id:
            # Others have written it: that two have no name does not make them one session.
            return self._delete([named])
        return self._delete(each for each in known if each.session_id == named.session_id)

    def delete_receiver(self, receiver: str) -> list[Path]:
        """Delete every session with a receiver (a comfort profile's id); see ``delete``."""
        return self._delete(each for each in self._files() if each.receiver == receiver)

    def delete_all(self) -> list[Path]:
        """Delete every session, unreadable recordings of the folder too, and the index itself."""
        gone = self._delete(self._files())
        for path in sorted(self._folder.absolute().glob("*.rec")):
            gone += unlink_recording(path, self._folder.absolute())
        self._index.forget()
        return gone

    def _delete(self, sessions: Iterable[PastSession]) -> list[Path]:
        gone: list[Path] = []
        try:
            for each in sessions:
                gone += unlink_recording(each.path, self._folder.absolute())
        finally:
            self._wipe()
        self._index.forget(HALF_MADE)
        return gone

    def _wipe(self) -> None:
        """Forget the rows of files that are gone, and leave none of their bytes behind."""
        self._index.run(self._refresh)
        self._index.wipe()

    def rebuild(self) -> int:
        """Make the index again from the journals; returns how many sessions are in it.

        Recordings elsewhere that the old index knew are kept, if it can still be read: the new
        one is made beside it and takes its place when all is in it. ``unreadable`` then says
        which files of the folder are no recordings, and why.
        """
        elsewhere = self._index.paths()
        beside = History(self._folder, self._index.half_made)
        beside._index.forget()
        for path in elsewhere:
            if path.parent != self._folder.absolute():
                with suppress(FileError):
                    beside.add(path)
        beside._files()
        self._index.become(beside._index)
        return len(self.sessions())

    def _refresh(self, index: sqlite3.Connection) -> None:
        """Take in what is new or changed, and forget what is gone."""
        known = {
            Path(text_in(path)): (size, changed_ns)
            for path, size, changed_ns in index.execute(
                "SELECT path, size, changed_ns FROM sessions"
            )
        }
        present = set(self._folder.absolute().glob("*.rec"))
        self.unreadable = {}
        for path in present | set(known):
            try:
                stat = path.stat()
            except (OSError, ValueError):  # it is gone, or no name of a file
                drop(index, path)
                continue
            if known.get(path) == (stat.st_size, stat.st_mtime_ns):
                continue
            try:
                put(index, *read_session(path))
            except FileError as problem:
                self.unreadable[path] = str(problem)
                drop(index, path)


def remember(path: str | Path, summary: Mapping[str, object]) -> None:
    """Put a session into the app's own index where that can be done, else leave a line in the log.

    The index can always be made again, so nothing that a person waits for may fail with it.
    """
    try:
        History().add(path, summary)
    except (CoachError, OSError, sqlite3.Error) as problem:
        _log.warning("the session is kept, but not in the history yet: %s", problem)
