"""What the coach adds to the work of an engine's turns: a minute of 10 ms blocks."""

import time
from collections.abc import Iterator
from typing import Final

from benchmarks.row import Row, row_of
from benchmarks.timing import spread_of
from coach.engine.chain import ChainOutput
from coach.engine.coach_attendant import CoachAttendant
from coach.engine.hosting import Host
from coach.messages import Settings
from coach.sensors.source import Chunk, WireFormat
from coach.timing import Clock, VirtualClock
from sims.world import play

SECONDS: Final = 60.0
ROUNDS: Final = 5
_START_S: Final = 1000.0


class _Kept:
    """Plays chunks that were made before, so that no simulation is timed."""

    format: WireFormat = "wire"

    def __init__(self, chunks: tuple[Chunk, ...]) -> None:
        self._chunks = iter(chunks)
        self._next: Chunk | None = next(self._chunks)
        self._clock: Clock = VirtualClock()

    def open(self, clock: Clock) -> None:
        self._clock = clock

    def read(self, timeout_s: float) -> Chunk | None:
        chunk = self._next
        if chunk is None:
            raise EOFError
        self._clock.wait_until(min(chunk.host_s, self._clock.now_s() + timeout_s))
        if self._clock.now_s() < chunk.host_s:
            return None
        self._next = next(self._chunks, None)
        return chunk

    def write(self, data: bytes) -> None:
        pass

    def close(self) -> None:
        pass


class _Timed(CoachAttendant):
    """Counts the seconds of its own work."""

    spent_s = 0.0

    def took(self, source: int, output: ChainOutput, now_s: float) -> None:
        begun_s = time.perf_counter()
        super().took(source, output, now_s)
        self.spent_s += time.perf_counter() - begun_s

    def tick(self, now_s: float) -> None:
        begun_s = time.perf_counter()
        super().tick(now_s)
        self.spent_s += time.perf_counter() - begun_s


def rows() -> Iterator[Row]:
    """Yield the coach's work over that of everything else."""
    chunks = play("beginner", 1, SECONDS, host_s=_START_S).chunks
    shares, spent_s = zip(*(_share(chunks) for _ in range(ROUNDS)), strict=True)
    each_us = spread_of(spent_s).times(1e6 / len(chunks))
    detail = f"{each_us.median:.1f} µs a block of 10 ms"
    share = spread_of(shares).times(100.0)
    yield row_of("coach, over the rest of a turn", share, "%", detail, at_most=3.0)


def _share(chunks: tuple[Chunk, ...]) -> tuple[float, float]:
    settings = Settings("sim:beginner", seconds=SECONDS - 1, speed=0.0, sound=False, cues=False)
    with Host(settings, VirtualClock(_START_S), _Kept(chunks)) as host:
        coach = _Timed(host.session, "palm")
        host.session.attend(_START_S, coach)
        host.open()
        begun_s = time.perf_counter()
        host.run(list, lambda _snapshot: True)
        total_s = time.perf_counter() - begun_s
    return coach.spent_s / (total_s - coach.spent_s), coach.spent_s
