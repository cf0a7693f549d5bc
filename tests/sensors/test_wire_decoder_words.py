"""What the wire decoder makes of a device's other words, and of what no device should send."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.errors import DeviceError
from coach.framing import WIRE, encode_record
from coach.sensors.source import Chunk
from coach.sensors.wire import (
    DeviceNotice,
    Notice,
    Reply,
    Samples,
    SampleType,
    Status,
    WireDecoder,
    encode,
)
from sims.plain_device import GLOVE, Device

Hear = Callable[..., Any]


def test_events_carry_the_streams_time_and_doubles_are_ignored(hear: Hear) -> None:
    device = Device(0, 2**32 - 10_000)
    press = encode(DeviceNotice(1, (2**32 - 10_000 + 12_500) % 2**32, Notice.BUTTON_DOWN, 0.0))
    alarm = encode(DeviceNotice(2, 5_500, Notice.ALARM_ON, 3000.0))
    stream = device.frames(range(12)) + press + press + device.frames(range(12, 15)) + alarm
    early = encode(DeviceNotice(0, 1, Notice.WATCHDOG))
    heard = hear(WireDecoder(), [Chunk(5.0, early + encode(GLOVE) + stream)])
    said = [(at, event.name, event.t_s, event.value) for at, event in heard.events]
    assert said == [
        (0, "watchdog", None, 0.0),
        (12, "button_down", pytest.approx(0.0125), 0.0),
        (15, "alarm_on", pytest.approx(0.0155), 3000.0),
    ]
    assert heard.counts.duplicates == 1


def test_overruns_battery_and_refusals_are_heard(hear: Hear) -> None:
    frames = [
        encode(GLOVE),
        encode(DeviceNotice(1, 0, Notice.OVERRUN, 5.0)),
        encode(DeviceNotice(2, 0, Notice.OVERRUN, 2.0)),
        encode(Status(dropped=7, battery_mv=3700)),
        encode(Reply(0x22, False)),
        encode(Reply(0x20, True)),
        encode(DeviceNotice(3, 0, Notice.BOOT)),
        encode(Status(dropped=1)),
    ]
    heard = hear(WireDecoder(), [Chunk(1.0, b"".join(frames))])
    assert heard.counts.device_overruns == 8
    spoken = [(event.name, event.value) for _, event in heard.events]
    assert ("battery", 3.7) in spoken
    assert ("refused", 0x22) in spoken
    assert len(heard.events) == 5


def test_samples_before_the_descriptor_are_dropped_without_a_gap(hear: Hear) -> None:
    device, decoder = Device(), WireDecoder()
    chunks = [Chunk(1.0, device.frames(range(30))), *device.stream(range(40, 50))]
    heard = hear(decoder, chunks)
    assert [row[0] for row in heard.readings] == list(range(40, 50))
    assert heard.t_s[0] == 0.0
    assert (heard.counts.missing_samples, heard.counts.bad_frames) == (0, 0)
    assert decoder.early_frames == 30


@pytest.mark.parametrize("sizes", [[10_000], [1], [7, 30]])
def test_another_number_of_taxels_ends_the_stream(
    in_pieces: Callable[..., list[Chunk]], sizes: list[int]
) -> None:
    device = Device()
    other = replace(GLOVE, taxels=6)
    data = encode(GLOVE) + device.frames(range(10)) + encode(other) + device.frames(range(10, 20))
    decoder, samples, events = WireDecoder(), 0, []
    pieces = in_pieces([Chunk(0.0, data)], sizes)
    fed = 0
    while fed < len(pieces) and "taxels_changed" not in events:
        for item in decoder.feed(pieces[fed]):
            samples += len(getattr(item, "counts", ()))
            events.append(getattr(item, "name", ""))
        fed += 1
    assert samples == 10
    assert events[-1] == "taxels_changed"
    with pytest.raises(DeviceError, match="6 taxels, not 4"):
        decoder.feed(Chunk(1.0, device.frame(20)))


def test_a_descriptor_again_is_silent_and_a_new_rate_is_told(hear: Hear) -> None:
    device = Device()
    faster = replace(GLOVE, rate_hz=500.0)
    data = encode(GLOVE) + device.frames(range(5)) + encode(GLOVE) + device.frames(range(5, 9))
    heard = hear(WireDecoder(), [Chunk(0.0, data + encode(faster))])
    assert [(at, info.rate_hz) for at, info in heard.infos] == [(0, 1000.0), (9, 500.0)]


def test_another_device_on_the_same_line_begins_a_new_epoch(hear: Hear) -> None:
    other = Device(9, 9_000_000, replace(GLOVE, device_id=b"glove--2"))
    heard = hear(WireDecoder(), [*Device().stream(range(5)), *other.stream(range(5))])
    assert heard.epochs == [0] * 5 + [1] * 5
    assert [info.device_id for _, info in heard.infos] == [b"glove--1".hex(), b"glove--2".hex()]


def test_floats_keep_their_value_and_invalid_ones_become_nan() -> None:
    pad = replace(GLOVE, sample_type=SampleType.F32)
    values = np.array([[1.5, np.nan, np.inf, -np.inf]], np.float32)
    decoder = WireDecoder()
    _, block = decoder.feed(Chunk(0.0, encode(pad) + encode(Samples(0, 0, values, SampleType.F32))))
    assert block.counts[0, 0] == 1.5  # type: ignore[union-attr]
    assert np.isnan(block.counts[0, 1:]).all()  # type: ignore[union-attr]


def test_signed_readings_stay_signed() -> None:
    cell = replace(GLOVE, sample_type=SampleType.I16)
    values = np.array([[-300, 0, 5, -32768]])
    decoder = WireDecoder()
    _, block = decoder.feed(
        Chunk(0.0, encode(cell) + encode(Samples(0, 0, values, SampleType.I16)))
    )
    assert block.counts.tolist() == values.tolist()  # type: ignore[union-attr]


@pytest.mark.parametrize("size", [7, 8, 14, 16, 22])
def test_frames_of_a_length_or_type_that_cannot_be_are_bad(hear: Hear, size: int) -> None:
    payload = bytes([1]) + bytes(size - 1)
    other_type = encode(Samples(0, 0, np.zeros((1, 4)), SampleType.F32))
    data = encode(GLOVE) + encode_record(WIRE, payload) + other_type
    heard = hear(WireDecoder(), [Chunk(0.0, data)])
    assert heard.readings == []
    assert heard.counts.bad_frames == 2


@given(st.lists(st.binary(max_size=200), max_size=20), st.lists(st.integers(1, 50), min_size=1))
def test_garbage_never_breaks_and_never_depends_on_its_pieces(
    hear: Hear, in_pieces: Callable[..., list[Chunk]], rubbish: list[bytes], sizes: list[int]
) -> None:
    records = [encode_record(WIRE, data) for data in rubbish if data]
    chunks = [Chunk(1.0, encode(GLOVE) + b"".join(rubbish) + b"".join(records) + b"\x00")]
    chunks.append(Chunk(2.0, Device().frames(range(5))))
    heard = hear(WireDecoder(), chunks)
    assert heard == hear(WireDecoder(), in_pieces(chunks, sizes))
    assert len(heard.readings) >= 5 or heard.infos == []


def test_long_garbage_holds_little_memory_and_then_the_device_is_heard(hear: Hear) -> None:
    decoder = WireDecoder()
    noise = np.random.default_rng(3).integers(1, 256, 3_000_000, np.uint8).tobytes()
    hear(decoder, [Chunk(0.0, noise[at : at + 50_000]) for at in range(0, len(noise), 50_000)])
    heard = hear(decoder, [Chunk(1.0, b"\x00"), *Device().stream(range(3))])
    assert len(heard.readings) == 3
    assert heard.counts.bad_frames == 1


def test_a_slow_device_never_makes_time_run_backwards(hear: Hear) -> None:
    device = Device()
    device.period_us = 900
    data = b"".join(device.frame(number, 50) for number in range(0, 500, 50))
    heard = hear(WireDecoder(), [Chunk(0.0, encode(GLOVE) + data)])
    assert (np.diff(heard.t_s) >= 0).all()
    assert heard.missing_before == {}
