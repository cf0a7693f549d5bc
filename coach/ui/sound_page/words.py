"""How late each path is, in words."""

from typing import Final

from coach.saying import Phrase, Said, say
from coach.views import SoundView

NOT_YET: Final = say("not measured yet")
_MS: Final = Phrase("{ms:.0f}\u00a0ms")
_LESS: Final = say("less than 1\u00a0ms")


def output_words(view: SoundView) -> str:
    """Return what the sound comes out of, or what is wrong with it."""
    if view.trouble:
        return view.trouble
    if not view.output:
        return say("One moment, the loudspeaker is being looked for.")
    if view.buffer_s is None:
        return say("You hear it from: {output}.", output=view.output)
    return say(
        "You hear it from: {output}. {ms:.0f}\u00a0ms of sound wait in it, so each beat is played "
        "that much earlier.",
        output=view.output,
        ms=1000 * view.buffer_s,
    )


def lags(view: SoundView) -> tuple[tuple[Said, Said], ...]:
    """Return each path and how late it is."""
    return (
        (say("Beat, how far from its moment"), _words(view.beat_s)),
        (say("Tone, from the band to your ear"), _words(view.tone_s)),
        (say("Words, from the moment to your ear"), _words(view.speech_s)),
        (say("Alarm, from too much to your ear"), _words(view.alarm_s)),
        (say("Glove's motor, from the order to its answer"), _words(view.motor_s)),
    )


def _words(lag_s: float | None) -> Said:
    if lag_s is None:
        return NOT_YET
    return _LESS if lag_s < 0.001 else _MS(ms=1000 * lag_s)


def percent(volume: float) -> Said:
    """Return a volume in percent."""
    return say("{percent}%", percent=round(100 * volume))
