"""A table of many frames against each frame by itself, whatever became of its bytes."""

from collections.abc import Callable
from struct import Struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.framing import WIRE, decode_record, encode_record
from coach.sensors.source import Chunk
from coach.sensors.wire_table import FrameTable

HEAD = Struct("<BHI")
WIDTHS = (8, 40, 251, 252, 260, 600)


def taken(data: bytes, sizes: list[int], in_pieces: Callable[..., list[Chunk]]) -> list[bytes]:
    """The table's frames in order, empty where one is not good."""
    table = FrameTable(in_pieces([Chunk(1.0, data)], sizes))
    assert table.begins[-1] == len(table.good) == data.count(b"\x00")
    heads = zip(table.codes.tolist(), table.seqs.tolist(), table.times_us.tolist(), strict=True)
    readings = table.values(np.dtype("u1"))
    return [
        HEAD.pack(*head) + each.tobytes() if good else b""
        for good, head, each in zip(table.good, heads, readings, strict=True)
    ]


@given(
    width=st.sampled_from(WIDTHS),
    count=st.one_of(st.integers(2, 6), st.integers(250, 280)),
    zeros=st.sampled_from([0.0, 0.1, 0.9]),
    seed=st.integers(0, 2**32),
    damage=st.dictionaries(st.floats(0.0, 1.0, exclude_max=True), st.integers(0, 255), max_size=5),
    sizes=st.lists(st.integers(1, 3000), min_size=1, max_size=5),
)
def test_a_table_holds_what_each_frame_by_itself_holds(
    in_pieces: Callable[..., list[Chunk]],
    width: int,
    count: int,
    zeros: float,
    seed: int,
    damage: dict[float, int],
    sizes: list[int],
) -> None:
    rng = np.random.default_rng(seed)
    payloads = rng.integers(1, 256, (count, width)) * (rng.random((count, width)) >= zeros)
    sent = [row.astype(np.uint8).tobytes() for row in payloads]
    data = bytearray(b"".join(encode_record(WIRE, payload) for payload in sent))
    for place, byte in damage.items():
        data[int(place * len(data))] = byte
    # A table cannot know whether the first frame has begun before it.
    alone = [b"", *(decode_record(WIRE, body) or b"" for body in bytes(data).split(b"\x00")[1:-1])]
    table = taken(bytes(data), sizes, in_pieces)
    assert len(table) == len(alone)
    commonest = max(map(len, table))
    assert table == [each if len(each) == commonest else b"" for each in alone]
    if count >= 250:
        assert sum(map(bool, table)) >= count - 2 * len(damage) - 1


@pytest.mark.parametrize("data", [b"", b"\x00", b"\x00\x00\x00", b"\x05\x01", b"\x03ab\x00"])
def test_where_no_frame_is_whole_none_is_good(data):
    assert not FrameTable([Chunk(1.0, data)]).good.any()
