"""The sessions so far: an index in SQLite that can always be made again from the journals."""

import logging
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from coach.errors import CoachError, FileError
from coach.recordings.forgetting import unlink_recording
from coach.recordings.history_index import (
    COLUMNS,
    PastSession,
    drop,
    number_in,
    prepare,
    put,
    read_session,
    session_of,
    text_in,
)
from coach.recordings.history_joined import joined
from coach.recordings.places import data_folder, recordings_folder

__all__ = ["History", "PastSession", "remember"]

_log = logging.getLogger(__name__)
_Result = TypeVar("_Result")
#: What SQLite may keep beside an index, by the ends of their names.
_BESIDE_INDEX: Final = ("-journal", "-wal", "-shm")
#: What a rebuild that was killed leaves: it names recordings like the index itself.
_HALF_MADE: Final = ("-new", "-new-journal")


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
        session, stamp = read_session(Path(path).absolute())
        if summary is not None:
            session = replace(session, summary=summary)

        def keep(index: sqlite3.Connection) -> PastSession:
            put(index, session, stamp, told=summary is not None)
            return session

        return self._with_index(keep)

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

        return self._with_index(listed)

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

        return self._with_index(listed)

    def delete(self, path: str | Path) -> list[Path]:
        """Delete a session for good: all its recordings, what lies beside them, its rows.

        Returns the files that are gone. Raises FileError when the history does not know it or a
        file cannot be deleted.
        """
        goal = Path(path).absolute()
        known = self._files()
        named = next((each for each in known if each.path == goal), None)
        if named is None:
            raise FileError(f"{path} is not in the history; coach history lists what is")
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
        self._forget_index()
        return gone

    def _delete(self, sessions: Iterable[PastSession]) -> list[Path]:
        gone: list[Path] = []
        try:
            for each in sessions:
                gone += unlink_recording(each.path, self._folder.absolute())
        finally:
            self._wipe()
        self._forget(_HALF_MADE)
        return gone

    def _wipe(self) -> None:
        """Forget the rows of files that are gone, and leave none of their bytes behind."""
        self._with_index(self._refresh)
        try:
            with closing(sqlite3.connect(self._index, timeout=5.0)) as index:
                index.execute("PRAGMA secure_delete = ON")
                index.execute("VACUUM")
        except sqlite3.Error as problem:
            raise FileError(
                f"the recordings are gone, but the history {self._index} could not be wiped "
                f"({problem}); close other windows of the app, then coach history --rebuild"
            ) from problem

    def rebuild(self) -> int:
        """Make the index again from the journals; returns how many sessions are in it.

        Recordings elsewhere that the old index knew are kept, if it can still be read: the new
        one is made beside it and takes its place when all is in it. ``unreadable`` then says
        which files of the folder are no recordings, and why.
        """
        elsewhere: list[Path] = []
        unusable = sqlite3.Error, OSError, UnicodeDecodeError
        with suppress(*unusable), closing(sqlite3.connect(self._index)) as old:
            rows = old.execute("SELECT path FROM sessions")
            elsewhere = [Path(text_in(path)) for (path,) in rows]
        beside = History(self._folder, self._index.with_name(self._index.name + _HALF_MADE[0]))
        beside._forget_index()
        for path in elsewhere:
            if path.parent != self._folder.absolute():
                with suppress(FileError):
                    beside.add(path)
        beside._files()
        self._become(beside._index)
        return len(self.sessions())

    def _become(self, other: Path) -> None:
        """Let another index take this one's place, whole or not at all."""
        # A broken one's journal would be played into the new one.
        self._forget(_BESIDE_INDEX)
        try:
            other.replace(self._index)
        except OSError as problem:
            raise self._not_made_again(problem) from problem

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

    def _with_index(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """Run ``work`` in a transaction; a broken index is thrown away and made once more."""
        try:
            return self._attempt(work)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as problem:
            # The second where even what SQLite says of it is damaged.
            if _is_outside(problem):
                raise FileError(
                    f"the history {self._index} cannot be used ({problem}); "
                    "close other windows of the app, and check the folder's space and permission"
                ) from problem
            self._forget_index()
            return self._attempt(work)

    def _forget_index(self) -> None:
        self._forget(("", *_BESIDE_INDEX, *_HALF_MADE))

    def _forget(self, endings: Iterable[str]) -> None:
        try:
            for ending in endings:
                self._index.with_name(self._index.name + ending).unlink(missing_ok=True)
        except OSError as problem:
            raise self._not_made_again(problem) from problem

    def _not_made_again(self, problem: OSError) -> FileError:
        return FileError(
            f"the history {self._index} cannot be made again ({problem.strerror}); "
            "check that its folder may be written to"
        )

    def _attempt(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        with closing(sqlite3.connect(self._index, timeout=5.0)) as index:
            known = prepare(index)
            self._index.chmod(0o600)
            with index:
                for path in known:
                    with suppress(FileError, OSError):
                        put(index, *read_session(path))
                return work(index)


def _is_outside(problem: Exception) -> bool:
    """Whether the disk or another program is at fault, not what the index holds."""
    code = getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return isinstance(problem, sqlite3.OperationalError) and code & 0xFF != sqlite3.SQLITE_ERROR


def remember(path: str | Path, summary: Mapping[str, object]) -> None:
    """Put a session into the app's own index where that can be done, else leave a line in the log.

    The index can always be made again, so nothing that a person waits for may fail with it.
    """
    try:
        History().add(path, summary)
    except (CoachError, OSError, sqlite3.Error) as problem:
        _log.warning("the session is kept, but not in the history yet: %s", problem)
