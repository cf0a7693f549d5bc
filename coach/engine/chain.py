"""The chain from bytes to readings: decode, calibrate, filter, judge; no I/O and no clock.

Live practice, replay and report all run this same object, so they cannot disagree. Any split
of the bytes, with the arrival stamps kept, gives the same output.
"""

import math
from collections.abc import Mapping, Sequence

from coach.engine.arrivals import Arrivals
from coach.engine.backstop import DeviceAlarm
from coach.engine.beat_matching import BeatMatching
from coach.engine.behind import Behind
from coach.engine.chain_output import ChainOutput, gathered
from coach.engine.course import Course
from coach.engine.gauge import Gauge, Tap
from coach.engine.joining import came_s, continues, joined, same_measurement
from coach.engine.known_devices import KnownDevices
from coach.engine.rate_watch import RateWatch
from coach.engine.standing_still import epochs_later
from coach.engine.zero_event import ZeroNote
from coach.errors import CoachError
from coach.sensors.calibration import Calibration
from coach.sensors.decoders import feed_many
from coach.sensors.source import (
    Chunk,
    Decoder,
    DeviceEvent,
    LinkCounts,
    MotionBlock,
    SampleBlock,
    SensorInfo,
)
from coach.sensors.sureness import Sureness
from coach.sensors.wire import SetAlarm
from coach.sensors.wire_frames import SampleRun
from coach.sensors.zero import ZeroTracker
from coach.signal.bands import Edges
from coach.signal.choosing import Manner
from coach.signal.readings import PipelineOutput

__all__ = ["Chain", "ChainOutput"]


