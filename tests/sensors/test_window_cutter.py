"""Windows are the same however samples came: cut one by one, in blocks, or all at once."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.sensors.doubt_watch import DoubtWatch
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.window_cutter import WindowCutter
from coach.sensors.zero_windows import Window, Windows
from coach.signal.bands import PALM

sizes = st.lists(st.integers(1, 400), min_size=1, max_size=20)


def cut_at(samples: int, steps: list[int]) -> list[slice]:
    """Return places of so many samples, in steps that are gone through again and again."""
    places, at = [], 0
    while at < samples:
        step = steps[len(places) % len(steps)]
        places.append(slice(at, min(at + step, samples)))
        at += step
    return places


@given(samples=st.integers(1, 60), length=st.integers(0, 500), steps=sizes)
def test_every_sample_is_in_one_window_in_order_and_the_last_ones_wait(samples, length, steps):
    cutter, numbers = WindowCutter(samples), np.arange(length)
    found = []
    for place in cut_at(length, steps):
        for one, two in cutter.cut(numbers[place], np.stack([numbers[place]] * 2, axis=1)):
            assert np.array_equal(two, np.stack([one, one], axis=2))
            assert one.shape[1:] == (samples,)
            found += one.ravel().tolist()
    assert found == numbers[: length // samples * samples].tolist()
    assert cutter.lacks == samples - length % samples


def hostile(seed: int, taxels: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return seconds with a hole, newtons with presses, rests and missing numbers, and limits."""
    draw = np.random.default_rng(seed)
    t_s = np.arange(2_000) / 100.0 + 4.0 * (np.arange(2_000) >= draw.integers(2_000))
    level_n = np.repeat(draw.choice([0.0, 0.4, 20.0], 10), 200)
    newtons = level_n[:, None] * draw.dirichlet(np.ones(taxels)) + draw.normal(
        0.0, 1e-3, (1, taxels)
    )
    newtons = newtons + draw.choice([0.0, 1e-3]) * draw.standard_normal((2_000, taxels))
    for _ in range(3):
        at, taxel = draw.integers(2_000), draw.integers(taxels)
        newtons[at : at + draw.integers(1, 300), taxel] = draw.choice([np.nan, np.inf])
    saturated = np.repeat(draw.random(40) < 0.1, 50)
    return t_s, newtons, saturated


def cut(windows: Windows, t_s, newtons, saturated) -> list[tuple[int, Window]]:
    block = t_s, newtons, saturated, newtons.sum(axis=1)
    return [] if windows.holds(block) else windows.cut(block)


def told(window: Window) -> bytes:
    numbers = (window.total_n, window.stray_n, window.noise_n, window.low_n, window.seconds)
    flags = window.saturated, window.numbered, window.still(0.0), window.samples
    return np.array([*window.newtons, *numbers, *flags]).tobytes()


@given(seed=st.integers(0, 999), taxels=st.sampled_from([1, 3, 8, 17]), steps=sizes)
@settings(max_examples=25, deadline=None)
def test_many_windows_at_once_say_what_each_says_alone(seed, taxels, steps):
    t_s, newtons, saturated = hostile(seed, taxels)
    whole = cut(Windows(100.0), t_s, newtons, saturated)
    windows, found = Windows(100.0), []
    for place in cut_at(len(t_s), steps):
        cuts = cut(windows, t_s[place], newtons[place], saturated[place])
        found += [(place.start + end, window) for end, window in cuts]
    assert [end for end, _window in whole] == list(range(50, 2_001, 50))
    assert [(end, told(window)) for end, window in found] == [
        (end, told(window)) for end, window in whole
    ]


@given(seed=st.integers(0, 999), grid=st.sampled_from([None, (3, 4)]), steps=sizes)
@settings(max_examples=25, deadline=None)
def test_doubts_come_in_the_same_order_in_any_split(seed, grid, steps):
    info = SensorInfo("Pad", "f5", "1.0.0", 12, 100.0, 0.01, full_scale=4095.0, grid=grid)
    t_s, newtons, _saturated = hostile(seed, 12)
    counts = np.clip(100.0 * newtons, 0.0, 4095.0)
    draw = np.random.default_rng(seed)
    for level in (0.0, 700.0, 4095.0):
        at = draw.integers(2_000)
        counts[at : at + 900, draw.integers(12)] = level
    limits, ways = (counts >= 4095.0).any(axis=1), []
    for places in ([slice(0, 2_000)], cut_at(2_000, steps)):
        watch, shown = DoubtWatch(info, None, "", PALM.contact_n), []
        for place in places:
            block = SampleBlock(t_s[place], counts[place], 0.0)
            watch.take(block, 0.01 * counts[place], limits[place])
            shown.append(watch.doubts())
        ways.append((shown[-1], watch.met(), watch.saturated_samples))
    assert ways[0] == ways[1]
