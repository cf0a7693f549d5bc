"""Traps of finding strokes and their rhythm; from bytes through to what is told.

| trap | test |
|---|---|
| strokes over a resting hand are lost | presses_over_a_resting_grip_are_strokes_of_their_own |
| a tenth of a soft stroke is no contact yet | a_soft_stroke_begins_at_contact |
| a running mean that starts anew at 0 | a_force_of_exactly_0_between_presses_changes_nothing |
| zero drift taken for a stroke | a_zero_that_creeps_is_no_stroke |
| drop-outs taken for strokes | a_drop_out_is_no_stroke_and_is_counted |
| time of arrival taken for time of touch | late_and_heaped_arrival_moves_no_stroke |
| a reader that stops after so many bytes | bytes_in_one_heap_say_the_same |
| rhythm invented of a steady glide | a_glide_at_constant_force_has_no_rhythm_and_no_number |
| steadiness of two strokes | fewer_than_four_strokes_are_unknown |
| asynchrony 0 where nothing matched | without_a_beat_the_asynchrony_is_null_never_0 |
| early taken for bad | a_little_early_is_normal_and_told_apart_from_the_spread |
"""

import numpy as np
import pytest

from coach.practice.debrief.builder import DebriefBuilder, debrief_json
from coach.signal.strokes import Stroke


def train(ramp, t_s, count, newtons=20.0, rest_n=0.0, period_s=3.0):
    force_n = np.full(len(t_s), rest_n)
    for press in range(count):
        at_s = 1.0 + press * period_s
        force_n += (newtons - rest_n) * (ramp(t_s, at_s, 0.6) - ramp(t_s, at_s + 1.0, 0.7))
    return force_n


def noisy(force_n, size_n=0.03):
    return force_n + np.random.default_rng(6).normal(0.0, size_n, len(force_n))


def times(seconds):
    return np.arange(0.0, seconds, 0.01)


def test_presses_over_a_resting_grip_are_strokes_of_their_own(pressed, ramp):
    t_s = times(34.0)
    told = pressed(noisy(train(ramp, t_s, 10, 9.0, rest_n=2.0)), tool="thumb")
    assert len(told.strokes) == 10
    # A tenth of the 7 N above the rest is passed when a minimum-jerk way is at 0.247 of its time.
    first = told.strokes[0]
    assert first.onset_s == pytest.approx(1.0 + 0.6 * 0.247, abs=0.03)
    assert first.peak_n == pytest.approx(9.0, rel=0.02), "absolute newtons, the rest included"


def test_a_soft_stroke_begins_at_contact(pressed, ramp):
    t_s = times(16.0)
    told = pressed(train(ramp, t_s, 4, 6.0))
    # Contact, 1.5 N, is a quarter of 6 N: a minimum-jerk way is there at 0.359 of its time.
    assert told.strokes[0].onset_s == pytest.approx(1.0 + 0.6 * 0.359, abs=0.02)


def test_a_force_of_exactly_0_between_presses_changes_nothing(pressed, ramp):
    force_n = train(ramp, times(22.0), 6)
    at_zero, above = pressed(force_n), pressed(force_n + 0.001)
    assert len(at_zero.strokes) == 6
    pairs = zip(at_zero.strokes, above.strokes, strict=True)
    assert all(abs(one.onset_s - other.onset_s) < 0.002 for one, other in pairs)


def test_a_zero_that_creeps_is_no_stroke(pressed, ramp):
    t_s = times(120.0)
    creeping = 4.0 * t_s / 120.0 + 0.3 * np.sin(2 * np.pi * t_s / 40.0)
    assert pressed(noisy(creeping)).strokes == []
    assert len(pressed(noisy(creeping + train(ramp, t_s, 38))).strokes) == 38


def test_a_drop_out_is_no_stroke_and_is_counted(pressed, ramp):
    t_s = times(22.0)
    lost = range(1200, 1220)
    told = pressed(train(ramp, t_s, 6), skipped=lost)
    assert len(told.strokes) == 6
    assert (told.report["gaps"], told.report["missing_samples"]) == (1, 20)


def test_late_and_heaped_arrival_moves_no_stroke(pressed, ramp):
    force_n = noisy(train(ramp, times(13.0), 3))
    even, jittered = pressed(force_n), pressed(force_n, late_s=0.4)
    assert jittered.strokes == even.strokes
    assert jittered.started == even.started


def test_bytes_in_one_heap_say_the_same(pressed, ramp):
    force_n = noisy(train(ramp, times(13.0), 3))
    bit_by_bit = pressed(force_n, heap=1)
    at_once = pressed(force_n, heap=100_000)
    assert at_once.strokes == bit_by_bit.strokes
    assert np.array_equal(at_once.force_n, bit_by_bit.force_n)
    assert at_once.report == bit_by_bit.report


def test_a_glide_at_constant_force_has_no_rhythm_and_no_number(pressed, ramp):
    t_s = times(40.0)
    glide = 12.0 * ramp(t_s, 1.0, 1.0) * (1.0 + 0.02 * np.sin(2 * np.pi * t_s / 7.0))
    told = pressed(noisy(glide))
    assert told.report["strokes"] == []
    rhythm = told.report["rhythm"]
    assert rhythm["period_s"] is None
    assert rhythm["interval_cv"] is None
    assert rhythm["steadiness"] == "unknown"
    assert told.fact("period_s")["figure"] == "not measurable"


def test_fewer_than_four_strokes_are_unknown(pressed, ramp):
    three, five = (pressed(train(ramp, times(4.0 + 3 * n), n)) for n in (3, 5))
    assert three.report["rhythm"]["steadiness"] == "unknown"
    assert five.report["rhythm"]["steadiness"] == "steady"


def test_without_a_beat_the_asynchrony_is_null_never_0(pressed, ramp):
    told = pressed(train(ramp, times(22.0), 6))
    assert told.report["rhythm"]["mean_asynchrony_s"] is None
    assert told.report["rhythm"]["sd_asynchrony_s"] is None
    assert all(stroke["asynchrony_s"] is None for stroke in told.report["strokes"])
    assert told.fact("mean_asynchrony_s") is None


def test_a_little_early_is_normal_and_told_apart_from_the_spread():
    builder = DebriefBuilder("palm")
    builder.beat(0.0, 4.0, 4)
    late_s = [-0.05, -0.03, -0.04, -0.02, -0.05, -0.03, -0.04, -0.02]
    builder.take(strokes=[
        Stroke(4.0 * k + s, 4.0 * k + 1, 4.0 * k + 2.5, 20.0, 14.0, 40.0, asynchrony_s=s,
               beat_phase=s / 4.0, asked_s=4.0)
        for k, s in enumerate(late_s, 1)
    ])  # fmt: skip
    report = debrief_json(builder.build(duration_s=40.0))
    assert report["rhythm"]["mean_asynchrony_s"] == pytest.approx(-0.035, abs=0.002)
    assert report["rhythm"]["sd_asynchrony_s"] < 0.02
    assert report["rhythm"]["steadiness"] == "steady"
    facts = {fact["name"]: fact for fact in report["facts"]}
    assert facts["mean_asynchrony_s"]["figure"].endswith("early")
    assert "most people" in facts["mean_asynchrony_s"]["sentence"]
