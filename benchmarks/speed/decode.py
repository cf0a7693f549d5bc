"""What our wire costs to decode: live, as a port hands it on, and a whole recording at once.

The peers make the same numbers of the same samples: a loop that takes each frame by itself, with
struct and cobs, and holds it to its CRC as we do or not; and a loop over lines of text, with
their time and readings in decimal digits. They number no gaps, place nothing in time across a
wrap, and survive no damage; ours does.
"""

import struct
from binascii import crc_hqx
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import Final

import numpy as np
from cobs import cobs
from numpy.typing import NDArray

from benchmarks.row import Row, row_of
from benchmarks.timing import Spread, spread_of, turns_s
from coach.sensors.decoders import feed_many, make_decoder
from coach.sensors.source import Chunk, SampleBlock
from coach.sensors.wire import Descriptor, Samples, encode
from coach.sensors.wire_frames import SampleRun

Rows = NDArray[np.float64]

TAXELS: Final = 16
RATE_HZ: Final = 1000
SECONDS: Final = 10
CHUNK_S: Final = 0.01
LIVE_US, BULK_US = 1.2, 0.2
#: Long enough that a neighbour's burst of some seconds hits less than half of the rounds.
_ROUNDS, _SPEND_S = 35, 2.5
_GLOVE: Final = Descriptor(b"glove--1", RATE_HZ, TAXELS, "Glove", newtons_per_count=0.01)
_HEAD: Final = struct.Struct("<BHI")
_CRC_BYTES: Final = 2


def rows() -> Iterator[Row]:
    """Yield µs a frame, live and in bulk, a sample a frame and ten."""
    for samples in (1, 10):
        counts = readings(RATE_HZ * SECONDS)
        wire = stream(counts, samples)
        text = b"".join(map(line_of, range(len(counts)), counts.tolist()))
        ours, lines = in_chunks(wire), in_chunks(text)
        peers: dict[str, Callable[[], object]] = {
            "struct + cobs + CRC": partial(by_struct, ours, samples, checks=True),
            "struct + cobs, unchecked": partial(by_struct, ours, samples, checks=False),
            "lines of text": partial(by_lines, lines),
        }
        frames = len(counts) // samples
        live, bulk, *theirs = (
            spread_of(each_s).times(1e6 / frames)
            for each_s in turns_s(
                partial(live_rows, ours),
                partial(bulk_rows, ours),
                *peers.values(),
                rounds=_ROUNDS,
                spend_s=_SPEND_S,
            )
        )
        yield from _rows(samples, live, bulk, tuple(zip(peers, theirs, strict=True)))


def _rows(
    samples: int, live: Spread, bulk: Spread, peers: tuple[tuple[str, Spread], ...]
) -> Iterator[Row]:
    many = "a sample" if samples == 1 else f"{samples} samples"
    named = f"16 × 1 kHz, {many} a frame"
    cut = "chunks of 10 ms that begin and end within frames"
    whole = f"{SECONDS} s of chunks at once, as a report takes them"
    if samples > 1:
        # The bounds are of the frames that all our firmware sends, at 1 kHz too: a sample each.
        free = f"no bound, which is of a sample a frame: {_payload_bytes(samples)} bytes each"
        for way, spread, how in (("live", live, cut), ("bulk", bulk, whole)):
            detail = f"{free}, {spread.median / samples:.3g} µs a sample; {how}"
            yield row_of(f"wire decode, {way}, {named}", spread, "µs a frame", detail, peers=peers)
        return
    own = f"{_payload_bytes(samples)} bytes each, as all our firmware sends them"
    for way, spread, how, most in (("live", live, cut, LIVE_US), ("bulk", bulk, whole, BULK_US)):
        yield row_of(
            f"wire decode, {way}, {named}",
            spread,
            "µs a frame",
            f"{own}; {how}",
            at_most=most,
            peers=peers,
        )


def _payload_bytes(samples: int) -> int:
    return _HEAD.size + samples * TAXELS * 2


def readings(count: int) -> NDArray[np.uint16]:
    """Return readings (n, taxels) of a 12-bit converter."""
    return np.random.default_rng(1).integers(0, 4096, (count, TAXELS)).astype(np.uint16)


def stream(counts: NDArray[np.uint16], samples: int) -> bytes:
    """Return what a glove sends, without what it says first."""
    return b"".join(
        encode(Samples(at % 65_536, at * 1_000_000 // RATE_HZ, counts[at : at + samples]))
        for at in range(0, len(counts), samples)
    )


def line_of(number: int, sample: Sequence[int]) -> bytes:
    """Return a sample as a line of text: microseconds, then the readings."""
    return f"{number * 1_000_000 // RATE_HZ},{','.join(map(str, sample))}\r\n".encode()


def in_chunks(data: bytes) -> list[Chunk]:
    """Return bytes as a port hands them on: so many each 10 ms, wherever a frame ends."""
    chunks = round(SECONDS / CHUNK_S)
    ends = [len(data) * (k + 1) // chunks for k in range(chunks)]
    # A chunk ends in the middle of a frame, the last with the last.
    ends = [end - 20 for end in ends[:-1]] + ends[-1:]
    return [
        Chunk((k + 1) * CHUNK_S, data[begin:end])
        for k, (begin, end) in enumerate(zip([0, *ends[:-1]], ends, strict=True))
    ]


def live_rows(chunks: Sequence[Chunk]) -> list[SampleBlock]:
    """Return what our decoder makes of chunks one after the other."""
    decoder = make_decoder("wire")
    decoder.feed(Chunk(0.0, encode(_GLOVE)))
    decoded = chain.from_iterable(map(decoder.feed, chunks))
    return [each for each in decoded if isinstance(each, SampleBlock)]


def bulk_rows(chunks: Sequence[Chunk]) -> list[SampleBlock]:
    """Return the same of all at once."""
    decoder = make_decoder("wire")
    decoder.feed(Chunk(0.0, encode(_GLOVE)))
    runs = feed_many(decoder, chunks)
    blocks = (each.block if isinstance(each, SampleRun) else each for each in runs)
    return [each for each in blocks if isinstance(each, SampleBlock)]


def by_struct(chunks: Sequence[Chunk], samples: int, *, checks: bool) -> list[tuple[int, Rows]]:
    """Return (microseconds, samples) of each frame, one by one."""
    tail, found = b"", []
    readings_of = struct.Struct(f"<{samples * TAXELS}H")
    for chunk in chunks:
        *records, tail = (tail + chunk.data).split(b"\x00")
        for record in records:
            raw = cobs.decode(record)
            payload = raw[:-_CRC_BYTES]
            if checks and crc_hqx(payload, 0) != int.from_bytes(raw[-_CRC_BYTES:], "little"):
                continue
            _code, _seq, time_us = _HEAD.unpack_from(payload)
            values = readings_of.unpack_from(payload, _HEAD.size)
            found.append((time_us, np.array(values, np.float64).reshape(samples, TAXELS)))
    return found


def by_lines(chunks: Sequence[Chunk]) -> list[tuple[int, list[float]]]:
    """Return (microseconds, readings) of each line."""
    tail, found = b"", []
    for chunk in chunks:
        *lines, tail = (tail + chunk.data).split(b"\n")
        for line in lines:
            time_us, *values = line.split(b",")
            found.append((int(time_us), [float(value) for value in values]))
    return found
