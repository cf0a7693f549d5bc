"""The kitchen scale whose packets carry their own sum."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.ble_kinds import Advertisement
from coach.sensors.ble_known import kind_of
from coach.sensors.decent import KIND, DecentDecoder
from coach.sensors.packets import encode_packet
from coach.sensors.source import Chunk

Hear = Callable[..., Any]
G = 9.80665


def sent(packets: list[bytes]) -> list[Chunk]:
    return [Chunk(5.0 + n * 0.1, encode_packet(data)) for n, data in enumerate(packets)]


@pytest.mark.parametrize(
    ("packet", "grams"),
    [
        # The maker's own examples, and one below zero.
        ("03ce00000000cd", 0.0),
        ("03ce00650000a8", 10.1),
        ("03ce079400005e", 194.0),
        ("03ca079400005a", 194.0),
        ("03ceffce0000fc", -5.0),
        ("03ce00650102030000a8", 10.1),
    ],
)
def test_weights_of_either_length(hear: Hear, packet: str, grams: float) -> None:
    heard = hear(DecentDecoder(), sent([bytes.fromhex(packet)]))
    assert heard.readings == [[pytest.approx(grams / 1000 * G, abs=1e-9)]]
    (_, info), *_ = heard.infos
    assert info.checked


@pytest.mark.parametrize(
    "packet",
    [
        "03ce00650000a9",
        "03ce0165 0000a8",
        "04ce00650000af",
        "03ce006500",
        "03ce0065000000a8",
        "03",
        "00",
    ],
)
def test_a_wrong_sum_length_or_model_is_counted_and_survived(hear: Hear, packet: str) -> None:
    good = bytes.fromhex("03ce079400005e")
    heard = hear(DecentDecoder(), sent([good, bytes.fromhex(packet), good]))
    assert len(heard.readings) == 2
    assert heard.counts.bad_frames == 1


def test_every_flip_of_one_bit_is_noticed(hear: Hear) -> None:
    good = bytes.fromhex("03ce079400005e")
    for bit in range(56):
        flipped = bytearray(good)
        flipped[bit // 8] ^= 1 << bit % 8
        heard = hear(DecentDecoder(), sent([bytes(flipped)]))
        assert heard.readings == []
        assert heard.counts.bad_frames == 1


def test_a_button_is_no_weight_and_no_damage(hear: Hear) -> None:
    heard = hear(DecentDecoder(), sent([bytes.fromhex("03aa01010000a9")]))
    assert heard.readings == []
    assert (heard.counts.bad_frames, heard.counts.frames) == (0, 1)


@given(
    st.lists(
        st.one_of(
            st.binary(min_size=1, max_size=12),
            st.sampled_from([bytes.fromhex("03ce00650000a8"), bytes.fromhex("03ce079400005e")]),
        )
    ),
    st.lists(st.integers(1, 30), min_size=1, max_size=5),
)
def test_any_pieces_give_the_same_samples(
    hear: Hear, in_pieces: Callable[..., list[Chunk]], packets: list[bytes], sizes: list[int]
) -> None:
    chunks = sent(packets)
    assert hear(DecentDecoder(), chunks) == hear(DecentDecoder(), in_pieces(chunks, sizes))


def test_it_is_spoken_to_in_the_published_commands() -> None:
    assert kind_of(Advertisement("Decent Scale", "C0:00:00:00:00:01")) is KIND
    assert KIND.tare.hex() == "030f000000010d"
    for command in (KIND.tare, KIND.keep_alive, *KIND.start):
        total = 0
        for byte in command:
            total ^= byte
        assert (command[0], len(command), total) == (3, 7, 0)
