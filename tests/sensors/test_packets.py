"""Bluetooth packets in one stream: each comes back as it was, in any pieces."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.framing import WIRE, encode_record
from coach.sensors.packets import PacketReader, encode_packet
from coach.sensors.source import Chunk

packets = st.lists(st.binary(min_size=1, max_size=512), max_size=20)


@given(packets, st.lists(st.integers(1, 700), min_size=1, max_size=6))
def test_packets_come_back_whole_in_any_pieces(
    in_pieces: Callable[..., list[Chunk]], sent: list[bytes], sizes: list[int]
) -> None:
    stream = Chunk(1.0, b"".join(map(encode_packet, sent)))
    reader = PacketReader()
    heard = [packet for piece in in_pieces([stream], sizes) for packet in reader.feed(piece)]
    assert heard == sent
    assert reader.bad_packets == 0
    assert reader.bytes_in == len(stream.data)


def test_a_damaged_packet_costs_itself_alone() -> None:
    records = [bytearray(encode_packet(bytes([n]) * 20)) for n in range(1, 6)]
    records[2][7] ^= 4
    reader = PacketReader()
    heard = reader.feed(Chunk(0.0, b"".join(records)))
    assert [packet[0] for packet in heard] == [1, 2, 4, 5]
    assert reader.bad_packets == 1


def test_what_is_no_packet_is_not_sent_on() -> None:
    assert encode_packet(b"") == b""
    assert encode_packet(b"x" * 513) == b""


def test_a_record_longer_than_a_packet_is_counted_and_left_out() -> None:
    reader = PacketReader()
    long = encode_record(WIRE, b"x" * 513)
    assert reader.feed(Chunk(0.0, long + encode_packet(b"ok"))) == [b"ok"]
    assert reader.bad_packets == 1


@pytest.mark.parametrize("data", [b"\x07" * 100_000, b"\x00" * 100_000])
def test_endless_bytes_hold_no_memory(data: bytes) -> None:
    reader = PacketReader()
    for _ in range(30):
        assert reader.feed(Chunk(0.0, data)) == []
    assert reader._reader.pending_bytes < 20_000
    assert reader.feed(Chunk(0.0, b"\x00" + encode_packet(b"ok"))) == [b"ok"]
