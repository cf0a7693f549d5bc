"""A stroke's ramps: where they are, how steep, how smooth; against forces written down as such."""

import numpy as np
import pytest

from coach.signal.ramps import line_slopes, slopes_of, ways_in, white_noise_n

#: SPARC of a whole minimum-jerk movement sampled without end: computed from its formula alone.
MINIMUM_JERK_SPARC = -1.403


def step(t_s, at_s, long_s):
    """A minimum-jerk way from 0 to 1."""
    u = np.clip((t_s - at_s) / long_s, 0.0, 1.0)
    return u**3 * (10 - 15 * u + 6 * u**2)


def times(seconds=12.0, rate_hz=100.0):
    return np.arange(0.0, seconds, 1.0 / rate_hz)


def noisy(force_n, share, seed=1):
    return force_n + np.random.default_rng(seed).normal(0.0, share * force_n.max(), len(force_n))


def spans(t_s, force_n):
    return [
        (float(t_s[ramp.begin]), float(t_s[ramp.end - 1]))
        for ramp in ways_in(t_s, force_n, white_noise_n(force_n))
    ]


T_S = times()
PRESS = 20 * (step(T_S, 1.0, 0.7) - step(T_S, 6.0, 0.9))


def test_the_way_in_is_the_ramp_alone_without_what_was_held():
    ((begin_s, end_s),) = spans(T_S, noisy(PRESS, 0.003))
    assert begin_s == pytest.approx(1.0, abs=0.03)
    assert end_s == pytest.approx(1.7, abs=0.03)


def test_the_way_out_is_measured_too_and_an_abrupt_one_is_told_from_a_soft_one():
    soft = slopes_of(T_S, noisy(PRESS, 0.003))
    abrupt = slopes_of(T_S, noisy(20 * (step(T_S, 1.0, 0.7) - step(T_S, 6.0, 0.2)), 0.003))
    assert soft.unloading_n_s == pytest.approx(1.875 * 20 / 0.9, rel=0.03)
    assert abrupt.unloading_n_s == pytest.approx(1.875 * 20 / 0.2, rel=0.05)
    assert abrupt.loading_n_s == pytest.approx(soft.loading_n_s, rel=0.02)


def test_a_double_humped_knead_has_two_ways_in_and_neither_has_the_dip():
    knead = 20 * step(T_S, 1.0, 0.6) - 10 * step(T_S, 1.9, 0.6) + 10 * step(T_S, 2.6, 0.6)
    knead -= 20 * step(T_S, 3.5, 0.8)
    first, second = spans(T_S, noisy(knead, 0.003))
    assert first == pytest.approx((1.0, 1.6), abs=0.03)
    assert second == pytest.approx((2.6, 3.2), abs=0.03)
    assert slopes_of(T_S, knead).sparc == pytest.approx(MINIMUM_JERK_SPARC, abs=0.02)


@pytest.mark.parametrize("ends_s", [None, 9.0])
def test_a_rest_on_the_way_up_parts_it_in_two(ends_s):
    climb = 8 * step(T_S, 1.0, 0.5) + 12 * step(T_S, 4.0, 0.6)
    if ends_s is not None:
        climb = climb - 20 * step(T_S, ends_s, 0.8)
    first, second = spans(T_S, noisy(climb, 0.002))
    assert first == pytest.approx((1.0, 1.5), abs=0.03)
    assert second == pytest.approx((4.0, 4.6), abs=0.03)


def test_a_press_that_creeps_on_after_its_ramp_is_no_longer_on_its_way_in():
    creep = 18 * step(T_S, 1.0, 0.6) + np.interp(T_S, [1.6, 7.0], [0.0, 2.0])
    creep -= 20 * step(T_S, 7.0, 0.8)
    ((begin_s, end_s),) = spans(T_S, creep)
    assert (begin_s, end_s) == pytest.approx((1.0, 1.6), abs=0.08)
    assert slopes_of(T_S, creep).sparc == pytest.approx(MINIMUM_JERK_SPARC, abs=0.02)


@pytest.mark.parametrize("rate_hz", [25.0, 50.0, 100.0])
@pytest.mark.parametrize("long_s", [0.4, 0.8, 2.0])
@pytest.mark.parametrize("share", [0.0, 0.003, 0.01])
def test_the_steepest_rise_is_that_of_a_minimum_jerk_ramp(rate_hz, long_s, share):
    t_s = times(6.0 + 2 * long_s, rate_hz)
    press = 20 * (step(t_s, 1.003, long_s) - step(t_s, 4.0 + long_s, long_s))
    told = slopes_of(t_s, noisy(press, share))
    allowed = 0.03 + 3 * share + 0.6 * (1 / rate_hz / long_s) ** 0.5 * (rate_hz < 50)
    assert told.loading_n_s == pytest.approx(1.875 * 20 / long_s, rel=allowed)
    assert told.unloading_n_s == pytest.approx(1.875 * 20 / long_s, rel=allowed)


@pytest.mark.parametrize("long_s", [0.3, 0.8, 2.0])
@pytest.mark.parametrize("share", [0.0, 0.002, 0.005])
def test_one_clean_push_is_smooth_however_long_it_takes_and_noise_makes_it_no_rougher(
    long_s, share
):
    press = 20 * (step(T_S, 1.0, long_s) - step(T_S, 7.0, 1.0))
    told = [slopes_of(T_S, noisy(press, share, seed)).sparc for seed in range(10)]
    assert told == pytest.approx([MINIMUM_JERK_SPARC] * 10, abs=0.08)


def test_a_way_in_by_small_pushes_is_rougher_the_more_there_are():
    told = []
    for pushes in (1, 2, 3, 5):
        parts = [step(T_S, 1.0 + 0.35 * k, 0.3) for k in range(pushes)]
        told.append(slopes_of(T_S, noisy(20 * sum(parts) / pushes, 0.002)).sparc)
    assert told == sorted(told, reverse=True)
    assert told[1] < told[0] - 0.3


def test_where_noise_would_make_the_roughness_nothing_is_said():
    press = 20 * (step(T_S, 1.0, 1.5) - step(T_S, 7.0, 1.0))
    assert slopes_of(T_S, noisy(press, 0.05)).sparc is None
    assert slopes_of(T_S[:2], PRESS[:2]).loading_n_s is None


@pytest.mark.parametrize(("count", "half"), [(3, 1), (40, 3), (400, 60)])
def test_the_slope_at_each_place_is_that_of_the_line_through_what_is_about_it(count, half):
    t_s = 4000.0 + np.cumsum(np.resize([0.01, 0.03, 0.002], count))
    force_n = noisy(20 * step(t_s, float(t_s[count // 3]), 1.0) + 60.0, 0.01)
    slopes = line_slopes(t_s, force_n, half)
    assert len(slopes) == count - 2 * half
    for at, slope in enumerate(slopes):
        about = slice(at, at + 2 * half + 1)
        line = np.polyfit(t_s[about] - t_s[at], force_n[about], 1)
        assert slope == pytest.approx(line[0], rel=1e-6, abs=1e-6)
