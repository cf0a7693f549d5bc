"""The computer's clocks: fault 39, one on the wall that jumps, and 40, a machine that sleeps."""

import datetime
import json
import os
import signal
import struct
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest

from benchmarks.trust.bare import BareLoop
from coach.engine.debriefing import debrief_of
from coach.practice.debrief.as_json import debrief_json
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from coach.sensors.address import parse_address
from coach.sensors.source import Chunk
from coach.sensors.wire import MotorPulse
from sims.bare_glove import SCALE, BareGlove
from sims.onlooker import START_S
from sims.port_glove import PortGlove
from sims.sensor import SimSource
from sims.whole_app import state_of, until

HOUR_S = 3_600.0


@pytest.fixture
def jumping_clock(monkeypatch: pytest.MonkeyPatch):
    """The clock on the wall goes an hour forth or back each time that anybody looks at it."""
    looked: list[float] = []
    real, jumps = time.time, cycle((HOUR_S, -HOUR_S, 0.0))

    def jumped() -> float:
        looked.append(real() + next(jumps))
        return looked[-1]

    class Wall(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> datetime.datetime:
            return cls.fromtimestamp(jumped(), tz)

    monkeypatch.setattr(time, "time", jumped)
    monkeypatch.setattr(time, "time_ns", lambda: int(jumped() * 1e9))
    for name, module in list(sys.modules.items()):
        if name.startswith("coach.") and getattr(module, "datetime", None) is datetime.datetime:
            monkeypatch.setattr(module, "datetime", Wall)
    return looked


def practised(witness, path):
    """Practise for 6 s, and return all that came of it but its date and its random id."""
    seen = witness(SimSource(parse_address("sim:beginner")), 6.0, record_to=str(path))
    shown = [
        (s.host_s, s.age_s, s.elapsed_s, s.live, s.beat, s.trace_t_s.tolist(), s.trace_n.tolist())
        for s in seen.onlooker.snapshots
    ]
    kept = [
        (each.host_s, each.data if isinstance(each, Chunk) else json.dumps(each.data))
        for each in open_recording(path)
    ]
    told = debrief_json(debrief_of(path))
    return shown, kept, seen.ear.changes, {**told, "started_at": None}


def test_39a_a_clock_on_the_wall_that_jumps_changes_nothing(witness, tmp_path, request, told):
    before = practised(witness, tmp_path / "before.rec")
    looked = request.getfixturevalue("jumping_clock")
    after = practised(witness, tmp_path / "after.rec")
    # The date of the recording is all that anybody asked it for.
    assert looked
    assert len(before[0]) > 300
    assert len(before[1]) > 300
    for was, now in zip(before, after, strict=True):
        assert now == was
    told.tried(len(looked))
    told.saw("nothing")


class Sleeper(BareGlove):
    """A glove beside a computer that sleeps from second 5 on; ``on_s`` the glove goes on alone."""

    def __init__(self, sleeps_s: float, on_s: float) -> None:
        super().__init__(lambda t_s: 20.0 if t_s < 5.0 else 40.0, SCALE)
        self._sleeps_s, self._on_s = sleeps_s, on_s

    def open(self, clock):
        self.clock = clock
        super().open(clock)

    def read(self, timeout_s):
        if self._sleeps_s and self.clock.now_s() >= START_S + 5.0:
            self.go_on_unheard(self._on_s)
            self.clock.advance(self._sleeps_s)
            # What was sent meanwhile went nowhere.
            self._start_s += self._sleeps_s
            self._sleeps_s = 0.0
        return super().read(timeout_s)


@pytest.mark.parametrize("sleeps_s", [3.0, 1_800.0])
def test_40a_a_computer_that_slept_alarms_counts_the_gap_and_begins_anew(
    witness, tmp_path, told, sleeps_s
):
    path = tmp_path / "slept.rec"
    seen = witness(Sleeper(sleeps_s, sleeps_s), 10.0 + sleeps_s, record_to=str(path))
    woke_s = 5.0 + sleeps_s
    assert seen.onlooker.bands(2.0, 5.0) == {"medium"}
    # Of what came first after it nobody knows how old it is.
    assert seen.onlooker.bands(woke_s, woke_s + 0.15) == {None}
    assert seen.onlooker.bands(woke_s + 0.5, woke_s + 4.0) == {"firm"}
    begun_s = next(at_s for at_s in seen.ear.begins("no data") if at_s > 1.0)
    assert woke_s <= begun_s < woke_s + 0.1
    assert not seen.ear.heard("no data", woke_s + 0.5)
    after = seen.onlooker.seen(woke_s + 0.5, woke_s + 4.0)
    assert {s.link.missing_samples for s in after} == {round(200.0 * sleeps_s)}
    said = {notice for shown in after for notice in shown.notices}
    (notice,) = [each for each in said if each.startswith("The computer stood still for ")]
    told_events = [e.data for e in open_recording(path) if isinstance(e, Event)]
    (slept,) = [data for data in told_events if data["event"] == "stood_still"]
    assert slept["seconds"] == pytest.approx(sleeps_s, abs=0.1)
    # The report of the recording says the same as the session did.
    assert json.dumps(debrief_json(debrief_of(path))) == json.dumps(debrief_json(seen.debrief))
    told.alarm(begun_s - woke_s)
    told.saw(notice)


@pytest.mark.punctual
def test_39b_a_running_engine_goes_on_though_the_wall_s_clock_is_set(
    engine_on, tmp_path, monkeypatch, told
):
    """The whole process sees another date: a library before the system's own says so."""
    library, wall = tmp_path / "wall.so", tmp_path / "wall"
    wall.write_bytes(bytes(8))
    source = Path(__file__).with_name("wall_clock.c")
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, source], check=True)
    monkeypatch.setenv("LD_PRELOAD", str(library))
    monkeypatch.setenv("WALL_CLOCK", str(wall))
    kept = str(tmp_path / "kept.rec")
    with PortGlove() as glove, BareLoop() as bare, engine_on(glove, record_to=kept) as seen:
        seen.until_live()
        begun_s = time.monotonic()
        for hours in (1, -1, 0):
            with wall.open("r+b") as file:
                file.write(struct.pack("<q", hours * 3600))
            set_s = time.monotonic()
            seen.until(lambda shown, set_s=set_s: shown.host_s > set_s + 0.7)
        assert not seen.heard().begins("no data", begun_s)
    live = seen.shown[[shown.live is not None for shown in seen.shown].index(True) :]
    assert all(shown.live is not None for shown in live if not shown.finished)
    assert max(np.diff([shown.host_s for shown in live])) < 0.5 + bare.worst_s
    assert live[-1].link.missing_samples == 0
    told.tried(3)


