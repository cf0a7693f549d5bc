"""From the last byte of a frame on the line until the engine has decided, beside the bare line.

A glove of 16 × 1 kHz on a pseudo-terminal, the window with its engine process as a person starts
them, the window painted 60 times a second. A band is decided with each tenth sample, and timed
from when that sample's write began; too much is decided with the second sample that is too hard.
Beside it the same bytes go to a bare loop of pyserial, which is the line's own time.
``python -m benchmarks.speed.answer --seconds 600`` is a longer run.
"""

import os
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from benchmarks.at_length import run_for
from benchmarks.row import Row
from benchmarks.speed.bare_reader import BareReader
from benchmarks.speed.stamped_engine import stamps
from benchmarks.speed.timed_device import TimedDevice
from benchmarks.trust.pressed import Presses
from benchmarks.trust.troubled_window import PAINTS_ONLY, troubles
from benchmarks.trust.whole import whole

SECONDS: Final = 60.0
TAXELS, RATE_HZ = 16, 1000.0
#: Which share of the frames, and the most milliseconds.
BOUNDS: Final = ((50.0, 0.5), (99.0, 5.0), (99.9, 15.0))
#: A press that is too hard each second and a half; what rests is light.
_PRESSES: Final = Presses(apart_s=(1.2, 1.8), long_s=(0.02, 0.1), newtons=75.0)
#: A sample over the edge is believed with the one after it.
_BELIEVED: Final = 2
#: What a start does is over by then: the window's first paint, the zero, the first words.
_BEGUN_S: Final = 3.0
_WINDOW: Final = "benchmarks.speed.stamped_engine"

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Answers:
    """Milliseconds until each band and each too much was decided, and until a bare loop had it."""

    bands_ms: Floats
    alarms_ms: Floats
    bare_ms: Floats
    engine_share: float
    paints_hz: float


def rows(seconds: float = SECONDS) -> Iterator[Row]:
    """Yield the middle and the latest of so many seconds' decisions."""
    told = answers(seconds)
    bare = [_percentile(told.bare_ms, share) for share, _ in BOUNDS]
    of = {"band": (told.bands_ms, "bands"), "too much": (told.alarms_ms, "presses")}
    for what, (late_ms, which) in of.items():
        for (share, most_ms), line_ms in zip(BOUNDS, bare, strict=True):
            yield Row(
                f"last byte to {what} decided, p{share:g}",
                _percentile(late_ms, share),
                "ms",
                f"of {len(late_ms):,} {which}; worst {max(late_ms):.1f} ms",
                at_most=most_ms,
                peers=(("bare pyserial loop", line_ms),),
            )
    busy = f"the window painted {told.paints_hz:.0f} times a second"
    yield Row("  the engine meanwhile", told.engine_share, "% of a core", busy)


def answers(seconds: float) -> Answers:
    """Measure for so long; raises TimeoutError where the app does not come to be."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        device, beside = (
            TimedDevice(TAXELS, RATE_HZ, seed=seed, presses=_PRESSES) for seed in (1, 2)
        )
        bare = BareReader(beside.port, folder)
        app = whole(device, folder, "--silent", busy_with=PAINTS_ONLY, program=_WINDOW)
        with device, beside, app as begun, bare:
            threading.Event().wait(_BEGUN_S)
            from_s, spent_s = time.monotonic(), _processor_s(begun.engine)
            threading.Event().wait(seconds)
            to_s, spent_s = time.monotonic(), _processor_s(begun.engine) - spent_s
            beside.stop()
        bands_ms, alarms_ms = _decided_ms(device, stamps(folder), from_s, to_s)
        writes, read = beside.writes, bare.stamps
        bare_ms = late_ms(writes[:, 1:], read, writes[:, 1], from_s, to_s)
        share = 100.0 * spent_s / (to_s - from_s)
        return Answers(bands_ms, alarms_ms, bare_ms, share, _paints_hz(folder))


def _decided_ms(
    device: TimedDevice, taken: Floats, from_s: float, to_s: float
) -> tuple[Floats, Floats]:
    sent = device.writes[:, (0, 2)]
    decided = np.unique(taken[:, 1])
    every = float(np.diff(decided).min())
    bands = np.arange(decided[0], decided[-1] + 1.0, every) + sent[-1, 0] - taken[-1, 0]
    alarms = np.array(device.presses) + float(_BELIEVED)
    return (
        late_ms(sent, taken[:, 1:], bands, from_s, to_s, taken[-1, 0]),
        late_ms(sent, taken[:, (0, 2)], alarms[alarms <= sent[-1, 0]], from_s, to_s),
    )


def late_ms(
    sent: Floats,
    taken: Floats,
    counts: Floats,
    from_s: float,
    to_s: float,
    taken_in_all: float | None = None,
) -> Floats:
    """Return how many ms after its write began each of ``counts`` (samples or bytes) was taken.

    ``sent`` and ``taken``, (n, 2), say how many had been by which second, from the first on; what
    the reader threw away at its start was not taken, so both are counted from their ends.
    """
    end = taken[-1, 0] if taken_in_all is None else taken_in_all
    sent_s = sent[np.searchsorted(sent[:, 0], counts), 1]
    at = np.searchsorted(taken[:, 0] - end, counts - sent[-1, 0])
    counted = (sent_s >= from_s) & (sent_s < to_s) & (at < len(taken))
    return 1000.0 * (taken[at[counted], 1] - sent_s[counted])


def _percentile(values: Floats, share: float) -> float:
    return float(np.percentile(values, share, method="higher"))


def _processor_s(process: int) -> float:
    words = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def _paints_hz(folder: Path) -> float:
    painted = [each for each in troubles(folder) if each.kind == "repaint"]
    return sum(each.count / (each.end_s - each.begin_s) for each in painted)


if __name__ == "__main__":
    raise SystemExit(run_for(__doc__, rows, SECONDS))
