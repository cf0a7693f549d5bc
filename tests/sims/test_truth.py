"""Is the truth true? Each stroke against its definition, worked out here on its own grid."""

from functools import cache

import numpy as np
import pytest

from coach.sensors.wire import SetBeat
from sims.hand import Beat, Hand
from sims.scenario import HandPlan, load_scenario, scenario_names
from sims.truth import Truth

CONTACT_N = 1.5
FINE_HZ = 5000.0


def truth_of(plan: HandPlan, seed: int = 3, seconds: float | None = None) -> Truth:
    """Return 45 s of a hand, or as many as a slow one takes for nine strokes."""
    nine_s = plan.first_s + 9 * plan.period_s * plan.counts
    return Truth(Hand(plan, seed), seconds or max(45.0, nine_s))


@cache
def fine(name: str) -> tuple[Truth, np.ndarray, np.ndarray]:
    """Return what a scenario's hand did, and its newtons (n,) at seconds (n,)."""
    truth = truth_of(load_scenario(name).hand)
    t_s = np.arange(0.0, truth.until_s, 1.0 / FINE_HZ)
    return truth, t_s, truth.force_n(t_s)


@pytest.mark.parametrize("name", scenario_names())
def test_onset_peak_and_offset_are_where_the_definition_puts_them(name):
    plan = load_scenario(name).hand
    truth, t_s, force_n = fine(name)
    assert len(truth.strokes) >= 8
    for stroke in truth.strokes:
        inside = (t_s >= stroke.onset_s) & (t_s <= stroke.offset_s)
        level_n = max(plan.rest_n + 0.1 * (stroke.peak_n - plan.rest_n), CONTACT_N)
        assert force_n[inside].max() == pytest.approx(stroke.peak_n, rel=1e-3)
        assert stroke.onset_s < stroke.peak_s < stroke.offset_s
        at_edges = truth.force_n(np.array([stroke.onset_s, stroke.offset_s]))
        assert at_edges == pytest.approx([level_n, level_n], rel=0.02)
        assert force_n[inside].min() >= 0.98 * level_n
        outside = (t_s > stroke.onset_s - 0.2) & (t_s < stroke.onset_s - 0.01)
        assert (force_n[outside] < level_n).all()
        assert force_n[inside].mean() == pytest.approx(stroke.mean_n, rel=5e-3)


@pytest.mark.parametrize("name", scenario_names())
def test_every_time_above_contact_belongs_to_one_stroke_and_the_hand_breathes(name):
    plan = load_scenario(name).hand
    truth, t_s, force_n = fine(name)
    within = np.zeros(len(t_s), int)
    for stroke in truth.strokes:
        within += (t_s >= stroke.onset_s - 0.05) & (t_s <= stroke.offset_s + 0.05)
    settled = t_s < truth.strokes[-1].offset_s
    assert within.max() == 1
    # A stroke as hard as 90 N has its onset at 9 N: below that it is only touching.
    assert not ((force_n > 9.0) & (within == 0) & settled).any()
    # Some hands never quite let go.
    assert (force_n[settled] <= plan.rest_n * (1.0 + 2.0 * plan.tremor)).mean() > 0.08


@pytest.mark.parametrize("name", scenario_names())
def test_the_steepest_rise_is_the_one_of_the_force_without_tremor(name):
    plan = load_scenario(name).hand
    truth, t_s, force_n = fine(name)
    for stroke in truth.strokes:
        rising = (t_s > stroke.onset_s - 0.1) & (t_s < stroke.peak_s)
        steepest = np.gradient(force_n[rising], 1.0 / FINE_HZ).max()
        # The tremor's own slope is at most its two sines' together.
        shaken = 2 * plan.tremor * 2 * np.pi * 12.0 * stroke.peak_n
        assert abs(steepest - stroke.loading_rate_n_s) <= shaken + 0.03 * steepest


def test_a_resting_hand_raises_the_level_of_the_onset():
    truth = truth_of(HandPlan(rest_n=4.0, peak_n=24.0, peak_cv=0.0, tremor=0.0))
    for stroke in truth.strokes:
        at_edges = truth.force_n(np.array([stroke.onset_s, stroke.offset_s]))
        assert at_edges == pytest.approx([6.0, 6.0], rel=0.01)
        assert stroke.peak_n == pytest.approx(24.0, rel=1e-3)
    assert truth.force_n(np.array([0.0]))[0] == pytest.approx(4.0)


@pytest.mark.parametrize("name", scenario_names())
def test_too_much_is_told_where_the_force_crosses(name):
    truth, t_s, force_n = fine(name)
    moments = truth.too_much(60.0)
    over = force_n >= 60.0
    assert bool(moments) == bool(over.any())
    told = np.zeros(len(t_s), bool)
    for moment in moments:
        told |= (t_s >= moment.onset_s - 1e-3) & (t_s <= moment.offset_s + 1e-3)
        just_before = (t_s > moment.onset_s - 0.05) & (t_s < moment.onset_s - 2e-3)
        assert (force_n[just_before] < 60.0).all()
        inside = (t_s >= moment.onset_s) & (t_s <= moment.offset_s)
        assert force_n[inside].max() == pytest.approx(moment.peak_n, rel=1e-3)
    assert not (over & ~told).any()


def test_strokes_under_way_are_not_told_yet():
    hand = Hand(HandPlan(), 1)
    whole = Truth(hand, 30.0).strokes
    middle_s = (whole[3].onset_s + whole[3].offset_s) / 2
    assert Truth(hand, middle_s).strokes == whole[:3]


def test_looking_ahead_changes_nothing():
    plan = load_scenario("beginner").hand
    peeked, fresh = Hand(plan, 5), Hand(plan, 5)
    Truth(peeked, 300.0).too_much(60.0)
    beat = Beat(12.5, 0.8, 3)
    peeked.follow(beat, 10.0)
    fresh.presses_until(10.0)
    fresh.follow(beat, 10.0)
    t_s = np.arange(0.0, 60.0, 0.01)
    assert np.array_equal(peeked.force_n(t_s), fresh.force_n(t_s))


@pytest.mark.parametrize("at_s", [0.05, 5.4, 6.5, 7.9])
@pytest.mark.parametrize("first_in_s", [0.5, 2.0])
def test_a_new_beat_is_followed_without_changing_the_past(at_s, first_in_s):
    plan = HandPlan(sd_asynchrony_s=0.0, mean_asynchrony_s=-0.03, tremor=0.0)
    before, hand = Hand(plan, 2), Hand(plan, 2)
    told = SetBeat(first_in_s, 0.75, 4)
    hand.presses_until(at_s)
    hand.follow(Beat(at_s + told.first_in_s, told.period_s, told.counts), at_s)
    past_s = np.arange(0.0, at_s, 0.005)
    assert np.array_equal(hand.force_n(past_s), before.force_n(past_s))
    later = [s for s in Truth(hand, 60.0).strokes if s.onset_s > at_s]
    assert len(later) >= 16
    for stroke in later[1:]:
        nearest_s = hand.beat.nearest_s(stroke.onset_s)
        assert stroke.beat_s == pytest.approx(nearest_s)
        assert stroke.onset_s - nearest_s == pytest.approx(-0.03, abs=0.002)
    t_s = np.arange(0.0, 30.0, 0.001)
    assert np.abs(np.diff(hand.force_n(t_s))).max() < 0.2
