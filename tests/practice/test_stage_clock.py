"""The stage timeline: where one is, how fast, and what a skip does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.practice.routines.library import Routine, Stage, load_routines
from coach.practice.routines.stage_clock import StageClock
from coach.signal.bands import Band

ROUTINE = Routine(
    "r",
    "R",
    "",
    100.0,
    (
        Stage("a", "A", "glide", "back", Band.LIGHT, 20.0, counts=4, pace_bpm=60.0),
        Stage("b", "B", "resting hands", "back", Band.LIGHT, 10.0),
        Stage("c", "C", "glide", "back", Band.MEDIUM, 40.0, counts=3, pace_bpm=60.0,
              pace_end_bpm=40.0),
    ),
)  # fmt: skip
BUNDLED = {routine.name: routine for routine in load_routines()}


def test_the_beginning() -> None:
    now = StageClock(ROUTINE).at(0.0)
    assert (now.view.index, now.view.count, now.view.title) == (0, 3, "A")
    assert (now.view.remaining_s, now.view.next_title) == (20.0, "B")
    assert (now.counts, now.pace_bpm, now.view.target) == (4, 60.0, Band.LIGHT)


def test_a_stage_begins_at_its_second_and_not_before() -> None:
    clock = StageClock(ROUTINE)
    assert clock.at(19.99).view.title == "A"
    assert clock.at(20.0).view.title == "B"
    assert clock.at(20.0).pace_bpm is None
    assert clock.at(20.0).onset_s == 20.0


def test_the_pace_slows_evenly_to_its_end() -> None:
    clock = StageClock(ROUTINE)
    assert [clock.at(t).pace_bpm for t in (30.0, 40.0, 50.0, 60.0, 69.99)] == [60, 55, 50, 45, 40]


def test_after_the_last_stage_it_stays_in_view_and_is_finished() -> None:
    now = StageClock(ROUTINE).at(70.0)
    assert now.finished
    assert (now.view.title, now.view.remaining_s, now.view.next_title) == ("C", 0.0, None)
    assert not StageClock(ROUTINE).at(69.9).finished


def test_a_skip_begins_the_next_stage_whole() -> None:
    clock = StageClock(ROUTINE)
    now = clock.skip(1, 5.0)
    assert (now.view.title, now.view.remaining_s) == ("B", 10.0)
    assert clock.at(15.0).view.title == "C"


def test_skipping_back_and_past_the_ends() -> None:
    clock = StageClock(ROUTINE)
    assert clock.skip(-1, 12.0).view.remaining_s == 20.0
    assert clock.skip(2, 13.0).view.title == "C"
    assert clock.skip(-1, 20.0).view.title == "B"
    assert clock.skip(5, 21.0).finished


@given(
    st.sampled_from(["full-back", "deep", "one-hand"]),
    st.lists(st.tuples(st.floats(0.0, 3000.0), st.integers(-3, 3)), max_size=4),
)
def test_a_skip_always_lands_on_the_start_of_the_stage_meant(
    name: str, skips: list[tuple[float, int]]
) -> None:
    stages = BUNDLED[name].stages
    clock = StageClock(BUNDLED[name])
    for elapsed_s, by in sorted(skips):
        meant = clock.at(elapsed_s).view.index + by
        now = clock.skip(by, elapsed_s)
        if meant >= len(stages):
            assert now.finished
        else:
            assert now.stage == stages[max(meant, 0)]
            assert now.view.remaining_s == pytest.approx(now.stage.seconds, abs=1e-5)


@given(st.floats(0.0, 1455.0))
def test_time_left_of_all_stages_adds_up(elapsed_s: float) -> None:
    routine = BUNDLED["full-back"]
    now = StageClock(routine).at(elapsed_s)
    later_s = sum(stage.seconds for stage in routine.stages[now.view.index + 1 :])
    assert elapsed_s + now.view.remaining_s + later_s == pytest.approx(routine.stages_s)
