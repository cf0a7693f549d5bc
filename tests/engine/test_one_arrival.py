"""Half of an arrival is judged ahead: its recording, which has it whole, tells the same."""

import threading
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

import numpy as np
import pytest

from coach.engine.chain import Chain, ChainOutput
from coach.engine.debriefing import recorded_batches
from coach.recordings.reader import open_recording
from coach.recordings.records import Event, new_header
from coach.recordings.writer import Recorder
from coach.sensors.decoders import make_decoder
from coach.sensors.line_reader import LineReader
from coach.sensors.source import Chunk
from coach.sensors.wire import Descriptor, Samples, encode
from coach.signal.bands import PALM

SECONDS = 4


@dataclass
class Line:
    """Gives what it is told to, by a clock that stands at when that came."""

    at_s: float = 100.0
    coming: SimpleQueue[bytes] = field(default_factory=SimpleQueue)
    asked: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def now_s(self) -> float:
        return self.at_s

    def wait_until(self, deadline_s: float) -> None:
        pass

    def read(self, _timeout_s: float) -> bytes:
        self.asked.release()
        return self.coming.get()

    def cancel_read(self) -> None:
        self.coming.put(b"")


def frames() -> list[tuple[float, bytes]]:
    """Return what a glove says at 1 kHz, and when each frame comes: mostly soon, some late."""
    chance = np.random.default_rng(4)
    hello = Descriptor(b"GLOVE\0\0\1", 1000.0, 4, "Glove", full_scale=4095, newtons_per_count=0.01)
    t_s = np.arange(1000 * SECONDS) / 1000.0
    newtons = 25.0 * np.clip(np.sin(2.0 * np.pi * t_s / 1.3), 0.0, None)
    counts = np.clip(newtons[:, None] / 0.04 + chance.normal(0.0, 2.0, (len(t_s), 4)), 0, 4095)
    late_s = chance.exponential(0.0002, len(t_s)) + np.where(
        chance.random(len(t_s)) < 0.02, 0.004, 0
    )
    came_s = np.maximum.accumulate(100.0 + t_s * 1.00002 + late_s)
    said = [encode(Samples(n, n * 1000, counts[n : n + 1].astype(int))) for n in range(len(t_s))]
    sent = list(zip(came_s.tolist(), said, strict=True))
    return [(100.0, encode(hello)), *sent[:1_500], *sent[1_505:]]


def told(outputs: list[ChainOutput], chain: Chain) -> list[object]:
    """Return, of all that came of a stream, each number."""
    readings = [each for output in outputs for each in output.readings]
    return [
        *(
            np.concatenate([getattr(each, name) for each in readings]).tolist()
            for name in ("t_s", "force_n", "band")
        ),
        [stroke for output in outputs for stroke in output.strokes],
        [at_s for output in outputs for at_s in output.onsets_host_s],
        chain.host_offset_s(),
        chain.behind_s,
        chain.last_host_s,
    ]


@pytest.fixture
def session(tmp_path: Path) -> tuple[Path, list[Chunk], list[object]]:
    """Practise live; return the recording, the pieces that came, and what came of them."""
    line, chain = Line(), Chain(make_decoder("wire"), PALM)
    path = tmp_path / "live.rec"
    recorder = Recorder(path, new_header("serial:glove", "wire"), line)
    reading = LineReader(line, line)  # type: ignore[arg-type]
    pieces, outputs = [], []
    line.asked.acquire()
    for at_s, data in frames():
        line.at_s = at_s
        line.coming.put(data)
        line.asked.acquire()
        while (piece := reading.take(0.0)) is not None:
            pieces.append(piece)
            outputs.append(chain.feed(piece))
            recorder.chunk(piece)
            if chain.gauge is not None:
                reading.want(chain.gauge.wanted(piece.host_s))
    reading.close()
    recorder.close()
    return path, pieces, told([*outputs, chain.finish()], chain)


def test_a_recording_has_fewer_pieces_and_tells_the_same_to_the_bit(
    session: tuple[Path, list[Chunk], list[object]],
) -> None:
    path, pieces, live = session
    recording = open_recording(path)
    chunks = [item for item in recording if isinstance(item, Chunk)]
    assert b"".join(chunk.data for chunk in chunks) == b"".join(piece.data for piece in pieces)
    calm_s = SECONDS / 0.01
    assert len(chunks) < 1.3 * calm_s < 1.6 * calm_s < len(pieces)
    for batches in ([chunk] for chunk in chunks), recorded_batches(recording):
        chain = Chain(make_decoder("wire"), PALM)
        outputs = [chain.feed_many(batch) for batch in batches if not isinstance(batch, Event)]
        assert told([*outputs, chain.finish()], chain) == live
    assert len(live[3]) >= 2  # type: ignore[arg-type]


def test_a_stamp_is_when_it_came_to_two_milliseconds(
    session: tuple[Path, list[Chunk], list[object]],
) -> None:
    _, pieces, _ = session
    ends_s = iter(frames())
    stamps_s = [piece.host_s for piece in pieces]
    assert stamps_s == sorted(stamps_s)
    for piece in pieces:
        for _ in range(piece.data.count(b"\0")):
            came_s, _ = next(ends_s)
        assert came_s - 0.002 <= piece.host_s <= came_s + 0.002
