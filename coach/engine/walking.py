"""A recording through the chain as quickly as it goes: many chunks in one step, an event alone."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from coach.engine.chain import ChainOutput
from coach.engine.hand import Hand
from coach.recordings.reader import Places
from coach.recordings.records import Event
from coach.recordings.whole import WholeRecording
from coach.sensors.source import Chunk

#: Chunks of one step: past this longer ones gain nothing.
STEP_CHUNKS: Final = 2_000


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
        recording: WholeRecording,
        hands: Sequence[Hand],
        mark: int = 0,
        host_s: float = -math.inf,
    ) -> None:
        self.hands = hands
        self.mark, self.host_s = mark, host_s
        self.over = False
        self._runs = recording.placed_runs(mark)
        self._places: Places = ()
        self._run: Sequence[Chunk | Event] = ()
        self._at = 0
        self._next()

    def step(self, until_s: float, most: int = STEP_CHUNKS) -> bool:
        """Feed up to so many chunks, or one event; return False once ``until_s`` is reached.

        The first chunk at or after that host second is the last one that is fed, and with it the
        events before the next.
        """
        if self.over:
            return False
        if isinstance(self._run[self._at], Event):
            self._note(self._run[self._at])
            return True
        if self.host_s >= until_s:
            return False
        self._feed(until_s, most)
        return True

    def rest(self) -> Iterator[Chunk | Event]:
        """Return what is still to come, item by item."""
        yield from self._run[self._at :]
        for _, run in self._runs:
            yield from (run,) if isinstance(run, Event) else run

    def _note(self, event: Chunk | Event) -> None:
        assert isinstance(event, Event)
        for hand in self.hands:
            hand.note(event.data)
        self._go_to(self._at + 1)

    def _feed(self, until_s: float, most: int) -> None:
        begin, end = self._at, min(self._at + most, len(self._run))
        if self._run[end - 1].host_s > until_s:
            # Stamps only grow, but files come from anywhere: each is asked.
            later = (n for n in range(begin, end) if self._run[n].host_s >= until_s)
            end = next(later) + 1
        chunks = [item for item in self._run[begin:end] if isinstance(item, Chunk)]
        several = len(self.hands) > 1
        for number, hand in enumerate(self.hands):
            hand.feed([c for c in chunks if c.source == number] if several else chunks)
        self.host_s = chunks[-1].host_s
        self._go_to(end)

    def _go_to(self, at: int) -> None:
        self._at = at
        if at < len(self._run):
            self.mark = int(self._places[at])
        else:
            self._next()

    def _next(self) -> None:
        found: Iterator[tuple[Places, list[Chunk] | Event]] = self._runs
        for places, run in found:
            self._places, self._at = places, 0
            self._run = (run,) if isinstance(run, Event) else run
            self.mark = int(places[0])
            return
        self.over = True
