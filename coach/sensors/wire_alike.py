"""Live a chunk's frames are all samples of one length: one call decodes them, a loop checks them.

A delimiter that is read as a code of 1, a group of no bytes, joins records into one that a single
call decodes. As long as no group is full (254 bytes), every byte of it stands where it stood, one
place to the left. Where a damaged code reaches over a delimiter, that comes out as a byte of data
instead of as a group's zero. What is not plainly so is left to the reader of records; of so many
that the loop would be dear ``wire_table`` makes a table.
"""

from binascii import crc_hqx
from typing import Final

from cobs import cobs

from coach.sensors.wire_columns import SHORT_ON_LINE
from coach.sensors.wire_frames import Shape

#: The code of a group of no bytes, which decodes to a zero.
NO_BYTES: Final = b"\x01"


def frames_alike(line: bytes, shape: Shape, code: int) -> bytes | None:
    """Return what records with their delimiters hold, as ``shape`` reads it.

    None where not all of them are whole frames of that shape and type.
    """
    each = shape.whole.size
    count, rest = divmod(len(line), each)
    if (
        rest
        or each > SHORT_ON_LINE
        or not line.count(0) == line[each - 1 :: each].count(0) == count
    ):
        return None
    try:
        raw: bytes = cobs.decode(line.replace(b"\x00", NO_BYTES) + NO_BYTES)
    except cobs.DecodeError:
        return None
    reached_over = len(raw) != len(line) or raw[each - 2 :: each].count(0) != count
    if reached_over or raw[::each].count(code) != count:
        return None
    for payload, crc in shape.whole.iter_unpack(raw):
        if crc_hqx(payload, 0) != crc:
            return None
    return raw
