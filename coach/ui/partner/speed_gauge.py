"""How fast the force of an ascent grows: a bar with the limit in its middle."""

from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from coach.practice.comfort.trial_view import TrialView
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, TYPE, Theme

#: The room that it takes at the right of a plot.
GAUGE_PX: Final = 116.0


def paint_gauge(
    painter: QPainter, theme: Theme, plot: QRectF, right_px: float, view: TrialView, words: str
) -> None:
    """Paint the bar as high as ``plot``, ``words`` below it.

    It is in no band's colour: it tells how soon, not how hard.
    """
    bar = QRectF(right_px - GAUGE_PX / 2 - 12, plot.top(), 24, plot.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(bar, RADII.small, RADII.small)
    part = min(1.0, max(0.0, view.speed / (2.0 * view.limit)))
    grown = QRectF(bar)
    grown.setTop(bar.bottom() - part * bar.height())
    ink = QColor(theme.warn if view.too_fast else theme.quiet)
    painter.setBrush(ink)
    painter.drawRoundedRect(grown, min(RADII.small, grown.height() / 2), RADII.small)
    middle = bar.center().y()
    painter.setPen(QPen(QColor(theme.text), 2))
    painter.drawLine(QLineF(bar.left() - 8, middle, bar.right() + 8, middle))
    painter.setFont(ui_font(TYPE.small))
    painter.setPen(ink)
    wide = max(GAUGE_PX, QFontMetricsF(painter.font()).horizontalAdvance(words) + 2)
    below = QRectF(right_px - wide, plot.bottom() + 4, wide, 20)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
