"""The shapes of strokes, each drawn from its readings, thinned evenly when they are many."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.practice.debrief.outcome import StrokeShapes
from coach.signal.strokes import Stroke

POINTS: Final = 48
MOST_SHAPES: Final = 96
_GAP_S: Final = 0.25  # with so much missing its shape is not known


class ShapeKeeper:
    """Keeps every n-th stroke's shape; n doubles whenever more than 96 would be kept."""

    def __init__(self) -> None:
        self._every = 1
        self._seen = 0
        self._kept: list[tuple[int, float, NDArray[np.float64]]] = []

    def add(self, stroke: Stroke, t_s: NDArray[np.float64], force_n: NDArray[np.float64]) -> None:
        """Take a stroke and the readings (n,) around it."""
        number = self._seen
        self._seen += 1
        duration_s = stroke.offset_s - stroke.onset_s
        if number % self._every or not duration_s > 0:
            return
        inside = slice(
            max(int(np.searchsorted(t_s, stroke.onset_s)) - 1, 0),
            int(np.searchsorted(t_s, stroke.offset_s, side="right")) + 1,
        )
        t_s, force_n = t_s[inside], force_n[inside]
        known = np.isfinite(force_n)
        if np.count_nonzero(known) < len(known):
            t_s, force_n = t_s[known], force_n[known]
        if len(t_s) < 2 or (t_s[1:] - t_s[:-1]).max() > _GAP_S:
            return
        at_s = np.linspace(stroke.onset_s, stroke.offset_s, POINTS)
        self._kept.append((number, duration_s, np.interp(at_s, t_s, force_n)))
        while len(self._kept) > MOST_SHAPES:
            self._every *= 2
            self._kept = [kept for kept in self._kept if kept[0] % self._every == 0]

    def shapes(self) -> StrokeShapes:
        """Return what was kept."""
        forces = [shape for _number, _duration_s, shape in self._kept]
        return StrokeShapes(
            np.array([duration_s for _number, duration_s, _shape in self._kept]),
            np.array(forces) if forces else np.empty((0, POINTS)),
        )
