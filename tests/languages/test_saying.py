"""A sentence is its English text, and can be told in any language with the same values."""

import copy
import json
import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.engine.packing import packed
from coach.saying import Phrase, Said, joined, known, listed, say, say_many, told

COMMAS = {ord("."): ",", ord(","): "."}
GERMAN = {
    "You press {force_n:.1f} N": "Du drückst mit {force_n:.1f} N",
    "Hold|a stroke": "Halten",
    "Hold": "Halte",
    "{n} strokes": ("Eine Streichung", "{n} Streichungen"),
    "{when}: {what}": "{what} ({when})",
    "{all} and {last}": "{all} und {last}",
    "early": "früh",
}


def german(source: str, meaning: str, n: int | None) -> str:
    found = GERMAN.get(f"{source}|{meaning}" if meaning else source, source)
    return found if isinstance(found, str) else found[0 if n == 1 else 1]


def unknown(source: str, _meaning: str, _n: int | None) -> str:
    return source


def in_german(text: str) -> str:
    return told(text, german, COMMAS)


def test_is_english_wherever_it_is_not_told() -> None:
    said = say("You press {force_n:.1f} N", force_n=12.34)
    assert said == "You press 12.3 N"
    assert f"{said}!" == "You press 12.3 N!"
    assert json.dumps([said]) == '["You press 12.3 N"]'
    assert {"You press 12.3 N": 1}[said] == 1


def test_is_told_with_the_marks_of_the_language() -> None:
    assert in_german(say("You press {force_n:.1f} N", force_n=12.34)) == "Du drückst mit 12,3 N"
    assert told(say("{n:,} of them", n=4711), unknown, COMMAS) == "4.711 of them"


@pytest.mark.parametrize("value", [np.float32(1.5), np.float64(1.5), Fraction(3, 2), 1.5])
def test_every_kind_of_number_has_them(value: float) -> None:
    assert told(say("{x}", x=float(value)), unknown, COMMAS) == "1,5"
    assert told(say("{x}", x=value), unknown, COMMAS) == str(value).replace(".", ",")


def test_names_stay_as_they_are() -> None:
    said = say("{when}: {what}", when="v1.2, final", what=say("early"))
    assert in_german(said) == "früh (v1.2, final)"


@pytest.mark.parametrize(
    ("n", "english", "german"),
    [(1, "1 stroke", "Eine Streichung"), (0, "0 strokes", "0 Streichungen"),
     (2, "2 strokes", "2 Streichungen")],
)  # fmt: skip
def test_things_are_counted(n: int, english: str, german: str) -> None:
    said = say_many("{n} stroke", "{n} strokes", n)
    assert said == english
    assert in_german(said) == german
    assert told(said, unknown, COMMAS) == english


def test_one_english_word_may_be_two() -> None:
    assert in_german(say("Hold", meaning="a stroke")) == "Halten"
    assert in_german(say("Hold")) == "Halte"
    assert in_german(Phrase("Hold", "a stroke")()) == "Halten"


def test_what_has_no_translation_is_told_in_english() -> None:
    assert in_german(say("Rest")) == "Rest"
    assert in_german("a plain text, 1.5") == "a plain text, 1.5"


def test_braces_without_values_are_braces() -> None:
    assert say("a {dict}") == "a {dict}"
    assert in_german(say("a {dict}")) == "a {dict}"


def test_sentences_within_sentences_are_told_too() -> None:
    inner = say("You press {force_n:.1f} N", force_n=2.0)
    said = say("{when}: {what}", when=say_many("{n} stroke", "{n} strokes", 3), what=inner)
    assert said == "3 strokes: You press 2.0 N"
    assert in_german(said) == "Du drückst mit 2,0 N (3 Streichungen)"


def test_lists_are_told_word_by_word() -> None:
    parts = [say("early"), "Ada", say("Hold")]
    assert listed(parts) == "early, Ada and Hold"
    assert in_german(listed(parts)) == "früh, Ada und Halte"
    assert [listed(parts[:1]), listed([])] == ["early", ""]
    assert in_german(joined(" · ", parts)) == "früh · Ada · Halte"
    assert in_german(known("early")) == "früh"


def test_a_sentence_written_elsewhere_takes_values_later() -> None:
    kept = say("You press {force_n:.1f} N")
    assert in_german(known(kept, force_n=1.5)) == "Du drückst mit 1,5 N"


def test_a_separator_may_hold_braces() -> None:
    assert joined(" {} ", ["a", "b"]) == "a {} b"
    assert in_german(joined(" {} ", ["early", say("early")])) == "early {} früh"


@dataclass(frozen=True, slots=True)
class Word:
    at_s: float
    sentence: str


def test_crosses_to_the_window_whole() -> None:
    said = say("{when}: {what}", when=say_many("{n} stroke", "{n} strokes", 3), what="x.y")
    word = Word(1.0, said)
    for crossed in (pickle.loads(packed(word)), pickle.loads(pickle.dumps(word)), word):
        assert crossed == word
        assert in_german(crossed.sentence) == "x.y (3 Streichungen)"
    assert in_german(copy.deepcopy(said)) == in_german(said)
    assert type(copy.copy(said)) is Said


VALUES = st.dictionaries(
    st.sampled_from("abcd"), st.integers() | st.floats(allow_nan=False) | st.text(), min_size=1
)


@given(VALUES, st.text(alphabet="xyz .,"))
def test_in_the_same_language_nothing_changes(values: Mapping[str, object], words: str) -> None:
    source = words.join(f"{{{name}}}" for name in values)
    said = say(source, **values)
    assert said == source.format(**values)
    assert told(said, unknown, {}) == said
    again = pickle.loads(pickle.dumps(said))
    assert again == said
    assert again.values == values


@given(st.lists(st.text(), max_size=5), st.text(max_size=3))
def test_joined_is_what_python_joins(parts: list[str], separator: str) -> None:
    assert joined(separator, parts) == separator.join(parts)
    assert told(joined(separator, parts), unknown, {}) == separator.join(parts)
