"""The beat's keeper: nothing jumps, taps are followed, nonsense is bounded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.practice.pacing import Pacer, tapped_bpm


def test_pace_change_keeps_the_running_count_and_its_phase() -> None:
    pacer = Pacer(bpm=60, counts=4)
    pacer.start(10.0)
    pacer.set_pace(75, 12.5)
    grid = pacer.grid
    assert grid is not None
    assert grid.count_at(12.5) == 2
    # Half of the third count was over; the other half lasts 0.4 s at 75 counts a minute.
    assert grid.count_at(12.5 + 0.39) == 2
    assert grid.count_at(12.5 + 0.41) == 3


@given(st.lists(st.tuples(st.floats(40, 80), st.floats(0.01, 9.0)), max_size=12))
def test_no_sequence_of_pace_changes_makes_the_stroke_phase_jump(
    changes: list[tuple[float, float]],
) -> None:
    pacer = Pacer(bpm=60, counts=4)
    pacer.start(0.0)
    now_s = 0.0
    for bpm, wait_s in changes:
        now_s += wait_s
        assert pacer.grid is not None
        before = pacer.grid.stroke_phase(now_s)
        pacer.set_pace(bpm, now_s)
        step = abs(pacer.grid.stroke_phase(now_s) - before)
        assert min(step, 1.0 - step) < 1e-6


def test_taps_set_pace_and_put_a_count_on_the_tap() -> None:
    pacer = Pacer(bpm=60, counts=4)
    pacer.start(0.0)
    for tap_s in (5.0, 5.8, 6.6, 7.4):
        pacer.tap(tap_s)
    assert pacer.period_s == pytest.approx(0.8)
    assert pacer.grid is not None
    turns = (7.4 - pacer.grid.origin_s) / pacer.grid.period_s
    assert turns == pytest.approx(round(turns))


def test_one_late_finger_does_not_change_the_pace() -> None:
    assert tapped_bpm([0.0, 1.0, 2.3, 3.0, 4.0]) == pytest.approx(60.0)


def test_a_long_wait_begins_a_new_series_of_taps() -> None:
    pacer = Pacer(bpm=60, counts=4)
    pacer.start(0.0)
    pacer.tap(1.0)
    pacer.tap(30.0)
    assert pacer.period_s == pytest.approx(1.0)


@given(st.floats(allow_nan=False), st.integers())
def test_pace_and_counts_stay_within_what_hands_can_do(bpm: float, counts: int) -> None:
    pacer = Pacer(bpm, counts)
    assert 60 / 160 <= pacer.period_s <= 3.0
    assert 1 <= pacer.counts <= 8
