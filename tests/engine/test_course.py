"""The course of a session is rebuilt from events that may come from any file."""

from hypothesis import given
from hypothesis import strategies as st

from coach.engine.course import Course, beat_event
from coach.signal.bands import Band
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
