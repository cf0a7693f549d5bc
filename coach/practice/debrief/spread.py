"""A spread over a mean as a fact: how much peaks or intervals differed."""

from typing import Final

from coach.practice.debrief.fact import Fact, known, percent, worded
from coach.saying import say

_EVEN: Final = 0.10
FAIRLY_EVEN: Final = 0.20


def spread_fact(name: str, group: str, title: str, cv: float | None, sentence: str) -> Fact:
    """Return a CV as a fact; the ``sentence`` tells what it is of."""
    if known(cv) is None or cv is None:
        return Fact(group, name, title, None, "%", say("not enough strokes"))
    word = say("changing")
    if cv <= FAIRLY_EVEN:
        word = say("even") if cv <= _EVEN else say("fairly even")
    return Fact(group, name, title, 100 * cv, "%", worded(word, percent(cv)), sentence)
