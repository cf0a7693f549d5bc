"""A comfort trial in the engine: the alarm stands where an ascent ends at the latest."""

from coach.engine.attending import Desk
from coach.engine.care_attendant import CareAttendant
from coach.messages import Command, Settings, TryComfort
from coach.practice.comfort.found import top_of
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.routines.areas import AREAS
from coach.signal.bands import Edges


class ComfortAttendant(CareAttendant):
    """Cares as ever, but judges by a trial's edges once asked to; while anything leads, never.

    A word of the receiver's marks an ascent here, it moves no edges. As too much may come to lie
    above the default, only a session that began as a trial is cared for so.
    """

    def __init__(
        self, desk: Desk, settings: Settings, profile: ComfortProfile | None = None
    ) -> None:
        super().__init__(desk, settings, profile)
        self._tried: Edges | None = None

    def obey(self, command: Command, now_s: float) -> None:
        """Put too much where the trial's limit is: never beyond half again the default."""
        match command:
            case TryComfort(tool, area) if area in AREAS:
                self._tried = top_of(tool, area)
                self.settle_edges(now_s)
            case _:
                super().obey(command, now_s)

    def edges(self) -> Edges:
        """Return the trial's edges, those of receiver and area where a beat or a stage leads."""
        course = self.desk.course
        alone = (course.beat, course.stage, course.drill) == (None, None, None)
        return self._tried if alone and self._tried is not None else super().edges()
