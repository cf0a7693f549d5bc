"""The course of a session: what was asked for when, told as events.

Live, commands become events, which are applied here and written to the recording; in a replay
and a report the same events come from the recording. So the course is the same in all three.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from coach.coaching_views import PlannedStage, SparedAreas
from coach.engine.care import Care
from coach.engine.drill_course import DrillPart, drill_part, later
from coach.event_data import EventData, edges_in, number, number_or_none, text, text_or
from coach.practice.latency.kept import sensible
from coach.practice.routines.techniques import AREAS, TECHNIQUES, edges_for_area
from coach.signal.bands import PALM, Band, Edges
from coach.signal.choosing import Manner
from coach.signal.rhythm import BeatGrid
from coach.views import StageView

MOST_STAGES = 60
#: More devices than a session has.
_MOST_DEVICES = 100


def beat_event(grid: BeatGrid | None) -> dict[str, object]:
    """Return the event that starts, changes or (None) stops the beat."""
    if grid is None:
        return {"event": "beat", "running": False}
    return {
        "event": "beat",
        "running": True,
        "origin_s": grid.origin_s,
        "period_s": grid.period_s,
        "counts": grid.counts,
    }


def edges_event(edges: Edges) -> dict[str, object]:
    """Return the event that judges by other edges from now on."""
    return {"event": "edges"} | {each.name: getattr(edges, each.name) for each in fields(Edges)}


def plan_event(
    stages: Sequence[PlannedStage], spared: SparedAreas | None = None
) -> dict[str, object]:
    """Return the event that tells the whole routine before its first stage."""
    spared = spared or SparedAreas()
    return {
        "event": "plan",
        "avoid": list(spared.avoid),
        "soften": list(spared.soften),
        "stages": [
            {
                "title": stage.title,
                "seconds": stage.seconds,
                "area": stage.area,
                "target": stage.target.value,
            }
            for stage in stages
        ],
    }


class Course:
    """Beat, target, edges, stage, pause, care and drill as of the last event applied.

    ``edges`` are the tool's, softened where a stage's area is sensitive, until an event gives
    others. ``late_s`` is how late each device, by id, tells of a touch. Events come from files
    too, so what is not well formed is ignored and counted in ``unreadable``.
    """

    def __init__(self, target: Band, edges: Edges = PALM) -> None:
        self.target = target
        self.edges = self._tool_edges = edges
        self.beat: BeatGrid | None = None
        self.stage: StageView | None = None
        self.stage_name = ""
        self.plan: tuple[PlannedStage, ...] = ()
        self.spared = SparedAreas()
        self.care = Care()
        self.drill: DrillPart | None = None
        self.paused = False
        self._stage_ends_s = 0.0
        self.paused_at_s: float | None = None
        self.late_s: Mapping[str, float] = {}
        self.unreadable = 0

    def apply(self, data: EventData) -> None:
        """Take one event; unknown kinds change nothing."""
        try:
            match data.get("event"):
                case "beat":
                    self.beat = _grid(data) if data.get("running") is True else None
                case "target":
                    self.target = Band(text(data, "band"))
                case "edges":
                    self.edges = edges_in(data)
                case "paused":
                    self._pause(data)
                case "plan":
                    self.plan = _plan(data)
                    self.spared = SparedAreas(_areas(data, "avoid"), _areas(data, "soften"))
                case "stage":
                    self._enter(data)
                case "extended":
                    self._extend(number(data, "by_s"))
                case "drill":
                    self.drill = drill_part(data)
                case _:
                    self._apply_other(data)
        except (ValueError, OverflowError):
            self.unreadable += 1

    @property
    def manner(self) -> Manner | None:
        """How the hands are asked to go on, None in free practice."""
        known = None if self.stage is None else TECHNIQUES.get(self.stage.technique)
        return None if known is None else known.manner

    def _apply_other(self, data: EventData) -> None:
        if data.get("event") == "latency":
            others = dict(list(self.late_s.items())[-_MOST_DEVICES:])
            self.late_s = {**others, text(data, "device"): _late_s(data)}
        else:
            self.care.apply(data)

    def stage_view(self, now_s: float) -> StageView | None:
        """Return the stage with the time that is left at host second ``now_s``.

        While paused that stands still.
        """
        if self.stage is None:
            return None
        at_s = now_s if self.paused_at_s is None else self.paused_at_s
        return replace(self.stage, remaining_s=max(0.0, self._stage_ends_s - at_s))

    def _extend(self, by_s: float) -> None:
        if self.stage is not None:
            self._stage_ends_s += by_s
            self.stage = replace(self.stage, seconds=self.stage.seconds + by_s)

    def _pause(self, data: EventData) -> None:
        """Stand still or go on; then the stage and the drill's part end that much later."""
        before, self.paused = self.paused, data.get("on") is True
        if self.paused == before:
            return
        at_s = number(data, "at_s")
        if self.paused:
            self.paused_at_s = at_s
        elif self.paused_at_s is not None:
            rested_s = max(0.0, at_s - self.paused_at_s)
            self._stage_ends_s += rested_s
            self.drill = self.drill and later(self.drill, rested_s)
            self.paused_at_s = None

    def _enter(self, data: EventData) -> None:
        following = data.get("next_title")
        ends_s, name, area = number(data, "ends_s"), text(data, "name"), text(data, "area")
        self.stage = StageView(
            index=int(number(data, "index")),
            count=int(number(data, "count")),
            title=text(data, "title"),
            remaining_s=0.0,
            next_title=following if isinstance(following, str) else None,
            target=Band(text(data, "target")),
            # Recordings of before have none of these.
            seconds=number(data, "seconds") if "seconds" in data else 0.0,
            technique=text_or(data, "technique"),
            area=area,
            side=text_or(data, "side", "both"),
            note=text_or(data, "note"),
            hold_s=number_or_none(data, "hold_s"),
            breaths=None if data.get("breaths") is None else int(number(data, "breaths")),
            direction=text_or(data, "direction"),
            safety=text_or(data, "safety"),
        )
        self._stage_ends_s, self.stage_name = ends_s, name
        self.edges = edges_for_area(self._tool_edges, area)
        self.target = self.stage.target


def _grid(data: EventData) -> BeatGrid:
    period_s, counts = number(data, "period_s"), int(number(data, "counts"))
    if not 0.05 <= period_s <= 60.0 or not 1 <= counts <= 64:
        raise ValueError("no beat that a person could follow")
    return BeatGrid(number(data, "origin_s"), period_s, counts)


def _late_s(data: EventData) -> float:
    late_s = number(data, "late_s")
    if not sensible(late_s):
        raise ValueError("no latency of this world")
    return late_s


def _plan(data: EventData) -> tuple[PlannedStage, ...]:
    rows = data.get("stages")
    if not isinstance(rows, list) or len(rows) > MOST_STAGES:
        raise ValueError("no plan")
    return tuple(
        PlannedStage(
            text(row, "title"), number(row, "seconds"), text(row, "area"), Band(text(row, "target"))
        )
        for row in rows
        if isinstance(row, dict)
    )


def _areas(data: EventData, key: str) -> tuple[str, ...]:
    """Return the areas named there; recordings of before name none."""
    said = data.get(key)
    return tuple(area for area in AREAS if area in said) if isinstance(said, list) else ()
