"""The course of a session is rebuilt from events that may come from any file."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.engine.course import Course, beat_event, edges_event
from coach.engine.drill_course import DrillPart, drill_event
from coach.signal.bands import PALM, THUMB, Band
from coach.signal.rhythm import BeatGrid

STAGE = {
    "event": "stage",
    "name": "warm-up",
    "index": 0,
    "count": 2,
    "title": "Warm up",
    "area": "shoulders",
    "next_title": "Knead",
    "target": "light",
    "ends_s": 130.0,
}
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)


def test_beat_survives_the_way_through_an_event() -> None:
    grid = BeatGrid(12.5, 0.9, 3)
    course = Course(Band.MEDIUM)
    course.apply(beat_event(grid))
    assert course.beat == grid
    course.apply(beat_event(None))
    assert course.beat is None


def test_stage_brings_its_target_and_counts_down() -> None:
    course = Course(Band.MEDIUM)
    course.apply(STAGE)
    view = course.stage_view(100.0)
    assert view is not None
    assert (course.target, view.remaining_s, view.next_title) == (Band.LIGHT, 30.0, "Knead")
    late = course.stage_view(500.0)
    assert late is not None
    assert late.remaining_s == 0.0


@given(
    st.fixed_dictionaries(
        {"event": st.sampled_from(["beat", "target", "stage", "paused", "other"])},
        optional={
            key: JSON_VALUES for key in (*STAGE, "origin_s", "period_s", "band") if key != "event"
        },
    )
)
def test_no_event_of_a_file_breaks_the_course(data: dict[str, object]) -> None:
    course = Course(Band.FIRM)
    course.apply(data | {"running": True})
    assert isinstance(course.target, Band)
    if course.beat is not None:
        assert course.beat.counts >= 1
        assert 0.0 <= course.beat.stroke_phase(1.0) < 1.0


def test_a_nonsense_event_is_counted_and_changes_nothing() -> None:
    course = Course(Band.FIRM)
    course.apply({"event": "target", "band": "crushing"})
    course.apply({"event": "beat", "running": True, "origin_s": "soon"})
    assert (course.target, course.beat, course.unreadable) == (Band.FIRM, None, 2)


@pytest.mark.parametrize(
    "wrong", [{"medium_kpa": 10.0}, {"firm_n": 10**400}, {"light_n": -1.0}, {"contact_n": "1"}]
)
def test_edges_that_do_not_rise_change_nothing(wrong: dict[str, object]) -> None:
    course = Course(Band.FIRM, PALM)
    course.apply(edges_event(THUMB) | wrong)
    assert (course.edges, course.unreadable) == (PALM, 1)
    course.apply(edges_event(THUMB))
    assert (course.edges, course.unreadable) == (THUMB, 1)


def test_a_line_that_goes_back_in_time_is_no_goal() -> None:
    course = Course(Band.FIRM)
    part = DrillPart("hold", "Hold", "", "with", True, False, 30.0, ((1.0, 5.0), (2.0, 9.0)))
    course.apply(drill_event(part))
    assert course.drill == part
    course.apply(drill_event(replace(part, goal=((2.0, 5.0), (1.0, 9.0)))))
    assert (course.drill, course.unreadable) == (part, 1)
