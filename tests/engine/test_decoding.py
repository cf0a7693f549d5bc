"""Read and decoded beside, a recording is what it is read as by one process: to the last bit."""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

import numpy as np
import pytest

from coach.engine import decoding
from coach.engine.debriefing import debrief_of
from coach.engine.decoding import DecodedRuns, decoded_runs
from coach.engine.replaying import ReplayHost
from coach.messages import Command, Finish, Seek, SetPaused, SetSpeed, Settings
from coach.practice.debrief.builder import debrief_json
from coach.recordings.records import Event
from coach.recordings.whole import open_whole
from coach.timing import VirtualClock
from coach.views import Snapshot, StrokeMark

if sys.platform != "linux":
    pytest.skip("there nothing is decoded beside", allow_module_level=True)

HERE = Path(__file__).parent
KEPT = sorted((HERE.parent / "recordings" / "fixtures").glob("*.rec"))
START_S = 7_000.0


class GoingClock(VirtualClock):
    """A clock on which a little time goes by with each look at it, so that all is shown."""

    def now_s(self) -> float:
        self.wait_until(super().now_s() + 0.01)
        return super().now_s()


@dataclass(frozen=True)
class Read:
    """All that a recording is read as."""

    debrief: str
    told: object
    shown: list[Snapshot]


