"""Traps of judging pressure; each test presses a sensor's bytes through to what is told.

| trap | test |
|---|---|
| one wild sample sounds the alarm | one_glitch_is_no_alarm |
| the alarm waits for a filter or a dwell | two_samples_in_a_row_alarm_within_50_ms |
| a slow scale is judged a sample too late | a_scale_of_10_samples_a_second_alarms_at_its_first |
| the alarm flickers on the way out | too_much_stays_until_below_85_percent_for_300_ms |
| a dug-in thumb hides in a pad's total | a_thumb_dug_into_a_pad_is_too_much_before_its_total |
| a saturated sensor's made-up newtons | past_the_range_no_number_is_told |
| the word flickers at an edge | a_force_at_an_edge_does_not_chatter |
| the dwell says "no contact" over newtons | a_hand_that_comes_or_goes_is_told_at_once |
| an old band shown as if it were live | silence_shows_no_band |
| a broken taxel that is no number | no_number_is_no_band_and_never_newtons |
| each frame scaled to itself | twice_the_force_is_twice_the_newtons |
| one table of bands for every body | a_softer_place_is_too_much_earlier |
| a score that forgives too much | after_too_much_the_score_is_capped |
"""

import itertools
import json

import numpy as np
import pytest

from coach.commands.watch import Watch
from coach.sensors.source import Curve
from coach.signal.bands import PALM, THUMB, Band
from coach.timing import VirtualClock

T_S = np.arange(0.0, 6.0, 0.01)


def held(*levels_and_seconds, rate_hz=100):
    return np.concatenate([np.full(round(s * rate_hz), n) for n, s in levels_and_seconds])


def test_one_glitch_is_no_alarm(pressed):
    force_n = held((20.0, 4.0))
    force_n[[100, 150, 152, 300]] = 500.0
    told = pressed(force_n)
    assert told.started == []
    assert told.fact("too_much")["figure"] == "never"


@pytest.mark.parametrize("rate_hz", [50.0, 100.0, 200.0, 1000.0])
def test_two_samples_in_a_row_alarm_within_50_ms(pressed, rate_hz):
    force_n = held((20.0, 1.0), (65.0, 0.5), (20.0, 1.0), rate_hz=int(rate_hz))
    (onset_s,) = pressed(force_n, rate_hz).started
    assert onset_s == pytest.approx(1.0, abs=1e-6)
    # It is said as soon as the second sample is there: cut off after it, it still is.
    told = pressed(force_n[: int(rate_hz) + 2], rate_hz)
    assert told.started == [onset_s]
    assert len(force_n[: int(rate_hz) + 2]) / rate_hz - 1.0 <= 0.05


def test_a_scale_of_10_samples_a_second_alarms_at_its_first(pressed):
    force_n = held((20.0, 2.0), (65.0, 0.1), (20.0, 2.0), rate_hz=10)
    assert pressed(force_n, 10.0).started == pytest.approx([2.0], abs=1e-6)


def test_too_much_stays_until_below_85_percent_for_300_ms(pressed):
    # 52 N is above 85 % of 60 N, 50 N below it; the first time there is too short.
    force_n = held((65.0, 0.5), (52.0, 1.0), (50.0, 0.25), (52.0, 0.5), (50.0, 1.0))
    (alarm,) = pressed(force_n).ended
    assert alarm.onset_s + alarm.duration_s == pytest.approx(2.25, abs=0.011)


def test_a_thumb_dug_into_a_pad_is_too_much_before_its_total(pressed):
    newtons = np.full((300, 8), 0.5)
    newtons[100:200, 3] = 9.0
    # 9 N on 1 cm² are 90 kPa; the total is 12.5 N, a fifth of too much.
    assert pressed(newtons, cell_mm2=100.0).started == pytest.approx([1.0], abs=1e-6)
    assert pressed(newtons).started == []


