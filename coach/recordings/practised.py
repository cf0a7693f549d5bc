"""What a recording's header says was practised, and with whom; nonsense counts as nothing."""

from coach.recordings.records import Header


def drill_of(header: Header) -> str:
    """Return the drill's name without its level, empty where none was practised."""
    return _said(header, "drill").partition(":")[0]


def exercise_of(header: Header) -> str:
    """Return the name of the drill or routine that led, empty for free practice."""
    return drill_of(header) or _said(header, "routine")


def receiver_of(header: Header) -> str | None:
    """Return the id of the comfort profile of the one who received, None where none was."""
    return _said(header, "receiver") or None


def tool_of(header: Header) -> str:
    """Return whose edges judged: palm or thumb."""
    return "thumb" if _said(header, "tool") == "thumb" else "palm"


def _said(header: Header, name: str) -> str:
    value = header.settings.get(name)
    return value if isinstance(value, str) else ""
