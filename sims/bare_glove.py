"""A glove whose every reading is written by whoever tries it out: no physics, no hand, no luck."""

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from coach.sensors.source import Chunk, Curve, WireFormat
from coach.sensors.wire import (
    Descriptor,
    FrameParser,
    Message,
    Samples,
    SampleType,
    encode,
)
from coach.timing import Clock, VirtualClock

#: It speaks once every so often, and says each time all samples since.
STEP_S: Final = 0.01
DEVICE_ID: Final = b"bareglov"
#: What a force-sensing glove of eight typical parts says it is.
GLOVE: Final = Descriptor(
    DEVICE_ID, 200.0, 8, "Glove", full_scale=4095.0, curve=Curve("power", 13.0, 1.25)
)
#: The same readings as plain newtons, any number of them.
SCALE: Final = Descriptor(DEVICE_ID, 200.0, 1, "Scale", sample_type=SampleType.F32, unit="newtons")

Readings = Callable[[float], ArrayLike]


class BareGlove:
    """A ``Source`` that sends ``readings(t_s)``, (taxels,) each, by the clock that it is opened on.

    Within ``silent`` stretches nothing of it arrives. ``told`` is what the coach has told it, with
    the second of the stream.
    """

    format: WireFormat = "wire"

    def __init__(
        self,
        readings: Readings,
        said: Descriptor = GLOVE,
        silent: tuple[tuple[float, float], ...] = (),
    ) -> None:
        self.said, self._readings, self._silent = said, readings, silent
        self.told: list[tuple[float, Message]] = []
        self._hears = FrameParser(said.taxels)
        self._clock: Clock = VirtualClock()
        self._start_s: float | None = None
        self._steps = self._sent = self._unheard = 0

    def open(self, clock: Clock) -> None:
        """Begin with the first opening."""
        self._clock = clock
        self._start_s = clock.now_s() if self._start_s is None else self._start_s

    def read(self, timeout_s: float) -> Chunk | None:
        """Return the samples since the last ones, as soon as some are due."""
        begun_s, until_s = self._start_s or 0.0, self._clock.now_s() + timeout_s
        while (due_s := (self._steps + 1) * STEP_S) + begun_s <= until_s:
            self._clock.wait_until(begun_s + due_s)
            self._steps += 1
            data = self._frame(due_s)
            if not any(begin_s <= due_s < end_s for begin_s, end_s in self._silent):
                return Chunk(self._clock.now_s(), data)
        self._clock.wait_until(until_s)
        return None

    def write(self, data: bytes) -> None:
        """Take command bytes."""
        at_s = self._clock.now_s() - (self._start_s or 0.0)
        self.told += [(at_s, message) for message in self._hears.feed(data)]

    def close(self) -> None:
        """Let go."""

    def go_on_unheard(self, seconds: float) -> None:
        """Let its clock and its counter go on for so long although no time passes here."""
        self._unheard += round(seconds * self.said.rate_hz)

    def times_told(self, kind: type[object]) -> list[float]:
        """Return when it was told something of this kind."""
        return [at_s for at_s, message in self.told if isinstance(message, kind)]

    def _frame(self, until_s: float) -> bytes:
        due = round(until_s * self.said.rate_hz)
        moments = np.arange(self._sent, due) / self.said.rate_hz
        if not len(moments):
            return b""
        kind = self.said.sample_type
        wide = np.float32 if kind is SampleType.F32 else np.uint16
        wanted = self.said.taxels
        values = np.array([np.broadcast_to(self._readings(t_s), wanted) for t_s in moments])
        first, self._sent = self._sent, due
        number = first + self._unheard
        time_us = round(number * 1e6 / self.said.rate_hz) % 2**32
        frame = encode(Samples(number % 2**16, time_us, values.astype(wide), kind))
        return (encode(self.said) if first == 0 else b"") + frame
