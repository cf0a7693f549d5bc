"""One device's samples as judged newtons: calibrate, then filter and judge."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from coach.engine.backstop import backstop
from coach.sensors.calibration import Calibration, Calibrator
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.wire import SetAlarm
from coach.signal.bands import Edges
from coach.signal.pipeline import Pipeline
from coach.signal.readings import PipelineOutput


class Gauge:
    """Measures with one device as it described itself; the chain makes another for another one.

    Raises DataError where the device's readings cannot be told in newtons. ``newtons`` is the
    newest sample, (taxels,).
    """

    def __init__(
        self, info: SensorInfo, calibrations: Mapping[str, Calibration], edges: Edges
    ) -> None:
        self._info = info
        self._calibrator = Calibrator(info, calibrations.get(info.device_id))
        areas_mm2 = info.areas_mm2 if info.grid is not None else ()
        # Only over a pad does a hand travel: on a glove the load rolls within the hand.
        positions_mm = info.positions_mm if info.grid is not None else ()
        self._pipeline = Pipeline(
            info.rate_hz, info.taxels, edges, areas_mm2, positions_mm=positions_mm
        )

    @property
    def newtons(self) -> NDArray[np.float64]:
        """The newest sample, (taxels,) newtons; zeros before the first."""
        return self._pipeline.last_newtons

    def backstop(self, edges: Edges) -> SetAlarm | None:
        """Return the alarm that the device should keep by itself."""
        return backstop(self._calibrator, self._info, edges)

    def set_edges(self, edges: Edges) -> None:
        """Judge by other edges from the next sample on."""
        self._pipeline.set_edges(edges)

    def set_rate(self, rate_hz: float | None) -> None:
        """Filter for another rate from the next sample on."""
        self._pipeline.set_rate(rate_hz)

    def measure(self, block: SampleBlock) -> tuple[PipelineOutput, bool]:
        """Return what the block completed, and whether any taxel had a number in it."""
        forces = self._calibrator.apply(block)
        valid = np.isfinite(forces.newtons[-1]).any() or np.isfinite(forces.newtons).any()
        out = self._pipeline.update(forces.t_s, forces.newtons, forces.saturated, block.missing)
        return out, bool(valid)

    def finish(self) -> PipelineOutput:
        """Close whatever stroke or too-much is still open."""
        return self._pipeline.finish()
