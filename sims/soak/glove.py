"""A glove on a USB line for hours: its crystal is off, its bytes come late by chance."""

from collections import deque
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.source import Chunk, WireFormat
from coach.sensors.wire import Descriptor, FrameParser, Samples, SetBeat, encode
from coach.timing import Clock

RATE_HZ: Final = 200
TAXELS: Final = 16
#: Samples in a frame: one frame each 20 ms.
_TOGETHER: Final = 4
_NEWTONS_PER_COUNT: Final = 0.01
#: A host controller asks each millisecond; now and then something else is in the way.
_LEAST_LATE_S, _JITTER_S, _MOST_LATE_S = 0.0005, 0.001, 0.015
#: It counts from close to the wrap of its microseconds.
_UPTIME_US: Final = 2**32 - 20_000_000
_DESCRIBES_EACH: Final = 250


class SoakGlove:
    """A source of 16 taxels at 200 Hz whose own clock is ``ppm`` fast; the same seed, same bytes.

    ``motor_s`` is when its motor marks each stroke's first count, in host seconds; ``order_late_s``
    how late the order came that it goes by; ``sent`` counts samples.
    """

    format: WireFormat = "wire"

    def __init__(self, ppm: float, seed: int = 1) -> None:
        self._fast = 1.0 + ppm * 1e-6
        self._draw = np.random.default_rng([seed, 8])
        self._clock: Clock | None = None
        self._begin_s = 0.0
        self._frame = 0
        self._last_s = 0.0
        self._next: Chunk | None = None
        self._hears = FrameParser(TAXELS)
        self._beat: tuple[float, float] | None = None
        self._shares = self._draw.uniform(0.4, 1.0, TAXELS)
        self._shares /= self._shares.sum()
        self._peak_n = 20.0
        self._counts: NDArray[np.uint16] = np.empty((0, TAXELS), np.uint16)
        self.sent = 0
        self.order_late_s = 0.0
        self.pending: deque[bytes] = deque([encode(self._said())])

    def true_host_s(self, t_s: float) -> float:
        """Return the host second at which the sample of stream second ``t_s`` was taken."""
        return self._begin_s + t_s / self._fast

    def motor_s(self, near_s: float) -> float | None:
        """Return the host second of the stroke's first count that its motor marks nearest."""
        if self._beat is None:
            return None
        first_s, stroke_s = self._beat
        return first_s + round((near_s - first_s) / stroke_s) * stroke_s

    def open(self, clock: Clock) -> None:
        """Begin to sample."""
        self._clock = clock
        self._begin_s = self._last_s = clock.now_s()

    def read(self, timeout_s: float) -> Chunk | None:
        """Return the next frame once it has come."""
        assert self._clock is not None
        until_s = self._clock.now_s() + timeout_s
        chunk = self._next = self._next or self._sample()
        self._clock.wait_until(min(chunk.host_s, until_s))
        if chunk.host_s > self._clock.now_s():
            return None
        self._next = None
        return chunk

    def write(self, data: bytes) -> None:
        """Take commands; its motor keeps a beat by its own clock."""
        assert self._clock is not None
        for message in self._hears.feed(data):
            if isinstance(message, SetBeat):
                self.order_late_s = self._late_s()
                heard_s = self._clock.now_s() + self.order_late_s
                stroke_s = message.period_s * message.counts / self._fast
                begins = message.period_s > 0.0
                first_s = heard_s + message.first_in_s / self._fast
                self._beat = (first_s, stroke_s) if begins else None

    def close(self) -> None:
        """Be let go."""

    def _said(self) -> Descriptor:
        return Descriptor(
            device_id=b"soaking!", rate_hz=float(RATE_HZ), taxels=TAXELS, name="Glove in a soak",
            newtons_per_count=_NEWTONS_PER_COUNT, full_scale=65_535.0,
        )  # fmt: skip

    def _late_s(self) -> float:
        return min(_LEAST_LATE_S + float(self._draw.exponential(_JITTER_S)), _MOST_LATE_S)

    def _sample(self) -> Chunk:
        """Return the next frame: it leaves when its last sample is taken."""
        first = self._frame * _TOGETHER
        place = first % RATE_HZ
        if place == 0:
            self._counts = self._second(first // RATE_HZ)
        counts = self._counts[place : place + _TOGETHER]
        time_us = (_UPTIME_US + first * 1_000_000 // RATE_HZ) & 0xFFFFFFFF
        data = encode(Samples(first & 0xFFFF, time_us, counts))
        if self._frame % _DESCRIBES_EACH == 0:
            data = encode(self._said()) + data
        self.sent += _TOGETHER
        self._frame += 1
        arrives_s = self.true_host_s((first + _TOGETHER - 1) / RATE_HZ) + self._late_s()
        self._last_s = max(self._last_s, arrives_s)
        return Chunk(self._last_s, data)

    def _second(self, second: int) -> NDArray[np.uint16]:
        """Return a second's counts: a press in each four, one in a hundred of them too much."""
        stroke, of_stroke = divmod(second, 4)
        if of_stroke == 0:
            self._peak_n = 75.0 if stroke % 100 == 99 else float(self._draw.normal(20.0, 2.0))
        within = (of_stroke + np.arange(RATE_HZ) / RATE_HZ) / 3.0
        shape = np.where(within < 1.0, np.sin(np.pi * within) ** 2, 0.0)
        noise_n = self._draw.normal(0.0, 0.02, RATE_HZ)
        newtons = np.maximum(self._peak_n * shape + noise_n, 0.0)
        counts = np.rint(np.outer(newtons, self._shares) / _NEWTONS_PER_COUNT)
        return counts.astype(np.uint16)
