"""What bytes cost on their way to a Reading, live: as a share of one core, beside a plain script.

The bytes come as from a port, 10 ms at a time, a sample a frame; all is done with them that a
session does before anything is shown: decoded, calibrated, filtered, judged, doubted. The script
is what one writes who wants a filtered force and its peaks, and nothing else.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

import numpy as np
from cobs import cobs
from scipy.signal import butter, find_peaks, sosfilt, sosfilt_zi

from benchmarks.row import Row
from benchmarks.speed.pipeline import stream
from benchmarks.trust.pressed import described
from coach.engine.chain import Chain
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.sensors.wire import Samples, encode
from coach.signal.bands import PALM

#: Taxels, samples a second, and the most of a core that they may take, %.
DEVICES: Final = ((16, 1000, 2.0), (256, 200, 3.0), (1024, 100, 5.0))
_STREAM_S, _ROUNDS = 10, 5
_CHUNK_S: Final = 0.01
_HEAD_BYTES, _CRC_BYTES = 7, 2
#: The script looks for peaks so often, in so much of the stream.
_PEAKS_EACH_S, _PEAKS_IN_S = 0.1, 5.0


def rows() -> Iterator[Row]:
    """Yield each device's share of a core, and the least and most of the rounds."""
    shares = []
    for taxels, rate_hz, most in DEVICES:
        chunks = chunks_of(taxels, rate_hz)
        ours, theirs = _shares(partial(_through_chain, chunks), partial(_script, chunks, rate_hz))
        share = float(np.median(ours))
        shares.append(share / taxels / rate_hz)
        name = f"bytes to reading, {taxels:,} × {rate_hz:,} Hz"
        detail = f"median of {_ROUNDS}, {min(ours):.2f} to {max(ours):.2f}"
        beside = (("cobs + sosfilt + find_peaks", float(np.median(theirs))),)
        yield Row(name, share, "% of a core", detail, at_most=most, peers=beside)
    falls = shares == sorted(shares, reverse=True)
    detail = "a taxel's sample; 1: it falls from device to device"
    yield Row("bytes to reading, cost as taxels grow", float(falls), "", detail, at_least=1.0)


def chunks_of(taxels: int, rate_hz: int) -> list[Chunk]:
    """Return what a device sends: its description, then 10 ms of samples at a time."""
    described_as = described(taxels, float(rate_hz))
    per_count = described_as.newtons_per_count or 1.0
    _, newtons, _ = stream(rate_hz, taxels, _STREAM_S)
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


def _shares(*tasks: Callable[[], None]) -> list[list[float]]:
    """Return each task's processor time over stream time, %, each round; they take turns."""
    shares: list[list[float]] = [[] for _ in tasks]
    for _ in range(_ROUNDS):
        for found, task in zip(shares, tasks, strict=True):
            begun_s = time.process_time()
            task()
            found.append(100.0 * (time.process_time() - begun_s) / _STREAM_S)
    return shares


def _through_chain(chunks: Sequence[Chunk]) -> None:
    chain = Chain(make_decoder("wire"), PALM)
    for chunk in chunks:
        chain.feed(chunk)
    if chain.last_t_s is None:
        raise AssertionError("no sample came through")


def _script(chunks: Sequence[Chunk], rate_hz: int) -> None:
    sections = butter(2, 10.0, fs=rate_hz, output="sos")
    state = sosfilt_zi(sections) * 0.0
    forces: deque[float] = deque(maxlen=round(_PEAKS_IN_S * rate_hz))
    next_s = 0.0
    for chunk in chunks[1:]:
        for record in chunk.data.split(b"\x00")[:-1]:
            payload = cobs.decode(record)[:-_CRC_BYTES]
            counts = np.frombuffer(payload, np.uint16, offset=_HEAD_BYTES)
            force, state = sosfilt(sections, [counts.sum()], zi=state)
            forces.append(float(force[0]))
        if chunk.host_s >= next_s:
            next_s += _PEAKS_EACH_S
            find_peaks(np.array(forces), prominence=1000.0)
