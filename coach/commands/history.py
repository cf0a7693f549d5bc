"""``coach history``: the sessions so far."""

import argparse
import json

from coach.practice.summary import score_in
from coach.recordings.history import History, PastSession
from coach.words import clock_words


def run(arguments: argparse.Namespace) -> int:
    """List the sessions; see the command's help."""
    history = History()
    sessions = history.sessions()
    if arguments.json:
        print(json.dumps([_table(session) for session in sessions], indent=2))
        return 0
    for session in sessions:
        print(_line(session))
    for why in history.unreadable.values():
        print(why)
    if not sessions:
        print("No session yet; coach demo makes a first one.")
    return 0


def _line(session: PastSession) -> str:
    when = session.started[:16].replace("T", " ")
    score = score_in(session.summary)
    told = "–" if score is None else str(score)
    return f"{when}  {clock_words(session.duration_s):>6}  {told:>3}  {session.path}"


def _table(session: PastSession) -> dict[str, object]:
    return {
        "session_id": session.session_id,
        "path": str(session.path),
        "started": session.started,
        "duration_s": session.duration_s,
        "source": session.source,
        "summary": dict(session.summary),
    }
