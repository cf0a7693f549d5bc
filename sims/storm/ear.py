"""Stands in for the loudspeaker, and remembers what it was told to sound, and since when."""

from coach.timing import Clock
from coach.views import BeatView
from sims.quiet_ear import QuietEar


class Ear(QuietEar):
    """The states of the sound; ``…_since_s`` are host seconds, None while it is quiet."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.too_much_since_s: float | None = None
        self.no_data_since_s: float | None = None
        self._sounded_s: float | None = None
        self.beat: BeatView | None = None

    def set_beat(self, beat: BeatView | None) -> None:
        """Keep this beat, or none."""
        self.beat = beat

    def set_too_much(self, on: bool) -> None:
        """Sound too much, or end it."""
        self.too_much_since_s = self._since(self.too_much_since_s, on)
        if on:
            self._sounded_s = self.too_much_since_s

    def too_much_sounded(self, from_s: float) -> float | None:
        """Return when too much began to sound, None if it neither does nor did from then on."""
        if self.too_much_since_s is not None:
            return self.too_much_since_s
        late = self._sounded_s is not None and self._sounded_s >= from_s
        return self._sounded_s if late else None

    def set_no_data(self, on: bool) -> None:
        """Sound the technical alarm, or end it."""
        self.no_data_since_s = self._since(self.no_data_since_s, on)

    def _since(self, before_s: float | None, on: bool) -> float | None:
        if not on:
            return None
        return self._clock.now_s() if before_s is None else before_s
