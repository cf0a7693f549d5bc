"""The sound by itself, with no session: to hear a layer, and to see how the loudspeaker does."""

from pathlib import Path

from coach.sound.own_voice import OwnVoice
from coach.sound.phrases import PHRASES
from coach.sound.sentences import SENTENCES, SIGN_OF_HINTS
from coach.sound.speaker import open_speaker
from coach.sound.voices import COUNT_NAMES
from coach.sounds import Layer, Sounds, SpokenKind
from coach.timing import Clock
from coach.views import SoundView


class SoundDesk:
    """A loudspeaker that is silent but for what is tried; takes a moment to open.

    ``folder`` is where a person's own words lie, ``problems`` says which of them are left out;
    ``speaks`` is whether there are words for more than stages.
    """

    def __init__(self, clock: Clock, sounds: Sounds, folder: Path) -> None:
        own = OwnVoice(folder)
        self.folder = str(folder / sounds.language)
        self.problems: tuple[str, ...] = own.problems(
            (*COUNT_NAMES, *PHRASES, *SENTENCES), sounds.language
        )
        self._speaker = open_speaker(clock, sounds, own)
        self.speaks = self._speaker.knows(SIGN_OF_HINTS)

    def set_sounds(self, sounds: Sounds) -> None:
        """Be as loud as that from now on."""
        self._speaker.set_sounds(sounds)

    def try_out(self, layer: Layer | SpokenKind) -> None:
        """Let one layer be heard for a moment."""
        self._speaker.try_out(layer)

    def view(self) -> SoundView:
        """Return how the sound is now."""
        return self._speaker.view()

    def close(self) -> None:
        """Let the loudspeaker go; may be called twice."""
        self._speaker.close()