class Chain:
    """Bytes in, readings out, for one device.

    ``last_host_s`` is when a reading last came that any taxel had a number in.
    ``calibrations`` maps device ids to what was measured on them; a device without one is
    read by the typical curve of its own descriptor. ``backstop`` is the alarm that the device
    should keep by itself; ``problem`` says why the device's numbers cannot be read as newtons
    (empty: they can). ``day`` is the session's own ISO date.
    """

    def __init__(
        self,
        decoder: Decoder,
        edges: Edges,
        calibrations: Mapping[str, Calibration] | None = None,
        day: str = "",
    ) -> None:
        self._decoder = decoder
        self._edges = edges
        self._devices = KnownDevices(calibrations or {}, day)
        self._gauge: Gauge | None = None
        self._manner: Manner | None = None
        self._arrivals, self._behind = Arrivals(), Behind()
        self._matching = BeatMatching(self._arrivals)
        self._rate = RateWatch()
        self.info: SensorInfo | None = None
        #: Hears every sample of a device that says what it is from now on; see ``Gauge``.
        self.tap: Tap | None = None
        self._latched = False
        self._stood_still = 0
        self._device_alarm = DeviceAlarm()
        self.backstop: SetAlarm | None = None
        self.problem = ""
        self.last_t_s: float | None = None
        self.last_host_s: float | None = None

    @property
    def too_much(self) -> bool:
        """Whether it is too much as of what was fed last, by the samples or the device's word."""
        return self._latched or self._device_alarm.stands(self.last_t_s)

    @property
    def behind_s(self) -> float:
        """How old data is when it comes, where that is known and too old to be shown; else 0."""
        return self._behind.stale_s if self.info is not None and self.info.own_clock else 0.0

    @property
    def link_counts(self) -> LinkCounts:
        """What the decoder has seen so far."""
        return self._decoder.counts

    @property
    def answered(self) -> Mapping[int, float]:
        """When the device last said yes to each command, where its kind tells."""
        return getattr(self._decoder, "answered", {})

    @property
    def calibration(self) -> Calibration | None:
        """What was measured on the device that is there, None for nothing."""
        return self._devices.calibration(self.info)

    @property
    def gauge(self) -> Gauge | None:
        """What measures now, None before the device said what it is; it knows how sure it is."""
        return self._gauge

    def sureness(self) -> Sureness | None:
        """Return how sure all newtons were so far, whichever device gave them."""
        return self._devices.sureness(self._gauge)

    @property
    def too_fast(self) -> str:
        """A sentence if the device sends far more samples than it declares, else empty."""
        return self._rate.sentence(self.info)

    @property
    def zero(self) -> ZeroTracker | None:
        """What keeps the zero of the device that is there."""
        return None if self._gauge is None else self._gauge.zero

    def note_zero(self, note: ZeroNote) -> None:
        """Take a zero that was noted; raises ValueError for one that is none."""
        self._devices.note_zero(note, self.info, self._gauge)
        if self._gauge is not None:
            self.backstop = self._gauge.backstop(self._edges)

    def stood_still(self) -> None:
        """Note that nobody listened for a while: what comes next is a new epoch."""
        self._stood_still += 1

    def host_offset_s(self) -> float:
        """Return what to add to the newest stream seconds to get host seconds."""
        return self._arrivals.offset_s(self.last_t_s)

    def steer(self, course: Course) -> None:
        """Match strokes from now on to the course's beat, judge by its edges and its manner."""
        self._matching.late_s = course.late_s
        self._matching.follow(course.beat, -math.inf if self.last_t_s is None else self.last_t_s)
        self._manner = course.manner
        if self._gauge is not None:
            self._gauge.set_manner(course.manner)
        if course.edges != self._edges:
            self._edges = course.edges
            if self._gauge is not None:
                self.backstop = self._gauge.backstop(course.edges)
                self._gauge.set_edges(course.edges)

    def feed(self, chunk: Chunk) -> ChainOutput:
        """Return what the chunk completed."""
        return self.feed_many((chunk,))

    def feed_many(self, chunks: Sequence[Chunk]) -> ChainOutput:
        """Return what the chunks completed: the same as one by one, in fewer, longer steps."""
        info: SensorInfo | None = None
        events: list[DeviceEvent] = []
        outputs: list[PipelineOutput] = []
        run: list[SampleBlock | SampleRun] = []
        for each in feed_many(self._decoder, chunks):
            decoded = epochs_later(each, self._stood_still) if self._stood_still else each
            if isinstance(decoded, SampleBlock | SampleRun):
                if run and not continues(run[-1], decoded):
                    outputs += self._measure(run)
                    run = []
                if self._gauge is not None:
                    self._arrivals.came(decoded)
                    self._behind.came(decoded)
                run.append(decoded)
            elif isinstance(decoded, DeviceEvent):
                events.append(decoded)
                self._device_alarm.hear(decoded, self.last_t_s)
            elif isinstance(decoded, MotionBlock):
                outputs += self._move(decoded, run)
            else:
                outputs += self._measure(run)
                run = []
                info = decoded
                outputs += self._begin(decoded)
        outputs += self._measure(run)
        return self._gathered(outputs, info, events)

    def catch_up(self) -> None:
        """Do what can wait until a band is handed on; left undone it is done with what comes."""
        if self._gauge is not None:
            self._gauge.catch_up()

    def finish(self) -> ChainOutput:
        """Close whatever stroke or too-much is still open."""
        return self._gathered(self._closing())

    def _begin(self, info: SensorInfo) -> list[PipelineOutput]:
        before, self.info = self.info, info
        self._matching.device_id = info.device_id
        if before is not None and same_measurement(before, info):
            if self._gauge is not None and before.rate_hz != info.rate_hz:
                self._gauge.set_rate(info.rate_hz)
            return []
        closing = self._closing()
        self._devices.leaves(self._gauge)
        try:
            self._gauge = self._devices.gauge(info, self._edges)
        except CoachError as problem:
            self._gauge, self.problem, self.backstop = None, str(problem), None
            return closing
        self.problem = ""
        self._gauge.tap = self.tap
        self.backstop = self._gauge.backstop(self._edges)
        self._gauge.set_manner(self._manner)
        return closing

    def _measure(self, run: Sequence[SampleBlock | SampleRun]) -> list[PipelineOutput]:
        if not run or self._gauge is None:
            return []
        block = joined(run)
        out, newest = self._gauge.measure(block)
        self.last_t_s = float(block.t_s[-1])
        if newest is not None:
            is_last = newest == len(block.t_s) - 1
            self.last_host_s = block.host_s if is_last else came_s(run, block.t_s[newest])
        self._rate.take(len(block.t_s), block.host_s)
        return [self._matching.matched(out)]

    def _move(self, block: MotionBlock, run: list[SampleBlock | SampleRun]) -> list[PipelineOutput]:
        """Take motion; where it tells something, all that came before is measured first."""
        gauge = self._gauge
        if gauge is None:
            return []
        ways = gauge.move(block)
        if not ways and gauge.moves:
            return []
        outputs = self._measure(run)
        run.clear()
        gauge.moves = True
        return [*outputs, self._matching.matched(gauge.moved(ways))]

    def _closing(self) -> list[PipelineOutput]:
        return [] if self._gauge is None else [self._matching.matched(self._gauge.finish())]

    def _gathered(
        self,
        outputs: list[PipelineOutput],
        info: SensorInfo | None = None,
        events: Sequence[DeviceEvent] = (),
    ) -> ChainOutput:
        found = gathered(outputs, info, events, self._matching.take_onsets())
        self._latched = found.latched(self._latched)
        if self.last_t_s is not None:
            self._arrivals.settle(self.last_t_s)
        return found
