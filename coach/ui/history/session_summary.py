"""A past session for the pages, from what the history's index keeps of it."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from coach.practice.debrief.summary import ribbon_in, score_in, skills_in, text_in
from coach.ui.services import SessionEntry


def entry_of(
    path: Path,
    started: str,
    duration_s: float,
    source: str,
    summary: Mapping[str, object],
    receiver: str | None = None,
    receiver_name: str = "",
) -> SessionEntry:
    """Return a past session for the pages; a summary that says nonsense counts as none."""
    title = summary.get("title")
    known_s = summary.get("duration_s")
    if isinstance(known_s, int | float) and known_s > 0:
        duration_s = float(known_s)
    return SessionEntry(
        path=path,
        title=title if isinstance(title, str) and title else source,
        started=_local(started),
        duration_s=duration_s,
        score=score_in(summary),
        ribbon=ribbon_in(summary, duration_s),
        exercise=text_in(summary, "exercise"),
        tool=text_in(summary, "tool") or "palm",
        device=text_in(summary, "device") or source,
        receiver=receiver,
        receiver_name=receiver_name,
        skills=skills_in(summary),
        drilled=summary.get("drill") is not None,
        source=source,
    )


def _local(started: str) -> datetime:
    try:
        return datetime.fromisoformat(started).astimezone()
    except ValueError:
        return datetime.fromtimestamp(0).astimezone()
