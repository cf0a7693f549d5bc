"""``coach measures``: what the numbers mean."""

import argparse
import json
import textwrap
from dataclasses import asdict

from coach.errors import UsageError
from coach.practice.measures.library import Measure, measure_named, measures
from coach.practice.measures.markdown import as_markdown
from coach.practice.measures.parts import TOPIC_TITLES, headline, parts_of

_WIDE = 88


def run(arguments: argparse.Namespace) -> int:
    """Tell one measure, or list all; see the command's help."""
    if arguments.markdown:
        print(as_markdown(), end="")
        return 0
    if arguments.name is None:
        _show_all(arguments.json)
        return 0
    found = measure_named(arguments.name)
    if found is None:
        raise UsageError(
            f"there is no measure {arguments.name!r}; coach measures lists those there are"
        )
    print(json.dumps(asdict(found), indent=2) if arguments.json else _told(found))
    return 0


def _show_all(as_json: bool) -> None:
    if as_json:
        print(json.dumps([asdict(measure) for measure in measures()], indent=2))
        return
    width = max((len(measure.name) for measure in measures()), default=0)
    topic = ""
    for measure in measures():
        if measure.topic != topic:
            print(f"{'' if not topic else chr(10)}{TOPIC_TITLES[measure.topic]}")
            topic = measure.topic
        print(f"  {measure.name:<{width}}  {headline(measure)}")


def _told(measure: Measure) -> str:
    paragraphs = [measure.meaning, *(f"{name}: {text}" for name, text in parts_of(measure))]
    filled = (textwrap.fill(text, _WIDE, subsequent_indent="  ") for text in paragraphs)
    return "\n".join((headline(measure), "", *filled))
