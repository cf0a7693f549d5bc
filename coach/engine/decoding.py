"""A recording's chunks on their way to its hands, read and decoded in a process beside theirs.

To read and to decode is two fifths of what a replay takes, and knows nothing of what is made of it.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Final, cast

import numpy as np

from coach.engine.forking import ChildLostError, can_fork, from_child, processor_is_free
from coach.engine.opening import recorded_decoder
from coach.engine.packing_counts import packed_counts
from coach.recordings.records import Event
from coach.recordings.runs import PlacedRun
from coach.recordings.whole import FoundDamage, WholeRecording
from coach.sensors.chunk_row import ChunkRow
from coach.sensors.decoders import feed_many
from coach.sensors.source import Chunk, Decoded, Decoder, LinkCounts
from coach.sensors.wire_frames import SampleRun

#: Of a smaller recording it is a twentieth of a second, which nobody waits for.
WORTH_BYTES: Final = 16 << 20
#: What is decoded to long blocks. Many small ones are no less work to take than to decode.
_LONG_RUNS: Final = ("wire", "auto")


@dataclass(frozen=True, slots=True)
class Told:
    """What a decoder made of chunks, and what it had seen and been answered by then."""

    decoded: Sequence[Decoded | SampleRun]
    counts: LinkCounts
    answered: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class DecodedRun:
    """Where in a recording a run stands; its event, or its newest arrival and what it told whom."""

    place: int
    what: Event | float
    told: tuple[Told, ...] = ()


class ToldDecoder:
    """Stands in for a decoder whose work is done elsewhere; ``told`` is what the next chunk is."""

    def __init__(self) -> None:
        self.counts = LinkCounts()
        self.answered: Mapping[int, float] = {}
        self.told = Told((), self.counts, self.answered)

    def feed(self, _chunk: Chunk) -> list[Decoded]:
        """Return what was told, and have seen what that decoder had seen by then."""
        self.counts, self.answered = self.told.counts, self.told.answered
        return cast(list[Decoded], self.told.decoded)


class RunAsChunk(ChunkRow):
    """A run of decoded chunks, as one without bytes that every hand takes."""

    __slots__ = ()

    def from_source(self, _source: int) -> ChunkRow:
        """Return the same: what of it is a hand's, its decoder was told."""
        return self


class DecodedRuns:
    """A recording's runs from its beginning, and the decoders that its hands need for them.

    ``beside``: a child reads and decodes them, and each is fed to all hands, whole, before the next
    is asked for. What comes of it is the same to the last bit, whether the child lives or not.
    Where nothing else is said that is so where it is safe and quicker.
    """

    def __init__(self, recording: WholeRecording, beside: bool | None = None) -> None:
        self._recording = recording
        self.beside = _pays(recording) if beside is None else beside
        sources = recording.header.sources
        self._told = tuple(ToldDecoder() for _ in sources) if self.beside else ()
        self.decoders: Sequence[Decoder] = self._told or tuple(map(recorded_decoder, sources))
        self._runs = self._decoded_beside() if self.beside else None

    def placed_runs(self, begin: int = 0) -> Iterator[PlacedRun]:
        """Return the runs, as the recording does; of a child there is only one beginning."""
        return self._recording.placed_runs(begin) if self._runs is None else self._runs

    def close(self) -> None:
        """Let the child go; may be called twice."""
        self.beside = False
        if self._runs is not None:
            self._runs.close()

    def _decoded_beside(self) -> Generator[PlacedRun]:
        for run in self._decoded():
            if isinstance(run.what, Event):
                yield (run.place,), run.what
                continue
            for decoder, told in zip(self._told, run.told, strict=True):
                decoder.told = told
            yield (run.place,), RunAsChunk(np.array([run.what]), (b"",), np.zeros(1, np.uint8))

    def _decoded(self) -> Iterator[DecodedRun]:
        """Yield the child's runs; where it is lost, our own from there on."""
        taken = 0
        try:
            for each in from_child(partial(_all_of, self._recording), packed_counts):
                if not isinstance(each, DecodedRun):
                    self._recording.know_damage(each)
                    continue
                yield each
                taken += 1
        except ChildLostError:
            yield from islice(decoded_runs(self._recording), taken, None)


def decoded_runs(recording: WholeRecording) -> Iterator[DecodedRun]:
    """Yield what a recording's own decoders make of its runs, and its events, in order."""
    decoders = tuple(map(recorded_decoder, recording.header.sources))
    for places, run in recording.placed_runs():
        if isinstance(run, Event):
            yield DecodedRun(int(places[0]), run)
            continue
        told = [_told(each, run.from_source(n)) for n, each in enumerate(decoders)]
        yield DecodedRun(int(places[0]), float(run.hosts_s[-1]), tuple(told))


def _told(decoder: Decoder, chunks: ChunkRow) -> Told:
    decoded = list(feed_many(decoder, chunks))
    # As the chain asks for it: not every kind of decoder is answered.
    return Told(decoded, decoder.counts, dict(getattr(decoder, "answered", {})))


def _all_of(recording: WholeRecording) -> Iterator[DecodedRun | FoundDamage]:
    """Yield the runs, and at last what going through them has found of damage."""
    yield from decoded_runs(recording)
    yield recording.found_damage


def _pays(recording: WholeRecording) -> bool:
    """Whether a child that reads and decodes is safe, and makes it quicker."""
    if any(source.format not in _LONG_RUNS for source in recording.header.sources):
        return False
    try:
        size = sum(path.stat().st_size for path in recording.paths)
        return size >= WORTH_BYTES and can_fork() and processor_is_free()
    except OSError:  # whoever reads the file says so
        return False
