"""Words and signs that more than one place says: the terminal, the pages, the debrief."""

from typing import Final

from coach.signal.bands import Band
from coach.signal.tempo import Pace

BAND_WORDS: Final = {
    Band.NONE: "no contact",
    Band.LIGHT: "light",
    Band.MEDIUM: "medium",
    Band.FIRM: "firm",
    Band.TOO_MUCH: "too much",
}
#: The shapes that pages paint, as letters.
BAND_SIGNS: Final = {
    Band.NONE: "–",
    Band.LIGHT: "○",
    Band.MEDIUM: "◐",
    Band.FIRM: "●",
    Band.TOO_MUCH: "✕",
}
#: A pace beside the beat's, where it is plainly another one.
PACE_WORDS: Final[dict[Pace, str]] = {
    "twice": "two strokes to a beat",
    "thrice": "three strokes to a beat",
    "each count": "a stroke on every count",
    "half": "a stroke to every second beat",
    "third": "a stroke to every third beat",
    "other": "a pace of your own",
}
NO_DATA_SIGN: Final = "?"
_COUNTS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight")


def count_word(count: int) -> str:
    """Return the spoken number of a count, from 0: "one" to "eight", digits beyond."""
    return _COUNTS[count] if 0 <= count < len(_COUNTS) else str(count + 1)


def clock_words(seconds: float) -> str:
    """Return a length of time or a place in it, to the nearest second: "0:07", "12:30"."""
    whole = max(0, int(seconds + 0.5))
    return f"{whole // 60}:{whole % 60:02d}"
