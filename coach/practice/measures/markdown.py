"""docs/measures.md, made from the same text as the screen's "what does this number mean?"."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from coach.practice.measures.library import Measure, measures
from coach.practice.measures.parts import TOPIC_TITLES, headline, parts_of

_HEAD: Final = """\
# Measures

What every number means, how it is made, when there is none, and how far off it was found to be.
The app shows the same text where a number's name is pressed; `coach measures NAME` prints one.
This page is made by `coach measures --markdown`; the texts are in `coach/practice/measures`.
Errors are those of `python -m benchmarks truth`, which prints them with peers beside.
"""


def as_markdown() -> str:
    """Return the whole page."""
    return "\n".join((_HEAD, *_topics()))


def _topics() -> Iterator[str]:
    for topic, members in groupby(measures(), key=lambda measure: measure.topic):
        yield f"## {TOPIC_TITLES[topic]}\n"
        for measure in members:
            yield _entry(measure)


def _entry(measure: Measure) -> str:
    lines = [f"### {headline(measure)}", "", f"`{measure.name}` · {measure.meaning}", ""]
    lines += [f"- *{heading}:* {text}" for heading, text in parts_of(measure)]
    return "\n".join([*lines, ""])
