"""Cuts a stream into windows of whole samples, and says of each how level and how still it is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.window_cutter import WindowCutter, joined

Floats = NDArray[np.float64]
#: Seconds, newtons (n, taxels), whether any taxel was at its limit, and the newtons' sums.
Samples = tuple[Floats, Floats, NDArray[np.bool_], Floats]

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
#: So many windows are worked out together.
_MANY: Final = 4


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """Some consecutive samples in one.

    ``newtons`` (taxels,) is each taxel's mean, NaN where it has none; ``total_n`` their sum.
    ``stray_n`` is the standard deviation of the samples' totals, ``noise_n`` the part of it that
    is white noise; ``low_n`` the lowest mean total of its five parts; ``saturated`` whether any
    taxel was at its limit, ``numbered`` whether every taxel has a mean.
    """

    newtons: Floats
    total_n: float
    stray_n: float
    noise_n: float
    low_n: float
    seconds: float
    samples: int
    saturated: bool
    numbered: bool

    @property
    def blur_n(self) -> float:
        """How far the window's total may be off by its white noise alone."""
        return 4.0 * self.noise_n / math.sqrt(self.samples)

    def known(self, otherwise: Floats) -> Floats:
        """Return its newtons (taxels,), and ``otherwise`` where a taxel has none."""
        if self.numbered:
            return self.newtons
        return np.where(np.isfinite(self.newtons), self.newtons, otherwise)

    def off(self, zero: Floats) -> Floats:
        """Return how far it is off a zero, (taxels,): not at all where a taxel has no number."""
        off: Floats = self.newtons - zero
        return off if self.numbered else np.nan_to_num(off)

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
        samples, self._longest_s = LEAST_SAMPLES, _LONGEST_S
        if rate_hz is not None:
            samples = max(LEAST_SAMPLES, round(rate_hz * WINDOW_S))
            self._longest_s = _HOLE * samples / rate_hz
        self._cutter = WindowCutter(samples)

    def restart(self) -> None:
        """Drop the window begun."""
        self._cutter.restart()

    def holds(self, block: Samples) -> bool:
        """Take a block that completes no window, as live nearly all do; else return False."""
        if len(block[0]) >= self._cutter.lacks:
            return False
        # What the caller does with its arrays later is no business of a window's.
        self._cutter.hold(*[column.copy() for column in block])
        return True

    def cut(self, block: Samples) -> list[tuple[int, Window]]:
        """Return the windows that a block completes, and after how many of its samples each."""
        end, samples = self._cutter.lacks, self._cutter.samples
        # All taxels are summed up where they lie; what is made of them is little.
        parts = [
            (t_s, *_means(newtons, total_n), saturated)
            for t_s, newtons, saturated, total_n in self._cutter.cut(*block)
        ]
        t_s, means, total_n, saturated = map(joined, zip(*parts, strict=True))
        found = _windows_of(t_s, means, total_n, saturated, self._longest_s)
        return [(end + k * samples, window) for k, window in enumerate(found)]


def _means(newtons: Floats, total_n: Floats) -> tuple[Floats, Floats]:
    """Return windows' means (windows, taxels), and sums (windows, samples) of what has one."""
    samples = total_n.shape[1]
    # Sample by sample as well, and the same bits, but in less than half the time of ``sum``.
    many = newtons.shape[2] > 1
    means = (np.einsum("wst->wt", newtons) if many else newtons.sum(axis=1)) / samples
    finite = np.isfinite(total_n)
    if np.count_nonzero(finite) < finite.size:
        total_n = total_n.copy()
        for k in np.flatnonzero(~finite.all(axis=1)).tolist():
            # A taxel without a number in any sample has none in the window.
            known = np.isfinite(newtons[k]).all(axis=0)
            total_n[k] = np.ascontiguousarray(newtons[k][:, known]).sum(axis=1)
            means[k][~known] = np.nan
    return means, total_n


def _windows_of(
    t_s: Floats, means: Floats, total_n: Floats, saturated: NDArray[np.bool_], longest_s: float
) -> list[Window]:
    """Return windows of taxels' means (windows, taxels), the rest (windows, samples).

    One with a hole in its time, which lasts for ``longest_s``, strays endlessly.
    """
    samples = total_n.shape[1]
    steps_n = total_n[:, 1:] - total_n[:, :-1]
    bends_n = steps_n[:, 1:] - steps_n[:, :-1]
    noises_n = np.sqrt((bends_n * bends_n).mean(axis=1)) * BEND_TO_SD
    begins, lengths = _parts(samples)
    parts_n = np.add.reduceat(total_n, begins, axis=1) / lengths
    seconds = t_s[:, -1] - t_s[:, 0]
    whole = (seconds > 0.0) & (seconds < longest_s)
    limited = np.asarray(saturated.any(axis=1))
    numbered = np.asarray(np.isfinite(means).all(axis=1))
    told = zip(
        means,
        total_n.mean(axis=1).tolist(),
        np.where(whole, total_n.std(axis=1), np.inf).tolist(),
        noises_n.tolist(),
        parts_n.min(axis=1).tolist(),
        (seconds * samples / (samples - 1)).tolist(),
        [samples] * len(means),
        limited.tolist(),
        numbered.tolist(),
        strict=True,
    )
    return [Window(*each) for each in told]


@lru_cache
def _parts(samples: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return where each part of a window begins, and how many samples it has."""
    begins = np.arange(PARTS) * samples // PARTS
    return begins, np.diff(begins, append=samples)


def sums_off(cut: Sequence[tuple[int, Window]], zero: Floats) -> Sequence[float | None]:
    """Return the sum of each window's ``off`` of those ``cut``; None where each is asked itself."""
    if len(cut) < _MANY or not all(window.numbered for _end, window in cut):
        return [None] * len(cut)
    sums: list[float] = (np.array([window.newtons for _end, window in cut]) - zero).sum(1).tolist()
    return sums


def stay(windows: Sequence[Window], share: float) -> bool:
    """Return whether windows are still, on one level, but for noise and that ``share`` of it."""
    if not all(window.still(share) for window in windows):
        return False
    totals_n = [window.total_n for window in windows]
    blur_n = max(window.blur_n for window in windows)
    room_n = max(LEVEL_N, blur_n, share * abs(totals_n[-1]))
    return max(totals_n) - min(totals_n) <= room_n
