"""Strokes told by the way over a pad, against hands whose every millimetre is known."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.signal.bands import PALM, THUMB
from coach.signal.centre import CentreOfPressure
from coach.signal.pipeline import Pipeline
from sims.travel_match import f1, matched
from sims.travel_set import PadPlan, over_pad

PLAIN = PadPlan(16, 16, 20.0, 100.0, noise=0.0, gain_sd=0.0, wobble=0.0, tremor=0.0, shake_mm=0.0)


def told(pad, manner="glides", cuts=()):
    """Return the strokes of a pad, fed in the pieces between cuts."""
    plan = pad.plan
    edges = THUMB if min(plan.half_mm) < 30.0 else PALM
    pipeline = Pipeline(plan.rate_hz, plan.taxels, edges, positions_mm=plan.positions_mm)
    pipeline.set_manner(manner)
    found = []
    bounds = [0, *sorted(cuts), len(pad.t_s)]
    for begin, end in pairwise(bounds):
        part = slice(begin, end)
        out = pipeline.update(pad.t_s[part], pad.newtons[part], np.zeros(end - begin, np.bool_))
        found += out.strokes
    return [*found, *pipeline.finish().strokes]


def spans(strokes):
    return [(s.onset_s, s.offset_s, s.speed_cm_s) for s in strokes]


@pytest.mark.parametrize("doing", ["ways", "back and forth", "lifts"])
def test_glides_are_told_when_and_as_fast_as_they_were(doing):
    true = hits = wrong = 0
    onsets_s, speeds = [], []
    for seed in range(300, 308):
        pad = over_pad(seed, doing, 25.0)
        pairs, extra = matched(pad.strokes, spans(told(pad)))
        true, hits, wrong = true + len(pad.strokes), hits + len(pairs), wrong + extra
        speeds += [span[2] / stroke.speed_cm_s - 1.0 for stroke, span in pairs]
        if pad.plan.rate_hz >= 100.0:
            onsets_s += [span[0] - stroke.onset_s for stroke, span in pairs]
    assert f1(true, hits, wrong) >= 0.98
    assert np.median(np.abs(onsets_s)) <= 0.02
    assert np.median(np.abs(speeds)) <= 0.05


def test_a_circling_hand_makes_a_stroke_a_turn():
    for seed in range(300, 304):
        pad = over_pad(seed, "circles", 25.0, PLAIN)
        strokes = told(pad)
        assert len(strokes) == len(pad.strokes) > 5
        ways_cm = [stroke.path_cm for stroke in strokes]
        assert ways_cm == pytest.approx([stroke.path_cm for stroke in pad.strokes], rel=0.08)


@pytest.mark.parametrize("seed", [312, 313, 315])
def test_a_turn_ends_where_it_passes_its_beginning_and_is_told_soon(seed):
    pad = over_pad(seed, "circles", 20.0, PLAIN)
    pipeline = Pipeline(100.0, PLAIN.taxels, PALM, positions_mm=PLAIN.positions_mm)
    pipeline.set_manner("glides")
    strokes, late_s = [], []
    for at in range(len(pad.t_s)):
        part = slice(at, at + 1)
        out = pipeline.update(pad.t_s[part], pad.newtons[part], np.zeros(1, np.bool_))
        strokes += out.strokes
        late_s += [pad.t_s[at] - stroke.offset_s for stroke in out.strokes]
    assert len(strokes) == len(pad.strokes) > 3
    for stroke, true in zip(strokes, pad.strokes, strict=True):
        assert stroke.onset_s == pytest.approx(true.onset_s, abs=0.03)
        assert stroke.offset_s == pytest.approx(true.offset_s, abs=0.04)
    assert max(late_s) <= 0.3


def test_circles_that_wander_over_the_pad_still_make_a_stroke_a_turn():
    t_s = np.arange(1600) / 100.0
    turned = 2 * np.pi * np.clip(t_s - 2.0, 0.0, 12.0) / 2.0
    x_mm = 90.0 + 10.0 * np.clip(t_s - 2.0, 0.0, 12.0) + 25.0 * np.cos(turned)
    newtons = printed(x_mm, np.where(t_s > 0.3, 12.0, 0.0), 160.0 + 25.0 * np.sin(turned))
    pipeline = Pipeline(100.0, PLAIN.taxels, PALM, positions_mm=PLAIN.positions_mm)
    pipeline.set_manner("glides")
    strokes = pipeline.update(t_s, newtons, np.zeros(1600, np.bool_)).strokes
    assert len(strokes) == 6
    lasts_s = [stroke.offset_s - stroke.onset_s for stroke in strokes[1:-1]]
    assert lasts_s == pytest.approx([2.0] * 4, abs=0.03)


def test_an_empty_pads_noise_makes_a_hand_no_less_sure():
    # Its centre jumps about; that of what rests on it afterwards does not.
    draw = np.random.default_rng(5)
    t_s = np.arange(200) / 25.0
    x_mm = 60.0 + 40.0 * np.clip(t_s - 1.6, 0.0, 1.5)
    newtons = printed(x_mm, np.where(t_s > 0.9, 12.0, 0.0))
    newtons = np.maximum(newtons + 0.02 * draw.standard_normal(newtons.shape), 0.0)
    pipeline = Pipeline(25.0, PLAIN.taxels, PALM, positions_mm=PLAIN.positions_mm)
    pipeline.set_manner("glides")
    (glide,) = pipeline.update(t_s, newtons, np.zeros(200, np.bool_)).strokes
    assert glide.onset_s == pytest.approx(1.6, abs=0.12)
    assert glide.path_cm == pytest.approx(6.0, rel=0.08)


def test_a_hand_at_rest_lifts_and_lands_elsewhere_without_a_stroke():
    for seed in range(300, 306):
        pad = over_pad(seed, "still", 30.0)
        assert len(pad.lifts_s) > 3
        assert told(pad) == []


@pytest.mark.parametrize("rate_hz", [25.0, 50.0, 100.0, 250.0])
@pytest.mark.parametrize(("rows", "pitch_mm"), [(8, 40.0), (16, 20.0), (32, 10.0)])
def test_any_pad_at_any_rate_tells_the_same_glides(rate_hz, rows, pitch_mm):
    plan = PadPlan(rows, rows, pitch_mm, rate_hz, noise=0.01)
    pad = over_pad(7, "back and forth", 20.0, plan)
    pairs, extra = matched(pad.strokes, spans(told(pad)))
    assert (len(pairs), extra) == (len(pad.strokes), 0)
    assert len(pairs) > 2


def test_a_glide_is_told_at_most_300_ms_after_its_end():
    pad = over_pad(310, "ways", 25.0, PLAIN)
    pipeline = Pipeline(100.0, PLAIN.taxels, PALM, positions_mm=PLAIN.positions_mm)
    pipeline.set_manner("glides")
    late_s = []
    for at in range(len(pad.t_s)):
        part = slice(at, at + 1)
        out = pipeline.update(pad.t_s[part], pad.newtons[part], np.zeros(1, np.bool_))
        late_s += [pad.t_s[at] - stroke.offset_s for stroke in out.strokes]
    assert len(late_s) == len(pad.strokes)
    assert max(late_s) <= 0.3


@settings(max_examples=20, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    doing=st.sampled_from(["ways", "circles", "lifts"]),
    manner=st.sampled_from(["glides", None, "strokes", "still", "held"]),
    cuts=st.sets(st.integers(1, 899), max_size=20),
)
def test_any_split_tells_the_same_strokes(seed, doing, manner, cuts):
    plan = PadPlan(8, 8, 20.0, 100.0, half_mm=(28.0, 28.0), force_n=8.0, stuck=1)
    pad = over_pad(seed, doing, 9.0, plan)
    assert repr(told(pad, manner, cuts)) == repr(told(pad, manner))


def test_the_live_speed_is_the_hands_and_ends_with_the_touch():
    t_s = np.arange(800) / 100.0
    x_mm = 60.0 + 30.0 * np.clip(t_s - 1.0, 0.0, 5.0)
    pipeline = Pipeline(100.0, PLAIN.taxels, PALM, positions_mm=PLAIN.positions_mm)
    force_n = np.where((t_s > 0.3) & (t_s < 7.0), 12.0, 0.0)
    newtons = printed(x_mm, force_n)
    nothing = np.zeros(100, np.bool_)
    said = []
    for at in range(0, 800, 100):
        pipeline.update(t_s[at : at + 100], newtons[at : at + 100], nothing)
        said.append(pipeline.speed_cm_s)
    assert said[3] == pytest.approx(3.0, rel=0.05)
    assert said[6] is not None
    assert said[6] < 0.5
    assert said[7] is None


def printed(x_mm, force_n, y_mm=160.0):
    """Return newtons (n, 256) of an even palm at x and y, else in the middle of y."""
    places = np.array(PLAIN.positions_mm)
    y_mm = np.broadcast_to(y_mm, x_mm.shape)
    away = np.hypot(places[:, 0] - x_mm[:, None], places[:, 1] - y_mm[:, None]) / 42.0
    shares = np.exp(-(away**4))
    return shares * (force_n / shares.sum(axis=1))[:, None]


def test_no_centre_without_places_or_touch():
    pipeline = Pipeline(100.0, 256, PALM)
    pipeline.update(np.arange(300) / 100.0, np.full((300, 256), 0.1), np.zeros(300, np.bool_))
    assert pipeline.speed_cm_s is None
    centre = CentreOfPressure(PLAIN.positions_mm)
    moments = centre.moments(np.zeros((4, 256)), np.zeros(4))
    assert not moments.any()


def test_noise_dead_and_stuck_taxels_do_not_pull_the_centre():
    draw = np.random.default_rng(3)
    centre = CentreOfPressure(PLAIN.positions_mm)
    x_mm = np.full(200, 80.0)
    newtons = printed(x_mm, np.where(np.arange(200) < 20, 0.0, 10.0))
    newtons += np.abs(0.02 * newtons.max() * draw.standard_normal(newtons.shape))
    newtons[:, draw.choice(256, 5, replace=False)] = 0.0
    newtons[:, [15, 240, 255]] = 0.8 * newtons.max()
    newtons[100, 7] = np.nan
    total_n = np.nansum(newtons, axis=1)
    load_n, along_x, along_y = centre.moments(newtons, total_n)
    touched = slice(20, None)
    assert along_x[touched] / load_n[touched] == pytest.approx(80.0, abs=3.0)
    assert along_y[touched] / load_n[touched] == pytest.approx(160.0, abs=3.0)


def test_to_and_fro_without_a_rest_is_a_stroke_each_way():
    t_s = np.arange(1000) / 100.0
    turning = np.clip(t_s - 1.0, 0.0, 6.0) * 2 * np.pi / 1.2
    newtons = printed(160.0 - 60.0 * np.cos(turning), np.where(t_s > 0.3, 12.0, 0.0))
    pipeline = Pipeline(100.0, PLAIN.taxels, PALM, positions_mm=PLAIN.positions_mm)
    pipeline.set_manner("glides")
    strokes = pipeline.update(t_s, newtons, np.zeros(1000, np.bool_)).strokes
    assert len(strokes) == 10
    ways_s = 1.0 + 0.6 * np.arange(10)
    assert [stroke.onset_s for stroke in strokes] == pytest.approx(ways_s, abs=0.05)
    assert [stroke.path_cm for stroke in strokes] == pytest.approx([12.0] * 10, rel=0.06)
