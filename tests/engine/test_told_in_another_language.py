"""What a session says can be told in another language: past the pipe, and from a recording."""

import json
import pickle
from dataclasses import dataclass
from typing import Final

import pytest

from coach.engine.care import Care, receiver_event
from coach.engine.packing import packed
from coach.engine.standing_still import StandingStill
from coach.errors import DeviceError
from coach.practice.voice import Voice
from coach.saying import as_sentence, joined, said_again, say, told
from coach.signal.bands import PALM

GERMAN: Final = {
    "{steps} softer now.": "{steps} sanfter.",
    "{steps} softer than you began.": "{steps} sanfter als am Anfang.",
    "One step": "Eine Stufe",
    "Two steps": "Zwei Stufen",
    "Good as it is: stay with this.": "Gut so.",
    "the plug of {name} is out; put it in": "der Stecker von {name} ist draußen; steck ihn ein",
    "Trying again in {wait_s:.1f} s.": "Neuer Versuch in {wait_s:.1f} s.",
}
COMMA: Final = {ord("."): ","}


def in_german(text: str) -> str:
    return told(text, lambda source, _meaning, _n: GERMAN.get(source, source), COMMA)


@dataclass(frozen=True, slots=True)
class Shown:
    """A view with two values, as those of a snapshot are."""

    name: str
    sentence: str


@pytest.mark.parametrize(
    ("words", "english", "german"),
    [
        (("softer",), "One step softer now.", "Eine Stufe sanfter."),
        (("softer", "softer"), "Two steps softer now.", "Zwei Stufen sanfter."),
        (
            ("softer", "softer", "deeper"),
            "One step softer than you began.",
            "Eine Stufe sanfter als am Anfang.",
        ),
        (("good",), "Good as it is: stay with this.", "Gut so."),
    ],
)
@pytest.mark.parametrize("recorded", [False, True], ids=["live", "replayed"])
def test_what_came_of_a_word_is_told(words, english, german, recorded):
    voice, said = Voice(), ""
    for word in words:
        before, voice = voice, voice.said(word, PALM)
        said = voice.sentence(word, before)
    event = receiver_event(words[-1], "pad", 12.0, voice.level, said)
    care = Care()
    care.apply(json.loads(json.dumps(event)) if recorded else event)
    view = pickle.loads(packed(care.receiver))
    assert (view.text, view.via) == (english, "pad")
    assert in_german(said_again(view.text)) == german


def test_a_problem_of_a_device_is_told_within_what_a_link_says():
    problem = DeviceError(say("the plug of {name} is out; put it in", name="Left"))
    then = say("Trying again in {wait_s:.1f} s.", wait_s=2.5)
    sentence = joined(" ", (as_sentence(str(problem)), then))
    assert sentence == "The plug of Left is out; put it in. Trying again in 2.5 s."
    view = pickle.loads(packed(Shown("Left", sentence)))
    assert view.sentence == sentence
    assert in_german(view.sentence) == (
        "Der Stecker von Left ist draußen; steck ihn ein. Neuer Versuch in 2,5 s."
    )


def test_an_event_is_written_as_the_plain_english():
    said = Voice().said("softer", PALM).sentence("softer", Voice())
    assert json.loads(json.dumps({"text": said})) == {"text": "One step softer now."}


def test_a_machine_that_slept_says_how_long_in_its_own_words():
    standing = StandingStill()
    standing.look(10.0, hearing=True)
    standing.look(10.0 + 7_200.0, hearing=True)
    said = standing.sentence(7_211.0)
    assert said.startswith("The computer stood still for 2 h and felt nothing meanwhile")
    told_of: list[str] = []
    told(said, lambda source, _meaning, _n: told_of.append(source) or source, {})
    assert "{hours:.0f} h" in told_of
