"""The Progressor's packets as its maker publishes them, and what no maker would send."""

import math
import struct
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.ble_kinds import Advertisement
from coach.sensors.ble_known import kind_of
from coach.sensors.decoders import make_decoder
from coach.sensors.packets import encode_packet
from coach.sensors.progressor import KIND, ProgressorDecoder
from coach.sensors.source import Chunk

Hear = Callable[..., Any]
G = 9.80665


def weights(samples: list[tuple[float, int]], tag: int = 1) -> bytes:
    payload = b"".join(struct.pack("<fI", kg, us % 2**32) for kg, us in samples)
    return bytes([tag, len(payload)]) + payload


def sent(packets: list[tuple[float, bytes]]) -> list[Chunk]:
    return [Chunk(host_s, encode_packet(packet)) for host_s, packet in packets]


def stream(
    seconds: float, first_us: int = 0, host_s: float = 10.0, hz: float = 80.0
) -> list[tuple[float, bytes]]:
    """Eight samples a packet; the load in kilograms is the sample's own number, in hundreds."""
    count = round(seconds * hz / 8)
    return [
        (
            host_s + (8 * n + 7) / hz,
            weights([(i / 100, first_us + round(i * 1e6 / hz)) for i in range(8 * n, 8 * n + 8)]),
        )
        for n in range(count)
    ]


def test_a_packet_read_off_the_published_format(hear: Hear) -> None:
    # 01 10: two samples; 1.5 kg = 3FC00000 at 1,000 µs, -0.25 kg = BE800000 at 13,500 µs.
    packet = bytes.fromhex("0110 0000c03f e8030000 000080be bc340000")
    heard = hear(make_decoder("progressor"), sent([(5.0, packet)]))
    assert heard.readings == [[pytest.approx(1.5 * G)], [pytest.approx(-0.25 * G)]]
    assert heard.t_s == pytest.approx([0.0, 0.0125])
    (_, info), *_ = heard.infos
    assert (info.taxels, info.newtons_per_count) == (1, 1.0)
    assert info.name == "Tindeq Progressor (measures pull)"
    assert heard.counts.bad_frames == 0


def test_the_rate_is_learned_from_the_devices_own_time(hear: Hear) -> None:
    heard = hear(ProgressorDecoder(), sent(stream(5.0)))
    assert len(heard.readings) == 400
    assert heard.infos[-1][1].rate_hz == pytest.approx(80.0, rel=0.01)
    assert heard.t_s == pytest.approx([n / 80 for n in range(400)], abs=1e-9)
    assert heard.counts.gaps == 0


def test_the_microseconds_wrap_after_71_minutes_without_a_gap(hear: Hear) -> None:
    heard = hear(ProgressorDecoder(), sent(stream(4.0, first_us=2**32 - 2_000_000)))
    assert heard.t_s == pytest.approx([n / 80 for n in range(320)], abs=1e-9)
    assert (heard.counts.gaps, heard.counts.bad_frames, set(heard.epochs)) == (0, 0, {0})


def test_a_silence_longer_than_a_wrap_is_as_long_as_the_host_saw(hear: Hear) -> None:
    late_s = 2**32 / 1e6 + 100.0
    later = [(at + late_s, packet) for at, packet in stream(2.0, round(late_s * 1e6))]
    heard = hear(ProgressorDecoder(), sent(stream(2.0) + later))
    assert heard.t_s[160] == pytest.approx(late_s, abs=0.01)
    assert set(heard.epochs) == {0}


def test_lost_packets_are_counted_sample_by_sample(hear: Hear) -> None:
    packets = stream(5.0)
    del packets[30:33]
    heard = hear(ProgressorDecoder(), sent(packets))
    assert heard.missing_before == {240: 24}
    assert (heard.counts.gaps, heard.counts.missing_samples) == (1, 24)
    assert heard.t_s[240] == pytest.approx(264 / 80)


def test_a_doubled_packet_is_heard_once(hear: Hear) -> None:
    packets = stream(3.0)
    packets.insert(11, packets[10])
    heard = hear(ProgressorDecoder(), sent(packets))
    assert len(heard.readings) == 240
    assert heard.counts.duplicates == 8
    assert heard.counts.gaps == 0


def test_a_device_that_was_switched_off_and_on_goes_on_in_a_new_epoch(hear: Hear) -> None:
    heard = hear(ProgressorDecoder(), sent(stream(3.0) + stream(2.0, first_us=7, host_s=20.0)))
    assert heard.epochs == [0] * 240 + [1] * 160
    assert heard.t_s[240] - heard.t_s[239] == pytest.approx(20.0875 - 12.9875, abs=0.01)
    assert np.all(np.diff(heard.t_s) > 0)


