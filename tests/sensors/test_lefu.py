"""The plate that one stands or presses on."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.ble_kinds import Advertisement
from coach.sensors.ble_known import kind_of
from coach.sensors.lefu import KIND, LefuDecoder
from coach.sensors.packets import encode_packet
from coach.sensors.source import Chunk

Hear = Callable[..., Any]
G = 9.80665


def sent(packets: list[bytes]) -> list[Chunk]:
    return [Chunk(5.0 + n * 0.1, encode_packet(data)) for n, data in enumerate(packets)]


@pytest.mark.parametrize(
    ("packet", "kilograms"),
    [("0000", 0.0), ("0001", 0.01), ("04d2", 12.34), ("04d2000000", 12.34), ("7530", 300.0)],
)
def test_the_first_two_bytes_are_hundredths_of_a_kilogram(
    hear: Hear, packet: str, kilograms: float
) -> None:
    heard = hear(LefuDecoder(), sent([bytes.fromhex(packet)]))
    assert heard.readings == [[pytest.approx(kilograms * G)]]
    (_, info), *_ = heard.infos
    assert (info.newtons_per_count, info.checked, info.rate_hz) == (1.0, False, None)


@pytest.mark.parametrize("packet", ["05", "7531", "ffff", "cf00" + "00" * 9, "0001" + "00" * 19])
def test_other_packets_are_counted_and_survived(hear: Hear, packet: str) -> None:
    heard = hear(LefuDecoder(), sent([b"\x00\x64", bytes.fromhex(packet), b"\x00\xc8"]))
    assert [round(row[0] / G, 2) for row in heard.readings] == [1.0, 2.0]
    assert heard.counts.bad_frames == 1


@given(
    st.lists(st.binary(min_size=1, max_size=24)),
    st.lists(st.integers(1, 30), min_size=1, max_size=5),
)
def test_any_pieces_give_the_same_samples(
    hear: Hear, in_pieces: Callable[..., list[Chunk]], packets: list[bytes], sizes: list[int]
) -> None:
    chunks = sent(packets)
    assert hear(LefuDecoder(), chunks) == hear(LefuDecoder(), in_pieces(chunks, sizes))


def test_the_rate_is_learned_from_the_arrivals(hear: Hear) -> None:
    heard = hear(LefuDecoder(), sent([b"\x01\x00"] * 60))
    assert heard.infos[-1][1].rate_hz == pytest.approx(10.0, rel=0.01)
    assert heard.t_s == pytest.approx([n / 10 for n in range(60)], abs=1e-6)


def test_both_characteristics_are_listened_to() -> None:
    assert kind_of(Advertisement("ENTRALPI", "C0:00:00:00:00:01")) is KIND
    assert KIND.notify_all
    assert {uuid[:8] for uuid in KIND.notify} == {"0000fff1", "0000fff4"}
