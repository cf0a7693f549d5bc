"""Shared by the tests of the sensors: what a decoder makes of chunks, joined for comparing."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass

import numpy as np
import pytest

from coach.errors import DeviceError
from coach.sensors.source import (
    Chunk,
    Decoder,
    DeviceEvent,
    LinkCounts,
    MotionBlock,
    SampleBlock,
    SensorInfo,
    Source,
)
from coach.timing import MonotonicClock
from sims.bluez import FakeBluez
from sims.bluez_device import FakeDevice


@dataclass
class Heard:
    """A stream as decoded: everything in one piece, however its blocks were cut."""

    t_s: list[float]
    readings: list[list[float]]
    missing_before: dict[int, int]
    epochs: list[int]
    stamps: list[float]
    infos: list[tuple[int, SensorInfo]]
    events: list[tuple[int, DeviceEvent]]
    counts: LinkCounts
    #: Stream second, x, y, z, the turning, missing before its block, epoch.
    motion: list[tuple[float, float, float, float, tuple[float, ...], int, int]]


def hear(decoder: Decoder, chunks: Iterable[Chunk]) -> Heard:
    heard = Heard([], [], {}, [], [], [], [], LinkCounts(), [])
    for chunk in chunks:
        for item in decoder.feed(chunk):
            at = len(heard.t_s)
            if isinstance(item, SensorInfo):
                heard.infos.append((at, item))
            elif isinstance(item, DeviceEvent):
                heard.events.append((at, item))
            elif isinstance(item, MotionBlock):
                missing = [item.missing] + [0] * (len(item.t_s) - 1)
                for at, (t_s, lost) in enumerate(zip(item.t_s.tolist(), missing, strict=True)):
                    x, y, z = item.accel_m_s2[at].tolist()
                    turn = tuple(item.turn_rad_s[at].tolist())
                    heard.motion.append((t_s, x, y, z, turn, lost, item.epoch))
            else:
                assert isinstance(item, SampleBlock)
                assert item.t_s.shape == item.counts.shape[:1]
                assert len(item.t_s) > 0
                if item.missing:
                    heard.missing_before[at] = item.missing
                heard.t_s += item.t_s.tolist()
                heard.readings += np.nan_to_num(item.counts, nan=-1e9).tolist()
                heard.epochs += [item.epoch] * len(item.t_s)
                heard.stamps += [item.host_s] * len(item.t_s)
    heard.counts = decoder.counts
    return heard


def in_pieces(chunks: Iterable[Chunk], sizes: list[int]) -> list[Chunk]:
    """The same bytes with the same stamps, cut after the given numbers of bytes in turn."""
    pieces, turn = [], 0
    for chunk in chunks:
        rest = chunk.data
        while rest:
            size = sizes[turn % len(sizes)]
            turn += 1
            pieces.append(Chunk(chunk.host_s, rest[:size]))
            rest = rest[size:]
    return pieces


@pytest.fixture(name="hear", scope="session")
def _hear() -> Callable[[Decoder, Iterable[Chunk]], Heard]:
    return hear


@pytest.fixture(name="in_pieces", scope="session")
def _in_pieces() -> Callable[[Iterable[Chunk], list[int]], list[Chunk]]:
    return in_pieces


@pytest.fixture
def air(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., FakeBluez]]:
    """Put devices into the air of a Bluetooth service that this process takes for the system's."""
    with ExitStack() as stack:

        def start(*devices: FakeDevice, **how: object) -> FakeBluez:
            bluez = stack.enter_context(FakeBluez(devices, **how))
            monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bluez.address)
            return bluez

        yield start


@pytest.fixture(scope="session")
def open_at_last() -> Callable[[Source], None]:
    """Open what is there, if not at once: a busy machine may not find it in its short wait."""

    def keep_trying(source: Source) -> None:
        deadline_s = time.monotonic() + 60.0
        while time.monotonic() < deadline_s:
            with suppress(DeviceError):
                source.open(MonotonicClock())
                return
        source.open(MonotonicClock())

    return keep_trying
