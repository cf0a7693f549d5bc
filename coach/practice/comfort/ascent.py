"""One slow ascent of a comfort trial: how fast it grew, and what the receiver said at which force.

Thresholds of pressure depend on how fast it grows, so an ascent that was hurried tells nothing.
Seconds are stream seconds, forces newtons; the points come filtered, 10 to 100 a second.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from coach.messages import Tool

Floats = NDArray[np.float64]
#: What the receiver says on the way up.
Word = Literal["pleasant", "firm enough", "stop"]
WORDS: Final[tuple[Word, ...]] = ("pleasant", "firm enough", "stop")

#: The fastest that force should grow, newtons a second.
MOST_SPEED: Final[dict[Tool, float]] = {"thumb": 3.0, "palm": 10.0}
#: Speed is the slope over this long: a hand's tremble (6 to 12 Hz) is gone, a push is not.
WINDOW_S: Final = 0.75
_LEAST_SPAN_S: Final = 0.3
#: Laying the hand on is no ramp: speed is watched from this share of the top upwards.
_LAID_ON: Final = 0.1
#: Above the speed limit by this much counts as hurried: a hand is no machine.
ALLOWANCE: Final = 1.2
#: An ascent counts while at most this share of its rise was hurried.
MOST_HURRIED: Final = 0.4
#: Between feeling and pressing a key: a word belongs to the force of so long ago.
REACTION_S: Final = 0.3


@dataclass(frozen=True, slots=True)
class Said:
    """A word of the receiver's and the force that it belongs to."""

    word: Word
    force_n: float


class Ascent:
    """Force from the first touch up to a stop; ``top_n`` is where this trial ends at the latest."""

    def __init__(self, tool: Tool, top_n: float) -> None:
        self._limit = MOST_SPEED[tool]
        self._laid_on_n = _LAID_ON * top_n
        self._t_s: list[float] = []
        self._force_n: list[float] = []
        self._peaks_n: list[float] = []
        self._ramp_from: int | None = None
        self.said: list[Said] = []
        self.ended_at_top = False

    @property
    def limit(self) -> float:
        """The fastest that force should grow, newtons a second."""
        return self._limit

    @property
    def peak_n(self) -> float:
        """The highest force so far."""
        return self._peaks_n[-1] if self._peaks_n else 0.0

    @property
    def begun(self) -> bool:
        """Whether it has grown past a hand's being laid on."""
        return self._ramp_from is not None

    @property
    def lasted_s(self) -> float:
        """The seconds since the first touch."""
        return self._t_s[-1] - self._t_s[0] if self._t_s else 0.0

    def add(self, t_s: float, force_n: float) -> None:
        """Take one point; seconds must rise."""
        self._t_s.append(t_s)
        self._force_n.append(force_n)
        self._peaks_n.append(max(self.peak_n, force_n))
        if self._ramp_from is None and force_n >= self._laid_on_n:
            self._ramp_from = len(self._t_s) - 1

    @property
    def speed(self) -> float:
        """How fast the force grows now, newtons a second; 0 before that can be said."""
        if self._ramp_from is None:
            return 0.0
        since_s = self._t_s[-1] - WINDOW_S
        first = max(self._ramp_from, bisect_left(self._t_s, since_s))
        return _slope(np.array(self._t_s[first:]), np.array(self._force_n[first:]))

    @property
    def too_fast(self) -> bool:
        """Whether the force grows faster than it should, now."""
        return self.speed > self._limit

    def say(self, word: Word, at_s: float) -> Said:
        """Take the receiver's word; it belongs to the highest force borne until they felt it.

        The highest, because a giver who hears it may have let go before the key is pressed.
        """
        felt = bisect_right(self._t_s, at_s - REACTION_S)
        said = Said(word, self._peaks_n[max(0, felt - 1)] if self._peaks_n else 0.0)
        self.said.append(said)
        return said

    def end_at_top(self) -> Said:
        """Count the highest force as a stop: the coach's own limit or the alarm has ended it."""
        said = Said("stop", self.peak_n)
        self.said.append(said)
        self.ended_at_top = True
        return said

    def force_of(self, word: Word) -> float | None:
        """Return the force of a word's first time, None where it was not said."""
        return next((said.force_n for said in self.said if said.word == word), None)

    def curve(self, most: int) -> list[tuple[float, float]]:
        """Return at most ``most`` + 1 points (seconds since the first touch, newtons)."""
        step = max(1, -(-len(self._t_s) // most))
        places = [*range(0, len(self._t_s) - 1, step), len(self._t_s) - 1]
        return [(self._t_s[k] - self._t_s[0], self._force_n[k]) for k in places if k >= 0]

    def reached_s(self, force_n: float) -> float:
        """Return the seconds from the first touch until it was first so hard, held to its end."""
        at = min(bisect_left(self._peaks_n, force_n), len(self._t_s) - 1)
        return self._t_s[at] - self._t_s[0] if at >= 0 else 0.0

    @property
    def hurried(self) -> float:
        """The share, 0 to 1, of the rise that was faster than the limit allows."""
        if self._ramp_from is None:
            return 0.0
        t_s = np.array(self._t_s[self._ramp_from :])
        peaks_n = np.array(self._peaks_n[self._ramp_from :])
        rise_n = np.diff(peaks_n)
        if rise_n.sum() <= 0.0:
            return 0.0
        fast = _slopes(t_s, peaks_n) > ALLOWANCE * self._limit
        return float(rise_n[fast[1:]].sum() / rise_n.sum())

    @property
    def counts(self) -> bool:
        """Whether enough of it was slow."""
        return self.hurried <= MOST_HURRIED


def _slope(t_s: Floats, force_n: Floats) -> float:
    """Return the slope of the best line through points, 0 where they span too little time."""
    if t_s.size < 3 or t_s[-1] - t_s[0] < _LEAST_SPAN_S:
        return 0.0
    from_middle = t_s - t_s.mean()
    return float((from_middle * force_n).sum() / (from_middle * from_middle).sum())


def _slopes(t_s: Floats, force_n: Floats) -> Floats:
    """Return each point's rise over the window round it, newtons a second.

    A ramp shorter than the window is judged by the window, so a quick small step is no hurry.
    """
    half = WINDOW_S / 2
    before = np.searchsorted(t_s, t_s - half, side="left")
    after = np.searchsorted(t_s, t_s + half, side="right") - 1
    span_s = np.maximum(t_s[after] - t_s[before], _LEAST_SPAN_S)
    return np.asarray((force_n[after] - force_n[before]) / span_s)
