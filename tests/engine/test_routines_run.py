"""Every routine there is runs to its end: hours of practice in seconds, on a slow device."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest

from coach.engine.debriefing import debrief_of
from coach.engine.hosting import Host
from coach.messages import Settings
from coach.practice.debrief.builder import Debrief, debrief_json
from coach.practice.routines.areas import edges_for_area
from coach.practice.routines.library import Routine, Stage, load_routines
from coach.sensors.source import Chunk
from coach.signal.bands import PALM
from coach.timing import Clock, VirtualClock
from coach.views import Snapshot

START_S = 1_000.0
#: The device's numbers, and looks at the session, come this often.
EVERY_S = 0.7
ROUTINES = {routine.name: routine for routine in load_routines()}


class Slow:
    """A sketch that prints a kitchen scale's newtons: on for 3.5 s, off for 2.1 s, all evening."""

    format = "text"
    unit = "N"

    def __init__(self) -> None:
        self._number = 0

    def open(self, clock: Clock) -> None:
        self._clock, self._next_s = clock, clock.now_s()

    def read(self, timeout_s: float) -> Chunk | None:
        until_s = self._clock.now_s() + timeout_s
        self._clock.wait_until(min(self._next_s, until_s))
        if self._clock.now_s() < self._next_s:
            return None
        at_s, self._next_s = self._next_s, self._next_s + EVERY_S
        self._number += 1
        newtons = 6.0 if self._number % 8 < 5 else 0.0
        return Chunk(at_s, b"%.1f\n" % newtons)

    def write(self, data: bytes) -> None:
        raise AssertionError(f"a sketch that prints numbers is sent nothing, but was: {data!r}")

    def close(self) -> None:
        pass


@dataclass(frozen=True)
class Led:
    """A routine that was practised: where it was at each second, and what it came to."""

    routine: Routine
    shown: list[Snapshot]
    debrief: Debrief
    again: Debrief

    def during(self, index: int) -> list[tuple[float, Snapshot]]:
        """The seconds into stage ``index``, and what was shown then."""
        begin_s = sum(stage.seconds for stage in self.routine.stages[:index])
        inside = [(s.elapsed_s - begin_s, s) for s in self.shown if s.stage is not None]
        return [(into_s, s) for into_s, s in inside if s.stage.index == index]


@pytest.fixture(scope="module", params=list(ROUTINES))
def led(request, tmp_path_factory) -> Led:
    path = tmp_path_factory.mktemp("led") / "session.rec"
    settings = Settings("text:slow", routine=request.param, speed=0.0, record_to=str(path))
    shown: list[Snapshot] = []

    def publish(snapshot: Snapshot) -> bool:
        shown.append(snapshot)
        return True

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("coach.engine.turning.SNAPSHOT_S", EVERY_S)
        with Host(settings, VirtualClock(START_S), Slow()) as host:
            host.open()
            host.run(lambda: (), publish)
            debrief = host.debrief()
    return Led(ROUTINES[request.param], shown, debrief, debrief_of(path))


def test_it_ends_by_itself_when_its_stages_are_over(led):
    assert led.shown[-1].finished
    assert led.shown[-1].elapsed_s == pytest.approx(led.routine.stages_s, abs=2 * EVERY_S)


def test_every_stage_is_entered_in_its_turn_and_lasts_as_long_as_it_says(led):
    entered = [s.stage.index for s in led.shown if s.stage is not None]
    assert sorted(set(entered)) == list(range(len(led.routine.stages)))
    assert entered == sorted(entered)
    for index, stage in enumerate(led.routine.stages):
        seconds = [into_s for into_s, _ in led.during(index)]
        assert seconds[0] == pytest.approx(0.0, abs=2 * EVERY_S)
        assert seconds[-1] == pytest.approx(stage.seconds, abs=2 * EVERY_S)
        shown = {(s.stage.title, s.target, s.edges) for _, s in led.during(index)[1:]}
        assert shown == {(stage.title, stage.target, edges_for_area(PALM, stage.area))}


def pace_asked(stage: Stage, into_s: float) -> float:
    """The pace of a stage that goes evenly from its first to its last."""
    first = stage.pace_bpm or 0.0
    last = first if stage.pace_end_bpm is None else stage.pace_end_bpm
    return first + (last - first) * into_s / stage.seconds


def test_every_stage_has_its_beat_or_its_silence(led):
    for index, stage in enumerate(led.routine.stages):
        settled = [(into_s, s.beat) for into_s, s in led.during(index) if into_s > 2 * EVERY_S]
        if led.routine.stages[-1] is stage:
            settled = settled[:-2]
        assert {beat.running for _, beat in settled} == {stage.pace_bpm is not None}
        for into_s, beat in settled if stage.pace_bpm else []:
            assert beat.counts == stage.counts
            assert 60.0 / beat.period_s == pytest.approx(pace_asked(stage, into_s), abs=1.1)


def test_the_beat_never_jumps_where_one_stage_goes_over_into_the_next(led):
    """Where both have a beat, the count that is running is finished."""
    for before, after in pairwise(led.shown):
        if before.beat.running and after.beat.running and before.beat != after.beat:
            counts = [
                (after.host_s - s.beat.origin_s) / s.beat.period_s % 1.0 for s in (before, after)
            ]
            told_s = after.host_s - before.host_s
            slack = told_s * abs(1 / before.beat.period_s - 1 / after.beat.period_s) + 1e-6
            apart = (counts[1] - counts[0] + 0.5) % 1.0 - 0.5
            assert abs(apart) <= slack


def test_the_debrief_has_every_stage_and_the_report_says_the_same(led):
    told = debrief_json(led.debrief)
    assert [stage["name"] for stage in told["stages"]] == [s.name for s in led.routine.stages]
    lengths = [stage["offset_s"] - stage["onset_s"] for stage in told["stages"]]
    wished = [stage.seconds for stage in led.routine.stages]
    np.testing.assert_allclose(lengths, wished, atol=2 * EVERY_S)
    assert debrief_json(led.again) == told
