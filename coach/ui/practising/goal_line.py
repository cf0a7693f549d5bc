"""A drill's line to follow, painted over a force plot: behind now and ahead of it."""

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.ui.kit.tokens import Theme
from coach.ui.practising.trace_zones import TraceFrame

#: How far ahead of now a line is shown: time to get ready.
AHEAD_S = 6.0
_WIDTH_PX = 4.0
_CASING_PX = 3.0

#: Corners that moved less are the same, told on another clock's reading.
_SAME_S = 0.05

Corners = tuple[tuple[float, float], ...]


class GoalMemory:
    """Keeps the lines that were followed in the last ``keep_s``, each cut where it was left."""

    def __init__(self, keep_s: float) -> None:
        self._keep_s = keep_s
        self.now: Corners = ()
        self._past: tuple[Corners, ...] = ()

    @property
    def lines(self) -> tuple[Corners, ...]:
        """All lines to be seen, the one to follow now last."""
        return (*self._past, self.now) if self.now else self._past

    def clear(self) -> None:
        """Forget every line."""
        self.now, self._past = (), ()

    def show(self, goal: Corners, now_s: float) -> None:
        """Take the line to follow from host second ``now_s`` on."""
        if goal is not self.now and _is_another(self.now, goal):
            left = until(self.now, now_s)
            self._past = (*self._past, left) if len(left) > 1 else self._past
        self.now = goal
        self._past = tuple(line for line in self._past if line[-1][0] > now_s - self._keep_s)


def until(line: Corners, end_s: float) -> Corners:
    """Return a line up to second ``end_s``."""
    kept = [corner for corner in line if corner[0] <= end_s]
    if kept and len(kept) < len(line):
        (before_s, before_n), (after_s, after_n) = line[len(kept) - 1], line[len(kept)]
        part = (end_s - before_s) / max(1e-9, after_s - before_s)
        kept.append((end_s, before_n + part * (after_n - before_n)))
    return tuple(kept)


def newtons_at(line: Corners, at_s: float) -> float | None:
    """Return where a line is at a second, None before its beginning or after its end."""
    reached = until(line, at_s)
    if not reached or at_s > line[-1][0]:
        return None
    return reached[-1][1]


def _is_another(before: Corners, after: Corners) -> bool:
    """Return whether one line is not the other, moved by a pause that was shorter than itself."""
    if not before or len(before) != len(after):
        return bool(before)
    moved = [two[0] - one[0] for one, two in zip(before, after, strict=True)]
    same = all(
        math.isclose(by, moved[0], abs_tol=_SAME_S) and math.isclose(one[1], two[1])
        for by, one, two in zip(moved, before, after, strict=True)
    )
    return not same or moved[0] >= before[-1][0] - before[0][0] - _SAME_S


def goal_points(
    frame: TraceFrame, goal: Sequence[tuple[float, float]], right_s: float, span_s: float
) -> list[QPointF]:
    """Return corners (second, newtons) as points of a plot whose right edge is ``right_s``."""
    per_s = frame.plot.width() / span_s
    return [
        QPointF(frame.plot.right() - (right_s - at_s) * per_s, frame.y_of(newtons))
        for at_s, newtons in goal
    ]


def paint_goal(painter: QPainter, theme: Theme, points: Sequence[QPointF]) -> None:
    """Paint a line that looks like no band and like no press: broad, dashed, in a casing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    casing = QPen(QColor(theme.background), _WIDTH_PX + _CASING_PX)
    dashes = QPen(QColor(theme.focus), _WIDTH_PX)
    dashes.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashes.setDashPattern([3.0, 1.0])
    for pen in (casing, dashes):
        painter.setPen(pen)
        for one, other in pairwise(points):
            painter.drawLine(one, other)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
