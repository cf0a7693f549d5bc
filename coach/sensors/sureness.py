"""How sure one device's newtons were in a session: its error bar, and all there was to doubt."""

from dataclasses import dataclass

from coach.sensors.calibration_record import Calibration
from coach.sensors.doubts import Doubt, age_days
from coach.sensors.error_bar import ErrorBar


@dataclass(frozen=True, slots=True)
class Sureness:
    """What a debrief tells of a sensor.

    ``day`` is the session's own ISO date, empty where it is not known; ``doubts`` each doubt that
    there was; ``saturated`` and ``extrapolated`` are shares of all samples, 0 to 1.
    ``zero_n`` is what was taken off as nothing at the end, ``zero_doubt_n`` by how much that was
    doubted.
    """

    bar: ErrorBar
    calibration: Calibration | None = None
    day: str = ""
    doubts: tuple[Doubt, ...] = ()
    saturated: float = 0.0
    extrapolated: float = 0.0
    zero_n: float = 0.0
    zero_doubt_n: float = 0.0

    @property
    def age_days(self) -> int | None:
        """How old the calibration was in the session, None where that is not known."""
        return None if self.calibration is None else age_days(self.calibration.made_on, self.day)
