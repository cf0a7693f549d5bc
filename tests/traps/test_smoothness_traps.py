"""Traps of judging steadiness and smoothness; from bytes through to what is told.

| trap | test |
|---|---|
| smoothness taken for softness | smoothness_cannot_see_speed_so_the_loading_rate_stands_beside_it |
| smoothness of a whole press | smoothness_is_of_the_way_in_and_not_of_what_was_held |
| two ways in taken for one rough one | a_double_humped_knead_is_no_rougher_than_a_press |
| noise taken for roughness | a_noisy_sensor_makes_no_smooth_hand_rough |
| lost samples make a jab | lost_samples_make_no_jab |
| tremor from too few samples | tremor_below_50_samples_a_second_is_unknown |
| tremor hidden by the low-pass | a_tremor_is_told_with_its_size |
| the beat taken for tremor | kneading_swaying_and_drift_are_no_tremor |
| ramps taken for wavering | ramps_are_no_wavering |
| a swell taken for a hold | a_press_that_only_swells_and_fades_is_no_hold |
| an abrupt release unseen | letting_go_suddenly_is_told |
"""

import numpy as np
import pytest


def noisy(force_n, size_n=0.03, seed=3):
    return force_n + np.random.default_rng(seed).normal(0.0, size_n, len(force_n))


def presses(ramp, rise_s=0.7, hold_s=1.5, fall_s=0.8, newtons=25.0, count=4, rate_hz=100.0):
    """Return even presses, one each 8 s."""
    t_s = np.arange(0.0, 8.0 * count, 1.0 / rate_hz)
    force_n = np.zeros(len(t_s))
    for at_s in range(1, 8 * count, 8):
        force_n += ramp(t_s, at_s, rise_s) - ramp(t_s, at_s + rise_s + hold_s, fall_s)
    return t_s, newtons * force_n


def test_smoothness_cannot_see_speed_so_the_loading_rate_stands_beside_it(pressed, ramp):
    gentle = pressed(noisy(presses(ramp, rise_s=1.0)[1]))
    jab = pressed(noisy(presses(ramp, rise_s=0.2)[1]))
    assert jab.fact("sparc")["value"] == pytest.approx(gentle.fact("sparc")["value"], abs=0.1)
    assert gentle.fact("loading_rate_n_s")["figure"].startswith("soft")
    assert jab.fact("loading_rate_n_s")["figure"].startswith("sudden")
    assert jab.fact("loading_rate_n_s")["value"] == pytest.approx(1.875 * 25 / 0.2, rel=0.05)


def test_smoothness_is_of_the_way_in_and_not_of_what_was_held(pressed, ramp):
    told = [
        pressed(noisy(presses(ramp, hold_s=hold_s)[1])).fact("sparc")["value"]
        for hold_s in (0.3, 1.5, 4.5)
    ]
    assert told == pytest.approx([told[0]] * 3, abs=0.05)
    assert told[0] == pytest.approx(-1.403, abs=0.05), "a whole minimum-jerk way, by its formula"


def test_a_double_humped_knead_is_no_rougher_than_a_press(pressed, ramp):
    t_s = np.arange(0.0, 32.0, 0.01)
    force_n = np.zeros(len(t_s))
    for at_s in range(1, 32, 8):
        force_n += 15.0 * ramp(t_s, at_s, 0.6) - 7.0 * ramp(t_s, at_s + 1.0, 0.6)
        force_n += 17.0 * ramp(t_s, at_s + 1.9, 0.6) - 25.0 * ramp(t_s, at_s + 3.0, 0.8)
    told = pressed(noisy(force_n))
    assert len(told.strokes) == 4
    assert told.fact("sparc")["value"] == pytest.approx(-1.403, abs=0.05)


@pytest.mark.parametrize("size_n", [0.02, 0.1, 0.25])
def test_a_noisy_sensor_makes_no_smooth_hand_rough(pressed, ramp, size_n):
    told = pressed(noisy(presses(ramp)[1], size_n))
    assert told.fact("sparc")["value"] == pytest.approx(-1.403, abs=0.08)


def test_lost_samples_make_no_jab(pressed, ramp):
    t_s, force_n = presses(ramp, rise_s=1.0)
    lost = [k for k, t in enumerate(t_s) if 0.48 <= (t % 8.0) - 1.0 < 0.52]
    told = pressed(force_n, skipped=lost)
    assert told.report["missing_samples"] == len(lost)
    assert told.fact("loading_rate_n_s")["value"] == pytest.approx(1.875 * 25 / 1.0, rel=0.1)


def shaking(ramp, rate_hz, size, seconds=4.0):
    t_s, force_n = presses(ramp, hold_s=seconds, rate_hz=rate_hz)
    return noisy(force_n * (1.0 + np.sqrt(2) * size * np.sin(2 * np.pi * 9.0 * t_s)))


def test_tremor_below_50_samples_a_second_is_unknown(pressed, ramp):
    slow = pressed(shaking(ramp, 40.0, 0.05), 40.0)
    assert slow.strokes
    assert all(stroke["tremor"] is None for stroke in slow.report["strokes"])
    assert slow.fact("tremor") is None


@pytest.mark.parametrize("rate_hz", [50.0, 100.0, 250.0])
def test_a_tremor_is_told_with_its_size(pressed, ramp, rate_hz):
    told = pressed(shaking(ramp, rate_hz, 0.03), rate_hz)
    assert told.fact("tremor")["value"] == pytest.approx(3.0, abs=0.3)
    said = told.fact("tremor")["title"] + told.fact("tremor")["sentence"]
    assert "tremor" not in said.lower(), "no word of medicine"


def test_kneading_swaying_and_drift_are_no_tremor(pressed, ramp):
    t_s, force_n = presses(ramp, hold_s=4.0)
    for other in (
        force_n * (1.0 + 0.10 * np.sin(2 * np.pi * 1.4 * t_s)),
        force_n * (1.0 + 0.08 * np.sin(2 * np.pi * 3.0 * t_s)),
        force_n * (1.0 - 0.03 * (t_s % 8.0)),
    ):
        assert pressed(noisy(other)).fact("tremor") is None


def test_ramps_are_no_wavering(pressed, ramp):
    still = pressed(noisy(presses(ramp, hold_s=4.0, rise_s=1.0, fall_s=1.2)[1]))
    assert still.fact("hold_cv")["value"] < 1.0
    t_s, force_n = presses(ramp, hold_s=4.0)
    wavering = force_n * (1.0 + 0.15 * np.sqrt(2) * np.sin(2 * np.pi * 1.0 * t_s))
    assert pressed(noisy(wavering)).fact("hold_cv")["value"] == pytest.approx(15.0, abs=1.5)


def test_a_press_that_only_swells_and_fades_is_no_hold(pressed):
    t_s = np.arange(0.0, 32.0, 0.01)
    told = pressed(noisy(25.0 * np.clip(np.sin(2 * np.pi * t_s / 8.0), 0.0, None)))
    assert len(told.strokes) == 4
    assert told.fact("hold_cv")["value"] is None


def test_letting_go_suddenly_is_told(pressed, ramp):
    soft = pressed(noisy(presses(ramp, fall_s=1.0)[1]))
    abrupt = pressed(noisy(presses(ramp, fall_s=0.2)[1]))
    assert soft.fact("unloading_rate_n_s")["figure"].startswith("soft")
    assert abrupt.fact("unloading_rate_n_s")["figure"].startswith("sudden")