def same(one: object, other: object) -> bool:
    """Whether two values are alike to the last bit in all that they hold."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return (one.dtype, one.shape, one.tobytes()) == (other.dtype, other.shape, other.tobytes())
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if is_dataclass(one):
        names = [each.name for each in fields(one)]
        return all(same(getattr(one, name), getattr(other, name)) for name in names)
    return one == other or (one != one and other != other)


def shown(path: Path, script: Callable[[Snapshot | None], list[Command]]) -> list[Snapshot]:
    """Replay as fast as can be, with these commands; return all that was shown."""
    snapshots: list[Snapshot] = []

    def publish(snapshot: Snapshot) -> bool:
        snapshots.append(snapshot)
        return True

    wishes = Settings(f"replay:{path}", speed=0.0, sound=False)
    with ReplayHost(wishes, GoingClock(START_S)) as host:
        host.run(lambda: script(snapshots[-1] if snapshots else None), publish)
    return snapshots


def strokes_of(snapshots: list[Snapshot]) -> set[StrokeMark]:
    return {mark for snapshot in snapshots for mark in snapshot.strokes}


def until_over(newest: Snapshot | None) -> list[Command]:
    return [Finish()] if newest is not None and newest.link.phase == "ended" else []


@pytest.fixture
def beside(monkeypatch):
    """Decide whether a child decodes from here on, and count the children."""
    children = []
    fork = os.fork

    def counted() -> int:
        children.append(1)
        return fork()

    def decide(wanted: bool) -> list[int]:
        monkeypatch.setattr(os, "fork", counted)
        monkeypatch.setattr(decoding, "_pays", lambda _recording: wanted)
        return children

    return decide


def read(path: Path) -> Read:
    """Return a recording as report and replay read it, each from its own beginning."""
    debrief = debrief_of(path)
    return Read(json.dumps(debrief_json(debrief)), debrief.pieces, shown(path, until_over))


def assert_the_same(path: Path, beside: Callable[[bool], list[int]]) -> Read:
    beside(False)
    alone = read(path)
    children = beside(True)
    before = len(children)
    told = read(path)
    assert len(children) == before + 2
    assert told.debrief == alone.debrief
    assert same(told.told, alone.told)
    assert same(told.shown, alone.shown)
    return told


@pytest.fixture(scope="module")
def led(practise):
    """A led practice with a pause, so with events between its chunks."""
    wishes = {4.0: SetPaused(True), 6.0: SetPaused(False)}
    return practise("beginner", 24.0, wishes, together=1, routine="neck-and-shoulders").path


@pytest.fixture(scope="module")
def both(practise_two):
    """Two hands, the second late and its clock fast."""
    return practise_two("beginner", "beginner", 24.0, 0.08, 200.0).path


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_every_recording_that_ever_was(path, beside):
    assert_the_same(path, beside)


def test_a_led_practice_with_its_events(led, beside):
    told = assert_the_same(led, beside)
    assert len(told.shown) > 10
    assert told.shown[-1].stage is not None
    assert json.loads(told.debrief)["strokes"]


def test_two_hands(both, beside):
    told = assert_the_same(both, beside)
    assert len(told.shown[-1].hands) == 2
    assert all(hand.share for hand in told.shown[-1].hands)


def test_a_file_that_lost_pieces_tells_the_same_losses(led, beside, tmp_path):
    path, data = tmp_path / "hurt.rec", bytearray(led.read_bytes())
    third = len(data) // 3
    data[third : third + 5_000] = bytes(5_000)
    del data[2 * third : 2 * third + 7_001]
    path.write_bytes(data[:-300])
    told = assert_the_same(path, beside)
    assert told.told.losses.places >= 2
    assert told.told.losses.breaks_off_s > 20.0


@pytest.mark.parametrize("at", [0, 1, 4, -1])
def test_a_child_that_is_killed_in_the_midst_changes_nothing(led, at, beside, monkeypatch):
    beside(False)
    alone = read(led)
    runs = list(decoding._all_of(open_whole(led)))
    last = range(len(runs))[at]
    assert len(runs) > 6

    def until_killed(recording) -> Iterator[object]:
        for number, run in enumerate(decoded_runs(recording)):
            if number == last:
                break
            yield run
        os.kill(os.getpid(), signal.SIGKILL)

    beside(True)
    monkeypatch.setattr(decoding, "_all_of", until_killed)
    told = read(led)
    assert told.debrief == alone.debrief
    assert same(told.told, alone.told)
    assert same(told.shown, alone.shown)


def test_runs_of_many_steps_are_the_same_as_their_own_decoder_tells(led, beside):
    beside(True)
    recording = open_whole(led)
    runs = DecodedRuns(recording)
    true = decoded_runs(open_whole(led))
    for (_, run), expected in zip(runs.placed_runs(), true, strict=True):
        if isinstance(run, Event):
            assert run == expected.what
            continue
        [decoder] = runs.decoders
        [told] = expected.told
        assert same(decoder.feed(run[0]), told.decoded)
        assert same(decoder.counts, told.counts)
        assert decoder.answered == told.answered
    assert recording.found_damage == ((recording.parts[0].damage,),)


@pytest.mark.parametrize(
    "wishes",
    [
        [SetSpeed(40.0)],
        [Seek(15.0)],
        [Seek(3.0), SetSpeed(30.0)],
        [SetPaused(True), SetSpeed(50.0), SetPaused(False)],
        [SetPaused(True), Seek(9.0), SetPaused(False), SetSpeed(20.0)],
    ],
    ids=lambda wishes: "-".join(type(each).__name__ for each in wishes),
)
def test_speed_and_place_can_be_changed_on_the_way(led, wishes, beside):
    def script(todo: list[Command]) -> Callable[[Snapshot | None], list[Command]]:
        def take(newest: Snapshot | None) -> list[Command]:
            place_s = 0.0 if newest is None or newest.replay is None else newest.replay.position_s
            due = [todo.pop(0)] if todo and place_s >= 6.0 else []
            return due or until_over(newest)

        return take

    ends = []
    for wanted in (False, True):
        beside(wanted)
        snapshots = shown(led, script(list(wishes)))
        assert any(each.restarted for each in snapshots[1:]) or not wanted
        ends.append(snapshots)
    alone, told = ends
    for name in ("link", "stage", "beat", "target", "edges", "steadiness", "replay"):
        assert getattr(told[-1], name) == getattr(alone[-1], name)
    # What was shown before is shown again where another reads on.
    assert strokes_of(told) == strokes_of(alone) != set()
