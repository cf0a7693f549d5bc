"""A known flaw in a part turns CI red; a list that cannot be had is said, and is no flaw."""

import importlib.util
import json
from pathlib import Path

import pytest

AUDIT = Path(__file__).resolve().parents[2] / ".ci" / "audit.py"


@pytest.fixture(scope="module")
def verdict():
    spec = importlib.util.spec_from_file_location("audit", AUDIT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.verdict


def said(*flaws: str) -> str:
    """Return what the auditing program prints, in its documented form."""
    vulns = [{"id": flaw, "fix_versions": ["2"], "description": ""} for flaw in flaws]
    parts = [{"name": "good", "version": "1.0", "vulns": []}]
    return json.dumps({"dependencies": [*parts, {"name": "one", "version": "1.2", "vulns": vulns}]})


def test_a_known_flaw_is_red_and_named(verdict):
    code, sentence = verdict(said("CVE-2026-1", "CVE-2026-2"))
    assert code == 1
    assert "one 1.2: CVE-2026-1" in sentence
    assert "CVE-2026-2" in sentence


def test_parts_without_flaws_are_counted(verdict):
    assert verdict(said()) == (0, "No known flaw in 2 parts.")


@pytest.mark.parametrize("nothing", ["", "no such host", "[]", '{"dependencies": []}'])
def test_no_answer_is_said_and_never_taken_for_a_clean_one(verdict, nothing):
    code, sentence = verdict(nothing)
    assert code == 0
    assert sentence.startswith("Not audited: ")


def test_a_part_that_the_list_does_not_know_is_named(verdict):
    answer = {"dependencies": [{"name": "odd", "skip_reason": "not found"}]}
    code, sentence = verdict(json.dumps(answer))
    assert (code, "odd" in sentence, "No known flaw" in sentence) == (0, True, False)
