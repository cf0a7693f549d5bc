"""The alarm: judged on every unfiltered sample, two in a row, latched until it is surely over."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.signal.bands import Edges

#: Below this share of the edge, for this long, the alarm is over.
RELEASE_SHARE = 0.85
RELEASE_S = 0.3
#: A sample that comes this long after the last one is believed alone: waiting for a second one
#: of a slow device would take longer than the 50 ms in which too much has to be said.
BELIEVED_ALONE_S = 0.025


@dataclass(frozen=True, slots=True)
class TooMuch:
    """One alarm that is over, in stream seconds and newtons.

    ``onset_s`` is the first of the two samples in a row (or the lone one of a device below
    40 Hz) at or over the edge; ``duration_s`` ends
    where the force went below 85 % of the edge to stay there. ``peak_n`` is the hardest
    unfiltered total, NaN when no taxel was valid or the sensor was past its range: then nobody
    knows how hard it was.
    """

    onset_s: float
    duration_s: float
    peak_n: float


@dataclass(frozen=True, slots=True, eq=False)
class LatchOutput:
    """``active`` (n,) whether the alarm stands at each sample; onsets that began; alarms over."""

    active: NDArray[np.bool_]
    started: tuple[float, ...] = ()
    ended: tuple[TooMuch, ...] = ()


class TooMuchLatch:
    """Finds too much in unfiltered samples; any split of them gives the same alarms.

    A sample is over when its newtons, its kPa or a saturated taxel says so. One sample over the
    edge is a glitch and no alarm, unless the device is so slow that a second would come too
    late; a NaN is neither over nor calm.
    """

    def __init__(self, edges: Edges) -> None:
        self.edges = edges
        self._active = False
        self._onset_s = 0.0
        self._peak_n = np.nan
        self._before: tuple[float, float] | None = None
        self._calm_since_s: float | None = None
        self._last_s = np.nan

    @property
    def active(self) -> bool:
        """Whether the alarm stands now."""
        return self._active

    def update(
        self,
        t_s: NDArray[np.float64],
        total_n: NDArray[np.float64],
        peak_kpa: NDArray[np.float64],
        saturated: NDArray[np.bool_],
    ) -> LatchOutput:
        """Judge n samples: stream seconds, newtons, kPa (NaN: unknown), saturated; all (n,)."""
        edges = self.edges
        over = total_n >= edges.firm_n
        over |= peak_kpa >= edges.firm_kpa
        over |= saturated
        if not len(t_s):
            return LatchOutput(over)
        if not (self._active or np.count_nonzero(over)):
            self._before = None
            self._last_s = float(t_s[-1])
            return LatchOutput(over)
        return self._judge(t_s, total_n, peak_kpa, saturated, over)

    def interrupt(self) -> None:
        """Note that the next sample does not follow the last one; the alarm stays as it is."""
        self._before = None
        self._calm_since_s = None

    def finish(self) -> TooMuch | None:
        """End the stream: return the alarm that still stood, up to its last sample."""
        if not self._active:
            return None
        self._active = False
        return self._event(self._last_s if self._calm_since_s is None else self._calm_since_s)

    def _event(self, end_s: float) -> TooMuch:
        peak_n = float(self._peak_n) if self._peak_n < np.inf else np.nan
        return TooMuch(self._onset_s, max(0.0, end_s - self._onset_s), peak_n)

    def _judge(
        self,
        t_s: NDArray[np.float64],
        total_n: NDArray[np.float64],
        peak_kpa: NDArray[np.float64],
        saturated: NDArray[np.bool_],
        over: NDArray[np.bool_],
    ) -> LatchOutput:
        n = len(t_s)
        total_n = np.where(saturated, np.inf, total_n)
        proves = over.copy()
        slow = np.diff(t_s, prepend=self._last_s) > BELIEVED_ALONE_S
        proves[1:] &= over[:-1] | slow[1:]
        proves[0] &= self._before is not None or bool(slow[0])
        proofs = np.flatnonzero(proves)
        run_start_s, released = self._releases(t_s, total_n, peak_kpa, saturated)
        releases = np.flatnonzero(released)
        active = np.zeros(n, np.bool_)
        started: list[float] = []
        ended: list[TooMuch] = []
        at = 0
        while at < n:
            found = proofs if not self._active else releases
            place = int(np.searchsorted(found, at))
            stop = int(found[place]) if place < len(found) else n
            if self._active:
                active[at:stop] = True
                self._peak_n = float(np.fmax.reduce(total_n[at:stop], initial=self._peak_n))
                if stop < n:
                    self._active = False
                    ended.append(self._event(float(run_start_s[stop])))
            elif stop < n:
                self._begin(t_s, total_n, over, stop)
                started.append(self._onset_s)
            at = stop
        self._before = (float(t_s[-1]), float(total_n[-1])) if over[-1] else None
        self._calm_since_s = None if np.isnan(run_start_s[-1]) else float(run_start_s[-1])
        self._last_s = float(t_s[-1])
        return LatchOutput(active, tuple(started), tuple(ended))

    def _begin(
        self,
        t_s: NDArray[np.float64],
        total_n: NDArray[np.float64],
        over: NDArray[np.bool_],
        proof: int,
    ) -> None:
        self._active = True
        self._onset_s, self._peak_n = float(t_s[proof]), float(total_n[proof])
        if proof and over[proof - 1]:
            self._onset_s, self._peak_n = float(t_s[proof - 1]), float(total_n[proof - 1])
        elif not proof and self._before is not None:
            self._onset_s, self._peak_n = self._before

    def _releases(
        self,
        t_s: NDArray[np.float64],
        total_n: NDArray[np.float64],
        peak_kpa: NDArray[np.float64],
        saturated: NDArray[np.bool_],
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return where each sample's calm run began (NaN: not calm) and if it is long enough."""
        edges = self.edges
        calm = (total_n < RELEASE_SHARE * edges.firm_n) & ~saturated
        calm &= ~(peak_kpa >= RELEASE_SHARE * edges.firm_kpa)
        begins = calm.copy()
        begins[1:] &= ~calm[:-1]
        starts_s = np.where(begins, t_s, -np.inf)
        if calm[0] and self._calm_since_s is not None:
            starts_s[0] = self._calm_since_s
        run_start_s = np.where(calm, np.maximum.accumulate(starts_s), np.nan)
        return run_start_s, t_s - run_start_s >= RELEASE_S - 1e-9
