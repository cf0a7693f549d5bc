"""Reading a journal as a stream: every whole record, and where one is damaged."""

import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from coach.errors import FileError
from coach.framing import DISK, decode_record
from coach.saying import say

_READ_BYTES: Final = 1 << 20
_HOLE: Final = bytes(_READ_BYTES)
_FILLED: Final = re.compile(rb"[^\x00]+")
_LONGEST_BODY: Final = (DISK.max_payload_bytes + DISK.crc_bytes) * 255 // 254 + 2


class Scan:
    """The payloads of a stream's records with their offsets; None for a damaged one.

    Iterate once, by record or by ``blocks``. Memory stays bounded by the longest record.
    ``start`` past 0 skips to the first whole record. ``torn_bytes`` counts, at the end, what no
    delimiter closed. ``read_bytes`` are read at a time, at most a megabyte.
    """

    def __init__(self, stream: BinaryIO, start: int = 0, read_bytes: int = _READ_BYTES) -> None:
        self._stream = stream
        self._read_bytes = min(read_bytes, _READ_BYTES)
        self._start = start
        self.torn_bytes = 0

    def __iter__(self) -> Iterator[tuple[int, bytes | None]]:
        for offset, data in self.blocks():
            yield from pieces_of(offset, data)

    def blocks(self) -> Iterator[tuple[int, bytes | None]]:
        """Yield many records at a time, each with its delimiter; None for a piece without end."""
        offset, tail, hole = self._start, b"", _HOLE[: self._read_bytes]
        self._stream.seek(offset)
        skipping, oversize_at = offset > 0, -1
        while block := self._stream.read(self._read_bytes):
            data = tail + block if tail else block
            end = data.rfind(b"\x00") + 1
            first = 0
            if end and (skipping or oversize_at >= 0):
                first = data.index(b"\x00")
                if not skipping:
                    yield oversize_at, None
                skipping, oversize_at = False, -1
            # A hole is a row of empty records, which may be a gigabyte of them.
            filled = min(end, len(tail) + 1) if block == hole else end
            if first < filled:
                yield offset + first, data[first:filled]
            offset, tail = offset + end, data[end:]
            if len(tail) > _LONGEST_BODY:
                oversize_at = offset if oversize_at < 0 else oversize_at
                offset, tail = offset + len(tail), b""
        begun = oversize_at if oversize_at >= 0 else offset
        self.torn_bytes = 0 if skipping else offset + len(tail) - begun


def pieces_of(offset: int, data: bytes | None) -> Iterator[tuple[int, bytes | None]]:
    """Yield the records of a block one by one: their offset and payload, None for a damaged one."""
    if data is None:
        yield offset, None
        return
    for piece in _FILLED.finditer(data):
        yield offset + piece.start(), decode_record(DISK, piece[0])


def open_for_reading(path: Path) -> BinaryIO:
    """Open a regular file; raises FileError with a sentence for anything else."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FileError(say("{path} is a folder; choose a recording in it", path=path))
        if not stat.S_ISREG(mode):
            raise FileError(
                say("{path} is a device or a pipe, not a file; choose a recording", path=path)
            )
        return path.open("rb")
    except FileNotFoundError as problem:
        raise FileError(
            say("there is no file {path}; check its name and folder", path=path)
        ) from problem
    except (OSError, ValueError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else say("its name is not a name")
        raise FileError(
            say(
                "{path} cannot be read ({why}); choose another file",
                path=path,
                why=why,
            )
        ) from problem
