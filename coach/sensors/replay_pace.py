"""When each chunk of a replay is due, however fast it goes and wherever it stood still."""

from coach.errors import UsageError
from coach.saying import say


class ReplayPace:
    """Deadlines by an origin: a second of the caller's clock, and the recording's second then.

    ``speed`` 0 is as fast as can be. Raises UsageError for a speed that is none.
    """

    def __init__(self, speed: float) -> None:
        self.speed = _checked(speed)
        self.paused = False
        self._origin_s = self._origin_host_s = 0.0

    def begin(self, host_s: float, now_s: float) -> None:
        """Be at recorded second ``host_s`` now."""
        self._origin_s, self._origin_host_s = now_s, host_s

    def due_s(self, host_s: float, now_s: float) -> float:
        """Return when what was recorded at ``host_s`` is due."""
        if self.speed == 0.0:
            return now_s
        return self._origin_s + (host_s - self._origin_host_s) / self.speed

    def settle(self, now_s: float, at_host_s: float, next_host_s: float | None) -> None:
        """Take the present place, no later than what comes next, as the origin from now on.

        ``at_host_s`` is the recorded second that was reached by what was read last.
        """
        if not self.paused:
            reached_s = self._origin_host_s + (now_s - self._origin_s) * self.speed
            if next_host_s is not None:
                reached_s = min(reached_s, next_host_s)
            self._origin_host_s = max(reached_s, at_host_s)
        self._origin_s = now_s

    def set_speed(self, speed: float) -> None:
        """Go ``speed`` times as fast from the origin on; settle before."""
        self.speed = _checked(speed)


def _checked(speed: float) -> float:
    if not 0.0 <= speed <= 1000.0:
        raise UsageError(say("a replay's speed is from 0 (as fast as can be) to 1000; try speed=2"))
    return speed
