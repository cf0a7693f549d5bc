"""Which strokes count is a matter of what the hands are asked to do."""

import numpy as np
import pytest

from coach.signal.bands import PALM
from coach.signal.pipeline import Pipeline
from coach.signal.strokes import Stroke
from sims.glides_on_glove import glove_glides
from sims.shape import rise
from sims.travel_set import PadPlan, over_pad

PAD = PadPlan(16, 16, 20.0, 100.0, force_n=14.0, noise=0.005)


def strokes_of(t_s, newtons, manner, positions_mm=()):
    pipeline = Pipeline(100.0, newtons.shape[1], PALM, positions_mm=positions_mm)
    pipeline.set_manner(manner)
    out = pipeline.update(t_s, newtons, np.zeros(len(t_s), np.bool_))
    return [*out.strokes, *pipeline.finish().strokes]


def wobbling(seconds=60.0):
    """Return a hand that stays on while its force comes and goes: 20 N, each 3 s down to 6 N."""
    t_s = np.arange(int(100 * seconds)) / 100.0
    force_n = 13.0 + 7.0 * np.cos(2 * np.pi * t_s / 3.0)
    force_n *= rise((t_s - 1.0) / 0.5) * (1.0 - rise((t_s - seconds + 2.0) / 0.5))
    return t_s, force_n[:, None] * np.full((1, 8), 0.125)


def test_force_that_comes_and_goes_is_strokes_when_pressing_and_none_in_a_glide():
    t_s, newtons = wobbling()
    assert len(strokes_of(t_s, newtons, "strokes")) >= 17
    assert strokes_of(t_s, newtons, "glides") == []


def test_hands_that_lie_still_make_one_long_touch_whatever_the_force_does():
    t_s, newtons = wobbling(20.0)
    (touch,) = strokes_of(t_s, newtons, "still")
    assert touch.told_by == "contact"
    assert touch.onset_s == pytest.approx(1.2, abs=0.15)
    assert touch.offset_s == pytest.approx(18.3, abs=0.15)


@pytest.mark.parametrize("seed", range(4))
def test_an_even_glide_on_a_glove_is_not_measurable(seed):
    t_s, newtons = glove_glides(seed, lifts=False)
    assert strokes_of(t_s, newtons, "glides") == []


@pytest.mark.parametrize("seed", range(4))
def test_lifts_tell_the_glides_of_a_glove(seed):
    t_s, newtons = glove_glides(seed, lifts=True)
    # Off the skin: not even a tenth of the hand's usual force.
    on = newtons.sum(axis=1) > 0.1 * newtons.sum(axis=1).max()
    lifts = int((on[:-1] & ~on[1:]).sum())
    strokes = strokes_of(t_s, newtons, "glides")
    assert len(strokes) == lifts > 10
    assert {stroke.told_by for stroke in strokes} == {"contact"}
    assert all(stroke.speed_cm_s is None for stroke in strokes)


def test_a_long_touch_is_no_single_glide():
    t_s, newtons = wobbling(20.0)
    assert strokes_of(t_s, newtons, "glides") == []


def test_on_a_pad_the_way_tells_a_glide_and_its_speed():
    pad = over_pad(3, "back and forth", 30.0, PAD)
    strokes = strokes_of(pad.t_s, pad.newtons, "glides", PAD.positions_mm)
    assert len(strokes) == len(pad.strokes) > 2
    for stroke, true in zip(strokes, pad.strokes, strict=True):
        assert stroke.told_by == "travel"
        assert stroke.speed_cm_s == pytest.approx(true.speed_cm_s, rel=0.08)
        assert stroke.peak_n == pytest.approx(14.0, rel=0.2)


def test_in_free_practice_the_way_fills_in_where_the_force_tells_nothing():
    pad = over_pad(12, "back and forth", 30.0, PAD)
    free = strokes_of(pad.t_s, pad.newtons, None, PAD.positions_mm)
    assert [stroke.told_by for stroke in free] == ["travel"] * len(pad.strokes)


