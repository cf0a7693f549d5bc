"""One hand's touch as it comes: strokes and long holds turned into evidence for hints."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.practice.coaching.features import (
    felt,
    out_by,
    places_of,
    room_above,
    spread_share,
    straightness,
    times_as_hard,
)
from coach.signal.bands import Band, Edges
from coach.signal.readings import Readings
from coach.signal.strokes import Stroke

#: So many strokes and stretches of a hold are remembered at most.
KEPT: Final = 12
_MEMORY_S: Final = 20.0
#: A hold is judged in stretches of so long, from so long after the hand has come, and only
#: once it has gone on for so long after.
STRETCH_S: Final = 2.5
_SETTLING_S: Final = 1.2
_GOES_ON_S: Final = 0.8
#: Below this share of its stretch's mean the hand is on its way out.
_LEAVING: Final = 0.5
#: Without a reading for so long, nobody knows of the contact before.
_GAP_S: Final = 0.5
#: A stroke that begins within so long of the hand's coming is the one that it came with.
_LANDING_S: Final = 0.5
#: Who has lain there for so long rides on a rest and does not lift the hand between strokes.
_RIDES_S: Final = 12.0
#: A straight line that explains more than this of a stretch: the hand leans in or out.
_LEANING: Final = 0.5

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Felt:
    """A stroke, or a stretch of a hold: how far out of the target it was felt.

    ``out_steps`` in widths of a band, negative lighter; ``times`` as hard as the target's middle;
    ``room`` is how many times as hard it may become before it is above the target.
    """

    out_steps: float
    times: float = 1.0
    room: float = 2.0
    stroke: Stroke | None = None
    #: The spread of the force over its mean, of a stretch in which the hand lay still or swayed.
    hold_cv: float | None = None
    #: Whether the hand came with this stroke, and did not lie there before.
    landed: bool = False


class TouchWatch:
    """Remembers what one hand has lately done. ``settle`` thinks; what comes before is cheap.

    ``felt`` are the newest strokes and stretches since ``start_afresh``. ``touching`` says
    whether the hand lay on as of ``newest_s``, since ``since_s`` of the stream.
    """

    def __init__(self) -> None:
        self.felt: deque[Felt] = deque(maxlen=KEPT)
        self.touching = False
        self.since_s = self.newest_s = 0.0
        self._new: list[Readings] = []
        self._ended: list[Stroke] = []
        self._pieces: deque[tuple[Floats, Floats, Floats]] = deque()
        self._from_s = -np.inf
        self._stretch_s = 0.0
        self._came_s: deque[float] = deque(maxlen=KEPT)

    @property
    def strokes(self) -> list[Stroke]:
        """The strokes among what was felt, oldest first.

        Of a hand that lifts between strokes, what rises while it lies there is no stroke more.
        """
        rides = self.touching and self.newest_s - self.since_s > _RIDES_S
        return [
            each.stroke for each in self.felt if each.stroke is not None and (each.landed or rides)
        ]

    def take(self, readings: Sequence[Readings], strokes: Sequence[Stroke]) -> None:
        """Take what a chunk completed."""
        self._new += readings
        if strokes:
            self._ended += strokes

    def start_afresh(self, after_s: float) -> None:
        """Forget, and look only at what begins more than ``after_s`` seconds from now."""
        self.felt.clear()
        self._from_s = self.newest_s + after_s
        self._stretch_s = max(self._stretch_s, self._from_s)

    def settle(self, target: Band, edges: Edges) -> list[Felt]:
        """Judge what has come since; return what of it is to be looked at."""
        if self._new:
            self._gather()
        found = self._stretches(target, edges)
        found += [
            self._judged(stroke, target, edges)
            for stroke in self._ended
            if stroke.onset_s >= self._from_s
        ]
        self._ended = []
        self.felt.extend(found)
        return found

    def _gather(self) -> None:
        """Join the readings since; follow when the hand came and went."""
        new, self._new = self._new, []
        t_s = np.concatenate([part.t_s for part in new])
        force_n = np.concatenate([part.force_n for part in new])
        peak_kpa = np.concatenate([part.peak_kpa for part in new])
        on = np.concatenate([part.band for part in new]) > 0
        if t_s[0] - self.newest_s > _GAP_S or t_s[0] < self.newest_s:
            self._pieces.clear()
            self._turn(bool(on[0]), float(t_s[0]))
        before = np.concatenate(([self.touching], on[:-1]))
        for place in np.flatnonzero(on != before).tolist():
            self._turn(bool(on[place]), float(t_s[place]))
        self.newest_s = float(t_s[-1])
        self._pieces.append((t_s, force_n, peak_kpa))
        while self._pieces[0][0][-1] < self.newest_s - _MEMORY_S:
            self._pieces.popleft()

    def _turn(self, touching: bool, at_s: float) -> None:
        self.touching, self.since_s = touching, at_s
        if touching:
            self._came_s.append(at_s)
        self._stretch_s = max(at_s + _SETTLING_S, self._from_s)

    def _between(self, begin_s: float, end_s: float) -> tuple[Floats, Floats]:
        """Return newtons and kPa (n,) of the readings from one second to another."""
        parts = [part for part in self._pieces if part[0][-1] >= begin_s and part[0][0] <= end_s]
        if not parts:
            return np.empty(0), np.empty(0)
        t_s, force_n, peak_kpa = (np.concatenate(column) for column in zip(*parts, strict=True))
        inside = (t_s >= begin_s) & (t_s <= end_s) & np.isfinite(force_n)
        return force_n[inside], peak_kpa[inside]

    def _stretches(self, target: Band, edges: Edges) -> list[Felt]:
        found: list[Felt] = []
        while self.touching and self.newest_s >= self._stretch_s + STRETCH_S + _GOES_ON_S:
            end_s = self._stretch_s + STRETCH_S
            force_n, peak_kpa = self._between(self._stretch_s, end_s)
            after_n, _ = self._between(end_s, end_s + _GOES_ON_S)
            self._stretch_s = end_s
            if len(force_n) < 5 or after_n.min(initial=np.inf) < _LEAVING * force_n.mean():
                continue
            place = float(np.median(places_of(force_n, peak_kpa, edges)))
            swaying = straightness(force_n) <= _LEANING
            hold_cv = spread_share(force_n.tolist()) if swaying else None
            found.append(self._felt(place, target, edges, hold_cv=hold_cv))
        return found

    def _judged(self, stroke: Stroke, target: Band, edges: Edges) -> Felt:
        force_n, peak_kpa = self._between(stroke.onset_s, stroke.offset_s)
        if not len(force_n):
            force_n, peak_kpa = np.array([stroke.mean_n]), np.array([np.nan])
        place = felt(places_of(force_n, peak_kpa, edges))
        landed = any(abs(came_s - stroke.onset_s) <= _LANDING_S for came_s in self._came_s)
        return self._felt(place, target, edges, stroke, landed=landed)

    @staticmethod
    def _felt(
        place: float,
        target: Band,
        edges: Edges,
        stroke: Stroke | None = None,
        hold_cv: float | None = None,
        landed: bool = False,
    ) -> Felt:
        times, room = times_as_hard(place, target, edges), room_above(place, target, edges)
        return Felt(out_by(place, target), times, room, stroke, hold_cv, landed)
