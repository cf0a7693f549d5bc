"""The hanging scale that is heard in its advertisements only."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.ble_kinds import Advertisement
from coach.sensors.ble_known import kind_of
from coach.sensors.packets import encode_packet
from coach.sensors.source import Chunk
from coach.sensors.wh_c06 import KIND, WhC06Decoder

Hear = Callable[..., Any]
G = 9.80665
MAC = bytes.fromhex("a1b2c3d4e5f6")


def advert(hundredths: int, flags: int = 0x11, mac: bytes = MAC, tail: int = 0) -> bytes:
    head = b"\x02\x03\x11" + mac + b"\x01"
    return head + hundredths.to_bytes(2, "big") + b"\x00\x00" + bytes([flags, 0, tail])


def sent(adverts: list[bytes], period_s: float = 0.125) -> list[Chunk]:
    return [Chunk(5.0 + n * period_s, encode_packet(data)) for n, data in enumerate(adverts)]


def test_bytes_read_off_the_published_offsets(hear: Hear) -> None:
    # 0x04D2 = 1234: 12.34 kg, stable, kilograms on the display.
    data = bytes.fromhex("020311 a1b2c3d4e5f6 01 04d2 0000 11 0000")
    heard = hear(WhC06Decoder(), sent([data]))
    assert heard.readings == [[pytest.approx(12.34 * G)]]
    (_, info), *_ = heard.infos
    assert "too slow for bands" in info.name
    assert (info.newtons_per_count, info.taxels, info.checked) == (1.0, 1, False)


@pytest.mark.parametrize("flags", [0x01, 0x11, 0x02, 0x12])
def test_stable_or_not_and_whatever_its_display_shows(hear: Hear, flags: int) -> None:
    assert hear(WhC06Decoder(), sent([advert(250, flags)])).readings == [[pytest.approx(2.5 * G)]]


def test_a_weight_that_stays_is_new_each_time_but_not_within_one_advertisement(hear: Hear) -> None:
    steady = hear(WhC06Decoder(), sent([advert(300)] * 40))
    assert (len(steady.readings), steady.counts.duplicates) == (40, 0)
    assert steady.infos[-1][1].rate_hz == pytest.approx(8.0, rel=0.01)
    # Linux hands some on three times within a few milliseconds.
    thrice = [
        Chunk(5.0 + n * 0.125 + again * 0.004, encode_packet(advert(300 + n)))
        for n in range(40)
        for again in range(3)
    ]
    heard = hear(WhC06Decoder(), thrice)
    assert [round(row[0] / G * 100) for row in heard.readings] == list(range(300, 340))
    assert heard.counts.duplicates == 80


@pytest.mark.parametrize(
    "data",
    [
        advert(100)[:-1],
        advert(100) + b"\x00",
        b"\x02\x03\x12" + advert(100)[3:],
        advert(100, flags=0x10),
        advert(100, flags=0x17),
        advert(65_535),
        advert(100, mac=b"\x00" * 6),
        b"\x00",
    ],
)
def test_what_is_not_its_own_is_counted_and_survived(hear: Hear, data: bytes) -> None:
    heard = hear(WhC06Decoder(), sent([advert(100), data, advert(200)]))
    assert [round(row[0] / G, 2) for row in heard.readings] == [1.0, 2.0]
    assert heard.counts.bad_frames == 1


@given(
    st.lists(st.one_of(st.binary(min_size=1, max_size=24), st.integers(0, 40_000).map(advert))),
    st.lists(st.floats(0.0, 0.4), min_size=1, max_size=5),
    st.lists(st.integers(1, 30), min_size=1, max_size=5),
)
def test_any_pieces_give_the_same_samples(
    hear: Hear,
    in_pieces: Callable[..., list[Chunk]],
    adverts: list[bytes],
    waits_s: list[float],
    sizes: list[int],
) -> None:
    chunks, host_s = [], 3.0
    for n, data in enumerate(adverts):
        host_s += waits_s[n % len(waits_s)]
        chunks.append(Chunk(host_s, encode_packet(data)))
    assert hear(WhC06Decoder(), chunks) == hear(WhC06Decoder(), in_pieces(chunks, sizes))


def test_the_person_is_asked_whether_it_is_a_bathroom_scale() -> None:
    seen = Advertisement("IF_B7", "C0:00:00:00:00:01", manufacturer={0x0100: advert(0)})
    assert kind_of(seen) is KIND
    assert "bathroom scale" in KIND.ask
    assert "?kind=wh-c06" in KIND.ask
    assert "too slow" in KIND.note
    other = Advertisement("IF_B7", "C0:00:00:00:00:01", manufacturer={0x0157: advert(0)})
    assert kind_of(other) is None