def test_in_free_practice_a_press_that_travels_is_one_stroke_told_by_its_force():
    t_s = np.arange(3000) / 100.0
    u = np.clip(((t_s - 1.0) % 4.0) / 2.5, 0.0, 1.0)
    force_n = np.where(t_s < 1.0, 0.0, 18.0 * np.sin(np.pi * u))
    places = np.array(PAD.positions_mm)
    x_mm = 100.0 + 120.0 * rise(u)
    away = np.hypot(places[:, 0] - x_mm[:, None], places[:, 1] - 160.0) / 42.0
    shares = np.exp(-(away**4))
    newtons = shares * (force_n / shares.sum(axis=1))[:, None]
    strokes = strokes_of(t_s, newtons, None, PAD.positions_mm)
    assert {stroke.told_by for stroke in strokes} == {"force"}
    assert len(strokes) == 7
    # It went nearly all of its 12 cm while it pressed.
    assert np.median([stroke.path_cm for stroke in strokes]) == pytest.approx(12.0, abs=0.6)


def test_a_press_that_stays_where_it_is_has_no_speed():
    t_s = np.arange(1000) / 100.0
    force_n = 15.0 * np.clip(np.sin(2 * np.pi * t_s / 4.0), 0.0, None)
    places = np.array(PAD.positions_mm)
    away = np.hypot(places[:, 0] - 160.0, places[:, 1] - 160.0) / 42.0
    shares = np.exp(-(away**4)) / np.exp(-(away**4)).sum()
    strokes = strokes_of(t_s, force_n[:, None] * shares, "strokes", PAD.positions_mm)
    assert [(stroke.speed_cm_s, stroke.path_cm) for stroke in strokes] == [(None, None)] * 3


def test_a_stroke_counts_by_what_was_asked_when_it_began():
    t_s = np.arange(2400) / 100.0
    force_n = 15.0 * np.clip(np.sin(2 * np.pi * t_s / 4.0), 0.0, None)
    newtons = force_n[:, None] * np.full((1, 8), 0.125)
    pipeline = Pipeline(100.0, 8, PALM)
    told = []
    for begin, end, manner in ((0, 850, "strokes"), (850, 1650, "glides"), (1650, 2400, "strokes")):
        pipeline.set_manner(manner)
        part = slice(begin, end)
        out = pipeline.update(t_s[part], newtons[part], np.zeros(end - begin, np.bool_))
        told += [(round(stroke.onset_s / 4.0), stroke.told_by) for stroke in out.strokes]
    by = ["force", "force", "force", "contact", "contact", "force"]
    assert told == list(enumerate(by))


def moved(onset_s, offset_s):
    return Stroke(
        onset_s, onset_s, offset_s, np.nan, np.nan, np.nan, told_by="motion", speed_cm_s=4.0
    )


def test_motion_tells_glides_only_while_the_hand_is_on():
    t_s, newtons = glove_glides(3, lifts=False, seconds=20.0)
    pipeline = Pipeline(100.0, 8, PALM)
    pipeline.set_manner("glides")
    pipeline.update(t_s, newtons, np.zeros(len(t_s), np.bool_))
    assert pipeline.glides_untold
    on, off = moved(5.0, 8.0), moved(0.2, 0.9)
    assert [stroke.onset_s for stroke in pipeline.moved((on, off))] == [5.0]
    assert not pipeline.glides_untold


def test_motion_is_no_press():
    t_s, newtons = wobbling(20.0)
    pipeline = Pipeline(100.0, 8, PALM)
    pipeline.set_manner("strokes")
    pipeline.update(t_s, newtons, np.zeros(len(t_s), np.bool_))
    assert pipeline.moved((moved(5.0, 8.0),)) == ()


@pytest.mark.parametrize("seed", [4, 5, 22, 43, 51, 63])
def test_strokes_that_overlap_are_one_however_many_samples_come_at_once(seed):
    random = np.random.default_rng(seed)
    levels_n = np.repeat(random.uniform(0.5, 8.0, 30), 20)
    newtons = np.abs(levels_n + random.normal(0.0, 0.6, 600))[:, np.newaxis]
    told = []
    for samples in (10, 600):
        pipeline = Pipeline(100.0, 1, PALM)
        strokes = []
        for begin in range(0, 600, samples):
            part = slice(begin, begin + samples)
            t_s = np.arange(600)[part] / 100.0
            nothing = np.zeros(len(t_s), np.bool_)
            strokes += pipeline.update(t_s, newtons[part], nothing).strokes
        told.append([*strokes, *pipeline.finish().strokes])
    assert told[0] == told[1]
    assert told[0]
