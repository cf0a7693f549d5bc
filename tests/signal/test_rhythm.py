"""Rhythm against scipy's circular statistics, and a beat that keeps its place."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import circmean, circstd, circvar

from coach.signal.rhythm import Beaten, BeatGrid, Rhythm, circular_mean, rhythm_beside, rhythm_of

PERIOD_S = 4.0
asynchronies = st.lists(st.floats(-PERIOD_S / 2, PERIOD_S / 2), min_size=2, max_size=30)


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


def kept(onsets: np.ndarray, grids: list[tuple[float, BeatGrid]]) -> list[Beaten]:
    """Strokes beside the beat that ran at each onset, as the engine keeps them."""
    found = []
    for onset_s in onsets.tolist():
        grid = [grid for from_s, grid in grids if from_s <= onset_s][-1]
        off_s = grid.asynchrony_s(onset_s)
        asked_s = grid.stroke_period_s
        off = off_s if abs(off_s) <= 0.375 * asked_s else None
        found.append(Beaten(onset_s, off, off_s / asked_s, asked_s))
    return found


GRID = BeatGrid(0.0, 1.0, 4)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("kappa", [0.5, 2.0, 20.0, 200.0])
def test_phases_from_von_mises_agree_with_scipy_however_wide(seed, kappa):
    angles = np.random.default_rng(seed).vonmises(-0.3, kappa, 60)
    strokes = [Beaten(4.0 * k, 0.0, angle / (2 * np.pi), 4.0) for k, angle in enumerate(angles)]
    length = rhythm_beside(strokes).resultant_length
    assert length == pytest.approx(1.0 - circvar(angles), abs=1e-12)
    assert math.sqrt(-2 * math.log(length)) == pytest.approx(circstd(angles), rel=1e-9)


def test_the_mean_length_of_von_mises_phases_is_the_published_one():
    """R tends to I1(k) / I0(k): 0.44640 at 1, 0.86352 at 4 (Fisher 1993, appendix A)."""
    for kappa, published in ((1.0, 0.44640), (4.0, 0.86352)):
        angles = np.random.default_rng(7).vonmises(0.0, kappa, 40_000)
        _, length = circular_mean(angles / (2 * np.pi))
        assert length == pytest.approx(published, abs=0.006)


def test_early_by_a_little_is_normal_and_the_mean_stands_apart_from_the_spread():
    found = np.random.default_rng(9).normal(-0.035, 0.02, 60)
    rhythm = rhythm_beside(kept(4.0 * np.arange(1, 61) + found, [(-1.0, GRID)]))
    assert rhythm.mean_asynchrony_s == pytest.approx(-0.035, abs=0.008)
    assert rhythm.sd_asynchrony_s == pytest.approx(0.02, abs=0.005)
    assert rhythm.steadiness == "steady"


def test_a_beat_that_slows_on_purpose_is_no_unevenness():
    slower = GRID.changed(40.0, period_s=1.5)
    on_time = np.concatenate((4.0 * np.arange(10), 40.0 + 6.0 * np.arange(10)))
    rhythm = rhythm_beside(kept(on_time - 0.05, [(-9.0, GRID), (39.9, slower)]), 4)
    assert rhythm.mean_asynchrony_s == pytest.approx(-0.05, abs=0.004)
    assert rhythm.interval_cv < 0.01
    assert rhythm.resultant_length > 0.99
    assert (rhythm.steadiness, rhythm.pace, rhythm.tempo_drift) == ("steady", "once", None)


@pytest.mark.parametrize(
    ("period_s", "pace"), [(4.0, "once"), (2.0, "twice"), (8.0, "half"), (1.0, "each count")]
)
@pytest.mark.parametrize("begin_s", [0.0, 0.3])
def test_double_and_half_tempo_are_told_apart_and_are_not_steady(period_s, pace, begin_s):
    random = np.random.default_rng(4)
    onsets = begin_s + period_s * np.arange(1, 25) + 0.02 * random.standard_normal(24)
    rhythm = rhythm_beside(kept(onsets, [(-1.0, GRID)]), 4)
    assert rhythm.pace == pace
    assert (rhythm.steadiness == "steady") == (pace == "once")
    assert rhythm.tempo_s == pytest.approx(period_s, rel=0.02)


def test_strokes_between_the_beats_match_none_and_that_is_none_never_zero():
    rhythm = rhythm_beside(kept(4.0 * np.arange(1, 11) + 1.95, [(-1.0, GRID)]), 4)
    assert (rhythm.mean_asynchrony_s, rhythm.sd_asynchrony_s, rhythm.matched) == (None, None, 0)
    assert rhythm.on_count == 3
    assert rhythm.pace == "once"


def test_rushing_is_told_beside_the_beat():
    onsets = np.cumsum(4.0 * 0.985 ** np.arange(24))
    rhythm = rhythm_beside(kept(onsets, [(-1.0, GRID)]), 4)
    assert rhythm.tempo_drift == pytest.approx(-0.015, abs=0.004)


@given(st.lists(st.floats(0.5, 200.0), min_size=1, max_size=30), st.floats(-1000.0, 1000.0))
def test_no_onsets_give_nan_and_another_clock_gives_the_same(onsets, shift_s):
    onsets = np.unique(np.round(onsets, 3))
    strokes = kept(onsets, [(-1e9, GRID)])
    moved = [Beaten(s.onset_s + shift_s, s.asynchrony_s, s.phase, s.asked_s) for s in strokes]
    rhythm, other = rhythm_beside(strokes, 4), rhythm_beside(moved, 4)
    for name in ("period_s", "mean_asynchrony_s", "sd_asynchrony_s", "interval_cv", "tempo_s",
                 "resultant_length"):  # fmt: skip
        value = getattr(rhythm, name)
        assert value is None or math.isfinite(value)
        if value is not None and getattr(other, name) is not None:
            assert getattr(other, name) == pytest.approx(value, abs=1e-6)


@pytest.mark.parametrize("beatless_first", [True, False])
def test_strokes_without_a_beat_do_not_make_those_on_it_uneven(beatless_first):
    free = [Beaten(4.0 * k) for k in range(4)]
    on_beat = [Beaten(16.0 + 2.4 * k, 0.0, 0.0, 2.4) for k in range(24)]
    strokes = free + on_beat
    if not beatless_first:
        strokes = on_beat + [Beaten(80.0 + 4.0 * k) for k in range(4)]
    rhythm = rhythm_beside(strokes, 2)
    assert rhythm.interval_cv == pytest.approx(0.0, abs=1e-9)
    assert rhythm.tempo_drift is None


def test_an_uneven_stretch_stays_uneven_beside_an_even_one():
    free = np.cumsum([0.0, *[3.0, 5.0] * 6])
    on_beat = [Beaten(80.0 + 2.4 * k, 0.0, 0.0, 2.4) for k in range(13)]
    told = rhythm_beside([*(Beaten(float(at)) for at in free), *on_beat], 2).interval_cv
    # The spread of 3 and 5 s is a quarter of their mean; twelve even intervals stand beside them.
    assert told == pytest.approx(math.sqrt(12 * 0.25**2 / 22))


def test_each_beats_strokes_are_judged_by_their_own_and_the_step_between_says_nothing():
    slow = [Beaten(4.0 * k, 0.0, 0.0, 4.0) for k in range(6)]
    quick = [Beaten(27.0 + 1.1 * k, 0.0, 0.0, 2.2) for k in range(8)]
    assert rhythm_beside(slow + quick, 2).interval_cv == pytest.approx(0.0, abs=1e-9)
