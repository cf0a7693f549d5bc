"""Memory of a session with the window open, minute by minute, against that of its first minute.

``python -m benchmarks.speed.memory --seconds 3600`` is the hour that counts: the real window, its
engine and its recording, on a glove of 16 taxels at 1 kHz on a pseudo-terminal. As a part of
``python -m benchmarks speed`` it is cut short, and says so.
"""

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.row import Row
from benchmarks.sheet import line
from benchmarks.trust.pressed import PressedDevice, Presses
from benchmarks.trust.whole import Whole, whole

SECONDS: Final = 120.0
MOST_GROWTH: Final = 1.1
_TAXELS, _RATE_HZ = 16, 1000.0
_STROKES: Final = Presses(apart_s=(3.8, 4.2), long_s=(1.5, 2.5), newtons=25.0)
_MINUTE_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Resident:
    """Bytes of one process in memory, and those of them that no file on disk stands for."""

    all: int
    own: int


@dataclass(frozen=True, slots=True)
class Look:
    """What both processes had at a second of the session."""

    at_s: float
    window: Resident
    engine: Resident

    @property
    def both(self) -> int:
        """What the app had; libraries that both hold are counted twice."""
        return self.window.all + self.engine.all

    @property
    def own(self) -> int:
        """What of it no file on disk stands for: the part that can grow."""
        return self.window.own + self.engine.own


def rows(
    seconds: float = SECONDS, tell: Callable[[Look], object] = lambda _look: None
) -> Iterator[Row]:
    """Yield what so many seconds of practice came to; ``tell`` hears of each minute."""
    device = PressedDevice(_TAXELS, _RATE_HZ, presses=_STROKES)
    with tempfile.TemporaryDirectory() as folder, device, whole(device, Path(folder)) as app:
        looks = list(_watched(app, seconds, tell))
        kept = app.recording.stat().st_size
    yield memory_row(looks, f"{device.sent:,} samples, {kept / 1e6:.1f} MB kept on disk")


def memory_row(looks: list[Look], also: str = "") -> Row:
    """Return what the most of all minutes was of the first; ``looks`` begin with minute 1."""
    first, most, last = looks[0], max(looks, key=lambda each: each.both), looks[-1]
    minutes = last.at_s / _MINUTE_S
    told = (
        f"{_words(first)} → {_words(last)}; most at minute {most.at_s / _MINUTE_S:.0f}; without "
        f"what lies on disk too {max(each.own for each in looks) / first.own:.3f} ×"
    )
    if also:
        told += f"; {also}"
    if minutes < 60.0:
        told += "; the whole hour: python -m benchmarks.speed.memory --seconds 3600"
    return Row(
        f"memory, window open, {minutes:.0f} minutes, most",
        most.both / first.both,
        "× minute 1",
        told,
        at_most=MOST_GROWTH,
    )


def _words(look: Look) -> str:
    apart = (f"{each.all / 1e6:.1f} ({each.own / 1e6:.1f})" for each in (look.window, look.engine))
    return f"{' + '.join(apart)} MB"


def _watched(app: Whole, seconds: float, tell: Callable[[Look], object]) -> Iterator[Look]:
    begun_s, nothing = time.monotonic(), threading.Event()
    for minute in range(1, max(2, round(seconds / _MINUTE_S)) + 1):
        nothing.wait(begun_s + minute * _MINUTE_S - time.monotonic())
        look = Look(minute * _MINUTE_S, resident(app.window), resident(app.engine))
        tell(look)
        yield look


def resident(process: int) -> Resident:
    """Return what a process has in memory.

    Not its proportional share: that depends on who else on the machine has a window open.
    """
    said = Path(f"/proc/{process}/smaps_rollup").read_text()
    rss, own = (
        1024 * int(said.partition(f"\n{name}:")[2].split()[0]) for name in ("Rss", "Anonymous")
    )
    return Resident(rss, own)


def main() -> int:
    """Practise for as long as is asked; return 1 when memory grows too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=SECONDS)

    def tell(look: Look) -> None:
        minute = look.at_s / _MINUTE_S
        print(f"minute {minute:.0f}: {_words(look)}", file=sys.stderr, flush=True)

    found = list(rows(parser.parse_args().seconds, tell))
    for row in found:
        print(line(row), flush=True)
    return 0 if all(row.holds for row in found) else 1


if __name__ == "__main__":
    raise SystemExit(main())
