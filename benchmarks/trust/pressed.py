"""A device on a real pseudo-terminal that is pressed too hard at random moments, and times it.

Nothing of the app is asked: a press is timed before its first byte leaves, and over once the app's
order to shake the glove has come back on the line.
"""

import math
import threading
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

import numpy as np

from benchmarks.trust.bare_line import LINE_BYTES_A_S, MOST_AT_ONCE
from coach.sensors.wire import (
    Describe,
    Descriptor,
    FrameParser,
    GridLayout,
    MotorPulse,
    Samples,
    SetBeat,
    encode,
)
from sims.disk.priority import go_first
from sims.serial import PseudoPort

_REST_N: Final = 8.0
_NEWTONS_PER_COUNT: Final = 0.001
_NOISE_COUNTS: Final = 3
#: So many rows of noise are made before; they come again and again.
_ROWS: Final = 256


@dataclass(frozen=True, slots=True)
class Presses:
    """How a device is pressed: between which seconds from press to press, how long, how hard.

    As it stands each is too much and heard from silence: too much ends 300 ms after its end, and
    its sound after a round of 440 ms.
    """

    apart_s: tuple[float, float] = (0.5, 0.75)
    long_s: tuple[float, float] = (0.02, 0.08)
    newtons: float = 130.0


TOO_HARD: Final = Presses()


def described(taxels: int, rate_hz: float) -> Descriptor:
    """Return a glove, or a pad on a grid where the taxels are many."""
    side = math.isqrt(taxels)
    grid = GridLayout(side, side, 10_000, 10_000, 100_000_000)
    return Descriptor(
        b"latency!", rate_hz, taxels, "Pad" if taxels > 64 else "Glove", full_scale=65_535.0,
        newtons_per_count=_NEWTONS_PER_COUNT, layout=grid if taxels > 64 else None,
    )  # fmt: skip


class PressedDevice:
    """Streams a sample a frame from a thread of its own, ``fast`` times as fast as it says.

    ``presses_s`` are the moments before the first sample of each press was written, ``pulses_s``
    those at which it was told to shake, ``beats`` (second, order) those of a beat; ``sent`` counts
    samples, the first of them taken at ``begun_s``. All seconds are the machine's monotonic ones.
    """

    def __init__(
        self,
        taxels: int,
        rate_hz: float,
        seed: int = 1,
        fast: float = 1.0,
        presses: Presses = TOO_HARD,
    ) -> None:
        self._said = described(taxels, rate_hz)
        self._fast, self._presses = fast, presses
        self._draw = np.random.default_rng(seed)
        noise = self._draw.integers(-_NOISE_COUNTS, _NOISE_COUNTS + 1, (_ROWS, taxels))
        self._resting = self._rows(_REST_N, noise)
        self._pressed = self._rows(presses.newtons, noise)
        self._port = PseudoPort()
        self._hears = FrameParser(taxels)
        self.presses_s: list[float] = []
        self.pulses_s: list[float] = []
        self.beats: list[tuple[float, SetBeat]] = []
        self.sent = 0
        self.begun_s: float | None = None
        self._line_free_s = 0.0
        self._press = range(0)
        self._next_press(round(rate_hz))
        self._still, self._over = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._serve, name="device", daemon=True)

    @property
    def address(self) -> str:
        """What the app calls it."""
        return f"serial:{self.port}?baud=115200&format=wire"

    @property
    def port(self) -> str:
        """The path of the line's other end."""
        return self._port.path

    @property
    def frame_bytes(self) -> int:
        """How many bytes a sample takes on the line, to within a few."""
        return len(encode(Samples(0, 0, self._resting[:1])))

    def true_host_s(self, sample: int) -> float:
        """Return when a sample was taken."""
        return (self.begun_s or 0.0) + sample / (self._said.rate_hz * self._fast)

    def stop(self) -> None:
        """Send no more, but stay plugged in."""
        self._still.set()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join(2.0)
        self._port.close()

    def _rows(self, newtons: float, noise: np.ndarray) -> np.ndarray:
        counts = newtons / _NEWTONS_PER_COUNT / self._said.taxels
        return np.clip(np.rint(counts + noise), 1, 65_534).astype(np.uint16)

    def _next_press(self, after: int) -> None:
        rate_hz, how = self._said.rate_hz, self._presses
        begin = after + round(float(self._draw.uniform(*how.apart_s)) * rate_hz)
        samples = round(float(self._draw.uniform(*how.long_s)) * rate_hz)
        self._press = range(begin, begin + max(2, samples))

    def _serve(self) -> None:
        go_first()
        while not self._over.is_set():
            due_s = time.monotonic() + 0.02 if self.begun_s is None else self._due_s()
            if self._port.hears_within(max(0.0, due_s - time.monotonic())):
                self._hear(self._port.received())
            if self.begun_s is not None and not self._still.is_set():
                self._send_due()

    def _due_s(self) -> float:
        return max(self.true_host_s(self.sent), self._line_free_s)

    def _send_due(self) -> None:
        now_s, data, begins = time.monotonic(), b"", False
        while self._due_s() <= now_s and len(data) < MOST_AT_ONCE:
            number = self.sent
            begins = begins or number == self._press.start
            rows = self._pressed if number in self._press else self._resting
            if number == self._press.stop:
                self._next_press(self._press.start)
            row = rows[number % _ROWS][None]
            time_us = round(number * 1e6 / self._said.rate_hz) & 0xFFFFFFFF
            data += encode(Samples(number & 0xFFFF, time_us, row))
            self.sent += 1
        if data:
            if begins:
                self.presses_s.append(time.monotonic())
                self._began(self._press.start)
            self._line_free_s = now_s + len(data) / LINE_BYTES_A_S
            self._write(data)

    def _began(self, sample: int) -> None:
        """Be told which sample is the first of a press."""

    def _write(self, data: bytes) -> None:
        self._port.send(data)

    def _hear(self, data: bytes) -> None:
        now_s = time.monotonic()
        for message in self._hears.feed(data):
            if isinstance(message, MotorPulse):
                self.pulses_s.append(now_s)
            elif isinstance(message, SetBeat):
                self.beats.append((now_s, message))
            elif isinstance(message, Describe):
                self._write(encode(self._said))
                self.begun_s = self.begun_s or now_s
