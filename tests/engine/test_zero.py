"""The zero in a session: asked for, given by a person, noted, and the same in replay and report."""

import json

import numpy as np
import pytest

from coach.engine.chain import Chain
from coach.engine.debriefing import debrief_of
from coach.engine.hand import Hand
from coach.engine.replaying import ReplayHost
from coach.engine.zero_event import ZeroNote, zero_event
from coach.messages import Finish, Seek, SetPaused, Settings, TryComfort, Zero
from coach.practice.comfort.trial import ComfortTrial
from coach.practice.debrief.builder import debrief_json
from coach.practice.debrief.facts import facts_of
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from coach.sensors.decoders import make_decoder
from coach.signal.bands import PALM, Band
from coach.timing import VirtualClock
from sims.world import play

ASKED_S, LENGTH_S = 10.0, 40.0


@pytest.fixture(scope="module")
def mended(practise):
    """A glove whose strap presses with 2 N, called nothing before the hand begins at 20 s."""
    return practise("strapped", LENGTH_S, {ASKED_S: Zero()}, beat=False)


def trace_of(snapshots) -> tuple[np.ndarray, np.ndarray]:
    t_s = np.concatenate([snapshot.trace_t_s for snapshot in snapshots])
    return t_s, np.concatenate([snapshot.trace_n for snapshot in snapshots])


def zero_events(path) -> list[dict[str, object]]:
    events = [item for item in open_recording(path) if isinstance(item, Event)]
    return [event.data for event in events if event.data.get("event") == "zero"]


def test_a_tight_strap_is_asked_about_in_one_line_and_no_more_once_it_is_zero(mended):
    before = {notice for shown in mended.shown(6.0, ASKED_S) for notice in shown.notices}
    assert before == {
        "It never reads less than 2.0 N. If no hand rests on it, lift both hands and press Z."
    }
    after = {notice for shown in mended.shown(ASKED_S + 0.2, LENGTH_S) for notice in shown.notices}
    assert after == {"That is zero now. You can begin."}
    assert not any(shown.notices for shown in mended.shown(ASKED_S + 7.0, LENGTH_S))


def test_what_is_shown_is_off_by_the_strap_before_and_right_after(mended):
    t_s, force_n = trace_of(mended.snapshots)
    strapped = force_n[(t_s > 1.0) & (t_s < ASKED_S - 1.0)]
    zeroed = force_n[(t_s > ASKED_S + 1.0) & (t_s < 19.0)]
    assert strapped.mean() == pytest.approx(2.0, abs=0.1)
    assert np.abs(zeroed).max() < 0.1


def test_strokes_are_as_hard_as_the_hand_was_not_as_the_strap_and_the_hand(mended):
    truth = mended.source.truth.strokes
    assert len(truth) >= 3
    for true in truth:
        told = min(mended.debrief.strokes, key=lambda stroke: abs(stroke.onset_s - true.onset_s))
        assert told.peak_n == pytest.approx(true.peak_n, rel=0.05)


def test_live_replay_and_report_agree_bit_for_bit(mended):
    told = json.dumps(debrief_json(mended.debrief))
    assert json.dumps(debrief_json(debrief_of(mended.path))) == told
    t_s, force_n = trace_of(mended.snapshots)
    seen = []
    wishes = Settings(f"replay:{mended.path}", speed=0.0, sound=False)
    with ReplayHost(wishes, VirtualClock(5.0), ends=True) as host:
        host.run(lambda: (), lambda snapshot: bool(seen.append(snapshot)) or True)
    again_t_s, again_n = trace_of(seen)
    assert len(again_t_s) > 2000
    # A replay in no time shows the newest 20 s only.
    assert np.array_equal(again_n, force_n[np.isin(t_s, again_t_s)])


