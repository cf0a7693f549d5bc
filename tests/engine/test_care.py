"""The one who receives is heard by key, page and glove, and the report says the same as it was."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from coach.engine.care import Care, check_in_event, cue_event, receiver_event
from coach.engine.debriefing import debrief_of
from coach.engine.presses import Presses
from coach.messages import (
    ExtendStage,
    GoOn,
    Say,
    SetPace,
    SetPaused,
    SetTarget,
    Settings,
    SkipStage,
    Tap,
)
from coach.practice.debrief.builder import Debrief, debrief_json
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from coach.sensors.address import parse_address
from coach.sensors.source import DeviceEvent
from coach.sensors.wire import MotorPulse, Notice, SetAlarm, SetBeat
from coach.signal.bands import PALM, THUMB, Band
from coach.views import Snapshot
from sims.sensor import SimSource

START_S = 1_000.0


@dataclass(frozen=True)
class Practised:
    """What came of a session that a test put together by itself."""

    snapshots: list[Snapshot] = field(repr=False)
    debrief: Debrief = field(repr=False)
    path: Path

    def shown(self, begin_s: float, end_s: float) -> list[Snapshot]:
        return [s for s in self.snapshots if begin_s <= s.host_s - START_S < end_s]


def events_of(done, *kinds: str) -> list[Event]:
    return [
        item
        for item in open_recording(done.path)
        if isinstance(item, Event) and item.data["event"] in kinds
    ]


def same_report(done) -> bool:
    live, again = debrief_json(done.debrief), debrief_json(debrief_of(done.path))
    return json.dumps(again, sort_keys=True) == json.dumps(live, sort_keys=True)


def alarms_of(done) -> list[tuple[float, float]]:
    return [(at_s, told.counts) for at_s, told in done.source.told if isinstance(told, SetAlarm)]


def test_softer_lowers_the_edges_of_the_very_next_snapshot_and_of_the_device(practise):
    done = practise("steady", 5.0, {2.0: Say("softer", "screen")})
    assert {s.edges for s in done.shown(0.1, 1.99)} == {PALM}
    [edges] = {s.edges for s in done.shown(2.04, 3.9)}
    assert (edges.light_n, edges.medium_n, edges.firm_n) == pytest.approx((8.5, 25.5, 51.0))
    (_, before), (at_s, after) = alarms_of(done)
    assert at_s == pytest.approx(2.0, abs=0.03)
    assert after < before
    said = done.shown(2.04, 2.2)[0].receiver
    assert (said.word, said.via, said.level, said.text) == (
        *("softer", "screen", -1),
        "One step softer now.",
    )
    assert said.said_s == pytest.approx(START_S + 2.0, abs=0.03)
    assert same_report(done)


def test_a_report_by_another_tool_is_by_that_tools_edges_alone(practise):
    done = practise("steady", 5.0, {2.0: Say("softer", "screen")})
    assert {aim.edges for aim in debrief_of(done.path, "thumb").aims} == {THUMB}
    assert len({aim.edges for aim in debrief_of(done.path, "palm").aims}) == 2


def test_deeper_raises_light_and_medium_and_leaves_the_devices_alarm_alone(practise):
    done = practise("steady", 4.0, {2.0: Say("deeper")})
    edges = done.shown(2.04, 3.9)[0].edges
    assert (edges.light_n, edges.medium_n, edges.firm_n) == pytest.approx((11.0, 33.0, 60.0))
    assert len({counts for _, counts in alarms_of(done)}) == 1


@pytest.fixture(scope="module")
def stopped(practise):
    """Somebody whose hand is often too hard is stopped, and tries every other way to go on."""
    keys = {
        5.0: SetPaused(False),
        5.5: SkipStage(1),
        6.0: ExtendStage(60.0),
        6.5: SetPace(80.0),
        7.0: Tap(START_S + 7.0),
        7.5: SetTarget(Band.FIRM),
        8.0: Say("good"),
    }
    return practise(
        "too-hard",
        16.0,
        {2.0: SkipStage(1), 4.0: Say("stop", "window"), 12.0: GoOn()} | keys,
        together=2,
        routine="one-hand",
    )


def test_stop_is_told_and_silent_in_the_turn_in_which_it_was_said(stopped):
    told = events_of(stopped, "paused", "stopped", "beat", "receiver")
    at_stop = [event for event in told if abs(event.host_s - START_S - 4.0) < 0.05]
    assert len({event.host_s for event in at_stop}) == 1
    said = {event.data["event"]: event.data for event in at_stop}
    assert said["stopped"]["on"] is True
    assert said["paused"]["on"] is True
    assert said["beat"]["running"] is False
    assert said["receiver"]["word"] == "stop"
    # The glove's own motor keeps no beat either.
    beats = [(at_s, m) for at_s, m in stopped.source.told if isinstance(m, SetBeat)]
    silent_s, silent = next((at_s, m) for at_s, m in beats if at_s > 3.9)
    assert silent_s == pytest.approx(4.0, abs=0.03)
    assert silent.period_s == 0.0
    assert not any(4.1 < at_s < 11.9 for at_s, _ in beats)


def test_nothing_but_go_on_ends_a_stop(stopped):
    still = stopped.shown(4.1, 11.9)
    assert all(s.stopped and s.paused and not s.beat.running for s in still)
    assert len({s.elapsed_s for s in still}) == 1
    assert {s.stage.index for s in still} == {1}
    assert len({round(s.stage.remaining_s, 6) for s in still}) == 1
    again = stopped.shown(12.1, 15.0)
    assert all(s.beat.running and not s.paused and not s.stopped for s in again)
    assert again[0].beat.origin_s == pytest.approx(START_S + 14.0, abs=0.05)


def test_going_on_after_a_stop_in_a_pause_comes_back_to_the_pause(practise):
    """Who paused on purpose is the one to end that; a second stop changes nothing of it."""
    keys = {1.0: SetPaused(True), 2.0: Say("stop"), 3.0: Say("stop"), 6.0: SetPaused(False)}
    done = practise("steady", 12.0, keys | {4.0: GoOn(), 8.0: Say("stop"), 9.0: GoOn()})
    said_at = [event.data["at_s"] - START_S for event in events_of(done, "receiver")]
    assert said_at == pytest.approx([2.0, 8.0], abs=0.05)
    assert all(s.stopped and s.paused for s in done.shown(2.1, 3.9))
    waiting = done.shown(4.1, 5.9)
    assert all(s.paused and not s.stopped and not s.beat.running for s in waiting)
    assert all(
        s.beat.running and not s.paused for s in (*done.shown(6.1, 7.9), *done.shown(9.1, 12))
    )
    assert same_report(done)


def test_a_question_gives_way_to_too_much_and_is_still_answered():
    care = Care()
    for data in (
        check_in_event("How is this pressure?", 10.0),
        cue_event("check_in", "How is this pressure?", 10.0),
    ):
        care.apply(data)
    assert care.check_in.is_put(14.0)
    assert not care.check_in.is_put(25.5)
    care.apply(cue_event("too_much", "Too much.", 14.0))
    care.apply(cue_event(None, "", 16.0))
    assert care.check_in is not None
    assert not care.check_in.is_put(16.0)
    care.apply(receiver_event("good", "key", 18.0, 0))
    assert care.check_in is None
    care.apply(check_in_event("Still good like this?", 60.0))
    assert care.check_in.is_put(60.0)


def test_too_much_in_a_stop_still_alarms_within_50_ms(stopped):
    moments = [m for m in stopped.source.truth.too_much(PALM.firm_n * 0.6) if 4.5 < m.onset_s < 11]
    assert moments
    pulses = [at_s for at_s, m in stopped.source.told if isinstance(m, MotorPulse)]
    assert all(min(abs(at_s - m.onset_s) for at_s in pulses) < 0.05 for m in moments)


def test_the_report_of_a_session_with_words_and_a_stop_is_that_of_the_live_one(stopped, practise):
    assert same_report(stopped)
    words = {1.0: "softer", 3.0: "softer", 5.0: "deeper", 6.0: "good", 7.0: "deeper", 9.0: "deeper"}
    commands = {at_s: Say(word) for at_s, word in words.items()} | {
        11.0: Say("stop"),
        12.0: GoOn(),
        13.0: SkipStage(1),
        14.0: Say("softer"),
    }
    assert same_report(practise("beginner", 16.0, commands, routine="quick-relief"))


def test_silence_in_a_stop_still_sounds(hosted, ears):
    settings = Settings("sim:unplugged", seconds=12.0)
    hosted(settings, SimSource(parse_address("sim:unplugged")), {3.0: Say("stop")})
    # The plug is out from second 8 on, for 3 s.
    (on_s, is_on), (off_s, is_off) = ears[0].changes["no data"]
    assert (is_on, is_off) == (True, False)
    assert 8.0 < on_s < 9.0
    assert 11.7 < off_s < 11.8


def squeezed(hosted, path, presses, seconds=9.0, **wishes):
    """Practise while the receiver's button is pressed in these (from, to) seconds."""
    source = SimSource(parse_address("sim:steady"))
    for down_s, up_s in presses:
        source._world.device.body._squeezes += [
            (round(down_s * 1e6), Notice.BUTTON_DOWN),
            (round(up_s * 1e6), Notice.BUTTON_UP),
        ]
    settings = Settings("sim:steady", seconds=seconds, sound=False, speed=0.0, record_to=str(path))
    snapshots, debrief = hosted(replace(settings, **wishes), source)
    return Practised(snapshots, debrief, path)


