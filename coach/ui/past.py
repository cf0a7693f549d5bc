"""Past sessions: which have no ribbon yet, making it, and comparing one with the one before."""

import threading
from contextlib import suppress
from pathlib import Path

from coach.errors import CoachError
from coach.practice.outcome import Debrief
from coach.ui.services import Services, SessionEntry

#: Reading a long recording takes a second; the rest get their ribbon another time.
MOST_AT_ONCE = 24


def unsummarised(sessions: tuple[SessionEntry, ...], tried: set[Path]) -> list[Path]:
    """Return the newest recordings without a ribbon that were not tried before."""
    wanted = [entry.path for entry in sessions if entry.ribbon is None and entry.path not in tried]
    return wanted[:MOST_AT_ONCE]


def summarise(
    services: Services, paths: list[Path], tried: set[Path], cancelled: threading.Event
) -> tuple[SessionEntry, ...]:
    """Look at each recording and return the sessions anew; one that cannot be read is left.

    ``tried`` grows by each that was looked at to the end: the rest may be another time's.
    """
    for path in paths:
        if cancelled.is_set():
            break
        with suppress(CoachError, OSError):
            services.remember(path, services.debrief_of(path))
        tried.add(path)
    return services.list_sessions()


def compared(path: Path, debrief: Debrief, sessions: tuple[SessionEntry, ...]) -> str:
    """Return how the score stands to the session before this one; empty where there is none."""
    total = debrief.score.total
    this = next((entry for entry in sessions if entry.path == path), None)
    older = [
        entry.score
        for entry in sessions
        if entry.score is not None
        and entry.path != path
        and (this is None or entry.started < this.started)
    ]
    if total is None or not older:
        return ""
    gained = total - older[0]
    more = f", {gained} more this time" if gained > 0 else ""
    return f"Last time it was {older[0]}{more}."


def ignore(_problem: str) -> None:
    """Say nothing: whoever looks at the list misses only a small picture."""