def test_a_place_that_is_gone_to_has_the_zero_of_before(mended):
    shown = []
    todo = [SetPaused(True), Seek(35.0), Finish()]
    wishes = Settings(f"replay:{mended.path}", sound=False)
    with ReplayHost(wishes, VirtualClock(5.0)) as host:
        host.run(lambda: [todo.pop(0)], lambda snapshot: bool(shown.append(snapshot)) or True)
    place = next(snapshot for snapshot in shown[1:] if snapshot.restarted)
    t_s, force_n = trace_of(mended.snapshots)
    same = np.isin(t_s, place.trace_t_s)
    assert len(place.trace_t_s) > 500
    assert np.array_equal(place.trace_n, force_n[same])


def test_the_journal_says_who_gave_the_zero_and_what_it_was(mended):
    (told,) = zero_events(mended.path)
    assert (told["by"], told["hand"]) == ("person", 0)
    assert sum(told["newtons"]) == pytest.approx(2.0, abs=0.1)


def test_a_zero_asked_for_under_a_moving_hand_is_refused_with_what_to_do(practise):
    done = practise("steady", 20.0, {8.0: Zero()})
    said = {notice for shown in done.shown(8.1, 18.0) for notice in shown.notices}
    assert "Taking the zero: hands off, and still for a second." in said
    assert any("Lift both hands" in notice for notice in said)
    assert zero_events(done.path) == []
    assert not any(shown.notices for shown in done.shown(18.5, 20.0))


def test_drift_before_the_hand_comes_is_noted_and_followed(practise):
    done = practise("drifting", 62.0, beat=False)
    told = zero_events(done.path)
    assert {each["by"] for each in told} == {"drift"}
    true_n = float(done.source.truth.zero_n(np.array([60.0]))[0])
    assert sum(told[-1]["newtons"]) == pytest.approx(true_n, abs=0.03)
    assert json.dumps(debrief_json(debrief_of(done.path))) == json.dumps(debrief_json(done.debrief))


def test_a_strap_is_doubted_while_the_hand_follows_the_beat(practise):
    done = practise("strapped", 60.0)
    assert len(done.debrief.strokes) >= 10
    assert debrief_json(done.debrief)["sure"]["zero_doubt_n"] == pytest.approx(2.0, abs=0.3)
    (doubt,) = [fact for fact in facts_of(done.debrief) if fact.value == "zero"]
    assert "If no hand rests on it, lift both hands and press Z" in doubt.sentence
    asks = [any("press Z" in notice for notice in shown.notices) for shown in done.shown(0.0, 60.0)]
    assert any(asks)
    # A hand that rests there does the same: asked once, it is left in peace.
    assert not any(
        "press Z" in notice for shown in done.shown(50.0, 60.0) for notice in shown.notices
    )


def test_a_hand_that_waits_lets_its_glove_drift_though_the_beat_goes(practise):
    done = practise("drifting", 62.0)
    assert all(stroke.onset_s > 59.0 for stroke in done.source.truth.strokes)
    assert {each["by"] for each in zero_events(done.path)} == {"drift"}


def test_a_comfort_trial_can_begin_once_the_strap_is_zero(practise):
    for commands, phase in (
        ({1.0: TryComfort("palm", "shoulders")}, "release"),
        ({1.0: TryComfort("palm", "shoulders"), 9.0: Zero()}, "ready"),
    ):
        done = practise("strapped", 15.0, commands, beat=False, trial=True)
        trial = ComfortTrial("palm", "shoulders")
        trial.feel(*trace_of(done.snapshots))
        assert trial.phase == phase


@pytest.fixture
def strapped_hand():
    hand = Hand(Chain(make_decoder("wire"), PALM), "palm", Band.MEDIUM)
    hand.feed(play("strapped", seconds=8.0).chunks)
    return hand


