"""A giver's own pace, against series of onsets whose truth the test made."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coach.signal.tempo import LEAST_CONFIDENCE, _quantile, pace_beside, tempo_of


def strokes(seed: int, count: int, period: float, spread: float) -> np.ndarray:
    """Onsets of a hand that goes on from its own last stroke."""
    random = np.random.default_rng(seed)
    return np.cumsum(period * (1.0 + spread * random.standard_normal(count)))


@pytest.mark.parametrize("period_s", [0.8, 2.0, 4.0, 7.5])
def test_an_even_pace_is_told_and_is_sure(period_s):
    tempo = tempo_of(strokes(1, 12, period_s, 0.03))
    assert tempo.period == pytest.approx(period_s, rel=0.03)
    assert tempo.confidence > 0.85


@pytest.mark.parametrize("seed", range(8))
def test_strokes_left_out_or_too_many_change_no_pace(seed):
    onsets = strokes(seed, 24, 4.0, 0.05)
    onsets = np.delete(onsets, [5, 13])
    extra = onsets[[8, 17]] + 1.7
    tempo = tempo_of(np.sort(np.concatenate((onsets, extra))))
    assert tempo.period == pytest.approx(4.0, rel=0.05)


def test_every_second_stroke_left_out_is_half_the_pace_and_twice_as_many_is_twice():
    onsets = strokes(3, 24, 2.0, 0.03)
    assert tempo_of(onsets).period == pytest.approx(2.0, rel=0.03)
    assert tempo_of(onsets[::2]).period == pytest.approx(4.0, rel=0.03)


def test_chance_is_seldom_told_as_a_pace_and_a_pace_seldom_as_chance():
    random = np.random.default_rng(11)
    chance = [np.cumsum(random.exponential(2.0, 12) + 0.3) for _ in range(200)]
    told = sum(tempo_of(onsets).period is not None for onsets in chance)
    assert told <= 8
    missed = sum(tempo_of(strokes(seed, 12, 3.0, 0.10)).period is None for seed in range(200))
    assert missed <= 4


@pytest.mark.parametrize("onsets", [[], [1.0], [0.0, 4.0, 8.0]])
def test_fewer_than_four_strokes_have_no_pace(onsets):
    tempo = tempo_of(onsets)
    assert tempo.period is None
    assert tempo.drift is None
    assert tempo.confidence < LEAST_CONFIDENCE


def test_a_pause_is_no_slow_stroke():
    onsets = [*np.arange(0.0, 20.0, 2.0), *np.arange(60.0, 80.0, 2.0)]
    tempo = tempo_of(onsets)
    assert tempo.period == pytest.approx(2.0)
    assert tempo.confidence > 0.9


@pytest.mark.parametrize(("growth", "way"), [(-0.02, -1), (0.02, 1)])
def test_rushing_and_dragging_are_told_apart(growth, way):
    random = np.random.default_rng(2)
    intervals = 4.0 * (1.0 + growth) ** np.arange(20) * (1 + 0.02 * random.standard_normal(20))
    drift = tempo_of(np.cumsum(intervals)).drift
    assert drift is not None
    assert np.sign(drift) == way
    assert drift == pytest.approx(growth, abs=0.006)


def test_an_even_hand_hardly_ever_drifts():
    told = sum(tempo_of(strokes(seed, 24, 4.0, 0.08)).drift is not None for seed in range(200))
    assert told <= 4


@given(
    st.lists(st.floats(0.3, 6.0), min_size=4, max_size=20),
    st.floats(-1e4, 1e4),
    st.sampled_from((0.25, 0.5, 2.0, 8.0)),
)
@example([1.0, 3.0, 4.0, 7 / 3, 1.0, 1.5, 2.0, 1.5, 3.0, 1.0], 2.0, 0.5)
def test_another_clock_or_unit_is_the_same_pace(intervals, shift, scale):
    onsets = np.cumsum(intervals)
    tempo, other = tempo_of(onsets), tempo_of(onsets * scale + shift)
    assert other.confidence == pytest.approx(tempo.confidence, abs=1e-6)
    if abs(tempo.confidence - LEAST_CONFIDENCE) > 1e-6:
        assert (other.period is None) == (tempo.period is None)
    if tempo.period is not None and other.period is not None:
        assert other.period == pytest.approx(scale * tempo.period, rel=1e-6)


@pytest.mark.parametrize(
    ("turns", "pace"),
    [(1.0, "once"), (0.9, "once"), (1.12, "once"), (0.5, "twice"), (2.0, "half"), (1.35, "other"),
     (0.25, "each count"), (1 / 3, "thrice"), (3.0, "third"), (None, "unknown")],
)  # fmt: skip
def test_a_pace_stands_to_the_beat(turns, pace):
    assert pace_beside(turns, 4) == pace


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40), st.sampled_from([0.25, 0.5, 0.75]))
def test_quantiles_are_numpys_own(values: list[float], share: float) -> None:
    assert _quantile(sorted(values), share) == np.quantile(values, share)
