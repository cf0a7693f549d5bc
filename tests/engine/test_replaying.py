"""A replay is the session again: at any speed, from any place, as often as one likes."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coach.engine.debriefing import debrief_of
from coach.engine.replaying import ReplayHost
from coach.messages import (
    Command,
    Finish,
    Seek,
    SetCounts,
    SetPace,
    SetPaused,
    SetSpeed,
    Settings,
    SkipStage,
)
from coach.practice.debrief.builder import debrief_json
from coach.timing import VirtualClock
from coach.views import Snapshot

HOP_S = 0.01
NEAR_S = 0.02 + HOP_S
LENGTH_S, SHORT_S = 48.0, 16.0
START_S = 7_000.0
WISHES: dict[float, Command] = {
    4.0: SkipStage(1),
    11.0: SetPace(66.0),
    17.0: SetPaused(True),
    22.0: SetPaused(False),
    29.0: SkipStage(1),
    35.0: SetCounts(3),
    41.0: SkipStage(-1),
}


@dataclass
class Viewer:
    """A person before a replay; the script is asked at each turn what they want now."""

    path: Path
    speed: float = 1.0
    clock: VirtualClock = field(default_factory=lambda: VirtualClock(START_S))
    snapshots: list[Snapshot] = field(default_factory=list)

    def watch(self, script: Callable[[Snapshot | None], list[Command]]) -> list[Snapshot]:
        """Watch until the script says Finish."""

        def take() -> list[Command]:
            return script(self.snapshots[-1] if self.snapshots else None)

        def publish(snapshot: Snapshot) -> bool:
            self.snapshots.append(snapshot)
            return True

        wishes = Settings(f"replay:{self.path}", speed=self.speed, sound=False)
        with ReplayHost(wishes, self.clock) as host:
            host.run(take, publish)
        return self.snapshots

    def visit(self, places_s: list[float]) -> list[Snapshot]:
        """Go to each place in turn, standing still; return what is shown there."""
        todo: list[Command] = [SetPaused(True), *map(Seek, places_s), Finish()]
        shown = self.watch(lambda _: [todo.pop(0)])
        return [snapshot for snapshot in shown[1:] if snapshot.restarted]


class Shown(list[Snapshot]):
    """Snapshots, too many to be printed where a test fails."""

    def __repr__(self) -> str:
        return f"<{len(self)} snapshots>"


def until_over(snapshot: Snapshot | None) -> list[Command]:
    return [Finish()] if snapshot is not None and snapshot.link.phase == "ended" else []


@pytest.fixture(scope="module")
def led(practise):
    """A led practice in which everything was asked for."""
    return practise("beginner", LENGTH_S, WISHES, together=1, routine="neck-and-shoulders")


@pytest.fixture(scope="module")
def played(led):
    """The same, played straight through."""
    return Shown(Viewer(led.path).watch(until_over))


@pytest.fixture(scope="module")
def short(practise):
    """A few strokes."""
    return practise("beginner", SHORT_S, {9.0: SetPace(66.0)})


@pytest.fixture(scope="module")
def short_played(short):
    """The same, played straight through."""
    return Viewer(short.path).watch(until_over)


def everything(snapshots):
    """All points (seconds, newtons) and strokes that were shown."""
    t_s = np.concatenate([snapshot.trace_t_s for snapshot in snapshots])
    force_n = np.concatenate([snapshot.trace_n for snapshot in snapshots])
    return t_s, force_n, [mark for snapshot in snapshots for mark in snapshot.strokes]


def assert_all_the_same(shown, expected):
    for told, true in zip(everything(shown), everything(expected), strict=True):
        assert np.array_equal(told, true) if isinstance(true, np.ndarray) else told == true


def test_a_replay_shows_what_the_session_showed(led, played):
    assert len(everything(played)[2]) > 10
    assert_all_the_same(played, led.snapshots)
    assert played[-1].link.sentence
    live = [(s.stage.title, s.target, s.edges) for s in led.snapshots[5:] if s.stage is not None]
    again = [(s.stage.title, s.target, s.edges) for s in played[5:] if s.stage is not None]
    assert list(dict.fromkeys(again)) == list(dict.fromkeys(live))


def test_beat_and_stage_run_in_a_replay_as_they_ran(led, played):
    def at(snapshots, zero_s, second):
        return next(s for s in snapshots if s.host_s - zero_s >= second)

    for second in (2.0, 8.0, 14.0, 20.0, 26.0, 32.0, 38.0, 45.0):
        live = at(led.snapshots, 1_000.0, second)
        # The first chunk comes with the first 10 ms.
        again = at(played, START_S - 0.01, second)
        assert again.beat.running is live.beat.running
        assert again.stage.title == live.stage.title
        assert again.stage.remaining_s == pytest.approx(live.stage.remaining_s, abs=0.05)
        if live.beat.running:
            assert (again.beat.period_s, again.beat.counts) == pytest.approx(
                (live.beat.period_s, live.beat.counts)
            )
            assert again.beat.origin_s - START_S == pytest.approx(
                live.beat.origin_s - 1_000.0, abs=0.02
            )


@pytest.mark.parametrize("speed", [0.5, 4.0])
def test_at_any_speed_the_same_is_shown_in_another_time(short, short_played, speed):
    viewer = Viewer(short.path, speed)
    assert_all_the_same(viewer.watch(until_over), short_played)
    lasted_s = viewer.snapshots[-1].host_s - START_S
    assert lasted_s == pytest.approx(SHORT_S / speed, abs=0.1)
    beats = {s.beat.period_s * speed for s in viewer.snapshots if s.beat.running}
    assert sorted(beats) == pytest.approx(
        sorted({s.beat.period_s for s in short_played if s.beat.running})
    )


def test_the_speed_can_be_changed_on_the_way(short, short_played):
    todo = {4.0: SetSpeed(4.0), 10.0: SetSpeed(0.5), 12.0: SetSpeed(1.0)}

    def script(newest: Snapshot | None) -> list[Command]:
        place_s = 0.0 if newest is None else newest.replay.position_s
        due = [todo.pop(at_s) for at_s in sorted(todo) if place_s >= at_s]
        return due + until_over(newest)

    shown = Viewer(short.path).watch(script)
    assert_all_the_same(shown, short_played)
    expected_s = 4.0 + 6.0 / 4.0 + 2.0 / 0.5 + 4.0
    assert shown[-1].host_s - START_S == pytest.approx(expected_s, abs=0.2)


def test_a_replay_stands_still_while_paused_and_loses_nothing(short, short_played):
    wishes: list[Command] = []

    def script(newest: Snapshot | None) -> list[Command]:
        if newest is None:
            return []
        at_s = newest.host_s - START_S
        if not wishes and at_s >= 5.0:
            wishes.append(SetPaused(True))
            return wishes[-1:]
        if len(wishes) == 1 and at_s >= 20.0:
            wishes.append(SetPaused(False))
            return wishes[-1:]
        return until_over(newest)

    shown = Viewer(short.path).watch(script)
    still = [s for s in shown if 5.1 < s.host_s - START_S < 19.9]
    assert len({s.replay.position_s for s in still}) == 1
    assert all(s.paused and s.live is not None for s in still)
    assert_all_the_same(shown, short_played)
    assert shown[-1].host_s - START_S == pytest.approx(SHORT_S + 15.0, abs=0.1)


def seconds_ago(snapshot, t_s):
    return snapshot.host_s - (t_s + snapshot.stream_offset_s)


@settings(max_examples=7, deadline=None)
@given(st.lists(st.floats(0.3, LENGTH_S - 0.5), min_size=1, max_size=4))
@example([35.5859375])
@example([47.0, 17.05, 22.05, 36.0, 41.1, 5.0])
@example([17.480595797374917, 43.38885347828954, 40.820840315369146, 0.99999])
def test_any_place_shows_what_straight_play_shows_there(led, played, places_s):
    at = [next(s for s in played if s.replay.position_s >= place_s) for place_s in places_s]
    there = Viewer(led.path).visit([snapshot.replay.position_s for snapshot in at])
    assert len(there) == len(at)
    for told, true in zip(there, at, strict=True):
        assert told.replay.position_s == true.replay.position_s
        assert told.live.band is true.live.band
        assert told.live.too_much is true.live.too_much
        assert told.live.force_n == pytest.approx(true.live.force_n, abs=0.05)
        for name in ("target", "edges", "steadiness"):
            assert getattr(told, name) == getattr(true, name), name
        assert (told.stage is None) == (true.stage is None)
        if told.stage is not None:
            assert told.stage.title == true.stage.title
            assert told.stage.remaining_s == pytest.approx(true.stage.remaining_s, abs=0.05)
        assert told.beat.running is true.beat.running
        assert told.beat.period_s == true.beat.period_s
        assert told.host_s - told.beat.origin_s == pytest.approx(
            true.host_s - true.beat.origin_s, abs=0.02
        )
        assert_the_same_twenty_seconds(told, true, played)


def assert_the_same_twenty_seconds(told, true, played):
    t_s, force_n, marks = everything([s for s in played if s.number <= true.number])
    ago_s, told_ago_s = seconds_ago(true, t_s), seconds_ago(told, told.trace_t_s)
    recent = ago_s <= 20.0
    assert told_ago_s[0] >= min(ago_s[0], 20.0) - 0.2
    within = told_ago_s < ago_s[recent][0]
    # Both have a value a hop, but not of the same moments: it lies between those of a hop around.
    moments = np.linspace(-HOP_S, HOP_S, 5)[:, np.newaxis] - told_ago_s[within]
    around = np.interp(moments, -ago_s[recent], force_n[recent])
    assert (told.trace_n[within] >= around.min(axis=0) - 0.05).all()
    assert (told.trace_n[within] <= around.max(axis=0) + 0.05).all()
    assert np.median(np.abs(told.trace_n[within] - around[2])) < 0.2
    # One that ended 19 s ago may have done so just before or just after.
    told_onsets = onsets_ago(told, told.strokes, 19.0)
    assert_all_among(told_onsets, onsets_ago(true, marks, 19.0 + NEAR_S))
    assert_all_among(onsets_ago(true, marks, 19.0 - NEAR_S), told_onsets)


def onsets_ago(snapshot, marks, ended_ago_s):
    """How long ago the strokes began that ended less than so long ago."""
    return [
        seconds_ago(snapshot, m.onset_s)
        for m in marks
        if seconds_ago(snapshot, m.offset_s) < ended_ago_s
    ]


def assert_all_among(onsets_s, others_s):
    for onset_s in onsets_s:
        assert any(abs(onset_s - other_s) <= NEAR_S for other_s in others_s), onset_s


def test_at_the_end_it_waits_and_can_be_seen_again_from_the_start(short, short_played):
    ends: list[int] = []

    def script(newest: Snapshot | None) -> list[Command]:
        if newest is None or newest.link.phase != "ended" or newest.number in ends:
            return []
        ends.append(newest.number)
        return [Seek(0.0)] if len(ends) == 1 else [Finish()]

    shown = Viewer(short.path, 4.0).watch(script)
    begin = next(n for n, s in enumerate(shown) if n > 0 and s.restarted)
    assert shown[begin].replay.position_s < 0.2
    assert_all_the_same(shown[:begin], short_played)
    assert_all_the_same(shown[begin:], short_played)


def test_replaying_changes_nothing_in_the_report(led, played):
    assert played
    live = json.dumps(debrief_json(led.debrief), sort_keys=True)
    for _ in range(2):
        assert json.dumps(debrief_json(debrief_of(led.path)), sort_keys=True) == live


def test_what_was_asked_between_two_chunks_lies_between_them(practise):
    """Another pace after each chunk: every stroke is matched with the one that held then."""
    wishes = {0.005 + k * 0.01: SetPace(50.0 + k % 9) for k in range(900)}
    done = practise("beginner", 9.0, wishes)
    live = [mark.asynchrony_s for s in done.snapshots for mark in s.strokes]
    shown = Viewer(done.path).watch(until_over)
    assert live.count(None) < len(live) >= 2
    assert [mark.asynchrony_s for s in shown for mark in s.strokes] == live
