"""A recording through the chain as quickly as it goes: many chunks in one step, an event alone."""

import math
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from coach.engine.chain import ChainOutput
from coach.engine.decoding import DecodedRuns
from coach.engine.hand import Hand
from coach.kept_memory import keep_freed_memory
from coach.recordings.reader import Places
from coach.recordings.records import Event
from coach.recordings.runs import STEP_CHUNKS
from coach.recordings.whole import WholeRecording
from coach.sensors.chunk_row import ChunkRow
from coach.sensors.source import Chunk


class ShownHand(Hand):
    """A hand of a replay: it is shown, and no debrief is made of it."""

    def _keep(self, output: ChainOutput) -> None:
        pass

    def _keep_event(self, data: Mapping[str, object]) -> None:
        pass


class Walk:
    """Feeds hands from one mark of a recording on: the same as chunk by chunk, in longer steps.

    ``host_s`` is the time of the newest chunk that was fed (before all: -∞), ``mark`` where the
    one after it, or an event before that, stands. ``over``: there is nothing more.
    """

    def __init__(
        self,
        recording: WholeRecording | DecodedRuns,
        hands: Sequence[Hand],
        mark: int = 0,
        host_s: float = -math.inf,
    ) -> None:
        self.hands = hands
        self.mark, self.host_s = mark, host_s
        self.over = False
        self._runs = recording.placed_runs(mark)
        self._places: Places = ()
        self._run: ChunkRow | Event = ChunkRow.of(())
        self._at = 0
        keep_freed_memory()
        self._next()

    def step(self, until_s: float, most: int = STEP_CHUNKS) -> bool:
        """Feed up to so many chunks, or one event; return False once ``until_s`` is reached.

        The first chunk at or after that host second is the last one that is fed, and with it the
        events before the next.
        """
        if self.over:
            return False
        if isinstance(self._run, Event):
            self._note(self._run)
            return True
        if self.host_s >= until_s:
            return False
        self._feed(self._run, until_s, most)
        return True

    def rest(self) -> Iterator[Chunk | Event]:
        """Return what is still to come, item by item."""
        if not self.over:
            yield from (self._run,) if isinstance(self._run, Event) else self._run[self._at :]
        for _, run in self._runs:
            yield from (run,) if isinstance(run, Event) else run

    def _note(self, event: Event) -> None:
        for hand in self.hands:
            hand.note(event.data)
        self._next()

    def _feed(self, chunks: ChunkRow, until_s: float, most: int) -> None:
        begin, end = self._at, min(self._at + most, len(chunks))
        if chunks.hosts_s[end - 1] >= until_s:
            # Stamps only grow, but files come from anywhere: each is asked.
            end = begin + int(np.argmax(chunks.hosts_s[begin:end] >= until_s)) + 1
        step = chunks[begin:end]
        for number, hand in enumerate(self.hands):
            hand.feed(step.from_source(number))
        self.host_s = float(step.hosts_s[-1])
        if end < len(chunks):
            self._at, self.mark = end, int(self._places[end])
        else:
            self._next()

    def _next(self) -> None:
        for places, run in self._runs:
            self._places, self._run, self._at = places, run, 0
            self.mark = int(places[0])
            return
        self.over = True
