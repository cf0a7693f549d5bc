"""One fact of a debrief: a name, a value with its unit, how people read it, and a sentence."""

import math
from dataclasses import dataclass

from coach.words import clock_words


@dataclass(frozen=True, slots=True)
class Fact:
    """``name`` is for programs, ``title`` and ``figure`` for people; ``group`` is its heading.

    ``value`` is null where there is nothing to say, never NaN; ``unit`` is "" for plain numbers
    and words.
    """

    group: str
    name: str
    title: str
    value: float | int | str | None
    unit: str
    figure: str
    sentence: str = ""


def long_words(seconds: float) -> str:
    """Return a length of time as a figure: "7.3 s", "12:30 min"."""
    return f"{seconds:.1f} s" if seconds < 59.95 else f"{clock_words(seconds)} min"


def percent(share: float) -> str:
    """Return a share (0 to 1) as a figure."""
    return f"{100 * share:.0f}\u00a0%"


def newtons(force_n: float) -> str:
    """Return a force as a figure; past the sensor's range there is none."""
    return f"{force_n:.0f} N" if math.isfinite(force_n) else "past the sensor's range"


def known(value: float | None) -> float | None:
    """Return a number that JSON has, None for the rest."""
    return value if value is not None and math.isfinite(value) else None
