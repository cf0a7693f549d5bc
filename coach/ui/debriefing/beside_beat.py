"""How early or late each stroke began, over the session: a dot a stroke, late is up."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.debrief.fact import measured
from coach.practice.debrief.offsets import Offsets, offset_words
from coach.saying import say
from coach.ui.debriefing.ribbon import tick_step_s
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import faded
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.words import clock_words

NO_BEAT = say("no beat to compare with")
_ON_AVERAGE = say("on average", meaning="the mean of a plot")
_LEFT_PX = 96.0
_RIGHT_PX = 12.0
#: A triangle for a stroke beyond the plot: it stands outside, clear of the dots.
_MARK_HIGH_PX, _MARK_HALF_PX = 8.0, 6.0
#: A narrower plot keeps its room, and has no word beside its mean.
_WORD_FROM_PX = 380.0


class BesideBeat(QWidget):
    """Paints ``Offsets``."""

    def __init__(self, theme: Theme, offsets: Offsets) -> None:
        super().__init__()
        self._theme, self._offsets = theme, offsets
        self.setMinimumSize(260, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(shown(offset_words(offsets)))

    def sizeHint(self) -> QSize:
        return QSize(480, 190)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_offsets(painter, QRectF(self.rect()), self._offsets, self._theme)


def paint_offsets(painter: QPainter, box: QRectF, offsets: Offsets, theme: Theme) -> None:
    """Paint the plot into ``box``."""
    painter.setFont(ui_font(TYPE.small))
    if not offsets.points:
        painter.setPen(QColor(theme.quiet))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown(NO_BEAT))
        return
    right_px = _right_px(offsets, box.width())
    plot = box.adjusted(_left_px(offsets), 8, -right_px, -34)
    _paint_axes(painter, plot, offsets, theme)
    _paint_mean(painter, plot, offsets, theme, is_named=right_px > _RIGHT_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.text, 0.75 if len(offsets.points) < 60 else 0.45))
    for t_s, offset_s in offsets.points:
        if abs(offset_s) <= offsets.reach_s:
            painter.drawEllipse(_place(plot, offsets, t_s, offset_s), 3.0, 3.0)
    painter.setBrush(QColor(theme.text))
    for t_s, offset_s in offsets.points:
        if abs(offset_s) > offsets.reach_s:
            edge = _place(plot, offsets, t_s, offset_s)
            painter.drawPolygon(_beyond(edge, _MARK_HIGH_PX if offset_s > 0 else -_MARK_HIGH_PX))


def _place(plot: QRectF, offsets: Offsets, t_s: float, offset_s: float) -> QPointF:
    """Return where a stroke is painted; one beyond the plot at its edge."""
    x = plot.left() + plot.width() * min(t_s / offsets.duration_s, 1.0)
    scale = plot.height() / 2 / offsets.reach_s
    return QPointF(x, plot.center().y() - offsets.within(offset_s) * scale)


def _paint_mean(
    painter: QPainter, plot: QRectF, offsets: Offsets, theme: Theme, *, is_named: bool
) -> None:
    if offsets.mean_s is None:
        return
    y = _place(plot, offsets, 0.0, offsets.mean_s).y()
    painter.setPen(QPen(QColor(theme.text), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    if is_named:
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        place = QRectF(plot.right() + 6, y - 10, 200, 20)
        painter.drawText(place, middle, shown(_ON_AVERAGE))


def _tick_words(offsets: Offsets) -> tuple[str, str]:
    size = measured(offsets.tick_s, "g")
    return say("{step} s late", step=size), say("{step} s early", step=size)


def _left_px(offsets: Offsets) -> float:
    """Return the room that the words beside the plot need, whatever the language."""
    letters = QFontMetricsF(ui_font(TYPE.small))
    wide = [letters.horizontalAdvance(shown(words)) for words in _tick_words(offsets)]
    return max(_LEFT_PX, max(wide) + 14)


def _right_px(offsets: Offsets, wide_px: float) -> float:
    """Return the room right of the plot, in a picture so wide, with that of its mean's word."""
    if offsets.mean_s is None or wide_px < _WORD_FROM_PX:
        return _RIGHT_PX
    return QFontMetricsF(ui_font(TYPE.small)).horizontalAdvance(shown(_ON_AVERAGE)) + _RIGHT_PX


def _beyond(edge: QPointF, high: float) -> QPolygonF:
    """Return a triangle that stands on the edge and points to where a stroke lies."""
    half = _MARK_HALF_PX
    return QPolygonF([edge - QPointF(0, high), edge - QPointF(half, 0), edge + QPointF(half, 0)])


def _paint_axes(painter: QPainter, plot: QRectF, offsets: Offsets, theme: Theme) -> None:
    middle_y = plot.center().y()
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    def beside(y: float, words: str) -> None:
        painter.setPen(QColor(theme.quiet))
        place = QRectF(plot.left() - 200, y - 10, 192, 20)
        painter.drawText(place, right, shown(words))

    painter.setPen(QPen(QColor(theme.strong_line), 1.5))
    painter.drawLine(QPointF(plot.left(), middle_y), QPointF(plot.right(), middle_y))
    beside(middle_y, say("the beat"))
    step, (late, early) = offsets.tick_s, _tick_words(offsets)
    for offset_s, words in ((step, late), (-step, early)):
        y = middle_y - offset_s * plot.height() / 2 / offsets.reach_s
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        beside(y, words)
    every_s = tick_step_s(offsets.duration_s, plot.width())
    second = 0.0
    while second <= offsets.duration_s:
        x = plot.left() + plot.width() * second / offsets.duration_s
        # Clear of the word beside the lowest line.
        place = QRectF(x - 30, plot.bottom() + 12, 60, 20)
        clock = clock_words(second)
        words = clock if second else say("{clock} min", clock=clock)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, shown(words))
        second += every_s
