"""Strokes of known shape and place, at rates and on rests that hands and devices have."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest

from coach.signal.bands import PALM, THUMB
from coach.signal.pipeline import Pipeline

FINE = np.linspace(0.0, 1.0, 20_001)


def ramp(x):
    return 10 * x**3 - 15 * x**4 + 6 * x**5


SHAPES = {
    "half sine": lambda x: np.sin(np.pi * x),
    "minimum jerk": lambda x: ramp(1.0 - np.abs(2.0 * x - 1.0)),
    "trapezoid": lambda x: np.clip(np.minimum(x, 1.0 - x) / 0.25, 0.0, 1.0),
    "quick on, slow off": lambda x: ramp(np.clip(np.where(x < 0.2, x / 0.2, (1 - x) / 0.8), 0, 1)),
    "slow on, quick off": lambda x: ramp(np.clip(np.where(x < 0.8, x / 0.8, (1 - x) / 0.2), 0, 1)),
}


@dataclass
class Truth:
    onset_s: float
    offset_s: float
    peak_n: float


def pressed(shape, seconds, gap_s, rest_n, peak_n, edges, rate_hz, noise_n=0.0, count=4):
    """Return times, newtons and the truth of ``count`` strokes over a rest."""
    lead_s = 1.3
    t_s = np.arange(int((2 * lead_s + count * (seconds + gap_s)) * rate_hz)) / rate_hz
    force_n = np.full(len(t_s), float(rest_n))
    profile = rest_n + (peak_n - rest_n) * SHAPES[shape](FINE)
    level_n = max(rest_n + 0.1 * (peak_n - rest_n), edges.contact_n)
    within = FINE[profile >= level_n] * seconds
    truths = []
    for k in range(count):
        start_s = lead_s + k * (seconds + gap_s) + 0.137 * gap_s * (k % 3)
        inside = (t_s >= start_s) & (t_s < start_s + seconds)
        x = (t_s[inside] - start_s) / seconds
        force_n[inside] = rest_n + (peak_n - rest_n) * SHAPES[shape](x)
        truths.append(Truth(start_s + within[0], start_s + within[-1], peak_n))
    noise = np.random.default_rng(11).normal(0.0, 1.0, len(t_s))
    return t_s, force_n + noise_n * noise, truths


def strokes_of(t_s, force_n, rate_hz, edges, looks_s=None):
    """Return (stroke, stream second at which it was seen to be told) in order.

    ``looks_s`` are the seconds at which one looks, else twice a second: cut anywhere, the
    strokes are the same.
    """
    pipeline = Pipeline(rate_hz, 1, edges)
    looks_s = np.arange(0.5, t_s[-1], 0.5) if looks_s is None else looks_s
    bounds = np.unique([0, *np.searchsorted(t_s, looks_s, side="right"), len(t_s)])
    found = []
    for begin, end in pairwise(bounds.tolist()):
        none = np.zeros(end - begin, bool)
        output = pipeline.update(t_s[begin:end], force_n[begin:end, None], none)
        found += [(stroke, t_s[end - 1]) for stroke in output.strokes]
    return found + [(stroke, t_s[-1]) for stroke in pipeline.finish().strokes]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("seconds", [0.2, 0.5, 1.0, 4.0, 12.0])
@pytest.mark.parametrize("rate_hz", [100.0, 500.0])
@pytest.mark.parametrize(
    ("edges", "rest_n", "peak_n"), [(PALM, 0, 20), (PALM, 0, 2.6), (THUMB, 0, 6), (PALM, 2, 11)]
)
def test_each_stroke_is_found_where_it_is(shape, seconds, rate_hz, edges, rest_n, peak_n):
    count = 4 if seconds < 4 else 2
    t_s, force_n, truths = pressed(
        shape, seconds, 0.6, rest_n, peak_n, edges, rate_hz, peak_n / 1000, count
    )
    in_time_s = [truth.offset_s + 0.31 for truth in truths]
    found = strokes_of(t_s, force_n, rate_hz, edges, in_time_s)
    assert len(found) == len(truths)
    for (stroke, told_s), truth in zip(found, truths, strict=True):
        assert stroke.onset_s == pytest.approx(truth.onset_s, abs=0.008 + 0.006 * seconds)
        assert stroke.offset_s == pytest.approx(truth.offset_s, abs=0.008 + 0.006 * seconds)
        assert stroke.peak_n == pytest.approx(truth.peak_n, rel=0.02)
        assert stroke.onset_s < stroke.peak_s < stroke.offset_s
        assert told_s - truth.offset_s < 0.3 + 1 / 50


@pytest.mark.parametrize("rate_hz", [25.0, 50.0, 1000.0])
@pytest.mark.parametrize("noise_n", [0.02, 0.1])
def test_slow_sensors_and_noise_hide_no_stroke_and_add_none(rate_hz, noise_n):
    for shape in SHAPES:
        t_s, force_n, truths = pressed(shape, 1.0, 0.5, 0, 10, PALM, rate_hz, noise_n)
        found = strokes_of(t_s, force_n, rate_hz, PALM)
        assert len(found) == len(truths)
        for (stroke, _), truth in zip(found, truths, strict=True):
            assert stroke.onset_s == pytest.approx(truth.onset_s, abs=0.03)


def test_strokes_back_to_back_are_told_apart():
    t_s, force_n, truths = pressed("half sine", 2.0, 0.0, 0, 20, PALM, 200.0, count=8)
    found = strokes_of(t_s, force_n, 200.0, PALM)
    assert len(found) == 8
    for (stroke, _), truth in zip(found, truths, strict=True):
        assert stroke.onset_s == pytest.approx(truth.onset_s, abs=0.03)


@pytest.mark.parametrize("rate_hz", [100.0, 1000.0])
@pytest.mark.parametrize("rest_n", [0.0, 2.0, 20.0])
@pytest.mark.parametrize("edges", [PALM, THUMB])
def test_noise_at_rest_is_no_stroke(rate_hz, rest_n, edges):
    t_s = np.arange(int(60 * rate_hz)) / rate_hz
    force_n = rest_n + np.random.default_rng(2).normal(0.0, 0.2, len(t_s))
    assert strokes_of(t_s, force_n, rate_hz, edges) == []


def test_a_knead_of_two_humps_is_one_stroke():
    t_s = np.arange(1600) / 200.0
    x = np.clip((t_s - 2.0) / 3.0, 0.0, 1.0)
    force_n = (
        20.0 * np.sqrt(np.sin(np.pi * x).clip(0.0)) * (1 - 0.4 * np.exp(-(((x - 0.5) / 0.1) ** 2)))
    )
    ((stroke, _),) = strokes_of(t_s, force_n, 200.0, PALM)
    assert stroke.onset_s == pytest.approx(2.0, abs=0.05)
    assert stroke.offset_s == pytest.approx(5.0, abs=0.05)


def test_a_held_press_that_trembles_is_one_stroke():
    t_s = np.arange(5000) / 200.0
    hold = 20.0 * np.clip(np.minimum((t_s - 2.0) / 1.0, (20.0 - t_s) / 1.0), 0.0, 1.0)
    force_n = hold * (1 + 0.05 * np.sin(2 * np.pi * 8 * t_s) + 0.05 * np.sin(2 * np.pi * 0.4 * t_s))
    ((stroke, _),) = strokes_of(t_s, force_n, 200.0, PALM)
    assert stroke.peak_n == pytest.approx(force_n.max(), rel=0.02)


def test_presses_on_a_hand_that_was_laid_down_first_are_each_a_stroke():
    t_s = np.arange(3400) / 200.0
    rest = 2.0 * np.clip((t_s - 1.0) / 0.3, 0.0, 1.0)
    press = np.where((t_s > 4) & (t_s < 14) & (t_s % 2 < 1), np.sin(np.pi * (t_s % 2)), 0.0)
    for peak_n in (3.5, 10.0):
        found = strokes_of(t_s, rest + (peak_n - 2.0) * press, 200.0, PALM)
        onsets = [stroke.onset_s for stroke, _ in found]
        assert onsets == pytest.approx([4.03, 6.03, 8.03, 10.03, 12.03], abs=0.02)


def test_a_light_touch_of_the_palm_counts_and_a_drifting_zero_does_not():
    t_s, force_n, _ = pressed("minimum jerk", 2.0, 1.0, 0, 2.0, PALM, 200.0, 0.02)
    assert len(strokes_of(t_s, force_n, 200.0, PALM)) == 4
    drift_n = np.linspace(0.0, 1.4, 24_000)
    assert strokes_of(np.arange(24_000) / 200.0, drift_n, 200.0, PALM) == []


@pytest.mark.parametrize("seconds", [0.4, 1.0, 3.0])
def test_the_loading_rate_is_that_of_the_ramp(seconds):
    t_s, force_n, _ = pressed("minimum jerk", 2 * seconds, 0.5, 0, 20, PALM, 500.0, 0.02)
    for stroke, _ in strokes_of(t_s, force_n, 500.0, PALM):
        assert stroke.loading_rate_n_s == pytest.approx(1.875 * 20 / seconds, rel=0.05)


def test_the_mean_is_that_of_the_force_between_onset_and_offset():
    t_s, force_n, _ = pressed("half sine", 2.0, 0.5, 0, 20, PALM, 500.0)
    for stroke, _ in strokes_of(t_s, force_n, 500.0, PALM):
        inside = (t_s > stroke.onset_s) & (t_s < stroke.offset_s)
        assert stroke.mean_n == pytest.approx(force_n[inside].mean(), rel=0.01)


def test_a_jerky_press_is_less_smooth_than_an_even_one():
    t_s, force_n, _ = pressed("minimum jerk", 4.0, 0.5, 0, 20, PALM, 200.0, count=2)
    jerky_n = force_n * (1 + 0.04 * np.sin(2 * np.pi * 4 * t_s))
    even = [stroke.sparc for stroke, _ in strokes_of(t_s, force_n, 200.0, PALM)]
    jerky = [stroke.sparc for stroke, _ in strokes_of(t_s, jerky_n, 200.0, PALM)]
    assert max(jerky) < min(even) < 0.0


def test_a_jab_too_short_to_judge_has_no_smoothness():
    t_s, force_n, _ = pressed("half sine", 0.1, 0.5, 0, 20, PALM, 200.0)
    assert [stroke.sparc for stroke, _ in strokes_of(t_s, force_n, 200.0, PALM)] == [None] * 4


def test_a_stroke_on_its_way_down_at_the_end_counts_and_a_held_one_does_not():
    t_s = np.arange(800) / 200.0
    released_n = np.interp(t_s, [1.0, 2.0, 3.0, 3.995], [0.0, 20.0, 20.0, 4.0])
    assert len(strokes_of(t_s, released_n, 200.0, PALM)) == 1
    held_n = np.interp(t_s, [1.0, 2.0], [0.0, 20.0])
    assert strokes_of(t_s, held_n, 200.0, PALM) == []


def test_a_long_gap_ends_no_stroke_and_a_short_one_breaks_none():
    t_s, force_n, _ = pressed("trapezoid", 4.0, 1.0, 0, 20, PALM, 200.0, count=1)
    for missing_s, expected in ((0.2, 1), (3.0, 0)):
        kept = (t_s < 2.5) | (t_s >= 2.5 + missing_s)
        assert len(strokes_of(t_s[kept], force_n[kept], 200.0, PALM)) == expected


def test_a_press_that_the_stream_began_in_is_no_part_of_the_next_stroke():
    t_s = np.arange(2400) / 200.0
    force_n = np.interp(t_s, [0.0, 1.5, 2.0, 5.0, 5.6, 6.8, 7.4], [25, 25, 0, 0, 20, 20, 0])
    force_n += np.random.default_rng(3).normal(0.0, 0.02, len(t_s))
    ((stroke, _),) = strokes_of(t_s, force_n, 200.0, PALM)
    assert stroke.onset_s == pytest.approx(5.06, abs=0.02)
    assert stroke.offset_s == pytest.approx(7.34, abs=0.02)
    assert stroke.peak_n == pytest.approx(20.0, abs=0.2)


@pytest.mark.parametrize("rate_hz", [200.0, 1000.0])
def test_lost_frames_make_no_ramp_look_steeper_or_later(rate_hz):
    t_s, force_n, truths = pressed("minimum jerk", 2.0, 1.0, 0.0, 25.0, PALM, rate_hz, 0.02, 12)
    frames = np.arange(len(t_s)) // round(rate_hz / 100)
    kept = np.random.default_rng(4).random(frames[-1] + 1) > 0.2
    pipeline, strokes, lost = Pipeline(rate_hz, 1, PALM), [], 0
    for frame, part in enumerate(
        np.split(np.arange(len(t_s)), np.flatnonzero(np.diff(frames)) + 1)
    ):
        if not kept[frame]:
            lost += len(part)
            continue
        none = np.zeros(len(part), bool)
        strokes += pipeline.update(t_s[part], force_n[part, None], none, lost).strokes
        lost = 0
    assert len(strokes) == len(truths)
    for stroke, truth in zip(strokes, truths, strict=True):
        assert stroke.onset_s == pytest.approx(truth.onset_s, abs=0.015)
        assert stroke.offset_s == pytest.approx(truth.offset_s, abs=0.015)
        # A minimum-jerk ramp of T seconds peaks at 1.875 times its mean slope.
        assert stroke.loading_rate_n_s == pytest.approx(1.875 * 25.0 / 1.0, rel=0.1)


@pytest.mark.parametrize("rate_hz", [100.0, 200.0, 500.0])
def test_one_wrong_reading_makes_no_stroke_harder(rate_hz):
    t_s, force_n, truths = pressed("trapezoid", 2.0, 1.0, 0.0, 20.0, PALM, rate_hz, 0.02)
    force_n[int(rate_hz * (truths[1].onset_s + 1.0))] = 100.0
    found = strokes_of(t_s, force_n, rate_hz, PALM)
    assert len(found) == len(truths)
    for (stroke, _), truth in zip(found, truths, strict=True):
        assert stroke.peak_n == pytest.approx(20.0, rel=0.02)
        assert stroke.onset_s == pytest.approx(truth.onset_s, abs=0.02)
