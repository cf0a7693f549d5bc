"""Sample frames in bulk: how those of one length are laid out, and a whole batch as one table."""

from binascii import crc_hqx
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise, repeat
from struct import Struct
from typing import Any, Final

import numpy as np
from cobs import cobs
from numpy.typing import NDArray

from coach.framing import WIRE
from coach.sensors.source import Chunk, SampleBlock

#: One byte's turn of the CRC, to hold many frames to theirs at once.
_CRC_TURN: Final = np.array([crc_hqx(bytes([byte]), 0) for byte in range(256)], np.uint16)


@dataclass(frozen=True, slots=True, eq=False)
class SampleRun:
    """Samples of many chunks as one block, and (stream second, host second) of each arrival."""

    block: SampleBlock
    arrivals: Sequence[tuple[float, float]]

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


class FrameTable:
    """The frames that chunks complete, as far as they can be told without what came before.

    ``good`` (n,) says which are whole and of the commonest payload length ``width``; chunk c
    completes those from ``begins[c]`` to ``begins[c + 1]``.
    """

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        datas = [chunk.data for chunk in chunks]
        self.begins = np.cumsum([0, *(data.count(b"\x00") for data in datas)])
        bodies = b"".join(datas).split(b"\x00")[:-1]
        # The first may have begun before these chunks.
        raws = [b"", *_decoded(bodies[1:])] if bodies else []
        lengths = np.fromiter(map(len, raws), np.intp, len(raws))
        whole = int(np.bincount(lengths, minlength=1).argmax())
        self.good = (lengths == whole) & (WIRE.crc_bytes < whole <= WIRE.max_payload_bytes)
        self.width = max(0, whole - WIRE.crc_bytes)
        if not self.good.all():
            blank = bytes(whole)
            raws = [raw if len(raw) == whole else blank for raw in raws]
        self._table = np.frombuffer(b"".join(raws), np.uint8).reshape(len(raws), whole)
        if self.good.any():
            found = np.fromiter(map(crc_hqx, raws, repeat(0)), np.uint16, len(raws))
            self.good &= found == _through(self._table[:, -2], self._table[:, -1])

    def frames(self, shape: Shape) -> NDArray[Any]:
        """Return all as records (n,) with ``code``, ``seq``, ``time_us`` and ``values``."""
        payloads = np.ascontiguousarray(self._table[:, : self.width])
        return payloads.view(shape.frame)[:, 0]

    def plain_runs(self, follows: NDArray[np.bool_]) -> Iterator[tuple[bool, int, int]]:
        """Yield (plain, first chunk, past the last): in a plain one every frame ``follows``."""
        odd = np.concatenate([[0], np.cumsum(~follows)])[self.begins]
        plain = (np.diff(odd) == 0) & (np.diff(self.begins) > 0)
        cuts = np.flatnonzero(plain[1:] != plain[:-1]) + 1
        for begin, end in pairwise([0, *cuts.tolist(), len(plain)]):
            yield bool(plain[begin]), begin, end


def groups(payloads: list[bytes]) -> Iterable[tuple[int, Sequence[bytes]]]:
    """Return neighbours of one type and length together, with their type."""
    if not payloads:
        return []
    if len(payloads) == 1:
        return [(payloads[0][0], payloads)]
    if len(set(map(len, payloads))) == 1 and len({payload[0] for payload in payloads}) == 1:
        return [(payloads[0][0], payloads)]
    return [(head[1], list(group)) for head, group in groupby(payloads, _head)]


def _head(payload: bytes) -> tuple[int, int]:
    return len(payload), payload[0]


def _decoded(bodies: list[bytes]) -> list[bytes]:
    """Return each record's bytes with its CRC, empty where it is damaged."""
    try:
        return list(map(cobs.decode, bodies))
    except cobs.DecodeError:
        return [_decoded_one(body) for body in bodies]


def _decoded_one(body: bytes) -> bytes:
    try:
        return bytes(cobs.decode(body))
    except cobs.DecodeError:
        return b""


def _through(low: NDArray[np.uint8], high: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """Return what the CRC ``high * 256 + low`` becomes when its own two bytes pass through it."""
    first = (low.astype(np.uint16) << 8) ^ _CRC_TURN[high ^ low]
    second: NDArray[np.uint16] = (first << 8) ^ _CRC_TURN[(first >> 8).astype(np.uint8) ^ high]
    return second
