"""The wire decoder against a plain account of what the device sampled and the line lost."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.errors import DeviceError
from coach.framing import WIRE, encode_record
from coach.sensors.source import Chunk
from coach.sensors.wire import (
    Descriptor,
    DeviceNotice,
    Notice,
    Reply,
    Samples,
    SampleType,
    Status,
    WireDecoder,
    encode,
)

Hear = Callable[..., Any]

TAXELS, RATE_HZ = 4, 1000.0
GLOVE = Descriptor(b"glove--1", RATE_HZ, TAXELS, "Glove", full_scale=4095.0)


class Device:
    """Samples once a millisecond: sample n reads (n mod 4096, 0, 1, 2); counters begin anywhere."""

    def __init__(self, seq: int = 0, time_us: int = 0, descriptor: Descriptor = GLOVE) -> None:
        self.seq, self.time_us, self.descriptor = seq, time_us, descriptor
        self.period_us = round(1e6 / descriptor.rate_hz)

    def frame(self, number: int, samples: int = 1) -> bytes:
        """The frame whose first sample is this device's number ``number``."""
        numbers = np.arange(number, number + samples)
        values = np.column_stack([numbers % 4096] + [np.full(samples, n) for n in range(3)])
        time_us = self.time_us + number * self.period_us
        kind = self.descriptor.sample_type
        return encode(Samples((self.seq + number) % 65536, time_us % 2**32, values, kind))

    def frames(self, numbers: Sequence[int]) -> bytes:
        return b"".join(self.frame(number) for number in numbers)

    def stream(self, numbers: Sequence[int]) -> list[Chunk]:
        return [Chunk(5.0, encode(self.descriptor) + self.frames(numbers))]


@settings(max_examples=60, deadline=None)
@given(
    seq=st.integers(0, 65535),
    time_us=st.one_of(st.integers(0, 2**32 - 1), st.integers(2**32 - 200_000, 2**32 - 1)),
    lengths=st.lists(st.integers(1, 5), min_size=1, max_size=60),
    dropped=st.sets(st.integers(0, 59), max_size=20),
    doubled=st.sets(st.integers(0, 59), max_size=5),
    per_chunk=st.integers(1, 20),
    sizes=st.lists(st.integers(1, 70), min_size=1, max_size=9),
)
def test_any_split_gives_the_same_samples_and_they_are_the_devices(
    hear: Hear,
    in_pieces: Callable[..., list[Chunk]],
    seq: int,
    time_us: int,
    lengths: list[int],
    dropped: set[int],
    doubled: set[int],
    per_chunk: int,
    sizes: list[int],
) -> None:
    device, number, lost = Device(seq, time_us), 0, 0
    kept: list[int] = []
    missing: dict[int, int] = {}
    frames = [encode(GLOVE)]
    for at, length in enumerate(lengths):
        if at in dropped:
            lost += length
        else:
            frame = device.frame(number, length)
            frames += [frame, frame] if at in doubled else [frame]
            if lost and kept:
                missing[len(kept)] = lost
            lost = 0
            kept += range(number, number + length)
        number += length
    chunks = [
        Chunk(100.0 + at, b"".join(frames[at : at + per_chunk]))
        for at in range(0, len(frames), per_chunk)
    ]
    whole = hear(WireDecoder(), chunks)
    assert whole == hear(WireDecoder(), in_pieces(chunks, sizes))
    assert whole == hear(WireDecoder(), in_pieces(chunks, [1]))
    assert [row[0] for row in whole.readings] == [n % 4096 for n in kept]
    assert whole.missing_before == missing
    assert whole.t_s == pytest.approx([(n - kept[0]) / 1000 for n in kept] if kept else [])
    assert whole.counts.missing_samples == sum(missing.values())
    assert whole.counts.gaps == len(missing)
    assert whole.counts.samples == len(kept)
    assert whole.counts.duplicates == len([at for at in doubled - dropped if at < len(lengths)])
    assert whole.counts.bad_frames == 0
    assert set(whole.epochs) <= {0}


