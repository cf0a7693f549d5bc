"""What taps on the beat came to, in plain words."""

from typing import Final

from coach.days import written_day
from coach.practice.latency.kept import KeptLatency
from coach.practice.latency.taps import Figure, Found
from coach.saying import Phrase, Said, joined, say

#: A sound this much late at least is worth playing earlier; less than this nobody notices.
NOTICED_S: Final = 0.03
OF_THE_KEY: Final = say(
    "The keyboard itself takes some 5 to 30 ms; by that much your sensor may be later still."
)
_AS_SOON: Final = Phrase("Your sensor is as quick as the keyboard (±\u00a0{error_ms:.0f}\u00a0ms).")
_LATER: Final = Phrase(
    "Your sensor is about {ms:.0f}\u00a0ms slower than the keyboard "
    "(±\u00a0{error_ms:.0f}\u00a0ms). The coach can allow for that."
)
_EARLIER: Final = Phrase(
    "Your sensor is about {ms:.0f}\u00a0ms quicker than the keyboard "
    "(±\u00a0{error_ms:.0f}\u00a0ms). The coach can allow for that."
)
_BEFORE: Final = Phrase("You tapped {ms:.0f}\u00a0ms (±\u00a0{error_ms:.0f}) before the beat.")
_AFTER: Final = Phrase("You tapped {ms:.0f}\u00a0ms (±\u00a0{error_ms:.0f}) after the beat.")
_NO_SOUND: Final = say("There was no sound, so this is between you and the picture.")
_NOBODY_KNOWS: Final = say(
    "Most people are 14 to 50\u00a0ms early, so nobody can tell by this how "
    "late your sound is; nothing is allowed for it."
)
_SOUND_LATE: Final = Phrase(
    "Nobody taps late on what they hear, so your sound is {ms:.0f}\u00a0ms late at least, "
    "as wireless headphones are."
)


def milliseconds(seconds: float) -> Said:
    """Return a time as a figure without a sign."""
    return say("{ms:.0f}\u00a0ms", ms=1000 * abs(seconds))


def sensor_words(figure: Figure) -> Said:
    """Return how much later than the key the sensor tells of a touch."""
    error_ms = 1000 * figure.error_s
    if abs(figure.seconds) <= figure.error_s:
        return _AS_SOON(error_ms=error_ms)
    side = _LATER if figure.seconds > 0 else _EARLIER
    return side(ms=1000 * abs(figure.seconds), error_ms=error_ms)


def beside_words(found: Found, *, heard: bool) -> str:
    """Return where taps fell beside the beat, and what that says of the sound."""
    figure = found.beside
    if figure is None:
        return found.beside_problem
    side = _BEFORE if figure.seconds < 0 else _AFTER
    where = side(ms=1000 * abs(figure.seconds), error_ms=1000 * figure.error_s)
    if not heard:
        return joined(" ", (where, _NO_SOUND))
    if found.sound_at_least_s < NOTICED_S:
        return joined(" ", (where, _NOBODY_KNOWS))
    return joined(" ", (where, _SOUND_LATE(ms=1000 * found.sound_at_least_s)))


def in_use_words(kept: KeptLatency | None) -> str:
    """Return what is allowed for in this sensor's strokes now; empty where nothing is."""
    if kept is None:
        return ""
    late = milliseconds(kept.late_s)
    if not kept.made_on:
        return say("Now allowed for: {late}.", late=late)
    return say("Now allowed for: {late}, found on {day}.", late=late, day=written_day(kept.made_on))
