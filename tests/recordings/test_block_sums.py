"""One sum for a block of records says what each record's own says."""

import pytest

from coach.framing import DISK, encode_record
from coach.recordings.runs import record_block

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
