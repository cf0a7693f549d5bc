"""The device's own alarm: a backstop that speaks when the host does not, and never before it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.calibration import Calibrator
from coach.sensors.source import DeviceEvent, SensorInfo
from coach.sensors.wire import AlarmMode, SetAlarm
from coach.signal.bands import Edges

#: The device alarms where the force is past the edge by so much that the host has said so before.
PAST_EDGE: Final = 1.25
#: So long the device's word stands. By then the host has seen for itself, or has no data at all.
STANDS_S: Final = 0.5
#: Below this share of the edge nobody needs to look at once: the rest is for a zero that drifts.
CALM: Final = 0.75


def backstop(
    calibrator: Calibrator,
    info: SensorInfo,
    edges: Edges,
    zero_n: NDArray[np.float64] | None = None,
) -> SetAlarm | None:
    """Return the alarm to set on a device, in counts; None where it speaks no frames.

    A device adds up readings, not newtons, so the same force gives another sum on one taxel than
    on all. The threshold is the largest sum that 1.25 times the edge can give, tried on one
    taxel, two, four … and all: whatever gives more is a force past the edge. ``zero_n`` (taxels,)
    is what a person called nothing: the device still reads it.
    """
    if not info.checked:
        return None
    force_n = PAST_EDGE * edges.firm_n
    zero_n = np.zeros(info.taxels) if zero_n is None else zero_n
    at_rest = calibrator.counts_for(zero_n) if zero_n.any() else np.zeros(info.taxels)
    sums = []
    for pressed in _pressed(info.taxels):
        more = calibrator.counts_for(force_n / pressed + zero_n) - at_rest
        sums.append(float(np.sort(more)[-pressed:].sum() + at_rest.sum()))
    return SetAlarm(AlarmMode.SUM, max(sums))


def calm(
    calibrator: Calibrator, info: SensorInfo, edges: Edges, zero_n: NDArray[np.float64]
) -> tuple[float, float]:
    """Return below which sum, and below which single reading, it is surely not too much.

    The other side of ``backstop``: of all the sums that 0.75 of the edge can give, the smallest.
    """
    force_n = CALM * edges.firm_n
    at_rest = np.broadcast_to(calibrator.counts_for(zero_n), (info.taxels,))
    sums = []
    for pressed in _pressed(info.taxels):
        more = calibrator.counts_for(force_n / pressed + zero_n) - at_rest
        sums.append(float(np.sort(more)[:pressed].sum() + at_rest.sum()))
    alone = calibrator.counts_for(force_n + zero_n)
    if info.grid is not None and info.areas_mm2:
        areas_mm2 = np.array(info.areas_mm2)
        by_peak = calibrator.counts_for(CALM * edges.firm_kpa * areas_mm2 / 1000.0 + zero_n)
        alone = np.minimum(alone, by_peak)
    return min(sums), float(alone.min())


def _pressed(taxels: int) -> set[int]:
    """Return how many taxels a force is tried on: one, two, four … and all."""
    return {*(2**k for k in range(taxels.bit_length())), taxels}


class DeviceAlarm:
    """What the device itself has said of too much, by the stream's own seconds."""

    def __init__(self) -> None:
        self._until_s: float | None = None

    def hear(self, event: DeviceEvent, newest_s: float | None) -> None:
        """Take an event of the device, which came after the sample at ``newest_s``."""
        if event.name == "alarm_on":
            self._until_s = (event.t_s or newest_s or 0.0) + STANDS_S

    def stands(self, newest_s: float | None) -> bool:
        """Return whether its word counts when the newest sample is of ``newest_s``."""
        return self._until_s is not None and (newest_s is None or newest_s < self._until_s)
