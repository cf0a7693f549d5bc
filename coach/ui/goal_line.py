"""A drill's line to follow, painted over a force plot: behind now and ahead of it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.ui.tokens import Theme
from coach.ui.trace_zones import TraceFrame

#: How far ahead of now a line is shown: time to get ready.
AHEAD_S = 6.0
_WIDTH_PX = 4.0
_CASING_PX = 3.0

Corners = Sequence[tuple[float, float]]


def goal_points(frame: TraceFrame, goal: Corners, right_s: float, span_s: float) -> list[QPointF]:
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
