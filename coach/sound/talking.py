"""What is being said, in the stream: at its second, over softer beats, never over too much."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from coach.sound import tones
from coach.sound.layers import Ducking, OneShots
from coach.sound.phrases import Phrases
from coach.sound.spoken import Spoken
from coach.sound.stream_clock import StreamClock

#: A phrase this late is of a moment that is gone: the machine slept, or there was no sound.
_STALE_S = 2.0


class Talking:
    """Places what is wanted; ``note`` takes how many seconds late something began to be heard.

    ``want`` may be called from another thread than the rest: it is one assignment.
    """

    def __init__(
        self, sample_rate_hz: int, phrases: Phrases, note: Callable[[float], object]
    ) -> None:
        rate_hz = sample_rate_hz
        self.phrases, self._note = phrases, note
        self._wanted: Spoken | None = None
        self._placed: Spoken | None = None
        self._talk = OneShots(fade=int(0.05 * rate_hz))
        self._hush = OneShots(fade=int(0.05 * rate_hz))
        self._hush_edges = int(0.05 * rate_hz), int(0.2 * rate_hz)
        self._duck = Ducking(down=int(0.003 * rate_hz), up=int(0.3 * rate_hz))

    def want(self, spoken: Spoken | None) -> None:
        """Say this, in place of what is being said; None breaks off."""
        if spoken is not None:
            self.phrases.prepare(spoken.names, spoken.kind)
        self._wanted = spoken

    def place(self, block: range, clock: StreamClock) -> None:
        """Put what is newly wanted where its second is, or at once where that has just passed."""
        wanted, at = self._wanted, block.start
        if wanted == self._placed:
            return
        if wanted is not None:
            at = max(at, round(clock.position(wanted.at_s)))
        if at >= block.stop:
            return
        self._placed = wanted
        self._talk.stop(at)
        self._hush.stop(at)
        if wanted is None:
            return
        late_s = clock.host_s(at) - wanted.at_s
        if late_s <= _STALE_S:
            self._note(late_s)
            samples = self.phrases.samples(wanted.names, wanted.kind)
            edges = [min(edge, len(samples) // 2) for edge in self._hush_edges]
            self._talk.add(samples, at)
            self._hush.add(tones.fade_edges(np.ones_like(samples), *edges), at)

    def render(self, start: int, frames: int, room: float) -> NDArray[np.float32] | None:
        """Return the next ``frames`` samples, None for silence; ``room`` 0 lets nothing be heard.

        The alarm of a lost link leaves full room: it is the moment to be told what is lost.
        """
        share = 1.0 if room > 0.0 else 0.0
        if self._talk.idle:
            self._duck.stand_at(share)
            return None
        gain = self._duck.render(share, frames)
        return np.asarray(gain * self._talk.render(start, frames), dtype=np.float32)

    def room_beside(self, start: int, frames: int) -> NDArray[np.float32]:
        """Return how much room is left beside the words, 1 where nothing is said."""
        return np.asarray(1.0 - np.minimum(self._hush.render(start, frames), 1.0), np.float32)
