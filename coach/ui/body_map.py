"""A drawn back that shows where the hands go, which way, and where not to press."""

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.body_drawing import FRAME, Body, body
from coach.ui.pieces import faded
from coach.ui.tokens import Theme


class BodyMap(QWidget):
    """Paints one stage: its area lit, its ways as arrows, no-press zones, avoided areas."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._area, self._side, self._technique = "", "both", ""
        self._avoid: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(260, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 160)

    def show_stage(
        self, area: str, side: str = "both", technique: str = "", avoid: Collection[str] = ()
    ) -> None:
        """Show where a stage's hands go; an empty ``area`` shows the body alone."""
        shown = (area, side, technique, tuple(avoid))
        if shown != (self._area, self._side, self._technique, self._avoid):
            self._area, self._side, self._technique, self._avoid = shown
            self._say()
            self.update()

    def _say(self) -> None:
        words = [f"{self._technique} on the {self._area}".strip()] if self._area else ["no area"]
        if self._area and self._side != "both":
            words.append(f"{self._side} side")
        if self._avoid:
            words.append(f"not on the {', '.join(self._avoid)}")
        self.setAccessibleName(f"Body: {', '.join(words)}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / FRAME.width(), self.height() / FRAME.height())
        painter.translate(self.width() / 2, (self.height() - FRAME.height() * scale) / 2)
        painter.scale(scale, scale)
        drawn = body()
        self._paint_body(painter, drawn, scale)
        self._paint_area(painter, drawn, scale)
        self._paint_zones(painter, drawn, scale)
        self._paint_avoided(painter, drawn, scale)

    def _paint_body(self, painter: QPainter, drawn: Body, scale: float) -> None:
        whole = drawn.half(drawn.outline, "both")
        painter.setPen(QPen(QColor(self._theme.strong_line), max(1.4, 1.2 / scale)))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawPath(whole)

    def _paint_area(self, painter: QPainter, drawn: Body, scale: float) -> None:
        area = drawn.areas.get(self._area)
        if area is None or self._technique == "rest":
            return
        painter.setPen(QPen(QColor(self._theme.focus), max(1.6, 1.4 / scale)))
        painter.setBrush(faded(self._theme.focus, 0.55))
        painter.drawPath(drawn.half(area, self._side))

    def _paint_zones(self, painter: QPainter, drawn: Body, scale: float) -> None:
        hatch = QBrush(QColor(self._theme.quiet), Qt.BrushStyle.BDiagPattern)
        hatch.setTransform(QTransform.fromScale(0.6 / scale, 0.6 / scale))
        painter.setPen(QPen(faded(self._theme.quiet, 0.7), 0.8 / scale))
        painter.setBrush(hatch)
        for zone in drawn.zones.values():
            painter.drawPath(drawn.half(zone, "both"))

    def _paint_avoided(self, painter: QPainter, drawn: Body, scale: float) -> None:
        for name in self._avoid:
            area = drawn.areas.get(name)
            if area is None:
                continue
            painter.setPen(QPen(QColor(self._theme.text), max(2.4, 2.0 / scale)))
            for half in (area, drawn.half(area, "left")):
                _cross(painter, half)


def _cross(painter: QPainter, path: QPainterPath) -> None:
    box: QRectF = path.boundingRect()
    reach = min(box.width(), box.height()) * 0.45
    middle = box.center()
    around = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
    painter.drawLine(around.topLeft(), around.bottomRight())
    painter.drawLine(around.topRight(), around.bottomLeft())
