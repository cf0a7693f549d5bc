"""Where a sound stream is in host seconds, steady although its callbacks come when they like."""

import math

#: A window's smallest delay is that of a callback that came on time.
_WINDOW_S = 5.0
_FIRST_WINDOW_S = 0.5
#: Smaller errors are left alone: nobody hears them, and beats stay exact to the sample.
_IGNORED_S = 0.002
#: A beat a second apart moves by at most 1 ms, a fifth of what ears notice.
_LARGEST_SLEW = 1e-3
#: More than this is no drift: the machine slept, or the sound server stood still.
_JUMP_S = 0.25


class StreamClock:
    """Host second of a stream position, by the lower envelope of the callbacks' times.

    A callback may come late, never early; so the least ``host_s - position / rate`` of a window
    is the truth, and the mapping slides there so slowly that no beat is heard to move.
    """

    def __init__(self, sample_rate_hz: int) -> None:
        self._rate_hz = sample_rate_hz
        self._offset_s: float | None = None
        self._slew = 0.0
        self._least_s = math.inf
        self._window_end_s = 0.0
        self._last_position = 0
        #: How far off the mapping was found to be in the last window.
        self.error_s = 0.0

    def observe(self, position: int, host_s: float) -> None:
        """Take note that ``position`` was asked for at ``host_s``."""
        stream_s = position / self._rate_hz
        delay_s = host_s - stream_s
        if self._offset_s is None or abs(delay_s - self._offset_s) > _JUMP_S:
            self._restart(stream_s, delay_s)
        elapsed_s = (position - self._last_position) / self._rate_hz
        self._last_position = position
        assert self._offset_s is not None
        self._offset_s += self._slew * elapsed_s
        self._least_s = min(self._least_s, delay_s)
        if stream_s >= self._window_end_s:
            self._aim(stream_s)

    def _restart(self, stream_s: float, delay_s: float) -> None:
        self._offset_s, self._slew = delay_s, 0.0
        self._least_s = delay_s
        self._window_end_s = stream_s + _FIRST_WINDOW_S

    def _aim(self, stream_s: float) -> None:
        assert self._offset_s is not None
        error_s = self._least_s - self._offset_s
        self.error_s = abs(error_s)
        if abs(error_s) <= _IGNORED_S:
            self._slew = 0.0
        else:
            self._slew = max(-_LARGEST_SLEW, min(_LARGEST_SLEW, error_s / _WINDOW_S))
        self._least_s = math.inf
        self._window_end_s = stream_s + _WINDOW_S

    def host_s(self, position: float) -> float:
        """Return the host second at which ``position`` is asked for; ``observe`` comes first."""
        return (self._offset_s or 0.0) + position / self._rate_hz

    def position(self, host_s: float) -> float:
        """Return the stream position of a host second."""
        return (host_s - (self._offset_s or 0.0)) * self._rate_hz
