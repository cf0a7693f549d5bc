"""What the coach hears in a touch, beside formulas and libraries that it does not use."""

import math
import statistics

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from coach.practice.coaching.features import (
    felt,
    growth,
    interval_ratios,
    next_asynchrony_s,
    out_by,
    places_of,
    room_above,
    spread_share,
    straightness,
    times_as_hard,
    without_farthest,
)
from coach.signal.bands import PALM, THUMB, Band

NO_KPA = np.full(1, np.nan)


def place(newtons: float, kpa: float = math.nan, edges=PALM) -> float:
    return float(places_of(np.array([newtons]), np.array([kpa]), edges)[0])


@pytest.mark.parametrize(
    ("newtons", "where"), [(0.0, 0.0), (5.0, 0.5), (10.0, 1.0), (20.0, 1.5), (45.0, 2.5), (60, 3.0)]
)
def test_a_palms_force_has_its_place_between_the_edges(newtons, where):
    assert place(newtons) == pytest.approx(where)


def test_a_dug_in_thumb_is_judged_by_its_pressure_where_that_is_harder():
    assert place(5.0, kpa=57.5) == pytest.approx(2.5)
    assert place(45.0, kpa=7.5) == pytest.approx(2.5)


@pytest.mark.parametrize(
    ("newtons", "target", "out"),
    [
        (29.0, Band.MEDIUM, 0.0),
        (11.0, Band.MEDIUM, 0.0),
        (36.0, Band.MEDIUM, 0.2),
        (8.0, Band.MEDIUM, -0.2),
        (14.0, Band.LIGHT, 0.2),
        (1.6, Band.LIGHT, 0.0),
        (20.0, Band.FIRM, -0.5),
    ],
)
def test_how_far_out_of_the_target_a_touch_is(newtons, target, out):
    assert out_by(place(newtons), target) == pytest.approx(out)


def test_a_thumb_is_judged_by_its_own_edges():
    assert out_by(place(10.0, edges=THUMB), Band.MEDIUM) == pytest.approx(2 / 7)


def test_times_as_hard_and_the_room_above_are_ratios_of_newtons():
    assert times_as_hard(place(40.0), Band.MEDIUM, PALM) == pytest.approx(40.0 / 20.0)
    assert times_as_hard(place(2.5), Band.LIGHT, PALM) == pytest.approx(2.5 / 5.0)
    assert room_above(place(15.0), Band.MEDIUM, PALM) == pytest.approx(30.0 / 15.0)
    assert room_above(place(50.0), Band.MEDIUM, PALM) == pytest.approx(30.0 / 50.0)


def test_a_stroke_is_felt_by_its_upper_third_not_by_its_ramps():
    half_sine = 20.0 * np.sin(np.pi * np.arange(1001) / 1000)
    # Above the 70th percentile a half-sine spends 30 % of its time: sin(35 % of π).
    assert felt(half_sine) == pytest.approx(20.0 * math.sin(0.35 * math.pi), rel=0.01)


@given(st.lists(st.floats(0.5, 80.0), min_size=2, max_size=8))
def test_the_spread_is_the_standard_deviation_over_the_mean(peaks):
    expected = statistics.stdev(peaks) / statistics.fmean(peaks)
    assert spread_share(peaks) == pytest.approx(expected, abs=1e-9)


def test_of_one_stroke_there_is_no_spread():
    assert math.isnan(spread_share([20.0]))
    assert math.isnan(spread_share([]))


def test_the_one_that_stands_out_is_left_out():
    assert without_farthest([20.0, 21.0, 38.0, 19.0]) == [20.0, 21.0, 19.0]
    assert without_farthest([20.0, 4.0, 21.0]) == [20.0, 21.0]
    assert without_farthest([]) == []


@given(st.lists(st.floats(5.0, 60.0), min_size=5, max_size=8, unique=True))
def test_growth_is_the_regression_of_the_logarithms(peaks):
    line = stats.linregress(np.arange(len(peaks)), np.log(peaks))
    rate, straight = growth(peaks)
    assert rate == pytest.approx(math.exp(line.slope) - 1.0, abs=1e-9)
    assert straight == pytest.approx(line.rvalue**2, abs=1e-9)


def test_five_percent_a_stroke_is_five_percent_a_stroke():
    rate, straight = growth([12.0 * 1.05**k for k in range(6)])
    assert rate == pytest.approx(0.05)
    assert straight == pytest.approx(1.0)


def test_a_hand_that_leans_in_is_straight_and_one_that_sways_is_not():
    t = np.linspace(0.0, 2.5, 250)
    assert straightness(20.0 + 5.0 * t) == pytest.approx(1.0)
    assert straightness(20.0 + 5.0 * np.sin(2 * np.pi * 1.2 * t)) < 0.2
    assert straightness(np.full(250, 20.0)) == 0.0


def test_intervals_leave_pauses_out():
    assert interval_ratios([0.0, 4.0, 7.0, 17.0, 21.4], 4.0) == pytest.approx([1.0, 0.75, 1.1])


@given(st.floats(-0.4, 0.4), st.floats(-0.3, 0.3), st.integers(3, 6))
def test_the_coming_asynchrony_goes_on_as_it_went(first_s, drift_s, strokes):
    true_s = first_s + drift_s * np.arange(strokes)
    heard_s = (true_s + 2.0) % 4.0 - 2.0  # told from the nearest beat of four seconds
    middle_s, coming_s, _ = next_asynchrony_s(heard_s.tolist(), 4.0)
    turns = round((middle_s - float(true_s.mean())) / 4.0)
    assert middle_s == pytest.approx(float(true_s.mean()) + 4.0 * turns, abs=1e-9)
    assert coming_s - middle_s == pytest.approx(drift_s * (strokes + 1) / 2, abs=1e-9)


def test_one_stroke_that_was_early_is_no_drift():
    middle_s, _, straight = next_asynchrony_s([-0.05, -0.02, -0.04, -1.0, -0.03], 4.0)
    assert middle_s == -0.04
    assert straight < 0.5
