"""A scale at the far end of a real port, pressed as hard as whoever holds it says, in real time."""

import threading
import time
from types import TracebackType
from typing import Final, Self

import numpy as np

from coach.sensors.wire import Describe, Descriptor, FrameParser, Message, Samples, encode
from sims.bare_glove import SCALE
from sims.serial import PseudoPort

_STEP_S: Final = 0.01


class PortGlove:
    """Sends ``newtons`` at its rate from a thread of its own; ``told`` is what it hears, and when.

    As a context manager it is plugged in within. Seconds are the machine's monotonic ones.
    """

    def __init__(self, said: Descriptor = SCALE) -> None:
        self._said, self._port = said, PseudoPort()
        self._newtons = 20.0
        self._pressed = threading.Event()
        self._pressed_s = 0.0
        self._gone = threading.Event()
        self._hears = FrameParser(said.taxels)
        self.told: list[tuple[float, Message]] = []
        self.sent = 0
        self._thread = threading.Thread(target=self._serve, name="glove", daemon=True)

    @property
    def address(self) -> str:
        """What the app calls it."""
        return f"serial:{self._port.path}"

    def press(self, newtons: float) -> float:
        """Press so hard from now on; returns when the first such sample was sent."""
        self._pressed.clear()
        self._newtons = newtons
        self._pressed.wait(1.0)
        return self._pressed_s

    def first_told(self, kind: type[object], after_s: float) -> float | None:
        """Return when it was first told something of a kind after a second, None if it was not."""
        return next((at for at, what in self.told if at > after_s and isinstance(what, kind)), None)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._gone.set()
        self._thread.join(1.0)
        self._port.close()

    def _serve(self) -> None:
        begun_s, step = time.monotonic(), 0
        while not self._gone.wait(max(0.0, begun_s + step * _STEP_S - time.monotonic())):
            step += 1
            newtons, news = self._newtons, not self._pressed.is_set()
            due = round(step * _STEP_S * self._said.rate_hz)
            values = np.full((due - self.sent, self._said.taxels), newtons, np.float32)
            time_us = round(self.sent * 1e6 / self._said.rate_hz) % 2**32
            frame = Samples(self.sent % 2**16, time_us, values, self._said.sample_type)
            if news:
                self._pressed_s = time.monotonic()
            self._port.send(encode(frame))
            self.sent = due
            if news:
                self._pressed.set()
            self._hear()

    def _hear(self) -> None:
        for message in self._hears.feed(self._port.received()):
            self.told.append((time.monotonic(), message))
            if isinstance(message, Describe):
                self._port.send(encode(self._said))
