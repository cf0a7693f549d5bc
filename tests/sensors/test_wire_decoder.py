"""The wire decoder against a plain account of what the device sampled and the line lost."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.source import Chunk
from coach.sensors.wire import (
    DeviceNotice,
    Notice,
    Samples,
    WireDecoder,
    encode,
)
from sims.plain_device import GLOVE, Device

Hear = Callable[..., Any]


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
