"""A shape for each thing that the quiet line says, so that its kind is told without colour."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from coach.signal.bands import Band
from coach.ui.kit.band_words import draw_shape
from coach.ui.kit.painting import painting
from coach.ui.practising.quiet_line import LineKind


def draw_line_shape(painter: QPainter, kind: LineKind, box: QRectF, colour: QColor) -> None:
    """Paint the shape of a kind into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke = max(1.5, box.width() * 0.11)
    pen = QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES[kind](painter, box.adjusted(stroke, stroke, -stroke, -stroke), colour)
    painter.restore()


def line_icon(kind: LineKind, px: int, colour: QColor) -> QIcon:
    """Return a kind's shape as an icon for a button, sharp at twice the density too."""
    pixmap = QPixmap(QSize(px * 2, px * 2))
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painting(pixmap) as painter:
        draw_line_shape(painter, kind, QRectF(0, 0, px, px), colour)
    return QIcon(pixmap)


def octagon(box: QRectF) -> QPolygonF:
    """Return the shape of a stop sign that fills a box."""
    cut_x, cut_y = box.width() * 0.293, box.height() * 0.293
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    return QPolygonF(
        [
            QPointF(left + cut_x, top),
            QPointF(right - cut_x, top),
            QPointF(right, top + cut_y),
            QPointF(right, bottom - cut_y),
            QPointF(right - cut_x, bottom),
            QPointF(left + cut_x, bottom),
            QPointF(left, bottom - cut_y),
            QPointF(left, top + cut_y),
        ]
    )


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())


def _stop(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(octagon(box))


def _too_much(painter: QPainter, box: QRectF, colour: QColor) -> None:
    draw_shape(painter, Band.TOO_MUCH, box, colour)


def _no_data(painter: QPainter, box: QRectF, colour: QColor) -> None:
    draw_shape(painter, None, box, colour)


def _bubble(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    said = QRectF(box.left(), box.top(), box.width(), box.height() * 0.76)
    path = QPainterPath()
    path.addRoundedRect(said, box.width() * 0.24, box.width() * 0.24)
    tail = QPainterPath()
    tail.addPolygon(QPolygonF([_at(box, 0.2, 0.6), _at(box, 0.2, 1.0), _at(box, 0.56, 0.7)]))
    tail.closeSubpath()
    painter.drawPath(path.united(tail))


def _ring_and_dot(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.drawEllipse(box)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(box.center(), box.width() * 0.24, box.height() * 0.24)


def _metronome(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    corners = ((0.34, 0.0), (0.66, 0.0), (0.95, 1.0), (0.05, 1.0))
    painter.drawPolygon(QPolygonF([_at(box, x, y) for x, y in corners]))
    painter.drawLine(_at(box, 0.5, 0.82), _at(box, 0.78, 0.22))


def _bars(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    for x, top in ((0.1, 0.45), (0.5, 0.0), (0.9, 0.6)):
        painter.drawLine(_at(box, x, 1.0), _at(box, x, top))


def _hourglass(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    corners = ((0.1, 0.0), (0.9, 0.0), (0.1, 1.0), (0.9, 1.0))
    painter.drawPolygon(QPolygonF([_at(box, x, y) for x, y in corners]))


def _minus(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    painter.drawLine(_at(box, 0.05, 0.5), _at(box, 0.95, 0.5))


def _plus(painter: QPainter, box: QRectF, colour: QColor) -> None:
    _minus(painter, box, colour)
    painter.drawLine(_at(box, 0.5, 0.05), _at(box, 0.5, 0.95))


def _tick(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    painter.drawPolyline(QPolygonF([_at(box, 0.0, 0.55), _at(box, 0.36, 0.9), _at(box, 1.0, 0.1)]))


_Draw = Callable[[QPainter, QRectF, QColor], None]
_SHAPES: Mapping[LineKind, _Draw] = {
    "stop": _stop,
    "too_much": _too_much,
    "no_data": _no_data,
    "check_in": _bubble,
    "pressure": _ring_and_dot,
    "pace": _metronome,
    "evenness": _bars,
    "break": _hourglass,
    "softer": _minus,
    "good": _tick,
    "deeper": _plus,
}
