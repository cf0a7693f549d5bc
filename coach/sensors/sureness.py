"""How sure one device's newtons were in a session: its error bar, and all there was to doubt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coach.sensors.calibration_record import Calibration
from coach.sensors.doubts import Doubt, age_days
from coach.sensors.error_bar import ErrorBar


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
