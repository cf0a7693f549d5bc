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


def parts_of(measure: Measure) -> tuple[tuple[str, str], ...]:
    """Return (heading, text) for all that is said of a measure besides its meaning."""
    said = (
        (say("Better is"), measure.better),
        (say("How it is made"), measure.formula),
        (say("No number when"), measure.unknown),
        (say("How far off"), measure.error),
        (say("Defined by"), measure.source),
    )
    return tuple((heading, as_sentence(text)) for heading, text in said if text)
