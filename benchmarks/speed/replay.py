"""A replay that no clock holds back: seconds of the recording for each second that goes by."""

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from benchmarks.row import Row, row_of
from benchmarks.speed.report import (
    RATE_HZ,
    RECORDING_S,
    of_processor,
    once_each,
    record,
    samples_of,
)
from benchmarks.speed.scripts import (
    brainflow_playback,
    brainflow_speed,
    pandas_report,
    write_brainflow,
    write_csv,
)
from benchmarks.timing import spread_of
from coach.engine.replaying import ReplayHost
from coach.messages import Settings
from coach.timing import MonotonicClock
from coach.views import Snapshot

THEIR_S: Final = 120
_LISTEN_S: Final = 2.0
#: So many that a neighbour's burst of some seconds hits less than half of them.
_ROUNDS: Final = 21


def rows() -> Iterator[Row]:
    """Yield the speed with frames of one sample and of ten."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table, played = folder / "part.csv", folder / "part.bf"
        t_s, newtons = samples_of(THEIR_S)
        write_csv(table, t_s, newtons)
        write_brainflow(played, t_s, newtons)
        with brainflow_playback(played) as board:
            brainflow = brainflow_speed(board, _LISTEN_S, RATE_HZ)
        for samples in (1, 10):
            path = folder / f"long{samples}.rec"
            record(path, samples)
            tasks = partial(replayed, path), partial(pandas_report, table)
            ours, theirs = once_each(*tasks, rounds=_ROUNDS)
            speeds = spread_of([RECORDING_S / each.by_clock_s for each in ours])
            script = spread_of([THEIR_S / each.by_clock_s for each in theirs])
            yield row_of(
                f"replay without a clock, {samples}-sample frames",
                speeds,
                "× real time",
                "16 × 1 kHz, 20 minutes; the script reads a table of two; " + of_processor(ours),
                at_least=2000.0,
                peers=(("BrainFlow playback", brainflow), ("pandas + scipy", script)),
            )


def replayed(path: Path) -> list[Snapshot]:
    """Replay all of a recording as fast as can be; return what was shown on the way."""
    shown: list[Snapshot] = []

    def publish(snapshot: Snapshot) -> bool:
        shown.append(snapshot)
        return True

    settings = Settings(f"replay:{path}", speed=0.0, sound=False)
    with ReplayHost(settings, MonotonicClock(), ends=True) as host:
        host.run(tuple, publish)
    return shown
