"""The beat around the dial: its ticks, the bead, and where the last strokes began."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.saying import say
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.dial_geometry import (
    TRACK,
    mark_angle,
    point_at,
)
from coach.ui.practising.dial_layers import circle, faded
from coach.views import BeatView

_FULL_TURN = 360 * 16
#: Where "early" and "late" begin, in degrees from the top and in radii, and how wide they are.
_WORDS_ANGLE = 40.0
_WORDS_AT = 1.07
_WORDS_WIDE = 4.0
_EARLY, _LATE = say("early"), say("late")


def paint_ticks(
    painter: QPainter, radius: float, theme: Theme, counts: int, current: int | None
) -> None:
    """Paint a tick a count round the ring, the current one bright and large."""
    painter.setPen(Qt.PenStyle.NoPen)
    for count in range(counts):
        is_now = count == current
        x, y = point_at(360.0 * count / counts, radius * TRACK)
        size = radius * (0.032 if is_now else 0.022)
        painter.setBrush(QColor(theme.text if is_now else theme.strong_line))
        painter.drawEllipse(QPointF(x, y), size, size)


def paint_trail(painter: QPainter, radius: float, theme: Theme, phase: float) -> None:
    """Paint the way that the bead has come."""
    trail = QPen(QColor(theme.quiet), radius * 0.03)
    trail.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(trail)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(circle(radius * TRACK), 90 * 16, -round(phase * _FULL_TURN))


def paint_bead(painter: QPainter, radius: float, theme: Theme, phase: float) -> None:
    """Paint the bead that goes round once a stroke."""
    x, y = point_at(360.0 * phase, radius * TRACK)
    painter.setPen(QPen(QColor(theme.background), radius * 0.016))
    painter.setBrush(QColor(theme.text))
    painter.drawEllipse(QPointF(x, y), radius * 0.055, radius * 0.055)


def paint_marks(
    painter: QPainter,
    radius: float,
    theme: Theme,
    asynchronies_s: Sequence[float],
    beat: BeatView,
) -> None:
    """Paint where the last onsets fell, newest last and strongest: left is early, right late."""
    newest = len(asynchronies_s) - 1
    for index, asynchrony_s in enumerate(asynchronies_s):
        strength = max(0.2, 1.0 - 0.11 * (newest - index))
        angle = mark_angle(asynchrony_s, beat)
        inner = QPointF(*point_at(angle, radius * (TRACK + 0.045)))
        outer = QPointF(*point_at(angle, radius * (TRACK + (0.15 if index == newest else 0.11))))
        pen = QPen(faded(theme.text, strength), radius * (0.022 if index == newest else 0.014))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(inner, outer)


def early_late_reach(radius: float, px: float) -> float:
    """Return how far from the middle the two small words reach, their letters ``px`` high."""
    return abs(point_at(_WORDS_ANGLE, radius * _WORDS_AT)[0]) + px * _WORDS_WIDE


def paint_early_late(painter: QPainter, radius: float, theme: Theme, px: float) -> None:
    """Paint the two small words that say which side of the top is which."""
    painter.setPen(QColor(theme.quiet))
    painter.setFont(ui_font(px))
    width, height = px * _WORDS_WIDE, px * 1.4
    for angle, word, align in (
        (-_WORDS_ANGLE, _EARLY, Qt.AlignmentFlag.AlignRight),
        (_WORDS_ANGLE, _LATE, Qt.AlignmentFlag.AlignLeft),
    ):
        x, y = point_at(angle, radius * _WORDS_AT)
        left = x - width if angle < 0 else x
        painter.drawText(
            QRectF(left, y - height, width, height),
            align | Qt.AlignmentFlag.AlignVCenter,
            shown(word),
        )
