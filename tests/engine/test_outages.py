"""What is shown, sounded and kept when a sensor falls silent, comes loose, or is another one."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import pytest

from coach.engine.debriefing import debrief_of
from coach.errors import DeviceError
from coach.messages import Finish, Settings, SkipStage
from coach.recordings.reader import open_recording
from coach.sensors.source import Chunk, WireFormat
from coach.sensors.wire import Descriptor, Samples, encode
from coach.signal.bands import Band
from coach.timing import Clock, VirtualClock

START_S = 1_000.0
STEP_S = 0.01


@dataclass
class Bench:
    """A sensor that prints a force 100 times a second, except when silent or unplugged."""

    force_n: Callable[[float], float]
    silent: tuple[tuple[float, float], ...] = ()
    unplugged: tuple[tuple[float, float], ...] = ()
    format: WireFormat = "text"
    clock: Clock = field(default_factory=VirtualClock)
    tries: list[float] = field(default_factory=list)
    _due: int = 1

    def open(self, clock: Clock) -> None:
        self.clock = clock
        self.tries.append(self._now_s())
        if self._within(self.unplugged, self._now_s()):
            raise DeviceError("the bench is unplugged; push the plug in")
        self._due = max(self._due, int(self._now_s() / STEP_S) + 1)

    def read(self, timeout_s: float) -> Chunk | None:
        until_s = self._now_s() + timeout_s
        while (due_s := self._due * STEP_S) <= until_s:
            self.clock.wait_until(START_S + due_s)
            if self._within(self.unplugged, due_s):
                raise DeviceError("the bench was unplugged; push the plug in")
            self._due += 1
            if not self._within(self.silent, due_s):
                return Chunk(START_S + due_s, f"{self.force_n(due_s):.2f}\n".encode())
        self.clock.wait_until(START_S + until_s)
        return None

    def write(self, data: bytes) -> None:
        del data

    def close(self) -> None:
        pass

    def _now_s(self) -> float:
        return self.clock.now_s() - START_S

    @staticmethod
    def _within(spans: tuple[tuple[float, float], ...], at_s: float) -> bool:
        return any(begin_s <= at_s < end_s for begin_s, end_s in spans)


class Impostor(Bench):
    """A glove of eight taxels that says after two seconds that it is one of four."""

    def __init__(self) -> None:
        super().__init__(lambda t_s: 20.0 + t_s)
        self.format = "wire"

    def read(self, timeout_s: float) -> Chunk | None:
        chunk = super().read(timeout_s)
        if chunk is None:
            return None
        at_s = chunk.host_s - START_S
        taxels = 8 if at_s <= 2.0 else 4
        said = Descriptor(
            device_id=b"impostor",
            rate_hz=100.0,
            taxels=taxels,
            name="Glove" if taxels == 8 else "Other",
            newtons_per_count=0.01,
        )
        counts = np.full((1, taxels), 250, np.uint16)
        samples = Samples(round(at_s * 100), round(at_s * 1e6), counts)
        return Chunk(chunk.host_s, encode(said) + encode(samples))


class Hasty(Bench):
    """A glove that declares 20 samples a second and sends ten times as many."""

    def __init__(self, *, honest_clock: bool) -> None:
        super().__init__(lambda t_s: 20.0 if t_s < 8.0 else 70.0)
        self.format, self._honest, self._sent = "wire", honest_clock, 0

    def read(self, timeout_s: float) -> Chunk | None:
        chunk = super().read(timeout_s)
        if chunk is None:
            return None
        said = Descriptor(
            device_id=b"too-fast", rate_hz=20.0, taxels=1, name="Hasty", newtons_per_count=0.1
        )
        data = encode(said)
        for _ in range(2):
            time_us = self._sent * (5_000 if self._honest else 50_000)
            counts = np.full((1, 1), round(float(chunk.data) * 10), np.uint16)
            data += encode(Samples(self._sent % 2**16, time_us, counts))
            self._sent += 1
        return Chunk(chunk.host_s, data)


def shown(snapshots, begin_s, end_s):
    return [s for s in snapshots if begin_s <= s.host_s - START_S < end_s]


def test_a_device_that_turns_into_another_one_ends_the_session_with_a_sentence(hosted, tmp_path):
    path = tmp_path / "other.rec"
    source = Impostor()
    settings = Settings("bench:", seconds=60.0, speed=0.0, record_to=str(path))
    snapshots, debrief = hosted(settings, source)
    last = snapshots[-1]
    assert (last.finished, last.link.phase) == (True, "ended")
    assert last.link.sentence == (
        "Other now speaks of 4 taxels, not 8, so its readings cannot go on; "
        "start the practice again."
    )
    assert [s.number for s in snapshots] == list(range(1, len(snapshots) + 1))
    assert debrief.duration_s == pytest.approx(2.0, abs=0.05)
    assert debrief_of(path).duration_s == debrief.duration_s


def medium(t_s: float) -> float:
    return 20.0 + 0.01 * (t_s % 1.0)


def test_silence_takes_the_band_away_and_says_for_how_long(hosted, ears):
    bench = Bench(medium, silent=((5.0, 9.0),))
    snapshots, _ = hosted(Settings("bench:", seconds=12.0), bench)
    assert {s.live.band for s in shown(snapshots, 2.0, 5.2)} == {Band.MEDIUM}
    quiet = shown(snapshots, 5.26, 8.99)
    assert all(s.live is None for s in quiet)
    assert {s.link.phase for s in quiet} == {"quiet"}
    assert all(s.link.sentence for s in quiet)
    for snapshot in quiet:
        since_s = snapshot.host_s - START_S - 4.99
        assert snapshot.age_s == pytest.approx(since_s, abs=1e-6)
    back = shown(snapshots, 9.2, 12.0)
    assert {s.live.band for s in back} == {Band.MEDIUM}
    assert {s.link.phase for s in back} == {"live"}
    [(on_s, _), (off_s, _)] = [c for c in ears[0].changes["no data"] if c[0] > 1.0]
    assert 5.0 < on_s < 6.0
    # Good data for 0.2 s ends it: one late word does not.
    assert 9.19 <= off_s < 9.25


def test_nobody_is_alarmed_by_a_too_much_that_nobody_can_see_any_more(hosted, ears):
    """The plug came out while it was too much: then that nothing is known is the alarm."""
    bench = Bench(lambda t_s: 70.0 if 3.0 <= t_s < 6.0 else 20.0, unplugged=((4.0, 7.0),))
    hosted(Settings("bench:", seconds=12.0), bench)
    (on_s, _), (off_s, _), *later = ears[0].changes["too much"]
    assert 3.0 <= on_s <= 3.05
    assert 4.0 < off_s < 5.0
    # The alarm was latched: it takes 0.3 s of less to be over, now that there is data again.
    assert all(at_s > 7.0 for at_s, _ in later)
    assert later[-1][0] - later[0][0] < 0.5
    silent = next(at_s for at_s, on in ears[0].changes["no data"] if on and at_s > 1.0)
    assert silent == pytest.approx(off_s, abs=0.02)


def test_an_unplugged_sensor_is_told_tried_again_and_goes_on_in_the_same_recording(
    hosted, tmp_path
):
    path = tmp_path / "unplugged.rec"
    bench = Bench(medium, unplugged=((5.0, 8.3),))
    settings = Settings("bench:", seconds=14.0, speed=0.0, record_to=str(path))
    snapshots, debrief = hosted(settings, bench)
    away = shown(snapshots, 5.3, 8.3)
    assert {s.link.phase for s in away} == {"lost"}
    assert all(s.live is None for s in away)
    assert all("push the plug in. Trying again in" in s.link.sentence for s in away)
    counted = [int(s.link.sentence.split(" in ")[-1].split()[0]) for s in away]
    # The countdown goes down, and up only when another try has failed.
    assert {1, 2} <= set(counted) <= {0, 1, 2, 3, 4}
    rises = sum(later > earlier for earlier, later in pairwise(counted))
    assert rises <= len([at_s for at_s in bench.tries if 5.0 < at_s < 8.3])
    back_s = next(at_s for at_s in bench.tries if at_s >= 8.3)
    live = shown(snapshots, back_s + 0.2, 14.0)
    assert {s.link.phase for s in live} == {"live"}
    assert {s.live.band for s in live} == {Band.MEDIUM}
    stamps = [item.host_s - START_S for item in open_recording(path) if isinstance(item, Chunk)]
    assert stamps[0] < 0.1
    assert stamps[-1] > 13.9
    assert not [at_s for at_s in stamps if 5.0 <= at_s < back_s]
    assert debrief_of(path).duration_s == pytest.approx(14.0, abs=0.1)
    assert debrief.bands.medium == pytest.approx(14.0 - (back_s - 5.0), abs=0.6)


def test_another_area_is_judged_by_its_own_edges_at_once(hosted):
    """25 N are medium on the shoulders and firm on the neck; 40 N firm and too much."""
    for force_n, before, after in (
        (25.0, Band.MEDIUM, Band.FIRM),
        (40.0, Band.FIRM, Band.TOO_MUCH),
    ):
        settings = Settings("bench:", seconds=10.0, speed=0.0, routine="neck-and-shoulders")
        bench = Bench(lambda t_s, force_n=force_n: force_n + 0.01 * (t_s % 1.0))
        snapshots, _ = hosted(settings, bench, {5.0: SkipStage(5)})
        assert {s.live.band for s in shown(snapshots, 2.0, 4.99)} == {before}
        late_s = 0.05 if after is Band.TOO_MUCH else 0.25
        assert {s.live.band for s in shown(snapshots, 5.0 + late_s, 10.0)} == {after}
        assert all(s.live.too_much is (after is Band.TOO_MUCH) for s in shown(snapshots, 5.3, 9.9))


@pytest.mark.parametrize("honest_clock", [True, False])
def test_a_device_at_ten_times_its_rate_is_told_bounded_and_still_alarms(
    hosted, ears, honest_clock
):
    settings = Settings("bench:", seconds=1e6 if honest_clock else None)
    wishes = {12.0: Finish()}
    snapshots, _ = hosted(settings, Hasty(honest_clock=honest_clock), wishes)
    for snapshot in shown(snapshots, 5.0, 12.0):
        [told] = snapshot.notices
        assert told.startswith("Hasty sends 200 samples a second and says that it sends 20,")
    assert max(len(snapshot.trace_t_s) for snapshot in snapshots) <= 8
    on_s, is_on = next(change for change in ears[0].changes["too much"])
    assert is_on
    assert on_s == pytest.approx(8.0, abs=0.05)


def test_a_device_that_keeps_to_its_rate_is_not_complained_of(practise):
    """Not even when its plug comes out, or when the line holds its words back."""
    for name in ("steady", "unplugged"):
        assert {s.notices for s in practise(name, 16.0).snapshots} == {()}
