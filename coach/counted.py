"""So many of a thing, in words; each thing has a plural of its own in every language."""

from collections.abc import Callable, Mapping
from typing import Final

from coach.saying import Said, say_many

_THINGS: Final[Mapping[str, Callable[[int], Said]]] = {
    "cell": lambda n: say_many("{n:,} cell", "{n:,} cells", n),
    "column": lambda n: say_many("{n:,} column", "{n:,} columns", n),
    "comfort profile": lambda n: say_many("{n:,} comfort profile", "{n:,} comfort profiles", n),
    "event": lambda n: say_many("{n:,} event", "{n:,} events", n),
    "file": lambda n: say_many("{n:,} file", "{n:,} files", n),
    "piece": lambda n: say_many("{n:,} piece", "{n:,} pieces", n),
    "record": lambda n: say_many("{n:,} record", "{n:,} records", n),
    "sample": lambda n: say_many("{n:,} sample", "{n:,} samples", n),
    "serial port": lambda n: say_many("{n:,} serial port", "{n:,} serial ports", n),
    "session": lambda n: say_many("{n:,} session", "{n:,} sessions", n),
    "step": lambda n: say_many("{n:,} step", "{n:,} steps", n),
    "stroke": lambda n: say_many("{n:,} stroke", "{n:,} strokes", n),
}


def counted(count: int, thing: str) -> Said:
    """Return "1 stroke", "0 strokes", "1,200 strokes": of the things that are counted here."""
    return _THINGS[thing](count)
