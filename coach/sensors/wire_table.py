"""Many frames as one table: all are decoded, and held to their CRC, at once.

Frames that are equally long on the line are the rows of a table as they come, and so are what they
hold (``wire_columns``). Long ones have groups without a zero, and are decoded by one call that
knows of no columns; where that says that one of them is damaged, one by one.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

import numpy as np
from cobs import cobs
from numpy.typing import NDArray

from coach.framing import WIRE, decode_record
from coach.sensors.chunk_row import ChunkRow
from coach.sensors.source import Chunk
from coach.sensors.wire_alike import NO_BYTES
from coach.sensors.wire_codec import DESCRIPTOR, HEAD, SAMPLES_HEAD_BYTES
from coach.sensors.wire_columns import (
    SHORT_ON_LINE,
    Bytes,
    columns_of,
    crc_is_right,
    decode_columns,
    number_of,
    rows_of,
)
from coach.sensors.wire_order import MOST_SILENCE_S, StreamOrder

#: A frame's first code, and its delimiter.
_AROUND: Final = 2
#: Zeros behind a frame that is decoded with others: of its last group, and of its delimiter.
_BEHIND: Final = 2
#: A group of so many bytes without a zero behind it takes a code more than other bytes do.
_FULL_GROUP: Final = 254
#: Samples with their CRC have more bytes than their head.
_SHORTEST: Final = SAMPLES_HEAD_BYTES + 1 + WIRE.crc_bytes
#: From so many chunks on it pays to take them as one table.
_WORTH_CHUNKS: Final = 40
_ALL: Final = slice(None)
Places = NDArray[np.intp]
_Frames = tuple[NDArray[np.bool_], NDArray[np.uint8], NDArray[np.uint16], NDArray[np.uint32], Bytes]


def worth_a_table(chunks: ChunkRow) -> bool:
    """Whether chunks are many, and so near in time that their stamps need not be asked."""
    hosts_s = chunks.hosts_s
    return len(hosts_s) >= _WORTH_CHUNKS and bool(hosts_s.max() - hosts_s.min() < MOST_SILENCE_S)


class FrameTable:
    """The frames that chunks complete, as far as they can be told without what came before.

    ``good`` (n,) says which are whole and of the commonest payload length ``width``, ``codes``,
    ``seqs`` and ``times_us`` what their heads say, if they are of samples; chunk c
    completes those from ``begins[c]`` to ``begins[c + 1]``. Descriptors whose body is ``said``
    once more tell nothing, and are not among them. Before chunk c there were ``told[c]`` frames
    with them, and ``came[c]`` bytes. ``held`` has come before, of the first frame; None where that
    is not known, and the first frame is not good.
    """

    def __init__(
        self, chunks: Sequence[Chunk], said: bytes = b"", held: bytes | None = None
    ) -> None:
        datas, before = ChunkRow.of(chunks).datas, held or b""
        self._line = line = b"".join([before, *datas])
        self._ends = ends = np.flatnonzero(np.frombuffer(line, np.uint8) == 0)
        self.came = np.zeros(len(datas) + 1, np.int64)
        np.cumsum(np.fromiter(map(len, datas), np.int64, len(datas)), out=self.came[1:])
        self._before = len(before)
        self.told = np.searchsorted(ends, self.came + self._before)
        begins = np.append(0, ends + 1)[:-1]
        again = _said_again(line, begins, ends, b"" if held is None else said)
        self.begins = self.told - np.searchsorted(again, self.told)
        if len(again):
            line, ends = _without(line, begins, ends, again)
        frames = _frames(line, ends)
        self.good, self.codes, self.seqs, self.times_us, self._readings = frames
        self.good[:1] &= held is not None
        self.width = self._readings.shape[1] + SAMPLES_HEAD_BYTES if len(self.good) else 0
        self.good &= self.width <= WIRE.max_payload_bytes

    def values(self, dtype: np.dtype[Any], part: slice = _ALL) -> NDArray[Any]:
        """Return the readings (n, as many as are in a frame) of all frames, or of some."""
        return self._readings[part].view(dtype)

    def following(self, code: int, samples: int, order: StreamOrder) -> NDArray[np.bool_]:
        """Return (n,) whether each is of this type, and plainly the next after one like it.

        The first is, if it is of this type: what came before it is not in the table.
        """
        usable = self.good & (self.codes == code)
        follows = order.following(self.seqs, self.times_us, samples)
        follows[1:] &= usable[1:] & usable[:-1]
        follows[:1] = usable[:1]
        return follows

    def plain_runs(self, follows: NDArray[np.bool_]) -> Iterator[tuple[bool, int, int]]:
        """Yield (plain, first chunk, past the last): in a plain one every frame ``follows``."""
        odd = np.concatenate([[0], np.cumsum(~follows)])[self.begins]
        plain = odd[1:] == odd[:-1]
        cuts = np.flatnonzero(plain[1:] != plain[:-1]) + 1
        for begin, end in pairwise([0, *cuts.tolist(), len(plain)]):
            yield bool(plain[begin]), begin, end

    def completing(self, chunk: int) -> int:
        """Return the number of the first chunk from this one on that completes a frame."""
        return int(np.searchsorted(self.begins, self.begins[chunk], "right")) - 1

    def begun_at(self, chunk: int) -> bytes:
        """Return what had come of the next frame before a chunk, one frame or more being told."""
        last = int(self._ends[self.told[chunk] - 1])
        return self._line[last + 1 : self._before + int(self.came[chunk])]


def _said_again(line: bytes, begins: Places, ends: Places, said: bytes) -> Places:
    """Return which of the frames from ``begins`` to ``ends`` are descriptors with this body."""
    if not said or not len(ends):
        return np.empty(0, np.intp)
    types = np.frombuffer(line, np.uint8).take(begins + 1, mode="clip")
    found = []
    for frame in np.flatnonzero(types == DESCRIPTOR).tolist():
        payload = decode_record(WIRE, line[begins[frame] : ends[frame]])
        if payload and payload[0] == DESCRIPTOR and payload[HEAD.size :] == said:
            found.append(frame)
    return np.array(found, np.intp)


def _without(line: bytes, begins: Places, ends: Places, frames: Places) -> tuple[bytes, Places]:
    """Return a line, and where its frames end, without some of them."""
    kept_from = [0, *(ends[frames] + 1).tolist()]
    kept_to = [*begins[frames].tolist(), len(line)]
    taken = np.zeros(len(ends), np.intp)
    taken[frames] = ends[frames] + 1 - begins[frames]
    kept = np.delete(ends - np.cumsum(taken), frames)
    return b"".join([line[a:b] for a, b in zip(kept_from, kept_to, strict=True)]), kept


def _frames(line: bytes, ends: Places) -> _Frames:
    """Return, of each frame, whether it says something, its type, counter, time, and readings.

    One that is damaged, or of another length than most, says nothing.
    """
    if not len(ends):
        return _nothing(0)
    lengths = np.diff(ends, prepend=-1)
    usual = int(np.bincount(lengths).argmax())
    if usual > SHORT_ON_LINE:
        at_once = _decoded_at_once(line[: int(ends[-1])], lengths)
        return at_once or _decoded_one_by_one(line[: int(ends[-1])])
    if usual < _SHORTEST + _AROUND:
        return _nothing(len(ends))
    good = lengths == usual
    same = np.frombuffer(_alike(line, ends, usual, good), np.uint8).reshape(-1, usual)
    columns, whole = decode_columns(columns_of(same))
    readings = rows_of(columns[SAMPLES_HEAD_BYTES : -WIRE.crc_bytes])
    return _checked(columns, readings, good & whole)


def _checked(columns: Bytes, readings: Bytes, good: NDArray[np.bool_]) -> _Frames:
    """Return frames of which the CRC is right; ``columns`` is used up."""
    code, seq, time_us = columns[0].copy(), columns[1:3], columns[3:SAMPLES_HEAD_BYTES]
    heads = code, number_of(seq, "u2"), number_of(time_us, "u4")
    return good & crc_is_right(columns), *heads, readings


def _alike(line: bytes, ends: Places, usual: int, good: NDArray[np.bool_]) -> bytes:
    """Return frames of ``usual`` bytes, those of another length replaced by zeros."""
    if good.all():
        return line[: int(ends[-1]) + 1]
    filler, at = bytes(usual), 0
    pieces: list[bytes] = []
    for odd in np.flatnonzero(~good).tolist():
        pieces += (line[at : int(ends[odd - 1]) + 1 if odd else 0], filler)
        at = int(ends[odd]) + 1
    pieces.append(line[at : int(ends[-1]) + 1])
    return b"".join(pieces)


def _decoded_at_once(line: bytes, lengths: Places) -> _Frames | None:
    """Return the same of long frames with a delimiter between two, all whole and of one width.

    None where they are not. As ``wire_alike`` reads them, and a full group leaves no place in what
    is returned: equally long are rows there that differ on the line by their full groups. One
    frame that is damaged moves or breaks what stands behind its row; two have their CRCs.
    """
    n, shortest = len(lengths), int(lengths.min())
    if int(lengths.max()) - shortest > shortest // _FULL_GROUP:
        return None
    try:
        raw = cobs.decode(line.replace(b"\x00", NO_BYTES) + NO_BYTES + NO_BYTES)
    except cobs.DecodeError:
        return None
    usual, rest = divmod(len(raw), n)
    if rest or usual < _SHORTEST + _BEHIND:
        return None
    rows = np.frombuffer(raw, np.uint8).reshape(n, usual)
    if rows[:, -_BEHIND:].any():
        return None
    rows = rows[:, :-_BEHIND]
    readings = rows[:, SAMPLES_HEAD_BYTES : -WIRE.crc_bytes]
    frames = _checked(columns_of(rows), readings, np.ones(n, np.bool_))
    return frames if frames[0].all() else None


def _decoded_one_by_one(line: bytes) -> _Frames:
    """Return the same of long frames with a delimiter between two."""
    bodies = line.split(b"\x00")
    try:
        raws = list(map(cobs.decode, bodies))
    except cobs.DecodeError:
        raws = list(map(_decoded_one, bodies))
    lengths = np.fromiter(map(len, raws), np.intp, len(raws))
    usual = int(np.bincount(lengths).argmax())
    if usual < _SHORTEST:
        return _nothing(len(raws))
    good = lengths == usual
    if not good.all():
        filler = bytes(usual)
        raws = [raw if len(raw) == usual else filler for raw in raws]
    rows = np.frombuffer(b"".join(raws), np.uint8).reshape(len(raws), usual)
    return _checked(columns_of(rows), rows[:, SAMPLES_HEAD_BYTES : -WIRE.crc_bytes], good)


def _nothing(n: int) -> _Frames:
    none, empty = np.zeros(n, np.uint32), np.zeros((n, 0), np.uint8)
    return none > 0, none.astype(np.uint8), none.astype(np.uint16), none, empty


def _decoded_one(body: bytes) -> bytes:
    """Return a record's bytes with its CRC, empty where it is damaged."""
    try:
        return bytes(cobs.decode(body))
    except cobs.DecodeError:
        return b""
