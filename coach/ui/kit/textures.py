"""A texture a band, so that bands differ in more than colour: dots, stripes, checks, bars."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from coach.signal.bands import Band
from coach.ui.kit.painting import painting

_TILE = 16


def band_brush(
    band: Band, ink: str, strength: float = 0.2, ratio: float = 1.0, ground: str = ""
) -> QBrush:
    """Return a brush that paints a band's texture in ``ink`` on ``ground``.

    Without a ground it lies over whatever is below, at four times the cost. ``ratio`` is the
    screen's density: a tile of just that density is copied, any other would have to be scaled
    pixel by pixel, at three times the cost.
    """
    tile = QPixmap(round(_TILE * ratio), round(_TILE * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(QColor(ground) if ground else Qt.GlobalColor.transparent)
    colour = QColor(ink)
    colour.setAlphaF(strength)
    with painting(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_tile(painter, band, colour)
    return QBrush(tile)


def _draw_tile(painter: QPainter, band: Band, colour: QColor) -> None:
    if band is Band.LIGHT:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(4, 4), 1.8, 1.8)
        painter.drawEllipse(QPointF(12, 12), 1.8, 1.8)
    elif band is Band.MEDIUM:
        painter.setPen(QPen(colour, 2.4))
        for shift in (-_TILE, 0, _TILE):
            painter.drawLine(QPointF(shift - 2, _TILE + 2), QPointF(shift + _TILE + 2, -2))
    elif band is Band.FIRM:
        painter.fillRect(0, 0, 8, 8, colour)
        painter.fillRect(8, 8, 8, 8, colour)
    elif band is Band.TOO_MUCH:
        painter.fillRect(0, 0, _TILE, 8, colour)
