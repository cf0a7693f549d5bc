"""When samples arrived, and what that says of the host's second at which they were measured."""

import math
from collections import deque
from collections.abc import Iterable

from coach.sensors.clock import DeviceClock
from coach.sensors.source import SampleBlock
from coach.sensors.wire_frames import SampleRun

#: Arrivals wait this long before they enter the clock's fit.
FIT_LAG_S = 1.0
#: How the clocks lay is remembered so long: no stroke ends longer before it is announced.
REMEMBERED_S = 120.0


class Arrivals:
    """Fits a device's clock to the host's, the same however its bytes were cut.

    A moment is placed by the arrivals from before it only, so that it does not matter how late
    one asks. Moments are to be asked for in their order.
    """

    def __init__(self) -> None:
        self._clock = DeviceClock()
        self._fitted = False
        self._waiting: deque[tuple[float, float]] = deque()
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
        self.note(samples.arrivals)

    def note(self, arrivals: Iterable[tuple[float, float]]) -> None:
        """Take stream second and host second of what arrived, oldest first."""
        for arrival in arrivals:
            if self._waiting and self._waiting[-1][1] == arrival[1]:
                self._waiting[-1] = arrival
            else:
                self._waiting.append(arrival)

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
        return min((host_s - t_s for t_s, host_s in self._waiting), default=0.0)

    def _fit(self, before_s: float) -> None:
        while self._waiting and self._waiting[0][0] < before_s:
            t_s, host_s = self._waiting.popleft()
            self._clock.update(t_s, host_s)
            self._fitted = True
            self._remember(t_s)

    def _remember(self, t_s: float) -> None:
        line = self._clock.line
        if not self._lines or self._lines[-1][1] != line:
            self._lines.append((t_s, line))
        while len(self._lines) > 1 and self._lines[1][0] < t_s - REMEMBERED_S:
            self._lines.popleft()
