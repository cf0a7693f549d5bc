"""The debrief as one list of facts: page, HTML, PDF, picture and JSON are all made from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from coach.counted import counted
from coach.practice.debrief.fact import Fact, measured, of_hundred, percent
from coach.practice.debrief.facts_care import care_facts
from coach.practice.debrief.facts_compared import compared_facts
from coach.practice.debrief.facts_gliding import gliding_facts
from coach.practice.debrief.facts_rhythm import rhythm_facts
from coach.practice.debrief.facts_smooth import smoothness_facts
from coach.practice.debrief.facts_sure import sure_facts
from coach.practice.debrief.facts_touch import pressure_facts, session_facts
from coach.practice.debrief.hands import lag_words
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.pieces import pieces_facts
from coach.practice.debrief.skill_points import skill_word
from coach.saying import said_again, say

__all__ = ["Fact", "FactGroup", "facts_of", "grouped"]

DRILL: Final = say("The drill")


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts that stand under one heading."""

    title: str
    facts: tuple[Fact, ...]


def facts_of(debrief: Debrief) -> tuple[Fact, ...]:
    """Return all that the debrief tells in figures, in the order in which it is read."""
    return (
        *_score(debrief),
        *_drill(debrief),
        *compared_facts(debrief.compared),
        *care_facts(debrief.care),
        *session_facts(debrief),
        *pieces_facts(debrief.pieces),
        *pressure_facts(debrief),
        *rhythm_facts(debrief),
        *gliding_facts(debrief),
        *smoothness_facts(debrief),
        *_hands(debrief),
        *sure_facts(debrief),
        *_skills(debrief),
    )


def grouped(facts: Sequence[Fact]) -> tuple[FactGroup, ...]:
    """Return facts under their headings, order kept."""
    return tuple(
        FactGroup(title, tuple(members))
        for title, members in groupby(facts, key=lambda fact: fact.group)
    )


def _score(debrief: Debrief) -> Iterator[Fact]:
    group, total = say("Score"), debrief.score.total
    yield Fact(
        group, "score", group, total, "points", "–" if total is None else of_hundred(total),
        say("Too little touch to say anything fair.") if total is None else "",
    )  # fmt: skip
    for number, part in enumerate(debrief.score.parts, 1):
        yield Fact(
            group, f"deduction_{number}", part.name, part.points, "points",
            f"−{-part.points}", part.why,
        )  # fmt: skip


def _drill(debrief: Debrief) -> Iterator[Fact]:
    drill = debrief.drill
    if drill is not None:
        title, figure = said_again(drill.title), of_hundred(drill.points)
        yield Fact(DRILL, "drill", title, drill.points, "points", figure, drill.sentence)


def _skills(debrief: Debrief) -> Iterator[Fact]:
    for skill, points in debrief.skills.items():
        yield Fact(
            say("Your skills"), f"skill_{skill}", skill_word(skill), points, "points",
            of_hundred(points),
        )  # fmt: skip


def _hands(debrief: Debrief) -> Iterator[Fact]:
    group = say("Both hands")
    for number, hand in enumerate(debrief.hands, 1):
        share = hand.share
        yield Fact(
            group, f"hand_{number}_share", hand.name,
            None if share is None else 100 * share, "%",
            "–" if share is None else percent(share),
            _hand_words(hand.debrief),
        )  # fmt: skip
    if debrief.hands:
        lag_s = debrief.lag_s
        yield Fact(
            group, "lag_s", say("Apart"), lag_s, "s",
            "–" if lag_s is None else measured(abs(lag_s), ".2f", "{} s"), lag_words(debrief),
        )  # fmt: skip


def _hand_words(debrief: Debrief) -> str:
    strokes, too_much = counted(len(debrief.strokes), "stroke"), len(debrief.too_much)
    if not too_much:
        return say("{strokes}, never too much.", strokes=strokes)
    return say("{strokes}, {times} too much.", strokes=strokes, times=too_much)
