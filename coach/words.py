"""Words and signs that more than one place says: the terminal, the pages, the debrief."""

from datetime import date
from typing import Final

from coach.saying import say
from coach.signal.bands import Band
from coach.signal.tempo import Pace

SIMULATED_HAND: Final = say("simulated hand")
BAND_WORDS: Final = {
    Band.NONE: say("no contact"),
    Band.LIGHT: say("light"),
    Band.MEDIUM: say("medium"),
    Band.FIRM: say("firm"),
    Band.TOO_MUCH: say("too much"),
}
#: The same where they stand alone or begin a line.
BAND_TITLES: Final = {
    Band.NONE: say("No contact"),
    Band.LIGHT: say("Light"),
    Band.MEDIUM: say("Medium"),
    Band.FIRM: say("Firm"),
    Band.TOO_MUCH: say("Too much"),
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
    "twice": say("two strokes to a beat"),
    "thrice": say("three strokes to a beat"),
    "each count": say("a stroke on every count"),
    "half": say("a stroke to every second beat"),
    "third": say("a stroke to every third beat"),
    "other": say("a pace of your own"),
}
NO_DATA_SIGN: Final = "?"
#: What one massages with, after "the".
TOOL_WORDS: Final[dict[str, str]] = {
    "palm": say("palm", meaning="tool"),
    "thumb": say("thumb", meaning="tool"),
}
_MONTHS: Final = (
    say("January"),
    say("February"),
    say("March"),
    say("April"),
    say("May"),
    say("June"),
    say("July"),
    say("August"),
    say("September"),
    say("October"),
    say("November"),
    say("December"),
)
_COUNTS: Final = (
    say("one"),
    say("two"),
    say("three"),
    say("four"),
    say("five"),
    say("six"),
    say("seven"),
    say("eight"),
)
#: Some languages count seconds by other numbers than they count things: "ein-und-zwanzig".
_LONG_COUNTS: Final = (
    say("one", meaning="a long count"),
    say("two", meaning="a long count"),
    say("three", meaning="a long count"),
    say("four", meaning="a long count"),
    say("five", meaning="a long count"),
    say("six", meaning="a long count"),
    say("seven", meaning="a long count"),
    say("eight", meaning="a long count"),
)
_LONG_COUNT_ENDS: Final = say("Mississippi")


def count_word(count: int) -> str:
    """Return the spoken number of a count, from 0: "one" to "eight", digits beyond."""
    return _COUNTS[count] if 0 <= count < len(_COUNTS) else str(count + 1)


def long_count_words(count: int) -> tuple[str, str]:
    """Return what is said on a count, from 0, so that it lasts a second: "two", "Mississippi"."""
    if 0 <= count < len(_LONG_COUNTS):
        return _LONG_COUNTS[count], _LONG_COUNT_ENDS
    return str(count + 1), _LONG_COUNT_ENDS


def clock_words(seconds: float) -> str:
    """Return a length of time or a place in it, to the nearest second: "0:07", "12:30"."""
    whole = max(0, int(seconds + 0.5))
    return f"{whole // 60}:{whole % 60:02d}"


def day_and_month(day: date) -> str:
    """Return a date as one says it: "3 June"."""
    return say("{day} {month}", day=day.day, month=_MONTHS[day.month - 1])
