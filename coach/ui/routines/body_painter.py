"""Paints the drawn back: the area lit, the ways of the hands, and the places that ask for care."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from coach.practice.routines.techniques import PAUSE
from coach.ui.kit.pieces import faded
from coach.ui.kit.tokens import Theme
from coach.ui.routines.body_drawing import (
    DETAIL_AT,
    DETAIL_RADIUS,
    FRAME,
    area_on,
    body,
    mirrored,
    placed,
    zones,
)
from coach.ui.routines.body_hatch import dots, slanting
from coach.ui.routines.body_marks import MarkPainter
from coach.ui.routines.body_ways import marks_of, on_side
from coach.ui.routines.body_words import Drawn

_HATCH_STEP = 4.2
_DOT_STEP = 7.0


class BodyPainter:
    """Paints one stage: its area lit, its ways as arrows, and the places that ask for care.

    Those are hatched where nobody ever presses, crossed where they are left out today, and dotted
    where hands go easy.
    """

    def __init__(self, theme: Theme, drawn: Drawn) -> None:
        self._theme, self._drawn = theme, drawn
        self._least = 1.0

    def paint(self, painter: QPainter, size: QSizeF) -> None:
        """Paint into the middle of (0, 0, size)."""
        scale = min(size.width() / FRAME.width(), size.height() / FRAME.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(size.width() / 2, (size.height() - FRAME.height() * scale) / 2)
        painter.scale(scale, scale)
        self._least = 1.0 / max(scale, 1e-6)
        self._paint_body(painter)
        lit = self._drawn.technique != PAUSE
        if lit:
            self._paint_area(painter)
        self._paint_softened(painter)
        self._paint_zones(painter)
        self._paint_avoided(painter)
        if lit:
            self._paint_detail(painter)
            self._paint_marks(painter)
        painter.restore()

    def _pen(self, colour: str, units: float, pixels: float) -> QPen:
        return QPen(QColor(colour), max(units, pixels * self._least))

    def _paint_body(self, painter: QPainter) -> None:
        painter.setPen(self._pen(self._theme.strong_line, 1.4, 1.2))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawPath(body().outline)

    def _paint_area(self, painter: QPainter) -> None:
        area = area_on(self._drawn.area, self._drawn.side)
        if area is not None:
            painter.setPen(self._pen(self._theme.focus, 1.8, 1.4))
            painter.setBrush(faded(self._theme.focus, 0.5))
            painter.drawPath(area)

    def _paint_zones(self, painter: QPainter) -> None:
        for whole in zones():
            painter.fillPath(whole, faded(self._theme.surface, 0.75))
            self._hatch(painter, whole, QColor(self._theme.quiet))
            painter.strokePath(whole, QPen(faded(self._theme.quiet, 0.8), 0.7))

    def _hatch(self, painter: QPainter, path: QPainterPath, ink: QColor) -> None:
        pen = QPen(ink, max(0.9, 0.8 * self._least))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLines(slanting(path, max(_HATCH_STEP, 3.2 * self._least)))

    def _paint_avoided(self, painter: QPainter) -> None:
        for name in self._drawn.avoid:
            whole, half = area_on(name, "both"), area_on(name, "right")
            if whole is None or half is None:
                continue
            painter.fillPath(whole, faded(self._theme.background, 0.8))
            outline = self._pen(self._theme.text, 1.2, 1.0)
            outline.setStyle(Qt.PenStyle.DashLine)
            painter.strokePath(whole, outline)
            is_one = half.boundingRect().left() <= 0.0
            for each in (whole,) if is_one else (half, mirrored(half)):
                self._cross(painter, each.boundingRect())

    def _paint_softened(self, painter: QPainter) -> None:
        """Dot the areas to go easy on: dots are what light touch has on every page."""
        ink, reach = QColor(self._theme.text), max(1.0, 0.9 * self._least)
        for name in self._drawn.soften:
            whole = area_on(name, "both")
            if whole is None or name in self._drawn.avoid:
                continue
            outline = self._pen(self._theme.text, 0.9, 0.9)
            outline.setStyle(Qt.PenStyle.DotLine)
            painter.strokePath(whole, outline)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            for at in dots(whole, max(_DOT_STEP, 5.0 * self._least), reach):
                painter.drawEllipse(at, reach, reach)

    def _cross(self, painter: QPainter, box: QRectF) -> None:
        reach = min(max(min(box.width(), box.height()) * 0.5, 7.0), 22.0)
        pen = self._pen(self._theme.text, 2.6, 2.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = box.center().x(), box.center().y()
        painter.drawLine(QLineF(x - reach, y - reach, x + reach, y + reach))
        painter.drawLine(QLineF(x + reach, y - reach, x - reach, y + reach))

    def _paint_detail(self, painter: QPainter) -> None:
        """Show a hand or a sole large enough to point at, in the corner of its side."""
        detail = body().details.get(self._drawn.area)
        if detail is None:
            return
        for side, at in (("right", DETAIL_AT), ("left", QPointF(-DETAIL_AT.x(), DETAIL_AT.y()))):
            if self._drawn.side not in (side, "both"):
                continue
            painter.setPen(self._pen(self._theme.line, 1.2, 1.0))
            painter.setBrush(QColor(self._theme.surface))
            painter.drawEllipse(at, DETAIL_RADIUS, DETAIL_RADIUS)
            painter.setPen(self._pen(self._theme.focus, 1.4, 1.2))
            painter.setBrush(faded(self._theme.focus, 0.4))
            painter.drawPath(placed(detail, side))

    def _paint_marks(self, painter: QPainter) -> None:
        theme = self._theme
        brush = MarkPainter(painter, theme.text, theme.background, self._least)
        marks = marks_of(self._drawn.area, self._drawn.technique, self._drawn.direction)
        painter.save()
        if self._drawn.avoid:
            painter.setClipPath(self._free())
        for mark in on_side(marks, self._drawn.side):
            brush.paint(mark)
        painter.restore()

    def _free(self) -> QPainterPath:
        """Where hands may go: no arrow leads over what is to be left out."""
        free = QPainterPath()
        free.addRect(FRAME)
        for name in self._drawn.avoid:
            if (area := area_on(name, "both")) is not None:
                free = free.subtracted(area)
        return free
