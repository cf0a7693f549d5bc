"""Noticing that this process stood still: the machine slept, or somebody stopped us."""

from dataclasses import replace
from typing import Final

from coach.event_data import EventData
from coach.saying import say
from coach.sensors.source import Decoded, MotionBlock, SampleBlock
from coach.sensors.wire_frames import SampleRun

#: A turn of the session takes 16 ms; after one of this length nothing that was known holds.
STOOD_STILL_S: Final = 0.8
#: It is said for so long.
SAID_S: Final = 10.0
_EVENT: Final = "stood_still"


class StandingStill:
    """Looks at the clock each turn; ``pace`` is how much faster than the world's it runs."""

    def __init__(self, pace: float = 1.0) -> None:
        self._most_s = STOOD_STILL_S * max(1.0, pace)
        self._looked_s: float | None = None
        self._said, self._said_until_s = "", 0.0

    def look(self, now_s: float, *, hearing: bool) -> float:
        """Return for how many seconds nobody has looked, 0 while all is well.

        Only who was ``hearing`` something has missed it.
        """
        before_s, self._looked_s = self._looked_s, now_s
        if before_s is None or not hearing or now_s - before_s < self._most_s:
            return 0.0
        stood_s = now_s - before_s
        self._said, self._said_until_s = _sentence(stood_s), now_s + SAID_S
        return stood_s

    def sentence(self, now_s: float) -> str:
        """Return what to say of it at host second ``now_s``, mostly nothing."""
        return self._said if now_s < self._said_until_s else ""


def stood_still_event(stood_s: float) -> dict[str, object]:
    """Return the event that nobody looked for so many seconds."""
    return {"event": _EVENT, "seconds": round(stood_s, 3)}


def has_stood_still(data: EventData) -> bool:
    """Return whether an event says so."""
    return data.get("event") == _EVENT


def epochs_later(decoded: Decoded | SampleRun, epochs: int) -> Decoded | SampleRun:
    """Return what was decoded, so many epochs later."""
    if isinstance(decoded, SampleRun):
        block = replace(decoded.block, epoch=decoded.block.epoch + epochs)
        return replace(decoded, block=block)
    if isinstance(decoded, SampleBlock | MotionBlock):
        return replace(decoded, epoch=decoded.epoch + epochs)
    return decoded


def _sentence(stood_s: float) -> str:
    return say(
        "The computer stood still for {long} and felt nothing meanwhile; "
        "look how your partner is, and go on.",
        long=_words(stood_s),
    )


def _words(seconds: float) -> str:
    if seconds < 90.0:
        if seconds < 1.0:
            return say("a second")
        return say("{seconds:.0f} s", seconds=seconds)
    minutes = seconds / 60.0
    if minutes < 90.0:
        return say("{minutes:.0f} min", minutes=minutes)
    return say("{hours:.0f} h", hours=minutes / 60.0)
