"""How old samples are when they come: a line that falls behind is no line of live data."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.source import SampleBlock
from coach.sensors.wire_frames import SampleRun
from coach.timing import STALE_AFTER_S

#: A device's clock may be slow by so much: a ceramic resonator by half of it, a crystal by far
#: less. What seems late is forgiven at this rate, for a clock that lost time looks the same.
SLOWEST_CLOCK: Final = 0.01
#: What a line held back in a pause comes faster than it was sent. What stays as late, within
#: ``AS_LATE_S`` for ``STEADY_S``, never catches up: it was the device's own clock that stood.
STEADY_S: Final = 0.5
AS_LATE_S: Final = 0.05


class Behind:
    """Compares the device's own seconds with those of arrival, beside the quickest so far.

    ``late_s`` is how much later than the quickest the newest sample came. Any split of the bytes
    gives the same. Only of devices that send their own seconds.
    """

    def __init__(self) -> None:
        self._epoch = 0
        self._newest: tuple[float, float] | None = None
        self._quickest_s = 0.0
        #: Since a pause: from when on it has been how late; None before one, and once it is over.
        self._as_late: tuple[float, float] | None = None

    @property
    def late_s(self) -> float:
        """Seconds that the newest sample is older than need be; 0 before the first."""
        if self._newest is None:
            return 0.0
        t_s, host_s = self._newest
        return max(0.0, host_s - t_s - self._quickest_s)

    @property
    def stale_s(self) -> float:
        """How late it is where that is too old to be shown as what is; else 0."""
        return self.late_s if self.late_s > STALE_AFTER_S else 0.0

    def came(self, samples: SampleBlock | SampleRun) -> None:
        """Take when samples came."""
        self._begin(samples.epoch)
        if samples.missing and self._paused(float(samples.arrivals[0][1])):
            self.forget()
        if isinstance(samples, SampleRun):
            self._take_many(samples.arrivals)
            return
        for t_s, host_s in samples.arrivals:
            self._take(t_s, host_s)

    def forget(self) -> None:
        """Begin anew: another device, or one that started anew, has another clock."""
        self._newest = self._as_late = None

    def _paused(self, host_s: float) -> bool:
        """Return whether nothing came for long.

        A line that held all back loses nothing. Where samples are missing as well the device was
        away, and may have started anew meanwhile with counters that look as if it had not.
        """
        return self._newest is not None and host_s - self._newest[1] > STALE_AFTER_S

    def _begin(self, epoch: int) -> None:
        if epoch != self._epoch:
            self._epoch = epoch
            self.forget()

    def _take(self, t_s: float, host_s: float) -> None:
        offset_s = host_s - t_s
        paused = self._paused(host_s)
        if self._newest is None:
            self._quickest_s = offset_s
        else:
            forgiven_s = SLOWEST_CLOCK * max(0.0, t_s - self._newest[0])
            self._quickest_s = min(offset_s, self._quickest_s + forgiven_s)
        self._newest = (t_s, host_s)
        if paused:
            self._as_late = (host_s, self.late_s)
        elif self._as_late is not None:
            self._watch(host_s, offset_s)

    def _take_many(self, arrivals: NDArray[np.float64]) -> None:
        """Take arrivals (n, 2) as one by one; without a pause all that can change is the quickest.

        It is what it was and a little more, or less: a sum in order, so a loop, but a short one.
        """
        first, last = arrivals[0].tolist(), arrivals[-1].tolist()
        self._take(*first)
        t_s, hosts_s = arrivals.T
        if self._as_late is not None or (np.diff(hosts_s) > STALE_AFTER_S).any():
            for t, host in arrivals[1:].tolist():
                self._take(t, host)
            return
        quickest_s = self._quickest_s
        forgiven_s = SLOWEST_CLOCK * np.maximum(0.0, np.diff(t_s))
        offsets_s = (hosts_s - t_s)[1:]
        for offset_s, more_s in zip(offsets_s.tolist(), forgiven_s.tolist(), strict=True):
            quickest_s += more_s
            if offset_s < quickest_s:
                quickest_s = offset_s
        self._quickest_s, self._newest = quickest_s, (last[0], last[1])

    def _watch(self, host_s: float, offset_s: float) -> None:
        """Look whether what comes after a pause catches up."""
        assert self._as_late is not None
        since_s, late_s = self._as_late
        if not self.stale_s:
            self._as_late = None
        elif abs(self.late_s - late_s) > AS_LATE_S:
            self._as_late = (host_s, self.late_s)
        elif host_s - since_s >= STEADY_S:
            self._quickest_s, self._as_late = offset_s, None
