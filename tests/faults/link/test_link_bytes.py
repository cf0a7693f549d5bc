"""Damaged, lost, doubled and disordered bytes: each sample is right or counted as missing."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import pytest
from cobs import cobs

from coach.recordings.reader import open_recording
from coach.sensors.source import Chunk, SampleBlock
from coach.sensors.wire import FrameParser, Samples, encode
from coach.sensors.wire_decoder import WireDecoder
from sims.world import play

SEED = 6
SECONDS = 16.0
#: Two samples a frame: the simulated glove takes 200 a second and speaks each 10 ms.
A_FRAME = 2


@pytest.fixture(scope="module")
def steady() -> tuple[Chunk, ...]:
    """Sixteen seconds of the steady glove, a chunk each 10 ms from second 0 on."""
    return play("steady", SEED, SECONDS, host_s=0.0).chunks


def is_samples(record: bytes) -> bool:
    """Say by the type's byte, which stands after COBS's own, whether a record is samples."""
    return len(record) > 3 and record[1] == 1


def sample_chunks(chunks: Sequence[Chunk]) -> list[int]:
    """Return the places of the chunks that are one frame of samples and nothing else."""
    return [
        at
        for at, chunk in enumerate(chunks)
        if chunk.data.count(0) == 1 and is_samples(chunk.data) and 100 < at < len(chunks) - 10
    ]


def readings(chunks: Iterable[Chunk]) -> tuple[np.ndarray, np.ndarray]:
    """Return (n,) seconds and (n, taxels) counts of what a decoder makes of chunks."""
    decoder, blocks = WireDecoder(), list[SampleBlock]()
    for chunk in chunks:
        blocks += [one for one in decoder.feed(chunk) if isinstance(one, SampleBlock)]
    return (
        np.concatenate([block.t_s for block in blocks]),
        np.concatenate([block.counts for block in blocks]),
    )


def recorded(path) -> list[Chunk]:
    return [item for item in open_recording(path) if isinstance(item, Chunk)]


def without(chunks: Sequence[Chunk], places: Iterable[int]) -> tuple[np.ndarray, np.ndarray]:
    """Return the readings of an undamaged line less those of the frames at these places."""
    t_s, counts = readings(chunks)
    frames = [at for at, chunk in enumerate(chunks) if b"\x00" in chunk.data and has_samples(chunk)]
    lost = set(places)
    kept = np.repeat([at not in lost for at in frames], A_FRAME)
    return t_s[kept], counts[kept]


def has_samples(chunk: Chunk) -> bool:
    return any(is_samples(body + b"\x00") for body in chunk.data.split(b"\x00"))


def with_data(chunks: Sequence[Chunk], changed: dict[int, bytes]) -> list[Chunk]:
    return [replace(one, data=changed.get(at, one.data)) for at, one in enumerate(chunks)]


def assert_lost_exactly(sat, told, chunks, places, gaps: int) -> None:
    """Check that the frames at these places are missing, counted, and nothing else is changed."""
    report, link = sat.report(), sat.snapshots[-1].link
    assert report["gaps"] == gaps
    assert report["missing_samples"] == A_FRAME * len(places) == link.missing_samples
    t_s, counts = readings(recorded(sat.path))
    true_t_s, true_counts = without(chunks, places)
    told.lost(len(true_t_s) - len(t_s))
    assert np.array_equal(t_s, true_t_s)
    assert np.array_equal(counts, true_counts)
    assert report["samples"] == len(t_s)
    shown_s = np.concatenate([s.trace_t_s for s in sat.snapshots])
    # A point of the trace is 10 ms of samples: none is made up where a frame is missing.
    assert len(shown_s) <= len(t_s) / A_FRAME
    assert (np.diff(shown_s) > 0.0).all()


def test_01_one_bit_flipped(sit, tape, told, steady):
    """Every bit of a frame in turn, delimiter and all: that frame is lost, and no other reading."""
    places = sample_chunks(steady)
    bits = 8 * max(len(steady[at].data) for at in places)
    hurt = {}
    lost: list[int] = []
    free = iter(places[::4])
    for bit in range(bits):
        at = next(free)
        data = bytearray(steady[at].data)
        if bit // 8 >= len(data):
            continue
        data[bit // 8] ^= 1 << bit % 8
        hurt[at] = bytes(data)
        # Without its delimiter a frame runs into the next one.
        lost += [at, at + 1] if bit // 8 == len(data) - 1 else [at]
    chunks = with_data(steady, hurt)
    sat = sit(tape(chunks), SECONDS + 0.5)
    assert len(hurt) > 300
    assert_lost_exactly(sat, told, steady, lost, gaps=len(hurt))
    assert sat.snapshots[-1].link.bad_frames >= len(hurt)
    assert all(s.live is not None for s in sat.shown(1.0, SECONDS - 0.1))
    told.tried(len(hurt))
    told.saw(f"{len(hurt)} frames dropped, {A_FRAME * len(lost)} samples counted as missing")


def test_02_wrong_crc_right_length(sit, tape, told, steady):
    """Bytes of a frame's content changed to others, so that it still is a frame of its length."""
    draw = random.Random(SEED)
    hurt = {}
    for at in sample_chunks(steady)[::5]:
        [frame] = FrameParser(8).feed(steady[at].data)
        assert isinstance(frame, Samples)
        values = frame.values.copy()
        values[draw.randrange(A_FRAME), draw.randrange(8)] ^= 1 << draw.randrange(12)
        forged = encode(replace(frame, values=values))[:-1]
        # The changed frame with the CRC of the true one.
        hurt[at] = _with_crc_of(forged, steady[at].data)
    sat = sit(tape(with_data(steady, hurt)), SECONDS + 0.5)
    assert len(hurt) > 200
    assert_lost_exactly(sat, told, steady, list(hurt), gaps=len(hurt))
    assert sat.snapshots[-1].link.bad_frames == len(hurt)
    told.tried(len(hurt))
    told.saw("dropped and counted, however right its length")


