"""The beat's keeper: pace, counts a stroke, tapping, pausing; a grid out, no clock of its own."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from coach.signal.rhythm import BeatGrid

#: What is accepted; 40 to 80 is what the pages offer.
SLOWEST_BPM, FASTEST_BPM = 20.0, 160.0
MOST_COUNTS = 8
#: A pause longer than this begins a new series of taps.
TAP_SERIES_S = 3.0
TAPS_KEPT = 5


def tapped_bpm(taps_s: Sequence[float]) -> float | None:
    """Return the pace of a series of taps, in counts a minute; None for fewer than two.

    The median interval is used, so one late finger does not change the pace.
    """
    if len(taps_s) < 2:
        return None
    intervals_s = [later - earlier for earlier, later in pairwise(taps_s)]
    return 60.0 / max(median(intervals_s), 60.0 / FASTEST_BPM)


class Pacer:
    """Keeps the beat grid through starts, pauses, pace changes and taps.

    ``grid`` is None while no beat runs. All times are host seconds that the caller gives.
    """

    def __init__(self, bpm: float, counts: int) -> None:
        self._period_s = 60.0 / _clamped_bpm(bpm)
        self._counts = _clamped_counts(counts)
        self._taps_s: list[float] = []
        self.grid: BeatGrid | None = None

    @property
    def period_s(self) -> float:
        """Seconds a count lasts."""
        return self._period_s

    @property
    def counts(self) -> int:
        """Counts a stroke lasts."""
        return self._counts

    def start(self, at_s: float) -> None:
        """Let the first count of a stroke fall on ``at_s``."""
        self.grid = BeatGrid(at_s, self._period_s, self._counts)

    def stop(self) -> None:
        """Silence the beat; pace and counts stay."""
        self.grid = None

    def set_pace(self, bpm: float, at_s: float) -> None:
        """Change the pace from the count that is running, without a jump."""
        self._period_s = 60.0 / _clamped_bpm(bpm)
        if self.grid is not None:
            self.grid = self.grid.changed(at_s, period_s=self._period_s)

    def set_counts(self, counts: int, at_s: float) -> None:
        """Change how many counts a stroke lasts."""
        self._counts = _clamped_counts(counts)
        if self.grid is not None:
            self.grid = self.grid.changed(at_s, counts=self._counts)

    def tap(self, at_s: float) -> None:
        """Take one tap; from the second on, the pace follows and a count falls on the tap."""
        if self._taps_s and at_s - self._taps_s[-1] > TAP_SERIES_S:
            self._taps_s.clear()
        self._taps_s = [*self._taps_s[1 - TAPS_KEPT :], at_s]
        bpm = tapped_bpm(self._taps_s)
        if bpm is None:
            return
        self._period_s = 60.0 / _clamped_bpm(bpm)
        if self.grid is not None:
            count = self.grid.count_at(at_s + self._period_s / 2)
            self.grid = BeatGrid(at_s - count * self._period_s, self._period_s, self._counts)


def _clamped_bpm(bpm: float) -> float:
    return min(max(bpm, SLOWEST_BPM), FASTEST_BPM)


def _clamped_counts(counts: int) -> int:
    return min(max(counts, 1), MOST_COUNTS)