def test_past_the_range_no_number_is_told(pressed, ramp):
    curve = Curve("power", 12.0, 1.125)
    press = ramp(T_S, 1.0, 0.5) - ramp(T_S, 3.0, 0.5)
    ratio = (40.0 * press / 12.0) ** (1 / 1.125)
    counts = np.round(4095 * ratio / (1 + ratio))
    counts[150:250] = 4095
    told = pressed(counts, curve=curve, full_scale=4095.0)
    (alarm,) = told.report["too_much_events"]
    assert alarm["onset_s"] == pytest.approx(1.5, abs=0.01)
    assert alarm["peak_n"] is None
    (stroke,) = told.report["strokes"]
    assert stroke["peak_n"] is None
    assert stroke["onset_s"] == pytest.approx(1.17, abs=0.05)
    assert told.fact("too_much_1")["figure"] == "past the sensor's range"
    assert told.fact("typical_peak_n") is None
    assert "NaN" not in json.dumps(told.report)
    assert np.nanmax(told.force_n) < 3 * PALM.firm_n, "not the 2,000 N that the curve makes"


def test_a_force_at_an_edge_does_not_chatter(pressed):
    draw = np.random.default_rng(4)
    for edge_n in (PALM.contact_n, PALM.light_n, PALM.medium_n):
        told = pressed(edge_n * (1.0 + 0.05 * draw.standard_normal(3000)))
        names = [band.value for band in told.bands]
        assert sum(one != other for one, other in itertools.pairwise(names)) <= 1


def test_a_hand_that_comes_or_goes_is_told_at_once(pressed):
    told = pressed(held((0.0, 1.0), (8.0, 1.0), (0.0, 1.0)))
    assert told.band_at(1.08) is Band.LIGHT
    assert told.band_at(2.12) is Band.NONE


def test_silence_shows_no_band():
    clock = VirtualClock(50.0)
    watch = Watch("sim:unplugged?seed=1", "palm", clock)
    lines = [line for line in watch.lines(10.5) if "band" in line]
    watch.close()
    silent = [line for line in lines if line["age_s"] is not None and line["age_s"] > 0.25]
    assert len(silent) >= 5
    assert all(line["band"] is None and line["force_n"] is None for line in silent)
    assert any(line["band"] is not None for line in lines)


def test_no_number_is_no_band_and_never_newtons(pressed):
    newtons = np.full((300, 2), 10.0)
    newtons[100:200] = np.nan
    newtons[200:, 1] = np.nan
    told = pressed(newtons)
    assert np.isnan(told.force_n[110:190]).all()
    assert told.band_at(1.5) is Band.NONE
    assert told.force_n[-1] == pytest.approx(10.0), "the sound taxel goes on"
    assert sum(told.report["bands"].values()) == pytest.approx(2.0, abs=0.05)


def test_twice_the_force_is_twice_the_newtons(pressed, ramp):
    print_of_hand = np.array([0.1, 0.3, 0.4, 0.2])
    press = (ramp(T_S, 1.0, 0.8) - ramp(T_S, 3.0, 0.8))[:, None] * print_of_hand
    soft, hard = pressed(8.0 * press), pressed(16.0 * press)
    assert hard.strokes[0].peak_n == pytest.approx(2 * soft.strokes[0].peak_n, rel=0.01)
    assert soft.strokes[0].peak_n == pytest.approx(8.0, rel=0.02)
    assert (soft.band_at(2.5), hard.band_at(2.5)) == (Band.LIGHT, Band.MEDIUM)


def test_a_softer_place_is_too_much_earlier(pressed):
    force_n = held((10.0, 1.0), (40.0, 1.0))
    assert pressed(force_n).started == []
    assert pressed(force_n, edges=PALM.times(0.6)).started == pytest.approx([1.0], abs=1e-6)
    assert pressed(held((5.0, 1.0), (16.0, 1.0)), tool="thumb", edges=THUMB).started


def test_after_too_much_the_score_is_capped(pressed, ramp):
    t_s = np.arange(0.0, 60.0, 0.01)
    even = sum(20.0 * (ramp(t_s, at, 0.7) - ramp(t_s, at + 2.0, 0.8)) for at in range(1, 56, 4))
    hard = even + 45.0 * (ramp(t_s, 25.3, 0.3) - ramp(t_s, 26.0, 0.3))
    assert pressed(even).report["score"]["total"] > 60
    capped = pressed(hard).report
    assert len(capped["too_much_events"]) == 1
    assert capped["score"]["total"] <= 60
