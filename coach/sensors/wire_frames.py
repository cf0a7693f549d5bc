"""Sample frames: how those of one length are laid out, and samples of many chunks as one run."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from struct import Struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coach.sensors.source import SampleBlock


@dataclass(frozen=True, slots=True, eq=False)
class SampleRun:
    """Samples of many chunks as one block, and each arrival's stream and host second (n, 2)."""

    block: SampleBlock
    arrivals: NDArray[np.float64]

    @property
    def missing(self) -> int:
        """Samples lost just before it."""
        return self.block.missing

    @property
    def epoch(self) -> int:
        """How often the device had started anew."""
        return self.block.epoch


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """Frames of one length: how to take heads and readings, and when in it its samples fall."""

    head: Struct
    frame: np.dtype[Any]
    within_s: NDArray[np.float64]


def shape_of(dtype: np.dtype[Any], width: int, samples: int, period_us: float) -> Shape:
    """Return how a frame of ``width`` bytes of readings is laid out, in bytes and in time."""
    values = (width // dtype.itemsize,)
    fields = [("code", "u1"), ("seq", "<u2"), ("time_us", "<u4"), ("values", dtype, values)]
    within_s = np.arange(samples, dtype=np.float64) * period_us / 1e6
    return Shape(Struct(f"<xHI{width}x"), np.dtype(fields), within_s)


def groups(payloads: list[bytes]) -> Iterable[tuple[int, Sequence[bytes]]]:
    """Return neighbours of one type and length together, with their type."""
    if not payloads:
        return []
    if len(payloads) == 1:
        return [(payloads[0][0], payloads)]
    width, code = len(payloads[0]), payloads[0][0]
    if len(set(map(len, payloads))) == 1 and b"".join(payloads)[::width].count(code) == len(
        payloads
    ):
        return [(code, payloads)]
    return [(head[1], list(group)) for head, group in groupby(payloads, _head)]


def _head(payload: bytes) -> tuple[int, int]:
    return len(payload), payload[0]
