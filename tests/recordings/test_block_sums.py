"""One sum for a block of records says what each record's own says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.framing import DISK, encode_record
from coach.recordings.runs import record_block
from coach.recordings.scan import pieces_of

PAYLOADS = (b"\x02\x01\x00\x00\x00 of one", b"\x02", b"\x02\x02\x00\x00\x00" + bytes(range(250)))


def damaged(payload: bytes) -> bytes:
    """Return a record that decodes, with another CRC than its own."""
    record = bytearray(encode_record(DISK, payload))
    record[1] ^= 0x40
    return bytes(record)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0), (1,), (0, 0, 0)])
def test_whole_records_are_a_block_and_stand_where_they_stood(order: tuple[int, ...]) -> None:
    records = [encode_record(DISK, PAYLOADS[number]) for number in order]
    block = record_block(100, b"".join(records))
    assert block is not None
    places = [100 + len(b"".join(records[:number])) for number in range(len(records))]
    assert block.places.tolist() == places
    assert [block.payload(n) for n in range(len(order))] == [PAYLOADS[n] for n in order]
    for number, payload in enumerate(PAYLOADS[n] for n in order):
        if len(payload) > 1:
            assert block.index(number) == int.from_bytes(payload[1:5], "little")


@pytest.mark.parametrize("odd", [(0,), (1,), (2,), (0, 1), (1, 2), (0, 2), (0, 1, 2)])
def test_a_damaged_record_is_found_wherever_it_stands(odd: tuple[int, ...]) -> None:
    records = [
        damaged(payload) if number in odd else encode_record(DISK, payload)
        for number, payload in enumerate(PAYLOADS)
    ]
    assert record_block(0, b"".join(records)) is None


def test_of_empty_records_there_is_a_block_of_none() -> None:
    block = record_block(7, bytes(5))
    assert block is not None
    assert not list(block.runs(1))


def test_a_record_of_nothing_is_a_damaged_one() -> None:
    whole = encode_record(DISK, PAYLOADS[0])
    assert record_block(0, whole + b"\x01\x00" + whole) is None


#: What stands between records while they are summed, and pieces whose groups are nearly full.
ODD = (b"\x81\xd5\x9d\x4c", b"\x00", b"\x00\x81\xd5\x9d\x4c\x00")
LONG = tuple(b"\x02\x00" + b"a" * length for length in range(247, 259))


@given(
    parts=st.lists(
        st.lists(st.one_of(st.binary(max_size=20), st.sampled_from(ODD + LONG)), min_size=1),
        min_size=1,
        max_size=12,
    ),
    repeat=st.integers(1, 3),
    damage=st.dictionaries(st.floats(0.0, 1.0, exclude_max=True), st.integers(0, 255), max_size=2),
)
def test_a_block_holds_what_each_record_by_itself_holds(parts, repeat, damage):
    payloads = [b"\x02" + b"".join(part) for part in parts] * repeat
    data = bytearray(b"".join(encode_record(DISK, payload) for payload in payloads))
    for place, byte in damage.items():
        data[int(place * (len(data) - 1))] = byte
    alone = list(pieces_of(9, bytes(data)))
    block = record_block(9, bytes(data))
    if any(payload is None for _, payload in alone):
        assert block is None
        return
    assert block is not None
    assert block.places.tolist() == [place for place, _ in alone]
    assert [block.payload(number) for number in range(len(alone))] == [held for _, held in alone]


@pytest.mark.parametrize("length", range(240, 262))
def test_a_record_that_ends_in_a_full_group_is_whole(length):
    # Where no byte of its CRC is zero its last group goes on to the end.
    payloads = [bytes([2, 0, 1, number]) + b"a" * length for number in range(1, 200)]
    block = record_block(0, b"".join(encode_record(DISK, payload) for payload in payloads))
    assert block is not None
    assert [block.payload(number) for number in range(len(payloads))] == payloads
