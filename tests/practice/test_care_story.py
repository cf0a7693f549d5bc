"""What was said, asked, hinted and stopped, against a session that was written down."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.practice.debrief.builder import DebriefBuilder, debrief_json
from coach.practice.debrief.care_story import CareKeeper
from coach.practice.debrief.facts import facts_of
from coach.practice.debrief.hands import joint_debrief

Make = Callable[..., Any]


def said(word: str, at_s: float, level: int = 0, via: str = "glove") -> dict[str, object]:
    return {"event": "receiver", "word": word, "via": via, "at_s": at_s, "level": level}


def asked(text: str, at_s: float) -> dict[str, object]:
    return {"event": "check_in", "text": text, "at_s": at_s}


@pytest.fixture
def told(story: Make) -> dict[str, Any]:
    """The report of half a minute in which things happened."""
    builder: DebriefBuilder = story([20.0] * 8).tell(DebriefBuilder())
    # The session's clock is 1000 s ahead of the stream's.
    for t_s, event in (
        (2.0, asked("How is this pressure?", 1002.0)),
        (5.5, said("softer", 1005.5, -1)),
        (9.0, asked("And now?", 1009.0)),
        (10.0, asked("", 1010.0)),
        (12.0, said("good", 1012.0, -1, "key")),
        (13.0, {"event": "cue", "kind": "pace", "text": "Slower."}),
        (14.0, {"event": "cue", "kind": None, "text": ""}),
        (15.0, {"event": "cue", "kind": "pace", "text": "Slower."}),
        (16.0, {"event": "cue", "kind": "break", "text": "Shake out."}),
        (20.0, {"event": "stopped", "on": True}),
        (23.0, {"event": "stopped", "on": False}),
        (25.0, {"event": "stopped", "on": True}),
    ):
        builder.happened(t_s, event)
    return debrief_json(builder.build(duration_s=30.0))


def test_answers_are_told_with_their_moment_way_and_level(told: dict[str, Any]) -> None:
    assert told["answers"] == [
        {"t_s": 5.5, "word": "softer", "via": "glove", "level": -1},
        {"t_s": 12.0, "word": "good", "via": "key", "level": -1},
    ]


def test_a_word_says_what_it_changed_and_one_that_changed_nothing_does_not() -> None:
    builder = DebriefBuilder()
    for t_s, word, level in (
        (0.0, "softer", -1), (20.0, "good", -1), (30.0, "deeper", 0), (40.0, "good", 0),
        (50.0, "deeper", 1),
    ):  # fmt: skip
        builder.happened(t_s, said(word, 1000 + t_s, level, "screen"))
    facts = [fact for fact in facts_of(builder.build()) if fact.name.startswith("answer_")]
    assert [(fact.title, fact.figure, fact.sentence) for fact in facts] == [
        ("At the start", "softer", "On the screen; from then on 1 step gentler than at first."),
        ("At 0:20", "good", "On the screen."),
        ("At 0:30", "deeper", "On the screen; from then on as at first."),
        ("At 0:40", "good", "On the screen."),
        ("At 0:50", "deeper", "On the screen; from then on 1 step deeper than at first."),
    ]


def test_a_check_in_is_told_with_its_answer_and_how_long_that_took(told: dict[str, Any]) -> None:
    first, second = told["check_ins"]
    assert first == {
        "t_s": 2.0,
        "asked": "How is this pressure?",
        "answered": "softer",
        "after_s": 3.5,
    }
    assert (second["answered"], second["after_s"]) == (None, None), "it was over before"


def test_hints_are_counted_by_kind_each_time_one_is_given(told: dict[str, Any]) -> None:
    assert told["cues"] == {"pace": 2, "break": 1}


def test_a_stop_lasts_until_going_on_or_to_the_end(told: dict[str, Any]) -> None:
    assert told["stops"] == [{"t_s": 20.0, "duration_s": 3.0}, {"t_s": 25.0, "duration_s": 5.0}]


def test_what_two_hands_hear_of_one_word_is_told_once(story: Make) -> None:
    debriefs = []
    for _ in range(2):
        builder = story([20.0] * 6).tell(DebriefBuilder())
        builder.happened(3.0, said("good", 3.0))
        debriefs.append(builder.build())
    report = debrief_json(joint_debrief(debriefs, ["sim:a", "sim:b"], 0.0))
    assert len(report["answers"]) == 1
    assert all("answers" not in hand for hand in report["hands"])


@given(
    st.lists(
        st.tuples(
            st.floats(0, 100),
            st.dictionaries(
                st.sampled_from(["event", "word", "via", "at_s", "level", "text", "kind", "on"]),
                st.sampled_from(["receiver", "check_in", "cue", "stopped", "good", "pace"])
                | st.none()
                | st.booleans()
                | st.floats()
                | st.text(max_size=3),
            ),
        ),
        max_size=30,
    )
)
def test_events_that_make_no_sense_are_left_out(events: list[tuple[float, Any]]) -> None:
    keeper = CareKeeper()
    for t_s, event in sorted(events, key=lambda each: each[0]):
        keeper.happened(t_s, event)
    story = keeper.story(100.0)
    assert all(answer.word in ("softer", "good", "deeper", "stop") for answer in story.answers)
    assert all(each.duration_s >= 0 for each in story.stops)
    assert len(story.answers) <= sum(event.get("event") == "receiver" for _, event in events)
