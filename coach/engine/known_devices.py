"""What is known of one hand's devices, whichever of them is there: curves, zeros, sureness."""

from collections.abc import Mapping

from coach.engine.gauge import Gauge
from coach.engine.zero_event import ZeroNote
from coach.engine.zeros import Zeros
from coach.sensors.calibration import Calibration
from coach.sensors.source import SensorInfo
from coach.sensors.sureness import DevicesBefore, Sureness
from coach.signal.bands import Edges


class KnownDevices:
    """Makes each device's gauge with what was measured on it and what was noted of its zero."""

    def __init__(self, calibrations: Mapping[str, Calibration], day: str) -> None:
        self._calibrations, self._day = calibrations, day
        self._zeros = Zeros()
        self._before = DevicesBefore()

    def calibration(self, info: SensorInfo | None) -> Calibration | None:
        """Return what was measured on a device, None for nothing."""
        return None if info is None else self._calibrations.get(info.device_id)

    def gauge(self, info: SensorInfo, edges: Edges) -> Gauge:
        """Return what measures with a device that has just come; raises DataError, as it does."""
        made = Gauge(info, self._calibrations, edges, self._day)
        self._zeros.begin(info, made.zero)
        return made

    def leaves(self, gauge: Gauge | None) -> None:
        """Remember how sure a device was that makes way for another."""
        if gauge is not None:
            self._before.leaves(gauge.sureness())

    def sureness(self, now: Gauge | None) -> Sureness | None:
        """Return how sure all of them were, with the one that measures now."""
        return self._before.and_then(None if now is None else now.sureness())

    def note_zero(self, note: ZeroNote, info: SensorInfo | None, now: Gauge | None) -> None:
        """Take a zero that was noted; raises ValueError for one that is none."""
        self._zeros.note(note, info, None if now is None else now.zero)
