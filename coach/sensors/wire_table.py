"""Many frames as one table: all are decoded, and held to their CRC, at once.

A delimiter that is read as a code of 1, a group of no bytes, joins records into one that a single
call decodes. As long as no group is full (254 bytes), every byte of it stands where it stood, one
place to the left: frames that are equally long on the line are the rows of a table as they come.
Where a damaged code reaches over a delimiter, that comes out as a byte of data instead of as a
group's zero.
"""

from binascii import crc_hqx
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

import numpy as np
from cobs import cobs
from numpy.typing import NDArray

from coach.framing import WIRE, decode_record
from coach.sensors.source import Chunk
from coach.sensors.wire_alike import NO_BYTES, SHORT_ON_LINE
from coach.sensors.wire_codec import DESCRIPTOR, HEAD
from coach.sensors.wire_frames import Shape
from coach.sensors.wire_order import MOST_SILENCE_S, StreamOrder

#: A frame's code, its delimiter, and the CRC that is no payload.
_AROUND: Final = 2
#: From so many chunks on it pays to take them as one table.
_WORTH_CHUNKS: Final = 16
#: From so many frames on a column of all is less work than each by itself.
_MANY_FRAMES: Final = 250
Bytes = NDArray[np.uint8]
Places = NDArray[np.intp]


def worth_a_table(chunks: Sequence[Chunk]) -> bool:
    """Whether chunks are many, and so near in time that their stamps need not be asked."""
    if len(chunks) < _WORTH_CHUNKS:
        return False
    hosts_s = [chunk.host_s for chunk in chunks]
    return max(hosts_s) - min(hosts_s) < MOST_SILENCE_S


class FrameTable:
    """The frames that chunks complete, as far as they can be told without what came before.

    ``good`` (n,) says which are whole and of the commonest payload length ``width``; chunk c
    completes those from ``begins[c]`` to ``begins[c + 1]``. Descriptors whose body is ``said``
    once more tell nothing, and are not among them. Before chunk c there were ``told[c]`` frames
    with them, and ``came[c]`` bytes.
    """

    def __init__(self, chunks: Sequence[Chunk], said: bytes = b"") -> None:
        datas = [chunk.data for chunk in chunks]
        line = b"".join(datas)
        ends = np.flatnonzero(np.frombuffer(line, np.uint8) == 0)
        self.came = np.cumsum([0, *map(len, datas)])
        self.told = np.searchsorted(ends, self.came)
        again = _said_again(line, ends, said)
        self.begins = self.told - np.searchsorted(again, self.told)
        if len(again):
            line, ends = _without(line, ends, again)
        self._rows, self.good = _rows(line, ends)
        whole = self._rows.shape[1] - _AROUND
        self.width = max(0, whole - WIRE.crc_bytes)
        self.good &= 0 < self.width <= WIRE.max_payload_bytes
        if self.good.any():
            self.good &= _crc_of(self._rows, self.width) == self._told_crc(whole)

    def frames(self, shape: Shape) -> NDArray[Any]:
        """Return all as records (n,) with ``code``, ``seq``, ``time_us`` and ``values``."""
        return np.ndarray(len(self._rows), shape.frame, self._rows, 0, self._rows.strides[:1])

    def following(
        self, frames: NDArray[Any], code: int, samples: int, order: StreamOrder
    ) -> NDArray[np.bool_]:
        """Return (n,) whether each is of this type, and plainly the next after one like it."""
        usable = self.good & (frames["code"] == code)
        follows = order.following(frames["seq"], frames["time_us"], samples)
        follows[1:] &= usable[1:] & usable[:-1]
        return follows

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


def _said_again(line: bytes, ends: Places, said: bytes) -> Places:
    """Return which of the frames that end at ``ends`` are descriptors with this body."""
    if not said or len(ends) < 2:
        return np.empty(0, np.intp)
    types = np.frombuffer(line, np.uint8).take(ends[:-1] + _AROUND, mode="clip")
    found = []
    for frame in (np.flatnonzero(types == DESCRIPTOR) + 1).tolist():
        payload = decode_record(WIRE, line[ends[frame - 1] + 1 : ends[frame]])
        if payload and payload[0] == DESCRIPTOR and payload[HEAD.size :] == said:
            found.append(frame)
    return np.array(found, np.intp)


