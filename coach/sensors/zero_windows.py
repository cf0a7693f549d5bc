"""Cuts a stream into windows of whole samples, and says of each how level and how still it is."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
#: Seconds (n,), newtons (n, taxels), and whether any taxel was at its limit (n,).
_Samples = tuple[Floats, Floats, NDArray[np.bool_]]

#: A window lasts so long, and has so many samples at the least.
WINDOW_S: Final = 0.5
LEAST_SAMPLES: Final = 10
#: White noise's standard deviation over the root of its mean squared second difference: 1 / √6.
BEND_TO_SD: Final = 1.0 / math.sqrt(6.0)
#: A living hand moves by more than this share of its force, in a window or from one to another.
ALIVE: Final = 0.005
#: A level that changes by no more stays, however weak it is.
LEVEL_N: Final = 0.01
#: The lowest of so many parts of a window tells how far down it went.
PARTS: Final = 5
#: A window that lasts so many times as long as it should has a hole in it.
_HOLE: Final = 2.0
_LONGEST_S: Final = 10.0


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """Some consecutive samples in one.

    ``newtons`` (taxels,) is each taxel's mean, NaN where it has none; ``total_n`` their sum.
    ``stray_n`` is the standard deviation of the samples' totals, ``noise_n`` the part of it that
    is white noise; ``low_n`` the lowest mean total of its five parts; ``saturated`` whether any
    taxel was at its limit.
    """

    newtons: Floats
    total_n: float
    stray_n: float
    noise_n: float
    low_n: float
    seconds: float
    samples: int
    saturated: bool

    @property
    def blur_n(self) -> float:
        """How far the window's total may be off by its white noise alone."""
        return 4.0 * self.noise_n / math.sqrt(self.samples)

    def still(self, share: float) -> bool:
        """Return whether nothing moved in it but noise, 0.01 N and that ``share`` of its level."""
        room_n = 0.01 + share * abs(self.total_n)
        return self.stray_n <= math.hypot(1.5 * self.noise_n, room_n)


class Windows:
    """Windows are counted from the first sample or the last ``restart``: any split gives the same.

    Without a rate a window has ten samples.
    """

    def __init__(self, rate_hz: float | None) -> None:
        self.set_rate(rate_hz)

    def set_rate(self, rate_hz: float | None) -> None:
        """Cut for another rate from the next sample on."""
        self._samples = LEAST_SAMPLES
        self._longest_s = _LONGEST_S
        if rate_hz is not None:
            self._samples = max(LEAST_SAMPLES, round(rate_hz * WINDOW_S))
            self._longest_s = _HOLE * self._samples / rate_hz
        self.restart()

    def restart(self) -> None:
        """Drop the window begun."""
        self._pending: list[_Samples] = []
        self._count = 0

    def holds(self, t_s: Floats, newtons: Floats, saturated: NDArray[np.bool_]) -> bool:
        """Take a block that completes no window, as live nearly all do; else return False."""
        if self._count + len(t_s) >= self._samples:
            return False
        # What the caller does with its arrays later is no business of a window's.
        self._pending.append((t_s.copy(), newtons.copy(), saturated.copy()))
        self._count += len(t_s)
        return True

    def cut(
        self, t_s: Floats, newtons: Floats, saturated: NDArray[np.bool_]
    ) -> Iterator[tuple[slice, Window | None]]:
        """Yield the block's places in order, each with the window that is complete after it."""
        begin = 0
        while begin < len(t_s):
            end = min(begin + self._samples - self._count, len(t_s))
            piece = slice(begin, end)
            begin, part = end, (t_s[piece], newtons[piece], saturated[piece])
            if self.holds(*part):
                yield piece, None
                return
            pending = [*self._pending, part]
            self.restart()
            yield piece, self._window(pending)

    def _window(self, pending: list[_Samples]) -> Window:
        """Return samples as one window; one with a hole in its time strays endlessly."""
        t_s, newtons, saturated = (
            parts[0] if len(parts) == 1 else np.concatenate(parts)
            for parts in zip(*pending, strict=True)
        )
        seconds = float(t_s[-1] - t_s[0])
        window = window_of(newtons, seconds, saturated)
        whole = 0.0 < seconds < self._longest_s
        return window if whole else replace(window, stray_n=math.inf)


def window_of(newtons: Floats, seconds: float, saturated: NDArray[np.bool_]) -> Window:
    """Return samples (n, taxels) that last ``seconds`` from the first to the last as one."""
    newtons = np.ascontiguousarray(newtons)
    total_n = newtons.sum(axis=1)
    mean = newtons.sum(axis=0) / len(newtons)
    if not np.isfinite(total_n).all():
        # A taxel without a number in any sample has none in the window.
        known = np.isfinite(newtons).all(axis=0)
        total_n = np.ascontiguousarray(newtons[:, known]).sum(axis=1)
        mean = np.where(known, mean, np.nan)
    bends_n = np.diff(total_n, n=2)
    begins, lengths = _parts(len(total_n))
    parts_n = np.add.reduceat(total_n, begins) / lengths
    return Window(
        mean,
        float(total_n.mean()),
        float(total_n.std()),
        float(np.sqrt((bends_n * bends_n).mean()) * BEND_TO_SD),
        float(parts_n.min()),
        seconds * len(newtons) / (len(newtons) - 1),
        len(newtons),
        bool(saturated.any()),
    )


@lru_cache
def _parts(samples: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return where each part of a window begins, and how many samples it has."""
    begins = np.arange(PARTS) * samples // PARTS
    return begins, np.diff(begins, append=samples)


def are_level(windows: Sequence[Window], share: float) -> bool:
    """Return whether windows stay on one level but for noise and that ``share`` of it."""
    totals_n = [window.total_n for window in windows]
    blur_n = max(window.blur_n for window in windows)
    room_n = max(LEVEL_N, blur_n, share * abs(totals_n[-1]))
    return max(totals_n) - min(totals_n) <= room_n
