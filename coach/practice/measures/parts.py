"""A measure in titled parts, the same on the screen, in a terminal and in docs/measures.md."""

from typing import Final

from coach.practice.measures.library import Measure
from coach.saying import as_sentence, joined, say

TOPIC_TITLES: Final = {
    "pressure": say("Pressure"),
    "strokes": say("Strokes"),
    "gliding": say("Gliding"),
    "rhythm": say("Rhythm"),
    "smoothness": say("Smoothness and steadiness"),
    "sensor": say("How sure the sensor is"),
    "practice": say("Practice and score"),
}


def headline(measure: Measure) -> str:
    """Return the measure's title with its unit."""
    if not measure.unit:
        return measure.title
    return joined("", (measure.title, " (", measure.unit, ")"))


Parts = tuple[tuple[str, str], ...]


def parts_of(measure: Measure) -> Parts:
    """Return (heading, text) for all that is said of a measure besides its meaning."""
    return parts_for_all(measure) + parts_for_builders(measure)


def parts_for_all(measure: Measure) -> Parts:
    """Return those that need no more than plain words."""
    return _told((say("Better is"), measure.better), (say("No number when"), measure.unknown))


def parts_for_builders(measure: Measure) -> Parts:
    """Return those for who wants to know how the number comes to be."""
    return _told(
        (say("How it is made"), measure.formula),
        (say("How far off"), measure.error),
        (say("Defined by"), measure.source),
    )


def _told(*said: tuple[str, str]) -> Parts:
    return tuple((heading, as_sentence(text)) for heading, text in said if text)
