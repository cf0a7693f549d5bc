"""The glove's own alarm, by the firmware's law (docs/wire.md), over many samples at once."""

from typing import Final

from coach.sensors.wire import AlarmMode, SetAlarm
from sims.fsr import Counts

_RELEASE_US: Final = 300_000
#: Where samples are no farther apart than this, one alone may be a glitch.
_BELIEVED_AT_ONCE_US: Final = 5_000


class Alarm:
    """Turns on and off as readings come; ``on`` is how it stands."""

    def __init__(self, full_scale: int) -> None:
        self._full_scale = full_scale
        self._law = SetAlarm(AlarmMode.OFF)
        self._loud = 0
        self._loud_us = 0
        self._level = 0
        self.on = False

    def set(self, law: SetAlarm) -> bool:
        """Take another edge; returns whether it is one."""
        if law.mode is not AlarmMode.OFF and not 0.0 < law.counts <= 1e9:
            return False
        self._law, self._loud = law, 0
        return True

    def ended(self) -> int | None:
        """Return the level at which it ends since it was turned off, None if it was silent."""
        if self._law.mode is not AlarmMode.OFF or not self.on:
            return None
        self.on = False
        return self._level

    def judge(
        self, t_us: list[int], counts: Counts, period_us: float
    ) -> list[tuple[int, bool, int]]:
        """Return (time, on, level) of each turn in counts (n, taxels), as they were sent."""
        turns: list[tuple[int, bool, int]] = []
        if self._law.mode is AlarmMode.OFF:
            return turns
        highest = counts.max(axis=1).astype(int)
        levels = highest if self._law.mode is AlarmMode.ANY_TAXEL else counts.sum(axis=1)
        needed = 1 if int(period_us) > _BELIEVED_AT_ONCE_US else 2
        for at_us, level, most in zip(t_us, levels.tolist(), highest.tolist(), strict=True):
            self._level = level
            loud = most >= self._full_scale or level >= self._law.counts
            self._loud = self._loud + 1 if loud else 0
            if loud or level >= 0.85 * self._law.counts:
                self._loud_us = at_us
            turned = self._loud >= needed if not self.on else at_us - self._loud_us >= _RELEASE_US
            if turned:
                self.on = not self.on
                turns.append((at_us, self.on, level))
        return turns
