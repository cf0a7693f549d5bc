"""Shared by the tests of the simulated world: what a host makes of its bytes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
import pytest

from coach.sensors.source import Chunk, DeviceEvent, LinkCounts, SampleBlock, SensorInfo
from coach.sensors.wire_decoder import WireDecoder


@dataclass
class Heard:
    """A stream as the host decodes it; newtons through the descriptor's curve, worked out here."""

    info: SensorInfo | None = None
    t_s: np.ndarray = field(default_factory=lambda: np.empty(0))
    newtons: np.ndarray = field(default_factory=lambda: np.empty((0, 0)))
    host_s: np.ndarray = field(default_factory=lambda: np.empty(0))
    epochs: int = 0
    events: list[DeviceEvent] = field(default_factory=list)
    counts: LinkCounts = field(default_factory=LinkCounts)

    @property
    def total_n(self) -> np.ndarray:
        return self.newtons.sum(axis=1)


def hear_chunks(chunks: Iterable[Chunk]) -> Heard:
    decoder, heard = WireDecoder(), Heard()
    times, forces, hosts = [], [], []
    for chunk in chunks:
        for item in decoder.feed(chunk):
            if isinstance(item, SensorInfo):
                heard.info = item
            elif isinstance(item, DeviceEvent):
                heard.events.append(item)
            elif isinstance(item, SampleBlock):
                curve, full_scale = heard.info.curve, heard.info.full_scale
                counts = np.minimum(item.counts, full_scale - 1)
                relative = counts / (full_scale - counts)
                times.append(item.t_s)
                forces.append(curve.a * relative**curve.b)
                hosts.append(np.full(len(item.t_s), item.host_s))
                heard.epochs = item.epoch + 1
    if times:
        heard.t_s, heard.newtons = np.concatenate(times), np.concatenate(forces)
        heard.host_s = np.concatenate(hosts)
    heard.counts = decoder.counts
    return heard


@pytest.fixture
def hear() -> Callable[[Iterable[Chunk]], Heard]:
    return hear_chunks
