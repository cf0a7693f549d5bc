"""A drill at a glance: its goal over its time, drawn full where one looks, thin where one feels."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.practice.drills.parts import Part
from coach.practice.drills.schedule import Drill
from coach.signal.bands import BANDS, Band
from coach.ui.kit.pieces import faded
from coach.ui.kit.tokens import Theme

#: The highest place that any goal has, in widths of a band.
_TOP_STEPS = 2.0


def paint_strip(painter: QPainter, drill: Drill, box: QRectF, theme: Theme) -> None:
    """Paint the goals of a drill into a box; rests are gaps."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    total_s = sum(part.seconds for part in drill.parts)
    begins_s = 0.0
    for part in drill.parts:
        if part.settle_s is not None:
            left = box.left() + box.width() * begins_s / total_s
            width = box.width() * part.seconds / total_s
            looks = part.shows and (part.stroke_s is None or part.bpm is not None)
            ink = QColor(theme.text) if looks else faded(theme.text, 0.45)
            wide = 3.0 if looks else 1.5
            painter.setPen(QPen(ink, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            _paint_part(painter, part, QRectF(left, box.top(), width, box.height()))
        begins_s += part.seconds
    painter.restore()


def _paint_part(painter: QPainter, part: Part, box: QRectF) -> None:
    if part.stroke_s is not None:
        for at in range(round(part.seconds / part.stroke_s)):
            x = box.left() + box.width() * (at + 0.1) * part.stroke_s / part.seconds
            top = box.top() + box.height() * 0.3
            painter.drawLine(QPointF(x, top), QPointF(x, box.bottom()))
        return
    middle = max(BANDS.index(part.band) - 0.5, 0.0) if part.band is not Band.NONE else 0.0
    line = part.line or ((0.0, middle), (part.seconds, middle))
    places = [
        QPointF(
            box.left() + box.width() * min(max(at_s, 0.0), part.seconds) / part.seconds,
            box.bottom() - 2 - (box.height() - 4) * steps / _TOP_STEPS,
        )
        for at_s, steps in _within(line, part.seconds)
    ]
    painter.drawPolyline(places)


def _within(line: tuple[tuple[float, float], ...], seconds: float) -> list[tuple[float, float]]:
    """Return a line's corners that lie within a part, and where it enters and leaves it."""
    inside = [(at_s, steps) for at_s, steps in line if 0.0 < at_s < seconds]
    return [(0.0, _at(line, 0.0)), *inside, (seconds, _at(line, seconds))]


def _at(line: tuple[tuple[float, float], ...], at_s: float) -> float:
    before = max((corner for corner in line if corner[0] <= at_s), default=line[0])
    after = min((corner for corner in line if corner[0] >= at_s), default=line[-1])
    if after[0] <= before[0]:
        return before[1]
    share = (at_s - before[0]) / (after[0] - before[0])
    return before[1] + share * (after[1] - before[1])
