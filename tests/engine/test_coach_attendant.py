"""The coach's hints in a session: events when they change, shown live and again in a replay."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from coach.engine.hosting import Host
from coach.engine.replaying import ReplayHost
from coach.messages import SetPaused, Settings
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from sims.learner import CHUNK_S, LEARNERS, LearnerSource, TickingClock
from sims.learner_hand import Habit

START_S = 1_000.0


def practised(folder: Path, habit: Habit, seconds: float = 26.0, commands=(), **wishes):
    """Return the snapshots of a learner's session and the events of its recording."""
    path = folder / "session.rec"
    settings = Settings("sim:learner", seconds=seconds, speed=0.0, sound=False)
    settings = replace(settings, record_to=str(path), **wishes)
    source = LearnerSource(replace(LEARNERS["too hard"], habit=habit), 1)
    waiting, snapshots, clock = list(commands), [], TickingClock(START_S, CHUNK_S)

    def take():
        due = [command for at_s, command in waiting if clock.now_s() >= START_S + at_s]
        del waiting[: len(due)]
        return due

    def publish(snapshot) -> bool:
        snapshots.append(snapshot)
        source.see(snapshot)
        return True

    with Host(settings, clock, source) as host:
        host.open()
        host.run(take, publish)
    kept = [each for each in open_recording(path) if isinstance(each, Event)]
    return snapshots, kept, path


def cues_of(events: list[Event]) -> list[Event]:
    return [event for event in events if event.data["event"] == "cue"]


def test_a_hint_is_noted_when_it_changes_and_is_what_the_pages_show(tmp_path):
    snapshots, events, _ = practised(tmp_path, Habit(peak_n=42.0))
    cues = cues_of(events)
    assert len(cues) >= 2
    for before, after in pairwise(cues):
        assert before.data | {"at_s": 0} != after.data | {"at_s": 0}
    for snapshot in snapshots:
        past = [event for event in cues if event.host_s <= snapshot.host_s]
        kind = past[-1].data["kind"] if past else None
        assert kind == (None if snapshot.cue is None else snapshot.cue.kind)


def test_without_hints_there_are_none(tmp_path):
    snapshots, events, _ = practised(tmp_path, Habit(peak_n=42.0), seconds=20.0, cues=False)
    assert cues_of(events) == []
    assert all(snapshot.cue is None for snapshot in snapshots)


def test_what_was_too_much_is_told_within_a_turn_of_the_alarm(tmp_path):
    snapshots, _, _ = practised(tmp_path, Habit(peak_n=70.0), seconds=10.0)
    alarmed = next(s for s in snapshots if s.live is not None and s.live.too_much)
    assert alarmed.cue is not None
    assert alarmed.cue.kind == "too_much"


def test_a_pause_ends_the_hint(tmp_path):
    commands = [(13.0, SetPaused(True))]
    snapshots, _, _ = practised(tmp_path, Habit(peak_n=42.0), seconds=20.0, commands=commands)
    before = [s.cue for s in snapshots if 12.0 < s.host_s - START_S <= 13.0]
    after = [s.cue for s in snapshots if s.host_s - START_S > 13.5]
    assert any(cue is not None and cue.kind == "pressure" for cue in before)
    assert after
    assert all(cue is None for cue in after)


def test_a_replay_shows_the_same_hints(tmp_path):
    live, _, path = practised(tmp_path, Habit(peak_n=42.0), seconds=16.0)
    replayed = []

    def publish(snapshot) -> bool:
        replayed.append(snapshot)
        return True

    with ReplayHost(Settings(f"replay:{path}"), TickingClock(START_S, CHUNK_S), ends=True) as host:
        host.run(list, publish)
    for snapshots in (live, replayed):
        assert {s.cue.text for s in snapshots if s.cue is not None} == {live_hint(live)}


def live_hint(snapshots) -> str:
    return next(s.cue.text for s in snapshots if s.cue is not None)


def test_a_giver_who_is_known_to_do_well_hears_less(tmp_path):
    told, uneven = {}, Habit(peak_n=34.0, peak_cv=0.3)
    for skill in (0.0, 1.0):
        folder = tmp_path / str(skill)
        folder.mkdir()
        _, events, _ = practised(folder, uneven, 62.0, skill=skill)
        told[skill] = len([event for event in cues_of(events) if event.data["text"]])
    assert 1 <= told[1.0] <= told[0.0] / 2
