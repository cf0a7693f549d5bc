"""Does each scenario do what its data says? Statistics by formulas of our own."""

import itertools
from functools import cache

import numpy as np
import pytest

from coach.errors import UsageError
from sims.hand import Beat, Hand
from sims.scenario import HandPlan, load_scenario, scenario_from, scenario_names
from sims.truth import TrueStroke, Truth

LIGHT_N, MEDIUM_N, FIRM_N = 10.0, 30.0, 60.0
JAB_N_S = 100.0
MANY_S = 1200.0


@cache
def strokes_of(name: str, seed: int = 4, seconds: float = MANY_S) -> tuple[TrueStroke, ...]:
    return Truth(Hand(load_scenario(name).hand, seed), seconds).strokes


def peaks_of(name: str, **kwargs: float) -> np.ndarray:
    return np.array([stroke.peak_n for stroke in strokes_of(name, **kwargs)])


def test_all_the_promised_scenarios_are_there():
    promised = "beginner steady rushing too-hard jabbing creeping glide pad big-pad unplugged"
    assert set(promised.split()) <= set(scenario_names())


def test_a_wrong_name_or_entry_is_told_with_what_to_do():
    with pytest.raises(UsageError, match="beginner"):
        load_scenario("nobody")
    with pytest.raises(UsageError, match="correct its file"):
        scenario_from("mine", {"title": "t", "summary": "s", "hand": {"strength": 3}})


@pytest.mark.parametrize("name", sorted(set(scenario_names()) - {"rushing"}))
def test_onsets_lie_around_the_beat_as_the_data_says(name):
    plan = load_scenario(name).hand
    strokes = strokes_of(name)
    expected = int((MANY_S - plan.first_s) / (plan.period_s * plan.counts))
    assert abs(len(strokes) - expected) <= 1
    late_s = np.array([s.onset_s for s in strokes]) - plan.first_s
    late_s -= np.round(late_s / (plan.period_s * plan.counts)) * plan.period_s * plan.counts
    assert late_s.mean() == pytest.approx(
        plan.mean_asynchrony_s, abs=4 * plan.sd_asynchrony_s / np.sqrt(len(late_s)) + 0.004
    )
    assert late_s.std() == pytest.approx(plan.sd_asynchrony_s, rel=0.2)
    assert late_s == pytest.approx([s.asynchrony_s for s in strokes], abs=1e-9)


def test_steady_is_medium_and_even():
    strokes = strokes_of("steady")
    peaks = np.array([s.peak_n for s in strokes])
    assert ((peaks > LIGHT_N) & (peaks < MEDIUM_N)).all()
    assert peaks.mean() == pytest.approx(20.0, rel=0.03)
    intervals = np.diff([s.onset_s for s in strokes])
    assert intervals.std() / intervals.mean() < 0.02
    assert max(s.loading_rate_n_s for s in strokes) < JAB_N_S


def test_the_beginner_is_mostly_medium_with_some_light_and_now_and_then_too_much():
    peaks = peaks_of("beginner")
    too_much, light = (peaks >= FIRM_N).mean(), (peaks < LIGHT_N).mean()
    assert too_much == pytest.approx(1 / 6, abs=0.01)
    assert light == pytest.approx(1 / 5 * 5 / 6, abs=0.05)
    assert ((peaks > LIGHT_N) & (peaks < MEDIUM_N)).mean() > 0.55
    intervals = np.diff([s.onset_s for s in strokes_of("beginner")])
    assert 0.02 < intervals.std() / intervals.mean() < 0.10


@pytest.mark.parametrize("seed", range(12))
def test_a_beginner_who_is_watched_for_half_a_minute_presses_too_much_once(seed):
    truth = Truth(Hand(load_scenario("beginner").hand, seed), 24.0)
    assert len(truth.too_much(FIRM_N)) == 1


