"""The device's clock on the host's, against links whose truth the test made."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.clock import DeviceClock


def arrivals(
    rng: np.random.Generator, seconds: float, drift: float, interval_s: float
) -> tuple[list[float], list[float]]:
    """A BLE-like link: samples wait for the next connection event, sometimes for several."""
    t_s = np.arange(0.0, seconds, 0.0073)
    ready_s = 100.0 + t_s * (1 + drift)
    waits = rng.geometric(0.85, len(t_s))
    host_s = np.ceil(ready_s / interval_s) * interval_s + (waits - 1) * interval_s
    host_s += rng.exponential(0.0005, len(t_s))
    return t_s.tolist(), np.maximum.accumulate(host_s).tolist()


@pytest.mark.parametrize("drift", [0.0, 40e-6, -100e-6])
def test_the_envelope_is_within_a_few_milliseconds_where_least_squares_is_not(
    drift: float,
) -> None:
    t_s, host_s = arrivals(np.random.default_rng(5), 120.0, drift, 0.030)
    clock = DeviceClock()
    for moment_s, arrival_s in zip(t_s, host_s, strict=True):
        clock.update(moment_s, arrival_s)
    truth = 100.0 + t_s[-1] * drift
    slope, least_squares = np.polyfit(t_s, np.array(host_s) - t_s, 1)
    assert clock.offset_s(t_s[-1]) == pytest.approx(truth, abs=0.003)
    assert abs(slope * t_s[-1] + least_squares - truth) > 0.015


def test_before_two_windows_the_smallest_delay_so_far_is_the_offset() -> None:
    clock = DeviceClock()
    assert clock.offset_s(0.0) == 0.0
    for t_s, delay_s in ((0.0, 0.030), (1.0, 0.004), (2.0, 0.020)):
        clock.update(t_s, 50.0 + t_s + delay_s)
    assert clock.offset_s(2.0) == pytest.approx(50.004)
    assert clock.offset_s(9.0) == pytest.approx(50.004)


def test_one_late_burst_does_not_move_it() -> None:
    clock = DeviceClock()
    for n in range(3000):
        late_s = 0.4 if 1500 <= n < 1540 else 0.001
        clock.update(n / 100, 10.0 + n / 100 + late_s)
    assert clock.offset_s(30.0) == pytest.approx(10.001, abs=1e-6)


def test_a_new_epoch_begins_with_nothing_known() -> None:
    clock = DeviceClock()
    for n in range(2000):
        clock.update(n / 100, 10.0 + n / 100)
    clock.reset()
    clock.update(21.0, 500.0)
    assert clock.offset_s(21.0) == pytest.approx(479.0)


def test_a_long_pause_leaves_the_line_usable() -> None:
    clock = DeviceClock()
    for t_s in [*np.arange(0, 12, 0.02).tolist(), *np.arange(900, 930, 0.02).tolist()]:
        clock.update(t_s, 3.0 + t_s * (1 + 50e-6))
    assert clock.offset_s(930.0) == pytest.approx(3.0 + 930 * 50e-6, abs=5e-4)


@given(
    seed=st.integers(0, 2**32),
    rate_hz=st.sampled_from([0.1, 2.0, 100.0, 400.0]),
    pauses=st.integers(0, 3),
    coarse=st.booleans(),
    cuts=st.lists(st.integers(1, 1_500), min_size=1, max_size=4),
)
def test_many_arrivals_at_once_are_the_same_bits(
    seed: int, rate_hz: float, pauses: int, coarse: bool, cuts: list[int]
) -> None:
    """Lines that wait alike, lines that wait by chance, and pauses of many windows."""
    rng = np.random.default_rng(seed)
    steps_s = rng.uniform(0.0, 2.0, 3_000) / rate_hz
    steps_s[rng.integers(0, 3_000, pauses)] += rng.uniform(0.0, 60.0, pauses)
    t_s = np.cumsum(steps_s)
    host_s = 100.0 + t_s * (1.0 + 60e-6) + rng.exponential(0.004, 3_000)
    if coarse:
        host_s = np.ceil(host_s / 0.03) * 0.03
    one_by_one, at_once = DeviceClock(), DeviceClock()
    lines: list[tuple[float, tuple[float, float]]] = []
    for moment_s, arrival_s in zip(t_s.tolist(), host_s.tolist(), strict=True):
        before = one_by_one.line
        one_by_one.update(moment_s, arrival_s)
        if one_by_one.line != before:
            lines.append((moment_s, one_by_one.line))
    told, at, before = [], 0, at_once.line
    while at < len(t_s):
        end = at + cuts[len(told) % len(cuts)]
        for moment_s in at_once.update_many(t_s[at:end], host_s[at:end]):
            if at_once.line != before:
                before = at_once.line
                told.append((moment_s, before))
        at = end
    assert told == lines
