"""Finding the speed at which a device talks, without I/O, by trying the usual ones in turn."""

from typing import Final

from coach.sensors.sense import Verdict

FIRST_SPEED: Final = 115_200
#: What sketches are written with, the commonest first.
OTHER_SPEEDS: Final = (9_600, 57_600, 38_400, 19_200, 230_400, 250_000, 500_000, 1_000_000)
#: Rubbish for this long is the wrong speed.
RUBBISH_S: Final = 0.7
#: A slow device may say nothing, or half a line, for this long.
SLOW_S: Final = 2.5
#: Between one round of all speeds and the next.
REST_S: Final = 5.0


class SpeedSearch:
    """Says which speed to try next; ``rounds`` counts how often all were tried in vain.

    Begins only once no sense was heard at the first speed: silence says nothing of speed.
    """

    def __init__(self, first: int, now_s: float) -> None:
        self._speeds = (first, *(speed for speed in (FIRST_SPEED, *OTHER_SPEEDS) if speed != first))
        self._at = 0
        self._since_s = now_s
        self.rounds = 0

    @property
    def speed(self) -> int:
        """The speed that is being tried."""
        return self._speeds[self._at]

    @property
    def searching(self) -> bool:
        """Whether another speed than the first is or was tried."""
        return self._at > 0 or self.rounds > 0

    def turn(self, now_s: float, verdict: Verdict) -> int | None:
        """Return the speed to change to, None to go on; ``verdict`` is of the present speed."""
        if verdict in ("sense", "words"):
            return None
        if self._at == 0 and verdict == "nothing":
            self._since_s = now_s
        if self._at == 0 and verdict not in ("rubbish", "endless"):
            return None
        patience_s = RUBBISH_S if verdict == "rubbish" else SLOW_S
        if self._at == 0 and self.rounds:
            patience_s = REST_S
        if now_s - self._since_s < patience_s:
            return None
        self._at = (self._at + 1) % len(self._speeds)
        self.rounds += self._at == 0
        self._since_s = now_s
        return self.speed
