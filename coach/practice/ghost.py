"""A ghost to practise over: the strokes of one's own best session, or of a teacher's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.coaching_views import GhostView
from coach.practice.debrief.summary import score_in
from coach.practice.ghost_fold import Fold, Folder
from coach.signal.bands import Edges
from coach.signal.readings import Readings
from coach.signal.rhythm import BeatGrid
from coach.signal.strokes import Stroke

#: Fewer strokes than these are no habit to learn from.
FEWEST_STROKES: Final = 3
#: A best session lasted so long at least: a few seconds are quickly perfect.
LEAST_BEST_S: Final = 30.0
_ANY: Final = ""


@dataclass(frozen=True, slots=True, eq=False)
class GhostCurve:
    """The median of ``strokes`` strokes, (64,) newtons from one first count to the next.

    ``onset`` is where in its time a stroke begins, as a share of it, negative before the first
    count; None where no beat ran.
    """

    newtons: NDArray[np.float64]
    onset: float | None
    strokes: int


@dataclass(frozen=True, slots=True, eq=False)
class Ghost:
    """Curves by technique, under "" that of all strokes; ``session_id`` is its recording's.

    ``sensor`` is what it was felt by: its name, taxels, and rows and columns of a grid.
    """

    title: str
    session_id: str
    curves: Mapping[str, GhostCurve]
    sensor: tuple[str, int, tuple[int, int] | None] | None = None

    def curve(self, technique: str) -> GhostCurve:
        """Return the curve of a technique, that of all strokes where it has none."""
        return self.curves.get(technique) or self.curves[_ANY]


class GhostMaker:
    """Takes a recording's readings and strokes, gives the curves of its ghost."""

    def __init__(self) -> None:
        self._folder = Folder()
        self._technique = _ANY
        self._folds: dict[tuple[str, bool], list[Fold]] = {}
        self._onsets: dict[str, list[float]] = {}

    def take(
        self,
        readings: Iterable[Readings],
        strokes: Iterable[Stroke],
        grid: BeatGrid | None,
        offset_s: float,
        technique: str,
        edges: Edges,
    ) -> None:
        """Take what came while one technique was asked for, on one beat."""
        if technique != self._technique:
            self._technique, self._folder = technique, Folder()
        strokes = tuple(strokes)
        for fold in self._folder.take(readings, strokes, grid, offset_s):
            if fold.newtons.max() >= edges.contact_n:
                for name in {technique, _ANY}:
                    self._folds.setdefault((name, fold.beaten), []).append(fold)
        if grid is None:
            return
        for stroke in strokes:
            if stroke.asynchrony_s is not None:
                for name in {technique, _ANY}:
                    share = stroke.asynchrony_s / grid.stroke_period_s
                    self._onsets.setdefault(name, []).append(share)

    def curves(self) -> dict[str, GhostCurve]:
        """Return the curves; empty where there were too few strokes to learn from."""
        beaten = len(self._folds.get((_ANY, True), ())) >= FEWEST_STROKES
        found = {}
        for (name, on_beat), folds in self._folds.items():
            if on_beat != beaten or len(folds) < FEWEST_STROKES:
                continue
            shares = self._onsets.get(name) if beaten else None
            found[name] = GhostCurve(
                np.median([fold.newtons for fold in folds], axis=0),
                float(np.median(shares)) if shares else None,
                len(folds),
            )
        return found


class GhostWatch:
    """Lays each stroke over the ghost's as soon as it is whole; ``view`` is what to show."""

    def __init__(self, ghost: Ghost) -> None:
        self._ghost = ghost
        self._folder = Folder()
        self._technique = _ANY
        self._last: Fold | None = None
        self._strokes: list[tuple[float, float]] = []
        self.view = GhostView(ghost.title, ghost.curve(_ANY).newtons)

    def take(
        self,
        readings: Iterable[Readings],
        strokes: Iterable[Stroke],
        grid: BeatGrid | None,
        offset_s: float,
        technique: str,
        edges: Edges,
    ) -> None:
        """Take what came, as ``GhostMaker`` does."""
        if technique != self._technique:
            self._technique, self._last, self._folder = technique, None, Folder()
            self.view = GhostView(self._ghost.title, self._ghost.curve(technique).newtons)
        strokes = tuple(strokes)
        folds = self._folder.take(readings, strokes, grid, offset_s)
        if grid is not None:
            for stroke in strokes:
                if stroke.asynchrony_s is not None:
                    onset_s = stroke.onset_s + offset_s
                    self._strokes.append((onset_s - stroke.asynchrony_s, stroke.asynchrony_s))
            del self._strokes[:-4]
        pressed = [fold for fold in folds if fold.newtons.max() >= edges.contact_n]
        if pressed:
            self._last = pressed[-1]
            curve = self._ghost.curve(technique)
            difference_n = float((self._last.newtons - curve.newtons).mean())
            self.view = GhostView(
                self._ghost.title, curve.newtons, self._last.newtons, difference_n
            )
        lead_s = self._lead_s()
        if lead_s != self.view.lead_s:
            self.view = replace(self.view, lead_s=lead_s)

    def _lead_s(self) -> float | None:
        """Return how much earlier than the ghost's the last stroke began, where both are known."""
        fold, onset = self._last, self._ghost.curve(self._technique).onset
        if fold is None or onset is None or not fold.beaten:
            return None
        for first_s, asynchrony_s in reversed(self._strokes):
            if abs(first_s - fold.first_s) < fold.period_s / 4:
                return onset * fold.period_s - asynchrony_s
        return None


def own_best(
    sessions: Iterable[tuple[Path, Mapping[str, object]]], exercise: str, tool: str
) -> Path | None:
    """Return the recording with the best score in an exercise, of equal ones the newest.

    ``sessions`` are recordings with the summaries that the history keeps, newest first;
    ``exercise`` is a routine's name, empty for free practice. None without any.
    """
    scored = [
        (score, path)
        for path, summary in sessions
        if (summary.get("exercise"), summary.get("tool")) == (exercise, tool)
        and (score := score_in(summary)) is not None
        and isinstance(long_s := summary.get("duration_s"), int | float)
        # What was asked to last half a minute ends a sample sooner.
        and round(long_s) >= LEAST_BEST_S
    ]
    return max(scored, key=lambda found: found[0])[1] if scored else None
