"""Values that readers stumble over, and changes to bytes whose format is not known."""

import random
import struct
from collections.abc import Callable
from typing import Final

Change = Callable[[bytes, random.Random], bytes]

WORDS: Final = (
    *(b"nan", b"inf", b"-inf", b"1e999", b"-0.0", b"1_000", b"0x" + b"f" * 99, b"9" * 400),
    *(b"true", b"null", b'""', b'"\\ud800"', b"\xff\xfe", b"\x00", b"\x1b[2J", b"1979-05-27"),
    *(b"[" * 99, b"[" * 1500, b"{a=" * 700, b'{"a":' * 900, b"a." * 500, b"../" * 9, b"CON"),
    *(b"%s%n", b"-1", b"0", b"65536", b"4294967296", b"18446744073709551616", b"1e-320", b"1,5"),
    *(b"\xe2\x80\xae", b"\xc2\x85", b"\xe2\x80\xa8", b"\r", b"12:34:56", b"AM", b"@@", b"Frame 1"),
)
_NUMBERS: Final = (0, 1, -1, 2, 127, 128, 255, 256, 2047, 2049, 32767, 32768, 65535, 65536, 2**31)
_FLOATS: Final = (0.0, -1.0, float("nan"), float("inf"), -float("inf"), 1e300, 1e-300, 3e38, 1e9)
_JSON: Final[tuple[object, ...]] = (
    *(
        None,
        True,
        -1,
        0,
        1,
        2**31,
        10**25,
        10**400,
        1e308,
        -0.5,
        "",
        "x" * 300,
        "\ud800",
        "\x1b[2J",
    ),
    *([], {}, [[[[1]]]], {"a": {"b": 1}}, "palm", "medium", "sim:beginner", "../../x", [1.0] * 50),
)


def odd_json(chance: random.Random) -> object:
    """Return a value that JSON may hold where another is awaited."""
    if chance.random() < 0.05:
        deep: object = 1
        for _ in range(chance.choice((20, 200, 400, 900))):
            deep = [deep] if chance.random() < 0.5 else {"a": deep}
        return deep
    return chance.choice(_JSON)


def rough(data: bytes, chance: random.Random) -> bytes:
    """Return bytes changed in one place or another, without knowing what they are."""
    if not data:
        return chance.randbytes(chance.randrange(1, 16))
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        at = chance.randrange(len(data) + 1)
        data = chance.choice(_CHANGES)(data, at, chance)
    return data


def _flip(data: bytes, at: int, chance: random.Random) -> bytes:
    if at >= len(data):
        return data
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def _drop(data: bytes, at: int, chance: random.Random) -> bytes:
    return data[:at] + data[at + chance.choice((1, 2, 4, 8, 64, 1000)) :]


def _repeat(data: bytes, at: int, chance: random.Random) -> bytes:
    piece = data[at : at + chance.choice((1, 4, 16, 64))]
    return data[:at] + piece * chance.choice((2, 3, 10, 60)) + data[at:]


def _insert(data: bytes, at: int, chance: random.Random) -> bytes:
    return data[:at] + chance.choice(WORDS) + data[at:]


def _number(data: bytes, at: int, chance: random.Random) -> bytes:
    size, sign = chance.choice(((1, "B"), (2, "H"), (4, "I"), (2, ">H"), (4, ">I")))
    number = chance.choice(_NUMBERS) % (1 << 8 * size)
    return data[:at] + struct.pack(sign if ">" in sign else f"<{sign}", number) + data[at + size :]


def _float(data: bytes, at: int, chance: random.Random) -> bytes:
    number = chance.choice(_FLOATS)
    single = not 3.4e38 < abs(number) < float("inf") and chance.random() < 0.5
    packed = struct.pack("<f" if single else "<d", number)
    return data[:at] + packed + data[at + len(packed) :]


def _swap(data: bytes, at: int, chance: random.Random) -> bytes:
    end = at + chance.choice((2, 8, 32))
    return data[:at] + data[at:end][::-1] + data[end:]


_CHANGES: Final = (_flip, _flip, _drop, _repeat, _insert, _number, _number, _float, _swap)
