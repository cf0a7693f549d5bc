"""``python -m sims.kept FILE…``: what a recording is read as, as hashes that are to stay.

Numbers are hashed in millionths, so that another processor's last bit is no other reading.
"""

import hashlib
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.engine.debriefing import recorded_batches, recorded_hands
from coach.engine.opening import recorded_decoder
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from coach.sensors.source import Chunk, SampleBlock
from coach.signal.readings import Readings
from coach.signal.strokes import Stroke

_MILLIONTHS: Final = 1e6
#: What stands for no number.
_NONE: Final = np.iinfo(np.int64).min


@dataclass(frozen=True, slots=True)
class Kept:
    """SHA-256 of a file, of its samples, readings and strokes as read now, and how many.

    ``samples_sha256`` is of each sample's second and counts, ``readings_sha256`` of each
    reading's second, newtons and band, ``strokes_sha256`` of each stroke's onset, peak, offset
    and newtons; of several hands one after the other.
    """

    file_sha256: str
    samples: int
    samples_sha256: str
    readings: int
    readings_sha256: str
    strokes: int
    strokes_sha256: str


def kept(path: Path) -> Kept:
    """Return what a recording is read as; raises FileError for what is none."""
    samples = _samples(path)
    readings, strokes = _readings(path)
    return Kept(
        hashlib.sha256(path.read_bytes()).hexdigest(),
        sum(len(block.t_s) for block in samples),
        _hash(([each.t_s for each in samples], [each.counts for each in samples])),
        sum(len(some.t_s) for some in readings),
        _hash(
            (
                [each.t_s for each in readings],
                [each.force_n for each in readings],
                [each.band for each in readings],
            )
        ),
        len(strokes),
        _hash([[np.array(_numbers(stroke)) for stroke in strokes]]),
    )


def _samples(path: Path) -> list[SampleBlock]:
    recording = open_recording(path)
    decoders = [recorded_decoder(source) for source in recording.header.sources]
    blocks: list[list[SampleBlock]] = [[] for _ in decoders]
    for item in recording:
        if isinstance(item, Chunk):
            found = decoders[item.source].feed(item)
            blocks[item.source] += [each for each in found if isinstance(each, SampleBlock)]
    return [block for hand in blocks for block in hand]


def _readings(path: Path) -> tuple[list[Readings], list[Stroke]]:
    recording = open_recording(path)
    hands = recorded_hands(recording.header)
    readings: list[list[Readings]] = [[] for _ in hands]
    strokes: list[list[Stroke]] = [[] for _ in hands]
    for batch in [*recorded_batches(recording), None]:
        for number, hand in enumerate(hands):
            if isinstance(batch, Event):
                hand.note(batch.data)
                continue
            own = [chunk for chunk in batch or () if chunk.source == number]
            output = hand.chain.finish() if batch is None else hand.chain.feed_many(own)
            hand.take(output)
            readings[number] += output.readings
            strokes[number] += output.strokes
    return list(chain.from_iterable(readings)), list(chain.from_iterable(strokes))


def _numbers(stroke: Stroke) -> tuple[float, ...]:
    return (stroke.onset_s, stroke.peak_s, stroke.offset_s, stroke.peak_n, stroke.mean_n)


def _hash(columns: Iterable[Sequence[NDArray[np.generic]]]) -> str:
    """Return the hash of columns, each in pieces that may be cut anywhere."""
    told = hashlib.sha256()
    for pieces in columns:
        for piece in pieces:
            told.update(_whole(piece))
    return told.hexdigest()


def _whole(column: NDArray[np.generic]) -> bytes:
    numbers = np.asarray(column, dtype=np.float64)
    whole = np.full(numbers.shape, _NONE, dtype="<i8")
    good = np.isfinite(numbers)
    whole[good] = np.rint(numbers[good] * _MILLIONTHS).astype("<i8")
    return whole.tobytes()


def main(paths: Sequence[str]) -> int:
    """Print what each file is read as, by its name."""
    told = {Path(path).name: figures(kept(Path(path))) for path in sorted(paths)}
    print(json.dumps(told, indent=1))
    return 0


def figures(one: Kept) -> dict[str, object]:
    """Return the figures by name."""
    return {name: getattr(one, name) for name in Kept.__slots__}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