def test_rushing_strokes_come_sooner_and_sooner_down_to_a_floor():
    plan = load_scenario("rushing").hand
    strokes = strokes_of("rushing", seconds=180.0)
    onsets = np.array([s.onset_s for s in strokes])
    grid = itertools.accumulate(
        (4.0 * max(plan.rush_floor, (1 - plan.rush) ** k) for k in range(len(onsets) - 1)),
        initial=plan.first_s,
    )
    off_s = onsets - np.array(list(grid))
    assert off_s.mean() == pytest.approx(plan.mean_asynchrony_s, abs=0.02)
    assert off_s.std() == pytest.approx(plan.sd_asynchrony_s, rel=0.25)
    intervals = np.diff(onsets)
    assert intervals[:5].mean() > 3.7
    assert intervals[-5:].mean() == pytest.approx(4.0 * plan.rush_floor, abs=0.08)


def test_too_hard_goes_over_the_firm_edge_once_in_three():
    peaks = peaks_of("too-hard")
    assert (peaks >= FIRM_N).mean() == pytest.approx(1 / 3, abs=0.01)
    firm = peaks[peaks < FIRM_N]
    assert ((firm > MEDIUM_N) & (firm < FIRM_N)).all()
    assert firm.mean() == pytest.approx(45.0, rel=0.03)


def test_jabbing_is_fast_once_in_two_and_nobody_else_jabs():
    rates = np.array([s.loading_rate_n_s for s in strokes_of("jabbing")])
    assert (rates > 1.5 * JAB_N_S).mean() == pytest.approx(0.5, abs=0.01)
    assert (rates[rates <= 1.5 * JAB_N_S] < JAB_N_S).all()
    for name in set(scenario_names()) - {"jabbing"}:
        assert max(s.loading_rate_n_s for s in strokes_of(name, seconds=240.0)) < JAB_N_S


def test_creeping_grows_by_its_share_each_stroke_until_its_limit():
    plan = load_scenario("creeping").hand
    peaks = peaks_of("creeping")
    grown = np.log(peaks[:20])
    slope = np.polyfit(np.arange(20), grown, 1)[0]
    assert slope == pytest.approx(np.log(1 + plan.growth), rel=0.1)
    assert peaks[0] < LIGHT_N
    assert peaks[40:].mean() == pytest.approx(plan.peak_limit_n, rel=0.03)
    assert peaks.max() < FIRM_N


@pytest.mark.parametrize("hz", [6.5, 8.5, 11.5])
def test_tremor_has_its_size_and_its_place_in_the_spectrum(hz):
    plan = HandPlan(rest_n=10.0, peak_n=10.001, peak_cv=0.0, tremor=0.05, tremor_hz=hz)
    rate_hz = 200.0
    force_n = Hand(plan, 6).force_n(np.arange(0.0, 100.0, 1.0 / rate_hz))
    shaken = force_n - force_n.mean()
    assert np.sqrt(np.mean(shaken**2)) / force_n.mean() == pytest.approx(0.05, rel=0.02)
    power = np.abs(np.fft.rfft(shaken)) ** 2
    frequencies = np.fft.rfftfreq(len(shaken), 1.0 / rate_hz)
    band = (frequencies > 5.9) & (frequencies < 12.1)
    assert power[band].sum() / power.sum() > 0.98


@pytest.mark.parametrize(("bpm", "counts"), [(40, 8), (60, 2), (60, 1), (80, 1), (80, 4)])
def test_any_pace_is_followed_with_a_breath_between(bpm, counts):
    hand = Hand(load_scenario("steady").hand, 3)
    hand.follow(Beat(2.0, 60.0 / bpm, counts), 0.0)
    truth = Truth(hand, 60.0)
    due = (60.0 - 2.0) / (counts * 60.0 / bpm)
    assert len(truth.strokes) >= due - 2
    assert max(abs(s.asynchrony_s) for s in truth.strokes) < 0.1
    for one, next_one in itertools.pairwise(truth.strokes):
        assert next_one.onset_s - one.offset_s > 0.04


def test_other_seeds_are_other_people_with_the_same_habits():
    first, second = peaks_of("beginner", seed=1), peaks_of("beginner", seed=2)
    assert not np.allclose(first[:20], second[:20], rtol=0.01)
    assert first.mean() == pytest.approx(second.mean(), rel=0.05)
