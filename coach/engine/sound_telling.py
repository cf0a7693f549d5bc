"""What is measured of the sound, told about once a second: it changes slowly."""

from dataclasses import replace
from typing import Final

from coach.engine.live_hand import LiveHand
from coach.sound.speaker import Speaker
from coach.views import SoundView

_EVERY_S: Final = 1.0


class SoundTelling:
    """Tells of the loudspeaker, if there is one, and of the motor in the glove of ``hand``."""

    def __init__(self, speaker: Speaker | None, hand: LiveHand, now_s: float) -> None:
        self._speaker, self._hand = speaker, hand
        self._due_s = now_s
        self._motor_s: float | None = None

    def view(self, now_s: float) -> SoundView | None:
        """Return how the sound is, where it is time to tell."""
        if self._speaker is None or now_s < self._due_s:
            return None
        self._due_s = now_s + _EVERY_S
        self._motor_s = self._hand.answered_s or self._motor_s
        return replace(self._speaker.view(), motor_s=self._motor_s)
