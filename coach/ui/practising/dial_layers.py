"""The dial's layers, each painted around the origin at a radius: rings, target, disc, error."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from coach.signal.bands import BANDS, Band
from coach.ui.kit.tokens import Theme
from coach.ui.practising.dial_geometry import (
    TRACK,
    radius_at,
    ring_of,
)

#: Between two bands' lines, so that no band's place seems meant.
_OUTLINE = 0.6
#: The level at which a disc grows no further.
_END_OF_SCALE = 5.0
#: The band of the error is seen, and never as strong as disc or target.
_ERROR_OPACITY = 0.3


def faded(colour: str, alpha: float) -> QColor:
    """Return a colour with an opacity 0 to 1."""
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result


def circle(radius: float) -> QRectF:
    """Return the square around a circle at the origin."""
    return QRectF(-radius, -radius, 2 * radius, 2 * radius)


def paint_rings(painter: QPainter, radius: float, theme: Theme, target: Band | None) -> None:
    """Paint what seldom changes: the bands' places, the target's annulus, the bead's track."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.line), max(1.0, radius * 0.006)))
    for band in BANDS[1:4]:
        painter.drawEllipse(circle(radius * ring_of(band)[1]))
    if target is not None:
        _paint_target(painter, radius, theme, target)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.line), radius * 0.03))
    painter.drawEllipse(circle(radius * TRACK))


def _paint_target(painter: QPainter, radius: float, theme: Theme, target: Band) -> None:
    inner, outer = (part * radius for part in ring_of(target))
    ring = QPainterPath()
    ring.addEllipse(circle(outer))
    ring.addEllipse(circle(inner))
    colour = theme.bands.of(target)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(ring, QBrush(faded(colour, 0.16)))
    painter.setPen(QPen(QColor(colour), max(2.0, radius * 0.012)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle(outer))
    if inner > 0:
        painter.drawEllipse(circle(inner))


def paint_disc(
    painter: QPainter, radius: float, colour: str, texture: QBrush, press: float
) -> None:
    """Paint the disc of a press, its edge at the press's place among the rings.

    ``texture`` covers what is below. It is copied, and so fast, where no edge has to be smooth:
    inside of a plain disc that has the smooth one.
    """
    box = circle(radius * radius_at(press))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(texture)
    painter.drawEllipse(box.adjusted(1.0, 1.0, -1.0, -1.0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_past_range(painter: QPainter, radius: float, theme: Theme) -> None:
    """Paint a press of which only the least is known: a disc of no band, with an open edge."""
    pen = QPen(QColor(theme.warn), max(3.0, radius * 0.03))
    pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(QColor(theme.raised))
    painter.drawEllipse(circle(radius * radius_at(_END_OF_SCALE)))


def paint_error(
    painter: QPainter, radius: float, theme: Theme, levels: tuple[float, float]
) -> None:
    """Paint a soft band round the disc's edge: the true force ends somewhere in it."""
    inner, outer = (radius * radius_at(max(1.0, press)) for press in levels)
    if outer - inner < 1.0:
        return
    painter.setPen(QPen(faded(theme.quiet, _ERROR_OPACITY), outer - inner))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle((outer + inner) / 2))


def target_reach(radius: float, target: Band) -> float:
    """Return how far from the middle the target's lines reach."""
    return ring_of(target)[1] * radius + max(4.0, radius * 0.024)


def paint_target_edge(painter: QPainter, radius: float, theme: Theme, target: Band) -> None:
    """Paint the target's two lines over the disc, so that they never hide below it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in ring_of(target):
        if part > 0:
            painter.setPen(QPen(QColor(theme.background), max(4.0, radius * 0.024)))
            painter.drawEllipse(circle(radius * part))
            painter.setPen(QPen(QColor(theme.bands.of(target)), max(2.0, radius * 0.012)))
            painter.drawEllipse(circle(radius * part))


def paint_outline(painter: QPainter, radius: float, theme: Theme) -> None:
    """Paint the empty, dashed outline that stands for no live data."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(theme.strong_line), max(2.0, radius * 0.014))
    pen.setDashPattern([5.0, 5.0])
    painter.setPen(pen)
    painter.drawEllipse(circle(radius * _OUTLINE))
