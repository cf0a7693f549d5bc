"""Motion frames beside the samples, against a plain account of what the device sampled."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.framing import WIRE, encode_record
from coach.sensors.source import Chunk
from coach.sensors.wire import (
    Descriptor,
    DeviceNotice,
    Motion,
    Notice,
    Samples,
    WireDecoder,
    encode,
)

Hear = Callable[..., Any]
InPieces = Callable[..., list[Chunk]]

GLOVE = Descriptor(b"glove--1", 200.0, 1, "Glove", full_scale=4095.0)
SAMPLE_US, MOTION_US = 5_000, 10_000


def sample(number: int, time_us: int = 0) -> bytes:
    """One sample each 5 ms that reads its own number."""
    at_us = (time_us + number * SAMPLE_US) % 2**32
    return encode(Samples(number % 65536, at_us, np.array([[number % 4096]])))


def motion(number: int, length: int = 1, time_us: int = 0, seq: int = 0) -> bytes:
    """Motion each 10 ms from the device's zero: x is its own number, z gravity."""
    numbers = np.arange(number, number + length)
    accel = np.column_stack([numbers % 30_000, -numbers % 30_000, np.full(length, 9807)])
    at_us = (time_us + number * MOTION_US) % 2**32
    turn = np.column_stack([np.full(length, 150), np.full(length, -18_000), numbers % 30_000])
    return encode(Motion((seq + number) % 65536, at_us, MOTION_US, accel, turn))


@given(
    seq=st.integers(0, 65535),
    time_us=st.one_of(st.integers(0, 2**32 - 1), st.integers(2**32 - 100_000, 2**32 - 1)),
    lengths=st.lists(st.integers(1, 6), min_size=1, max_size=30),
    lost=st.sets(st.integers(1, 29), max_size=10),
    doubled=st.sets(st.integers(0, 29), max_size=5),
    sizes=st.lists(st.integers(1, 60), min_size=1, max_size=9),
    per_chunk=st.integers(1, 12),
)
def test_motion_comes_in_its_place_however_the_line_is_cut(
    hear: Hear,
    in_pieces: InPieces,
    seq: int,
    time_us: int,
    lengths: Sequence[int],
    lost: set[int],
    doubled: set[int],
    sizes: list[int],
    per_chunk: int,
) -> None:
    frames, kept, gap_before = [encode(GLOVE), sample(0, time_us)], [], 0
    expected = []
    number = sampled = 0
    for at, length in enumerate(lengths):
        numbers = range(number, number + length)
        number += length
        if at in lost:
            gap_before += length
        else:
            frames += [motion(numbers[0], length, time_us, seq)] * (2 if at in doubled else 1)
            expected += [(n, gap_before * (n == numbers[0]) * bool(kept)) for n in numbers]
            kept += list(numbers)
            gap_before = 0
        while (sampled + 1) * SAMPLE_US <= number * MOTION_US:
            sampled += 1
            frames.append(sample(sampled, time_us))
    cut = range(0, len(frames), per_chunk)
    chunks = [Chunk(50.0 + at * 0.01, b"".join(frames[at : at + per_chunk])) for at in cut]
    heard = hear(WireDecoder(), chunks)
    assert heard == hear(WireDecoder(), in_pieces(chunks, sizes))
    assert heard == hear(WireDecoder(), in_pieces(chunks, [1]))
    assert [(round(row[1] * 1e3), row[5]) for row in heard.motion] == [
        (n % 30_000, missing) for n, missing in expected
    ]
    assert [row[0] for row in heard.motion] == pytest.approx([n * 0.01 for n in kept])
    assert {row[3] for row in heard.motion} <= {9.807}
    turns = np.array([row[4] for row in heard.motion]).reshape(-1, 3)
    degrees = [[1.5, -180.0, n % 30_000 / 100] for n in kept]
    assert turns == pytest.approx(np.radians(np.array(degrees).reshape(-1, 3)))
    assert [row[0] for row in heard.readings] == list(range(sampled + 1))
    assert heard.counts.motion_samples == len(kept)
    assert heard.counts.missing_motion == sum(missing for _, missing in expected)
    assert heard.counts.bad_frames == heard.counts.missing_samples == 0
    assert heard.counts.duplicates == sum(at < len(lengths) and at not in lost for at in doubled)


