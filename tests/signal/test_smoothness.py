"""SPARC against its published figure."""

import numpy as np
import pytest

from coach.signal.smoothness import sparc


def minimum_jerk_speed(seconds, rate_hz=100.0):
    x = np.arange(0.0, 1.0, 1.0 / (seconds * rate_hz))
    return 30 * x**2 * (1 - x) ** 2


def test_it_gives_the_published_value():
    t_s = np.arange(-1.0, 1.0, 0.01)
    assert sparc(np.exp(-5.0 * t_s**2), 100.0) == pytest.approx(-1.41403, abs=5e-6)


def test_a_movement_in_jerks_is_less_smooth_than_one_in_one_go():
    smooth = minimum_jerk_speed(1.0)
    jerky = smooth * (1.0 + 0.8 * np.sin(2 * np.pi * 5 * np.arange(len(smooth)) / 100.0))
    assert sparc(jerky, 100.0) < sparc(smooth, 100.0) < -1.0


def test_it_does_not_see_how_hard_one_moves():
    speed = minimum_jerk_speed(0.8)
    assert sparc(40.0 * speed, 100.0) == pytest.approx(sparc(speed, 100.0), rel=1e-12)


@pytest.mark.parametrize("speed", [np.ones(7), np.zeros(50), np.full(50, np.nan), np.empty(0)])
def test_it_says_nothing_where_there_is_nothing_to_say(speed):
    assert sparc(speed, 100.0) is None
