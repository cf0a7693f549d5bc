"""Stream seconds from a device's microseconds, which wrap after 71.6 minutes and may restart."""

from dataclasses import dataclass
from typing import Final, Literal

_U32: Final = 1 << 32
#: A device may hand over late what it has kept, but it cannot run so far ahead of the host.
_AHEAD_US: Final = 2_000_000
#: Time that goes back after such a pause is a device that began anew, not a doubled packet.
_PAUSE_US: Final = 500_000
#: So many samples in a row that fit nowhere: the device counts anew, believe it.
_MISFITS_TO_RESTART: Final = 8
_DUPLICATES_TO_RESTART: Final = 64


@dataclass(frozen=True, slots=True)
class Placed:
    """A sample's place: stream seconds, epoch, and seconds since the sample before it.

    ``step_s`` is None for the first sample of an epoch.
    """

    t_s: float
    epoch: int
    step_s: float | None


class SampleClock:
    """Unwraps u32 microseconds. Depends on samples and their arrival stamps only; no clock."""

    def __init__(self) -> None:
        self._time_us: int | None = None
        self._host_s = 0.0
        self._elapsed_us = 0
        self._base_s = 0.0
        self._epoch = 0
        self._misfits = self._duplicates = 0

    def place(self, time_us: int, host_s: float) -> Placed | Literal["duplicate", "misfit"]:
        """Return where a sample of device time ``time_us`` (u32) belongs, or why nowhere."""
        if self._time_us is None:
            return self._use(time_us, host_s, None)
        silence_us = max(0, round((host_s - self._host_s) * 1e6))
        # Of all wraps the one that is nearest to what the host has seen go by.
        ahead_us = (time_us - self._time_us - silence_us + _U32 // 2) % _U32 - _U32 // 2
        step_us = silence_us + ahead_us
        if 0 < step_us <= silence_us + _AHEAD_US:
            self._elapsed_us += step_us
            return self._use(time_us, host_s, step_us / 1e6)
        if step_us > 0 or silence_us > _PAUSE_US:
            self._misfits += 1
        else:
            self._duplicates += 1
        if (
            self._misfits >= _MISFITS_TO_RESTART
            or self._duplicates >= _DUPLICATES_TO_RESTART
            or (step_us <= 0 and silence_us > _PAUSE_US)
        ):
            return self._restart(time_us, host_s)
        return "misfit" if step_us > 0 else "duplicate"

    def _restart(self, time_us: int, host_s: float) -> Placed:
        self._base_s += self._elapsed_us / 1e6 + max(host_s - self._host_s, 1e-3)
        self._elapsed_us = 0
        self._epoch += 1
        return self._use(time_us, host_s, None)

    def _use(self, time_us: int, host_s: float, step_s: float | None) -> Placed:
        self._time_us, self._host_s = time_us, host_s
        self._misfits = self._duplicates = 0
        return Placed(self._base_s + self._elapsed_us / 1e6, self._epoch, step_s)
