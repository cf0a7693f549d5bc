"""The comfort trial, pressed by a made-up hand and answered by the simulated receiver."""

from datetime import date
from itertools import pairwise

import numpy as np
import pytest

from coach.messages import Tool
from coach.practice.comfort.profile import default_edges
from coach.practice.comfort.trial import REST_S, ComfortTrial
from coach.signal.bands import Edges
from sims.receiver import Receiver
from sims.scenario import ReceiverPlan
from sims.trial_pair import Pair

TODAY = date(2026, 11, 21)


def rising(edges: Edges) -> bool:
    newtons = edges.contact_n, edges.light_n, edges.medium_n, edges.firm_n
    kilopascals = edges.light_kpa, edges.medium_kpa, edges.firm_kpa
    return all(a < b for scale in (newtons, kilopascals) for a, b in pairwise(scale))


def palm_back() -> Pair:
    return Pair(ComfortTrial("palm", "back"))


def test_too_much_is_the_lowest_stop_times_four_fifths() -> None:
    pair = palm_back()
    pair.rest(0.5)
    for stop_n in (50.0, 42.0, 47.0):
        pair.ascend(5.0, {"pleasant": 8.0, "firm enough": 24.0, "stop": stop_n})
        pair.rest()
    found = pair.trial.found
    assert found is not None
    assert found.measured.firm_n == pytest.approx(0.8 * 42.0, abs=0.1)
    assert found.measured.medium_n == pytest.approx(24.0, abs=0.1)
    assert found.measured.light_n == pytest.approx(8.0, abs=0.1)
    # In proportion to the defaults: 75 kPa belongs to 60 N, 40 to 30, 15 to 10.
    assert found.measured.firm_kpa == pytest.approx(33.6 * 75 / 60, abs=0.1)
    assert found.measured.medium_kpa == pytest.approx(24 * 40 / 30, abs=0.1)
    assert found.measured.light_kpa == pytest.approx(8 * 15 / 10, abs=0.1)
    assert not found.raised
    assert found.questions == ()


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("tool", "pain_n", "speed"), [("palm", 45.0, 7.0), ("thumb", 11.0, 2.2)])
def test_the_simulated_receiver_is_found_within_the_stated_error(
    tool: Tool, pain_n: float, speed: float, seed: int
) -> None:
    """Stated: half a reaction's uncertainty, 0.15 s at that speed, and the tremor, times 0.8."""
    pair = Pair(ComfortTrial(tool, "back"), tremor_n=0.02 * pain_n)
    receiver = Receiver(ReceiverPlan(comfort_n=0.6 * pain_n, pain_n=pain_n), seed)
    pair.rest(0.5)
    while not pair.trial.over:
        stop_at_s, force_n = np.inf, 0.0
        while pair.trial.phase in ("ready", "rising"):
            force_n += speed / pair.rate_hz
            pair.feel(force_n)
            words = receiver.feel(np.array([pair.t_s]), np.array([force_n]))
            stop_at_s = min([stop_at_s, *(each.t_s for each in words if each.word == "ow")])
            if pair.t_s >= stop_at_s:
                assert pair.trial.say("stop")
        receiver.feel(np.array([pair.t_s]), np.array([0.0]))
        pair.rest()
        assert pair.t_s < 120.0
    assert pair.trial.found is not None
    error_n = pair.trial.found.measured.firm_n - 0.8 * pain_n
    assert abs(error_n) <= 0.8 * (0.15 * speed + 0.02 * pain_n) + 0.01


def test_a_hurried_ascent_is_told_and_does_not_count() -> None:
    pair = palm_back()
    pair.rest(0.5)
    pair.ascend(25.0, {"pleasant": 8.0, "firm enough": 24.0, "stop": 50.0})
    assert "Slower, please." in pair.sentences
    assert "too fast to count" in pair.trial.view.sentence
    assert pair.trial.view.ascent == 1
    pair.rest()
    pair.three(5.0, {"pleasant": 8.0, "firm enough": 24.0, "stop": 50.0})
    assert pair.trial.found is not None
    assert pair.trial.found.stops_n == pytest.approx((50.0,) * 3, abs=0.2)


def test_a_slow_hand_that_trembles_is_not_told_to_slow_down() -> None:
    pair = palm_back()
    pair.tremor_n = 0.8
    pair.three(8.0, {"pleasant": 8.0, "firm enough": 24.0, "stop": 50.0})
    assert "Slower, please." not in pair.sentences
    assert pair.trial.found is not None


def test_a_jab_does_not_count_however_short() -> None:
    pair = palm_back()
    pair.rest(0.5)
    for force_n in np.linspace(0.0, 40.0, 20):  # 40 N in 0.2 s
        pair.feel(float(force_n))
    for _ in range(40):
        pair.feel(40.0)
    assert pair.trial.say("stop")
    assert "too fast to count" in pair.trial.view.sentence
    assert pair.trial.ascents == []


def test_letting_go_without_a_stop_is_done_again_but_a_late_stop_counts() -> None:
    pair = palm_back()
    pair.rest(0.5)
    pair.ascend(5.0, {"pleasant": 8.0}, upto_n=30.0)
    pair.rest(1.0)
    assert "let go before a stop" in pair.trial.view.sentence
    assert pair.trial.say("stop")
    assert [ascent.force_of("stop") for ascent in pair.trial.ascents] == [pytest.approx(30.0)]
    pair.rest()
    pair.ascend(5.0, {"pleasant": 8.0}, upto_n=30.0)
    pair.rest(4.0)
    assert not pair.trial.say("stop")
    assert len(pair.trial.ascents) == 1


