"""Which format a line speaks, found out without losing what it said meanwhile."""

from collections.abc import Callable, Iterable
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.errors import UsageError
from coach.sensors.decoders import AutoDecoder, make_decoder
from coach.sensors.source import Chunk, Decoded, SampleBlock
from coach.sensors.text import TextDecoder
from coach.sensors.wire import Descriptor, Samples, encode
from coach.sensors.wire_decoder import WireDecoder
from coach.sensors.wire_frames import SampleRun

Hear = Callable[..., Any]

GLOVE = Descriptor(b"glove--1", 100.0, 2, "Glove")
WIRE = encode(GLOVE) + b"".join(
    encode(Samples(n, 10_000 * n, np.array([[n, 2 * n]]))) for n in range(20)
)
TEXT = b"".join(f"{n} {2 * n}\n".encode() for n in range(20))
BANNER = b"ets Jun  8 2016 00:22:57\r\nrst:0x1 (POWERON_RESET)\r\nGlove v1.2 ready\r\n\x00"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (WIRE, "wire"),
        (BANNER + WIRE, "wire"),
        (WIRE[9:], "wire"),
        (TEXT, "text"),
        (b"thumb palm\n" + TEXT, "text"),
        (b"4.5 " + TEXT, "text"),
    ],
)
@pytest.mark.parametrize("sizes", [[100_000], [1], [13, 4]])
def test_auto_finds_the_format_and_hears_all_of_it(
    hear: Hear,
    in_pieces: Callable[..., list[Chunk]],
    data: bytes,
    expected: str,
    sizes: list[int],
) -> None:
    chunks = [Chunk(1.0, data), Chunk(2.0, data[-7:])]
    decoder = AutoDecoder(TextDecoder())
    heard = hear(decoder, in_pieces(chunks, sizes))
    assert decoder.format == expected
    plain = WireDecoder() if expected == "wire" else TextDecoder()
    assert heard == hear(plain, chunks)


def samples_of(told: Iterable[Decoded | SampleRun]) -> list[bytes]:
    """Return every sample's second and counts, bit by bit, in whatever blocks they come."""
    blocks = [each.block if isinstance(each, SampleRun) else each for each in told]
    rows = [block for block in blocks if isinstance(block, SampleBlock)]
    return [
        np.append(t, row).tobytes() for b in rows for t, row in zip(b.t_s, b.counts, strict=True)
    ]


@pytest.mark.parametrize("batch", [1, 3, 150, 1_000])
@pytest.mark.parametrize("kind", ["wire", "text"])
def test_many_chunks_at_once_give_the_same_bits(
    in_pieces: Callable[..., list[Chunk]], kind: str, batch: int
) -> None:
    frames = [encode(Samples(n, 10_000 * n, np.array([[n, 2 * n]]))) for n in range(500)]
    lines = [f"{n} {2 * n}\n".encode() for n in range(500)]
    pieces = [BANNER, encode(GLOVE), *frames] if kind == "wire" else [BANNER, *lines]
    chunks = in_pieces([Chunk(1.0 + n / 100, each) for n, each in enumerate(pieces)], [11, 7, 30])
    single, many = AutoDecoder(TextDecoder()), AutoDecoder(TextDecoder())
    one_by_one = [told for chunk in chunks for told in single.feed(chunk)]
    at_once: list[Decoded | SampleRun] = []
    for at in range(0, len(chunks), batch):
        at_once += many.feed_many(chunks[at : at + batch])
        assert many.counts.bytes_in == sum(len(each.data) for each in chunks[: at + batch])
    assert samples_of(at_once) == samples_of(one_by_one)
    assert len(samples_of(at_once)) >= 497
    assert many.counts == single.counts
    in_runs = sum(len(each.block.t_s) for each in at_once if isinstance(each, SampleRun))
    assert in_runs > 300 or kind == "text" or batch < 40


def test_rubbish_is_neither_and_is_not_hoarded(hear: Hear) -> None:
    decoder = AutoDecoder(TextDecoder())
    rng = np.random.default_rng(4)
    for _ in range(40):
        noise = rng.integers(128, 256, 10_000, np.uint8).tobytes()
        assert decoder.feed(Chunk(0.0, noise)) == []
    assert decoder.format == "auto"
    assert decoder.counts.bytes_in == 400_000
    heard = hear(decoder, [Chunk(1.0, b"\x00" + WIRE)])
    assert len(heard.readings) == 20


@given(
    st.integers(0, 90_000),
    st.sampled_from([WIRE, TEXT]),
    st.lists(st.integers(1, 9000), min_size=1, max_size=5),
)
def test_pieces_do_not_matter_even_where_the_oldest_is_let_go(
    hear: Hear, in_pieces: Callable[..., list[Chunk]], before: int, data: bytes, sizes: list[int]
) -> None:
    chunks = [Chunk(1.0, b"\xf0" * before + b"\n\x00" + data + data)]
    whole = hear(make_decoder("auto"), chunks)
    assert whole == hear(make_decoder("auto"), in_pieces(chunks, sizes))
    assert len(whole.readings) >= 20


def test_a_format_is_taken_at_its_word(hear: Hear) -> None:
    assert hear(make_decoder("text", "kg"), [Chunk(0.0, b"1\n")]).infos[0][1].newtons_per_count == (
        9.80665
    )
    assert len(hear(make_decoder("wire"), [Chunk(0.0, WIRE)]).readings) == 20
    with pytest.raises(UsageError, match="morse"):
        make_decoder(cast(Any, "morse"))
