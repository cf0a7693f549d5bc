"""The measures: what each number is, where its definition is from, and how wrong it may be.

One TOML file a topic lies beside this; a number on the screen names its measure.
"""

import re
import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Final

from coach.saying import known

#: The order in which a person reads them.
TOPICS: Final = (
    "pressure",
    "strokes",
    "gliding",
    "rhythm",
    "smoothness",
    "sensor",
    "practice",
)


@dataclass(frozen=True, slots=True)
class Measure:
    """One number: what it tells a person, and how it is made.

    ``name`` is that of the fact, the JSON key or the view's field; ``unit`` is "" for plain
    numbers and words. ``formula`` is text, ``source`` where the definition is from, ``unknown``
    when there is no number, ``error`` how far off it was found to be, and against what.
    ``better`` says which way is better, empty where none is. All texts can be told in another
    language.
    """

    topic: str
    name: str
    title: str
    unit: str
    meaning: str
    formula: str
    source: str
    unknown: str
    error: str
    better: str = ""


@cache
def measures() -> tuple[Measure, ...]:
    """Return all measures, topic by topic."""
    return tuple(measure for topic in TOPICS for measure in _topic(topic))


def measure_named(name: str) -> Measure | None:
    """Return what a number means, None for one that nobody has written of.

    Numbers of which there are several share one measure: ``too_much_2`` and ``hand_1_share`` are
    named without their number, ``skill_pace`` by its first word.
    """
    plain = re.sub(r"_\d+", "", name)
    named = {measure.name: measure for measure in measures()}
    return named.get(plain) or named.get(plain.partition("_")[0])


def _topic(topic: str) -> tuple[Measure, ...]:
    found = files(__package__) / f"{topic}.toml"
    if not found.is_file():
        return ()
    table = tomllib.loads(found.read_text(encoding="utf-8"))
    keys = {field.name for field in fields(Measure)} - {"topic", "name"}
    for name, entry in table.items():
        wrong = set(entry) ^ (keys if "better" in entry else keys - {"better"})
        if wrong:
            raise ValueError(f"{topic}.toml, {name}: missing or unknown: {sorted(wrong)}")
    return tuple(
        Measure(topic, name, **{key: known(text) if text else "" for key, text in entry.items()})
        for name, entry in table.items()
    )
