"""The session's trace: few points, and still every highest and lowest value."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.practice.debrief.outcome import Trace
from coach.practice.debrief.trace import TraceKeeper


def _kept(t_s: np.ndarray, force_n: np.ndarray, cuts: list[int] | None = None) -> Trace:
    keeper = TraceKeeper()
    band = (force_n > 10).astype(np.int8) * 2
    for part in np.split(np.arange(len(t_s)), sorted(cuts or [])):
        keeper.add(t_s[part], force_n[part], band[part])
    return keeper.trace()


@pytest.mark.parametrize("minutes", [0.1, 5, 20, 180])
def test_it_stays_small_and_keeps_the_extremes(minutes: float) -> None:
    t_s = np.arange(0, minutes * 60, 0.01)
    force_n = 20 + 10 * np.sin(t_s * 0.7)
    force_n[len(force_n) // 3] = 77.0
    force_n[len(force_n) // 2] = 0.5
    trace = _kept(t_s, force_n)
    assert len(trace.t_s) <= 4000
    assert trace.force_n.max() == 77.0
    assert trace.force_n.min() == 0.5
    spike_s = trace.t_s[int(trace.force_n.argmax())]
    assert abs(spike_s - t_s[len(t_s) // 3]) <= trace.width_s
    assert np.all(np.diff(trace.t_s) > 0)


def test_a_short_session_keeps_its_detail() -> None:
    t_s = np.arange(0, 20, 0.01)
    trace = _kept(t_s, np.sin(t_s))
    assert trace.width_s <= 0.05
    assert np.interp(t_s, trace.t_s, trace.force_n) == pytest.approx(np.sin(t_s), abs=0.06)


def test_silence_is_a_gap_and_not_a_line() -> None:
    t_s = np.concatenate([np.arange(0, 5, 0.01), np.arange(8, 12, 0.01)])
    force_n = np.full(len(t_s), 20.0)
    force_n[100:200] = np.nan
    trace = _kept(t_s, force_n)
    holes = np.flatnonzero(np.isnan(trace.force_n))
    assert len(holes) == 2
    for hole, (start_s, end_s) in zip(holes, [(1.0, 2.0), (5.0, 8.0)], strict=True):
        assert trace.t_s[hole - 1] == pytest.approx(start_s, abs=0.06)
        assert trace.t_s[hole + 1] == pytest.approx(end_s, abs=0.06)
        assert trace.band[hole] == -1


def test_a_slow_device_has_no_gaps_between_its_samples() -> None:
    t_s = np.arange(0, 60, 0.1)
    assert np.isfinite(_kept(t_s, np.full(len(t_s), 5.0)).force_n).all()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 30_000), max_size=30), st.integers(0, 5))
def test_any_cutting_keeps_the_same_points(cuts: list[int], seed: int) -> None:
    rng = np.random.default_rng(seed)
    t_s = np.cumsum(rng.choice([0.01, 0.01, 0.01, 0.3], 30_000))
    force_n = rng.uniform(0, 70, 30_000)
    whole, parts = _kept(t_s, force_n), _kept(t_s, force_n, cuts)
    assert np.array_equal(whole.t_s, parts.t_s)
    assert np.array_equal(whole.force_n, parts.force_n, equal_nan=True)
    assert np.array_equal(whole.band, parts.band)