def _with_crc_of(forged: bytes, true: bytes) -> bytes:
    crc = cobs.decode(true[:-1])[-2:]
    return cobs.encode(cobs.decode(forged)[:-2] + crc) + b"\x00"


def test_03_frame_missing(sit, tape, told, steady):
    """One frame, several at once, two seconds at once: the count of what is missing is exact."""
    draw = random.Random(SEED)
    lost: list[int] = []
    holes = 0
    frames = sample_chunks(steady)
    at = frames[0]
    while at < frames[-1] - 20:
        run = range(at, at + (250 if holes == 99 else draw.choice([1, 1, 2, 3, 7])))
        lost += [one for one in run if has_samples(steady[one])]
        holes += 1
        at = run[-1] + draw.randrange(2, 12)
    sat = sit(tape(with_data(steady, dict.fromkeys(lost, b""))), SECONDS + 0.5)
    assert holes > 120
    assert_lost_exactly(sat, told, steady, lost, gaps=holes)
    told.tried(holes)
    told.saw(f"{A_FRAME * len(lost)} samples missing in {holes} gaps")


def test_04_frame_doubled(sit, tape, told, steady):
    """A frame that comes twice is used once, at once or a few frames later, and is counted."""
    draw = random.Random(SEED)
    again: dict[int, bytes] = {}
    for at in sample_chunks(steady)[::6]:
        later = at + draw.choice([0, 0, 1, 3])
        again[later] = again.get(later, steady[later].data) + steady[at].data
    sat = sit(tape(with_data(steady, again)), SECONDS + 0.5)
    assert_lost_exactly(sat, told, steady, [], gaps=0)
    doubled = len(sample_chunks(steady)[::6])
    assert sat.report()["duplicates"] == doubled
    told.tried(doubled)
    told.saw("ignored, and counted")


def test_05_reads_merged_or_split_anywhere(sit, tape, told, steady):
    """A byte a read, or whole seconds in one: the same readings, bit for bit."""
    draw = random.Random(SEED)
    told.tried(5)
    for most in (1, 7, 100, 2_000, 40_000):
        few = steady[: 120 * len(str(most))]
        true_t_s, true_counts = readings(few)
        chunks, rest = [], b""
        for chunk in few:
            rest += chunk.data
            while len(rest) >= (size := draw.randint(1, most)):
                chunks.append(Chunk(chunk.host_s, rest[:size]))
                rest = rest[size:]
        chunks.append(Chunk(few[-1].host_s, rest))
        sat = sit(tape(chunks), 6.5)
        t_s, counts = readings(recorded(sat.path))
        told.lost(len(true_t_s) - len(t_s))
        assert np.array_equal(t_s, true_t_s)
        assert np.array_equal(counts, true_counts)
        report = sat.report()
        assert (report["gaps"], report["bad_frames"]) == (0, 0)
        assert report["samples"] == len(true_t_s)


@pytest.mark.parametrize("length", [400, 70_000])
def test_06_oversize_length(sit, tape, told, steady, length):
    """A record that is far too long, in place of a delimiter: at most one frame goes with it."""
    draw = random.Random(SEED)
    rubbish = bytes(draw.randrange(1, 256) for _ in range(length))
    hurt = {}
    for at in sample_chunks(steady)[::40]:
        hurt[at] = rubbish + steady[at].data
    sat = sit(tape(with_data(steady, hurt)), SECONDS + 0.5)
    assert_lost_exactly(sat, told, steady, list(hurt), gaps=len(hurt))
    assert sat.snapshots[-1].link.bad_frames == len(hurt)
    told.tried(len(hurt))
    told.saw("one frame lost, the next one read")


def test_08_reordered(sit, tape, told, steady):
    """Neighbours that change places: a gap where one should be, and it is not put back there."""
    changed: dict[int, bytes] = {}
    late = []
    frames = set(sample_chunks(steady))
    for at in sorted(frames)[::8]:
        if at + 1 in frames:
            changed |= {at: steady[at + 1].data, at + 1: steady[at].data}
            late.append(at)
    sat = sit(tape(with_data(steady, changed)), SECONDS + 0.5)
    assert_lost_exactly(sat, told, steady, late, gaps=len(late))
    assert sat.report()["duplicates"] == len(late)
    told.tried(len(late))
    told.saw("a gap and a late frame counted, nothing put back in its place")
