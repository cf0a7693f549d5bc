"""Snapshots: what the pages are shown, gathered between one and the next."""

import math
from array import array
from bisect import bisect_left

import numpy as np
from numpy.typing import NDArray

from coach.engine.chain import Chain, ChainOutput
from coach.signal.bands import BANDS
from coach.signal.matching import one_a_beat
from coach.signal.readings import Readings
from coach.signal.rhythm import Beaten, Rhythm, rhythm_beside
from coach.signal.strokes import Stroke
from coach.timing import STALE_AFTER_S
from coach.views import LiveView, StrokeMark

#: What a page shows at most; older points that nobody fetched are let go.
TRACE_S = 20.0
STROKES_KEPT = 64
#: How the hands share the work is told of these last seconds.
SHARE_S = 10.0
RECENT_STROKES = 8
#: Older work is let go when it is so much.
_MOST_OLD = 512


class Gathering:
    """Collects readings and strokes until a snapshot has shown them; bounded whoever is slow."""

    def __init__(self) -> None:
        self._t_s: list[NDArray[np.float64]] = []
        self._force_n: list[NDArray[np.float64]] = []
        self._strokes: list[StrokeMark] = []
        self._recent: list[Stroke] = []
        self._rhythm: Rhythm | None = Rhythm()
        self._too_much = False
        self._newest: Readings | None = None
        #: When, and with how much force, from ``_work_at`` on; as bytes, for each seek copies them,
        #: and each place to seek to keeps them: ten seconds of numbers are four times as much.
        self._work_s, self._work_n = array("d"), array("d")
        self._work_at = 0

    def add(self, output: ChainOutput) -> None:
        """Take what a chunk completed."""
        for readings in output.readings:
            self._t_s.append(readings.t_s)
            self._force_n.append(readings.force_n)
            self._note_work(readings)
            if math.isfinite(readings.force_n[-1]) or np.isfinite(readings.force_n).any():
                self._newest = readings
        for stroke in output.strokes:
            self._strokes.append(
                StrokeMark(
                    stroke.onset_s,
                    stroke.offset_s,
                    stroke.peak_n,
                    stroke.asynchrony_s,
                    stroke.told_by,
                    stroke.speed_cm_s,
                )
            )
            self._recent.append(stroke)
            self._rhythm = None
        if self._t_s:
            self._forget_old()

    def live(self, age_s: float | None, too_much: bool) -> LiveView | None:
        """Return the newest reading if it is fresh; ``too_much`` is what the alarm says now."""
        newest = self._newest
        if newest is None or age_s is None or age_s > STALE_AFTER_S:
            return None
        at = -1
        if not math.isfinite(newest.force_n[at]):
            at = int(np.flatnonzero(np.isfinite(newest.force_n))[-1])
        peak_kpa = float(newest.peak_kpa[at])
        return LiveView(
            band=BANDS[-1 if too_much else int(newest.band[at])],
            force_n=float(newest.force_n[at]),
            too_much=too_much,
            peak_kpa=None if math.isnan(peak_kpa) else peak_kpa,
        )

    def mean_n(self) -> float:
        """Return the mean force of all touch over the last ten seconds with data."""
        work_n = self._work_n[self._work_at :]
        return sum(work_n) / len(work_n) if work_n else 0.0

    @property
    def rhythm(self) -> Rhythm:
        """The rhythm of the last eight strokes; worked out once for each new one."""
        if self._rhythm is None:
            self._rhythm = _rhythm_of(self._recent[-RECENT_STROKES:])
        return self._rhythm

    def trace(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return (m,) seconds and (m,) newtons since what was ``shown``."""
        if not self._t_s:
            return np.empty(0), np.empty(0)
        return np.concatenate(self._t_s), np.concatenate(self._force_n)

    def strokes(self) -> tuple[StrokeMark, ...]:
        """Return the strokes since what was ``shown``."""
        return tuple(self._strokes)

    def shown(self) -> None:
        """Forget what a snapshot has taken along."""
        self._t_s, self._force_n, self._strokes = [], [], []

    def _note_work(self, readings: Readings) -> None:
        newest_s = float(readings.t_s[-1])
        from_s = newest_s - SHARE_S
        if len(readings.t_s) > 1:
            # Reading by reading, so that it does not matter how they were cut.
            felt = (readings.band > 0) & np.isfinite(readings.force_n)
            self._work_s.frombytes(readings.t_s.tobytes())
            self._work_n.frombytes(np.where(felt, readings.force_n, 0.0).tobytes())
        else:
            felt_n = float(readings.force_n[0])
            known = felt_n == felt_n and readings.band[0] > 0
            self._work_s.append(newest_s)
            self._work_n.append(felt_n if known else 0.0)
        self._work_at = bisect_left(self._work_s, from_s, self._work_at)
        if self._work_at >= _MOST_OLD:
            del self._work_s[: self._work_at], self._work_n[: self._work_at]
            self._work_at = 0

    def _forget_old(self) -> None:
        newest_s = self._t_s[-1][-1]
        while self._t_s[0][-1] < newest_s - TRACE_S:
            del self._t_s[0], self._force_n[0]
        if self._t_s[0][0] < newest_s - TRACE_S:
            shown = self._t_s[0] >= newest_s - TRACE_S
            self._t_s[0], self._force_n[0] = self._t_s[0][shown], self._force_n[0][shown]
        del self._strokes[:-STROKES_KEPT], self._recent[:-RECENT_STROKES]


def _rhythm_of(strokes: list[Stroke]) -> Rhythm:
    kept = one_a_beat(
        [stroke.onset_s for stroke in strokes],
        [stroke.asynchrony_s for stroke in strokes],
        [stroke.asked_s for stroke in strokes],
    )
    return rhythm_beside(
        [
            Beaten(stroke.onset_s, off_s, stroke.beat_phase, stroke.asked_s)
            for stroke, off_s in zip(strokes, kept, strict=True)
        ]
    )


def pressure_map(chain: Chain) -> NDArray[np.float32] | None:
    """Return (rows, columns) kPa of a grid's newest sample, or None where there is no grid."""
    info, gauge = chain.info, chain.gauge
    if info is None or info.grid is None or gauge is None or not info.areas_mm2:
        return None
    kpa = gauge.newtons / np.asarray(info.areas_mm2) * 1000.0
    grid: NDArray[np.float32] = np.nan_to_num(kpa).reshape(info.grid).astype(np.float32)
    return grid