def test_a_recording_read_in_bulk_has_the_same_motion(hear: Hear) -> None:
    frames = [encode(GLOVE)]
    for number in range(400):
        frames += [sample(number)]
        if number % 10 == 0:
            frames.append(motion(number // 2, 5))
    chunks = [Chunk(at * 0.005, data) for at, data in enumerate(frames)]
    bulk = list(WireDecoder().feed_many(chunks))
    moved = [item for item in bulk if hasattr(item, "accel_m_s2")]
    one_by_one = hear(WireDecoder(), chunks)
    assert np.concatenate([block.t_s for block in moved]).tolist() == [
        row[0] for row in one_by_one.motion
    ]
    assert len(one_by_one.motion) == 200


def test_motion_before_the_first_sample_and_far_off_its_time_is_left_out(hear: Hear) -> None:
    early = Chunk(0.0, encode(GLOVE) + motion(0) + sample(0))
    later = Chunk(0.1, sample(1) + motion(1) + motion(700_000) + motion(2) + sample(2))
    heard = hear(WireDecoder(), [early, later])
    assert [row[0] for row in heard.motion] == pytest.approx([0.01, 0.02])
    assert heard.counts.bad_frames == 1
    assert len(heard.readings) == 3


def test_a_restart_takes_motion_into_its_new_epoch(hear: Hear) -> None:
    first = [Chunk(0.0, encode(GLOVE) + b"".join(map(sample, range(10))) + motion(0, 5))]
    boot = encode(DeviceNotice(0, 0, Notice.BOOT))
    again = Chunk(3.0, boot + encode(GLOVE) + motion(0) + sample(0) + motion(1, 2))
    heard = hear(WireDecoder(), [*first, again])
    assert [row[6] for row in heard.motion] == [0] * 5 + [1] * 2
    t_s = [row[0] for row in heard.motion]
    # The one before the first new sample is lost; the pause is that of the host's stamps.
    assert t_s[5] - 0.01 == pytest.approx(heard.t_s[-1])
    assert heard.motion[5][5] == round((t_s[5] - t_s[4]) / 0.01) - 1
    assert (np.diff(t_s) > 0).all()


@pytest.mark.parametrize(
    "body", [b"", bytes(6), bytes(7), bytes(12), b"\0\0\0\0\x01\0" + bytes(12)], ids=range(5)
)
def test_motion_of_no_length_or_no_spacing_is_bad(hear: Hear, body: bytes) -> None:
    data = encode(GLOVE) + sample(0) + encode_record(WIRE, b"\x04\0\0" + body) + sample(1)
    heard = hear(WireDecoder(), [Chunk(0.0, data)])
    assert heard.motion == []
    assert heard.counts.bad_frames == 1
    assert len(heard.readings) == 2


@given(
    bodies=st.lists(st.binary(max_size=40), max_size=20),
    stamps=st.lists(st.floats(0, 1e5), min_size=20, max_size=20),
    sizes=st.lists(st.integers(1, 50), min_size=1),
)
def test_any_motion_frame_at_all_is_survived_in_any_pieces(
    hear: Hear,
    in_pieces: InPieces,
    bodies: list[bytes],
    stamps: list[float],
    sizes: list[int],
) -> None:
    chunks = [Chunk(0.0, encode(GLOVE) + sample(0))]
    for at, (body, host_s) in enumerate(zip(bodies, sorted(stamps), strict=False)):
        chunks.append(Chunk(host_s, encode_record(WIRE, b"\x04" + body) + sample(at + 1)))
    heard = hear(WireDecoder(), chunks)
    assert heard == hear(WireDecoder(), in_pieces(chunks, sizes))
    assert len(heard.readings) == len(bodies[:20]) + 1
    t_s = [row[0] for row in heard.motion]
    assert (np.diff(t_s) >= 0).all()


def test_the_encoder_clips_what_the_sensor_cannot_say_and_refuses_other_shapes() -> None:
    hard = encode(Motion(0, 0, 10_000, np.array([[1e6, -1e6, 0.6]]), np.zeros((1, 3))))
    clipped = encode(Motion(0, 0, 10_000, np.array([[32767, -32768, 1]]), np.zeros((1, 3))))
    assert hard == clipped
    for shape in [(0, 3), (1, 2), (256, 3)]:
        with pytest.raises(ValueError, match="shape"):
            encode(Motion(0, 0, 10_000, np.zeros(shape), np.zeros(shape)))
