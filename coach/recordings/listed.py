"""Which sessions a list of them shows: the page's, home's and the terminal's alike."""

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Final

from coach.errors import FileError
from coach.recordings.history_index import PastSession
from coach.recordings.reader import open_recording
from coach.recordings.records import IMPORTED

#: Left sooner and without a score, it was no practice: somebody looked in.
SHORTEST_S: Final = 2.5
#: While a session is recorded its file's time is kept new; one that was cut off grows older.
STILL_GROWING_S: Final = 3.0


def listed(
    sessions: Iterable[PastSession], now_s: Callable[[], float] = time.time
) -> list[PastSession]:
    """Return the sessions that are told: none left at once, and none that is still recorded.

    ``now_s`` is the time that files are stamped with. What was imported is told however short.
    """
    return [each for each in sessions if _is_one(each) and not _is_recorded_now(each, now_s)]


def _is_one(session: PastSession) -> bool:
    if session.duration_s <= 0.0:
        return False
    if session.source.startswith(IMPORTED) or session.duration_s >= SHORTEST_S:
        return True
    return session.summary.get("score") is not None


def _is_recorded_now(session: PastSession, now_s: Callable[[], float]) -> bool:
    newest = session.paths[-1]
    with suppress(OSError, FileError):
        if abs(now_s() - newest.stat().st_mtime) < STILL_GROWING_S:
            # Only the end of a recording has totals, and nothing is written after it.
            return open_recording(newest).totals is None
    return False
