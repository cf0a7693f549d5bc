"""What a person asks for in the midst of a session, on the simulated hand and a virtual clock."""

import json
from itertools import pairwise

import pytest

from coach.engine.debriefing import debrief_of
from coach.messages import SetCounts, SetPace, SetPaused, SetTarget, SkipStage, Tap
from coach.practice.debrief.builder import debrief_json
from coach.practice.routines.library import routine_named
from coach.sensors.wire import MotorPulse, SetBeat
from coach.signal.bands import PALM, Band

START_S = 1_000.0


def counts_since(beat, host_s):
    """The place in the stroke, in counts, by the definition of the beat."""
    return (host_s - beat.origin_s) / beat.period_s % beat.counts


def at_change(done, holds):
    """Return the last snapshot before something held, and the first with it."""
    return next((a, b) for a, b in pairwise(done.snapshots) if holds(b) and not holds(a))


@pytest.mark.parametrize("bpm", [44.0, 80.0])
def test_another_pace_goes_on_from_the_count_that_is_running(practise, bpm):
    done = practise("steady", 12.0, {7.37: SetPace(bpm)})
    before, after = at_change(done, lambda s: s.beat.period_s == pytest.approx(60.0 / bpm))
    jump = counts_since(after.beat, after.host_s) - counts_since(before.beat, after.host_s)
    # Between the wish and the snapshot is a sixtieth of a second at two paces.
    assert abs((jump + 2) % 4 - 2) < 0.02
    assert after.beat.counts == before.beat.counts == 4
    beats = [(at_s, m) for at_s, m in done.source.told if isinstance(m, SetBeat)]
    told_s, told = next((at_s, m) for at_s, m in beats if at_s > 7.0)
    assert told.period_s == pytest.approx(60.0 / bpm, abs=1e-6)
    # The glove's own beat falls on the same first count.
    first = told_s + told.first_in_s - (after.beat.origin_s - START_S)
    turns = first / (after.beat.period_s * 4)
    assert turns == pytest.approx(round(turns), abs=1e-4)


def test_other_counts_keep_the_pace_and_the_running_count(practise):
    done = practise("steady", 12.0, {7.37: SetCounts(3)})
    before, after = at_change(done, lambda s: s.beat.counts == 3)
    assert after.beat.period_s == before.beat.period_s
    whole = counts_since(after.beat, after.host_s) - counts_since(before.beat, after.host_s)
    assert whole == pytest.approx(round(whole), abs=1e-6)


def test_a_tapped_pace_puts_a_count_on_the_tap(practise):
    taps = {8.0 + 0.75 * k: Tap(START_S + 8.0 + 0.75 * k) for k in range(5)}
    done = practise("steady", 14.0, taps)
    beat = done.snapshots[-2].beat
    assert beat.period_s == pytest.approx(0.75)
    since_tap = (START_S + 11.0 - beat.origin_s) / beat.period_s
    assert since_tap == pytest.approx(round(since_tap), abs=1e-6)


@pytest.fixture
def paused(practise):
    return practise("too-hard", 40.0, {12.0: SetPaused(True), 28.0: SetPaused(False)}, together=2)


def test_a_pause_stops_beat_and_time_and_nothing_else(paused):
    still = paused.shown(12.1, 27.9)
    assert all(s.paused and not s.beat.running for s in still)
    assert len({s.elapsed_s for s in still}) == 1
    assert all(s.live is not None for s in still)
    again = paused.shown(28.1, 39.0)
    assert all(s.beat.running and not s.paused for s in again)
    # Time to lay the hands on again.
    assert again[0].beat.origin_s == pytest.approx(START_S + 30.0, abs=0.05)
    assert again[-1].elapsed_s == pytest.approx(39.0 - 16.0, abs=0.05)
    assert debrief_of(paused.path).duration_s == pytest.approx(40.0, abs=0.1)


def test_strokes_of_a_pause_are_shown_and_not_judged(paused):
    told = debrief_json(paused.debrief)["strokes"]
    inside = [s for s in told if s["onset_s"] > 12.0 and s["offset_s"] < 28.0]
    outside = [s for s in told if s["onset_s"] > 2.5 and s["offset_s"] < 11.5]
    assert len(inside) >= 3
    assert all(stroke["asynchrony_s"] is None for stroke in inside)
    assert all(stroke["asynchrony_s"] is not None for stroke in outside)
    assert paused.debrief.performance.aimed_s < 40.0 - 15.0


def test_too_much_in_a_pause_still_alarms_within_50_ms(paused):
    moments = [m for m in paused.source.truth.too_much(PALM.firm_n) if 12.0 < m.onset_s < 27.0]
    assert moments
    pulses = [at_s for at_s, m in paused.source.told if isinstance(m, MotorPulse)]
    for moment in moments:
        late_s = min(abs(at_s - moment.onset_s) for at_s in pulses)
        assert late_s < 0.05
        seen = paused.shown(moment.onset_s + 0.08, moment.onset_s + 0.12)
        assert all(s.live.too_much and s.live.band is Band.TOO_MUCH for s in seen)
    noted = [event.onset_s for event in paused.debrief.too_much]
    assert all(min(abs(onset_s - m.onset_s) for onset_s in noted) < 0.06 for m in moments)