def test_a_burst_that_comes_late_keeps_its_own_time(hear: Hear) -> None:
    packets = [(at if n < 10 or n >= 18 else 11.8, p) for n, (at, p) in enumerate(stream(4.0))]
    heard = hear(ProgressorDecoder(), sent(packets))
    assert heard.t_s == pytest.approx([n / 80 for n in range(320)], abs=1e-9)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1e30, -5000.0])
def test_a_weight_that_cannot_be_is_left_out_and_counted(hear: Hear, value: float) -> None:
    packets = stream(3.0)
    at_s, _ = packets[20]
    samples = [(value if n == 163 else n / 100, round(n * 12_500)) for n in range(160, 168)]
    packets[20] = (at_s, weights(samples))
    heard = hear(ProgressorDecoder(), sent(packets))
    assert len(heard.readings) == 239
    assert np.isfinite(heard.readings).all()
    assert heard.counts.bad_frames == 1
    assert heard.missing_before == {163: 1}


@pytest.mark.parametrize(
    "packet",
    [
        b"\x01",
        b"\x01\x00",
        b"\x01\x07" + b"\x00" * 7,
        b"\x01\x10" + b"\x00" * 8,
        b"\x01\x08" + b"\x00" * 9,
        b"\x02\x08" + b"\x00" * 8,
        b"\xff\x08" + b"\x00" * 8,
        b"\x00\x04\xff\xff\xff\xff",
        b"\x00" * 200,
    ],
)
def test_a_packet_of_wrong_length_or_tag_is_counted_and_survived(hear: Hear, packet: bytes) -> None:
    packets = stream(1.0)
    packets.insert(5, (packets[4][0], packet))
    heard = hear(ProgressorDecoder(), sent(packets))
    assert len(heard.readings) == 80
    assert heard.counts.bad_frames == 1
    assert heard.events == []


def test_battery_and_low_power_are_told(hear: Hear) -> None:
    packets = [(1.0, b"\x00\x04" + struct.pack("<I", 3456)), (2.0, b"\x04\x00")]
    heard = hear(ProgressorDecoder(), sent(packets))
    said = [(event.name, event.value, event.host_s) for _, event in heard.events]
    assert said == [("battery", 3.456, 1.0), ("low_power", None, 2.0)]
    assert heard.counts.bad_frames == 0


def test_time_that_leaps_ahead_for_a_sample_is_no_place_to_go(hear: Hear) -> None:
    packets = stream(3.0)
    packets.insert(10, (packets[9][0], weights([(1.0, 1_000_000_000)])))
    heard = hear(ProgressorDecoder(), sent(packets))
    assert heard.t_s == pytest.approx([n / 80 for n in range(240)], abs=1e-9)
    assert heard.counts.bad_frames == 1


@given(
    st.lists(
        st.one_of(
            st.binary(min_size=1, max_size=40),
            st.builds(
                weights,
                st.lists(
                    st.tuples(st.floats(width=32), st.integers(0, 2**32 - 1)),
                    min_size=1,
                    max_size=5,
                ),
            ),
            st.sampled_from([packet for _, packet in stream(2.0)]),
        ),
        max_size=30,
    ),
    st.lists(st.floats(0.0, 3.0), min_size=1, max_size=5),
    st.lists(st.integers(1, 60), min_size=1, max_size=6),
)
def test_any_pieces_of_anything_give_the_same_samples(
    hear: Hear,
    in_pieces: Callable[..., list[Chunk]],
    packets: list[bytes],
    waits_s: list[float],
    sizes: list[int],
) -> None:
    chunks, host_s = [], 3.0
    for n, packet in enumerate(packets):
        host_s += waits_s[n % len(waits_s)]
        chunks.append(Chunk(host_s, encode_packet(packet)))
    heard = hear(ProgressorDecoder(), chunks)
    assert heard == hear(ProgressorDecoder(), in_pieces(chunks, sizes))
    assert np.isfinite(heard.readings).all()
    assert np.all(np.diff(heard.t_s) > 0)


def test_it_is_told_by_its_name_or_its_service() -> None:
    assert kind_of(Advertisement("Progressor_7125", "C0:00:00:00:00:01")) is KIND
    service = "7e4e1701-1ea6-40c9-9dcc-13d34ffead57"
    assert kind_of(Advertisement("", "C0:00:00:00:00:01", service_uuids=(service,))) is KIND
    assert kind_of(Advertisement("Progress bar", "C0:00:00:00:00:02")) is None


def test_it_is_spoken_to_in_the_published_commands() -> None:
    assert (KIND.tare, KIND.stop) == (b"\x64", (b"\x66",))
    assert KIND.start == (b"\x6f", b"\x65")
    assert "pull" in KIND.note
