"""Records of one length side by side: decoded, and held to their CRC, a column at a time.

A column is one byte of all of them, and each step takes one of thousands of records: less than
half the time of a decoder that takes one record's bytes in turn, and halts at each zero.
"""

from binascii import crc_hqx
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from coach.framing import WIRE

#: A record that is no longer on the line, delimiter and all, has no full group.
SHORT_ON_LINE: Final = 255
#: Bytes of records that stay near the processor while they are turned into columns.
_NEAR_BYTES: Final = 1 << 15
Bytes = NDArray[np.uint8]


def columns_of(rows: Bytes) -> Bytes:
    """Return (bytes, n) of (n, bytes), each column in one piece."""
    n, each = rows.shape
    columns = np.empty((each, n), np.uint8)
    near = max(64, _NEAR_BYTES // each)
    for at in range(0, n, near):
        columns[:, at : at + near] = rows[at : at + near].T
    return columns


def rows_of(columns: Bytes) -> Bytes:
    """Return (n, bytes) of (bytes, n) once more, an even number as pairs: half as much to move."""
    if len(columns) % 2:
        return columns.T.copy()
    pairs = columns[1::2].astype("<u2")
    pairs <<= 8
    pairs |= columns[::2]
    return np.ascontiguousarray(pairs.T).view(np.uint8)


def number_of(columns: Bytes, dtype: str) -> NDArray[Any]:
    """Return the unsigned numbers (n,) that columns hold, the lowest byte first."""
    number: NDArray[Any] = columns[-1].astype(dtype)
    for column in columns[-2::-1]:
        number <<= 8
        number |= column
    return number


def decode_columns(line: Bytes) -> tuple[Bytes, NDArray[np.bool_]]:
    """Return what records hold, CRC and all, and which of them are whole, as far as codes tell.

    ``line`` (bytes, n), at most ``SHORT_ON_LINE`` bytes, is as it came, the delimiter last, and
    what is returned a part of it: without full groups a byte stands where it stood. A code says
    where the next one is, there is a zero; the last must say where the delimiter is.
    """
    last = len(line) - 1
    following = line[0].copy()
    is_code = np.empty(len(following), np.bool_)
    as_number, code = is_code.view(np.uint8), np.empty_like(following)
    for at in range(1, last):
        column = line[at]
        np.equal(following, at, is_code)
        np.multiply(column, as_number, code)
        np.subtract(column, code, column)
        # What does not fit into a byte comes out as a place that is behind, and stays there.
        np.add(following, code, following)
    return line[1:last], following == last


def crc_is_right(columns: Bytes) -> NDArray[np.bool_]:
    """Return (n,) whether payloads agree with the CRC behind each; ``columns`` is used up.

    A CRC is what is left of a division by x¹⁶ + x¹² + x⁵ + 1. Where bits are added without a carry
    the square of a sum is the sum of the squares, so that x³² + x²⁴ + x¹⁰ + 1 leaves nothing
    either, nor do its square, and theirs: by each in turn all that is left of it is added further
    down, whole bytes of many records at once.
    """
    total = len(columns)
    low = columns[total - WIRE.crc_bytes].copy()
    columns[total - 2], columns[total - 1] = columns[total - 1], low
    begin, squared = 0, max(1, (total // 2).bit_length() - 1)
    while squared:
        gap, long = (1 << squared) // 2, 2 << squared
        while total - begin > long:
            end = begin + min(gap, total - begin - long)
            block = columns[begin:end]
            down, bits = divmod(11 << squared, 8)
            _add(block, columns[begin + gap : end + gap])
            _add(block, columns[begin + long : end + long])
            _add(np.right_shift(block, np.uint8(bits)), columns[begin + down : end + down])
            if bits:
                over = np.left_shift(block, np.uint8(8 - bits))
                _add(over, columns[begin + down + 1 : end + down + 1])
            begin = end
        squared -= 1
    high, low, *told = columns[begin:].astype(np.uint16)
    crc = _turned_twice().take(high << 8 | low)
    right: NDArray[np.bool_] = crc == (told[0] << 8 | told[1])
    return right


def _add(block: Bytes, onto: Bytes) -> None:
    np.bitwise_xor(onto, block, onto)


@lru_cache(maxsize=1)
def _turned_twice() -> NDArray[np.uint16]:
    """Return the CRC of two bytes, by the number that they are, the first the higher one."""
    turn = np.array([crc_hqx(bytes([byte]), 0) for byte in range(256)], np.uint16)
    crc = np.arange(1 << 16, dtype=np.uint16)
    for _ in range(2):
        crc = (crc << 8) ^ turn[crc >> 8]
    return crc
