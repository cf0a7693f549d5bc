"""When samples arrived, and what that says of the host's second at which they were measured."""

import math
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.clock import DeviceClock
from coach.sensors.source import SampleBlock
from coach.sensors.wire_frames import SampleRun

#: Arrivals wait this long before they enter the clock's fit.
FIT_LAG_S = 1.0
#: How the clocks lay is remembered so long: no stroke ends longer before it is announced.
REMEMBERED_S = 120.0
#: From so many arrivals on it pays to look for those that say something.
_MANY: Final = 32


class Arrivals:
    """Fits a device's clock to the host's, the same however its bytes were cut.

    A moment is placed by the arrivals from before it only, so that it does not matter how late
    one asks. Moments are to be asked for in their order.
    """

    def __init__(self) -> None:
        self._clock = DeviceClock()
        self._fitted = False
        #: What waits: stream seconds, which never go back, and the host's.
        self._t_s: list[float] = []
        self._hosts_s: list[float] = []
        self._epoch = 0
        #: From after which stream second on how the clocks lay: their line, and no other.
        self._lines: deque[tuple[float, tuple[float, float]]] = deque()

    def enter(self, epoch: int) -> None:
        """Begin a fit of its own if the device has started anew, and with it its clock."""
        if epoch == self._epoch:
            return
        self._epoch = epoch
        # Strokes of before may still be announced.
        self._fit(math.inf)
        self._clock.reset()
        self._fitted = False

    def came(self, samples: SampleBlock | SampleRun) -> None:
        """Take when samples came."""
        self.enter(samples.epoch)
        if isinstance(samples, SampleRun):
            self._note_many(samples.arrivals)
        else:
            self.note(samples.arrivals)

    def note(self, arrivals: Iterable[tuple[float, float]]) -> None:
        """Take stream second and host second of what arrived, oldest first."""
        hosts_s = self._hosts_s
        for t_s, host_s in arrivals:
            if hosts_s and hosts_s[-1] == host_s:
                self._t_s[-1] = t_s
            else:
                self._t_s.append(t_s)
                hosts_s.append(host_s)

    def _note_many(self, arrivals: NDArray[np.float64]) -> None:
        """Take the same as (n, 2): of those that came at once only the last counts."""
        alone = np.append(arrivals[1:, 1] != arrivals[:-1, 1], True)
        t_s, hosts_s = arrivals[alone].T.tolist()
        if self._hosts_s and self._hosts_s[-1] == hosts_s[0]:
            self._t_s.pop()
            self._hosts_s.pop()
        self._t_s += t_s
        self._hosts_s += hosts_s

    def settle(self, newest_s: float) -> None:
        """Take into the fit what no moment that is still to come can be older than."""
        self._fit(newest_s - FIT_LAG_S)

    def host_s(self, t_s: float, before_s: float) -> float | None:
        """Return the host second of a stream second by the arrivals from before ``before_s``."""
        self._fit(before_s)
        for from_s, (offset_s, slope) in reversed(self._lines):
            if from_s < before_s:
                return t_s + (offset_s + slope * t_s)
        return None

    def offset_s(self, newest_s: float | None) -> float:
        """Return what to add to the newest stream second to get the host's, as far as known."""
        if self._fitted and newest_s is not None:
            return self._clock.offset_s(newest_s)
        waits_s = (host_s - t_s for t_s, host_s in zip(self._t_s, self._hosts_s, strict=True))
        return min(waits_s, default=0.0)

    def _fit(self, before_s: float) -> None:
        due = bisect_left(self._t_s, before_s)
        if due < _MANY:
            for _ in range(due):
                moment_s = self._t_s.pop(0)
                self._clock.update(moment_s, self._hosts_s.pop(0))
                self._remember(moment_s)
                self._fitted = True
            return
        t_s, hosts_s = self._t_s[:due], self._hosts_s[:due]
        del self._t_s[:due], self._hosts_s[:due]
        self._fitted = True
        for moment_s in self._clock.update_many(t_s, hosts_s):
            self._remember(moment_s)
        self._remember(t_s[-1])

    def _remember(self, t_s: float) -> None:
        line = self._clock.line
        if not self._lines or self._lines[-1][1] != line:
            self._lines.append((t_s, line))
        while len(self._lines) > 1 and self._lines[1][0] < t_s - REMEMBERED_S:
            self._lines.popleft()
