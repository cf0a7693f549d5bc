"""Bands on noisy sensors: no chatter at an edge, and no true change told late."""

import numpy as np
import pytest

from coach.signal.bands import BANDS, PALM, Band
from coach.signal.pipeline import Pipeline

HELD_S = 45
CONTACT, LIGHT, MEDIUM, FIRM = PALM.contact_n, PALM.light_n, PALM.medium_n, PALM.firm_n


def white(draw, count):
    return draw.standard_normal(count)


def pink(draw, count):
    """1/f noise of standard deviation 1, made from its spectrum."""
    spectrum = np.fft.rfft(draw.standard_normal(count))
    spectrum[1:] /= np.sqrt(np.arange(1, len(spectrum)))
    spectrum[0] = 0.0
    noise = np.fft.irfft(spectrum, count)
    return noise / noise.std()


def shown(rate_hz, force_n):
    t_s = np.arange(len(force_n)) / rate_hz
    out = Pipeline(rate_hz, 1, PALM).update(t_s, force_n[:, None], np.zeros(len(t_s), bool))
    return out.readings


def changes_s(readings):
    return readings.t_s[1:][np.diff(readings.band) != 0]


def most_in_a_second(moments_s):
    ends = np.searchsorted(moments_s, moments_s + 1.0)
    return int((ends - np.arange(len(moments_s))).max(initial=0))


@pytest.mark.parametrize("rate_hz", [25.0, 80.0, 200.0])
@pytest.mark.parametrize("edge_n", [CONTACT, LIGHT, MEDIUM, FIRM])
@pytest.mark.parametrize("noise", [white, pink])
def test_a_noisy_force_at_an_edge_changes_band_at_most_once_a_second(rate_hz, edge_n, noise):
    draw = np.random.default_rng([int(rate_hz), int(edge_n)])
    for share in (0.03, 0.10):
        for place in (0.9, 1.0, 1.1):
            force_n = edge_n * (place + share * noise(draw, int(HELD_S * rate_hz)))
            assert most_in_a_second(changes_s(shown(rate_hz, force_n))) <= 1


def test_a_press_from_nothing_to_firm_in_0_3_s_is_followed():
    t_s = np.arange(0.0, 3.0, 0.01)
    readings = shown(100.0, np.interp(t_s, [1.0, 1.3], [0.0, 45.0]))
    names = [BANDS[k] for k in readings.band]
    told = {band: readings.t_s[names.index(band)] for band in (Band.LIGHT, Band.FIRM)}
    # Contact with its tenth is passed 11 ms after the start, light's edge with its tenth 73 ms.
    assert told[Band.LIGHT] == pytest.approx(1.011, abs=0.03)
    assert told[Band.FIRM] == pytest.approx(1.073 + 0.2, abs=0.03)


@pytest.mark.parametrize("period_s", [0.8, 1.0, 1.5])
def test_a_hand_that_kneads_across_an_edge_is_followed_each_time(period_s):
    t_s = np.arange(0.0, 20 * period_s, 0.01)
    readings = shown(100.0, 30.0 + 14.0 * np.sin(2 * np.pi * t_s / period_s))
    assert abs(len(changes_s(readings)) - 2 * 20) <= 1


def test_a_small_step_back_is_told_within_a_second_and_a_large_one_after_the_dwell():
    t_s = np.arange(0.0, 4.0, 0.01)
    small, large = (np.interp(t_s, [0.99, 1.0, 1.39, 1.4], [9.0, 12.5, 12.5, to_n])
                    for to_n in (8.5, 6.0))  # fmt: skip
    assert changes_s(shown(100.0, small)) == pytest.approx([1.2, 2.2], abs=0.05)
    assert changes_s(shown(100.0, large)) == pytest.approx([1.2, 1.6], abs=0.05)


def test_a_hand_that_rests_just_below_contact_and_then_presses_is_told_at_once():
    t_s = np.arange(0.0, 2.0, 0.01)
    readings = shown(100.0, np.interp(t_s, [1.0, 1.2], [1.2, 9.0]))
    # Half as much again as contact, 2.25 N, is passed after 27 ms.
    assert changes_s(readings)[0] == pytest.approx(1.027, abs=0.03)
