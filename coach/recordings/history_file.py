"""The history's file: opened for a piece of work, thrown away where it is broken."""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import Final, TypeVar

from coach.errors import FileError
from coach.recordings.history_index import prepare, put, read_session, text_in
from coach.saying import say

_Result = TypeVar("_Result")
#: What SQLite may keep beside an index, by the ends of their names.
_BESIDE_INDEX: Final = ("-journal", "-wal", "-shm")
#: What a rebuild that was killed leaves: it names recordings like the index itself.
HALF_MADE: Final = ("-new", "-new-journal")
_ALL: Final = ("", *_BESIDE_INDEX, *HALF_MADE)
_WAIT_S: Final = 5.0


class IndexFile:
    """An index at ``path``, for its user alone (0600); one of another version is made again.

    Raises FileError where the file can be neither used nor made.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def half_made(self) -> Path:
        """Where an index is made that is to take this one's place."""
        return self._beside(HALF_MADE[0])

    def run(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """Run ``work`` in a transaction; a broken index is thrown away and made once more."""
        try:
            return self._attempt(work)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as problem:
            # The second where even what SQLite says of it is damaged.
            if _is_outside(problem):
                raise FileError(
                    say(
                        "the history {path} cannot be used ({reason}); {mending}",
                        path=self.path,
                        reason=str(problem),
                        mending=_mending(problem),
                    )
                ) from problem
            self.forget()
            return self._attempt(work)

    def paths(self) -> list[Path]:
        """Return the recordings that it knows, as far as it can still be read."""
        unusable = sqlite3.Error, OSError, UnicodeDecodeError
        with suppress(*unusable), closing(sqlite3.connect(self.path)) as index:
            return [Path(text_in(path)) for (path,) in index.execute("SELECT path FROM sessions")]
        return []

    def wipe(self) -> None:
        """Leave no byte of the rows that are gone."""
        try:
            with closing(sqlite3.connect(self.path, timeout=_WAIT_S)) as index:
                index.execute("PRAGMA secure_delete = ON")
                index.execute("VACUUM")
        except sqlite3.Error as problem:
            raise FileError(
                say(
                    "the recordings are gone, but the history {path} could not be wiped "
                    "({reason}); close other windows of the app, then coach history --rebuild",
                    path=self.path,
                    reason=str(problem),
                )
            ) from problem

    def become(self, other: "IndexFile") -> None:
        """Let another index take this one's place, whole or not at all."""
        # A broken one's journal would be played into the new one.
        self.forget(_BESIDE_INDEX)
        try:
            other.path.replace(self.path)
        except OSError as problem:
            raise self._not_made_again(problem) from problem

    def forget(self, endings: Iterable[str] = _ALL) -> None:
        """Delete the file and all beside it, or what only has these ``endings``."""
        try:
            for ending in endings:
                self._beside(ending).unlink(missing_ok=True)
        except OSError as problem:
            raise self._not_made_again(problem) from problem

    def _beside(self, ending: str) -> Path:
        return self.path.with_name(self.path.name + ending)

    def _not_made_again(self, problem: OSError) -> FileError:
        return FileError(
            say(
                "the history {path} cannot be made again ({reason}); check that its folder may be "
                "written to",
                path=self.path,
                reason=problem.strerror,
            )
        )

    def _attempt(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        with closing(sqlite3.connect(self.path, timeout=_WAIT_S)) as index:
            known = prepare(index)
            self.path.chmod(0o600)
            with index:
                for path in known:
                    with suppress(FileError, OSError):
                        put(index, *read_session(path))
                return work(index)


def _mending(problem: Exception) -> str:
    """Return what a person can do about a disk or another program."""
    if getattr(problem, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
        return say("free some room on its disk, and your sessions are listed again")
    return say("close other windows of the app, and check the folder's space and permission")


def _is_outside(problem: Exception) -> bool:
    """Whether the disk or another program is at fault, not what the index holds."""
    code = getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return isinstance(problem, sqlite3.OperationalError) and code & 0xFF != sqlite3.SQLITE_ERROR
