"""A comfort trial in the engine: the alarm stands where an ascent ends at the latest."""

from coach.engine.attending import Attendant, Desk
from coach.engine.course import edges_event
from coach.messages import Command, TryComfort
from coach.practice.comfort.found import top_of
from coach.practice.routines.areas import AREAS
from coach.signal.bands import Edges


class ComfortAttendant(Attendant):
    """Judges by a trial's edges once asked to; while a beat or a stage leads, never.

    It may put too much above the default, so only a session that began as a trial has one.
    """

    part = "The comfort trial's limit"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._edges: Edges | None = None

    def obey(self, command: Command, now_s: float) -> None:
        """Put too much where the trial's limit is: never beyond half again the default."""
        match command:
            case TryComfort(tool, area) if area in AREAS:
                self._edges = top_of(tool, area)
                self._hold(now_s)

    def saw(self, data: object, now_s: float) -> None:
        """Keep to it: a word of the receiver's marks an ascent here, it moves no edges."""
        if isinstance(data, dict) and data.get("event") == "edges":
            self._hold(now_s)

    def _hold(self, now_s: float) -> None:
        course, edges = self.desk.course, self._edges
        alone = (course.beat, course.stage, course.drill) == (None, None, None)
        if alone and edges is not None and edges != course.edges:
            self.desk.note(now_s, edges_event(edges))
