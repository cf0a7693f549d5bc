"""Too much on the screen: there with the alarm, calm at its edge, gone with the hand."""

import numpy as np
import pytest

from coach.signal.bands import BANDS, PALM, Band
from coach.signal.pipeline import Pipeline

RATE_HZ = 200.0
#: What the alarm itself waits for, and a hop with the filter's rounding of a step.
ALARM_S, HOP_S = 0.3, 0.05


def shown(share, kpa=None):
    """Return seconds, bands and alarm of a hand at ``share`` (n,) of the firm edge."""
    t_s = np.arange(len(share)) / RATE_HZ
    areas = () if kpa is None else (1000.0 / kpa,)
    pipeline = Pipeline(RATE_HZ, 1, PALM, areas)
    newtons = np.asarray(share)[:, None] * (PALM.firm_n if kpa is None else PALM.firm_kpa / kpa)
    out = pipeline.update(t_s, newtons, np.zeros(len(t_s), bool)).readings
    return out.t_s, out.band == BANDS.index(Band.TOO_MUCH), out.too_much


def eased_to(share, seconds=6.0):
    """Return a hand that presses 10 % over the edge for a second and then eases off."""
    return np.concatenate(
        (np.full(200, 0.5), np.full(200, 1.1), np.full(int(seconds * 200), share))
    )


@pytest.mark.parametrize(
    ("share", "after_s"), [(0.0, 0.0), (0.4, 0.0), (0.6, 0.3), (0.72, 1.5), (0.8, 3.0)]
)
@pytest.mark.parametrize("kpa", [None, 10.0])
def test_the_farther_a_hand_eases_off_the_sooner_it_is_over(share, after_s, kpa):
    t_s, told, alarm = shown(eased_to(share), kpa)
    assert told[alarm].all()
    assert t_s[told][0] == pytest.approx(1.0, abs=0.02)
    assert t_s[told][-1] == pytest.approx(2.0 + ALARM_S + after_s, abs=HOP_S)


def test_where_the_alarm_goes_and_comes_the_screen_does_not():
    hovering = np.tile(np.repeat([1.05, 0.8], [20, 100]), 10)
    _, told, alarm = shown(np.concatenate((np.full(200, 0.5), hovering)))
    assert np.diff(alarm).sum() > 10
    assert np.diff(told).sum() == 1


def test_a_hand_that_comes_back_is_told_at_once():
    share = np.concatenate((eased_to(0.8, 4.0), np.full(100, 1.1)))
    t_s, told, _ = shown(share)
    back_s = t_s[np.flatnonzero(np.diff(told.astype(int)) > 0) + 1]
    assert back_s == pytest.approx([1.0, 6.0], abs=0.02)


def test_after_a_gap_nothing_of_it_is_left():
    t_s = np.concatenate((np.arange(500) / RATE_HZ, 3.5 + np.arange(200) / RATE_HZ))
    share = np.concatenate((np.full(200, 1.1), np.full(500, 0.8)))
    still = np.zeros(len(t_s), bool)
    out = Pipeline(RATE_HZ, 1, PALM).update(t_s, share[:, None] * PALM.firm_n, still).readings
    told = out.band == BANDS.index(Band.TOO_MUCH)
    assert told[out.t_s < 2.4].all()
    assert not told[out.t_s > 3.4].any()


def test_a_sensor_without_a_number_shows_nothing():
    share = np.concatenate((eased_to(0.8, 0.5), np.full(20, np.nan), np.full(50, 0.8)))
    t_s, told, _ = shown(share)
    assert told[(t_s > 2.35) & (t_s < 2.47)].all()
    assert not told[t_s > 2.52].any()
