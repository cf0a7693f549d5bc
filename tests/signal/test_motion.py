"""Strokes by the hand's motion, against paths that the coach did not make (sims/path.py)."""

import copy

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.truth.motion import found_in, matched, tallied
from coach.signal.motion import MotionStrokes, Way
from sims.motion_set import Moved, moved

#: Hands whose strokes are neither the plainest nor the faintest, each with its own sensor.
PLAIN = (103, 116, 123)
G_M_S2 = 9.80665


def told(one: Moved, cuts: list[int], begin: int = 0, until: int | None = None) -> list[Way]:
    strokes, at, ways, turn = MotionStrokes(), begin, [], 0
    end = len(one.t_s) if until is None else until
    while at < end:
        part = slice(at, min(end, at + cuts[turn % len(cuts)]))
        ways += strokes.update(
            one.t_s[part], one.accel_m_s2[part], one.turn_rad_s[part], 1.0 / one.rate_hz
        )
        at, turn = part.stop, turn + 1
    return ways + strokes.finish()


def test_a_slice_of_the_set_is_found_with_its_times_and_speeds() -> None:
    tally = tallied(moved(seed, seconds=28.0) for seed in PLAIN)
    assert tally.f1 >= 0.99
    assert np.median(np.abs(tally.onsets_s)) <= 0.02
    assert np.quantile(np.abs(tally.onsets_s), 0.95) <= 0.05
    assert np.median(np.abs(tally.ways)) <= 0.08
    # It waits until the hand stands.
    assert np.median(tally.late_s) <= 0.3
    assert np.quantile(tally.late_s, 0.95) <= 0.5


def test_a_wrong_story_is_left_behind() -> None:
    # Here a pause and half a stroke were told as one, and from then on all strokes were.
    tally = tallied([moved(2021, seconds=20.0)])
    assert (tally.false, tally.missed) == (0, 0)


@pytest.mark.parametrize("seed", [103, 116])
def test_a_stroke_that_the_end_cuts_is_not_told_and_one_that_has_come_to_rest_is(seed: int) -> None:
    one = moved(seed, seconds=30.0)
    rested = 0
    under_way = one.glides[1:4]
    # Each stroke is cut while it is under way, a little behind its middle and near its end.
    cuts_s = [g.start_s + share * g.lasts_s for g in under_way for share in (0.3, 0.55, 0.8)]
    ended = told_at_ends(one, [*cuts_s, *(g.end_s + 0.4 for g in under_way)])
    for cut, ways in enumerate(ended[:9]):
        assert all(way.offset_s < under_way[cut // 3].start_s for way in ways)
    for glide, ways in zip(under_way, ended[9:], strict=True):
        rested += abs(ways[-1].offset_s - glide.offset_s) <= 0.15
    # A rest of 0.4 s is nearly always seen.
    assert rested >= 2


def told_at_ends(one: Moved, ends_s: list[float]) -> list[list[Way]]:
    """Return all that is told where the stream ends at each of these seconds."""
    strokes, ways, at, found = MotionStrokes(), [], 0, {}
    for end_s in sorted(ends_s):
        part = slice(at, int(end_s * one.rate_hz))
        ways += strokes.update(
            one.t_s[part], one.accel_m_s2[part], one.turn_rad_s[part], 1.0 / one.rate_hz
        )
        found[end_s], at = [*ways, *copy.deepcopy(strokes).finish()], part.stop
    return [found[end_s] for end_s in ends_s]


@pytest.fixture(scope="module")
def in_one() -> tuple[Moved, list[Way]]:
    """A hand's strokes, and what is told of them where all its readings come at once."""
    one = moved(116, seconds=18.0)
    return one, told(one, [len(one.t_s)])


@settings(max_examples=3, deadline=None)
@given(cuts=st.lists(st.integers(1, 700), min_size=1, max_size=6))
def test_any_split_tells_the_same_strokes(in_one: tuple[Moved, list[Way]], cuts: list[int]) -> None:
    one, whole = in_one
    assert len(whole) >= 5
    assert told(one, cuts) == whole


@pytest.mark.parametrize("seed", [100, 101, 102])
def test_a_hand_that_lies_still_makes_no_stroke(seed: int) -> None:
    assert found_in(moved(seed, "still", 40.0)) == []


@pytest.mark.parametrize("seed", [100, 101, 305])
def test_a_hand_that_presses_and_leans_in_place_makes_no_stroke(seed: int) -> None:
    one = moved(seed, "presses", 30.0)
    # It does lean: gravity alone moves its reading by more than most strokes push.
    assert np.ptp(one.accel_m_s2[:, 0]) > 0.15
    assert found_in(one) == []


def test_what_is_lost_is_never_bridged_and_the_next_strokes_are_told_again() -> None:
    one = moved(116, seconds=40.0)
    # The line is gone from the middle of one stroke to the middle of the next but one.
    out_s, back_s = (0.5 * (one.glides[k].start_s + one.glides[k].end_s) for k in (4, 6))
    strokes, ways = MotionStrokes(), []
    for lost, (begin_s, end_s) in enumerate([(0.0, out_s), (back_s, 34.0)]):
        part = (one.t_s >= begin_s) & (one.t_s < end_s)
        ways += strokes.update(
            one.t_s[part], one.accel_m_s2[part], one.turn_rad_s[part], 1.0 / one.rate_hz, lost
        )
    spans = [(way.onset_s, way.offset_s) for way in ways]
    found = {one.glides.index(glide) for _, glide in matched(spans, one.glides)}
    assert {0, 1, 2}.issubset(found)
    assert not found & {4, 5, 6}
    assert len(found & set(range(7, 12))) >= 3
    assert not any(onset_s < out_s and back_s < offset_s for onset_s, offset_s in spans)


def test_a_hand_under_way_from_the_first_reading_and_another_rate_are_survived() -> None:
    one, other = moved(103, seconds=14.0), moved(106, seconds=14.0)
    strokes = MotionStrokes()
    late = told(one, [50], begin=int(3.3 * one.rate_hz))
    assert all(way.onset_s > 3.3 for way in late)
    for part in (one, other):
        assert part.rate_hz in (100.0, 200.0)
        strokes.update(part.t_s, part.accel_m_s2, part.turn_rad_s, 1.0 / part.rate_hz)


def test_rates_at_which_nothing_can_be_told_say_nothing() -> None:
    t_s = np.arange(0.0, 30.0, 0.2)
    accel = np.tile([0.0, 0.0, G_M_S2], (len(t_s), 1))
    assert MotionStrokes().update(t_s, accel, np.zeros_like(accel), 0.2) == []


def test_a_stroke_carries_the_force_that_was_felt_on_its_way() -> None:
    strokes = MotionStrokes()
    t_s = np.arange(0.0, 5.0, 0.01)
    force_n = 6.0 + np.where((t_s > 2.0) & (t_s < 2.5), 1.0, 0.0)
    strokes.feel(t_s, force_n)
    stroke = strokes.pressed(Way(1.0, 3.0, 30.0))
    assert stroke is not None
    assert (stroke.told_by, stroke.path_cm, stroke.speed_cm_s) == ("motion", 30.0, 15.0)
    assert (stroke.peak_n, stroke.mean_n) == (7.0, pytest.approx(6.25, abs=0.02))
    assert 2.0 < stroke.peak_s < 2.5
    assert strokes.pressed(Way(7.0, 9.0, None)) is None