def test_40b_a_glove_that_slept_as_well_has_missed_nothing_and_is_a_new_epoch(witness, told):
    seen = witness(Sleeper(60.0, 0.0), 70.0)
    assert [at_s for at_s in seen.ear.begins("no data") if at_s > 1.0]
    assert seen.onlooker.bands(65.5, 69.0) == {"firm"}
    assert seen.onlooker.snapshots[-1].link.missing_samples == 0
    told.saw("no data for a moment, and none missing")


@pytest.mark.punctual
def test_40c_an_engine_that_was_stopped_says_so_and_loses_nothing_that_waited(
    engine_on, tmp_path, told
):
    """Stopped for two seconds, in which the port keeps what comes, and too much among it."""
    path = tmp_path / "stopped.rec"
    with (
        PortGlove() as glove,
        BareLoop() as bare,
        engine_on(glove, record_to=str(path)) as seen,
    ):
        seen.until_live()
        os.kill(seen.process, signal.SIGSTOP)
        until(lambda: state_of(seen.process) == "T")
        glove.press(90.0)
        sent = glove.sent
        until(lambda: glove.sent > sent + 100)
        glove.press(20.0)
        until(lambda: glove.sent > sent + 400)
        woke_s = time.monotonic()
        os.kill(seen.process, signal.SIGCONT)
        late = seen.until(lambda shown: shown.host_s > woke_s)
        assert late.live is None or late.live.too_much
        # It is late, and it is told all the same.
        shaken_s = until(lambda: glove.first_told(MotorPulse, woke_s))
        heard_s = until(lambda: seen.heard().begins("no data", woke_s))
        back = seen.until(lambda shown: shown.live is not None and not shown.live.too_much)
        assert any(notice.startswith("The computer stood still for 2 s") for notice in back.notices)
        assert back.link.missing_samples == 0
        told.alarm(max(shaken_s, heard_s) - woke_s)
    assert shaken_s - woke_s < 1.0 + bare.worst_s
    events = [each.data["event"] for each in open_recording(path) if isinstance(each, Event)]
    assert events.count("stood_still") == 1
    (late_too_much,) = debrief_of(path).too_much
    assert late_too_much.duration_s == pytest.approx(0.5, abs=0.1)