def test_it_asks_for_a_rest_and_an_open_hand_between_ascents() -> None:
    pair = palm_back()
    pair.rest(0.5)
    pair.ascend(5.0, {"pleasant": 8.0, "stop": 40.0})
    assert pair.trial.phase == "let go"
    for _ in range(300):
        pair.feel(20.0)
    assert pair.trial.phase == "let go"
    pair.rest(REST_S / 2)
    assert pair.trial.phase == "rest"
    assert 0.0 < pair.trial.view.rest_s <= REST_S / 2 + 0.1
    pair.rest(REST_S / 2 + 0.2)
    assert pair.trial.phase == "ready"
    assert pair.trial.view.ascent == 2


@pytest.mark.parametrize(("tool", "top_n"), [("palm", 90.0), ("thumb", 22.5)])
def test_it_never_asks_for_more_than_half_again_the_default(tool: Tool, top_n: float) -> None:
    pair = Pair(ComfortTrial(tool, "back"))
    pair.rest(0.5)
    pair.ascend(2.0 if tool == "thumb" else 8.0, {"pleasant": top_n / 9})
    assert pair.trial.view.force_n == pytest.approx(top_n, rel=0.01)
    assert pair.trial.phase == "let go"
    assert any("past the usual" in sentence for sentence in pair.sentences)


def test_silence_up_to_the_limit_is_no_answer() -> None:
    pair = palm_back()
    pair.rest(0.5)
    pair.ascend(8.0, {})
    assert "Nothing was said" in pair.trial.view.sentence
    assert pair.trial.ascents == []


def test_the_alarm_ends_an_ascent_and_counts_as_its_stop() -> None:
    pair = palm_back()
    pair.rest(0.5)
    pair.ascend(5.0, {"pleasant": 8.0}, upto_n=33.0)
    pair.trial.alarm()
    assert [ascent.force_of("stop") for ascent in pair.trial.ascents] == [pytest.approx(33.0)]


def test_an_ascent_that_the_sensor_missed_a_part_of_does_not_count() -> None:
    pair = palm_back()
    pair.rest(0.5)
    pair.ascend(5.0, {"pleasant": 8.0}, upto_n=33.0)
    pair.t_s += 1.0
    pair.feel(36.0)
    assert "quiet" in pair.trial.view.sentence
    assert not pair.trial.say("stop")


def test_above_the_default_only_with_an_explicit_yes() -> None:
    pair = palm_back()
    pair.three(8.0, {"pleasant": 14.0, "firm enough": 40.0, "stop": 85.0})
    found = pair.trial.found
    assert found is not None
    assert found.raised
    kept = found.comfort(TODAY, "a1", "")
    assert kept.edges == default_edges("palm", "back")
    assert not kept.raised
    higher = found.comfort(TODAY, "a1", "", yes_higher=True)
    assert higher.raised
    assert higher.edges.firm_n == pytest.approx(68.0, abs=0.1)
    assert higher.edges.medium_n == pytest.approx(40.0, abs=0.1)


def test_a_yes_changes_nothing_where_nothing_is_higher() -> None:
    pair = palm_back()
    pair.three(5.0, {"pleasant": 8.0, "firm enough": 24.0, "stop": 50.0})
    assert pair.trial.found is not None
    kept = pair.trial.found.comfort(TODAY, "a1", "", yes_higher=True)
    assert not kept.raised
    assert kept.edges.firm_n < 60.0


def test_stops_far_apart_are_questioned_and_the_lowest_counts() -> None:
    pair = palm_back()
    pair.rest(0.5)
    for stop_n in (50.0, 25.0, 47.0):
        pair.ascend(5.0, {"pleasant": 8.0, "firm enough": 20.0, "stop": stop_n})
        pair.rest()
    assert pair.trial.found is not None
    assert pair.trial.found.measured.firm_n == pytest.approx(20.0, abs=0.1)
    assert any("from 25 to 50 N" in sentence for sentence in pair.trial.found.questions)


def test_words_never_said_keep_the_defaults_proportion_and_say_so() -> None:
    pair = palm_back()
    pair.three(5.0, {"stop": 50.0})
    found = pair.trial.found
    assert found is not None
    assert found.measured.medium_n == pytest.approx(20.0, abs=0.1)
    assert found.measured.light_n == pytest.approx(40.0 / 6, abs=0.1)
    assert any("never said" in sentence for sentence in found.questions)


def test_words_the_wrong_way_round_are_questioned() -> None:
    pair = palm_back()
    pair.three(5.0, {"firm enough": 10.0, "pleasant": 30.0, "stop": 50.0})
    found = pair.trial.found
    assert found is not None
    assert rising(found.measured)
    assert any("left out" in sentence for sentence in found.questions)


def test_an_area_too_tender_for_three_bands_is_left_out() -> None:
    pair = palm_back()
    pair.three(2.0, {"stop": 3.0})
    assert pair.trial.found is None
    assert "leave this area out" in pair.trial.view.sentence
