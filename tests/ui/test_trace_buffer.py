"""The trace's columns never lose a peak, never bridge a gap and never change while scrolling."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.ui.practising.trace_buffer import TraceBuffer


def filled(t_s: np.ndarray, newtons: np.ndarray, keep_s: float = 21.0) -> TraceBuffer:
    buffer = TraceBuffer(keep_s)
    buffer.extend(t_s, newtons)
    return buffer


@given(
    seed=st.integers(0, 2**31),
    rate_hz=st.sampled_from([10.0, 50.0, 100.0]),
    columns=st.integers(20, 900),
)
def test_columns_hold_what_a_plain_loop_finds(seed: int, rate_hz: float, columns: int) -> None:
    rng = np.random.default_rng(seed)
    t_s = np.arange(0.0, 20.0, 1.0 / rate_hz) + 3.0
    newtons = rng.normal(20.0, 8.0, t_s.size)
    column_s = 20.0 / columns
    expected: dict[int, list[float]] = {}
    for at_s, force_n in zip(t_s, newtons, strict=True):
        expected.setdefault(int(np.floor(at_s / column_s)), []).append(float(force_n))
    got = filled(t_s, newtons).columns(0.0, 30.0, column_s)
    assert got.low_n.tolist() == [min(part) for part in expected.values()]
    assert got.high_n.tolist() == [max(part) for part in expected.values()]
    assert got.rising.tolist() == [part[-1] >= part[0] for part in expected.values()]
    assert np.floor(got.t_s / column_s).tolist() == list(expected)


def test_columns_stay_the_same_while_the_window_scrolls() -> None:
    t_s = np.arange(0.0, 20.0, 0.01)
    buffer = filled(t_s, np.sin(t_s * 9.0))
    one = buffer.columns(2.0, 20.0, 0.05)
    other = buffer.columns(2.313, 20.0, 0.05)
    assert one.high_n[-300:].tolist() == other.high_n[-300:].tolist()


def test_missing_data_breaks_the_line_exactly_there() -> None:
    t_s = np.concatenate((np.arange(0.0, 5.0, 0.01), np.arange(5.4, 8.0, 0.01)))
    got = filled(t_s, np.ones(t_s.size)).columns(0.0, 8.0, 0.05)
    starts_s = got.t_s[got.starts]
    assert starts_s.size == 2
    assert starts_s[1] == pytest.approx(5.4, abs=0.05)


def test_a_slow_steady_device_has_no_gaps() -> None:
    t_s = np.arange(0.0, 20.0, 0.1)
    got = filled(t_s, np.ones(t_s.size)).columns(0.0, 20.0, 0.05)
    assert got.starts.sum() == 1


def test_only_what_can_be_seen_is_kept() -> None:
    buffer = TraceBuffer(21.0)
    for second in range(100):
        t_s = np.arange(second, second + 1.0, 0.01)
        buffer.extend(t_s, np.full(t_s.size, float(second)))
    got = buffer.columns(0.0, 100.0, 1.0)
    assert got.low_n.min() >= 78.0
    assert buffer.newest_s == pytest.approx(99.99)


def test_going_back_in_time_starts_anew() -> None:
    buffer = filled(np.array([5.0, 5.1]), np.array([1.0, 2.0]))
    buffer.extend(np.array([1.0, 1.1]), np.array([3.0, 4.0]))
    assert buffer.columns(0.0, 10.0, 0.05).high_n.tolist() == [3.0, 4.0]


def test_unknown_force_is_left_out_and_nothing_gives_nothing() -> None:
    buffer = filled(np.array([1.0, 1.01, 1.02]), np.array([1.0, np.nan, 2.0]))
    assert buffer.columns(0.0, 2.0, 0.001).high_n.tolist() == [1.0, 2.0]
    empty = TraceBuffer(21.0)
    assert empty.newest_s is None
    assert empty.columns(0.0, 20.0, 0.05).t_s.size == 0
