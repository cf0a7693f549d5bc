"""What is heard of a session beside beat, words and alarm: the band's tone, and what is tried."""

import math
from typing import Final, Protocol

from coach.engine.attending import Attendant, Desk
from coach.engine.chain import ChainOutput
from coach.messages import Command, SetSound, SetSounds, Settings, TrySound
from coach.signal.bands import BANDS
from coach.sounds import Layer, Sounds, SpokenKind
from coach.timing import STALE_AFTER_S

_NO_CONTACT: Final = 0


class Voices(Protocol):
    """What can be told how to sound: see ``coach.sound.speaker.Speaker``."""

    def set_sounds(self, sounds: Sounds) -> None: ...
    def set_band(self, band: str | None) -> None: ...
    def try_out(self, layer: Layer | SpokenKind) -> None: ...


class Sounding(Attendant):
    """Lets the hardest hand's band be heard where that is wished for.

    Silent in a pause, after a stop, while nobody knows the band, and where a drill hides it.
    """

    part = "The band's tone"

    def __init__(self, desk: Desk, speaker: Voices, settings: Settings) -> None:
        super().__init__(desk)
        self._speaker, self._sounds = speaker, settings.sounds
        self._wanted = settings.sound
        self._bands: dict[int, tuple[int, float]] = {}
        self._told: str | None = None

    def took(self, source: int, output: ChainOutput, now_s: float) -> None:
        """Let a band be heard as soon as it is decided."""
        if not self._sounds.tone or not output.readings:
            return
        band = int(output.readings[-1].band[-1])
        before = self._bands.get(source, (_NO_CONTACT, -math.inf))
        self._bands[source] = band, now_s
        if band != before[0]:
            self._tell(now_s)

    def obey(self, command: Command, now_s: float) -> None:
        """Sound otherwise, or let one layer be heard."""
        match command:
            case SetSounds(sounds):
                self._sounds = sounds
                self._speaker.set_sounds(sounds)
                self._tell(now_s)
            case SetSound(on):
                self._wanted = on
                self._tell(now_s)
            case TrySound(layer):
                self._speaker.try_out(layer)

    def tick(self, now_s: float) -> None:
        """Fall silent where there is nothing to be heard any more, and come back after."""
        if self._sounds.tone or self._told is not None:
            self._tell(now_s)

    def _tell(self, now_s: float) -> None:
        band = self._band(now_s)
        if band != self._told:
            self._told = band
            self._speaker.set_band(band)

    def _band(self, now_s: float) -> str | None:
        desk, course = self.desk, self.desk.course
        hidden = course.drill is not None and not course.drill.shows
        quiet = course.paused or course.care.stopped or desk.silent or hidden
        if quiet or not (self._wanted and self._sounds.tone):
            return None
        fresh = [band for band, at_s in self._bands.values() if now_s - at_s <= STALE_AFTER_S]
        return BANDS[max(fresh, default=_NO_CONTACT)].value
