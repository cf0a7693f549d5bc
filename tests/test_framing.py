"""The framing that wire and disk share, against published vectors and an own plain COBS."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.framing import DISK, WIRE, Framing, RecordReader, decode_record, encode_record

#: Wikipedia, "Consistent Overhead Byte Stuffing", examples 1 to 11 (without the closing 00).
PUBLISHED = [
    (b"\x00", b"\x01\x01"),
    (b"\x00\x00", b"\x01\x01\x01"),
    (b"\x00\x11\x00", b"\x01\x02\x11\x01"),
    (b"\x11\x22\x00\x33", b"\x03\x11\x22\x02\x33"),
    (b"\x11\x22\x33\x44", b"\x05\x11\x22\x33\x44"),
    (b"\x11\x00\x00\x00", b"\x02\x11\x01\x01\x01"),
    (bytes(range(1, 255)), b"\xff" + bytes(range(1, 255))),
    (bytes(range(255)), b"\x01\xff" + bytes(range(1, 255))),
    (bytes(range(1, 256)), b"\xff" + bytes(range(1, 255)) + b"\x02\xff"),
    (bytes([*range(2, 256), 0]), b"\xff" + bytes(range(2, 256)) + b"\x01\x01"),
    (bytes([*range(3, 256), 0, 1]), b"\xfe" + bytes(range(3, 256)) + b"\x02\x01"),
]


def stuffed(data: bytes) -> bytes:
    """COBS by the paper: groups of up to 254 bytes without a zero, each after its length + 1."""
    out = bytearray()
    groups = data.split(b"\x00")
    for number, group in enumerate(groups):
        while len(group) >= 254:
            out += b"\xff" + group[:254]
            group = group[254:]
            if not group and number == len(groups) - 1:
                return bytes(out)
        out += bytes([len(group) + 1]) + group
    return bytes(out)


def crc16_by_bits(data: bytes) -> int:
    register = 0
    for byte in data:
        register ^= byte << 8
        for _ in range(8):
            register = (register << 1) ^ (0x1021 if register & 0x8000 else 0)
            register &= 0xFFFF
    return register


def crc32_by_bits(data: bytes) -> int:
    register = 0xFFFFFFFF
    for byte in data:
        register ^= byte
        for _ in range(8):
            register = (register >> 1) ^ (0xEDB88320 if register & 1 else 0)
    return register ^ 0xFFFFFFFF


framings = st.sampled_from([WIRE, DISK])
payloads = st.lists(
    st.one_of(
        st.binary(min_size=1, max_size=40),
        st.integers(1, 600).map(lambda size: b"\xaa" * size),
        st.integers(1, 600).map(bytes),
    ),
    min_size=1,
    max_size=6,
)


def test_the_plain_cobs_of_this_test_agrees_with_the_published_vectors() -> None:
    for data, encoded in PUBLISHED:
        assert stuffed(data) == encoded


def test_crc_check_values_are_the_published_ones() -> None:
    assert encode_record(WIRE, b"123456789") == b"\x0c123456789\xc3\x31\x00"
    assert encode_record(DISK, b"123456789") == b"\x0e123456789\x26\x39\xf4\xcb\x00"


@given(st.one_of(st.binary(min_size=1, max_size=800), st.integers(240, 520).map(bytes)))
def test_a_record_is_cobs_of_payload_and_crc_and_a_zero(payload: bytes) -> None:
    wire = payload + crc16_by_bits(payload).to_bytes(2, "little")
    disk = payload + crc32_by_bits(payload).to_bytes(4, "little")
    assert encode_record(WIRE, payload) == stuffed(wire) + b"\x00"
    assert encode_record(DISK, payload) == stuffed(disk) + b"\x00"


@given(framings, payloads, st.data())
def test_any_split_gives_the_same_payloads(
    framing: Framing, sent: list[bytes], data: st.DataObject
) -> None:
    noise = data.draw(st.lists(st.binary(max_size=6), min_size=len(sent), max_size=len(sent)))
    stream = b"".join(
        rubbish + b"\x00" + encode_record(framing, payload)
        for rubbish, payload in zip(noise, sent, strict=True)
    )
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    whole, pieces, singly = RecordReader(framing), RecordReader(framing), RecordReader(framing)
    expected = whole.feed(stream)
    in_pieces = []
    for begin, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        in_pieces += pieces.feed(stream[begin:end])
    byte_by_byte = [got for byte in stream for got in singly.feed(bytes([byte]))]
    assert expected == in_pieces == byte_by_byte
    assert whole.bad_records == pieces.bad_records == singly.bad_records
    assert [payload for payload in expected if payload in sent] == sent


def test_every_single_flipped_bit_costs_its_record_and_at_most_the_next() -> None:
    sent = [b"\x01\x07\x00\xe8\x03\x00\x00\x01\x00\x02\x00", b"second record", b"third"]
    records = [encode_record(WIRE, payload) for payload in sent]
    stream = b"".join(records)
    for bit in range(8 * len(stream)):
        damaged = bytearray(stream)
        damaged[bit // 8] ^= 1 << bit % 8
        reader = RecordReader(WIRE)
        got = reader.feed(bytes(damaged) + b"\x00")
        assert set(got) < set(sent), "a damaged record must never pass for a whole one"
        assert len(got) >= 1
        # Only a lost delimiter takes the neighbour along.
        if bit // 8 not in {len(records[0]) - 1, len(stream) - len(records[2]) - 1}:
            assert len(got) == 2


def test_endless_bytes_without_a_delimiter_stay_bounded_and_cost_one_record() -> None:
    reader = RecordReader(WIRE)
    for _ in range(200):
        assert reader.feed(b"\x55" * 10_000) == []
        assert reader.pending_bytes <= 17_000
    assert reader.feed(b"\x55\x00" + encode_record(WIRE, b"after")) == [b"after"]
    assert reader.bad_records == 1


def test_an_oversized_record_inside_one_piece_is_refused_like_in_many() -> None:
    body = b"\x01" * 40_000 + b"\x00"
    stream = body + encode_record(WIRE, b"after")
    reader = RecordReader(WIRE)
    assert reader.feed(b"\x00" + stream) == [b"after"]
    assert reader.bad_records == 1


def test_the_longest_payload_passes_and_longer_or_empty_ones_are_refused_at_once() -> None:
    longest = bytes(WIRE.max_payload_bytes)
    assert RecordReader(WIRE).feed(encode_record(WIRE, longest)) == [longest]
    for payload in (b"", longest + b"\x01"):
        with pytest.raises(ValueError, match="bounds"):
            encode_record(WIRE, payload)


def test_rubbish_is_no_record() -> None:
    for body in (b"", b"\x01", b"\x02", b"\xff" * 300, b"\x03\x01\x02", b"\x01\x01\x01"):
        assert decode_record(WIRE, body) is None
