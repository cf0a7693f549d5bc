"""Sample frames: how those of one length are laid out, and samples of many chunks as one run."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from struct import Struct
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.source import SampleBlock

#: What stands after a frame where many are decoded by one call: its CRC and two zeros.
_AFTER: Final = bytes(4)


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
    """Frames of one length: how to take heads and readings, and when in it its samples fall.

    ``head`` and ``whole`` are of a frame with what stands after it: (seq, time_us), and
    (payload, CRC).
    """

    samples: int
    head: Struct
    whole: Struct
    frame: np.dtype[Any]
    within_s: NDArray[np.float64]

    def heads(self, raw: bytes, at: int) -> Iterator[tuple[int, int]]:
        """Return (seq, time_us) of such frames, from one on."""
        return self.head.iter_unpack(memoryview(raw)[at * self.head.size :] if at else raw)

    def values(self, raw: bytes) -> NDArray[Any]:
        """Return the readings (n, samples · taxels) of such frames."""
        each = self.whole.size
        return np.ndarray(len(raw) // each, self.frame, raw, 0, each)["values"]


def shape_of(dtype: np.dtype[Any], width: int, samples: int, period_us: float) -> Shape:
    """Return how a frame of ``width`` bytes of readings is laid out, in bytes and in time."""
    values = (width // dtype.itemsize,)
    fields = [("code", "u1"), ("seq", "<u2"), ("time_us", "<u4"), ("values", dtype, values)]
    frame = np.dtype(fields)
    within_s = np.arange(samples, dtype=np.float64) * period_us / 1e6
    after = len(_AFTER)
    whole = Struct(f"<{frame.itemsize}sH{after - 2}x")
    return Shape(samples, Struct(f"<xHI{width + after}x"), whole, frame, within_s)


def spaced(payloads: Sequence[bytes]) -> bytes:
    """Return payloads of one length as if they had been decoded by one call."""
    return _AFTER.join(payloads) + _AFTER


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
