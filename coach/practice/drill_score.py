"""How near a drill came to its goal, from its events and readings: live, replayed or reported."""

from collections.abc import Iterable, Mapping

from coach.practice.drill_outcome import DrillOutcome
from coach.signal.bands import PALM, Edges
from coach.signal.readings import Readings
from coach.signal.strokes import Stroke

__all__ = ["DrillOutcome", "DrillTally"]


class DrillTally:
    """Takes the course's events and what the chain says, in their order; any cut is the same.

    ``event`` is given the stream second of the newest sample. ``edges`` hold until an event
    gives others. What comes after the truth was told changes nothing.
    """

    def __init__(self, edges: Edges = PALM) -> None:
        self._edges = edges

    def event(self, t_s: float, data: Mapping[str, object]) -> None:
        """Take any event of the course, which happened after the newest sample ``t_s``."""

    def take(self, readings: Iterable[Readings] = (), strokes: Iterable[Stroke] = ()) -> None:
        """Take what a chunk completed."""

    def outcome(self) -> DrillOutcome | None:
        """Return what it came to; None without a drill, or with next to nothing to judge."""
        return None
