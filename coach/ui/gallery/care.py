"""Made-up moments of a guided practice: routine, hints, words of the receiver, drills, a ghost."""

from dataclasses import replace
from datetime import date

import numpy as np

from coach.coaching_views import (
    CheckInView,
    CueView,
    DrillPhase,
    DrillView,
    GhostView,
    PlannedStage,
    ReceiverView,
)
from coach.practice.drills.schedule import drill_named
from coach.practice.drills.words import newtons
from coach.practice.routines.library import Routine, routine_named
from coach.saying import known, say
from coach.signal.bands import Band
from coach.views import LinkView, LiveView, ReplayView, Snapshot, StageView
from coach.words import day_and_month

_AT = 1
_BEST_ON = date(2026, 11, 20)


def care_snapshots(medium: Snapshot) -> dict[str, Snapshot]:
    """Return moments by name, each made from an ordinary ``medium`` press."""
    routine = in_routine(medium, routine_named("full-back"))
    now_s = medium.host_s
    asked = CheckInView(known("Is this a good pressure for you?"), now_s - 5.0)
    one_step = say("{steps} softer now.", steps=say("One step"))
    softer = ReceiverView("softer", "screen", now_s - 2.0, -1, one_step)
    quiet = LinkView("quiet", name="Palm glove", sentence=say("The glove went quiet."))
    resting = LiveView(Band.NONE, 0.2, False, None)
    stopped = replace(routine, stopped=True, live=resting)
    return {
        "routine": routine,
        "check-in": replace(routine, check_in=asked),
        "cue": with_cue(routine, "pressure", "Sink in slowly, over a whole count."),
        "cue-pace": with_cue(medium, "pace", "Wait for the count, then begin."),
        "break": replace(
            with_cue(
                routine, "break", "Lift your hands and shake them loose for ten seconds.", 3.2
            ),
            live=resting,
            trace_n=_lifted(routine),
        ),
        "softer": replace(routine, receiver=softer, check_in=asked),
        "stopped": stopped,
        "stopped-no-data": replace(stopped, live=None, age_s=3.0, link=quiet),
        "free-receiver": replace(medium, check_in=asked),
        "done-routine": over_routine(medium, routine_named("full-back")),
        "drill": in_drill(medium, "with"),
        "drill-hidden": in_drill(medium, "hidden"),
        "drill-revealed": in_drill(medium, "revealed"),
        "ghost": over_ghost(medium),
        "replay-care": replace(
            routine, receiver=softer, check_in=asked, replay=ReplayView(31.0, 90.0, 1.0)
        ),
    }


def over_routine(snapshot: Snapshot, routine: Routine) -> Snapshot:
    """Return the snapshot that ends a routine."""
    last = len(routine.stages) - 1
    before = in_routine(snapshot, routine, last - 1)
    assert before.stage is not None
    stage = replace(
        before.stage, index=last, title=routine.stages[last].title, remaining_s=0.0, next_title=""
    )
    whole_s = sum(each.seconds for each in routine.stages)
    return replace(before, stage=stage, live=None, finished=True, elapsed_s=whole_s)


def in_routine(snapshot: Snapshot, routine: Routine, at: int = _AT) -> Snapshot:
    """Return the snapshot in a stage of a routine, a third of it gone."""
    stage, after = routine.stages[at], routine.stages[at + 1]
    view = StageView(
        at,
        len(routine.stages),
        stage.title,
        round(stage.seconds * 0.66),
        after.title,
        stage.target,
        stage.seconds,
        stage.technique,
        stage.area,
        stage.side,
        stage.note,
        stage.hold_s,
        stage.breaths,
        stage.direction,
        stage.safety,
    )
    plan = tuple(
        PlannedStage(each.title, each.seconds, each.area, each.target) for each in routine.stages
    )
    return replace(snapshot, stage=view, plan=plan, target=stage.target)


def _lifted(snapshot: Snapshot) -> np.ndarray:
    """Return the curve of hands that were lifted three seconds ago."""
    since_s = snapshot.trace_t_s - (snapshot.trace_t_s[-1] - 3.0)
    return np.asarray(np.where(since_s > 0.0, 0.2, snapshot.trace_n))


def with_cue(snapshot: Snapshot, kind: str, text: str, since_s: float = 1.0) -> Snapshot:
    """Return the snapshot with a hint that is ``since_s`` seconds old."""
    cue = CueView(kind, text, snapshot.host_s - since_s)  # type: ignore[arg-type]
    return replace(snapshot, cue=cue)


def in_drill(snapshot: Snapshot, phase: DrillPhase) -> Snapshot:
    """Return the snapshot in a drill that follows a line."""
    now_s = snapshot.host_s
    corners = ((-18.0, 0.0), (-14.0, 20.0), (-8.0, 20.0), (-5.0, 8.0), (1.0, 8.0), (4.0, 45.0))
    goal = tuple((now_s + at_s, newtons) for at_s, newtons in (*corners, (9.0, 45.0)))
    revealed, hill = phase == "revealed", drill_named("ramp")
    drill = DrillView(
        name=hill.name,
        title=hill.title,
        text=next(
            part.text
            for part in hill.parts
            if part.line and (part.phase == "hidden") is (phase == "hidden")
        ),
        phase=phase,
        shows=phase != "hidden",
        beats=phase != "hidden",
        remaining_s=0.0 if revealed else 24.0,
        goal=goal,
        points=82 if revealed else None,
        verdict=say("You kept within {off} of the line on average.", off=newtons(3.0))
        if revealed
        else "",
    )
    t_s = snapshot.trace_t_s
    line = np.interp(t_s + snapshot.stream_offset_s, [at for at, _ in goal], [n for _, n in goal])
    wobble = 1.6 * np.sin(1.9 * t_s) + 0.8 * np.sin(5.1 * t_s)
    pressed = np.maximum(0.0, line + wobble)
    return replace(
        snapshot,
        drill=drill,
        trace_n=pressed,
        live=LiveView(Band.LIGHT, float(pressed[-1]), False, None),
        strokes=(),
        target=Band.NONE,
    )


def over_ghost(snapshot: Snapshot) -> Snapshot:
    """Return the snapshot over a teacher's recording."""
    part = np.linspace(0.0, 1.0, 100)
    theirs_n = 26.0 * np.sin(np.pi * np.clip(part / 0.8, 0.0, 1.0)) ** 1.5
    yours_n = 20.0 * np.sin(np.pi * np.clip((part + 0.03) / 0.8, 0.0, 1.0)) ** 1.6
    softer_n = float(np.mean(yours_n - theirs_n))
    title = say("{title}, {date}", title=say("Free practice"), date=day_and_month(_BEST_ON))
    return replace(snapshot, ghost=GhostView(title, theirs_n, yours_n, softer_n, 0.12))
