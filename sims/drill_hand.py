"""A hand that goes through a drill by a written-down force, and how the drill is told of it."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from coach.practice.drills.judging import Judging, judging_note
from coach.practice.drills.outcome import DrillOutcome
from coach.practice.drills.parts import CLOSING_S, Part
from coach.practice.drills.schedule import Drill
from coach.practice.drills.score import DrillTally
from coach.signal.bands import PALM, Band, Edges, newtons_at
from coach.signal.readings import Readings
from coach.signal.strokes import Stroke

#: Host seconds are these more than stream seconds, and the drill begins so far into the stream.
OFFSET_S, BEGIN_S = 5_000.25, 1.5
HOP_S = 0.01
Force = Callable[[float, Part | None, float], float]
Told = tuple[float, dict[str, object]]


def events_of(drill: Drill, edges: Edges = PALM, to: int | None = None) -> list[Told]:
    """The events that lead through a drill, each with its stream second."""
    told: list[Told] = []
    begins_s = BEGIN_S
    parts = (*drill.parts, Part(CLOSING_S, "hidden", "", shows=False))
    for part in parts[:to]:
        at_s = begins_s + OFFSET_S
        judging = Judging(
            drill.skill, drill.level, at_s,
            settles_s=None if part.settle_s is None else at_s + part.settle_s,
            band=None if part.line or part.stroke_s else part.band,
            stroke_s=part.stroke_s,
            over=part is parts[-1],
        )  # fmt: skip
        goal = [[at_s + t, newtons_at(steps, edges)] for t, steps in part.line]
        told.append(
            (
                begins_s,
                {
                    "event": "drill", "name": drill.name, "title": drill.title, "text": part.text,
                    "phase": part.phase, "goal": goal, "judging": judging_note(judging),
                },
            )
        )  # fmt: skip
        begins_s += part.seconds
    if to is None:
        told.append((begins_s, {"event": "drill", "name": drill.name, "phase": "revealed"}))
    return told


def part_at(drill: Drill, t_s: float) -> tuple[Part | None, float]:
    """The part that runs at a stream second, and how far into it that is."""
    into_s = t_s - BEGIN_S
    for part in drill.parts:
        if into_s < part.seconds:
            return (part if into_s >= 0.0 else None), into_s
        into_s -= part.seconds
    return None, into_s


class Performance:
    """Somebody's drill: force over stream seconds, and the strokes in it."""

    def __init__(
        self, drill: Drill, force: Force, onsets_s: Sequence[float] = (), too_much_s: float = -1.0
    ) -> None:
        self.drill = drill
        self.end_s = BEGIN_S + sum(part.seconds for part in drill.parts) + CLOSING_S
        self.t_s = np.arange(0.0, self.end_s + 3.0, HOP_S)
        self.force_n = np.array([force(t, *part_at(drill, t)) for t in self.t_s.tolist()])
        self.alarm = np.abs(self.t_s - too_much_s) < 0.1
        self.strokes = [Stroke(t, t + 0.5, t + 1.0, 20.0, 15.0, 50.0) for t in onsets_s]

    def readings(self, part: slice) -> Readings:
        count = len(self.t_s[part])
        return Readings(
            self.t_s[part], self.force_n[part], np.zeros(count, np.int8), self.alarm[part],
            np.full(count, np.nan), HOP_S,
        )  # fmt: skip

    def judged(
        self, told: list[Told], edges: Edges = PALM, cuts: Sequence[int] = ()
    ) -> DrillOutcome | None:
        """Feed it to a tally: pieces end at each event, and wherever else it is cut."""
        tally = DrillTally(edges)
        at_events = [int(np.searchsorted(self.t_s, at_s, side="right")) for at_s, _ in told]
        places = sorted({0, len(self.t_s), *at_events, *(c % len(self.t_s) for c in cuts)})
        waiting, strokes = list(zip(at_events, told, strict=True)), list(self.strokes)
        for start, stop in pairwise(places):
            while waiting and waiting[0][0] <= start:
                tally.event(*waiting.pop(0)[1])
            done = [s for s in strokes if s.offset_s + 0.2 <= self.t_s[stop - 1]]
            strokes = strokes[len(done) :]
            tally.take([self.readings(slice(start, stop))], done)
        return tally.outcome()


def goal_of(part: Part | None, into_s: float, edges: Edges = PALM) -> float:
    if part is None:
        return 0.0
    if part.line:
        t_s = [at_s for at_s, _ in part.line]
        return float(np.interp(into_s, t_s, [newtons_at(steps, edges) for _, steps in part.line]))
    return {Band.NONE: 0.0, Band.LIGHT: edges.light_n / 2}.get(part.band, newtons_at(1.5, edges))


def follow(drill: Drill, change: Callable[[float, Part], float], **more: object) -> Performance:
    """A hand that does what is asked but for ``change`` of it while it counts."""

    def force(_t_s: float, part: Part | None, into_s: float) -> float:
        wanted_n = goal_of(part, into_s)
        return change(wanted_n, part) if part is not None and part.settle_s is not None else 0.0

    return Performance(drill, force, **more)  # type: ignore[arg-type]


def result(performance: Performance, edges: Edges = PALM) -> DrillOutcome:
    outcome = performance.judged(events_of(performance.drill, edges), edges)
    assert outcome is not None
    return outcome
