"""How near a drill came to its goal, from its events and readings: live, replayed or reported."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.event_data import EventData, edges_in, usable_number
from coach.practice.debrief.score import TOO_MUCH_CAP
from coach.practice.drills.judging import Corners, Judging, corners_in, judging_in
from coach.practice.drills.outcome import DrillOutcome
from coach.practice.drills.stretches import Asked, Heard, Stretch, stretch_of
from coach.practice.drills.words import sentence_of
from coach.saying import known
from coach.signal.bands import PALM, Edges
from coach.signal.readings import Readings
from coach.signal.strokes import Stroke

__all__ = ["DrillOutcome", "DrillTally"]

#: What was done without looking is what stays: it counts so many times as much.
HIDDEN_WEIGHT: Final = 2.0
#: With less of what counts than this share heard, nothing is said.
LEAST_HEARD: Final = 0.5


@dataclass(frozen=True, slots=True)
class _Open:
    """The part that runs."""

    judging: Judging
    phase: str
    corners: Corners
    edges: Edges
    from_s: float

    def closed(self, t_s: float, at_s: float) -> Asked:
        """Return it as it was asked until stream second ``t_s``, host second ``at_s``."""
        settles_s = self.judging.settles_s
        counts_s = 0.0 if settles_s is None else max(0.0, at_s - settles_s)
        return Asked(self.judging, self.phase, self.corners, self.edges, self.from_s, t_s, counts_s)


class DrillTally:
    """Takes the course's events and what the chain says, in their order; any cut is the same.

    ``event`` is given the stream second of the newest sample. ``edges`` hold until an event
    gives others. What comes after the truth was told changes nothing.
    """

    def __init__(self, edges: Edges = PALM) -> None:
        self._edges = edges
        self._name = self._title = ""
        self._running: _Open | None = None
        self._asked: list[Asked] = []
        self._last: Judging | None = None
        self._listens = self._told = False
        self._offset_s = math.inf
        self._t_s: list[NDArray[np.float64]] = []
        self._force_n: list[NDArray[np.float64]] = []
        self._onsets_s: list[float] = []
        self._too_much = False

    def event(self, t_s: float, data: EventData) -> None:
        """Take any event of the course, which happened after the newest sample ``t_s``."""
        if self._told:
            return
        match data.get("event"):
            case "edges":
                self._edges = self._edges_in(data)
            case "paused" if data.get("on") is True:
                at_s = usable_number(data, "at_s")
                if at_s is not None:
                    self._close(t_s, at_s)
                self._listens = False
            case "drill":
                self._part(t_s, data)

    def take(self, readings: Iterable[Readings] = (), strokes: Iterable[Stroke] = ()) -> None:
        """Take what a chunk completed."""
        if self._told:
            return
        # A stroke is told of late, perhaps in a pause already.
        self._onsets_s += [stroke.onset_s for stroke in strokes if self._last is not None]
        for block in readings if self._listens else ():
            self._t_s.append(block.t_s)
            self._force_n.append(block.force_n)
            self._too_much = self._too_much or bool(block.too_much.any())

    def outcome(self) -> DrillOutcome | None:
        """Return what it came to; None before it is over, or with too little to judge."""
        last = self._last
        if last is None or not last.over or not self._t_s or not math.isfinite(self._offset_s):
            return None
        stretches = self._stretches()
        asked_s = sum(each.counts_s * self._weight(each.phase) for each in self._asked)
        weights = [each.heard_s * self._weight(each.asked.phase) for each in stretches]
        heard_s = sum(weights)
        if not heard_s > 0.0 or heard_s < LEAST_HEARD * asked_s:
            return None
        missed = sum(w * each.missed for w, each in zip(weights, stretches, strict=True)) / heard_s
        points = round(100.0 * (1.0 - missed))
        capped = max(points - TOO_MUCH_CAP, 0) if self._too_much else 0
        return DrillOutcome(
            name=self._name,
            title=self._title,
            skill=last.skill,
            points=points - capped,
            sentence=sentence_of(self._name, stretches, self._too_much),
            level=last.level,
            capped=capped,
        )

    def _part(self, t_s: float, data: EventData) -> None:
        judging = judging_in(data)
        if data.get("phase") == "revealed" or judging is None:
            self._told = self._last is not None
            return
        self._close(t_s, judging.at_s)
        self._name, self._title = str(data.get("name")), known(str(data.get("title")))
        self._last, self._listens = judging, True
        if t_s > 0.0:
            self._offset_s = min(self._offset_s, judging.at_s - t_s)
        phase = str(data.get("phase"))
        self._running = _Open(judging, phase, _line_in(data), self._edges, t_s)

    def _edges_in(self, data: EventData) -> Edges:
        """Return an event's edges, those of before where it makes no sense."""
        try:
            return edges_in(data)
        except ValueError:
            return self._edges

    def _close(self, t_s: float, at_s: float) -> None:
        if self._running is not None:
            self._asked.append(self._running.closed(t_s, at_s))
            self._running = None

    def _stretches(self) -> list[Stretch]:
        heard = Heard(
            np.concatenate(self._t_s), np.concatenate(self._force_n), np.array(self._onsets_s)
        )
        if not len(heard.t_s):
            return []
        found = [
            stretch_of(asked, heard, self._offset_s, self._name == "hold") for asked in self._asked
        ]
        return [stretch for stretch in found if stretch is not None]

    def _weight(self, phase: str) -> float:
        if phase == "hidden":
            return HIDDEN_WEIGHT
        return 0.0 if self._name == "blind" else 1.0


def _line_in(data: EventData) -> Corners:
    """Return an event's line; none where it is nonsense."""
    try:
        return corners_in(data)
    except ValueError:
        return ()
