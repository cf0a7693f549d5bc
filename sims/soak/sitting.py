"""The session itself, and what is measured of it on the way."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from coach.engine.debriefing import debrief_of
from coach.engine.hosting import Host
from coach.messages import Command, Settings
from coach.timing import VirtualClock
from coach.views import Snapshot
from sims.soak.glove import SoakGlove
from sims.soak.memory import resident_bytes

#: From here on memory is to be flat: all that is filled once is full.
SETTLED_S: Final = 600.0
#: A clock's fit needs its first windows of five seconds.
FITTED_S: Final = 15.0
_LOOK_EACH_S: Final = 1.0
_MEMORY_EACH_S: Final = 60.0
_START_S: Final = 1_000.0


@dataclass(slots=True)
class Soaked:
    """What a soak came to; drifts are the worst, in seconds.

    ``mapping_s``: from a sample's true host second to the one that the coach takes it for;
    ``beat_s``: of the beat's grid from what it was at first; ``motor_s``: of the glove's motor
    from the beat of the order that it goes by. That order was late by ``order_s`` at most, which
    does not grow and is no drift, and is told beside it. ``memory`` are (session second, bytes).
    """

    hours: float
    ppm: float
    sent: int = 0
    heard: int = 0
    kept: int = 0
    missing: int = 0
    snapshots: int = 0
    strokes: int = 0
    mapping_s: float = 0.0
    beat_s: float = 0.0
    motor_s: float = 0.0
    order_s: float = 0.0
    memory: list[tuple[float, int]] = field(default_factory=list)
    problems: tuple[str, ...] = ()

    @property
    def dropped(self) -> int:
        """Samples that were sent and are not in the session, or not in its recording."""
        return max(self.sent - self.heard, self.heard - self.kept, self.missing)

    @property
    def growth(self) -> float:
        """How much more memory there is at the end than when all had settled, as a share."""
        settled = [size for at_s, size in self.memory if at_s >= min(SETTLED_S, self._half_s)]
        return settled[-1] / settled[0] - 1.0 if settled else 0.0

    @property
    def bytes_a_stroke(self) -> float:
        """How many bytes each stroke left behind once all had settled."""
        settled = [row for row in self.memory if row[0] >= min(SETTLED_S, self._half_s)]
        if len(settled) < 2 or not self.strokes:
            return 0.0
        share = (settled[-1][0] - settled[0][0]) / (self.hours * 3600.0)
        return (settled[-1][1] - settled[0][1]) / max(1.0, share * self.strokes)

    @property
    def drift_s(self) -> float:
        """The worst of the three drifts."""
        return max(self.mapping_s, self.beat_s, self.motor_s)

    @property
    def _half_s(self) -> float:
        return self.hours * 1800.0


class _Watch:
    """Looks once a second at the clocks, and once a minute at the memory."""

    def __init__(self, host: Host, glove: SoakGlove, clock: VirtualClock, told: Soaked) -> None:
        self._host, self._glove, self._clock, self._told = host, glove, clock, told
        self._next_s = _START_S + FITTED_S
        self._memory_s = _START_S
        self._grid: tuple[float, float] | None = None

    def take(self) -> tuple[Command, ...]:
        """Ask for nothing; look where it is time."""
        now_s = self._clock.now_s()
        if now_s >= self._next_s:
            self._next_s += _LOOK_EACH_S
            self._look(now_s)
        if now_s >= self._memory_s:
            self._memory_s += _MEMORY_EACH_S
            self._told.memory.append((now_s - _START_S, resident_bytes()))
        return ()

    def publish(self, snapshot: Snapshot) -> bool:
        """Be shown a snapshot."""
        self._told.snapshots += 1
        self._told.strokes += len(snapshot.strokes)
        self._told.problems = self._told.problems or snapshot.notices
        return True

    def _look(self, now_s: float) -> None:
        told, chain = self._told, self._host.hands[0].chain
        if chain.last_t_s is None:
            return
        taken_for_s = chain.last_t_s + chain.host_offset_s()
        off_s = abs(taken_for_s - self._glove.true_host_s(chain.last_t_s))
        told.mapping_s = max(told.mapping_s, off_s)
        beat = self._host.session.beat_view()
        if not beat.running:
            return
        stroke_s = beat.period_s * beat.counts
        self._grid = self._grid or (beat.origin_s, stroke_s)
        first_s, ideal_s = self._grid
        count_s = beat.origin_s + round((now_s - beat.origin_s) / stroke_s) * stroke_s
        on_grid_s = first_s + round((count_s - first_s) / ideal_s) * ideal_s
        told.beat_s = max(told.beat_s, abs(count_s - on_grid_s))
        motor_s = self._glove.motor_s(count_s)
        if motor_s is not None:
            late_s = self._glove.order_late_s
            told.motor_s = max(told.motor_s, abs(motor_s - late_s - count_s))
            told.order_s = max(told.order_s, late_s)


def soak(hours: float, ppm: float = 60.0, seed: int = 1) -> Soaked:
    """Practise for so many hours with a glove whose crystal is ``ppm`` fast."""
    told, glove, clock = Soaked(hours, ppm), SoakGlove(ppm, seed), VirtualClock(_START_S)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "soak.rec"
        settings = Settings(
            "sim:soak", record_to=str(path), seconds=hours * 3600.0, speed=0.0, check_ins=True
        )
        with Host(settings, clock, glove) as host:
            host.open()
            watch = _Watch(host, glove, clock, told)
            host.run(watch.take, watch.publish)
            told.memory.append((clock.now_s() - _START_S, resident_bytes()))
            told.heard = host.samples()[0]
            told.missing = host.hands[0].chain.link_counts.missing_samples
            told.problems = told.problems or host.session.problems
        told.sent = glove.sent
        told.kept = debrief_of(path).link.samples
    return told
