"""When a text line was measured, told from the stamps of the chunks that brought the lines.

A line of text has no time of its own, and several often share one stamp: they are spread by
nearly the period that the last seconds showed, so that time neither stands still nor runs off.
"""

from collections import deque
from typing import Final

#: How much of the past tells the period, and how much of it is needed to announce a rate.
_WINDOW_S: Final = 2.0
_ANNOUNCE_S: Final = 0.5
_ANNOUNCE_LINES: Final = 8
#: A little less than the period, so that a burst's spread is caught up with by the stamps.
_SPREAD: Final = 0.9
_UNKNOWN_STEP_S: Final = 1e-4
#: A rate is announced again when it is off by more than this factor.
_CHANGED: Final = 1.5


class LineTimes:
    """Stream seconds of lines from their host stamps; depends on lines and stamps only."""

    def __init__(self) -> None:
        self._groups: deque[tuple[float, int]] = deque()
        self._lines_after_first = 0
        self._stamp_s: float | None = None
        self._lines_of_stamp = 0
        self._first_s = 0.0
        self._newest_s = 0.0
        self._period_s: float | None = None
        self.rate_hz: float | None = None

    def time_of(self, host_s: float) -> float:
        """Return the stream second of the next line, which arrived at ``host_s``."""
        if self._stamp_s is None:
            self._stamp_s, self._first_s, self._lines_of_stamp = host_s, host_s, 1
            return 0.0
        if host_s > self._stamp_s:
            self._close_group()
            self._stamp_s = host_s
            self._lines_of_stamp = 0
        self._lines_of_stamp += 1
        step_s = _UNKNOWN_STEP_S if self._period_s is None else _SPREAD * self._period_s
        self._newest_s = max(host_s - self._first_s, self._newest_s + step_s)
        return self._newest_s

    def _close_group(self) -> None:
        if self._stamp_s is None:
            return
        groups = self._groups
        if groups:
            self._lines_after_first += self._lines_of_stamp
        groups.append((self._stamp_s, self._lines_of_stamp))
        while self._stamp_s - groups[0][0] > _WINDOW_S:
            groups.popleft()
            self._lines_after_first -= groups[0][1]
        span_s = self._stamp_s - groups[0][0]
        if self._lines_after_first > 0 and span_s > 0:
            self._period_s = span_s / self._lines_after_first
            self._announce(span_s)

    def _announce(self, span_s: float) -> None:
        if self._period_s is None or self._lines_after_first < _ANNOUNCE_LINES:
            return
        rate_hz = 1.0 / self._period_s
        if self.rate_hz is None:
            if span_s >= _ANNOUNCE_S:
                self.rate_hz = rate_hz
        elif span_s >= _WINDOW_S / 2 and not 1 / _CHANGED <= rate_hz / self.rate_hz <= _CHANGED:
            self.rate_hz = rate_hz
