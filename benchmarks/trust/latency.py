"""How late an alarm comes while the window, its memory and the disk are in trouble.

``python -m benchmarks.trust.latency --seconds 600`` tries each device for that long; as a part of
``python -m benchmarks trust`` it is short.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from benchmarks.at_length import run_for
from benchmarks.row import Row
from benchmarks.trust.pressing import Pressed, Trial, pressed

SECONDS: Final = 20.0
#: Taxels, samples a second, and what each is called.
DEVICES: Final = ((16, 1000.0, "16 × 1 kHz"), (1024, 100.0, "1,024 × 100 Hz"))
P99_MS, WORST_MS = 50.0, 100.0
_BUCKETS_MS: Final = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, np.inf)
_KINDS: Final = ("collection", "C call", "debrief", "stall")


def rows(seconds: float = SECONDS) -> Iterator[Row]:
    """Yield the figures of each device."""
    for taxels, rate_hz, name in DEVICES:
        yield from rows_of(name, pressed(Trial(taxels, rate_hz, seconds)), seconds)


def rows_of(name: str, run: Pressed, seconds: float) -> Iterator[Row]:
    """Yield the figures of one run."""
    worst = ", ".join(
        f"{kind} ({sum(each.kind == kind for each in run.troubles)} times) "
        f"{1000.0 * run.worst_in_s(kind):.1f} ms"
        for kind in _KINDS
    )
    beside = tuple(
        (f"{bare} {which}", 1000.0 * late_s)
        for bare, figures_s in (("bare loop", run.bare_s), ("bare line", run.line.answered_s))
        for which, late_s in zip(("p99", "worst"), figures_s[1:], strict=True)
    )
    for told, late_s in (("to the glove", run.pulses_s), ("sounded", run.sounds_s)):
        late_ms = 1000.0 * np.asarray(late_s or [np.inf])
        p50, p99, p999 = np.percentile(late_ms, (50, 99, 99.9), method="higher")
        spread = (
            f"{len(late_s)} in {seconds:.0f} s, load {run.load:.1f}; "
            f"p50 {p50:.1f}, p99.9 {p999:.1f}; {histogram(late_ms)}"
        )
        yield Row(f"alarm {told}, {name}, p99", p99, "ms", spread, at_most=P99_MS, peers=beside)
        during = f"worst during: {worst}" if told == "to the glove" else ""
        yield Row(
            f"alarm {told}, {name}, worst", max(late_ms), "ms", during, at_most=WORST_MS
        )  # fmt: skip
    painted = [each for each in run.troubles if each.kind == "repaint"]
    paints = sum(each.count / (each.end_s - each.begin_s) for each in painted)
    yield Row(
        f"samples lost, {name}",
        run.lost,
        "samples",
        f"of {run.sent:,}; the bare line's are of {run.line.sent:,}; "
        f"the window painted {paints:.0f} times a second",
        at_most=0.0,
        peers=(("bare line", run.line.lost),),
    )


def histogram(late_ms: Sequence[float] | np.ndarray) -> str:
    """Return how many were how late, in a few buckets."""
    found = Counter(int(at) for at in np.searchsorted(_BUCKETS_MS, late_ms))
    return ", ".join(
        f"≤ {_BUCKETS_MS[at]:g} ms {found[at]}" for at in range(len(_BUCKETS_MS)) if found[at]
    )


if __name__ == "__main__":
    raise SystemExit(run_for(__doc__, rows, SECONDS))
