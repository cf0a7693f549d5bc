"""A stream as a decoder hears it, in one piece however it was cut: for the law of any split."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from coach.errors import DeviceError
from coach.sensors.decoders import feed_many
from coach.sensors.source import (
    Chunk,
    Decoded,
    Decoder,
    DeviceEvent,
    LinkCounts,
    MotionBlock,
    SampleBlock,
    SensorInfo,
)
from coach.sensors.wire_frames import SampleRun
from sims.fuzz.promise import Broken

#: The first bytes of an input say how the rest comes: size of reads, steps of stamps, cuts.
PLAN_BYTES: Final = 4
_STEPS_S: Final = (0.01, 0.0, 0.001, 0.1, 0.3, 1.5, 30.0, 2000.0, 5000.0, -0.05, -2.0, 1e-9)
_BEGAN_S: Final = 500.0
#: After these a device is not read on.
REFUSALS: Final = ("taxels_changed", "taxels_refused")


@dataclass
class Heard:
    """All that a decoder said, each kind in its order, with how many samples came before it."""

    samples: int = 0
    blocks: list[SampleBlock] = field(default_factory=list)
    notes: list[tuple[int, int, object]] = field(default_factory=list)
    motion: list[tuple[bytes, bytes, bytes, object]] = field(default_factory=list)
    counts: LinkCounts = field(default_factory=LinkCounts)
    refused: bool = False
    infos: int = 0
    epoch: int = 0
    bytes_out: int = 0

    def told(self) -> tuple[object, ...]:
        """Return what must not depend on the split; after a refusal nothing is counted on.

        Raises Broken for what no stream of samples can be.
        """
        counts = None if self.refused else self.counts
        t_s = np.concatenate([np.zeros(0), *(block.t_s for block in self.blocks)])
        if not np.isfinite(t_s).all() or (np.diff(t_s) < 0).any():
            raise Broken("a sample's time is none, or goes back")
        readings = b"".join(block.counts.tobytes() for block in self.blocks)
        return self.samples, t_s.tobytes(), readings, self.notes, self.motion, counts, self.refused

    def take(self, item: Decoded | SampleRun) -> None:
        """Take the next thing said."""
        if isinstance(item, SampleRun):
            item = item.block
        if isinstance(item, SampleBlock):
            self._take_samples(item)
        elif isinstance(item, MotionBlock):
            parts = item.t_s.tobytes(), item.accel_m_s2.tobytes(), item.turn_rad_s.tobytes()
            self.motion.append((*parts, (item.period_s, item.host_s, item.missing, item.epoch)))
            self.bytes_out += sum(map(len, parts))
        else:
            if isinstance(item, SensorInfo):
                self.infos += 1
            else:
                self.bytes_out += 64
            if isinstance(item, DeviceEvent) and item.name in REFUSALS:
                self.refused = True
            self.notes.append((self.samples, len(self.motion), repr(item)))

    def _take_samples(self, block: SampleBlock) -> None:
        if block.t_s.shape != block.counts.shape[:1] or not len(block.t_s) or block.missing < 0:
            raise Broken(f"a block of {block.t_s.shape} times, {block.counts.shape} counts")
        if np.isinf(block.counts).any():
            raise Broken("a reading without end that is not told to be none")
        if block.missing:
            self.notes.append((self.samples, -1, block.missing))
        if block.epoch != self.epoch:
            self.epoch = block.epoch
            self.notes.append((self.samples, -2, block.epoch))
        self.samples += len(block.t_s)
        self.blocks.append(block)
        self.bytes_out += block.t_s.nbytes + block.counts.nbytes


def laid(data: bytes) -> list[Chunk]:
    """Return an input as it comes: in reads of one size, the stamps so far apart."""
    plan, stream = data[:PLAN_BYTES].ljust(PLAN_BYTES, b"\x00"), data[PLAN_BYTES:]
    size = 1 + plan[0] * (1 + plan[0] // 8)
    step_s, odd_s = _STEPS_S[plan[1] % len(_STEPS_S)], _STEPS_S[plan[1] // 16 % len(_STEPS_S)]
    chunks, at_s = [], _BEGAN_S
    for number, at in enumerate(range(0, len(stream), size)):
        chunks.append(Chunk(at_s, stream[at : at + size]))
        at_s += odd_s if number % 7 == 3 else step_s
    return chunks


def cut(chunks: Iterable[Chunk], data: bytes) -> list[Chunk]:
    """Return the same bytes with the same stamps, in other pieces that the input chooses."""
    sizes = (1 + data[2], 1 + data[3]) if len(data) >= PLAN_BYTES else (1, 3)
    pieces: list[Chunk] = []
    for chunk in chunks:
        rest = chunk.data
        while rest:
            size = sizes[len(pieces) % 2]
            pieces.append(replace(chunk, data=rest[:size]))
            rest = rest[size:]
    return pieces


def hear(decoder: Decoder, chunks: Sequence[Chunk]) -> Heard:
    """Feed chunks one by one, until the device is refused."""
    heard = Heard()
    for chunk in chunks:
        if not heard.refused:
            _take_all(heard, decoder.feed(chunk))
    heard.counts = decoder.counts
    return heard


def hear_at_once(decoder: Decoder, chunks: Sequence[Chunk]) -> Heard:
    """Feed chunks as a replay does, in one go."""
    heard = Heard()
    with suppress(DeviceError):
        _take_all(heard, feed_many(decoder, chunks))
    heard.counts = decoder.counts
    return heard


def _take_all(heard: Heard, items: Iterable[Decoded | SampleRun]) -> None:
    for item in items:
        if heard.refused:
            raise Broken("something was said after the device was refused")
        heard.take(item)
