"""Four small line drawings for the home page's choices, drawn in the band colours."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from coach.ui.pieces import faded
from coach.ui.tokens import Theme

Pictogram = Literal["practise", "connect", "replay", "history"]


def draw_pictogram(painter: QPainter, which: Pictogram, box: QRectF, theme: Theme) -> None:
    """Paint a drawing into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 100.0, box.height() / 100.0)
    {"practise": _dial, "connect": _plug, "replay": _replay, "history": _weeks}[which](
        painter, theme
    )
    painter.restore()


def _dial(painter: QPainter, theme: Theme) -> None:
    middle = QPointF(50, 50)
    painter.setPen(QPen(faded(theme.bands.medium, 0.45), 9))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, 34, 34)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.bands.medium))
    painter.drawEllipse(middle, 25, 25)
    painter.setBrush(QColor(theme.text))
    painter.drawEllipse(QPointF(79, 17), 5, 5)


def _plug(painter: QPainter, theme: Theme) -> None:
    """A mitten with four taxels, and its cable."""
    painter.setPen(_pen(theme.text))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(34, 12, 38, 58), 19, 19)
    painter.drawArc(QRectF(18, 36, 32, 32), 60 * 16, 160 * 16)
    painter.drawLine(QPointF(40, 78), QPointF(66, 78))
    painter.drawPolyline(QPolygonF([QPointF(53, 78), QPointF(53, 88), QPointF(84, 88)]))
    painter.setPen(Qt.PenStyle.NoPen)
    colours = (theme.bands.light, theme.bands.medium, theme.bands.medium, theme.bands.firm)
    for at, colour in enumerate(colours):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(46 + 14 * (at % 2), 33 + 16 * (at // 2)), 5, 5)


def _replay(painter: QPainter, theme: Theme) -> None:
    painter.setPen(_pen(theme.text))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(50, 42), 30, 30)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text))
    painter.drawPolygon(QPolygonF([QPointF(43, 30), QPointF(43, 54), QPointF(63, 42)]))
    _bars(painter, theme, 84, (0, 1, 1, 2, 1, 0))


def _weeks(painter: QPainter, theme: Theme) -> None:
    for at, row in enumerate(((0, 0, 1, 1), (0, 1, 1, 2, 1), (0, 1, 1, 1, 2, 1, 1))):
        _bars(painter, theme, 22 + 28 * at, row)


def _bars(painter: QPainter, theme: Theme, y: float, row: tuple[int, ...]) -> None:
    colours = (theme.bands.light, theme.bands.medium, theme.bands.firm)
    painter.setPen(Qt.PenStyle.NoPen)
    for at, band in enumerate(row):
        height = 7.0 + 5.0 * band
        painter.setBrush(QColor(colours[band]))
        painter.drawRect(QRectF(16 + 10 * at, y + 8 - height, 9, height))


def _pen(colour: str) -> QPen:
    return QPen(
        QColor(colour), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
