"""What lies behind an ascent: the newtons, where it is usually too much, where a trial ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from coach.practice.comfort.ascent import Ascent
from coach.saying import say
from coach.ui.kit.pieces import faded
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

_WORD_PX: Final = 20.0
#: What the plot keeps above its highest line, for the words that stand on it.
_ABOVE_PX: Final = _WORD_PX + SPACE.small


@dataclass(frozen=True, slots=True)
class RampFrame:
    """Where seconds and newtons of an ascent lie in the plot."""

    plot: QRectF
    span_s: float
    top_n: float

    def at(self, t_s: float, force_n: float) -> QPointF:
        """Return the place of a force at seconds since the first touch, held within the plot."""
        x = self.plot.left() + min(1.0, max(0.0, t_s / self.span_s)) * self.plot.width()
        y = self.plot.bottom() - min(1.0, max(0.0, force_n / self.top_n)) * self.plot.height()
        return QPointF(x, y)


def frame_of(plot: QRectF, span_s: float, end_n: float) -> RampFrame:
    """Return the frame in which a trial's end has room for its words above it."""
    inside_px = max(1.0, plot.height() - _ABOVE_PX)
    return RampFrame(plot, span_s, end_n * max(1.0, plot.height() / inside_px))


def paint_ground(painter: QPainter, theme: Theme, frame: RampFrame, usual_n: float) -> None:
    """Paint the plot's ground, the part that is usually too much in that colour."""
    plot = frame.plot
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(plot, RADII.small, RADII.small)
    beyond = QRectF(plot.topLeft(), QPointF(plot.right(), frame.at(0, usual_n).y()))
    painter.setBrush(faded(theme.bands.too_much, 0.10))
    painter.drawRect(beyond)


def paint_lines(
    painter: QPainter,
    theme: Theme,
    frame: RampFrame,
    lines: Sequence[tuple[float, str]],
    ascents: Sequence[Ascent],
) -> None:
    """Paint a line a force with its newtons before it and its words on it, clear of the curves."""
    plot = frame.plot
    painter.setFont(ui_font(TYPE.small))
    metrics = QFontMetricsF(painter.font())
    for force_n, words in lines:
        y = frame.at(0.0, force_n).y()
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        painter.setPen(QColor(theme.quiet))
        box = QRectF(0, y - 10, plot.left() - SPACE.small, 20)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, shown(say("{force_n:.3g} N", force_n=force_n)))
        if words:
            place = words_place(frame, force_n, metrics.horizontalAdvance(words), ascents)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def words_place(
    frame: RampFrame, force_n: float, wide_px: float, ascents: Sequence[Ascent]
) -> QRectF:
    """Return where words stand on the line of a force: left, or right where a curve is there."""
    y, edge = frame.at(0.0, force_n).y(), SPACE.small
    left = QRectF(frame.plot.left() + edge, y - _WORD_PX - 2, wide_px + 1, _WORD_PX)
    for ascent in ascents:
        reaches = ascent.peak_n >= force_n
        if reaches and frame.at(ascent.reached_s(force_n), force_n).x() <= left.right() + edge:
            return left.translated(frame.plot.width() - left.width() - 2 * edge, 0)
    return left
