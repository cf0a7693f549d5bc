"""The debrief's facts in its HTML page: what the partner said, last time, and all in numbers."""

from collections.abc import Sequence
from html import escape

from coach.practice.debrief.fact import Fact
from coach.practice.debrief.facts import FactGroup, grouped
from coach.practice.measures.library import Measure, measure_named
from coach.practice.measures.parts import headline, parts_of
from coach.saying import Tell, say


def facts_table(facts: Sequence[Fact], tell: Tell) -> str:
    """Return facts as a table; ``data-fact`` names each figure for programs."""
    return f'<table class="facts">{"".join(_row(fact, tell) for fact in facts)}</table>'


def numbers_section(facts: Sequence[Fact], told: Sequence[str], tell: Tell) -> str:
    """Return every group of facts but those that were ``told`` already."""
    groups = [group for group in grouped(facts) if group.title not in told]
    tables = "".join(_group(group, tell) for group in groups)
    return f"<section><h2>{escape(tell(say('In numbers')))}</h2>{tables}</section>"


def group_section(facts: Sequence[Fact], title: str, tell: Tell) -> str:
    """Return one group as a section of its own, nothing where it has no facts."""
    members = [fact for fact in facts if fact.group == title]
    if not members:
        return ""
    return f"<section><h2>{escape(tell(title))}</h2>{facts_table(members, tell)}</section>"


def _group(group: FactGroup, tell: Tell) -> str:
    return f"<h3>{escape(tell(group.title))}</h3>{facts_table(group.facts, tell)}"


def _row(fact: Fact, tell: Tell) -> str:
    title, figure, words = (escape(tell(each)) for each in (fact.title, fact.figure, fact.sentence))
    said = f'<span class="small">{words}</span>' if words else ""
    return (
        f'<tr><td>{title}</td><td class="figure">'
        f'<b data-fact="{escape(fact.name)}">{figure}</b></td><td>{said}</td></tr>'
    )


def meanings_section(facts: Sequence[Fact], tell: Tell) -> str:
    """Return what the numbers on this page mean, folded up."""
    found = dict.fromkeys(measure_named(fact.name) for fact in facts)
    told = "".join(_meaning(measure, tell) for measure in found if measure is not None)
    if not told:
        return ""
    summary = escape(tell(say("What these numbers mean")))
    return f"<details><summary>{summary}</summary>{told}</details>"


def _meaning(measure: Measure, tell: Tell) -> str:
    parts = "".join(
        f'<p class="small"><b>{escape(tell(heading))}:</b> {escape(tell(text))}</p>'
        for heading, text in parts_of(measure)
    )
    head, meaning = escape(tell(headline(measure))), escape(tell(measure.meaning))
    return f"<h3>{head}</h3><p>{meaning}</p>{parts}"
