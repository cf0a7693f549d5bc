"""What leads a live session: its own time, the beat, and the stages of a routine."""

from collections.abc import Callable, Mapping

from coach.coaching_views import PlannedStage, SparedAreas
from coach.engine.course import plan_event
from coach.messages import (
    Command,
    ExtendStage,
    SetCounts,
    SetPace,
    SetPaused,
    Settings,
    SkipStage,
    Tap,
)
from coach.practice.pacing import Pacer
from coach.practice.routines.library import Routine
from coach.practice.routines.stage_clock import StageClock, StageNow
from coach.signal.rhythm import BeatGrid

#: From the first sample, or from going on, to the first count: time to lay the hands on.
LEAD_IN_S = 2.0
PACE_STEP_BPM = 0.5

Note = Callable[[float, Mapping[str, object]], None]
#: Called with the host second, the new grid (None: no beat) and the counts of a stroke.
Tell = Callable[[float, BeatGrid | None, int], None]


class Leader:
    """Keeps the beat and the stages; all times are host seconds that the caller gives.

    ``note`` is given the events of the course, ``tell`` each new beat. ``finished`` says that
    the last stage is over.
    """

    def __init__(self, settings: Settings, routine: Routine | None, note: Note, tell: Tell) -> None:
        self.pacer = Pacer(settings.pace_bpm, settings.counts)
        self.finished = False
        self._note = note
        self._tell = tell
        self._beat_wanted = settings.beat
        self._hushed = False
        self._routine = routine
        self._spared = SparedAreas(settings.avoid, settings.soften)
        self._stages = None if routine is None else StageClock(routine)
        self._stage: StageNow | None = None
        self._told: tuple[BeatGrid | None, int] = (None, self.pacer.counts)
        self._began_s: float | None = None
        self._paused_s: float | None = None

    @property
    def begun(self) -> bool:
        """Whether the practice has begun."""
        return self._began_s is not None

    @property
    def paused(self) -> bool:
        """Whether the practice stands still."""
        return self._paused_s is not None

    def elapsed_s(self, now_s: float) -> float:
        """Return the seconds of practice since it began, pauses left out."""
        if self._began_s is None:
            return 0.0
        until_s = now_s if self._paused_s is None else self._paused_s
        return max(0.0, until_s - self._began_s)

    def begin(self, now_s: float) -> None:
        """Begin the practice; if it was paused before, it waits."""
        self._began_s = now_s
        if self._routine is not None:
            self._note(now_s, plan_event(plan_of(self._routine), self._spared))
        if self._paused_s is not None:
            self._paused_s = now_s
        elif self._stages is None:
            self._start_beat(now_s)

    def obey(self, command: Command, now_s: float) -> None:
        """Do what the person asked for, if it is about pace or stages."""
        match command:
            case SetPace(bpm):
                self.pacer.set_pace(bpm, now_s)
            case SetCounts(counts):
                self.pacer.set_counts(counts, now_s)
            case Tap(host_s):
                self.pacer.tap(host_s)
            case SetPaused(paused):
                self.set_paused(paused, now_s)
            case SkipStage(by):
                self.skip(by, now_s)
            case ExtendStage(seconds):
                self.extend(seconds, now_s)

    def set_paused(self, paused: bool, now_s: float) -> None:
        """Stand still, or go on with the stage and the pace of before."""
        if paused == self.paused:
            return
        self._note(now_s, {"event": "paused", "on": paused, "at_s": now_s})
        if paused:
            self._paused_s = now_s
            self.pacer.stop()
        else:
            if self._began_s is not None and self._paused_s is not None:
                self._began_s += now_s - self._paused_s
                self._start_beat(now_s)
            self._paused_s = None
        self.tell_changes(now_s)

    def skip(self, by: int, now_s: float) -> None:
        """Go so many stages on or back, if there are stages."""
        if self._stages is not None:
            self._stages.skip(by, self.elapsed_s(now_s))

    def extend(self, by_s: float, now_s: float) -> None:
        """Let the stage that runs last longer, if there are stages."""
        if self._stages is not None and self._stage is not None and not self.finished:
            self._stages.extend(by_s, self.elapsed_s(now_s))
            self._note(now_s, {"event": "extended", "by_s": by_s})

    def set_beat(
        self, bpm: float | None, counts: int, now_s: float, first_s: float | None = None
    ) -> None:
        """Set the beat anew, a stroke's first count at ``first_s`` (else a breath from now).

        None silences it, through pauses too, until another is set.
        """
        self.pacer.stop()
        self._hushed = bpm is None
        if bpm is not None and self._beat_wanted:
            self.pacer.set_pace(bpm, now_s)
            self.pacer.set_counts(counts, now_s)
            # What stands still stays silent; going on begins the beat.
            if not self.paused:
                self.pacer.start(now_s + LEAD_IN_S if first_s is None else first_s)
        self.tell_changes(now_s)

    def tick(self, now_s: float) -> None:
        """Move the routine on."""
        if self._stages is None or self._began_s is None:
            return
        now = self._stages.at(self.elapsed_s(now_s))
        self.finished = now.finished
        before, self._stage = self._stage, now
        if before is None or before.view.index != now.view.index:
            self._enter(now, now_s)
        if not self.paused:
            self._keep_pace(before, now, now_s)

    def stop(self, now_s: float) -> None:
        """End the beat for good."""
        self.pacer.stop()
        self.tell_changes(now_s)

    def tell_changes(self, now_s: float) -> None:
        """Tell the beat if it is another than was told last."""
        state = self.pacer.grid, self.pacer.counts
        if state != self._told:
            self._told = state
            self._tell(now_s, *state)

    def _start_beat(self, now_s: float) -> None:
        silent_stage = self._stages is not None and (
            self._stage is None or self._stage.pace_bpm is None
        )
        if self._beat_wanted and not silent_stage and not self._hushed:
            self.pacer.start(now_s + LEAD_IN_S)
            self.tell_changes(now_s)

    def _enter(self, now: StageNow, at_s: float) -> None:
        view = now.view
        # While paused a stage's time stands still from the pause's first second.
        from_s = at_s if self._paused_s is None else self._paused_s
        self._note(
            at_s,
            {
                "event": "stage",
                "name": now.stage.name,
                "index": view.index,
                "count": view.count,
                "title": view.title,
                "area": now.stage.area,
                "next_title": view.next_title,
                "target": view.target.value,
                "ends_s": from_s + view.remaining_s,
                "seconds": view.seconds,
                "technique": view.technique,
                "side": view.side,
                "note": view.note,
                "hold_s": view.hold_s,
                "breaths": view.breaths,
                "direction": view.direction,
                "safety": view.safety,
            },
        )
        self.pacer.set_counts(now.counts, at_s)

    def _keep_pace(self, before: StageNow | None, now: StageNow, at_s: float) -> None:
        if now.pace_bpm is None or not self._beat_wanted:
            self.pacer.stop()
        elif self.pacer.grid is None:
            self.pacer.set_pace(now.pace_bpm, at_s)
            self.pacer.start(at_s + LEAD_IN_S)
        elif before is None or _steps(before.pace_bpm, now.pace_bpm):
            self.pacer.set_pace(now.pace_bpm, at_s)
        self.tell_changes(at_s)


def plan_of(routine: Routine) -> tuple[PlannedStage, ...]:
    """Return the whole routine as the pages show it."""
    return tuple(
        PlannedStage(stage.title, stage.seconds, stage.area, stage.target)
        for stage in routine.stages
    )


def _steps(before_bpm: float | None, now_bpm: float) -> bool:
    return before_bpm is None or abs(now_bpm - before_bpm) > PACE_STEP_BPM
