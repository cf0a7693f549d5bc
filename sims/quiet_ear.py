"""Stands in for the loudspeaker where nobody listens; who wants to hear something overrides it."""

from coach.sound.spoken import Spoken
from coach.sounds import Layer, Sounds
from coach.timing import Clock
from coach.views import BeatView, SoundView


class QuietEar:
    """Takes whatever a session tells its loudspeaker, and no note of it."""

    sounding, trouble = True, ""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def set_beat(self, beat: BeatView | None) -> None:
        """Follow this beat, or none."""

    def set_spoken(self, spoken: Spoken | None) -> None:
        """Say this, or break off."""

    def lasts_s(self, spoken: Spoken) -> float:
        """Return that a word takes a second."""
        return float(len(spoken.names))

    def knows(self, name: str) -> bool:
        """Know no words."""
        del name
        return False

    def set_too_much(self, on: bool) -> None:
        """Sound too much, or end it."""

    def set_no_data(self, on: bool) -> None:
        """Sound the technical alarm, or end it."""

    def set_late(self, late_s: float) -> None:
        """Allow for a loudspeaker that is late."""

    def set_sounds(self, sounds: Sounds) -> None:
        """Sound so from now on."""

    def set_band(self, band: str | None) -> None:
        """Let a band be heard."""

    def try_out(self, layer: Layer) -> None:
        """Let a layer be heard for a moment."""

    def view(self) -> SoundView:
        """Return that all is well."""
        return SoundView("an ear")

    def close(self) -> None:
        """Be let go."""
