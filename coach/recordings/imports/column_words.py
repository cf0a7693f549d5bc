"""What a column's name says of its unit, and which columns are likely the times and the forces."""

import re
from collections.abc import Sequence
from typing import Final

from coach.errors import UsageError
from coach.recordings.imports.units import Unit, unit_named
from coach.saying import say

_BRACKET: Final = re.compile(r"[\[(]([^\[\]()]+)[\])]\s*$")
_TIMES: Final = {
    "s": "s",
    "sec": "s",
    "secs": "s",
    "seconds": "s",
    "ms": "ms",
    "msec": "ms",
    "milliseconds": "ms",
    "us": "us",
    "µs": "us",
    "μs": "us",
    "microseconds": "us",
}
#: A last letter alone may be a number in disguise (a, b, … g): only these are units without [].
_SUFFIXES: Final = frozenset({"n", "kn", "kg", "kgf", "lb", "lbf", "kpa", "psi", "mmhg", "mpa"})
_TIME_NAMES: Final = ("time", "t", "zeit", "temps", "tiempo", "seconds", "timestamp", "elapsed")
_FORCE_NAMES: Final = ("force", "pressure", "load", "kraft", "druck", "weight", "f", "p")


def unit_in(names: Sequence[str]) -> Unit | None:
    """Return the unit that the columns' names agree on, None where they do not say one.

    Raises UsageError where they do not agree.
    """
    found = {_unit_of(name) for name in names}
    if len(found) > 1 and found != {None, unit_named("N")}:
        told = " and ".join(sorted(each.name if each else "none" for each in found))
        raise UsageError(
            say(
                "the columns do not agree in their unit ({told}); import those of one "
                "unit, or say it with --unit, for example --unit N",
                told=told,
            )
        )
    return next(iter(found)) if len(found) == 1 else None


def without_unit(name: str) -> str:
    """Return a column's name without the brackets at its end."""
    return _BRACKET.sub("", name).strip()


def time_unit_in(name: str) -> str | None:
    """Return s, ms or us where a column's name ends in a unit of time."""
    return _TIMES.get(_ending(name).lower())


def likely_time(names: Sequence[str]) -> str:
    """Return the column that is likely the time's: by its name, else the first."""
    for name in names:
        if _head(name) in _TIME_NAMES:
            return name
    return next((name for name in names if time_unit_in(name)), names[0] if names else "")


def likely_forces(names: Sequence[str], time: str) -> tuple[str, ...]:
    """Return the columns that are likely forces: by unit, by name, else all but the time."""
    others = [name for name in names if name != time]
    by_unit = tuple(name for name in others if _unit_of(name) is not None)
    by_name = tuple(name for name in others if _head(name) in _FORCE_NAMES)
    return by_unit or by_name or tuple(others)


def _unit_of(name: str) -> Unit | None:
    bracketed, ending = _BRACKET.search(name), _ending(name)
    if not bracketed and ending.lower() not in _SUFFIXES:
        return None
    unit = unit_named(ending)
    return None if unit is None or unit.kind == "raw" else unit


def _ending(name: str) -> str:
    """Return what stands in brackets at a name's end, or after its last underscore."""
    bracketed = _BRACKET.search(name)
    if bracketed:
        return bracketed[1].strip()
    head, _, tail = name.strip().rpartition("_")
    return tail if head else ""


def _head(name: str) -> str:
    return re.split(r"[\s_\[(:.]", name.strip().lower(), maxsplit=1)[0].rstrip("0123456789")