@pytest.mark.parametrize(
    "wrong",
    [
        {"newtons": None},
        {"newtons": []},
        {"newtons": [0.25] * 7},
        {"newtons": [0.25] * 100_000},
        {"newtons": ["much"] * 8},
        {"newtons": [True] * 8},
        {"newtons": [float("nan")] * 8},
        {"newtons": [10**400] * 8},
        {"newtons": [-1e300] * 8},
        {"newtons": {"0": 1.0}},
        {"by": "nobody"},
        {"by": ["person"]},
        {"hand": "left"},
        {"hand": None},
        {"device": 7},
    ],
)
def test_nonsense_in_a_file_is_counted_and_moves_no_zero(strapped_hand, wrong):
    info = strapped_hand.chain.info
    good = zero_event(ZeroNote(0, info.device_id, np.full(8, 0.25), by_person=True))
    strapped_hand.note(good | wrong)
    assert strapped_hand.chain.zero.newtons.sum() == 0.0
    assert strapped_hand.course.unreadable == 1
    strapped_hand.note(good)
    assert strapped_hand.chain.zero.newtons.sum() == pytest.approx(2.0)


@pytest.mark.parametrize("other", [{"hand": 1}, {"hand": -3}, {"device": "another"}])
def test_another_hands_zero_is_not_this_ones(strapped_hand, other):
    info = strapped_hand.chain.info
    good = zero_event(ZeroNote(0, info.device_id, np.full(8, 0.25), by_person=True))
    strapped_hand.note(good | other)
    assert strapped_hand.chain.zero.newtons.sum() == 0.0
    assert strapped_hand.course.unreadable == 0


def test_a_file_that_claims_a_great_drift_cannot_hide_what_is_too_much(strapped_hand):
    info = strapped_hand.chain.info
    great = zero_event(ZeroNote(0, info.device_id, np.full(8, 5.0), by_person=False))
    strapped_hand.note(great)
    assert strapped_hand.chain.zero.newtons.sum() <= 0.3 + 1e-9


def test_the_glove_s_own_alarm_knows_the_zero_that_a_person_gave(strapped_hand):
    info = strapped_hand.chain.info
    before = strapped_hand.chain.backstop.counts
    good = zero_event(ZeroNote(0, info.device_id, np.full(8, 0.25), by_person=True))
    strapped_hand.note(good)
    assert strapped_hand.chain.backstop.counts > before


@pytest.mark.parametrize("many", [3, 50])
def test_the_zero_of_the_stream_is_the_same_in_any_batches(many):
    chunks = play("drifting", seconds=40.0).chunks
    note = zero_event(ZeroNote(0, "", np.full(8, 0.01), by_person=True))
    told = []
    for size in (1, many):
        hand = Hand(Chain(make_decoder("wire"), PALM), "palm", Band.MEDIUM)
        outputs = []
        for half in (chunks[: len(chunks) // 2], chunks[len(chunks) // 2 :]):
            batches = (half[at : at + size] for at in range(0, len(half), size))
            outputs += [hand.chain.feed_many(batch) for batch in batches]
            hand.note(note | {"device": hand.chain.info.device_id})
        force_n = np.concatenate([r.force_n for out in outputs for r in out.readings])
        told.append((force_n.tobytes(), hand.chain.zero.newtons.tobytes()))
    assert told[0] == told[1]


def test_the_debrief_says_what_was_taken_off_as_nothing(mended):
    told = debrief_json(mended.debrief)
    assert told["sure"]["zero_n"] == pytest.approx(2.0, abs=0.1)
    assert told["sure"]["zero_doubt_n"] == 0.0
    (fact,) = [fact for fact in facts_of(mended.debrief) if fact.name == "zero_n"]
    assert fact.value == pytest.approx(2.0, abs=0.1)
    assert fact.figure == f"{fact.value:.2f} N"


def test_a_session_may_begin_with_its_zero(practise):
    done = practise("strapped", 6.0, zero=True)
    (told,) = zero_events(done.path)
    assert told["by"] == "person"
    assert sum(told["newtons"]) == pytest.approx(2.0, abs=0.1)
