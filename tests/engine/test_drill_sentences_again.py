"""What a drill said stands in a recording in English, and is known again in any language."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.engine.drill_course import DrillPart, drill_event, drill_part
from coach.practice.drills import sentences
from coach.practice.drills.schedule import DRILL_NAMES, LEVELS, drill_named
from coach.practice.drills.sentences import drill_sentence
from coach.practice.drills.words import newtons
from coach.saying import Said, joined, known, listed, told
from coach.signal.bands import Band
from coach.words import BAND_WORDS

COMMA = {ord("."): ","}
GERMAN = {
    "You stayed in {band} for {share:.0f}\u00a0% of the time.": "{share:.0f} % in {band}.",
    "medium": "mittel",
    "Your pressure swayed by {sway:.0f}\u00a0%, which is steady.": "{sway:.0f} % Schwanken.",
    "The rest was lighter.": "Der Rest war leichter.",
    "You kept within {off} of the line on average; you were {beside}.": "{off} daneben: {beside}.",
    "{force} above it on the way up": "{force} darüber hinauf",
    "{force} below it on the way down": "{force} darunter hinab",
    "{all} and {last}": "{all} und {last}",
    "{force_n:.1f}\u00a0N": "{force_n:.1f} N",
    "Hold {goal}, and feel what that is like.": "Halte {goal}.",
    "Follow the line: {up} counts up, {down} counts down.": "{up} hinauf, {down} hinab.",
}


def in_german(text: str) -> str:
    return told(text, lambda source, _meaning, _n: GERMAN.get(source, source), COMMA)


def plain(text: str) -> str:
    return "".join(text)


@pytest.mark.parametrize(
    ("kept", "german"),
    [
        (
            "You stayed in medium for 87\u00a0% of the time. The rest was lighter. "
            "Your pressure swayed by 8\u00a0%, which is steady.",
            "87 % in mittel. Der Rest war leichter. 8 % Schwanken.",
        ),
        # An older one, with a space that may break.
        ("You stayed in medium for 87 % of the time.", "87 % in mittel."),
        (
            "You kept within 2.5\u00a0N of the line on average; you were 3.1\u00a0N above it on "
            "the way up and 4.0\u00a0N below it on the way down.",
            "2,5 N daneben: 3,1 N darüber hinauf und 4,0 N darunter hinab.",
        ),
        ("Hold 4.5\u00a0N, and feel what that is like.", "Halte 4,5 N."),
        ("Follow the line: 8 counts up, 8 counts down.", "8 hinauf, 8 hinab."),
        ("The rest was lighter.", "Der Rest war leichter."),
        ("Something of somebody else's: 8 counts.", "Something of somebody else's: 8 counts."),
        ("", ""),
    ],
)
def test_a_recorded_sentence_is_told_in_german(kept, german):
    assert in_german(drill_sentence(kept)) == german


def heard(part: DrillPart) -> DrillPart:
    """Return a part as it is read from a recording: plain words, no sentences."""
    said = {key: plain(v) if isinstance(v, str) else v for key, v in drill_event(part).items()}
    found = drill_part(said)
    assert found is not None
    return found


def test_a_replayed_part_is_told_as_the_live_one_was():
    said = known("Hold {goal}, and feel what that is like.", goal=newtons(4.5))
    verdict = sentences.STAYED(band=BAND_WORDS[Band.MEDIUM], share=87.0)
    live = DrillPart("blind", "The blind test", said, "with", True, True, 9.0, verdict=verdict)
    replayed = heard(live)
    assert (replayed.text, replayed.verdict) == (live.text, live.verdict)
    assert in_german(replayed.text) == in_german(live.text) == "Halte 4,5 N."
    assert in_german(replayed.verdict) == "87 % in mittel."


def marked(text: str) -> str:
    """Return a sentence with marks round each that can be translated."""

    def mark(source: str, _meaning: str, _n: int | None) -> str:
        glue = not re.sub(r"{[^}]*}", "", source).strip(" ,")
        return source if glue else f"«{source}»"

    return told(text, mark, {})


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", DRILL_NAMES)
def test_every_part_of_every_drill_is_known_again(name, level):
    for part in drill_named(f"{name}:{level}").parts:
        text = part.text
        if "{goal}" in text:
            text = known(text, goal=newtons(12.3))
        again = drill_sentence(plain(text))
        assert again == text
        assert marked(again) == marked(text)


percents, forces = st.integers(0, 100).map(float), st.floats(0.1, 80.0)
ways = st.lists(
    st.builds(
        lambda phrase, force: phrase(force=newtons(force)),
        st.sampled_from([sentences.ABOVE_UP, sentences.BELOW_DOWN]),
        forces,
    ),
    min_size=1,
    max_size=2,
).map(listed)
held = st.lists(
    st.builds(
        lambda n, goal: sentences.HELD_WHERE(held=newtons(n), goal=newtons(goal)), forces, forces
    ),
    min_size=1,
    max_size=3,
).map(listed)
bands = st.sampled_from([BAND_WORDS[band] for band in (Band.LIGHT, Band.MEDIUM, Band.FIRM)])
PARTS = {
    "band": bands,
    "share": percents,
    "unseen": percents,
    "sway": percents,
    "off": forces.map(newtons),
    "blind": forces.map(newtons),
    "by": forces.map(newtons),
    "beside": ways,
    "held": held,
    "came_s": forces,
    "asked_s": forces,
}


def made(phrase, *fields: str):
    """Return what makes a sentence of its phrase, with anything that may stand in it."""
    return st.fixed_dictionaries({each: PARTS[each] for each in fields}).map(
        lambda values: phrase(**values)
    )


truths = st.one_of(
    made(sentences.STAYED, "band", "share"),
    made(sentences.STAYED_UNSEEN, "band", "share", "unseen"),
    made(sentences.STAYED_GIVEN, "share"),
    made(sentences.STAYED_GIVEN_UNSEEN, "share", "unseen"),
    made(sentences.MATCHED_UNSEEN, "share", "unseen"),
    made(sentences.SWAYED, "sway"),
    made(sentences.STEADY, "sway"),
    made(sentences.KEPT, "off"),
    made(sentences.KEPT_BESIDE, "off", "beside"),
    made(sentences.KEPT_BLIND, "off", "blind"),
    made(sentences.KEPT_BLIND_BESIDE, "off", "blind", "beside"),
    made(sentences.KEPT_PACE, "came_s", "asked_s"),
    made(sentences.HELD, "held"),
    made(sentences.HELD_CREPT, "held", "by"),
    st.builds(lambda points: sentences.CAPPED(points=points), st.integers(0, 100)),
    st.sampled_from([sentences.LIGHTER, sentences.NO_TOUCH, sentences.TOO_FEW]),
)


@given(st.lists(truths, min_size=1, max_size=4))
def test_every_truth_is_known_again_with_all_that_stands_in_it(parts):
    said = parts[0] if len(parts) == 1 else joined(" ", parts)
    again = drill_sentence(plain(said))
    assert isinstance(again, Said)
    assert again == said
    assert marked(again) == marked(said)
    assert in_german(again) == in_german(said)
