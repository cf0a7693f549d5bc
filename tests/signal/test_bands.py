"""Bands: the table of pressures, without chatter."""

from itertools import pairwise

import numpy as np
import pytest

from coach.signal.bands import BANDS, PALM, THUMB, Band, BandClassifier, Edges

HOP_S = 0.01


def bands_of(edges, force_n, kpa=np.nan):
    force_n = np.asarray(force_n, float)
    t_s = np.arange(len(force_n)) * HOP_S
    peak_kpa = np.broadcast_to(np.asarray(kpa, float), force_n.shape)
    return [BANDS[k] for k in BandClassifier(edges).update(t_s, force_n, peak_kpa)]


def held(*levels_and_seconds):
    return np.concatenate(
        [np.full(round(seconds / HOP_S), level) for level, seconds in levels_and_seconds]
    )


@pytest.mark.parametrize(
    ("edges", "force_n", "band"),
    [
        (PALM, 0.0, Band.NONE),
        (PALM, 1.4, Band.NONE),
        (PALM, 1.5, Band.LIGHT),
        (PALM, 9.9, Band.LIGHT),
        (PALM, 10.0, Band.MEDIUM),
        (PALM, 29.9, Band.MEDIUM),
        (PALM, 30.0, Band.FIRM),
        (THUMB, 0.4, Band.NONE),
        (THUMB, 2.0, Band.LIGHT),
        (THUMB, 5.0, Band.MEDIUM),
        (THUMB, 12.0, Band.FIRM),
    ],
)
def test_a_first_press_is_named_by_the_table(edges, force_n, band):
    assert bands_of(edges, [force_n]) == [band]


@pytest.mark.parametrize(
    ("level_n", "band"),
    [(0.5, Band.NONE), (6.0, Band.LIGHT), (20.0, Band.MEDIUM), (45.0, Band.FIRM)],
)
def test_a_press_that_is_held_gets_its_band_after_the_dwell(level_n, band):
    found = bands_of(PALM, held((2.0, 1.0), (level_n, 1.0)))
    assert found[99] is Band.LIGHT
    assert found[100 + 25] is band
    assert found[-1] is band


def test_a_force_that_hovers_about_an_edge_does_not_chatter():
    wobble = 10.0 + 0.8 * np.sin(np.arange(1000))
    assert len(set(bands_of(PALM, np.concatenate((held((5.0, 1.0)), wobble))))) == 1
    assert len(set(bands_of(PALM, np.concatenate((held((20.0, 1.0)), wobble))))) == 1


def test_a_touch_shorter_than_the_dwell_changes_nothing():
    assert set(bands_of(PALM, held((5.0, 1.0), (20.0, 0.15), (5.0, 1.0)))) == {Band.LIGHT}


def test_a_hand_that_arrives_is_told_at_once():
    # 20 N a second: contact (1.5 N) is passed by a tenth after 83 ms, and so told by 90.
    found = bands_of(PALM, np.concatenate((held((0.0, 1.0)), 20.0 * np.arange(20) * HOP_S)))
    assert found.index(Band.LIGHT) == 109
    assert set(found[109:]) == {Band.LIGHT}


def test_a_hand_that_hovers_at_contact_does_not_chatter():
    hovering = 1.5 + 0.6 * np.sin(2 * np.pi * 5.0 * np.arange(400) * HOP_S)
    found = bands_of(PALM, np.concatenate((held((0.0, 1.0)), hovering)))
    assert sum(one is not other for one, other in pairwise(found)) == 1


def test_a_hand_that_is_gone_is_told_at_once_and_one_that_lingers_after_the_dwell():
    gone = bands_of(PALM, held((20.0, 1.0), (0.5, 1.0)))
    assert gone.index(Band.NONE) == 100
    lingering = bands_of(PALM, held((5.0, 1.0), (1.0, 1.0)))
    assert lingering.index(Band.NONE) == 120


def test_a_rise_through_all_bands_ends_in_the_one_it_reached():
    rise = np.concatenate((held((0.0, 0.5)), np.linspace(0.0, 50.0, 15), held((50.0, 0.2))))
    assert bands_of(PALM, rise)[-1] is Band.FIRM


def test_a_thumb_dug_into_a_pad_is_harder_than_its_newtons():
    assert bands_of(PALM, [5.0], [30.0]) == [Band.MEDIUM]
    assert bands_of(PALM, [5.0], [50.0]) == [Band.FIRM]
    assert bands_of(PALM, [40.0], [5.0]) == [Band.FIRM]
    assert bands_of(PALM, [0.2], [50.0]) == [Band.NONE]


def test_no_valid_force_is_no_band_and_forgets_the_last():
    force_n = held((20.0, 0.5))
    force_n[20:30] = np.nan
    force_n[30:] = 5.0
    found = bands_of(PALM, force_n)
    assert found[19] is Band.MEDIUM
    assert set(found[20:30]) == {Band.NONE}
    assert found[30] is Band.LIGHT


def test_bands_are_ordered():
    assert [band.order for band in BANDS] == [0, 1, 2, 3, 4]
    assert Band.TOO_MUCH.order == 4


def test_edges_times_a_factor_move_in_newtons_and_kpa_but_contact_stays():
    assert PALM.times(0.5) == Edges(
        contact_n=1.5,
        light_n=5.0,
        medium_n=15.0,
        firm_n=30.0,
        light_kpa=7.5,
        medium_kpa=20.0,
        firm_kpa=37.5,
    )


@pytest.mark.parametrize("seed", range(20))
def test_many_hops_at_once_say_what_each_says_alone(seed):
    draw = np.random.default_rng(seed)
    wander = np.cumsum(draw.normal(0.0, draw.choice([0.1, 0.5, 2.0]), 3_000))
    force_n = np.abs(wander) + draw.choice([0.0, 0.3]) * draw.standard_normal(3_000)
    force_n[draw.random(3_000) < 0.002] = np.nan
    kpa = np.nan if seed % 2 else 3.0 * np.nan_to_num(force_n) * draw.uniform(0.5, 1.5, 3_000)
    peak_kpa = np.broadcast_to(np.asarray(kpa, float), force_n.shape)
    t_s = np.arange(3_000) * HOP_S
    for edges in (PALM, THUMB):
        alone = BandClassifier(edges)
        hops = [slice(at, at + 1) for at in range(3_000)]
        told = [alone.update(t_s[hop], force_n[hop], peak_kpa[hop])[0] for hop in hops]
        many = BandClassifier(edges).update(t_s, force_n, peak_kpa)
        assert many.tolist() == told
        assert len(set(told)) > 1
