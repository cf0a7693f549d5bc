"""One device's samples as judged newtons: calibrate, take the zero off, then filter and judge."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from coach.engine.backstop import backstop, calm
from coach.sensors.calibration import Calibration, Calibrator, ForceBlock
from coach.sensors.doubt_watch import DoubtWatch
from coach.sensors.doubts import Doubt
from coach.sensors.lookout import Wanted
from coach.sensors.source import MotionBlock, SampleBlock, SensorInfo
from coach.sensors.sureness import Sureness
from coach.sensors.wire import SetAlarm
from coach.sensors.zero import ZeroTracker
from coach.signal.bands import Edges
from coach.signal.choosing import Manner
from coach.signal.motion import MotionStrokes, Way
from coach.signal.pipeline import Pipeline
from coach.signal.readings import PipelineOutput, empty_readings

#: A person may call so much nothing, as a share of where too much begins.
MOST_ZERO = 1.0 / 3.0
#: Where fewer of the taxels have a number than this, what they add up to is no touch of a hand.
ENOUGH_TAXELS = 0.5
#: Doubts of so few samples are looked for once their band has been handed on; those of more at
#: once, while they are still near the processor.
_CAN_WAIT = 64

#: Takes samples' stream seconds (n,) and newtons (n, taxels).
Tap = Callable[[NDArray[np.float64], NDArray[np.float64]], None]
#: What a watch takes: a block, its newtons, what is saturated, and the newtons' sums.
_Watched = tuple[SampleBlock, NDArray[np.float64], NDArray[np.bool_], NDArray[np.float64]]


class Gauge:
    """Measures with one device as it described itself; the chain makes another for another one.

    ``day`` is the session's own ISO date, which a calibration's age is told by. Raises DataError
    where the device's readings cannot be told in newtons. ``newtons`` is the newest sample,
    (taxels,), ``zero`` what keeps the zero, ``epoch`` that of it (None before the first).
    ``moves``: the device has sent motion.
    """

    def __init__(
        self,
        info: SensorInfo,
        calibrations: Mapping[str, Calibration],
        edges: Edges,
        day: str = "",
    ) -> None:
        self._info, self._day = info, day
        self._calibration = calibration = calibrations.get(info.device_id)
        self._doubt_watch = DoubtWatch(info, calibration, day, edges.contact_n)
        self._unwatched: _Watched | None = None
        self._calibrator = Calibrator(info, calibration)
        self._edges = edges
        self._firm_n = edges.firm_n
        law = info.curve if calibration is None else calibration
        floor = law is not None and law.law != "scale"
        self.zero = ZeroTracker(info.taxels, info.rate_hz, floor=floor)
        self.zero.most_n = MOST_ZERO * edges.firm_n
        self.epoch: int | None = None
        self._calm = (0.0, 0.0)
        #: The zero that this was told with, None before the first and where the edges are others.
        self._calm_at: NDArray[np.float64] | None = None
        areas_mm2 = info.areas_mm2 if info.grid is not None else ()
        # Only over a pad does a hand travel: on a glove the load rolls within the hand.
        positions_mm = info.positions_mm if info.grid is not None else ()
        self._pipeline = Pipeline(
            info.rate_hz, info.taxels, edges, areas_mm2, positions_mm=positions_mm
        )

        #: Hears every sample: stream seconds (n,), newtons (n, taxels) with the zero taken off.
        self.tap: Tap | None = None
        self.moves = False
        self._motion: MotionStrokes | None = None

    @property
    def newtons(self) -> NDArray[np.float64]:
        """The newest sample, (taxels,) newtons; zeros before the first."""
        return self._pipeline.last_newtons

    @property
    def speed_cm_s(self) -> float | None:
        """How fast the hand travels now, cm/s, None where nothing tells it."""
        return self._pipeline.speed_cm_s

    @property
    def glides_untold(self) -> bool:
        """Whether a hand has been on for longer than one glide, with nothing to tell the next."""
        return self._pipeline.glides_untold

    def backstop(self, edges: Edges) -> SetAlarm | None:
        """Return the alarm that the device should keep by itself."""
        return backstop(self._calibrator, self._info, edges, self.zero.given)

    @property
    def waiting(self) -> int:
        """How many samples have been taken since the newest that a band was decided with."""
        due, every = self._pipeline.due
        return every - due

    def wanted(self, after_s: float) -> Wanted:
        """Return what the next band waits for, as of the piece that came at ``after_s``."""
        if self._calm_at is not self.zero.given:
            self._calm_at = self.zero.given
            self._calm = calm(self._calibrator, self._info, self._edges, self._calm_at)
        due, every = self._pipeline.due
        return Wanted(after_s, due, every, self._info.taxels, *self._calm)

    def set_edges(self, edges: Edges) -> None:
        """Judge by other edges from the next sample on."""
        self._edges, self._calm_at = edges, None
        self._firm_n = edges.firm_n
        self._pipeline.set_edges(edges)
        self.zero.most_n = MOST_ZERO * edges.firm_n

    def set_manner(self, manner: Manner | None) -> None:
        """Count from now on the strokes that hands make so; None: free practice."""
        self._pipeline.set_manner(manner)

    def set_rate(self, rate_hz: float | None) -> None:
        """Filter for another rate from the next sample on."""
        self._pipeline.set_rate(rate_hz)
        self.zero.set_rate(rate_hz)
        self._watch.set_rate(rate_hz)

    def measure(self, block: SampleBlock) -> tuple[PipelineOutput, int | None]:
        """Return what the block completed, and its last sample in which any taxel had a number."""
        self.catch_up()
        forces = self._calibrator.apply(block)
        read_n = np.ascontiguousarray(forces.newtons)
        # Others need the sums as well, and they tell at once whether all are numbers.
        total_n = read_n.sum(axis=1)
        newest = len(total_n) - 1 if read_n.size else None
        if np.count_nonzero(np.isfinite(total_n)) < len(total_n):
            numbers = np.isfinite(read_n)
            read_n[self._says_nothing(forces, numbers)] = np.nan
            total_n = read_n.sum(axis=1)
            known = np.flatnonzero(np.isfinite(read_n).any(axis=1))
            newest = int(known[-1]) if len(known) else None
        torn = block.missing > 0 or block.epoch != self.epoch
        self.epoch = block.epoch
        newtons = self.zero.apply(forces.t_s, read_n, forces.saturated, torn=torn, total_n=total_n)
        if newtons is not read_n:
            total_n = newtons.sum(axis=1)
        if self.tap is not None:
            self.tap(forces.t_s, newtons)
        out = self._pipeline.update(forces.t_s, newtons, forces.saturated, block.missing, total_n)
        if self.moves and self._motion is not None:
            self._motion.feel(out.readings.t_s, out.readings.force_n)
        self._unwatched = block, newtons, forces.saturated, total_n
        if len(total_n) > _CAN_WAIT:
            self.catch_up()
        return out, newest

    def catch_up(self) -> None:
        """Look for doubts in what was measured last; whoever asks for them does so too."""
        if self._unwatched is not None:
            self._doubt_watch.take(*self._unwatched)
            self._unwatched = None

    @property
    def _watch(self) -> DoubtWatch:
        self.catch_up()
        return self._doubt_watch

    def _says_nothing(self, forces: ForceBlock, numbers: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return (n,) whether too few taxels have a number, and no too much is known by those."""
        few = numbers.mean(axis=1) < ENOUGH_TAXELS
        known_n = np.where(numbers, forces.newtons, 0.0).sum(axis=1)
        nothing: NDArray[np.bool_] = few & (known_n < self._firm_n) & ~forces.saturated
        return nothing

    def move(self, block: MotionBlock) -> list[Way]:
        """Return the ways that the block completed, for ``moved`` once all before is measured."""
        if self._motion is None:
            self._motion = MotionStrokes()
        return self._motion.update(
            block.t_s, block.accel_m_s2, block.turn_rad_s, block.period_s, block.missing
        )

    def moved(self, ways: list[Way]) -> PipelineOutput:
        """Return the strokes that the glove's motion told, where they count."""
        motion = self._motion
        strokes = [] if motion is None else filter(None, map(motion.pressed, ways))
        return PipelineOutput(empty_readings(), self._pipeline.moved(strokes))

    @property
    def saturated(self) -> bool:
        """Whether a part of the sensor is at its limit, or just was."""
        return self._watch.saturated

    def error_n(self, force_n: float) -> float | None:
        """Return by how much the true force may differ, None where nobody knows."""
        return self._calibrator.error_bar.error_n(force_n, self._watch.recent.force_n)

    def doubts(self) -> tuple[Doubt, ...]:
        """Return what there is to doubt of the newest sample."""
        return self._watch.doubts(abs(self.zero.doubt_n))

    def sureness(self) -> Sureness:
        """Return how sure all its newtons were so far."""
        watch = self._watch
        samples = max(1, watch.samples)
        return Sureness(
            self._calibrator.error_bar,
            self._calibration,
            self._day,
            watch.met(abs(self.zero.doubt_n)),
            watch.saturated_samples / samples,
            watch.extrapolated_samples / samples,
            float(self.zero.newtons.sum()),
            self.zero.doubt_n,
            watch.samples,
        )

    def finish(self) -> PipelineOutput:
        """Close whatever stroke or too-much is still open."""
        last = self._pipeline.finish()
        if self._motion is None:
            return last
        moved = self.moved(self._motion.finish())
        return replace(last, strokes=(*moved.strokes, *last.strokes))
