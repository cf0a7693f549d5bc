"""What bytes cost on their way to a Reading, live: as a share of one core, beside a plain script.

The bytes come as from a port, 10 ms at a time, a sample a frame; all is done with them that a
session does before anything is shown: decoded, calibrated, zeroed, filtered, judged, doubted. The
script (``live_script``) reads a port as well, and draws if it is told to.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

import numpy as np

from benchmarks.row import Row, row_of
from benchmarks.speed.live_script import seconds_of
from benchmarks.speed.pipeline import stream
from benchmarks.timing import spread_of
from benchmarks.trust.pressed import described
from coach.engine.chain import Chain, ChainOutput
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.sensors.wire import Samples, encode
from coach.signal.bands import PALM

#: Taxels, samples a second, and the most of a core that they may take, %.
DEVICES: Final = ((16, 1000, 2.0), (256, 200, 3.0), (1024, 100, 5.0))
STREAM_S: Final = 10
_ROUNDS: Final = 7
#: What draws is so much slower that a part of the stream is enough.
_DRAWN_S: Final = 2
_CHUNK_S: Final = 0.01
_DETAIL: Final = (
    "ours: bytes to bands, strokes, zero, doubts; the script's: pyserial on a pseudo-terminal, "
    "cobs, struct, CRC, sosfilt of the sum, find_peaks ten times a second"
)


def rows() -> Iterator[Row]:
    """Yield each device's share of a core, and whether it falls from taxel to taxel."""
    shares = []
    for taxels, rate_hz, most in DEVICES:
        chunks = chunks_of(taxels, rate_hz)
        per_count = described(taxels, float(rate_hz)).newtons_per_count or 1.0
        drawn = [chunk for chunk in chunks if chunk.host_s <= _DRAWN_S]
        script = partial(_script_s, rate_hz=rate_hz, newtons_per_count=per_count)
        ours, plain = _shares(
            (partial(_chain_s, chunks), STREAM_S),
            (partial(script, chunks, draws=False), STREAM_S),
        )
        # By itself: a window that paints leaves nothing of the others in the processor's cache.
        (drawing,) = _shares((partial(script, drawn, draws=True), _DRAWN_S))
        share = spread_of(ours)
        shares.append(share.median / taxels / rate_hz)
        beside = (
            ("script", spread_of(plain)),
            ("script that draws 60/s with pyqtgraph", spread_of(drawing)),
        )
        name = f"bytes to reading, {taxels:,} × {rate_hz:,} Hz"
        yield row_of(name, share, "% of a core", _DETAIL, at_most=most, peers=beside)
    falls = shares == sorted(shares, reverse=True)
    each = ", ".join(f"{1e4 * share:.2g}" for share in shares)
    detail = f"a taxel's sample: {each} µs; 1: it falls from device to device"
    yield Row("bytes to reading, cost as taxels grow", float(falls), "", detail, at_least=1.0)


def chunks_of(taxels: int, rate_hz: int) -> list[Chunk]:
    """Return what a device sends: its description, then 10 ms of samples at a time."""
    described_as = described(taxels, float(rate_hz))
    per_count = described_as.newtons_per_count or 1.0
    _, newtons, _ = stream(rate_hz, taxels, STREAM_S)
    counts = np.clip(np.rint(newtons / per_count), 0, 65_534).astype(np.uint16)
    frames = [
        encode(Samples(number % 2**16, round(number * 1e6 / rate_hz), counts[number : number + 1]))
        for number in range(len(counts))
    ]
    together = max(1, round(_CHUNK_S * rate_hz))
    chunks = [Chunk(0.0, encode(described_as))]
    for at in range(0, len(frames), together):
        data = b"".join(frames[at : at + together])
        chunks.append(Chunk((at + together) / rate_hz, data))
    return chunks


def through_chain(chunks: Sequence[Chunk]) -> list[ChainOutput]:
    """Return what our chain makes of chunks one after the other."""
    chain = Chain(make_decoder("wire"), PALM)
    return [chain.feed(chunk) for chunk in chunks]


def _chain_s(chunks: Sequence[Chunk]) -> float:
    begun_s = time.process_time()
    through_chain(chunks)
    return time.process_time() - begun_s


def _script_s(
    chunks: Sequence[Chunk], rate_hz: int, newtons_per_count: float, *, draws: bool
) -> float:
    return seconds_of(chunks, rate_hz, newtons_per_count, draws=draws)[0]


def _shares(*tasks: tuple[Callable[[], float], float]) -> list[list[float]]:
    """Return each task's processor time over its seconds, %, each round; they take turns."""
    shares: list[list[float]] = [[] for _ in tasks]
    for _ in range(_ROUNDS):
        for found, (task, seconds) in zip(shares, tasks, strict=True):
            found.append(100.0 * task() / seconds)
    return shares
