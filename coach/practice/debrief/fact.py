"""One fact of a debrief: a name, a value with its unit, how people read it, and a sentence."""

import math
from dataclasses import dataclass

from coach.saying import Said, joined, say
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


def measured(value: float, spec: str, around: str = "{}") -> Said:
    """Return a number as a figure: only its signs are another language's.

    ``around`` is what stands beside it, the same in every language: a unit, a ±.
    """
    template = around.replace("{}", f"{{value:{spec}}}")
    return Said(template, template, "", None, {"value": value})


def worded(word: str, figure: str) -> Said:
    """Return a word with the figure that it stands for: "even (7 %)"."""
    return joined("", (word, " (", figure, ")"))


def long_words(seconds: float) -> Said:
    """Return a length of time as a figure: "7.3 s", "12:30 min"."""
    if seconds < 59.95:
        return measured(seconds, ".1f", "{} s")
    return say("{clock} min", clock=clock_words(seconds))


def percent(share: float) -> Said:
    """Return a share (0 to 1) as a figure."""
    return measured(100 * share, ".0f", "{}\u00a0%")


def newtons(force_n: float) -> Said:
    """Return a force as a figure; past the sensor's range there is none."""
    if math.isfinite(force_n):
        return measured(force_n, ".0f", "{} N")
    return say("past the sensor's range")


def of_hundred(points: int) -> Said:
    """Return points as a figure."""
    return say("{points} of 100", points=points)


def known(value: float | None) -> float | None:
    """Return a number that JSON has, None for the rest."""
    return value if value is not None and math.isfinite(value) else None
