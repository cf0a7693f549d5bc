"""Hand, skin and sensor together: what the converter reads, block by block of world time."""

from bisect import bisect_left
from collections import deque
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors.wire import Notice
from sims.fsr import Counts, Fsr
from sims.hand import Beat, Hand
from sims.receiver import Answer, Receiver
from sims.scenario import Scenario
from sims.spread import make_spread
from sims.zero_course import ZeroCourse

#: The world is computed this far at a time, always from the same places: any reader sees the same.
BLOCK_US: Final = 100_000
#: A squeeze, the gap between two that ask for less, and a held one that says stop.
_SHORT_US: Final = 250_000
_GAP_US: Final = 250_000
_LONG_US: Final = 1_300_000

Micros = NDArray[np.int64]


class Body:
    """The physical side of a scenario; time is microseconds since the first sample."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self._scenario = scenario
        self.hand = Hand(scenario.hand, seed)
        self._spread = make_spread(scenario, seed)
        self._fsr = Fsr(scenario.sensor, seed)
        self.zero = ZeroCourse(scenario.sensor, seed)
        self._receiver = Receiver(scenario.receiver, seed)
        self.answers: list[Answer] = []
        self.restart(0, scenario.sensor.rate_hz)

    def restart(self, at_us: int, rate_hz: float) -> None:
        """Go on at ``at_us``, a whole block, whatever has been computed before."""
        self._next_us = self._anchor_us = at_us
        self._index = 0
        self._rate_mhz = round(rate_hz * 1000)
        self._t_us: Micros = np.empty(0, np.int64)
        self._moments_us: list[int] = []
        self._counts: Counts = np.empty((0, self._scenario.sensor.count), np.uint16)
        self._squeezes: deque[tuple[int, Notice]] = deque()
        self._hand_free_us = at_us

    def set_rate(self, rate_hz: float) -> int:
        """Sample at another rate from the next block on; returns when that begins."""
        self._anchor_us, self._index = self._next_us, 0
        self._rate_mhz = round(rate_hz * 1000)
        return self._next_us

    def follow(self, beat: Beat) -> None:
        """Let the hand follow a beat, as far as its next moves are not settled."""
        self.hand.follow(beat, self._next_us / 1e6)

    def samples(self, begin_us: int, end_us: int) -> tuple[Micros, Counts]:
        """Return times (n,) and counts (n, taxels) from ``begin_us`` to before ``end_us``."""
        while self._next_us < end_us:
            self._compute()
        moments_us = self._moments_us
        first, last = bisect_left(moments_us, begin_us), bisect_left(moments_us, end_us)
        return self._t_us[first:last], self._counts[first:last]

    def mean_counts(self) -> Counts:
        """Return the mean counts (taxels,) of the block under way, as a tare takes them."""
        if not len(self._counts):
            self._compute()
        return np.asarray(np.rint(self._counts.mean(axis=0)), np.uint16)

    def squeezes(self, until_us: int) -> list[tuple[int, Notice]]:
        """Return when the receiver's button went down or up, up to ``until_us``; each once."""
        found: list[tuple[int, Notice]] = []
        while self._squeezes and self._squeezes[0][0] <= until_us:
            found.append(self._squeezes.popleft())
        return found

    def _compute(self) -> None:
        end_us = self._next_us + BLOCK_US
        most = BLOCK_US * self._rate_mhz // 1_000_000_000 + 2
        index = np.arange(self._index, self._index + most, dtype=np.int64)
        t_us = self._anchor_us + (index * 1_000_000_000 + self._rate_mhz // 2) // self._rate_mhz
        self._t_us = t_us = t_us[t_us < end_us]
        self._moments_us = t_us.tolist()
        self._index += len(t_us)
        self._next_us = end_us
        self.hand.presses_until(end_us / 1e6)
        if not len(t_us):
            self._counts = self._counts[:0]
            return
        t_s = t_us / 1e6
        contact = self.hand.contact(t_s)
        newtons = self._spread.newtons(contact)
        if self.zero.moves:
            newtons = newtons + self.zero.newtons(t_s)
        self._counts = self._fsr.read(newtons, 1000.0 / self._rate_mhz)
        self._listen(self._receiver.feel(t_s, contact.force_n))

    def _listen(self, answers: list[Answer]) -> None:
        self.answers += answers
        if not self._scenario.receiver.squeezes:
            return
        for answer in answers:
            self._squeeze(round(answer.t_s * 1e6), answer.word)

    def _squeeze(self, at_us: int, word: str) -> None:
        """Two squeezes for softer, a long one for ow; one hand does one after the other."""
        at_us = max(at_us, self._hand_free_us)
        lengths_us = (_LONG_US,) if word == "ow" else (_SHORT_US, _SHORT_US)
        for length_us in lengths_us:
            self._squeezes.append((at_us, Notice.BUTTON_DOWN))
            self._squeezes.append((at_us + length_us, Notice.BUTTON_UP))
            at_us += length_us + _GAP_US
        self._hand_free_us = at_us + _GAP_US
