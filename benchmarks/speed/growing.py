"""What growth is measured with: a glove's stream of any width, rate and length, and a plain script.

The script is the one that most begin with: it decodes a frame, adds up the taxels, keeps all sums,
and ten times a second filters them all and looks for all peaks.
"""

import struct
import time
from collections.abc import Iterator
from typing import Final

import numpy as np
from cobs import cobs
from scipy.signal import butter, find_peaks, sosfilt

from benchmarks.trust.pressed import described
from coach.engine.chain import Chain
from coach.engine.hand import Hand
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.sensors.wire import Samples, encode
from coach.signal.bands import PALM, Band

CHUNK_S: Final = 0.01
LOOKS_A_S: Final = 10
_HEAD_BYTES: Final = 7
#: A stroke each four seconds, to firm.
_STROKE_S, _HARDEST_N = 4.0, 25.0
_MOST_SAMPLES_A_FRAME: Final = 64


class Stream:
    """A glove that is stroked with: bytes as of a line, chunk by chunk, from where it stopped."""

    def __init__(self, taxels: int, rate_hz: int) -> None:
        self.taxels, self.rate_hz = taxels, rate_hz
        self._said = described(taxels, float(rate_hz))
        self._samples = 0

    def hello(self) -> Chunk:
        """Return what it says it is."""
        return Chunk(0.0, encode(self._said))

    def chunks(self, seconds: float, chunk_s: float = CHUNK_S) -> list[Chunk]:
        """Return the next seconds, so many at a time, a frame each or a few."""
        end = self._samples + round(seconds * self.rate_hz)
        each = max(1, round(chunk_s * self.rate_hz))
        chunks = []
        while self._samples < end:
            first, last = self._samples, min(end, self._samples + each)
            data = b"".join(map(self._frame, *_cut(first, last)))
            chunks.append(Chunk(last / self.rate_hz, data))
            self._samples = last
        return chunks

    def sums(self, seconds: float) -> np.ndarray:
        """Return what the script has kept of so many seconds."""
        return self._counts(0, round(seconds * self.rate_hz))[:, 0] * float(self.taxels)

    def _frame(self, first: int, last: int) -> bytes:
        time_us = round(first * 1e6 / self.rate_hz) % 2**32
        return encode(Samples(first % 2**16, time_us, self._counts(first, last)))

    def _counts(self, first: int, last: int) -> np.ndarray:
        t_s = np.arange(first, last) / self.rate_hz
        force_n = _HARDEST_N * np.clip(np.sin(2.0 * np.pi * t_s / _STROKE_S), 0.0, None)
        per_count = (self._said.newtons_per_count or 1.0) * self.taxels
        # As uneven as a converter is.
        counts = np.rint(force_n / per_count + 1.0 + (np.arange(first, last) * 7919) % 5)
        return np.repeat(counts[:, None], self.taxels, axis=1).astype(np.uint16)


def _cut(first: int, last: int) -> tuple[list[int], list[int]]:
    begins = list(range(first, last, _MOST_SAMPLES_A_FRAME))
    return begins, [*begins[1:], last]


class Coach:
    """All that a session makes of bytes before anything is shown."""

    def __init__(self, stream: Stream) -> None:
        self._hand = Hand(Chain(make_decoder("wire"), PALM), "palm", Band.MEDIUM)
        self._hand.feed([stream.hello()])

    def live(self, chunks: list[Chunk]) -> float:
        """Take chunks one by one; return the processor's seconds."""
        hand, begun_s = self._hand, time.process_time()
        for chunk in chunks:
            hand.feed((chunk,))
            hand.gathering.shown()
        return time.process_time() - begun_s

    def at_once(self, chunks: list[Chunk]) -> float:
        """Take chunks as a replay does; return the processor's seconds."""
        begun_s = time.process_time()
        self._hand.feed(chunks)
        self._hand.gathering.shown()
        return time.process_time() - begun_s

    def strokes(self) -> int:
        """End the session; return how many strokes its debrief tells."""
        self._hand.finish()
        return len(self._hand.debrief().strokes)


class Script:
    """The plain script, which has been running for ``before_s`` seconds."""

    def __init__(self, stream: Stream, before_s: float = 0.0) -> None:
        self._row = struct.Struct(f"<{stream.taxels}H")
        self._sections = butter(2, min(10.0, 0.4 * stream.rate_hz), fs=stream.rate_hz, output="sos")
        self._sums: list[float] = stream.sums(before_s).tolist()
        self._look_at_s = 0.0
        #: What it saw in its newest look.
        self.peaks = 0

    def live(self, chunks: list[Chunk]) -> float:
        """Take chunks one by one; return the processor's seconds."""
        begun_s = time.process_time()
        for chunk in chunks:
            for sample in self._samples(chunk.data):
                self._sums.append(sum(sample))
            if chunk.host_s >= self._look_at_s:
                self._look_at_s = chunk.host_s + 1.0 / LOOKS_A_S
                self._look(np.array(self._sums))
        return time.process_time() - begun_s

    def look(self, sums: np.ndarray) -> float:
        """Look once through all so far; return the processor's seconds."""
        begun_s = time.process_time()
        self._look(sums)
        return time.process_time() - begun_s

    def _look(self, sums: np.ndarray) -> None:
        self.peaks = len(find_peaks(sosfilt(self._sections, sums), prominence=1000.0)[0])

    def _samples(self, data: bytes) -> Iterator[tuple[int, ...]]:
        for record in data.split(b"\x00")[:-1]:
            payload = cobs.decode(record)[:-2]
            yield from self._row.iter_unpack(payload[_HEAD_BYTES:])