def _without(line: bytes, ends: Places, frames: Places) -> tuple[bytes, Places]:
    """Return a line, and where its frames end, without some of them, of which none is its first."""
    begins = [0, *(ends[frames] + 1).tolist()]
    stops = [*(ends[frames - 1] + 1).tolist(), len(line)]
    taken = np.zeros(len(ends), np.intp)
    taken[frames] = ends[frames] - ends[frames - 1]
    kept = np.delete(ends - np.cumsum(taken), frames)
    return b"".join([line[a:b] for a, b in zip(begins, stops, strict=True)]), kept


def _rows(line: bytes, ends: Places) -> tuple[Bytes, NDArray[np.bool_]]:
    """Return a row for each frame, with its CRC and two bytes more, and which rows say something.

    The first frame may have begun before these bytes: its row says nothing, nor does that of one
    that is damaged, or of another length than most.
    """
    lengths = np.diff(ends)
    if not len(lengths):
        return np.zeros((len(ends), _AROUND), np.uint8), np.zeros(len(ends), np.bool_)
    usual = int(np.bincount(lengths).argmax())
    good = np.append(False, lengths == usual)
    # A full group has no zero to its end: frames of one payload are not all equally long.
    if usual <= SHORT_ON_LINE or good[1:].all():
        rows = _rows_at_once(line, ends, usual, good)
        if rows is not None:
            return rows, good
    return _rows_one_by_one(line, ends)


def _rows_at_once(line: bytes, ends: Places, usual: int, good: NDArray[np.bool_]) -> Bytes | None:
    """Return frames of ``usual`` bytes on the line as they come out of one call, and zeros else.

    None where a code reaches over a delimiter, or a group is full.
    """
    filler = NO_BYTES * usual
    pieces, at = [filler], int(ends[0]) + 1
    for odd in np.flatnonzero(~good)[1:].tolist():
        pieces += (line[at : int(ends[odd - 1]) + 1], filler)
        at = int(ends[odd]) + 1
    pieces += (line[at : int(ends[-1]) + 1], NO_BYTES)
    try:
        raw = cobs.decode(b"".join(pieces).replace(b"\x00", NO_BYTES))
    except cobs.DecodeError:
        return None
    if len(raw) != len(ends) * usual:
        return None
    rows = np.frombuffer(raw, np.uint8).reshape(-1, usual)
    return None if rows[:, usual - _AROUND].any() else rows


def _rows_one_by_one(line: bytes, ends: Places) -> tuple[Bytes, NDArray[np.bool_]]:
    raws = [b"", *map(_decoded_one, line[ends[0] + 1 : ends[-1]].split(b"\x00"))]
    lengths = np.fromiter(map(len, raws), np.intp, len(raws))
    whole = int(np.bincount(lengths).argmax())
    good = lengths == whole
    rows = np.zeros((len(raws), whole + _AROUND), np.uint8)
    same = b"".join([raw for raw in raws if len(raw) == whole])
    rows[good, :whole] = np.frombuffer(same, np.uint8).reshape(-1, whole) if whole else 0
    return rows, good


def _decoded_one(body: bytes) -> bytes:
    """Return a record's bytes with its CRC, empty where it is damaged."""
    try:
        return bytes(cobs.decode(body))
    except cobs.DecodeError:
        return b""


def _crc_of(rows: Bytes, width: int) -> NDArray[np.uint16]:
    """Return the CRC (n,) of the payload of ``width`` bytes that each row begins with."""
    n = len(rows)
    if n < _MANY_FRAMES:
        return np.fromiter((crc_hqx(row[:width].tobytes(), 0) for row in rows), np.uint16, n)
    turned = _turned_twice()
    first = width % 2
    # Zeros before a payload do not show in a CRC that begins with 0.
    crc = turned.take(rows[:, 0].astype(np.uint16) << 8) if first else np.zeros(n, np.uint16)
    pairs = np.ndarray((n, width // 2), "<u2", rows, first, (rows.shape[1], 2))
    for column in np.ascontiguousarray(pairs.T):
        crc = turned.take(crc ^ column)
    return crc.byteswap()


@lru_cache(maxsize=1)
def _turned_twice() -> NDArray[np.uint16]:
    """Return what two bytes, the first the lower one, turn the CRC to; its bytes change places."""
    turn = np.array([crc_hqx(bytes([byte]), 0) for byte in range(256)], np.uint16)
    crc = np.arange(1 << 16, dtype=np.uint16).byteswap()
    for _ in range(2):
        crc = (crc << 8) ^ turn[crc >> 8]
    return crc.byteswap()
