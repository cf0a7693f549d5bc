"""The coach at work in a session: it sees what the hands do, and its hints become events."""

from collections.abc import Mapping

from coach.engine.attending import Attendant, Desk
from coach.engine.care import cue_event
from coach.engine.chain import ChainOutput
from coach.practice.coaching.coach import Coach, Cue, Scene
from coach.saying import say
from coach.signal.bands import Band

#: So often the coach looks; what is urgent it sees at once.
LOOK_S = 0.25


class CoachAttendant(Attendant):
    """Feeds a coach, and notes its hint whenever that changes. ``tool`` is what is practised on."""

    part = say("Giving hints")

    def __init__(self, desk: Desk, tool: str, skill: float = 0.0) -> None:
        super().__init__(desk)
        self._coach = Coach(tool, skill)
        self._cue: Cue | None = None
        self._next_s = 0.0

    def took(self, source: int, output: ChainOutput, now_s: float) -> None:
        """See what the hand does."""
        if output.readings:
            self._coach.take(source, output.readings, output.strokes)
        if output.started or output.strokes:
            self._next_s = now_s

    def saw(self, data: Mapping[str, object], now_s: float) -> None:
        """Look soon when anything but the hint itself has changed."""
        if data.get("event") != "cue":
            self._next_s = now_s

    def tick(self, now_s: float) -> None:
        """Look now and then, and note another hint."""
        if now_s < self._next_s or not self.desk.begun:
            return
        self._next_s = now_s + LOOK_S
        cue = self._coach.look(self._scene(), now_s)
        if cue != self._cue:
            self._cue = cue
            said = cue_event(None, "", now_s)
            if cue is None and self._coach.minded:
                said["minded"] = True
            if cue is not None:
                said = cue_event(cue.hint.kind, cue.text, now_s)
            self.desk.note(now_s, said)

    def leave(self, now_s: float) -> None:
        """Let no hint stand that nobody would take back."""
        self.desk.note(now_s, cue_event(None, "", now_s))

    def _scene(self) -> Scene:
        desk, course = self.desk, self.desk.course
        care, drill, stage, beat = course.care, course.drill, course.stage, course.beat
        # A line to follow is no band to stay in, and what is hidden is not told either.
        hides = drill is not None and bool(
            drill.goal or drill.phase in ("hidden", "revealed") or not (drill.shows and drill.beats)
        )
        return Scene(
            target=Band.NONE if stage is not None and stage.technique == "rest" else course.target,
            edges=course.edges,
            technique="" if stage is None else stage.technique,
            stage=course.stage_name,
            stroke_period_s=None if beat is None else beat.stroke_period_s,
            stopped=care.stopped,
            too_much=desk.too_much,
            silent=desk.silent,
            paused=course.paused,
            question="" if care.check_in is None else care.check_in.text,
            hides=hides,
        )
