"""A test of tapping on the beat as it goes on: keys and touches in, what they come to out."""

from typing import Final

from coach.messages import Settings, Tool
from coach.practice.latency.taps import WANTED, Found, found_of
from coach.recordings.records import SIMULATED
from coach.signal.beat_grid import BeatGrid

#: A sensor tells of a touch this much later than it began, at most.
_TOLD_S: Final = 1.5
#: A tap is of the beat from this much before its first count on.
_EARLY_S: Final = 0.4
_SAME_S: Final = 1e-3


def tapping_settings(address: str) -> Settings:
    """Return the settings of the session that is tapped to: a beat a second, nothing taken out."""
    # A finger taps lightly; a simulated hand presses as it always does.
    tool: Tool = "palm" if address.startswith(SIMULATED) else "thumb"
    return Settings(address, tool=tool, pace_bpm=60.0, counts=1, cues=False, measures_latency=True)


class Tapping:
    """Collects taps; all times are host seconds. ``found`` is there once it is ``over``."""

    def __init__(self) -> None:
        self._beat: BeatGrid | None = None
        self._keys_s: list[float] = []
        self._onsets_s: list[float] = []
        self.found: Found | None = None

    @property
    def taps(self) -> int:
        """How many taps have counted."""
        return len(self._keys_s)

    @property
    def over(self) -> bool:
        """Whether there is nothing more to tap."""
        return self.found is not None

    def tap(self, at_s: float) -> bool:
        """Take a key; returns whether it counts."""
        beat = self._beat
        if beat is None or self.taps >= WANTED or at_s < beat.origin_s - _EARLY_S:
            return False
        self._keys_s.append(at_s)
        return True

    def follow(self, beat: BeatGrid | None) -> None:
        """Take the beat as it is; another one than before begins anew."""
        if beat is None or self.over or _alike(beat, self._beat):
            return
        self._beat = beat
        self._keys_s, self._onsets_s = [], []

    def touch(self, at_s: float) -> None:
        """Take the second at which the sensor says that a touch began."""
        self._onsets_s.append(at_s)

    def look(self, now_s: float) -> None:
        """Judge as soon as all taps are told of."""
        ready = self.taps >= WANTED and now_s - self._keys_s[-1] >= _TOLD_S
        if ready and self.found is None:
            self.end()

    def end(self) -> None:
        """Judge what there is."""
        beat = self._beat or BeatGrid(0.0, 1.0, 1)
        self.found = found_of(beat, self._keys_s, self._onsets_s)


def _alike(one: BeatGrid, other: BeatGrid | None) -> bool:
    """Return whether two grids are the same; on its way to a page a second loses its last digit."""
    if other is None or (one.period_s, one.counts) != (other.period_s, other.counts):
        return False
    return abs(one.origin_s - other.origin_s) < _SAME_S
