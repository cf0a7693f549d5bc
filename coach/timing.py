"""The host's clock, injected: real for people, virtual for tests and for ``--speed 0``."""

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


class MonotonicClock:
    """The machine's monotonic clock."""

    def now_s(self) -> float:
        return time.monotonic()

    def wait_until(self, deadline_s: float) -> None:
        remaining_s = deadline_s - time.monotonic()
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
