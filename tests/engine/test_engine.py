"""The engine as the window has it: a real process, snapshots out, commands in."""

import pickle
import time
from dataclasses import FrozenInstanceError, fields, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from benchmarks.trust.bare import BareLoop
from coach.engine.debriefing import debrief_of
from coach.engine.process import MOST_UNSEEN
from coach.messages import (
    Finish,
    Seek,
    Seen,
    SetCounts,
    SetPace,
    SetPaused,
    SetSound,
    SetSpeed,
    SetTarget,
    Settings,
    SkipStage,
    Tap,
)
from coach.practice.debrief.builder import debrief_json
from coach.recordings.reader import open_recording
from coach.sensors.source import Chunk
from coach.signal.bands import Band
from coach.views import Snapshot
from sims.rank import Rank, rank_allowed, rank_of

BEGINNER = Settings("sim:beginner", sound=False)
A_WHILE_S = 3.0


@pytest.fixture(scope="module")
def bare() -> BareLoop:
    """How late the machine woke anybody in that while."""
    return BareLoop()


@pytest.fixture(scope="module")
def a_while(tmp_path_factory, window, bare) -> tuple[list[Snapshot], Path, bool, set[Rank]]:
    """Three seconds of practice in an engine of its own, closed as the window closes it."""
    path = tmp_path_factory.mktemp("engine") / "practice.rec"
    with window(replace(BEGINNER, record_to=str(path))) as shown:
        first = shown.until_live()
        with bare:
            shown.until(lambda snapshot: snapshot.host_s >= first.host_s + A_WHILE_S)
        process = shown.engine.process_id
        ranks = {rank_of(int(each.name)) for each in Path(f"/proc/{process}/task").iterdir()}
    return shown.snapshots, path, shown.engine.alive, ranks


@pytest.mark.punctual
def test_snapshots_come_sixty_times_a_second_in_order(a_while, bare):
    snapshots, *_ = a_while
    numbers = [snapshot.number for snapshot in snapshots]
    assert numbers == list(range(1, len(numbers) + 1))
    hosts_s = np.array([snapshot.host_s for snapshot in snapshots])
    assert (np.diff(hosts_s) > 0).all()
    usual_late_s, _, _ = bare.late_s
    assert np.median(np.diff(hosts_s)) == pytest.approx(1 / 60, abs=0.003 + usual_late_s)


def test_the_trace_has_every_point_once(a_while):
    snapshots, path, *_ = a_while
    t_s = np.concatenate([snapshot.trace_t_s for snapshot in snapshots])
    assert (np.diff(t_s) > 0).all()
    assert np.diff(t_s).max() < 0.0151
    # From the first sample of all to the newest that was shown: the recording goes on.
    assert len(t_s) == pytest.approx(100 * t_s[-1], abs=3)
    assert 0.9 * A_WHILE_S < t_s[-1] <= debrief_of(path).duration_s


def test_a_snapshot_is_plain_frozen_and_picklable(a_while):
    snapshot = a_while[0][-1]
    again = pickle.loads(pickle.dumps(snapshot))
    for each in fields(Snapshot):
        old, new = getattr(snapshot, each.name), getattr(again, each.name)
        assert np.array_equal(old, new) if isinstance(old, np.ndarray) else old == new
    with pytest.raises(FrozenInstanceError):
        snapshot.number = 0


def test_all_threads_of_an_engine_go_before_others_where_they_may(a_while):
    # One that did not would hold up the others, which wait for it to let them have their turn.
    assert a_while[3] == {rank_allowed()}


def test_closing_ends_the_process_and_leaves_a_whole_recording(a_while):
    _, path, alive, _ = a_while
    assert not alive
    recording = open_recording(path)
    assert any(isinstance(item, Chunk) for item in recording)
    assert recording.damage.whole
    assert debrief_of(path).duration_s >= A_WHILE_S


def test_the_report_of_a_session_has_what_was_shown_of_it(a_while):
    snapshots, path, *_ = a_while
    shown = [mark for snapshot in snapshots for mark in snapshot.strokes]
    told = debrief_of(path).strokes
    assert len(told) - len(shown) in (0, 1)
    for mark, stroke in zip(shown, told, strict=False):
        assert (mark.onset_s, mark.peak_n) == (stroke.onset_s, stroke.peak_n)
        assert mark.asynchrony_s == stroke.asynchrony_s


def test_every_wish_of_the_person_arrives(window, wait_for):
    with window(replace(BEGINNER, routine="one-hand")) as shown:
        shown.until_live()
        send, until = shown.engine.send, shown.until
        first = until(lambda s: s.stage is not None).stage
        send(SkipStage(1))
        second = until(lambda s: s.stage.index == 1).stage
        assert second.title != first.title
        assert until(lambda s: s.beat.running).beat.counts == 2
        send(SetPace(75.0))
        until(lambda s: s.beat.period_s == pytest.approx(0.8))
        send(SetCounts(3))
        until(lambda s: s.beat.counts == 3)
        send(SetTarget(Band.FIRM))
        until(lambda s: s.target is Band.FIRM)
        send(SetPaused(True))
        paused = until(lambda s: s.paused)
        assert not paused.beat.running
        send(SetPaused(False))
        until(lambda s: not s.paused and s.beat.running)
        now_s = time.monotonic()
        for tap in range(4):
            send(Tap(now_s + tap * 0.6))
        until(lambda s: s.beat.period_s == pytest.approx(0.6))
        for wish in (SetSound(True), Seek(3.0), SetSpeed(2.0), SkipStage(-1)):
            send(wish)
        until(lambda s: s.stage.index == 0)
        send(Finish())
        until(lambda s: s.finished)
        wait_for(lambda: not shown.engine.alive)


@pytest.mark.punctual
def test_a_window_that_stands_still_does_not_stop_the_practice(tmp_path, window, wait_for):
    path = tmp_path / "frozen.rec"
    with window(replace(BEGINNER, record_to=str(path))) as shown:
        live = shown.until_live()
        shown.seeing = False
        recorded = path.stat().st_size
        wait_for(lambda: path.stat().st_size > recorded + 20_000)
        thawed_s = time.monotonic()
        shown.poll()
        # So many wait to be seen and no more: the engine never waits for a full pipe.
        assert len([s for s in shown.snapshots if s.number > live.number]) <= MOST_UNSEEN + 2
        shown.seeing = True
        shown.engine.send(Seen(shown.snapshots[-1].number))
        shown.until(lambda s: s.host_s > thawed_s)
    t_s = np.concatenate([snapshot.trace_t_s for snapshot in shown.snapshots])
    # What was not shown meanwhile came with the next snapshot.
    assert np.diff(t_s).max() < 0.0151


def test_engine_and_host_in_this_process_tell_the_same_of_a_recording(practise, window):
    """The recording of one, practised here, is replayed to its end by the other."""
    done = practise("beginner", seconds=12.0)
    with window(Settings(f"replay:{done.path}", speed=8.0, sound=False)) as shown:
        shown.until_live()
        shown.until(lambda s: s.link.phase == "ended")
    replayed = [mark for snapshot in shown.snapshots for mark in snapshot.strokes]
    live = debrief_json(done.debrief)["strokes"]
    assert [mark.onset_s for mark in replayed] == [stroke["onset_s"] for stroke in live]
    assert [mark.asynchrony_s for mark in replayed] == [stroke["asynchrony_s"] for stroke in live]
    t_s = np.concatenate([snapshot.trace_t_s for snapshot in shown.snapshots])
    assert all(after > before for before, after in pairwise(t_s))
