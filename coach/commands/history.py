"""``coach history``: the sessions so far."""

import argparse
import json

from coach.recordings.history import History, PastSession


def run(arguments: argparse.Namespace) -> int:
    """List the sessions; see the command's help."""
    history = History()
    sessions = history.sessions()
    if arguments.json:
        print(json.dumps([_table(session) for session in sessions], indent=2))
        return 0
    for session in sessions:
        minutes, seconds = divmod(round(session.duration_s), 60)
        print(
            f"{session.started[:16].replace('T', ' ')}  {minutes:3d}:{seconds:02d}  {session.path}"
        )
    for why in history.unreadable.values():
        print(why)
    if not sessions:
        print("No session yet; coach demo makes a first one.")
    return 0


def _table(session: PastSession) -> dict[str, object]:
    return {
        "session_id": session.session_id,
        "path": str(session.path),
        "started": session.started,
        "duration_s": session.duration_s,
        "source": session.source,
        "summary": dict(session.summary),
    }
