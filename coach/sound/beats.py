"""Which beats fall into the next block of sound, each exactly once."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from coach.sound.stream_clock import StreamClock
from coach.views import BeatView

#: A beat this late still sounds, so that one that starts "now" is not lost.
_LATE_S = 0.06


@dataclass(frozen=True, slots=True)
class DueBeat:
    """A beat to sound: its count (0 first), and where its sound starts in the stream.

    ``late`` is how many samples after its place that is: 0 but where the beat has just changed.
    """

    count: int
    start: int
    late: int = 0


class BeatCursor:
    """Walks along a beat; survives changes of the beat without doubling or dropping one."""

    def __init__(self, sample_rate_hz: int) -> None:
        self._late = int(_LATE_S * sample_rate_hz)
        self._view: BeatView | None = None
        self._index = 0
        self._sounded_s = -math.inf

    def due(
        self,
        view: BeatView | None,
        clock: StreamClock,
        block: range,
        lead: Callable[[int], int] = lambda _count: 0,
    ) -> list[DueBeat]:
        """Return the beats whose sound starts in ``block`` (stream positions).

        ``lead(count)`` samples lie between a sound's start and its beat. When the beat has
        changed meanwhile a start may be just past: the sound then begins with the block.
        """
        if view != self._view:
            self._view = view
            if view is not None:
                self._index = self._first_index(view, clock, block)
        found: list[DueBeat] = []
        if view is None:
            return found
        while True:
            beat_s = view.origin_s + self._index * view.period_s
            position = round(clock.position(beat_s))
            count = self._index % view.counts
            start = position - lead(count)
            if start >= block.stop:
                return found
            doubled = beat_s - self._sounded_s < 0.25 * view.period_s
            if position >= block.start - self._late and not doubled:
                late = max(0, block.start - start)
                found.append(DueBeat(count, start + late, late))
                self._sounded_s = beat_s
            self._index = max(self._index + 1, self._first_index(view, clock, block))

    def _first_index(self, view: BeatView, clock: StreamClock, block: range) -> int:
        """Return the first beat that is not too late to sound in ``block``."""
        earliest_s = clock.host_s(block.start - self._late)
        return math.ceil((earliest_s - view.origin_s) / view.period_s)


def sounding(view: BeatView | None) -> BeatView | None:
    """Return the beat if it runs and makes sense, else None."""
    if view is None or not view.running or view.counts < 1:
        return None
    sensible = math.isfinite(view.origin_s) and 0.1 <= view.period_s <= 60.0
    return view if sensible else None
