"""One of two gloves comes loose: it says so, and the other goes on as if nothing were."""

import pytest

from coach.engine.debriefing import debrief_of
from coach.messages import Settings
from coach.practice.debrief.builder import debrief_json
from coach.sensors.address import open_source
from coach.sensors.wire import MotorPulse, SetAlarm, SetBeat
from coach.signal.bands import PALM

#: The second glove is put on so much later than the first.
LATE_S = 5.0


@pytest.fixture
def apart(practise_two):
    return practise_two("too-hard?seed=2", "unplugged", 24.0, late_s=LATE_S, together=2)


def outage_of(done):
    """When nobody heard the second glove, in seconds of the session."""
    [(out_s, back_s)] = done.sources[1].truth.outages
    return LATE_S + out_s, LATE_S + back_s


def test_a_hand_that_has_not_come_yet_is_waited_for(apart):
    for shown in apart.shown(0.5, LATE_S - 0.5):
        left, right = shown.hands
        assert left.live == shown.live
        assert (right.phase, right.live, right.age_s) == ("connecting", None, None)


def test_the_lost_hand_is_told_with_its_sentence_and_nothing_of_it_is_shown(apart):
    out_s, back_s = outage_of(apart)
    away = apart.shown(out_s + 0.3, back_s)
    assert len(away) > 60
    for shown in away:
        left, right = shown.hands
        assert right.live is None
        assert (right.phase, right.age_s > 0.25) == ("lost", True)
        assert "Trying again in" in right.sentence
        assert (left.phase, left.sentence) == ("live", "")
        assert left.live == shown.live
        assert (left.share, right.share) == (None, None), "of a lost hand nobody knows its share"
    again = apart.shown(back_s + 0.5, 23.9)
    assert {hand.phase for shown in again for hand in shown.hands} == {"live"}
    assert all(hand.live is not None for shown in again for hand in shown.hands)


def test_the_other_hand_is_measured_as_without_it_and_still_alarms(apart):
    out_s, back_s = outage_of(apart)
    moments = [
        m for m in apart.sources[0].truth.too_much(PALM.firm_n) if out_s < m.onset_s < back_s
    ]
    assert moments
    pulses = [at_s for at_s, told in apart.sources[0].told if isinstance(told, MotorPulse)]
    for moment in moments:
        assert any(0.0 < at_s - moment.onset_s < 0.05 for at_s in pulses)
    told = debrief_json(apart.debrief)
    lost, kept = told["hands"][1], told["hands"][0]
    # What comes with the last piece, of 20 ms, is in it as well.
    assert (kept["gaps"], kept["samples"]) == (0, 24 * 200 + 4)
    assert lost["gaps"] == 1
    assert sum(lost["bands"].values()) == pytest.approx(25.0 - LATE_S - (back_s - out_s), abs=0.5)
    assert debrief_json(debrief_of(apart.path)) == told


def test_a_glove_that_is_back_is_given_its_alarm_and_its_beat_again(apart):
    _, back_s = outage_of(apart)
    again = [told for at_s, told in apart.sources[1].told if back_s <= at_s < back_s + 0.2]
    kinds = [type(told) for told in again if isinstance(told, SetBeat | SetAlarm)]
    assert sorted(kinds, key=str) == [SetAlarm, SetBeat]
    others = [told for at_s, told in apart.sources[0].told if back_s <= at_s < back_s + 0.2]
    assert not [told for told in others if isinstance(told, SetAlarm | SetBeat)]


@pytest.mark.parametrize("place", [0, 1])
def test_silence_of_either_hand_sounds_within_a_second(hosted, ears, place):
    names = ["steady", "steady"]
    names[place] = "unplugged"
    sources = [open_source(f"sim:{name}") for name in names]
    settings = Settings(f"sim:{names[0]}", others=(f"sim:{names[1]}",), seconds=20.0)
    hosted(settings, sources[0], None, sources[1])
    [(out_s, back_s)] = sources[place].truth.outages
    [(on_s, _), (off_s, _)] = [c for c in ears[0].changes["no data"] if c[0] > 1.0]
    assert out_s + 0.25 < on_s < out_s + 1.0
    # Good data for 0.2 s ends it.
    assert back_s + 0.19 <= off_s < back_s + 0.25
