"""Hops many at once tell the same strokes as hop by hop, whatever the hand and the line do."""

from dataclasses import fields
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.signal.bands import PALM, THUMB
from coach.signal.contact import Touches
from coach.signal.hops import Hops
from coach.signal.stroke_detector import StrokeDetector

HOP_S = 0.01


def hand_n(random, hops):
    """Return a force (hops,) of presses, jabs, holds, humps that overlap, and of hands that lie."""
    force_n = np.zeros(hops)
    at = random.integers(0, 100)
    while at < hops:
        long = int(random.choice([12, 40, 100, 250, 600]))
        share = np.arange(long) / long
        shape = random.choice(["sine", "hold", "stairs", "knead"])
        if shape == "sine":
            press = np.sin(np.pi * share)
        elif shape == "hold":
            press = np.clip(np.minimum(share, 1.0 - share) * random.choice([4.0, 20.0]), 0.0, 1.0)
        elif shape == "stairs":
            press = np.interp(share, [0, 0.1, 0.6, 0.7, 0.8, 1.0], [0, 0.4, 0.4, 1.0, 0.4, 0.0])
        else:
            press = np.interp(share, [0, 0.3, 0.5, 0.8, 1], [0, 1.0, random.random(), 0.9, 0])
        press = press[: hops - at] * random.uniform(0.3, 60.0)
        force_n[at : at + len(press)] += press
        at += int(long * random.choice([0.5, 0.8, 1.0, 1.5])) + random.integers(0, 120)
    lies_n = random.choice([0.0, 0.0, 0.7, 8.0])
    return force_n + lies_n * np.clip(np.arange(hops) / random.integers(20, 300), 0.0, 1.0)


def stream(seed, hops):
    """Return hops of a hand with noise, moments that are lost, gaps, and a clock set back."""
    random = np.random.default_rng(seed)
    true_n = hand_n(random, hops)
    mean_n = true_n + random.normal(0.0, random.choice([0.0, 0.003, 0.03, 0.3]), hops)
    if random.random() < 0.3:
        mean_n = np.minimum(np.round(mean_n, 1), random.choice([20.0, 100.0]))
    weights = np.exp(-np.arange(12) / 2.0)
    force_n = np.convolve(mean_n, weights / weights.sum())[:hops]
    for at in random.integers(0, hops, random.integers(0, 5)):
        mean_n[at : at + random.integers(1, 4)] = np.nan
    force_n = np.where(np.isnan(mean_n), np.nan, force_n)
    steps_s = np.full(hops, HOP_S)
    steps_s[random.integers(0, hops, 3)] = random.choice([0.001, 0.03, 0.3, 0.7, -0.2], 3)
    t_s = 5.0 + np.cumsum(steps_s)
    nothing = np.full(hops, np.nan)
    top_n, noise_n = mean_n + 0.05, np.full(hops, random.choice([0.02, np.inf]))
    alarm = np.zeros(hops, bool)
    return Hops(t_s, force_n, nothing, alarm, t_s - 0.02, mean_n, top_n, noise_n, nothing, nothing)


def told(hops, places, harder_from):
    """Return the strokes of hops fed between places; from one of these on other edges count."""
    detector, strokes = StrokeDetector(THUMB if len(hops.t_s) % 2 else PALM), []
    for begin, end in pairwise([0, *places, len(hops.t_s)]):
        if begin == harder_from:
            detector.edges, detector.noise_share = PALM.times(1.2), 0.5
        part = slice(begin, end)
        strokes += detector.update(Hops(*(getattr(hops, each.name)[part] for each in fields(hops))))
    return repr((strokes, detector.finish()))


@given(
    seed=st.integers(0, 2**32 - 1),
    count=st.integers(900, 2500),
    cuts=st.lists(st.integers(1, 899), max_size=8, unique=True),
    harder_from=st.integers(1, 899),
)
def test_many_hops_at_once_tell_the_strokes_of_hop_by_hop(seed, count, cuts, harder_from):
    hops = stream(seed, count)
    one_by_one = told(hops, list(range(1, count)), harder_from)
    assert told(hops, [harder_from], harder_from) == one_by_one
    assert told(hops, sorted({*cuts, harder_from}), harder_from) == one_by_one


@pytest.mark.parametrize("piece", [1, 7, 640])
def test_a_press_of_half_a_minute_is_kept_whole_however_long_a_hand_rested_before(piece):
    at = np.array([0, 2500, 2550, 5400, 5480, 5900, 5960, 8900, 9000, 9500])
    mean_n = np.interp(np.arange(9500), at, [0.2, 0.2, 20, 24, 0.2, 0.2, 12, 9, 0.1, 0.1])
    mean_n += np.random.default_rng(3).normal(0.0, 0.01, 9500)
    force_n = np.convolve(mean_n, np.full(4, 0.25))[:9500]
    t_s, nothing = HOP_S * np.arange(9500), np.full(9500, np.nan)
    texture = mean_n + 0.01, np.full(9500, 0.01), nothing, nothing
    hops = Hops(t_s, force_n, nothing, np.zeros(9500, bool), t_s, mean_n, *texture)
    strokes = told(hops, [], -1)
    assert strokes.count("Stroke(") == 2
    assert told(hops, list(range(piece, 9500, piece)), -1) == strokes


def touched(hops, places, harder_from):
    """Return the touches of hops fed between places, each with the hop's number, and since when."""
    touches, told_at = Touches(0.5), []
    for begin, end in pairwise([0, *places, len(hops.t_s)]):
        if begin == harder_from:
            touches.contact_n = 1.5
        part = slice(begin, end)
        found = touches.update(Hops(*(getattr(hops, each.name)[part] for each in fields(hops))))
        told_at += [(begin + at, touch) for at, touch in found]
    return repr((told_at, touches.since_s))


@given(
    seed=st.integers(0, 2**32 - 1),
    cuts=st.lists(st.integers(1, 899), max_size=8, unique=True),
    harder_from=st.integers(1, 899),
)
def test_many_hops_at_once_tell_the_touches_of_hop_by_hop(seed, cuts, harder_from):
    hops = stream(seed, 900)
    one_by_one = touched(hops, list(range(1, 900)), harder_from)
    assert touched(hops, [harder_from], harder_from) == one_by_one
    assert touched(hops, sorted({*cuts, harder_from}), harder_from) == one_by_one


def test_such_hands_make_strokes():
    strokes = [told(stream(seed, 2000), [], -1).count("Stroke(") for seed in range(20)]
    assert min(strokes) >= 1
    assert np.mean(strokes) > 5
    touches = [touched(stream(seed, 2000), [], -1).count("Stroke(") for seed in range(20)]
    assert sum(touches) >= 10
