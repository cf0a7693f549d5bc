"""Frames that one call decodes against each by itself, whatever became of their bytes."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from coach.framing import WIRE, decode_record
from coach.sensors.wire import Samples, encode
from coach.sensors.wire_alike import frames_alike
from coach.sensors.wire_frames import shape_of

SHAPE = shape_of(np.dtype("<u2"), 8, 1, 1000.0)


def line_of(count: int, seed: int, zeros: float) -> bytes:
    """Frames of four taxels, of which many read nothing."""
    rng = np.random.default_rng(seed)
    values = rng.integers(1, 4096, (count, 1, 4)) * (rng.random((count, 1, 4)) >= zeros)
    return b"".join(encode(Samples(at, at * 1000, row)) for at, row in enumerate(values))


@given(
    count=st.integers(1, 12),
    seed=st.integers(0, 2**32),
    zeros=st.sampled_from([0.0, 0.3, 0.9]),
    damage=st.dictionaries(st.floats(0.0, 1.0, exclude_max=True), st.integers(0, 255), max_size=3),
    lost=st.one_of(st.just(0), st.integers(0, 40)),
)
def test_all_are_told_as_each_alone_or_none(
    count: int, seed: int, zeros: float, damage: dict[float, int], lost: int
) -> None:
    damaged = bytearray(line_of(count, seed, zeros))
    for place, byte in damage.items():
        damaged[int(place * (len(damaged) - 1))] = byte
    del damaged[lost : 2 * lost]
    line = bytes(damaged)[:-1] + b"\x00"
    alone = [decode_record(WIRE, body) for body in line.split(b"\x00")[:-1]]
    raw = frames_alike(line, SHAPE, 1)
    plain = all(
        payload is not None and len(payload) == SHAPE.frame.itemsize and payload[0] == 1
        for payload in alone
    )
    assert (raw is not None) == plain
    if raw is not None:
        assert [payload for payload, _crc in SHAPE.whole.iter_unpack(raw)] == alone


def test_a_code_that_reaches_over_a_delimiter_is_seen() -> None:
    """Its frame has one code more that is too far, as if the delimiter were a reading."""
    line = bytearray(line_of(3, 1, 0.0))
    each = len(line) // 3
    last_code = 0
    while last_code + line[last_code] < each - 1:
        last_code += line[last_code]
    line[last_code] += 1
    assert frames_alike(bytes(line), SHAPE, 1) is None


def test_another_type_and_another_length_are_left_to_others() -> None:
    line = line_of(3, 2, 0.3)
    assert frames_alike(line, SHAPE, 1) is not None
    assert frames_alike(line, SHAPE, 2) is None
    assert frames_alike(line, shape_of(np.dtype("<u2"), 10, 1, 1000.0), 1) is None
    assert frames_alike(line, shape_of(np.dtype("<u2"), 600, 1, 1000.0), 1) is None
