"""How a session's line did: readings as they came, moment by moment, and what was lost on it."""

import math
from dataclasses import dataclass
from typing import Final

from coach.practice.debrief.fact import measured
from coach.saying import joined, say, say_many


@dataclass(frozen=True, slots=True)
class LinkStep:
    """What came from ``at_s`` on for ``long_s`` seconds, by the host's clock from the beginning.

    ``samples`` came whole, ``lost`` did not, ``garbled`` messages were thrown away.
    """

    at_s: float
    long_s: float
    samples: int
    lost: int = 0
    garbled: int = 0

    @property
    def rate_hz(self) -> float:
        """Readings a second."""
        return self.samples / self.long_s


@dataclass(frozen=True, slots=True)
class LinkStory:
    """Steps in their order; ``silences`` are (from, to) in seconds in which nothing came.

    ``rate_hz`` is what the device says of itself, None where it says nothing.
    """

    duration_s: float
    steps: tuple[LinkStep, ...]
    silences: tuple[tuple[float, float], ...] = ()
    rate_hz: float | None = None

    @property
    def lost(self) -> int:
        """Readings that were lost on the way."""
        return sum(step.lost for step in self.steps)

    @property
    def garbled(self) -> int:
        """Messages that came with something wrong in them."""
        return sum(step.garbled for step in self.steps)


_LENGTHS_S: Final = (1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0)
_MOST_STEPS: Final = 240


def step_s_for(duration_s: float) -> float:
    """Return a round length of a step, so that a session has not too many of them."""
    for long_s in _LENGTHS_S:
        if duration_s / long_s <= _MOST_STEPS:
            return long_s
    return _LENGTHS_S[-1] * math.ceil(duration_s / _MOST_STEPS / _LENGTHS_S[-1])


def link_words(story: LinkStory) -> str:
    """Return how the line did, in a few sentences."""
    samples = sum(step.samples for step in story.steps)
    rate = samples / story.duration_s if story.duration_s > 0 else 0.0
    said = [say("{rate} readings a second came, on average.", rate=measured(rate, ".3g"))]
    if story.lost:
        said.append(
            say_many(
                "{n:,} reading was lost on the way; its place stays empty.",
                "{n:,} readings were lost on the way; their places stay empty.",
                story.lost,
            )
        )
    else:
        said.append(say("None was lost on the way."))
    if story.garbled:
        said.append(
            say_many(
                "{n:,} message came garbled and was thrown away.",
                "{n:,} messages came garbled and were thrown away.",
                story.garbled,
            )
        )
    if story.silences:
        longest_s = max(to_s - from_s for from_s, to_s in story.silences)
        said.append(
            say_many(
                "Once nothing came, for {long_s:.1f} s.",
                "{n} times nothing came, for {long_s:.1f} s at the longest.",
                len(story.silences),
                long_s=longest_s,
            )
        )
    return joined(" ", said)
