"""Marks above a plot where lines go on past its top, with how far in words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import TYPE, Theme

_HALF_PX, _HIGH_PX, _LINE_PX = 5.0, 8.0, 20.0
#: The words may reach so far into the margin right of the plot.
_BESIDE_PX = 10.0


def paint_beyond(
    painter: QPainter, plot: QRectF, shares: Sequence[float], words: str, theme: Theme
) -> None:
    """Paint a pointer above ``plot`` at each share (0 to 1) of its width, ``words`` beside them."""
    if not shares:
        return
    places = [plot.left() + plot.width() * share for share in shares]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text))
    for x in places:
        y = plot.top() - 3
        corners = [QPointF(x - _HALF_PX, y), QPointF(x + _HALF_PX, y), QPointF(x, y - _HIGH_PX)]
        painter.drawPolygon(QPolygonF(corners))
    painter.setFont(ui_font(TYPE.small, bold=True))
    wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2
    left = max(places) + 2 * _HALF_PX
    if left + wide > plot.right() + _BESIDE_PX:
        left = max(plot.left(), min(places) - 2 * _HALF_PX - wide)
    painter.setPen(QColor(theme.text))
    place = QRectF(left, plot.top() - _LINE_PX, wide, _LINE_PX)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
