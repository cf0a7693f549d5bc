"""Looking for sessions by words: all of them must be found, anywhere, in any order."""

from collections.abc import Iterable
from datetime import datetime


def matches(wanted: str, texts: Iterable[str], started: datetime | None = None) -> bool:
    """Whether every word of ``wanted`` is in the texts or in the date, however it is written."""
    told = " ".join([*texts, _dates(started)]).casefold()
    return all(word in told for word in wanted.casefold().split())


def moment_of(started: str) -> datetime | None:
    """Return when a session began, in local time; None for nonsense."""
    try:
        return datetime.fromisoformat(started).astimezone()
    except (ValueError, OverflowError, OSError):
        return None


def _dates(started: datetime | None) -> str:
    if started is None:
        return ""
    day, month = started.day, started.month
    date = f"{started:%Y-%m-%d} {day}.{month}. {started:%A} {day} {started:%B} {started:%Y}"
    return f"{date} {started:%H:%M}"
