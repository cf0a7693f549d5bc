"""A measure in titled parts, the same on the screen, in a terminal and in docs/measures.md."""

from typing import Final

from coach.practice.measures.library import Measure

TOPIC_TITLES: Final = {
    "pressure": "Pressure",
    "strokes": "Strokes",
    "gliding": "Gliding",
    "rhythm": "Rhythm",
    "smoothness": "Smoothness and steadiness",
    "sensor": "How sure the sensor is",
    "practice": "Practice and score",
}


def headline(measure: Measure) -> str:
    """Return the measure's title with its unit."""
    return f"{measure.title} ({measure.unit})" if measure.unit else measure.title


def parts_of(measure: Measure) -> tuple[tuple[str, str], ...]:
    """Return (heading, text) for all that is said of a measure besides its meaning."""
    said = (
        ("Better is", measure.better),
        ("How it is made", measure.formula),
        ("No number when", measure.unknown),
        ("How far off", measure.error),
        ("Defined by", measure.source),
    )
    return tuple((heading, _sentence(text)) for heading, text in said if text)


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}{'' if text[-1] in '.!?' else '.'}"
