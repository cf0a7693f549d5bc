"""The debrief as one list of facts: page, HTML, PDF, picture and JSON are all made from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from coach.counted import counted
from coach.practice.debrief.fact import Fact, percent
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

__all__ = ["Fact", "FactGroup", "facts_of", "grouped"]


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
    group, total = "Score", debrief.score.total
    yield Fact(
        group, "score", "Score", total, "points", "–" if total is None else f"{total} of 100",
        "Too little touch to say anything fair." if total is None else "",
    )  # fmt: skip
    for number, part in enumerate(debrief.score.parts, 1):
        yield Fact(
            group, f"deduction_{number}", part.name, part.points, "points",
            f"−{-part.points}", part.why,
        )  # fmt: skip


def _drill(debrief: Debrief) -> Iterator[Fact]:
    drill = debrief.drill
    if drill is not None:
        yield Fact(
            "The drill", "drill", drill.title, drill.points, "points", f"{drill.points} of 100",
            drill.sentence,
        )  # fmt: skip


def _skills(debrief: Debrief) -> Iterator[Fact]:
    for skill, points in debrief.skills.items():
        yield Fact(
            "Your skills", f"skill_{skill}", skill_word(skill), points, "points",
            f"{points} of 100",
        )  # fmt: skip


def _hands(debrief: Debrief) -> Iterator[Fact]:
    group = "Both hands"
    for number, hand in enumerate(debrief.hands, 1):
        share = hand.share
        too_much = len(hand.debrief.too_much)
        strokes = len(hand.debrief.strokes)
        yield Fact(
            group, f"hand_{number}_share", hand.name,
            None if share is None else 100 * share, "%",
            "–" if share is None else percent(share),
            f"{counted(strokes, 'stroke')}, "
            f"{f'{too_much} too much' if too_much else 'never too much'}.",
        )  # fmt: skip
    if debrief.hands:
        lag_s = debrief.lag_s
        yield Fact(
            group, "lag_s", "Apart", lag_s, "s", "–" if lag_s is None else f"{abs(lag_s):.2f} s",
            lag_words(debrief),
        )  # fmt: skip
