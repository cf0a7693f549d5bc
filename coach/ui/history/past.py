"""Past sessions: which have no ribbon yet, making it, and comparing one with the one before."""

import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from coach.errors import CoachError
from coach.ui.services import Services, SessionEntry

if TYPE_CHECKING:
    from coach.practice.debrief.comparing import PastPractice
    from coach.practice.debrief.outcome import Debrief

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


def beside_last_time(
    path: Path, debrief: "Debrief", sessions: tuple[SessionEntry, ...]
) -> "Debrief":
    """Return the debrief compared with the session before it, if there is one.

    What a simulated hand did is compared with nothing, and nothing with it.
    """
    from coach.practice.debrief.comparing import compare
    from coach.practice.debrief.summary import practice_of
    from coach.recordings.records import SIMULATED

    now = practice_of(debrief)
    this = next((entry for entry in sessions if entry.path == path), None)
    if this is not None:
        now = replace(now, started=this.started.isoformat())
    simulated = debrief.source.startswith(SIMULATED)
    if simulated or (this is not None and not this.is_own):
        return debrief
    others = [_practised(entry) for entry in sessions if entry.path != path and entry.is_own]
    return replace(debrief, compared=compare(now, others))


def _practised(entry: SessionEntry) -> "PastPractice":
    from coach.practice.debrief.comparing import PastPractice

    return PastPractice(
        entry.started.isoformat(),
        entry.exercise,
        entry.tool,
        entry.score,
        entry.skills,
        entry.title,
        entry.receiver,
        entry.drilled,
    )


def ignore(_problem: str) -> None:
    """Say nothing: whoever looks at the list misses only a small picture."""
