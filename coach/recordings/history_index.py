"""The history's index in SQLite: its tables, its rows, and a session as a row tells it.

Whatever is deleted is overwritten (``secure_delete``), and ``wiped`` makes the file anew, so
nothing of it can be read from the index's bytes.
"""

import math
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from coach.recordings.plain_json import parse_object, to_json
from coach.recordings.practised import exercise_of, receiver_of, tool_of
from coach.recordings.reader import Recording, open_recording

VERSION: Final = 2
_TABLES: Final = (
    """
CREATE TABLE IF NOT EXISTS sessions (
    path TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    segment INTEGER NOT NULL,
    started TEXT NOT NULL,
    duration_s REAL NOT NULL,
    source TEXT NOT NULL,
    receiver TEXT,
    exercise TEXT NOT NULL,
    tool TEXT NOT NULL,
    summary TEXT NOT NULL,
    size INTEGER NOT NULL,
    changed_ns INTEGER NOT NULL
)
""",
    """
CREATE TABLE IF NOT EXISTS skills (
    path TEXT NOT NULL REFERENCES sessions (path) ON DELETE CASCADE,
    skill TEXT NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (path, skill)
)
""",
)
COLUMNS: Final = (
    "path, session_id, segment, started, duration_s, source, receiver, exercise, tool, summary"
)
Row = tuple[str, str, int, str, float, str, str | None, str, str, str]


@dataclass(frozen=True, slots=True)
class PastSession:
    """One recording: when it started (UTC, ISO 8601), how long, of what, and its summary.

    ``segment`` above 1 goes on with the session of the same ``session_id``; ``further`` are the
    other files of one that is told whole. ``receiver`` is the id of a comfort profile,
    ``exercise`` the routine or drill that led.
    """

    path: Path
    session_id: str
    segment: int
    started: str
    duration_s: float
    source: str
    receiver: str | None = None
    exercise: str = ""
    tool: str = "palm"
    summary: Mapping[str, object] = field(default_factory=dict)
    further: tuple[Path, ...] = ()

    @property
    def paths(self) -> tuple[Path, ...]:
        """Its files, the first of them first."""
        return (self.path, *self.further)


def prepare(index: sqlite3.Connection) -> list[Path]:
    """Make the tables; those of another version are dropped, for they can be made again.

    Returns the recordings that a dropped table knew; then a transaction is open.
    """
    index.execute("PRAGMA secure_delete = ON")
    index.execute("PRAGMA foreign_keys = ON")
    known: list[Path] = []
    if index.execute("PRAGMA user_version").fetchone()[0] != VERSION:
        # What the old tables knew must not be lost before it stands in the new ones.
        index.execute("BEGIN IMMEDIATE")
        with suppress(sqlite3.OperationalError):
            rows = index.execute("SELECT path FROM sessions")
            known = [Path(text_in(path)) for (path,) in rows]
        index.execute("DROP TABLE IF EXISTS skills")
        index.execute("DROP TABLE IF EXISTS sessions")
        index.execute(f"PRAGMA user_version = {VERSION}")
    for table in _TABLES:
        index.execute(table)
    return known


def read_session(path: Path) -> tuple[PastSession, tuple[int, int]]:
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
        receiver=receiver_of(header),
        exercise=exercise_of(header),
        tool=tool_of(header),
        summary=_summary(recording),
    )
    return session, (stat.st_size, stat.st_mtime_ns)


def put(
    index: sqlite3.Connection, session: PastSession, stamp: tuple[int, int], told: bool = False
) -> None:
    """Write a row; only a summary that was ``told`` replaces one of the same session."""
    path, summary = str(session.path), to_json(session.summary).decode()
    if not told:
        before = index.execute(
            "SELECT summary FROM sessions WHERE path = ? AND session_id = ? AND summary <> '{}'",
            (path, session.session_id),
        ).fetchone()
        summary = before[0] if before else summary
    drop(index, session.path)
    row = (
        path,
        session.session_id,
        session.segment,
        session.started,
        session.duration_s,
        session.source,
        session.receiver,
        session.exercise,
        session.tool,
        summary,
        *stamp,
    )
    index.execute(f"INSERT INTO sessions VALUES ({', '.join('?' * len(row))})", row)
    skills = (parse_object(summary.encode()) or {}).get("skills")
    if isinstance(skills, dict):
        index.executemany(
            "INSERT OR REPLACE INTO skills VALUES (?, ?, ?)",
            [(path, skill, points) for skill, points in skills.items() if isinstance(points, int)],
        )


def text_in(value: object) -> str:
    """Return a row's text; raises DatabaseError for what is none, as of any damaged index."""
    if not isinstance(value, str):
        raise sqlite3.DatabaseError("a row has something else where its text should be")
    return value


def number_in(value: object) -> int:
    """Return a row's whole number; raises DatabaseError for what is none."""
    if not isinstance(value, int):
        raise sqlite3.DatabaseError("a row has something else where its number should be")
    return value


def drop(index: sqlite3.Connection, path: Path) -> None:
    """Take a row out of the index, and its skills with it."""
    index.execute("DELETE FROM sessions WHERE path = ?", (str(path),))


def session_of(row: Row) -> PastSession:
    """Return a session as its row tells it."""
    path, session_id, segment, started, duration_s, source, receiver, exercise, tool, summary = row
    if not isinstance(duration_s, float) or not math.isfinite(duration_s):
        raise sqlite3.DatabaseError("a row has something else where its seconds should be")
    return PastSession(
        Path(text_in(path)),
        text_in(session_id),
        number_in(segment),
        text_in(started),
        duration_s,
        text_in(source),
        None if receiver is None else text_in(receiver),
        text_in(exercise),
        text_in(tool),
        parse_object(text_in(summary).encode()) or {},
    )


def _summary(recording: Recording) -> Mapping[str, object]:
    totals = recording.totals or {}
    summary = totals.get("summary")
    return summary if isinstance(summary, dict) else totals
