"""Many frames as one table: all are decoded, and held to their CRC, at once.

A delimiter that is read as a code of 1, a group of no bytes, joins records into one that a single
call decodes. As long as no group is full (254 bytes), every byte of it stands where it stood, one
place to the left, so each frame is found again; and where a damaged code reaches over a delimiter,
that delimiter comes out as a byte of data instead of as a group's zero.
"""

from binascii import crc_hqx
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

import numpy as np
from cobs import cobs
from numpy.typing import NDArray

from coach.framing import WIRE
from coach.sensors.source import Chunk
from coach.sensors.wire_frames import Shape

#: The code of a group of no bytes.
_NO_BYTES: Final = b"\x01"
#: From so many frames on, of up to so many bytes, a column of all is less work than each by itself.
_MANY_FRAMES, _SHORT_BYTES = 250, 254
Bytes = NDArray[np.uint8]
Places = NDArray[np.intp]

#: One byte's turn of the CRC.
_CRC_TURN: Final = np.array([crc_hqx(bytes([byte]), 0) for byte in range(256)], np.uint16)


class FrameTable:
    """The frames that chunks complete, as far as they can be told without what came before.

    ``good`` (n,) says which are whole and of the commonest payload length ``width``; chunk c
    completes those from ``begins[c]`` to ``begins[c + 1]``.
    """

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        datas = [chunk.data for chunk in chunks]
        joined = b"".join(datas)
        ends = np.flatnonzero(np.frombuffer(joined, np.uint8) == 0)
        self.begins = np.searchsorted(ends, np.cumsum([0, *map(len, datas)]))
        starts, lengths, decoded = _decoded(joined, ends)
        whole = int(np.bincount(lengths, minlength=1).argmax())
        self.good = (lengths == whole) & (WIRE.crc_bytes < whole <= WIRE.max_payload_bytes)
        self.width = max(0, whole - WIRE.crc_bytes)
        self._rows = _rows(starts, decoded, self.good, whole)
        if self.good.any():
            self.good &= _crc_of(self._rows[:, : self.width]) == self._told_crc(whole)

    def frames(self, shape: Shape) -> NDArray[Any]:
        """Return all as records (n,) with ``code``, ``seq``, ``time_us`` and ``values``."""
        return np.ndarray(len(self._rows), shape.frame, self._rows, 0, self._rows.strides[:1])

    def plain_runs(self, follows: NDArray[np.bool_]) -> Iterator[tuple[bool, int, int]]:
        """Yield (plain, first chunk, past the last): in a plain one every frame ``follows``."""
        odd = np.concatenate([[0], np.cumsum(~follows)])[self.begins]
        plain = (np.diff(odd) == 0) & (np.diff(self.begins) > 0)
        cuts = np.flatnonzero(plain[1:] != plain[:-1]) + 1
        for begin, end in pairwise([0, *cuts.tolist(), len(plain)]):
            yield bool(plain[begin]), begin, end

    def _told_crc(self, whole: int) -> NDArray[np.uint16]:
        low, high = self._rows[:, whole - 2], self._rows[:, whole - 1]
        told: NDArray[np.uint16] = low + 256 * high.astype(np.uint16)
        return told


def _decoded(joined: bytes, ends: Places) -> tuple[Places, Places, Bytes]:
    """Return where frames that end at ``ends`` (n,) start decoded, how long they are, and that.

    The first may have begun before these bytes, and is empty, like any that is damaged.
    """
    if len(ends) < 2:
        none = np.zeros(len(ends), np.intp)
        return none, none, np.empty(0, np.uint8)
    first = int(ends[0]) + 1
    body = joined[first : int(ends[-1])]
    found = _decoded_at_once(body, ends[1:-1] - first)
    if found is not None:
        starts = ends - first
        starts[1:], starts[0] = starts[:-1] + 1, 0
        lengths = np.maximum(np.diff(ends, prepend=first) - 2, 0)
        return starts, lengths, found
    raws = [b"", *map(_decoded_one, body.split(b"\x00"))]
    lengths = np.fromiter(map(len, raws), np.intp, len(raws))
    return np.cumsum(lengths) - lengths, lengths, np.frombuffer(b"".join(raws), np.uint8)


def _decoded_at_once(body: bytes, delimiters: Places) -> Bytes | None:
    """Return all that a body's frames hold, each where it stood; None where that cannot be told."""
    try:
        raw = cobs.decode(body.replace(b"\x00", _NO_BYTES))
    except cobs.DecodeError:
        return None
    if len(raw) != len(body) - 1:
        return None
    found = np.frombuffer(raw, np.uint8)
    reached_over = found[delimiters[delimiters > 0] - 1].any()
    return None if reached_over else found


def _decoded_one(body: bytes) -> bytes:
    """Return a record's bytes with its CRC, empty where it is damaged."""
    try:
        return bytes(cobs.decode(body))
    except cobs.DecodeError:
        return b""


def _rows(starts: Places, decoded: Bytes, good: NDArray[np.bool_], whole: int) -> Bytes:
    """Return a row (n, whole or more) for each frame; of one that is not good it says nothing."""
    n = len(starts)
    if n > 1 and good[1:].all():
        # Frames that were decoded at once have a gap between them.
        pitch = whole + 2 if starts[-1] == (n - 2) * (whole + 2) else whole
        spaced = np.zeros((n, pitch), np.uint8)
        spaced.reshape(-1)[pitch : pitch + len(decoded)] = decoded
        return spaced
    rows = np.zeros((n, whole), np.uint8)
    rows[good] = decoded[starts[good, None] + np.arange(whole)]
    return rows


def _crc_of(payloads: Bytes) -> NDArray[np.uint16]:
    """Return the CRC (n,) of each payload (n, width)."""
    n, width = payloads.shape
    if n < _MANY_FRAMES or width > _SHORT_BYTES:
        return np.fromiter((crc_hqx(row.tobytes(), 0) for row in payloads), np.uint16, n)
    crc = np.zeros(n, np.uint16)
    for turn, column in zip(_turns(width), np.ascontiguousarray(payloads.T), strict=True):
        crc ^= turn.take(column)
    return crc


@lru_cache(maxsize=8)
def _turns(width: int) -> NDArray[np.uint16]:
    """Return what a byte at each place adds to the CRC, (width, 256): a CRC is a sum of these."""
    turns = np.empty((width, 256), np.uint16)
    turns[-1] = _CRC_TURN
    for place in range(width - 2, -1, -1):
        after = turns[place + 1]
        turns[place] = (after << 8) ^ _CRC_TURN[after >> 8]
    return turns