def test_the_gloves_button_says_good_softer_and_stop(hosted, tmp_path):
    done = squeezed(hosted, tmp_path / "s.rec", [(1.0, 1.2), (3.0, 3.2), (3.5, 3.7), (5.0, 7.5)])
    said = [event.data for event in events_of(done, "receiver")]
    assert [(word["word"], word["via"], word["level"]) for word in said] == [
        ("good", "glove", 0),
        ("softer", "glove", -1),
        ("stop", "glove", -1),
    ]
    assert [word["at_s"] - START_S for word in said] == pytest.approx([1.9, 3.5, 6.0], abs=0.05)
    # It is still held, and already silent; letting go does not go on.
    assert all(s.stopped and not s.beat.running for s in done.shown(6.1, 8.9))
    assert same_report(done)


def test_a_squeeze_that_came_late_and_at_once_is_still_a_stop():
    presses = Presses()
    down, up = (
        DeviceEvent(f"button_{way}", t_s, 50.0) for way, t_s in (("down", 7.0), ("up", 8.5))
    )
    assert presses.heard(down, 50.0) == ()
    assert presses.heard(up, 50.0) == ("stop",)


def test_the_button_of_either_glove_stops_the_beat_of_both(practise_two):
    done = practise_two("steady?seed=1", "outspoken?seed=2", 9.0)
    first_stop = next(e for e in events_of(done, "receiver") if e.data["word"] == "stop")
    stop_s = first_stop.host_s - START_S
    assert stop_s < 8.5
    for source in done.sources:
        beats = [m for at_s, m in source.told if isinstance(m, SetBeat) and at_s >= stop_s - 0.01]
        assert [beat.period_s for beat in beats] == [0.0]
    assert all(s.stopped and not s.beat.running for s in done.shown(stop_s + 0.05, 8.9))
    assert same_report(done)
