"""The course of a session: what was asked for when, told as events.

Live, commands become events, which are applied here and written to the recording; in a replay
and a report the same events come from the recording. So the course is the same in all three.
"""

import math
from collections.abc import Mapping

from coach.messages import StageView
from coach.practice.techniques import edges_for_area
from coach.signal.bands import PALM, Band, Edges
from coach.signal.rhythm import BeatGrid

EventData = Mapping[str, object]


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


class Course:
    """Beat, target, stage and pause as of the last event applied.

    ``edges`` are the tool's, softened where a stage's area is sensitive. Events come from files
    too, so what is not well formed is ignored and counted in ``unreadable``.
    """

    def __init__(self, target: Band, edges: Edges = PALM) -> None:
        self.target = target
        self.edges = self._tool_edges = edges
        self.beat: BeatGrid | None = None
        self.stage: StageView | None = None
        self.stage_name = ""
        self.paused = False
        self._stage_ends_s = 0.0
        self._paused_at_s: float | None = None
        self.unreadable = 0

    def apply(self, data: EventData) -> None:
        """Take one event; unknown kinds change nothing."""
        try:
            match data.get("event"):
                case "beat":
                    self.beat = _grid(data) if data.get("running") is True else None
                case "target":
                    self.target = Band(_text(data, "band"))
                case "paused":
                    self._pause(data)
                case "stage":
                    self._enter(data)
        except (ValueError, OverflowError):
            self.unreadable += 1

    def stage_view(self, now_s: float) -> StageView | None:
        """Return the stage with the time that is left at host second ``now_s``.

        While paused that stands still.
        """
        stage = self.stage
        if stage is None:
            return None
        at_s = now_s if self._paused_at_s is None else self._paused_at_s
        remaining_s = max(0.0, self._stage_ends_s - at_s)
        return StageView(
            stage.index, stage.count, stage.title, remaining_s, stage.next_title, stage.target
        )

    def _pause(self, data: EventData) -> None:
        """Stand still or go on; then the stage ends that much later."""
        before, self.paused = self.paused, data.get("on") is True
        if self.paused == before:
            return
        at_s = _number(data, "at_s")
        if self.paused:
            self._paused_at_s = at_s
        elif self._paused_at_s is not None:
            self._stage_ends_s += max(0.0, at_s - self._paused_at_s)
            self._paused_at_s = None

    def _enter(self, data: EventData) -> None:
        following = data.get("next_title")
        stage = StageView(
            index=int(_number(data, "index")),
            count=int(_number(data, "count")),
            title=_text(data, "title"),
            remaining_s=0.0,
            next_title=following if isinstance(following, str) else None,
            target=Band(_text(data, "target")),
        )
        self._stage_ends_s = _number(data, "ends_s")
        self.stage_name = _text(data, "name")
        self.edges = edges_for_area(self._tool_edges, _text(data, "area"))
        self.stage = stage
        self.target = stage.target


def _grid(data: EventData) -> BeatGrid:
    period_s, counts = _number(data, "period_s"), int(_number(data, "counts"))
    if not 0.05 <= period_s <= 60.0 or not 1 <= counts <= 64:
        raise ValueError("no beat that a person could follow")
    return BeatGrid(_number(data, "origin_s"), period_s, counts)


def _number(data: EventData, key: str) -> float:
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{key} is no number")
    return float(value)


def _text(data: EventData, key: str) -> str:
    value = data.get(key)
    if not isinstance(value, str):
        raise ValueError(f"{key} is no text")
    return value
