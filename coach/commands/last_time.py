"""A debrief beside the session before it, as far as the history knows that one."""

import sqlite3
from dataclasses import replace
from pathlib import Path

from coach.errors import CoachError
from coach.practice.debrief.builder import Debrief
from coach.practice.debrief.comparing import PastPractice, compare
from coach.practice.debrief.summary import practice_of, score_in, skills_in, text_in
from coach.recordings.history import History, PastSession
from coach.recordings.records import IMPORTED, SIMULATED

#: What nobody of this house did, or nobody at all, stands beside nothing of one's own.
_NOT_OWN = (IMPORTED, SIMULATED)


def beside_last_time(path: Path, debrief: Debrief) -> Debrief:
    """Return the debrief compared with the session before it, where the history has both.

    A history that cannot be used is no reason for no debrief. What a simulated hand did is
    compared with nothing.
    """
    try:
        sessions = History().sessions()
    except (CoachError, OSError, sqlite3.Error):
        return debrief
    here = path.absolute()
    this = next((session for session in sessions if here in session.paths), None)
    if this is None or this.source.startswith(_NOT_OWN):
        return debrief
    others = [
        practised(session)
        for session in sessions
        if session is not this and not session.source.startswith(_NOT_OWN)
    ]
    return replace(debrief, compared=compare(practice_of(debrief), others))


def practised(session: PastSession) -> PastPractice:
    """Return what of a past session is compared."""
    return PastPractice(
        session.started,
        session.exercise,
        session.tool,
        score_in(session.summary),
        skills_in(session.summary),
        text_in(session.summary, "title"),
        session.receiver,
        session.summary.get("drill") is not None,
    )
