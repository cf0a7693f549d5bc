"""Paints the ways of the hands: arrows, circles, holds and resting palms, each with a halo."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from coach.ui.routines.body_drawing import DETAIL_AT, body
from coach.ui.routines.body_ways import Circle, Hold, Mark, Palm, Way

_BEGIN_DEG, _SPAN_DEG = 60.0, 290.0
_STEPS = 6


class MarkPainter:
    """Paints marks in ``ink`` over a halo of ``under``; lengths are the drawing's own units.

    ``least`` is how many units one pixel takes, so that no line gets thinner than can be seen.
    """

    def __init__(self, painter: QPainter, ink: str, under: str, least: float) -> None:
        self._painter = painter
        self._ink, self._under = QColor(ink), QColor(under)
        self._line = max(2.4, 1.8 * least)

    def paint(self, mark: Mark) -> None:
        """Paint one mark."""
        match mark:
            case Way():
                self._way(mark)
            case Circle():
                self._circle(mark)
            case Hold():
                self._hold(mark)
            case Palm():
                self._palm(mark)

    def _pen(self, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        return QPen(self._ink, width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)

    def _stroke(self, path: QPainterPath, width: float, dashed: bool = False) -> None:
        halo = QPen(self._pen(width + 2.4))
        halo.setColor(self._under)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.strokePath(path, halo)
        pen = self._pen(width)
        if dashed:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2.4, 1.8])
        self._painter.strokePath(path, pen)

    def _way(self, way: Way) -> None:
        path = smooth(way.points)
        long = path.length() > 26.0
        width = self._line * (0.75 if way.kind == "home" or not long else 1.0)
        size = width * 3.4
        end, before = path.pointAtPercent(1.0), path.pointAtPercent(0.93)
        if way.kind == "steps":
            self._steps(path, width)
        else:
            # The line ends inside its arrowhead, so that its tip stays sharp.
            self._stroke(shortened(path, size * 0.7), width, way.kind == "home")
        self._head(end, math.atan2(end.y() - before.y(), end.x() - before.x()), size)

    def _steps(self, path: QPainterPath, width: float) -> None:
        for at in range(_STEPS):
            self._dot(path.pointAtPercent(at / _STEPS), width * 1.15)

    def _dot(self, at: QPointF, radius: float) -> None:
        self._painter.setPen(QPen(self._under, 1.2))
        self._painter.setBrush(self._ink)
        self._painter.drawEllipse(at, radius, radius)

    def _head(self, tip: QPointF, angle: float, size: float) -> None:
        def beside(turn: float) -> QPointF:
            return QPointF(
                tip.x() - size * math.cos(angle + turn), tip.y() - size * math.sin(angle + turn)
            )

        self._painter.setPen(QPen(self._under, 1.2))
        self._painter.setBrush(self._ink)
        self._painter.drawPolygon(QPolygonF([tip, beside(0.5), beside(-0.5)]))

    def _circle(self, circle: Circle) -> None:
        path = round_way(circle)
        width = self._line * 0.8
        size = width * 3.2
        self._stroke(path, width)
        end = path.pointAtPercent(1.0)
        ahead = math.atan2(end.y() - circle.y, end.x() - circle.x) + math.pi / 2
        tip = QPointF(
            end.x() + size * 0.5 * math.cos(ahead), end.y() + size * 0.5 * math.sin(ahead)
        )
        self._head(tip, ahead, size)

    def _hold(self, hold: Hold) -> None:
        ring = QPainterPath()
        ring.addEllipse(QPointF(hold.x, hold.y), hold.radius, hold.radius)
        self._stroke(ring, self._line * 0.7)
        self._dot(QPointF(hold.x, hold.y), hold.radius * 0.42)

    def _palm(self, palm: Palm) -> None:
        painter = self._painter
        painter.save()
        painter.translate(palm.x, palm.y)
        # The drawn hand points down, and its thumb lies toward the spine.
        painter.rotate(palm.turn + 180.0)
        side = 1.0 if palm.x < 0 else -1.0
        painter.scale(0.5 * side, 0.5)
        painter.translate(-DETAIL_AT.x(), -DETAIL_AT.y())
        painter.setPen(QPen(self._under, 3.0))
        painter.setBrush(self._ink)
        painter.drawPath(body().details["hands"])
        painter.restore()


def round_way(circle: Circle) -> QPainterPath:
    """Return most of a circle, with the clock as one looks at it."""
    reach = circle.radius
    box = QRectF(circle.x - reach, circle.y - reach, 2 * reach, 2 * reach)
    path = QPainterPath()
    path.arcMoveTo(box, _BEGIN_DEG)
    # Qt counts angles against the clock.
    path.arcTo(box, _BEGIN_DEG, -_SPAN_DEG)
    return path


def smooth(points: tuple[tuple[float, float], ...]) -> QPainterPath:
    """Return a soft line through all ``points`` (Catmull–Rom)."""
    path = QPainterPath(QPointF(*points[0]))
    around = (points[0], *points, points[-1])
    for before, start, end, after in zip(around, around[1:], around[2:], around[3:], strict=False):
        path.cubicTo(
            start[0] + (end[0] - before[0]) / 6,
            start[1] + (end[1] - before[1]) / 6,
            end[0] - (after[0] - start[0]) / 6,
            end[1] - (after[1] - start[1]) / 6,
            end[0],
            end[1],
        )
    return path


def shortened(path: QPainterPath, by: float) -> QPainterPath:
    """Return a line that ends ``by`` before its end."""
    length = path.length()
    upto = max(0.0, length - by)
    short = QPainterPath(path.pointAtPercent(0.0))
    pieces = max(2, int(length / 3))
    for at in range(1, pieces + 1):
        short.lineTo(path.pointAtPercent(path.percentAtLength(upto * at / pieces)))
    return short
