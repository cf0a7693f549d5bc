"""Rhythm against scipy's circular statistics, and a beat that keeps its place."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import circmean, circvar

from coach.signal.rhythm import BeatGrid, Rhythm, rhythm_of

PERIOD_S = 4.0
asynchronies = st.lists(st.floats(-PERIOD_S / 2, PERIOD_S / 2), min_size=2, max_size=30)


@settings(max_examples=100, deadline=None)
@given(asynchronies)
def test_mean_and_resultant_length_are_scipys(found):
    rhythm = rhythm_of([PERIOD_S * k for k in range(len(found))], found, PERIOD_S)
    variance = circvar(found, high=PERIOD_S / 2, low=-PERIOD_S / 2)
    assert rhythm.resultant_length == pytest.approx(1.0 - variance, abs=1e-9)
    if rhythm.resultant_length > 1e-3:
        mean_s = circmean(found, high=PERIOD_S / 2, low=-PERIOD_S / 2)
        off_s = (rhythm.mean_asynchrony_s - mean_s + PERIOD_S / 2) % PERIOD_S - PERIOD_S / 2
        assert off_s == pytest.approx(0.0, abs=1e-6)


def test_small_spreads_are_the_plain_ones():
    random = np.random.default_rng(5)
    found = random.normal(-0.03, 0.02, 40)
    onsets = 4.0 * np.arange(40) + found
    rhythm = rhythm_of(onsets.tolist(), found.tolist(), PERIOD_S)
    assert rhythm.mean_asynchrony_s == pytest.approx(found.mean(), abs=1e-5)
    assert rhythm.sd_asynchrony_s == pytest.approx(found.std(ddof=1), rel=1e-3)
    intervals = np.diff(onsets)
    assert rhythm.period_s == pytest.approx(np.median(intervals))
    assert rhythm.interval_cv == pytest.approx(intervals.std(ddof=1) / intervals.mean())
    assert rhythm.steadiness == "steady"


def test_being_late_by_almost_half_a_period_does_not_average_to_nothing():
    rhythm = rhythm_of([0.0, 4.0, 8.0], [1.9, -1.9, 2.0], PERIOD_S)
    assert abs(rhythm.mean_asynchrony_s) > 1.9


@pytest.mark.parametrize("onsets", [[], [3.0]])
def test_nothing_to_say_is_none_never_zero(onsets):
    assert rhythm_of(onsets, [None] * len(onsets), None) == Rhythm()


def test_without_a_beat_nothing_is_said_about_it():
    rhythm = rhythm_of([0.0, 2.0, 4.0, 6.0, 8.0], [None] * 5, None)
    assert (rhythm.mean_asynchrony_s, rhythm.sd_asynchrony_s, rhythm.resultant_length) == (
        None,
        None,
        None,
    )
    assert rhythm.period_s == 2.0
    assert rhythm.steadiness == "steady"


@pytest.mark.parametrize(
    ("jitter_s", "drift_s", "steadiness"),
    [(0.05, 0.0, "steady"), (0.0, 0.15, "settling"), (0.25, 0.0, "settling"), (0.9, 0.0, "uneven")],
)
def test_steadiness_judges_the_last_eight(jitter_s, drift_s, steadiness):
    signs = np.array([1, -1, -1, 1, 1, -1, 1, -1])
    found = jitter_s * signs + drift_s * np.arange(8)
    early = [0.0, 0.3, 0.9, 5.0]
    onsets = early + (20.0 + 4.0 * np.arange(8) + found).tolist()
    rhythm = rhythm_of(onsets, [None] * 4 + found.tolist(), PERIOD_S)
    assert rhythm.steadiness == steadiness


def test_three_strokes_are_too_few():
    assert rhythm_of([0.0, 4.0, 8.0], [0.0] * 3, PERIOD_S).steadiness == "unknown"


def test_a_pause_between_two_series_is_no_unevenness():
    onsets = [*range(0, 20, 2), *range(60, 80, 2)]
    rhythm = rhythm_of([float(t) for t in onsets], [None] * 20, None)
    assert rhythm.interval_cv == pytest.approx(0.0)
    assert rhythm.period_s == 2.0


def test_the_grid_counts_from_each_strokes_first():
    grid = BeatGrid(10.0, 1.0, 4)
    assert [grid.count_at(t) for t in (10.0, 10.99, 11.0, 13.5, 14.0, 9.99)] == [0, 0, 1, 3, 0, 3]
    assert grid.stroke_phase(13.0) == 0.75
    assert grid.nearest_stroke_s(11.9) == 10.0
    assert grid.nearest_stroke_s(12.1) == 14.0
    assert grid.asynchrony_s(13.95) == pytest.approx(-0.05)
    assert grid.asynchrony_s(14.05) == pytest.approx(0.05)


@settings(max_examples=100, deadline=None)
@given(
    at_s=st.floats(0.0, 1000.0),
    before=st.floats(0.375, 3.0),
    after=st.floats(0.375, 3.0),
    counts=st.integers(1, 8),
)
def test_another_pace_keeps_the_count_and_its_phase(at_s, before, after, counts):
    grid = BeatGrid(1.5, before, counts)
    changed = grid.changed(at_s, period_s=after)
    assert changed.stroke_period_s == pytest.approx(after * counts)
    apart = abs(changed.stroke_phase(at_s) - grid.stroke_phase(at_s))
    assert min(apart, 1.0 - apart) < 1e-6


@pytest.mark.parametrize("counts", range(1, 9))
def test_other_counts_keep_every_beat_where_it_was(counts):
    grid = BeatGrid(0.0, 0.8, 4)
    changed = grid.changed(18.0, counts=counts)
    beats = (changed.origin_s - grid.origin_s) / grid.period_s
    assert math.isclose(beats, round(beats), abs_tol=1e-9)
    assert changed.count_at(18.0) == grid.count_at(18.0) % counts
