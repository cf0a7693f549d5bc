"""From a recording to how its line did: its bytes decoded once more, step by step."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.engine.debriefing import recorded_batches
from coach.engine.opening import recorded_decoder
from coach.practice.debrief.link_story import LinkStep, LinkStory, step_s_for
from coach.recordings.records import Event
from coach.recordings.whole import open_whole
from coach.sensors.chunk_row import ChunkRow
from coach.sensors.decoders import feed_many
from coach.sensors.source import Decoder, SensorInfo

#: A shorter pause between two pieces is the line's own way of sending.
_SILENT_S: Final = 0.5


def link_story_of(path: Path) -> LinkStory:
    """Return how the line of a recording's first device did; raises FileError for no recording.

    Seconds are the host's, from the first bytes on.
    """
    recording = open_whole(path)
    story = _Story(recorded_decoder(recording.header.sources[0]), step_s_for(recording.duration_s))
    for batch in recorded_batches(recording):
        if not isinstance(batch, Event):
            story.take(batch.from_source(0))
    return story.told()


class _Story:
    """Counts what comes, step by step."""

    def __init__(self, decoder: Decoder, step_s: float) -> None:
        self._decoder, self._step_s = decoder, step_s
        self._first_s = self._last_s = 0.0
        self._begun = False
        self._before = decoder.counts
        self._steps: dict[int, LinkStep] = {}
        self._silences: list[tuple[float, float]] = []
        self._rate_hz: float | None = None

    def take(self, row: ChunkRow) -> None:
        if not len(row):
            return
        if not self._begun:
            self._first_s = self._last_s = float(row.hosts_s[0])
            self._begun = True
        arrived_s = np.maximum.accumulate(row.hosts_s)
        before_s = np.append(self._last_s, arrived_s[:-1])
        for at in np.flatnonzero(arrived_s - before_s > _SILENT_S):
            silence = (float(before_s[at]) - self._first_s, float(arrived_s[at]) - self._first_s)
            self._silences.append(silence)
        self._last_s = max(self._last_s, float(arrived_s[-1]))
        steps = ((arrived_s - self._first_s) // self._step_s).astype(int)
        for number, part in _parts(steps):
            self._count(number, row[part])

    def _count(self, number: int, row: ChunkRow) -> None:
        infos = (each for each in feed_many(self._decoder, row) if isinstance(each, SensorInfo))
        for info in deque(infos, maxlen=1):
            self._rate_hz = info.rate_hz
        now, before = self._decoder.counts, self._before
        step = self._steps.get(number) or LinkStep(number * self._step_s, self._step_s, 0)
        self._steps[number] = replace(
            step,
            samples=step.samples + now.samples - before.samples,
            lost=step.lost + now.missing_samples - before.missing_samples,
            garbled=step.garbled + now.bad_frames - before.bad_frames,
        )
        self._before = now

    def told(self) -> LinkStory:
        duration_s = self._last_s - self._first_s
        count = int(duration_s // self._step_s) + 1 if self._begun else 0
        steps = [
            self._steps.get(number) or LinkStep(number * self._step_s, self._step_s, 0)
            for number in range(count)
        ]
        if steps:
            # The last one is shorter; a hair of it would tell a rate that never was.
            rest_s = duration_s - steps[-1].at_s
            steps[-1] = replace(steps[-1], long_s=max(rest_s, self._step_s / 4))
        return LinkStory(duration_s, tuple(steps), tuple(self._silences), self._rate_hz)


def _parts(steps: NDArray[np.int_]) -> Iterator[tuple[int, slice]]:
    """Yield each run of one step, with where it lies."""
    bounds = [0, *(np.flatnonzero(np.diff(steps)) + 1).tolist(), len(steps)]
    for begin, end in pairwise(bounds):
        yield int(steps[begin]), slice(begin, end)
