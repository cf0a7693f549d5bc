"""The beat as an order to a glove, and when it is given again: each clock has its own speed."""

from typing import Final

from coach.sensors.wire import SetBeat
from coach.signal.rhythm import BeatGrid

#: Two crystals may be 60 ppm apart: within this they part by 2.4 ms, in an hour by 0.2 s.
AGAIN_AFTER_S: Final = 40.0
#: An order given as a beat begins may be late by the work of that moment: it is said once more.
ONCE_MORE_AFTER_S: Final = 1.5
#: The shares of a count between which it is told: so no count is lost and none comes twice.
_FROM, _TO = 0.25, 0.75
#: How strongly a motor taps the beat, of 255, where nobody has chosen.
STRENGTH: Final = 120


def beat_order(grid: BeatGrid, now_s: float, strength: int = STRENGTH) -> SetBeat:
    """Return the order to keep a beat, for a device that hears it at host second ``now_s``.

    With strength 0 the motor is to be still.
    """
    if not strength:
        return SetBeat(0.0, 0.0, grid.counts, 0)
    first_in_s = grid.stroke_period_s * (1.0 - grid.stroke_phase(now_s))
    if grid.origin_s > now_s:
        first_in_s = grid.origin_s - now_s
    return SetBeat(first_in_s, grid.period_s, grid.counts, strength)


class BeatKeeping:
    """Remembers when the devices were told the beat; no clock of its own."""

    def __init__(self) -> None:
        self._due_s = AGAIN_AFTER_S

    def told(self, now_s: float, again: bool = False) -> None:
        """Note that the devices were told just now, ``again`` where they had heard it before."""
        self._due_s = now_s + (AGAIN_AFTER_S if again else ONCE_MORE_AFTER_S)

    def is_due(self, grid: BeatGrid | None, now_s: float) -> bool:
        """Return whether they are to be told this beat again now."""
        if grid is None or now_s < self._due_s or now_s < grid.origin_s:
            return False
        return _FROM <= (now_s - grid.origin_s) / grid.period_s % 1.0 <= _TO