def test_a_pause_from_before_the_first_sample_waits_for_the_person(practise):
    done = practise("steady", 12.0, {0.0: SetPaused(True), 6.0: SetPaused(False)})
    assert all(not s.beat.running and s.elapsed_s == 0.0 for s in done.shown(0.0, 5.9))
    assert done.shown(10.9, 11.1)[-1].elapsed_s == pytest.approx(5.0, abs=0.2)
    assert done.shown(6.1, 11.0)[0].beat.running


def test_a_target_is_aimed_for_from_then_on(practise):
    done = practise("steady", 12.0, {6.0: SetTarget(Band.FIRM)})
    assert {s.target for s in done.shown(0.1, 5.9)} == {Band.MEDIUM}
    assert {s.target for s in done.shown(6.1, 12.0)} == {Band.FIRM}
    assert set(done.debrief.targets) == {Band.MEDIUM, Band.FIRM}


def told_stages(done):
    told = debrief_json(done.debrief)["stages"]
    return [(stage["name"], stage["onset_s"], stage["offset_s"]) for stage in told]


def assert_stages(done, *expected):
    told = told_stages(done)
    assert [name for name, _, _ in told] == [name for name, _, _ in expected]
    for (_, begin_s, end_s), (_, told_begin_s, told_end_s) in zip(expected, told, strict=True):
        assert (told_begin_s, told_end_s) == pytest.approx((begin_s, end_s), abs=0.06)


def test_a_routine_goes_through_its_stages_and_ends_by_itself(practise):
    done = practise("steady", 200.0, routine="one-hand")
    assert_stages(done, ("arrive", 0.0, 15.0), ("circles", 15.0, 75.0), ("close", 75.0, 90.0))
    last = done.snapshots[-1]
    assert last.finished
    assert last.elapsed_s == pytest.approx(90.0, abs=0.1)
    beats = {s.stage.title: s.beat.running for s in done.snapshots[5:-1]}
    assert list(beats.values()) == [False, True, False]


def test_stages_can_be_skipped_and_gone_back_to(practise):
    wishes = {5.0: SkipStage(1), 11.0: SkipStage(1), 14.0: SkipStage(-1), 22.0: SkipStage(-1)}
    done = practise("steady", 30.0, wishes, routine="one-hand")
    assert_stages(
        done,
        ("arrive", 0.0, 5.0),
        ("circles", 5.0, 11.0),
        ("close", 11.0, 14.0),
        ("circles", 14.0, 22.0),
        ("arrive", 22.0, 30.0),
    )
    assert done.shown(14.0, 14.1)[-1].stage.remaining_s == pytest.approx(60.0, abs=0.2)
    again = debrief_json(debrief_of(done.path))
    assert json.dumps(again, sort_keys=True) == json.dumps(
        debrief_json(done.debrief), sort_keys=True
    )


def test_a_stage_stands_still_in_a_pause_and_is_skipped_in_it(practise):
    wishes = {6.0: SetPaused(True), 12.0: SkipStage(1), 20.0: SetPaused(False)}
    done = practise("steady", 31.0, wishes, routine="one-hand")
    still = [s.stage.remaining_s for s in done.shown(6.1, 11.9)]
    assert still == pytest.approx([9.0] * len(still), abs=0.05)
    skipped = done.shown(12.1, 19.9)
    assert {s.stage.index for s in skipped} == {1}
    assert [s.stage.remaining_s for s in skipped] == pytest.approx([60.0] * len(skipped), abs=0.05)
    assert not any(s.beat.running for s in skipped)
    assert done.shown(29.9, 30.1)[-1].stage.remaining_s == pytest.approx(50.0, abs=0.2)
    assert done.shown(20.1, 22.0)[0].beat.running


def test_counts_that_alone_differ_between_two_stages_are_told(practise):
    routine = routine_named("full-back")
    first, second = routine.stages[:2]
    assert first.pace_bpm == second.pace_bpm
    assert first.counts != second.counts
    done = practise("steady", 12.0, {6.0: SkipStage(1)}, routine="full-back")
    for begin_s, end_s, stage in ((0.5, 5.9, first), (6.1, 12.0, second)):
        assert {s.beat.counts for s in done.shown(begin_s, end_s)} == {stage.counts}
        told = [m for at_s, m in done.source.told if at_s < end_s and isinstance(m, SetBeat)]
        assert told[-1].counts == stage.counts


def test_a_device_that_started_anew_is_given_the_beat_again(practise):
    done = practise("unplugged", 16.0)
    outage = done.source.truth.outages[0]
    beats = [(at_s, m) for at_s, m in done.source.told if isinstance(m, SetBeat)]
    told_s, told = next((at_s, m) for at_s, m in beats if at_s > outage[1])
    assert told_s == pytest.approx(outage[1], abs=0.05)
    beat = done.snapshots[-2].beat
    turns = (told_s + told.first_in_s - (beat.origin_s - START_S)) / (beat.period_s * beat.counts)
    assert turns == pytest.approx(round(turns), abs=1e-4)
