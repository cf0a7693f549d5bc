"""What is painted over a force plot's curve: beats below it, onsets at its foot, and silence."""

import math

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.practising.dial_layers import faded
from coach.ui.practising.trace_zones import SPAN_S, TraceFrame
from coach.views import BeatView

_ONSET_HALF_PX = TYPE.small * 0.5
#: How high an onset's mark is.
ONSET_PX = _ONSET_HALF_PX * 1.6


def paint_quiet(
    painter: QPainter,
    frame: TraceFrame,
    theme: Theme,
    newest_s: float,
    right_s: float,
    ahead_s: float,
) -> None:
    """Hatch the time of which nothing is known: from ``newest_s`` up to now."""
    per_s = frame.plot.width() / SPAN_S
    left = frame.plot.right() - (right_s - newest_s) * per_s
    quiet = frame.plot.adjusted(max(0.0, left - frame.plot.left()), 0, -ahead_s * per_s, 0)
    painter.fillRect(quiet, faded(theme.background, 0.6))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(theme.strong_line), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(quiet)


def paint_beats(
    painter: QPainter, frame: TraceFrame, theme: Theme, beat: BeatView, right_s: float
) -> None:
    """Paint the counts below the curve; the right edge is host second ``right_s``."""
    if not beat.running:
        return
    per_s = frame.plot.width() / SPAN_S
    first = math.ceil((right_s - SPAN_S - beat.origin_s) / beat.period_s)
    last = math.floor((right_s - beat.origin_s) / beat.period_s)
    top = frame.plot.bottom() + 2
    lines: dict[bool, list[QLineF]] = {True: [], False: []}
    for count in range(max(first, last - 400), last + 1):
        x = frame.plot.right() - (right_s - beat.origin_s - count * beat.period_s) * per_s
        is_stroke = count % max(1, beat.counts) == 0
        length = frame.strip_px - 4 if is_stroke else frame.strip_px * 0.4
        lines[is_stroke].append(QLineF(x, top, x, top + length))
    for is_stroke, colour in ((False, theme.strong_line), (True, theme.quiet)):
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawLines(lines[is_stroke])


def paint_onsets(
    painter: QPainter, frame: TraceFrame, theme: Theme, onsets_s: tuple[float, ...], right_s: float
) -> None:
    """Mark where strokes began, in stream seconds as ``right_s``."""
    if not onsets_s:
        return
    per_s = frame.plot.width() / SPAN_S
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.surface), 1))
    painter.setBrush(QColor(theme.text))
    size, bottom = _ONSET_HALF_PX, frame.plot.bottom()
    for onset_s in onsets_s:
        x = frame.plot.right() - (right_s - onset_s) * per_s
        if frame.plot.left() - size < x < frame.plot.right() + size:
            tip = QPointF(x, bottom - ONSET_PX)
            corners = [tip, QPointF(x + size, bottom), QPointF(x - size, bottom)]
            painter.drawPolygon(QPolygonF(corners))
