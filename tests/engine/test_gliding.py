"""Glides live, replayed and reported: on pads that follow the hand, and a glove that cannot."""

import numpy as np
import pytest

from coach.engine.debriefing import debrief_of
from coach.practice.debrief.builder import debrief_json
from coach.practice.debrief.facts_gliding import NOT_TOLD
from coach.ui.practising.foot_words import foot_line
from coach.ui.practising.glide_words import glide_words
from sims.replayed import replayed
from sims.scenario import load_scenario
from sims.spread import PadSpread

#: It begins with more than two minutes of gliding.
ROUTINE = "full-back"
SECONDS = 40.0


@pytest.fixture(scope="module", params=["glide", "big-pad"])
def over_pad(request, practise):
    return request.param, practise(request.param, SECONDS, routine=ROUTINE)


def true_way_cm(name, source, onset_s, offset_s):
    """Return how far the simulated palm's middle went between two seconds."""
    plan = load_scenario(name)
    t_s = np.arange(onset_s, offset_s, 0.001)
    spread = PadSpread(plan.sensor, plan.hand.technique, 1)
    y_mm, x_mm = spread.centre_mm(source.truth._hand.contact(t_s))
    return 0.1 * float(np.hypot(np.diff(y_mm), np.diff(x_mm)).sum())


def test_on_a_pad_each_glide_is_told_by_its_way_with_its_true_speed(over_pad):
    name, done = over_pad
    true = [stroke for stroke in done.source.truth.strokes if stroke.offset_s < SECONDS - 1.0]
    strokes = [stroke for stroke in done.debrief.strokes if stroke.onset_s < true[-1].offset_s]
    assert len(strokes) == len(true) > 7
    assert {stroke.told_by for stroke in strokes} == {"travel"}
    for stroke in strokes:
        way_cm = true_way_cm(name, done.source, stroke.onset_s, stroke.offset_s)
        # A palm that lies over the pad's edge pulls its centre inwards.
        assert stroke.path_cm == pytest.approx(way_cm, rel=0.12)


def test_the_report_of_a_pad_is_the_session(over_pad):
    _name, done = over_pad
    told, again = debrief_json(done.debrief), debrief_json(debrief_of(done.path))
    assert told["strokes"] == again["strokes"]
    assert told["gliding"] == again["gliding"]
    assert told["rhythm"] == again["rhythm"]
    facts = {fact["name"]: fact for fact in told["facts"]}
    assert facts["speed_cm_s"]["unit"] == "cm/s"
    assert facts["glides"]["value"] == told["gliding"]["strokes"] > 7


def test_a_replay_of_a_pad_shows_the_same_strokes_and_speeds(over_pad):
    _name, done = over_pad
    live = [mark for snapshot in done.snapshots for mark in snapshot.strokes]
    again = [mark for snapshot in replayed(done.path) for mark in snapshot.strokes]
    assert again == live
    assert all(mark.speed_cm_s for mark in live)


def test_the_page_tells_the_speed_while_a_hand_glides_over_a_pad(over_pad):
    _name, done = over_pad
    words = {glide_words(snapshot) for snapshot in done.snapshots}
    assert any(said.endswith("cm/s") for said in words)
    assert not any(snapshot.glides_untold for snapshot in done.snapshots)


def test_kneading_on_a_pad_stays_a_matter_of_force(practise):
    done = practise("pad", SECONDS)
    strokes = done.debrief.strokes
    assert len(strokes) > 7
    assert {stroke.told_by for stroke in strokes} == {"force"}


def test_a_glove_that_cannot_tell_even_glides_says_so_and_takes_nothing_off(practise):
    done = practise("even-glide", SECONDS, routine=ROUTINE)
    debrief = done.debrief
    assert debrief.strokes == ()
    assert debrief.gliding.measurable is False
    assert (debrief.rhythm.period_s, debrief.rhythm.steadiness) == (None, "unknown")
    assert {part.name for part in debrief.score.parts} <= {"Lighter than asked"}
    (fact,) = (each for each in debrief_json(debrief)["facts"] if each["name"] == "glides")
    assert (fact["figure"], fact["sentence"], fact["value"]) == ("not measurable", NOT_TOLD, None)
    assert debrief_json(debrief_of(done.path))["gliding"] == debrief_json(debrief)["gliding"]


def test_the_page_says_in_a_sentence_that_this_sensor_cannot_tell(practise):
    shown = practise("even-glide", SECONDS, routine=ROUTINE).snapshots
    assert not any(snapshot.glides_untold for snapshot in shown if snapshot.elapsed_s < 10.0)
    late = [snapshot for snapshot in shown if snapshot.elapsed_s > 30.0]
    assert all(snapshot.glides_untold for snapshot in late)
    assert "motion sensor" in foot_line(late[0], late[0].host_s).notice


def test_lifts_between_make_the_glides_of_a_glove_measurable(practise):
    debrief = practise("steady", SECONDS, routine=ROUTINE).debrief
    assert debrief.gliding.measurable is True
    assert {stroke.told_by for stroke in debrief.strokes} == {"contact"}
    assert debrief.rhythm.period_s is not None
