"""A latency that was kept is taken out: live, in the replay and in the report alike."""

from dataclasses import replace

import numpy as np
import pytest

from coach.engine.course import Course
from coach.engine.debriefing import debrief_of
from coach.engine.replaying import ReplayHost
from coach.messages import Settings
from coach.practice.debrief.builder import debrief_json
from coach.practice.latency.kept import (
    FILE_NAME,
    KeptLatencies,
    KeptLatency,
    load_latencies,
    save_latencies,
)
from coach.recordings.places import data_folder
from coach.sensors.address import parse_address
from coach.signal.bands import Band
from coach.timing import VirtualClock
from coach.views import Snapshot
from sims.sensor import SimSource

LATE_S = 0.06


@pytest.fixture
def kept():
    """Keep a latency for the simulated glove's id while a test runs."""

    def keep(device_id: str, late_s: float) -> None:
        save_latencies(
            data_folder(), KeptLatencies().with_sensor(device_id, KeptLatency(late_s, 0.004, 16))
        )

    yield keep
    (data_folder() / FILE_NAME).unlink(missing_ok=True)


def mean_s(debrief):
    return debrief.rhythm.mean_asynchrony_s


def true_mean_s(done):
    return float(np.mean([stroke.asynchrony_s for stroke in done.source.truth.strokes]))


def test_a_late_sensor_makes_strokes_late_until_its_latency_is_taken_out(practise, kept):
    late = practise(f"steady?late={LATE_S}", seconds=26.0)
    assert mean_s(late.debrief) - true_mean_s(late) == pytest.approx(LATE_S, abs=0.012)
    device_id = late.snapshots[-1].link.device_id
    kept(device_id, LATE_S)
    # Another name for the very same, so that it is practised anew.
    mended = practise(f"steady?late={LATE_S}&seed=1", seconds=26.0)
    assert mean_s(mended.debrief) - true_mean_s(mended) == pytest.approx(0.0, abs=0.012)
    told = debrief_json(debrief_of(mended.path))
    live = debrief_json(mended.debrief)
    assert told["strokes"] == live["strokes"]
    assert told["rhythm"] == live["rhythm"]
    assert marks_of(mended.snapshots) == marks_of(replayed(mended.path))
    # What is taken out is the recording's own: another day's figure changes no old report.
    kept(device_id, 0.2)
    assert debrief_json(debrief_of(mended.path)) == told


def test_to_measure_it_anew_nothing_is_taken_out(hosted, kept):
    settings = Settings("sim:steady", seconds=16.0, speed=0.0, sound=False)
    plain, _ = hosted(settings, SimSource(address()))
    kept(plain[-1].link.device_id, LATE_S)
    shifted, _ = hosted(settings, SimSource(address()))
    raw, _ = hosted(replace(settings, measures_latency=True), SimSource(address()))
    assert offs(raw) == offs(plain)
    assert np.array(offs(plain)) - np.array(offs(shifted)) == pytest.approx(LATE_S, abs=1e-9)


@pytest.mark.parametrize("late_s", [True, "0.02", float("nan"), 3.0, None])
def test_nonsense_in_a_file_takes_nothing_out_and_is_counted(late_s):
    course = Course(Band.MEDIUM)
    course.apply({"event": "latency", "device": "a", "late_s": 0.02})
    course.apply({"event": "latency", "device": "a", "late_s": late_s})
    assert dict(course.late_s) == {"a": 0.02}
    assert course.unreadable == 1


def test_without_a_kept_one_nothing_is_noted(practise):
    assert load_latencies(data_folder()) == KeptLatencies()
    done = practise("steady", seconds=12.0)
    assert b'"latency"' not in done.path.read_bytes()


def address():
    return parse_address("sim:steady")


def offs(snapshots: list[Snapshot]) -> list[float]:
    marks = [mark for snapshot in snapshots for mark in snapshot.strokes]
    return [mark.asynchrony_s for mark in marks if mark.asynchrony_s is not None]


def marks_of(snapshots: list[Snapshot]) -> list[tuple[float, float | None]]:
    return [
        (mark.onset_s, mark.asynchrony_s) for snapshot in snapshots for mark in snapshot.strokes
    ]


def replayed(path) -> list[Snapshot]:
    snapshots: list[Snapshot] = []

    def publish(snapshot: Snapshot) -> bool:
        snapshots.append(snapshot)
        return True

    with ReplayHost(Settings(f"replay:{path}", speed=0.0), VirtualClock(), ends=True) as host:
        host.run(lambda: (), publish)
    return snapshots
