"""What taps on the pad, presses of one big key and squeezes mean: pause, go on, or an answer."""

from dataclasses import dataclass
from typing import Final, Literal

Meaning = Literal["pause", "go_on", "good", "softer"]
#: A second press so soon after the first makes an answer "softer".
SECOND_WITHIN_S: Final = 0.6


@dataclass(frozen=True, slots=True)
class Moment:
    """``asked``: a question waits for an answer; ``stopped``: the one who receives said stop."""

    asked: bool
    paused: bool
    stopped: bool


def taps_mean(count: int, now: Moment) -> Meaning | None:
    """Return what a row of taps means.

    Three are yes, two are softer: who is heard one tap short has asked for less, not for more.
    Taps never end a stop: that is for a word of the one who receives.
    """
    if now.stopped:
        return None
    if now.asked and count in (2, 3):
        return "softer" if count == 2 else "good"
    if count == 3:
        return "go_on" if now.paused else "pause"
    return None


def squeeze_means(now: Moment) -> Meaning | None:
    """Return what a short squeeze means beside the "good" that it says."""
    return "go_on" if now.paused and not now.stopped else None


class BigKeyPresses:
    """One key: pause or go on at once; where a question waits, once is yes and twice is softer."""

    def __init__(self) -> None:
        self._waits_since_s: float | None = None

    def press(self, at_s: float, now: Moment) -> Meaning | None:
        """Take a press at a second; return what it means by itself, if that is known already."""
        if now.stopped:
            self._waits_since_s = None
            return None
        if self._waits_since_s is not None and at_s - self._waits_since_s <= SECOND_WITHIN_S:
            self._waits_since_s = None
            return "softer"
        if now.asked:
            self._waits_since_s = at_s
            return None
        return "go_on" if now.paused else "pause"

    def tick(self, now_s: float) -> Meaning | None:
        """Return the yes that no second press has followed."""
        if self._waits_since_s is None or now_s - self._waits_since_s <= SECOND_WITHIN_S:
            return None
        self._waits_since_s = None
        return "good"
