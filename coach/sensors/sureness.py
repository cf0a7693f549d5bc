"""How sure one device's newtons were in a session: its error bar, and all there was to doubt."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from coach.sensors.calibration_record import Calibration
from coach.sensors.doubts import Doubt, age_days
from coach.sensors.error_bar import ErrorBar

#: Of so many devices of before it is remembered: a damaged one may change all the time.
_DEVICES_KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class Sureness:
    """What a debrief tells of a sensor.

    ``day`` is the session's own ISO date, empty where it is not known; ``doubts`` each doubt that
    there was; ``saturated`` and ``extrapolated`` are shares of all samples, 0 to 1.
    ``zero_n`` is what was taken off as nothing at the end, ``zero_doubt_n`` by how much that was
    doubted. ``samples`` is how many all of that is about.
    """

    bar: ErrorBar
    calibration: Calibration | None = None
    day: str = ""
    doubts: tuple[Doubt, ...] = ()
    saturated: float = 0.0
    extrapolated: float = 0.0
    zero_n: float = 0.0
    zero_doubt_n: float = 0.0
    samples: int = 0

    @property
    def age_days(self) -> int | None:
        """How old the calibration was in the session, None where that is not known."""
        return None if self.calibration is None else age_days(self.calibration.made_on, self.day)


def together(parts: Sequence[Sureness]) -> Sureness | None:
    """Return devices that followed each other in one session as one, None for none.

    All their doubts and shares count; error bar, calibration and zero are those of the device
    that measured most.
    """
    parts = [part for part in parts if part.samples] or parts[-1:]
    if len(parts) < 2:
        return parts[0] if parts else None
    samples = sum(part.samples for part in parts)
    doubts = {doubt.sentence: doubt for part in parts for doubt in part.doubts}
    return replace(
        max(parts, key=lambda part: part.samples),
        doubts=tuple(doubts.values()),
        saturated=sum(part.saturated * part.samples for part in parts) / samples,
        extrapolated=sum(part.extrapolated * part.samples for part in parts) / samples,
        samples=samples,
    )


class DevicesBefore:
    """How sure the newest few devices of a session were that have made way for another."""

    def __init__(self) -> None:
        self._kept: deque[Sureness] = deque(maxlen=_DEVICES_KEPT)

    def leaves(self, sure: Sureness) -> None:
        """Remember a device that makes way, if it has measured anything."""
        if sure.samples:
            self._kept.append(sure)

    def and_then(self, now: Sureness | None) -> Sureness | None:
        """Return them and the device that is there ``now`` as one, None for none."""
        return together([*self._kept] if now is None else [*self._kept, now])
