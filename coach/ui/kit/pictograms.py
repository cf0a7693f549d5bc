"""Small line drawings for the home page's choices, drawn in the band colours."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from coach.ui.kit.pieces import faded
from coach.ui.kit.tokens import Theme

Pictogram = Literal["practise", "partner", "drills", "connect", "replay", "history"]


def draw_pictogram(painter: QPainter, which: Pictogram, box: QRectF, theme: Theme) -> None:
    """Paint a drawing into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 100.0, box.height() / 100.0)
    {
        "practise": _dial,
        "partner": _pair,
        "drills": _corridor,
        "connect": _plug,
        "replay": _replay,
        "history": _weeks,
    }[which](painter, theme)
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


def _pair(painter: QPainter, theme: Theme) -> None:
    """Two people side by side, one a little before the other."""
    for middle, colour in ((65.0, theme.bands.medium), (37.0, theme.text)):
        shoulders = QPainterPath(QPointF(middle - 26, 88))
        shoulders.cubicTo(middle - 26, 48, middle + 26, 48, middle + 26, 88)
        shoulders.closeSubpath()
        painter.setPen(QPen(QColor(theme.surface), 4))
        painter.setBrush(QColor(colour))
        painter.drawPath(shoulders)
        painter.drawEllipse(QPointF(middle, 34), 17, 17)


def _corridor(painter: QPainter, theme: Theme) -> None:
    """A zone to stay in, and a line that finds its way into it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.bands.medium, 0.45))
    painter.drawRect(QRectF(10, 32, 80, 24))
    line = QPainterPath(QPointF(10, 84))
    line.cubicTo(34, 84, 30, 40, 52, 42)
    line.cubicTo(66, 44, 74, 48, 90, 44)
    painter.setPen(_pen(theme.text))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(line)


def _plug(painter: QPainter, theme: Theme) -> None:
    """A hand with a sensor on each fingertip and on the palm."""
    fingers = (
        (QPointF(34, 54), QPointF(30, 27), theme.bands.light),
        (QPointF(46, 52), QPointF(45, 15), theme.bands.medium),
        (QPointF(58, 52), QPointF(60, 17), theme.bands.medium),
        (QPointF(69, 56), QPointF(74, 30), theme.bands.light),
        (QPointF(36, 74), QPointF(14, 55), theme.bands.light),
    )
    pen = _pen(theme.text)
    pen.setWidth(11)
    painter.setPen(pen)
    for root, tip, _colour in fingers:
        painter.drawLine(root, tip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text))
    painter.drawRoundedRect(QRectF(28, 46, 47, 44), 17, 17)
    dots = [(tip, 3.6, colour) for _root, tip, colour in fingers]
    dots.append((QPointF(52, 68), 9.0, theme.bands.firm))
    for place, radius, colour in dots:
        painter.setPen(QPen(QColor(theme.surface), 2.5))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(place, radius, radius)


def _replay(painter: QPainter, theme: Theme) -> None:
    painter.setPen(_pen(theme.text))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(50, 38), 30, 30)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text))
    painter.drawPolygon(QPolygonF([QPointF(43, 26), QPointF(43, 50), QPointF(63, 38)]))
    _bars(painter, theme, 86, (0, 1, 1, 2, 1, 0))


def _weeks(painter: QPainter, theme: Theme) -> None:
    for at, row in enumerate(((0, 0, 1, 1), (0, 1, 1, 2, 1), (0, 1, 1, 1, 2, 1, 1))):
        _bars(painter, theme, 22 + 28 * at, row)


def _bars(painter: QPainter, theme: Theme, y: float, row: tuple[int, ...]) -> None:
    colours = (theme.bands.light, theme.bands.medium, theme.bands.firm)
    painter.setPen(Qt.PenStyle.NoPen)
    for at, band in enumerate(row):
        height = 7.0 + 5.0 * band
        painter.setBrush(QColor(colours[band]))
        painter.drawRect(QRectF(20 + 10 * at, y + 8 - height, 9, height))


def _pen(colour: str) -> QPen:
    return QPen(
        QColor(colour), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
