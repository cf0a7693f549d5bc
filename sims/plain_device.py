"""A device whose readings tell their own number: what was sampled is known to whoever reads it."""

from collections.abc import Sequence

import numpy as np

from coach.sensors.source import Chunk
from coach.sensors.wire import Descriptor, Samples, encode

TAXELS, RATE_HZ = 4, 1000.0
GLOVE = Descriptor(b"glove--1", RATE_HZ, TAXELS, "Glove", full_scale=4095.0)


class Device:
    """Samples once a millisecond: sample n reads (n mod 4096, 0, 1, 2); counters begin anywhere."""

    def __init__(self, seq: int = 0, time_us: int = 0, descriptor: Descriptor = GLOVE) -> None:
        self.seq, self.time_us, self.descriptor = seq, time_us, descriptor
        self.period_us = round(1e6 / descriptor.rate_hz)

    def frame(self, number: int, samples: int = 1) -> bytes:
        """The frame whose first sample is this device's number ``number``."""
        numbers = np.arange(number, number + samples)
        values = np.column_stack([numbers % 4096] + [np.full(samples, n) for n in range(3)])
        time_us = self.time_us + number * self.period_us
        kind = self.descriptor.sample_type
        return encode(Samples((self.seq + number) % 65536, time_us % 2**32, values, kind))

    def frames(self, numbers: Sequence[int]) -> bytes:
        return b"".join(self.frame(number) for number in numbers)

    def stream(self, numbers: Sequence[int]) -> list[Chunk]:
        return [Chunk(5.0, encode(self.descriptor) + self.frames(numbers))]
