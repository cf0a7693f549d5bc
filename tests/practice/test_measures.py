"""Every number that a person sees has its meaning, and docs/measures.md is that very text."""

import json
from dataclasses import fields, replace
from pathlib import Path

from coach.cli import main
from coach.practice.debrief.html import debrief_html
from coach.practice.measures.library import TOPICS, measure_named, measures
from coach.practice.measures.markdown import as_markdown
from coach.practice.measures.parts import TOPIC_TITLES
from coach.signal.strokes import Stroke
from coach.ui.gallery.past import sample_rich_debrief

DOCS = Path(__file__).parents[2] / "docs" / "measures.md"
#: What a report's numbers are named by but no measure: identity, words, lists of other measures.
STROKE_WORDS = {"told_by"}


def test_the_page_in_docs_is_what_the_app_says():
    said = DOCS.read_text(encoding="utf-8")
    assert said == as_markdown(), "run: coach measures --markdown > docs/measures.md"


def test_every_number_of_a_stroke_has_its_meaning():
    for field in fields(Stroke):
        assert measure_named(field.name) is not None, f"nobody has written of {field.name}"


def test_every_number_of_a_live_page_has_its_meaning():
    for name in ("force_n", "band", "too_much", "peak_kpa", "age_s", "steadiness", "force_error"):
        assert measure_named(name) is not None, f"nobody has written of {name}"


def test_every_measure_says_all_that_is_to_be_said():
    assert set(TOPIC_TITLES) == set(TOPICS)
    assert {measure.topic for measure in measures()} == set(TOPICS)
    for measure in measures():
        for name in ("title", "meaning", "formula", "source", "unknown", "error"):
            assert getattr(measure, name).strip(), f"{measure.name} says no {name}"
        assert measure.meaning[-1] in ".!?", measure.name


def test_a_name_stands_once():
    names = [measure.name for measure in measures()]
    assert sorted(set(names)) == sorted(names)


def test_numbered_facts_share_a_meaning():
    assert measure_named("too_much_2") is measure_named("too_much")
    assert measure_named("hand_1_share") is measure_named("hand_2_share")
    assert measure_named("no such number") is None


def test_the_report_page_holds_the_meanings():
    page = debrief_html(replace(sample_rich_debrief(), title="A <b> title"))
    assert "What these numbers mean" in page
    for name in ("score", "sparc", "mean_asynchrony_s"):
        measure = measure_named(name)
        assert measure is not None
        assert measure.meaning.replace("'", "&#x27;") in page


def test_the_command_tells_one_and_lists_all(capsys):
    assert main(["measures", "score"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert measure_named("score").meaning in told
    assert main(["measures", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [entry["name"] for entry in listed] == [measure.name for measure in measures()]


def test_an_unknown_name_is_told_in_a_line(capsys):
    assert main(["measures", "nonsense"]) == 2
    said = capsys.readouterr().err
    assert "nonsense" in said
    assert said.count("\n") == 1
