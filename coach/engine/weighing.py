"""A calibration with weights on a device that is opened for it alone, seen from a window.

A thread of its own reads the device; the window looks at ``view`` as often as it likes and says
what the person wishes.
"""

import queue
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal

import numpy as np

from coach.engine.link import Link
from coach.engine.opening import decoder_for
from coach.errors import CoachError
from coach.recordings.places import data_folder
from coach.saying import say
from coach.sensors.address import open_source
from coach.sensors.calibrating import CalibrationWizard, Stage, Step
from coach.sensors.calibrating_plan import weights_plan
from coach.sensors.calibration import Calibration
from coach.sensors.calibration_file import save_calibration
from coach.sensors.source import Decoder, SampleBlock, SensorInfo, Source
from coach.timing import Clock, MonotonicClock

READ_S: Final = 0.05
#: A device that has not said what it is by then is no device that could be calibrated.
DESCRIBE_S: Final = 5.0
CLOSE_S: Final = 2.0

Tool = Literal["palm", "thumb"]
Wish = Literal["ready", "skip", "leave_out", "undo"]


@dataclass(frozen=True, slots=True)
class WeighingView:
    """How a calibration stands. ``step`` is None until the device has said what it is.

    ``share`` is how much the sensor feels now, of the most it felt so far. ``lost`` says in a
    sentence why it cannot go on, and is empty while it can.
    """

    device: str = ""
    step: Step | None = None
    stages: tuple[Stage, ...] = ()
    share: float = 0.0
    calibration: Calibration | None = None
    lost: str = ""


class Weighing:
    """One calibration; ``turn`` does what ``start`` repeats in a thread until ``close``.

    Raises DataError for weights that cannot calibrate, UsageError for an address that is none.
    """

    def __init__(
        self,
        source: Source,
        decoder: Decoder,
        clock: Clock,
        made_on: str,
        tool: Tool,
        weights_kg: Sequence[float] = (),
    ) -> None:
        if weights_kg:
            weights_plan(weights_kg)
        self._link, self._decoder, self._clock = Link(source, clock), decoder, clock
        self._made_on, self._tool, self._weights_kg = made_on, tool, tuple(weights_kg)
        self._wizard: CalibrationWizard | None = None
        self._info: SensorInfo | None = None
        self._opened_s: float | None = None
        self._least, self._most, self._now = np.inf, -np.inf, 0.0
        self._wishes: queue.SimpleQueue[Wish] = queue.SimpleQueue()
        self._over = threading.Event()
        self._thread: threading.Thread | None = None
        self.view = WeighingView()

    def start(self) -> None:
        """Begin to read."""
        self._thread = threading.Thread(target=self._run, name="weighing", daemon=True)
        self._thread.start()

    def wish(self, wish: Wish) -> None:
        """The person is ready, skips the presses, leaves a weight out, or takes one back."""
        self._wishes.put(wish)

    def close(self) -> None:
        """Let the device go; may be called twice."""
        self._over.set()
        self._link.close()
        if self._thread is not None:
            self._thread.join(CLOSE_S)

    def turn(self) -> None:
        """Read once and do what was wished for; afterwards ``view`` is how it stands."""
        if self.view.lost:
            return
        try:
            lost = self._read()
        except CoachError as problem:
            lost = str(problem)
        if lost:
            self._over.set()
        wizard, info = self._wizard, self._info
        self.view = WeighingView(
            info.name if info is not None else "",
            wizard.step if wizard is not None else None,
            wizard.stages if wizard is not None else (),
            self._share(),
            wizard.calibration if wizard is not None else None,
            lost,
        )

    def _run(self) -> None:
        while not self._over.is_set():
            self.turn()
        with suppress(CoachError):
            self._link.close()

    def _read(self) -> str:
        """Return why it cannot go on, empty where it can."""
        if self._opened_s is None:
            self._link.open()
            self._opened_s = self._clock.now_s()
        chunk = self._link.read(READ_S)
        if self._over.is_set():
            return ""
        if self._link.phase == "lost":
            return self._link.problem
        if self._link.phase == "ended":
            return say("the recording ended before the calibration; use a device")
        for decoded in () if chunk is None else self._decoder.feed(chunk):
            if isinstance(decoded, SensorInfo):
                self._meet(decoded)
            elif isinstance(decoded, SampleBlock):
                self._take(decoded)
        if self._wizard is None and self._clock.now_s() - self._opened_s > DESCRIBE_S:
            return say("the device did not say what it is; check its baud rate and format")
        while self._wizard is not None and not self._wishes.empty():
            _obey(self._wizard, self._wishes.get())
        return ""

    def _meet(self, info: SensorInfo) -> None:
        if self._wizard is None:
            self._info = info
            self._wizard = CalibrationWizard(info, self._made_on, self._tool, self._weights_kg)

    def _take(self, block: SampleBlock) -> None:
        if self._wizard is not None:
            self._wizard.feed(block)
        read = np.nansum(block.counts, axis=1)
        self._least = min(self._least, float(read.min()))
        self._most = max(self._most, float(read.max()))
        self._now = float(read[-1])

    def _share(self) -> float:
        span = self._most - self._least
        return (self._now - self._least) / span if span > 0 else 0.0


def open_weighing(address: str, tool: Tool, weights_kg: Sequence[float]) -> Weighing:
    """Return the calibration of a device, begun; see ``Weighing`` for what it raises."""
    source = open_source(address)
    made_on = date.today().isoformat()
    decoder = decoder_for(source, address)
    weighing = Weighing(source, decoder, MonotonicClock(), made_on, tool, weights_kg)
    weighing.start()
    return weighing


def keep_calibration(calibration: Calibration) -> Path:
    """Keep a calibration where ``coach calibrate`` does; raises FileError."""
    return save_calibration(calibration, data_folder() / "calibrations")


def _obey(wizard: CalibrationWizard, wish: Wish) -> None:
    match wish:
        case "ready":
            wizard.ready()
        case "skip":
            wizard.skip_presses()
        case "leave_out":
            wizard.leave_out()
        case "undo":
            wizard.undo()
