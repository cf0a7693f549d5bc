"""Strokes by the motion of the hand itself, for gliding hands whose force tells none.

Readings are gathered into hops, gravity is taken out by how the hand turned, and the likeliest
story of rests and strokes is kept up; what the hand pressed with comes from the force beside it.
"""

from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.motion_level import Leveller
from coach.signal.motion_path import Found, MotionPath
from coach.signal.motion_refit import MotionRefit
from coach.signal.strokes import Stroke

Array = NDArray[np.float64]

#: A hop lasts at least so long: ten readings or so, and no tremor.
HOP_S: Final = 0.05
#: A step in time beyond so many periods is a gap; rates at which there is something to tell.
GAP_PERIODS, LEAST_HZ, MOST_HZ = 2.5, 20.0, 1000.0
#: So much of the force is remembered: the longest stroke, and until it is told.
FORCE_S: Final = 20.0
#: A stroke needs so many readings of its force.
LEAST_FELT: Final = 3
#: A motion sensor's own low-pass tells so late: 4.9 ms at 44 Hz, 8.5 ms at 21 Hz (MPU-6050's
#: datasheet).
LATE_S: Final = 0.0065
#: From this on a stroke's speed is told (m/s², of a minimum-jerk stroke's push).
SURE_PUSH: Final = 0.03


@dataclass(frozen=True, slots=True)
class Way:
    """A stroke's way from onset to offset; ``path_cm`` is None where it is not known well."""

    onset_s: float
    offset_s: float
    path_cm: float | None


class MotionStrokes:
    """Takes the hand's motion, and its force, and tells strokes; any split tells the same.

    ``update`` tells the ways that the hand went, and ``pressed`` the strokes that they are once
    all force up to there has been taken in by ``feel``.
    """

    def __init__(self) -> None:
        self._period_s = 0.0
        self._last_s = -np.inf
        self._force: deque[tuple[float, float]] = deque()
        self._begin(0.0)

    def feel(self, t_s: Array, force_n: Array) -> None:
        """Remember readings of the force, (n,) each."""
        self._force.extend(zip(t_s.tolist(), force_n.tolist(), strict=True))
        while self._force and self._force[0][0] < self._force[-1][0] - FORCE_S:
            self._force.popleft()

    def pressed(self, way: Way) -> Stroke | None:
        """Return the stroke that a way is by the force felt on it, None where none was."""
        felt = np.array([felt for felt in self._force if way.onset_s <= felt[0] <= way.offset_s])
        felt = felt[np.isfinite(felt[:, 1])] if len(felt) else felt
        if len(felt) < LEAST_FELT:
            return None
        top = int(felt[:, 1].argmax())
        steps = np.diff(felt[:, 1]) / np.maximum(np.diff(felt[:, 0]), 1e-3)
        lasts_s = way.offset_s - way.onset_s
        return Stroke(
            onset_s=way.onset_s,
            peak_s=float(felt[top, 0]),
            offset_s=way.offset_s,
            peak_n=float(felt[top, 1]),
            mean_n=float(felt[:, 1].mean()),
            loading_rate_n_s=max(0.0, float(steps.max())),
            told_by="motion",
            speed_cm_s=None if way.path_cm is None else way.path_cm / lasts_s,
            path_cm=way.path_cm,
        )

    def update(
        self, t_s: Array, accel_m_s2: Array, turn_rad_s: Array, period_s: float, missing: int = 0
    ) -> list[Way]:
        """Take readings at (n,) stream seconds, (n, 3) each; return the ways they completed."""
        if missing or period_s != self._period_s:
            self._begin(period_s)
        if not 1.0 / MOST_HZ <= period_s * (1.0 + 1e-9) <= 1.0 / LEAST_HZ * (1.0 + 2e-9):
            return []
        ways: list[Way] = []
        readings = np.concatenate([accel_m_s2, turn_rad_s], axis=1)
        for at_s, reading in zip(t_s.tolist(), readings, strict=True):
            if not 0.0 <= at_s - self._last_s <= GAP_PERIODS * period_s:
                self._begin(period_s)
            self._last_s = at_s
            self._gathered.append(reading)
            self._gathered_s.append(at_s)
            if len(self._gathered) == self._hop:
                ways += self._hop_on()
        return ways

    def finish(self) -> list[Way]:
        """End the stream: return ways that are over and not yet told."""
        return self._ways(self._path.finish())

    def _begin(self, period_s: float) -> None:
        """Forget what is under way: what comes next follows on nothing."""
        if period_s != self._period_s or period_s == 0.0:
            self._period_s = period_s
            self._hop = 1 if period_s <= 0.0 else max(1, int(np.ceil(HOP_S / period_s - 1e-6)))
            hop_s = self._hop * period_s if period_s > 0.0 else HOP_S
            self._leveller, self._path = Leveller(hop_s), MotionPath(hop_s)
            self._refit = MotionRefit(hop_s)
        self._leveller.restart()
        self._path.restart()
        self._refit.restart()
        self._gathered: list[Array] = []
        self._gathered_s: list[float] = []
        self._mids_s: deque[float] = deque(maxlen=2 * self._path.kept)
        self._before_s, self._until_s = np.nan, -np.inf
        self._hops = 0

    def _hop_on(self) -> list[Way]:
        mean = np.mean(self._gathered, axis=0)
        mid_s = 0.5 * (self._gathered_s[0] + self._gathered_s[-1])
        self._gathered, self._gathered_s = [], []
        push = self._leveller.update(mean[:3], mean[3:])
        before_s, self._before_s = self._before_s, mid_s
        if push is None:
            return []
        # What comes out is the hop before the one that went in.
        self._mids_s.append(before_s)
        self._hops += 1
        self._refit.remember(push, self._leveller.turned())
        ways = self._ways(self._path.update(push))
        drift = self._path.much_drift()
        if drift is not None:
            less = self._leveller.turns_of_nothing(drift)
            self._path.drifts_less(less)
            self._refit.drifts_less(less)
        return ways

    def _ways(self, found: list[Found]) -> list[Way]:
        ways = map(self._way, self._refit.refined(found))
        return [way for way in ways if way is not None]

    def _way(self, found: Found) -> Way | None:
        """Return a way by its edges; None for one that is too long ago."""
        oldest = self._hops - len(self._mids_s)
        if found.first - 2 < oldest:
            return None
        onset_s, offset_s = (self._at_s(at - oldest) - LATE_S for at in found.edges)
        # One that was told wrong reaches into the next.
        onset_s = max(onset_s, self._until_s)
        if onset_s >= offset_s:
            return None
        self._until_s = offset_s
        return Way(onset_s, offset_s, 100.0 * found.path_m if found.push >= SURE_PUSH else None)

    def _at_s(self, place: float) -> float:
        """Return when a hop between hops was, stream seconds."""
        at = max(0, min(int(place), len(self._mids_s) - 2))
        first_s, next_s = self._mids_s[at], self._mids_s[at + 1]
        return first_s + (place - at) * (next_s - first_s)
