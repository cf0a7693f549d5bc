"""Memory of a session with the window open, minute by minute, against that of its first minute.

As a part of ``python -m benchmarks speed`` it is an hour of practice on a clock that jumps, see
``hurried_hour``. ``python -m benchmarks.speed.memory --seconds 3600`` takes the hour itself: the
real window, its engine and its recording, on a glove of 16 taxels at 1 kHz on a pseudo-terminal.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.row import Row
from benchmarks.sheet import line
from benchmarks.speed.resident import Resident, resident
from benchmarks.trust.pressed import PressedDevice, Presses
from benchmarks.trust.whole import Whole, whole

HOUR_S: Final = 3600
MOST_GROWTH: Final = 1.1
_TAXELS, _RATE_HZ = 16, 1000.0
_STROKES: Final = Presses(apart_s=(3.8, 4.2), long_s=(1.5, 2.5), newtons=25.0)
_MINUTE_S: Final = 60.0
_ROOT: Final = Path(__file__).parents[2]
#: The plain plot by what it keeps, and what to call that.
_PEERS: Final = (
    ("recent", "pyqtgraph plot of the last 20 s"),
    ("all", "pyqtgraph plot that keeps all"),
)


@dataclass(frozen=True, slots=True)
class Look:
    """What the parts of an app had in memory at a second of the session, by their names."""

    at_s: float
    parts: tuple[tuple[str, Resident], ...]

    @property
    def both(self) -> Resident:
        """What all had together."""
        return sum((has for _, has in self.parts), Resident(0, 0))

    def __str__(self) -> str:
        apart = (f"{name} {has.all / 1e6:.1f} ({has.own / 1e6:.1f})" for name, has in self.parts)
        return f"{' + '.join(apart)} MB"


def rows(seconds: int = HOUR_S) -> Iterator[Row]:
    """Yield what an hour on a clock that jumps came to."""
    ours, *theirs = hurried(
        ("hurried_hour", str(seconds)),
        *(("plain_hour", str(seconds), keeps) for keeps, _ in _PEERS),
    )
    looks, painted, strokes = ours
    peers = [(name, most_of(each[0])) for (_, name), each in zip(_PEERS, theirs, strict=True)]
    told = (
        f"one process on a clock that jumps, {painted:,} paintings, {strokes:,} strokes; in real "
        "time: python -m benchmarks.speed.memory --seconds 3600"
    )
    yield memory_row(looks, told, tuple(peers))


def hurried(*tasks: Sequence[str]) -> list[tuple[list[Look], int, int]]:
    """Return each minute's look at each module's process, how often it painted, what it heard.

    All run at once: what is in memory does not depend on how soon.
    """
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    running = [
        subprocess.Popen(
            [sys.executable, "-m", f"benchmarks.speed.{module}", *words],
            cwd=_ROOT,
            env=around,
            stdout=subprocess.PIPE,
        )
        for module, *words in tasks
    ]
    return [_told(each) for each in running]


def _told(process: "subprocess.Popen[bytes]") -> tuple[list[Look], int, int]:
    out, _ = process.communicate()
    if process.returncode:
        raise RuntimeError(f"{process.args} ended with {process.returncode}")
    said = [json.loads(each) for each in out.splitlines()]
    looks = [Look(at_s, (("app", Resident(all_, own)),)) for at_s, all_, own, *_ in said]
    return looks, said[-1][3], said[-1][4]


def real(seconds: float, tell: Callable[[Look], object] = lambda _look: None) -> Row:
    """Practise in real time and return what it came to; ``tell`` hears of each minute."""
    device = PressedDevice(_TAXELS, _RATE_HZ, presses=_STROKES)
    with tempfile.TemporaryDirectory() as folder, device, whole(device, Path(folder)) as app:
        looks = list(_watched(app, seconds, tell))
        kept = app.recording.stat().st_size
    return memory_row(looks, f"{device.sent:,} samples, {kept / 1e6:.1f} MB kept on disk")


def _watched(app: Whole, seconds: float, tell: Callable[[Look], object]) -> Iterator[Look]:
    begun_s, nothing = time.monotonic(), threading.Event()
    for minute in range(1, max(2, round(seconds / _MINUTE_S)) + 1):
        nothing.wait(begun_s + minute * _MINUTE_S - time.monotonic())
        parts = ("window", resident(app.window)), ("engine", resident(app.engine))
        look = Look(minute * _MINUTE_S, parts)
        tell(look)
        yield look


def most_of(looks: Sequence[Look]) -> float:
    """Return how many times what there was at minute 1 there was at most."""
    return max(each.both.all for each in looks) / looks[0].both.all


def memory_row(looks: Sequence[Look], also: str, peers: tuple[tuple[str, float], ...] = ()) -> Row:
    """Return what the most of all minutes was of the first; ``looks`` begin with minute 1."""
    first, last = looks[0], looks[-1]
    most = max(looks, key=lambda each: each.both.all)
    own = max(each.both.own for each in looks) / first.both.own
    told = (
        f"{first} → {last}; most at minute {most.at_s / _MINUTE_S:.0f}; without what lies on disk "
        f"too (in brackets) {own:.3f} ×; {also}"
    )
    name = f"memory, window open, {last.at_s / _MINUTE_S:.0f} minutes, most"
    return Row(name, most_of(looks), "× minute 1", told, at_most=MOST_GROWTH, peers=peers)


def main() -> int:
    """Practise for as long as is asked; return 1 when memory grows too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, help="practise so long in real time")
    seconds = parser.parse_args().seconds

    def tell(look: Look) -> None:
        print(f"minute {look.at_s / _MINUTE_S:.0f}: {look}", file=sys.stderr, flush=True)

    found = list(rows()) if seconds is None else [real(seconds, tell)]
    for row in found:
        print(line(row), flush=True)
    return 0 if all(row.holds for row in found) else 1


if __name__ == "__main__":
    raise SystemExit(main())
