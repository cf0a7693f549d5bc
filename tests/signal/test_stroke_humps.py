"""Two humps of force: strokes that overlap are two, however quick; a knead is one, however slow."""

import itertools

import numpy as np
import pytest

from coach.signal.bands import PALM
from coach.signal.pipeline import Pipeline


def at_once(t_s, force_n, rate_hz):
    pipeline = Pipeline(rate_hz, 1, PALM)
    output = pipeline.update(t_s, force_n[:, None], np.zeros(len(t_s), bool))
    return [*output.strokes, *pipeline.finish().strokes]


def minimum_jerk(x):
    x = np.clip(x, 0.0, 1.0)
    return x**3 * (10.0 - 15.0 * x + 6.0 * x**2)


def humps(t_s, begin_s, seconds, heights):
    """Return humps of force, each next height reached in an equal part of the time."""
    each_s = seconds / (len(heights) - 1)
    force_n = np.zeros(len(t_s))
    for k, (low_n, high_n) in enumerate(itertools.pairwise(heights)):
        x = (t_s - begin_s - k * each_s) / each_s
        part = (x >= 0.0) & (x < 1.0)
        force_n[part] = low_n + (high_n - low_n) * minimum_jerk(x[part])
    return force_n


@pytest.mark.parametrize("rate_hz", [25.0, 50.0, 100.0, 500.0])
@pytest.mark.parametrize("shift_s", [0.0, 0.009, 0.018, 0.027])
def test_quick_strokes_that_overlap_are_each_told(rate_hz, shift_s):
    """Six peaks 0.16 s apart, the force down to 35 % of them between."""
    t_s = np.arange(int(4 * rate_hz)) / rate_hz
    heights = [0.0, *[20.0, 7.0] * 5, 20.0, 0.0]
    force_n = humps(t_s, 1.5 + shift_s, 0.08 * (len(heights) - 1), heights)
    force_n += np.random.default_rng(1).normal(0.0, 0.02, len(t_s))
    strokes = at_once(t_s, force_n, rate_hz)
    tops_s = 1.5 + shift_s + 0.08 + 0.16 * np.arange(6)
    assert [stroke.peak_s for stroke in strokes] == pytest.approx(tops_s, abs=0.03)
    for stroke, top_s in zip(strokes, tops_s, strict=True):
        assert stroke.onset_s < top_s < stroke.offset_s


@pytest.mark.parametrize("rate_hz", [25.0, 100.0])
@pytest.mark.parametrize("seconds", [0.6, 3.0, 10.0])
def test_a_knead_whose_second_hump_is_the_lesser_is_one_stroke(rate_hz, seconds):
    """It comes down to 43 % of the greater hump, and to 58 % of the lesser one."""
    t_s = np.arange(int((seconds + 4.0) * rate_hz)) / rate_hz
    force_n = humps(t_s, 1.5, seconds, [0.0, 20.0, 8.7, 15.0, 0.0])
    force_n += np.random.default_rng(2).normal(0.0, 0.05, len(t_s))
    (stroke,) = at_once(t_s, force_n, rate_hz)
    assert stroke.onset_s == pytest.approx(1.5, abs=0.08 * seconds)
    assert stroke.offset_s == pytest.approx(1.5 + seconds, abs=0.08 * seconds)


@pytest.mark.parametrize("noise_n", [0.02, 0.3])
@pytest.mark.parametrize("heights", [[15.0, 12.4, 20.0], [15.0, 10.0, 20.0]])
def test_a_slow_knead_is_one_stroke_and_neither_hump_nor_dip_a_rest(noise_n, heights):
    t_s = np.arange(int(18 * 25.0)) / 25.0
    for seed in range(4):
        force_n = humps(t_s, 1.5, 12.0, [0.0, *heights, 0.0])
        force_n += np.random.default_rng(seed).normal(0.0, noise_n, len(t_s))
        (stroke,) = at_once(t_s, force_n, 25.0)
        # A tenth of the second hump, on a ramp of least jerk to 15 N in 3 s.
        assert stroke.onset_s == pytest.approx(2.25, abs=0.15)
        assert stroke.base_n == pytest.approx(0.0, abs=0.15 + noise_n)


def test_a_slow_sensor_does_not_take_a_tremor_for_noise():
    """At 25 Hz a tremor of 9 Hz looks like noise, but at rest there was none."""
    t_s = np.arange(int(12 * 25.0)) / 25.0
    calm_n = np.interp(t_s, [1.5, 2.5, 8.5, 9.5], [0.0, 20.0, 20.0, 0.0])
    force_n = calm_n * (1.0 + 0.04 * np.sin(2 * np.pi * 9.3 * t_s))
    force_n += np.random.default_rng(4).normal(0.0, 0.02, len(t_s))
    (stroke,) = at_once(t_s, force_n, 25.0)
    assert stroke.peak_n == pytest.approx(20.8, rel=0.015)
