"""The host's clock, injected: real for people, virtual for tests and for ``--speed 0``."""

import sys
import time
from typing import Final, Protocol

#: Data older than this is no data: the band is gone, never the last one.
STALE_AFTER_S: Final = 0.25


class Clock(Protocol):
    """Seconds that only grow, and a way to wait for one of them."""

    def now_s(self) -> float:
        """Return monotonic seconds; only differences mean anything."""
        ...

    def wait_until(self, deadline_s: float) -> None:
        """Return once ``now_s() >= deadline_s``; at once if that is past."""
        ...


#: Linux and macOS have a monotonic clock that goes on while the machine sleeps.
_CLOCKS: Final = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}
_GOES_ON: Final = getattr(time, _CLOCKS.get(sys.platform, ""), None)


class MonotonicClock:
    """The machine's monotonic clock, the time in which the machine sleeps included."""

    def now_s(self) -> float:
        return time.monotonic() if _GOES_ON is None else time.clock_gettime(_GOES_ON)

    def wait_until(self, deadline_s: float) -> None:
        remaining_s = deadline_s - self.now_s()
        if remaining_s > 0:
            time.sleep(remaining_s)


class VirtualClock:
    """A clock that jumps to whatever is waited for: hours of practice in seconds."""

    def __init__(self, start_s: float = 0.0) -> None:
        self._now_s = start_s

    def now_s(self) -> float:
        return self._now_s

    def wait_until(self, deadline_s: float) -> None:
        self._now_s = max(self._now_s, deadline_s)

    def advance(self, by_s: float) -> None:
        """Move on by ``by_s`` seconds."""
        self._now_s += by_s


class ScaledClock:
    """The machine's clock running ``speed`` times as fast, for a simulated hand in a hurry."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._start_s = time.monotonic()

    def now_s(self) -> float:
        return (time.monotonic() - self._start_s) * self._speed

    def wait_until(self, deadline_s: float) -> None:
        remaining_s = (deadline_s - self.now_s()) / self._speed
        if remaining_s > 0:
            time.sleep(remaining_s)
