"""Learners with a beginner's fault, in a session with or without the coach's hints."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from coach.coaching_views import CueView
from coach.engine.hosting import Host
from coach.errors import DeviceError
from coach.messages import Settings
from coach.sensors.source import Chunk, WireFormat
from coach.sensors.wire import Descriptor, FrameParser, Samples, SampleType, SetBeat, encode
from coach.signal.bands import Band
from coach.timing import Clock, VirtualClock
from coach.views import Snapshot
from sims.hand import Beat
from sims.learner_hand import Done, Habit, LearnerHand
from sims.learner_mind import Mind, Nature
from sims.shape import Floats

RATE_HZ: Final = 100
CHUNK_S: Final = 0.25
#: Reading takes a moment even where nobody wants to wait.
_LEAST_WAIT_S: Final = 0.001
_NEWTONS_PER_COUNT: Final = 0.01
_START_S: Final = 1_000.0


@dataclass(frozen=True, slots=True)
class Learner:
    """Who practises, and at what; ``seconds`` is how long it takes to see the fault."""

    fault: str
    habit: Habit
    seconds: float = 120.0
    counts: int = 4
    bpm: float = 60.0
    target: Band = Band.MEDIUM


#: A learner for every fault of a beginner.
LEARNERS: Final = {
    learner.fault: learner
    for learner in (
        Learner("too hard", Habit(peak_n=42.0)),
        Learner("too light", Habit(peak_n=7.0)),
        Learner("jabbing", Habit(peak_n=22.0, rise_s=0.14)),
        Learner("creeping", Habit(peak_n=14.0, growth=0.05), 150.0),
        Learner("rushing", Habit(hurry=0.14, heed=0.1)),
        Learner("dragging", Habit(hurry=-0.14, heed=0.1)),
        Learner("uneven pressure", Habit(peak_n=20.0, peak_cv=0.45), 150.0),
        Learner("uneven pace", Habit(length_cv=0.2, heed=0.3), 150.0),
        Learner("unsteady hold", Habit(wobble=0.32, peak_n=21.0, pressed=0.85), counts=8),
        Learner("too hard in a hold", Habit(peak_n=40.0, pressed=0.88), counts=8),
        Learner("no break", Habit(tired_cv=0.5), 400.0),
    )
}


class TickingClock(VirtualClock):
    """A virtual clock that only knows whole ticks: a session in fewer, longer turns."""

    def __init__(self, start_s: float, tick_s: float) -> None:
        super().__init__(start_s)
        self._tick_s = tick_s

    def wait_until(self, deadline_s: float) -> None:
        now_s = self.now_s()
        if deadline_s > now_s:
            ticks = np.ceil((deadline_s - _START_S) / self._tick_s - 1e-6)
            super().wait_until(_START_S + float(ticks) * self._tick_s)


class LearnerSource:
    """A learner's glove as a source: newtons on our own wire, each 0.25 s, on absolute deadlines.

    ``see`` is to be given each snapshot, as the page would show it.
    """

    format: WireFormat = "wire"

    def __init__(self, learner: Learner, seed: int, nature: Nature | None = None) -> None:
        self.mind = Mind(nature or Nature(), seed)
        first = Beat(1.0, 60.0 / learner.bpm, learner.counts)
        self.hand = LearnerHand(learner.habit, self.mind, first, seed)
        self.forces_n: list[Floats] = []
        self.beat: Beat | None = None
        self._clock: Clock = VirtualClock()
        self._start_s: float | None = None
        self._chunk = 0
        self._parser = FrameParser(1)
        self._alarmed = False

    def open(self, clock: Clock) -> None:
        """Put the glove on; the first time begins the session."""
        self._clock = clock
        if self._start_s is None:
            self._start_s = clock.now_s()

    def read(self, timeout_s: float) -> Chunk | None:
        """Return the next 0.25 s once they are over, None after ``timeout_s``."""
        if self._start_s is None:
            raise DeviceError("the learner's glove is not connected; connect it first")
        due_s = self._start_s + (self._chunk + 1) * CHUNK_S
        wait_s = max(timeout_s, _LEAST_WAIT_S)
        self._clock.wait_until(min(due_s, self._clock.now_s() + wait_s))
        if self._clock.now_s() < due_s:
            return None
        return Chunk(due_s, self._next())

    def write(self, data: bytes) -> None:
        """Hear what the coach tells the glove: only the beat matters here."""
        for message in self._parser.feed(data):
            if isinstance(message, SetBeat) and message.period_s > 0:
                origin_s = self._now_s() + message.first_in_s
                self.beat = Beat(origin_s, message.period_s, message.counts)
                self.hand.follow(self.beat)

    def close(self) -> None:
        """Take the glove off."""

    def see(self, snapshot: Snapshot) -> None:
        """Look at the page: the hint, and whether the alarm sounds."""
        self.mind.see(snapshot.cue, self._now_s())
        alarmed = snapshot.live is not None and snapshot.live.too_much
        if alarmed and not self._alarmed:
            self.mind.startle()
            self.hand.flinch(self._now_s() + 0.3)
        self._alarmed = alarmed

    def _now_s(self) -> float:
        return self._clock.now_s() - (self._start_s or 0.0)

    def _next(self) -> bytes:
        count = round(CHUNK_S * RATE_HZ)
        first = self._chunk * count
        t_s = (first + np.arange(count)) / RATE_HZ
        force_n = self.hand.force_n(t_s)
        self.forces_n.append(force_n)
        self._chunk += 1
        counts = np.rint(force_n / _NEWTONS_PER_COUNT).astype(np.int16)[:, np.newaxis]
        time_us = first * 1_000_000 // RATE_HZ
        frame = encode(Samples(first & 0xFFFF, time_us, counts, SampleType.I16))
        return _DESCRIBED + frame if first == 0 else frame


_DESCRIBED: Final = encode(
    Descriptor(
        b"learner\x01", RATE_HZ, 1, "Learner's glove", sample_type=SampleType.I16,
        newtons_per_count=_NEWTONS_PER_COUNT, full_scale=32_000.0,
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Practised:
    """What really happened: newtons at ``RATE_HZ`` (n,), strokes, rests, and the hints shown."""

    force_n: Floats
    done: tuple[Done, ...]
    rests_s: tuple[float, ...]
    beat: Beat
    cues: tuple[tuple[float, CueView | None], ...]


def practise(learner: Learner, seed: int, cues: bool, nature: Nature | None = None) -> Practised:
    """Let a learner practise with the whole engine on a virtual clock; ``cues``: with the coach."""
    settings = Settings(
        "sim:learner", pace_bpm=learner.bpm, counts=learner.counts, target=learner.target,
        seconds=learner.seconds, speed=0.0, sound=False, cues=cues,
    )  # fmt: skip
    source = LearnerSource(learner, seed, nature)
    shown: list[tuple[float, CueView | None]] = []

    def publish(snapshot: Snapshot) -> bool:
        source.see(snapshot)
        if snapshot.cue != (shown[-1][1] if shown else None):
            shown.append((snapshot.host_s - _START_S, snapshot.cue))
        return True

    with Host(settings, TickingClock(_START_S, CHUNK_S), source) as host:
        host.open()
        host.run(list, publish)
    beat = source.beat or Beat(1.0, 60.0 / learner.bpm, learner.counts)
    return Practised(
        np.concatenate(source.forces_n), tuple(source.hand.done), tuple(source.hand.rests), beat,
        tuple(shown),
    )  # fmt: skip
