"""The debrief's facts in its HTML page: what the partner said, last time, and all in numbers."""

from collections.abc import Sequence
from html import escape

from coach.practice.debrief.fact import Fact
from coach.practice.debrief.facts import FactGroup, grouped
from coach.practice.measures.library import Measure, measure_named
from coach.practice.measures.parts import headline, parts_of


def facts_table(facts: Sequence[Fact]) -> str:
    """Return facts as a table; ``data-fact`` names each figure for programs."""
    return f'<table class="facts">{"".join(map(_row, facts))}</table>'


def numbers_section(facts: Sequence[Fact], told: Sequence[str]) -> str:
    """Return every group of facts but those that were ``told`` already."""
    groups = [group for group in grouped(facts) if group.title not in told]
    tables = "".join(_group(group) for group in groups)
    return f"<section><h2>In numbers</h2>{tables}</section>"


def group_section(facts: Sequence[Fact], title: str, lead: str = "") -> str:
    """Return one group as a section of its own, nothing where it has no facts."""
    members = [fact for fact in facts if fact.group == title]
    if not members:
        return ""
    words = f'<p class="small">{escape(lead)}</p>' if lead else ""
    return f"<section><h2>{escape(title)}</h2>{words}{facts_table(members)}</section>"


def _group(group: FactGroup) -> str:
    return f"<h3>{escape(group.title)}</h3>{facts_table(group.facts)}"


def _row(fact: Fact) -> str:
    said = f'<span class="small">{escape(fact.sentence)}</span>' if fact.sentence else ""
    return (
        f'<tr><td>{escape(fact.title)}</td><td class="figure">'
        f'<b data-fact="{escape(fact.name)}">{escape(fact.figure)}</b></td><td>{said}</td></tr>'
    )


def meanings_section(facts: Sequence[Fact]) -> str:
    """Return what the numbers on this page mean, folded up."""
    found = dict.fromkeys(measure_named(fact.name) for fact in facts)
    told = "".join(_meaning(measure) for measure in found if measure is not None)
    if not told:
        return ""
    return f"<details><summary>What these numbers mean</summary>{told}</details>"


def _meaning(measure: Measure) -> str:
    parts = "".join(
        f'<p class="small"><b>{escape(heading)}:</b> {escape(text)}</p>'
        for heading, text in parts_of(measure)
    )
    return f"<h3>{escape(headline(measure))}</h3><p>{escape(measure.meaning)}</p>{parts}"
