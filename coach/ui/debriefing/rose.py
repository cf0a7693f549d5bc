"""Where strokes began within the beat, as petals on a ring: on the beat is up, late clockwise."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.saying import say
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import faded
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.kit.tongue import shown

BINS = 24
NOTHING = say("No strokes to place against the beat yet.")


def bins_of(phases: tuple[float, ...], count: int = BINS) -> list[int]:
    """Return how many phases fall into each bin; bin 0 is centred on the beat.

    ``phases`` are parts of a stroke's period, 0 on the beat, positive late; any whole turn off.
    """
    filled = [0] * count
    for phase in phases:
        filled[round(phase * count) % count] += 1
    return filled


class Rose(QWidget):
    """Paints the onsets of strokes as petals round the beat.

    ``phases`` are asynchronies divided by the stroke's period; negative is early.
    """

    def __init__(self, theme: Theme, phases: tuple[float, ...], sentence: str = "") -> None:
        super().__init__()
        self._theme, self._phases = theme, phases
        self.setMinimumSize(200, 170)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        told = say("Strokes against the beat") if phases else NOTHING
        self.setAccessibleName(shown(sentence or told))

    def sizeHint(self) -> QSize:
        return QSize(260, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_rose(painter, QRectF(self.rect()), self._phases, self._theme)


def paint_rose(painter: QPainter, box: QRectF, phases: tuple[float, ...], theme: Theme) -> None:
    """Paint the rose into ``box``, with "on the beat", "early" and "late" beside it."""
    painter.setFont(ui_font(TYPE.small))
    side = min(box.width() - 112, box.height() - 52)
    ring = QRectF(0, 0, side, side)
    ring.moveCenter(box.center() + QPointF(0, 6))
    _paint_ring(painter, ring, theme)
    if phases:
        _paint_petals(painter, ring, bins_of(phases), theme)
    else:
        painter.setPen(QColor(theme.quiet))
        inside = ring.adjusted(side * 0.16, 0, -side * 0.16, 0)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inside, flags, shown(say("no beat to compare with")))
    _paint_words(painter, box, ring, theme)


def _paint_ring(painter: QPainter, ring: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.line), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    middle, radius = ring.center(), ring.width() / 2
    for quarter in range(4):
        angle = quarter * pi / 2
        painter.drawLine(_at(middle, radius - 4, angle), _at(middle, radius + 4, angle))
    painter.setPen(QPen(QColor(theme.text), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(_at(middle, radius - 7, 0.0), _at(middle, radius + 7, 0.0))


def _paint_petals(painter: QPainter, ring: QRectF, filled: list[int], theme: Theme) -> None:
    middle, most = ring.center(), max(filled)
    radius = ring.width() / 2 - 8
    painter.setPen(QPen(QColor(theme.text), 1.5))
    painter.setBrush(faded(theme.text, 0.35))
    span = 360.0 / len(filled)
    for at, number in enumerate(filled):
        if not number:
            continue
        # Equal areas for equal numbers: the radius grows with the square root.
        reach = radius * (number / most) ** 0.5
        petal = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
        start = 90.0 - at * span - span * 0.42
        painter.drawPie(petal, round(start * 16), round(span * 0.84 * 16))


def _paint_words(painter: QPainter, box: QRectF, ring: QRectF, theme: Theme) -> None:
    painter.setPen(QColor(theme.quiet))
    centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
    above = QRectF(box.left(), ring.top() - 30, box.width(), 20)
    painter.drawText(above, centre, shown(say("on the beat")))
    middle = Qt.AlignmentFlag.AlignVCenter
    early = QRectF(ring.left() - 70, ring.center().y() - 12, 60, 24)
    painter.drawText(early, middle | Qt.AlignmentFlag.AlignRight, shown(say("early")))
    late = QRectF(ring.right() + 10, ring.center().y() - 12, 50, 24)
    painter.drawText(late, middle | Qt.AlignmentFlag.AlignLeft, shown(say("late")))


def _at(middle: QPointF, radius: float, angle: float) -> QPointF:
    """Return the point ``angle`` radians clockwise from the top."""
    return QPointF(middle.x() + radius * sin(angle), middle.y() - radius * cos(angle))
