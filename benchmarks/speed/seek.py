"""Going to any point of a 20-minute recording: from the wish to what is shown there."""

import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pandas as pd

from benchmarks.row import Row
from benchmarks.speed.report import RATE_HZ, RECORDING_S, record, samples_of
from benchmarks.speed.scripts import (
    brainflow_playback,
    brainflow_seek_s,
    pandas_place,
    write_brainflow,
    write_csv,
)
from benchmarks.timing import Spread
from coach.engine.collecting import short_collections
from coach.engine.replaying import ReplayHost
from coach.messages import Command, Finish, Seek, SetPaused, Settings
from coach.timing import VirtualClock
from coach.views import Snapshot

POINTS: Final = 100
THEIR_POINTS, THEIR_S = 20, 120


@dataclass
class Seeker:
    """Goes to places in turn; notes what each took, of the processor and by the wall."""

    places_s: list[float]
    spent_s: list[float] = field(default_factory=list)
    wall_s: list[float] = field(default_factory=list)
    shown: list[Snapshot] = field(default_factory=list)
    _begun_s: tuple[float, float] | None = None
    _at: int = -1

    def take(self) -> list[Command]:
        """Return the next wish, once what was wished for is shown."""
        if self._at < 0:
            self._at = 0
            return [SetPaused(True)]
        if self._begun_s is not None:
            return []
        if self._at == len(self.places_s):
            return [Finish()]
        self._at += 1
        self._begun_s = time.process_time(), time.perf_counter()
        return [Seek(self.places_s[self._at - 1])]

    def publish(self, snapshot: Snapshot) -> bool:
        """Take a snapshot; the first after a wish is of the place."""
        if self._begun_s is not None and snapshot.restarted:
            self.spent_s.append(time.process_time() - self._begun_s[0])
            self.wall_s.append(time.perf_counter() - self._begun_s[1])
            self.shown.append(snapshot)
            self._begun_s = None
        return True


def sought(path: Path, places_s: list[float]) -> Seeker:
    """Go to places of a recording, standing still, as the window's engine does."""
    seeker = Seeker(places_s)
    wishes = Settings(f"replay:{path}", sound=False)
    with ReplayHost(wishes, VirtualClock(1_000.0)) as host, short_collections():
        host.run(seeker.take, seeker.publish)
    return seeker


def rows(points: int = POINTS, recording_s: int = RECORDING_S) -> Iterator[Row]:
    """Yield the worst of many places, and what going through it once before takes."""
    chance = random.Random(20)
    places_s = [chance.uniform(0.0, recording_s - 1.0) for _ in range(points)]
    for samples in (1, 10):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "long.rec"
            record(path, samples, recording_s)
            # The first wish, of the end, waits until all before it has been gone through once.
            ours = sought(path, [recording_s - 0.5, *places_s])
        first_s, spent_s = ours.spent_s[0], sorted(ours.spent_s[1:])
        name = f"seek, worst of {points} places, {samples}-sample frames"
        detail = (
            f"ms of the processor: half within {1e3 * statistics.median(spent_s):.1f}, 95 % within "
            f"{1e3 * spent_s[int(0.95 * points)]:.1f}; by the wall half within "
            f"{1e3 * statistics.median(ours.wall_s[1:]):.1f}; exact, from places kept before"
        )
        spread = Spread(spent_s[-1], spent_s[0], spent_s[-1]).times(1e3)
        peers = tuple(_peers()) if samples == 1 else ()
        yield Row(name, spread.median, "ms", detail, at_most=30.0, peers=peers, spread=spread)
        told = "in steps while it is shown; a seek beyond what it has reached waits for it"
        yield Row("  going through 20 minutes once before", first_s, "s", told)


def _peers() -> Iterator[tuple[str, Spread]]:
    """Of two minutes; pandas filters from 60 s before, BrainFlow only hands on samples."""
    chance = random.Random(21)
    t_s, newtons = samples_of(THEIR_S)
    with tempfile.TemporaryDirectory() as folder:
        table, played = Path(folder) / "part.csv", Path(folder) / "part.bf"
        write_csv(table, t_s, newtons)
        write_brainflow(played, t_s, newtons)
        frame, spent_s = pd.read_csv(table), []
        for _ in range(THEIR_POINTS):
            begun_s = time.process_time()
            pandas_place(frame, chance.uniform(60.0, THEIR_S - 1.0), RATE_HZ)
            spent_s.append(time.process_time() - begun_s)
        yield "pandas + scipy, read before", _worst_ms(spent_s)
        with brainflow_playback(played) as board:
            waited_s = [brainflow_seek_s(board, chance.randrange(1, 95)) for _ in range(20)]
        yield "BrainFlow playback, samples alone, by the wall", _worst_ms(waited_s)


def _worst_ms(values_s: list[float]) -> Spread:
    return Spread(max(values_s), min(values_s), max(values_s)).times(1e3)
