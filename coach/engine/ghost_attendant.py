"""Shows the ghost while one practises; it is seen live only, so it makes no events."""

from pathlib import Path

from coach.coaching_views import GhostView
from coach.engine.attending import Attendant, Desk
from coach.engine.chain import Chain, ChainOutput
from coach.engine.ghost_file import load_ghost
from coach.messages import Settings
from coach.practice.ghost import Ghost, GhostWatch
from coach.saying import say
from coach.sensors.source import SensorInfo


def ghost_for(settings: Settings) -> Ghost | None:
    """Return the ghost that is wished for; raises CoachError where it is not to be had."""
    return None if settings.ghost is None else load_ghost(Path(settings.ghost), settings.tool)


class GhostAttendant(Attendant):
    """Lays the first hand's strokes over the ghost's.

    ``problem`` says why that cannot be done with this sensor; then nothing is shown.
    """

    part = say("The ghost")

    def __init__(self, desk: Desk, ghost: Ghost, chain: Chain) -> None:
        super().__init__(desk)
        self._chain = chain
        self._ghost = ghost
        self._watch = GhostWatch(ghost)
        self.problem = ""
        self._gone = False

    @property
    def view(self) -> GhostView | None:
        """What to show now."""
        return None if self.problem or self._gone else self._watch.view

    def took(self, source: int, output: ChainOutput, now_s: float) -> None:
        """Take what the first hand did; what it does in a pause is no practice."""
        del now_s
        if source:
            return
        if output.info is not None:
            self.problem = _mismatch(self._ghost, output.info)
        course = self.desk.course
        if course.paused:
            return
        technique = "" if course.stage is None else course.stage.technique
        self._watch.take(
            output.readings,
            output.strokes,
            course.beat,
            self._chain.host_offset_s(),
            technique,
            course.edges,
        )

    def leave(self, now_s: float) -> None:
        """Show nothing any more."""
        del now_s
        self._gone = True


def _mismatch(ghost: Ghost, info: SensorInfo) -> str:
    if ghost.sensor is None or ghost.sensor[1:] == (info.taxels, info.grid):
        return ""
    name, taxels, _grid = ghost.sensor
    return say(
        "The ghost was recorded with {theirs} ({their_places} sensing places), this is "
        "{yours} ({your_places}); practise with that sensor, or choose another recording.",
        theirs=name or say("another sensor"),
        their_places=taxels,
        yours=info.name or say("another one"),
        your_places=info.taxels,
    )
