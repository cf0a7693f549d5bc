"""Leads a drill: tells each part as an event when its time has come, and the truth at the end."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import replace
from itertools import accumulate

from coach.engine.attending import Attendant, Desk
from coach.engine.chain import ChainOutput
from coach.engine.drill_course import DrillPart, drill_event
from coach.errors import UsageError
from coach.messages import Settings
from coach.practice.drills.judging import Corners, Judging, judging_note
from coach.practice.drills.parts import CLOSING_S, REVEAL_S, SETTLE_S, Part
from coach.practice.drills.schedule import Drill, drill_named
from coach.practice.drills.score import DrillOutcome, DrillTally
from coach.practice.drills.words import newtons
from coach.saying import known, say
from coach.signal.bands import Band, newtons_at

_CLOSING = Part(CLOSING_S, "hidden", say("Let go. Here comes the truth."), shows=False)
NOTHING_HEARD = say(
    "Too little was heard of your hand to say anything this time; "
    "see that the sensor stays connected, and try it again."
)


def drill_attendant(desk: Desk, settings: Settings) -> "DrillAttendant":
    """Return who leads the drill that is wished for; raises UsageError where that cannot be."""
    drill = drill_named(settings.drill or "")
    if settings.routine is not None:
        raise UsageError(say("a drill and a routine cannot both lead; leave one of them out"))
    if settings.others:
        raise UsageError(say("a drill is done with one hand; leave the second one out"))
    return DrillAttendant(desk, drill)


class DrillAttendant(Attendant):
    """Goes through a drill's parts by the seconds of practice, so that a pause moves them all.

    After a pause, and when the edges move, the part that runs is told anew, with what is left.
    """

    part = say("The drill")

    def __init__(self, desk: Desk, drill: Drill) -> None:
        super().__init__(desk)
        self._drill = drill
        self._tally = DrillTally(desk.course.edges)
        self._parts = (*drill.parts, _CLOSING)
        lengths_s = [*(part.seconds for part in self._parts), REVEAL_S]
        #: When each part begins, then the truth, then the end; in seconds of practice.
        self._begins_s = tuple(accumulate(lengths_s, initial=0.0))
        self._number = -1
        self._anew = False
        self.outcome: DrillOutcome | None = None

    @property
    def finished(self) -> bool:
        """Whether the truth has been there for a while."""
        return self._number > len(self._parts)

    def took(self, source: int, output: ChainOutput, now_s: float) -> None:
        """Listen to the first hand, which a drill is done with."""
        del now_s
        if source == 0:
            self._tally.take(output.readings, output.strokes)

    def saw(self, data: Mapping[str, object], now_s: float) -> None:
        """Hear of every event in the order in which a report will."""
        del now_s
        self._tally.event(self.desk.stream_s(), data)
        kind = data.get("event")
        if kind == "edges" or (kind == "paused" and data.get("on") is not True):
            self._anew = True

    def tick(self, now_s: float) -> None:
        """Begin the part whose time has come."""
        if self.desk.course.paused or not self.desk.begun:
            self._announce(now_s)
            return
        elapsed_s = self.desk.elapsed_s(now_s)
        due = bisect_right(self._begins_s, elapsed_s) - 1
        entered, anew = due != self._number, self._anew
        self._number, self._anew = due, False
        if due < len(self._parts) and (entered or anew):
            self._tell(due, now_s, now_s - elapsed_s, 0.0 if entered else SETTLE_S)
        elif due == len(self._parts) and entered:
            self._reveal(now_s)

    def leave(self, now_s: float) -> None:
        """Hide nothing any more."""
        self.desk.note(now_s, drill_event(None))

    def _announce(self, now_s: float) -> None:
        """Say what is to come where it has not begun: it is a drill all the same."""
        if self._number < 0 and self.desk.course.drill is None:
            first = self._parts[0]
            told = self._as_told(first, now_s + first.seconds)
            self.desk.note(now_s, drill_event(replace(told, lasts_s=first.seconds)))

    def _tell(self, number: int, now_s: float, origin_s: float, settle_s: float) -> None:
        """Tell of a part; ``origin_s`` is when the drill would have begun without a pause."""
        part, begins_s = self._parts[number], origin_s + self._begins_s[number]
        self._aim(now_s, part.band)
        self._keep_beat(part, now_s, origin_s)
        edges = self.desk.course.edges
        corners = tuple((begins_s + at_s, newtons_at(steps, edges)) for at_s, steps in part.line)
        told = self._as_told(part, origin_s + self._begins_s[number + 1], corners)
        counts_from_s = None
        if part.settle_s is not None:
            counts_from_s = max(begins_s + part.settle_s, now_s + settle_s)
        judging = Judging(
            skill=self._drill.skill,
            level=self._drill.level,
            at_s=now_s,
            settles_s=counts_from_s,
            band=None if part.line or part.stroke_s else part.band,
            stroke_s=part.stroke_s,
            over=part is _CLOSING,
        )
        self.desk.note(now_s, drill_event(told) | {"judging": judging_note(judging)})

    def _as_told(self, part: Part, ends_s: float, goal: Corners = ()) -> DrillPart:
        return DrillPart(
            name=self._drill.name,
            title=self._drill.title,
            text=self._words(part),
            phase=part.phase,
            shows=part.shows,
            beats=part.bpm is not None,
            ends_s=ends_s,
            goal=goal,
        )

    def _words(self, part: Part) -> str:
        """Return what a part asks for; where its line ends is said in newtons."""
        edges = self.desk.course.edges
        goal = newtons(newtons_at(part.line[-1][1], edges)) if part.line else ""
        return known(part.text, goal=goal) if "{goal}" in part.text else part.text

    def _reveal(self, now_s: float) -> None:
        outcome = self.outcome = self._tally.outcome()
        self._aim(now_s, Band.NONE)
        self.desk.set_beat(None, 4, now_s)
        told = DrillPart(
            name=self._drill.name,
            title=self._drill.title,
            text=say("The truth."),
            phase="revealed",
            shows=True,
            beats=False,
            ends_s=now_s + REVEAL_S,
            points=None if outcome is None else outcome.points,
            verdict=NOTHING_HEARD if outcome is None else outcome.sentence,
        )
        self.desk.note(now_s, drill_event(told))

    def _aim(self, now_s: float, band: Band) -> None:
        if self.desk.course.target is not band:
            self.desk.note(now_s, {"event": "target", "band": band.value})

    def _keep_beat(self, part: Part, now_s: float, origin_s: float) -> None:
        """Let the beat be as the part wants it: its counts always fall where they began."""
        grid = self.desk.course.beat
        if part.bpm is None:
            if grid is not None:
                self.desk.set_beat(None, part.counts, now_s)
            return
        period_s = 60.0 / part.bpm
        if (
            grid is None
            or abs(grid.period_s - period_s) > 1e-9
            or grid.counts != part.counts
            or abs(grid.origin_s - origin_s) > 1e-6
        ):
            self.desk.set_beat(part.bpm, part.counts, now_s, origin_s)
