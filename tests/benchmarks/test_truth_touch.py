"""Slices of the benchmarks of bands, alarms and smoothness keep the benchmarks' bounds."""

import numpy as np
import pytest

from benchmarks.truth import alarms, bands, bands_kpa, bands_strapped, smoothness


@pytest.mark.parametrize(
    "rows",
    [
        lambda: bands.agreement(seeds=(7,), seconds=12.0),
        lambda: bands.chatter(minutes=0.3, rates_hz=(50.0,)),
        lambda: [bands_kpa.agreement((7,), 30.0)],
        lambda: bands_kpa.chatter(minutes=0.3, rates_hz=(50.0,)),
        lambda: bands_strapped.rows((7,), 68.0),
        lambda: smoothness.slopes(2, (50.0, 200.0)),
        lambda: smoothness.smoothness(1),
        lambda: smoothness.holds(2),
        lambda: smoothness.tremors(1),
        lambda: alarms.scenarios(seconds=14.0, bad_line_s=40.0),
    ],
    ids=[
        "agreement",
        "chatter",
        "kpa",
        "kpa_chatter",
        "strapped",
        "slopes",
        "smoothness",
        "holds",
        "tremors",
        "scenarios",
    ],
)
def test_a_slice_of_the_figures_keeps_its_bounds(rows):
    measured = list(rows())
    assert measured
    assert [(row.name, row.value) for row in measured if not row.holds] == []


def test_the_coach_hears_the_hard_presses_in_time_and_cries_wolf_less_than_plainer_rules():
    quiet_n = alarms.noisy_hours(0.1)
    loud_n, over = alarms.hard_presses(60)
    false = {name: len(alarms.alarms_of(rule(quiet_n))) for name, rule in alarms.RULES.items()}
    late_s = alarms.latenesses_s(alarms.coach(loud_n), over)
    assert (late_s <= 0.05).all()
    assert false["coach (two in a row)"] == 0
    assert false["one sample"] > 20
    assert false["low-passed at 10 Hz"] > 10


def test_the_rule_of_two_in_a_row_written_down_again_is_the_coachs():
    loud_n, _ = alarms.hard_presses(60)
    told = alarms.alarms_of(alarms.coach(loud_n))
    again = alarms.alarms_of(alarms.in_a_row(2)(loud_n))
    assert np.isin(told, again).all()
