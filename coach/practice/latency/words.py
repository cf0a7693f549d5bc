"""What taps on the beat came to, in plain words."""

from typing import Final

from coach.practice.latency.kept import KeptLatency
from coach.practice.latency.taps import Figure, Found

#: A sound this much late at least is worth playing earlier; less than this nobody notices.
NOTICED_S: Final = 0.03
OF_THE_KEY: Final = (
    "A key takes some 5 to 30 ms to tell of itself; what your sensor shares with it is not in this."
)


def milliseconds(seconds: float) -> str:
    """Return a time as a figure without a sign."""
    return f"{1000 * abs(seconds):.0f}\u00a0ms"


def sensor_words(figure: Figure) -> str:
    """Return how much later than the key the sensor tells of a touch."""
    give = f"±\u00a0{1000 * figure.error_s:.0f}"
    if abs(figure.seconds) <= figure.error_s:
        return f"Your sensor tells of a touch as soon as the key does ({give}\u00a0ms)."
    side = "later" if figure.seconds > 0 else "earlier"
    return (
        f"Your sensor tells of a touch {milliseconds(figure.seconds)} ({give}) {side} than the key."
    )


def beside_words(found: Found, *, heard: bool) -> str:
    """Return where taps fell beside the beat, and what that says of the sound."""
    figure = found.beside
    if figure is None:
        return found.beside_problem
    side = "before" if figure.seconds < 0 else "after"
    where = (
        f"You tapped {milliseconds(figure.seconds)} (±\u00a0{1000 * figure.error_s:.0f}) "
        f"{side} the beat."
    )
    if not heard:
        return f"{where} There was no sound, so this is between you and the picture."
    if found.sound_at_least_s < NOTICED_S:
        return (
            f"{where} Most people are 14 to 50\u00a0ms early, so nobody can tell by this how "
            "late your sound is; nothing is taken out for it."
        )
    return (
        f"{where} Nobody taps late on what they hear, so your sound is "
        f"{milliseconds(found.sound_at_least_s)} late at least, as wireless headphones are."
    )


def in_use_words(kept: KeptLatency | None) -> str:
    """Return what is taken out of this sensor's strokes now; empty where nothing is."""
    if kept is None:
        return ""
    since = f", found on {kept.made_on}" if kept.made_on else ""
    return f"{milliseconds(kept.late_s)} are taken out now{since}."