@settings(max_examples=60, deadline=None)
@given(
    flips=st.sets(st.integers(0, 8 * 19 * 60 - 1), min_size=1, max_size=6),
    sizes=st.lists(st.integers(1, 70), min_size=1, max_size=9),
)
def test_flipped_bits_cost_frames_never_make_readings(
    hear: Hear, in_pieces: Callable[..., list[Chunk]], flips: set[int], sizes: list[int]
) -> None:
    device = Device(65_500, 2**32 - 30_000)
    stream = bytearray(device.frames(range(60)))
    stream += bytes(0)
    for bit in flips:
        if bit < 8 * len(stream):
            stream[bit // 8] ^= 1 << bit % 8
    tail = b"\x00" + device.frames(range(60, 62))
    chunks = [Chunk(1.0, encode(GLOVE) + device.frame(-1)), Chunk(2.0, bytes(stream) + tail)]
    heard = hear(WireDecoder(), chunks)
    assert heard == hear(WireDecoder(), in_pieces(chunks, sizes))
    numbers = [int(row[0]) for row in heard.readings[1:]]
    assert numbers == sorted(set(numbers))
    assert set(numbers) <= set(range(62))
    assert {60, 61} <= set(numbers)
    assert all(row[1:] == [0, 1, 2] for row in heard.readings)
    assert heard.counts.missing_samples == 62 - len(numbers)
    assert heard.t_s[1:] == pytest.approx([(number + 1) / 1000 for number in numbers])


@pytest.mark.parametrize("gap", [1, 7, 32_767, 32_768, 65_535, 65_537, 200_000, 1_000_003])
def test_gaps_are_exact_even_past_the_counters_wrap(hear: Hear, gap: int) -> None:
    device = Device(65_000, 2**32 - 1_000_000)
    before, after = range(40), range(40 + gap, 80 + gap)
    chunks = [*device.stream(before), Chunk(5.0 + gap / 1000, device.frames(after))]
    heard = hear(WireDecoder(), chunks)
    assert heard.missing_before == {40: gap}
    assert heard.t_s == pytest.approx([n / 1000 for n in [*before, *after]])
    assert set(heard.epochs) == {0}


def test_a_gap_is_exact_when_the_crystal_is_a_percent_off(hear: Hear) -> None:
    device = Device()
    device.period_us = 1010
    chunks = [*device.stream(range(10)), Chunk(205.0, device.frames(range(200_010, 200_020)))]
    assert hear(WireDecoder(), chunks).missing_before == {10: 200_000}


def test_a_silence_longer_than_the_microsecond_wrap_is_told_by_the_hosts_stamps(
    hear: Hear,
) -> None:
    slow = replace(GLOVE, rate_hz=1.0)
    device = Device(descriptor=slow)
    chunks = [*device.stream(range(3)), Chunk(5.0 + 6000.0, device.frames([6000, 6001]))]
    heard = hear(WireDecoder(), chunks)
    assert heard.t_s == [0.0, 1.0, 2.0, 6000.0, 6001.0]
    assert heard.missing_before == {3: 5997}


def test_both_counters_wrap_without_a_gap_over_hours(hear: Hear) -> None:
    slow = replace(GLOVE, rate_hz=10.0)
    device = Device(descriptor=slow)
    total = 140_000
    chunks = [Chunk(0.0, encode(slow))]
    for begin in range(0, total, 500):
        numbers = range(begin, begin + 500, 100)
        data = b"".join(device.frame(number, 100) for number in numbers)
        chunks.append(Chunk(begin / 10, data))
    heard = hear(WireDecoder(), chunks)
    assert heard.missing_before == {}
    assert len(heard.t_s) == total
    assert np.allclose(heard.t_s, np.arange(total) / 10, atol=1e-6)


def test_late_frames_are_counted_and_never_sorted_in(hear: Hear) -> None:
    device = Device()
    heard = hear(WireDecoder(), device.stream([0, 1, 4, 2, 3, 5, 5, 6]))
    assert [row[0] for row in heard.readings] == [0, 1, 4, 5, 6]
    assert heard.missing_before == {2: 2}
    assert heard.counts.duplicates == 3


@pytest.mark.parametrize("told", [True, False])
def test_a_reboot_begins_an_epoch_and_time_goes_on_by_the_hosts_clock(
    hear: Hear, told: bool
) -> None:
    before, after = Device(300, 50_000_000), Device(0, 0)
    boot = encode(DeviceNotice(0, 0, Notice.BOOT)) + encode(GLOVE) if told else b""
    chunks = [
        *before.stream(range(100)),
        Chunk(7.5, boot + after.frames(range(10))),
        Chunk(7.6, after.frames(range(10, 20))),
    ]
    heard = hear(WireDecoder(), chunks)
    assert heard.epochs == [0] * 100 + [1] * 20
    expected = [n / 1000 for n in range(100)] + [0.099 + 2.5 + n / 1000 for n in range(20)]
    assert heard.t_s == pytest.approx(expected)
    assert heard.missing_before == {100: 2499}
    assert [(at, event.name) for at, event in heard.events] == [(100, "boot")] * told
    assert len(heard.infos) == 1


@pytest.mark.parametrize("samples", [1, 10])
@pytest.mark.parametrize("lost", [0, 10, 2990])
@pytest.mark.parametrize("sizes", [[10_000], [1], [7, 30]])
def test_a_reboot_is_one_gap_of_the_samples_that_the_declared_rate_would_have_given(
    hear: Hear, in_pieces: Callable[..., list[Chunk]], samples: int, lost: int, sizes: list[int]
) -> None:
    chunks = [Chunk(1.0, encode(GLOVE))]
    for life, (first, begin_s) in ((Device(300, 50_000_000), (0, 1.0)), (Device(), (1, 2.0))):
        boot = encode(DeviceNotice(0, 0, Notice.BOOT)) if first else b""
        for at in range(0, 1000, samples):
            arrival_s = begin_s + (at + samples + lost * first) / 1000
            chunks.append(Chunk(arrival_s, boot * (at == 0) + life.frame(at, samples)))
    heard = hear(WireDecoder(), in_pieces(chunks, sizes))
    assert heard.missing_before == ({1000: lost} if lost else {})
    assert (heard.counts.gaps, heard.counts.missing_samples) == (1, lost)
    assert heard.epochs == [0] * 1000 + [1] * 1000


def test_every_reboot_counts_even_if_its_words_are_the_same(hear: Hear) -> None:
    boot = encode(DeviceNotice(0, 0, Notice.BOOT))
    life = Device().frames(range(5))
    chunks = [
        Chunk(1.0, encode(GLOVE) + life),
        Chunk(3.0, boot + boot + life),
        Chunk(5.0, boot + life),
    ]
    heard = hear(WireDecoder(), chunks)
    assert heard.epochs == [0] * 5 + [1] * 5 + [2] * 5
    assert heard.counts.duplicates == 1
    assert heard.t_s == sorted(set(heard.t_s))


def test_a_device_that_counts_anew_is_believed_after_a_few_frames(hear: Hear) -> None:
    device = Device(20_000)
    odd = [encode(Samples(100 + n, 60_000 + 1000 * n, np.full((1, 4), n))) for n in range(40)]
    heard = hear(WireDecoder(), [*device.stream(range(50)), Chunk(5.1, b"".join(odd))])
    assert heard.epochs[-1] == 1
    assert heard.epochs.count(1) >= 30
    assert heard.counts.bad_frames == 40 - heard.epochs.count(1)


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


@settings(max_examples=80, deadline=None)
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
