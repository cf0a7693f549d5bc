"""Many chunks at once against one after the other: the same to the last bit, whatever is lost."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.source import Chunk, LinkCounts, SampleBlock
from coach.sensors.wire import (
    Descriptor,
    DeviceNotice,
    Notice,
    Samples,
    SampleType,
    Status,
    WireDecoder,
    encode,
)
from coach.sensors.wire_frames import SampleRun

GLOVE = Descriptor(b"glove--1", 1000.0, 3, "Glove", full_scale=4095.0)
FRAMES = 400


def told(items: Iterable[Any]) -> tuple[list[Any], dict[float, float]]:
    """All samples and words in order, and the last stream second that came at each stamp."""
    flat: list[Any] = []
    arrived: dict[float, float] = {}
    for item in items:
        block = item.block if isinstance(item, SampleRun) else item
        if not isinstance(block, SampleBlock):
            flat.append(block)
            continue
        alone = [(float(block.t_s[-1]), block.host_s)]
        arrivals = item.arrivals if isinstance(item, SampleRun) else alone
        arrived |= {host_s: t_s for t_s, host_s in arrivals}
        readings = np.nan_to_num(block.counts, nan=-1.0).tolist()
        missing = [block.missing] + [0] * (len(readings) - 1)
        epochs = [block.epoch] * len(readings)
        flat += zip(block.t_s.tolist(), readings, missing, epochs, strict=True)
    return flat, arrived


def stream(
    samples: int, kind: SampleType, odd: dict[int, str], begin: tuple[int, int], per_chunk: int
) -> list[Chunk]:
    """A glove's frames with things that happen before some of them."""
    glove = replace(GLOVE, sample_type=kind)
    rng = np.random.default_rng(samples)
    seq, time_us = begin
    host_s, chunks, waiting = 50.0, [], encode(glove)
    for number in range(FRAMES):
        values = rng.integers(0, 300, (samples, 3)).astype(np.float64)
        frame = encode(Samples(seq % 65536, time_us % 2**32, values, kind))
        what = odd.get(number, "")
        waiting += {
            "status": encode(Status(dropped=1)),
            "button": encode(DeviceNotice(0, time_us % 2**32, Notice.BUTTON_DOWN)),
            "rate": encode(replace(glove, rate_hz=990.0)),
            "again": encode(glove, number),
            "thrice": 3 * encode(glove, number),
            "noise": b"\x05\x00\x00\xff",
            "double": frame,
            "boot": encode(DeviceNotice(0, 0, Notice.BOOT)),
            "flip": frame[:9] + bytes([frame[9] ^ 0x10]) + frame[10:],
        }.get(what, b"")
        if what == "boot":
            seq, time_us = 7, 0
            frame = encode(Samples(seq, time_us, values, kind))
        waiting += b"" if what in ("drop", "flip") else frame
        seq, time_us = seq + samples, time_us + 1000 * samples
        host_s += samples / 1000 + (2000.0 if what == "silence" else 0.0)
        if number % per_chunk == per_chunk - 1:
            chunks.append(Chunk(host_s, waiting))
            waiting = b""
    return [*chunks, Chunk(host_s, waiting)]


WHAT = st.sampled_from(
    [
        *("status", "button", "rate", "again", "thrice"),
        *("noise", "double", "boot", "flip", "drop", "silence"),
    ]
)


@given(
    samples=st.integers(1, 3),
    kind=st.sampled_from(SampleType),
    odd=st.dictionaries(st.integers(0, FRAMES - 1), WHAT, max_size=8),
    begin=st.tuples(st.integers(0, 65535), st.integers(2**32 - 600_000, 2**32 - 1)),
    per_chunk=st.integers(1, 6),
    sizes=st.one_of(st.none(), st.lists(st.integers(20, 150), min_size=1, max_size=5)),
    batch=st.integers(16, 120),
)
def test_many_chunks_at_once_give_the_same_bits(
    in_pieces: Callable[..., list[Chunk]],
    samples: int,
    kind: SampleType,
    odd: dict[int, str],
    begin: tuple[int, int],
    per_chunk: int,
    sizes: list[int] | None,
    batch: int,
) -> None:
    chunks = stream(samples, kind, odd, begin, per_chunk)
    if sizes is not None:
        chunks = in_pieces(chunks, sizes)
    single, many = WireDecoder(), WireDecoder()
    one_by_one = told(item for chunk in chunks for item in single.feed(chunk))
    at_once = told(
        item
        for at in range(0, len(chunks), batch)
        for item in many.feed_many(chunks[at : at + batch])
    )
    assert at_once == one_by_one
    assert many.counts == single.counts


@pytest.mark.parametrize("again", [(), (90, 200, 203, 310)])
def test_a_quiet_stream_comes_in_one_run_whatever_it_says_again_of_itself(
    again: tuple[int, ...],
) -> None:
    chunks = stream(1, SampleType.U16, dict.fromkeys(again, "again"), (0, 0), 4)
    decoder = WireDecoder()
    lengths = [
        len(item.block.t_s) for item in decoder.feed_many(chunks) if isinstance(item, SampleRun)
    ]
    assert max(lengths) > 0.9 * FRAMES
    assert decoder.counts == LinkCounts(
        bytes_in=sum(len(chunk.data) for chunk in chunks),
        frames=FRAMES + 1 + len(again),
        samples=FRAMES,
    )


@pytest.mark.parametrize("samples", [1, 3])
def test_chunks_that_end_in_the_middle_of_frames_come_in_one_run_too(
    in_pieces: Callable[..., list[Chunk]], samples: int
) -> None:
    chunks = in_pieces(stream(samples, SampleType.U16, {}, (0, 0), 4), [7, 30])
    decoder = WireDecoder()
    decoder.feed(Chunk(49.0, encode(GLOVE)[:-3]))
    decoder.feed(Chunk(49.0, encode(GLOVE)[-3:] + chunks[0].data))
    runs = [item for item in decoder.feed_many(chunks[1:]) if isinstance(item, SampleRun)]
    assert len(runs) <= 2
    assert len(runs[-1].block.t_s) > 0.9 * FRAMES * samples
    assert np.all(np.diff(runs[-1].arrivals[:, 0]) > 0)
