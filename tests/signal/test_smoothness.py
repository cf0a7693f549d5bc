"""SPARC against its published figure."""

from itertools import pairwise

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


def published_arc(speed, rate_hz, padding=4, highest_hz=10.0, least=0.05):
    """The arc length of Balasubramanian 2015 (equations 4 to 6), with a plain DFT, by hand."""
    count = 2 ** int(np.ceil(np.log2(len(speed))) + padding)
    places = range(int(highest_hz / rate_hz * count) + 1)
    at = np.arange(len(speed))
    spectrum = [abs(np.sum(speed * np.exp(-2j * np.pi * k * at / count))) for k in places]
    share = [value / max(spectrum) for value in spectrum]
    kept = [k for k in places if share[k] >= least]
    share = share[kept[0] : kept[-1] + 1]
    across = 1.0 / (len(share) - 1)
    return -sum(np.hypot(across, after - now) for now, after in pairwise(share))


@pytest.mark.parametrize("rate_hz", [50.0, 100.0, 333.0])
@pytest.mark.parametrize("pushes", [1, 2, 4])
@pytest.mark.parametrize("seconds", [0.4, 1.5])
def test_it_agrees_with_the_formula_written_down_again(rate_hz, pushes, seconds):
    draw = np.random.default_rng([int(rate_hz), pushes])
    one = minimum_jerk_speed(seconds / pushes, rate_hz)
    speed = np.concatenate([draw.uniform(0.6, 1.0) * one for _ in range(pushes)])
    speed += 0.01 * draw.random(len(speed))
    assert sparc(speed, rate_hz) == pytest.approx(published_arc(speed, rate_hz), rel=1e-9)
