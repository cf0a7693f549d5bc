"""A slow ascent as it grows: the curve, the room ahead that is slow enough, and what was said."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.comfort.ascent import Ascent, Said
from coach.practice.comfort.trial_view import TrialView
from coach.practice.comfort.trial_words import WORD_NAMES
from coach.saying import joined, say
from coach.ui.kit.band_words import force_words
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import faded
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.partner.ramp_scale import (
    RampFrame,
    frame_of,
    paint_ground,
    paint_lines,
)
from coach.ui.partner.speed_gauge import GAUGE_PX, paint_gauge

#: How long the axis is at least, and how far ahead the slow-enough room is shown, seconds.
_SPAN_S: Final = 16.0
_AHEAD_S: Final = 3.0
_MOST_POINTS: Final = 240
_SCALE_PX, _AXIS_PX = 60.0, 26.0
_CURVE_PX = 4.0
_WORDS_FROM_PX = 90


class RampPlot(QWidget):
    """Paints the ascent that runs over those before; a gauge beside it shows how fast it grows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: TrialView | None = None
        self._now: Ascent | None = None
        self._before: Sequence[Ascent] = ()
        self._least = QSize(360, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(shown(say("Force as it grows")))
        self._usual, self._end = shown(say("usually too much")), shown(say("the end of a trial"))
        self._first_touch, self._slow_enough = shown(say("first touch")), shown(say("slow enough"))
        self._speed, self._too_fast = shown(say("speed")), shown(say("too fast"))

    def minimumSizeHint(self) -> QSize:
        return self._least

    def fit(self, *, small: bool, least: bool) -> None:
        """Make do with less height in a ``small`` window, and with the least in the ``least``."""
        self._least = QSize(300, 44 if least else 100) if small else QSize(360, 160)
        self.updateGeometry()

    def show_trial(self, view: TrialView, now: Ascent | None, before: Sequence[Ascent]) -> None:
        """Show an ascent (None: not begun) over those that count already."""
        self._view, self._now, self._before = view, now, before
        newtons = say("{force_n:.0f} newtons", force_n=view.force_n)
        self.setAccessibleDescription(shown(newtons))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self._view
        if view is None:
            return
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = self._frame(view)
            self._paint_scale(painter, frame, view)
            for ascent in self._before:
                if ascent is not self._now:
                    self._paint_curve(painter, frame, ascent, self._theme.strong_line, 1.5)
            rising = view.phase == "rising"
            if rising or view.phase == "ready":
                self._paint_ahead(painter, frame, view)
            if self._now is not None and view.phase != "ready":
                colour = self._theme.warn if view.too_fast else self._theme.text
                self._paint_curve(painter, frame, self._now, colour, _CURVE_PX)
                self._paint_said(painter, frame, self._now, view.said)
            if rising:
                self._paint_tip(painter, frame, view)
            calm = self._slow_enough if rising else self._speed
            words = self._too_fast if view.too_fast else calm
            paint_gauge(painter, self._theme, frame.plot, self.width(), view, words)

    @property
    def _bare(self) -> bool:
        """Whether it is so low that words would lie over one another: the page says them too."""
        return self.height() < _WORDS_FROM_PX

    def _frame(self, view: TrialView) -> RampFrame:
        lasted = [each.lasted_s for each in (self._now, *self._before) if each is not None]
        plot = QRectF(
            _SCALE_PX,
            SPACE.small,
            max(1.0, self.width() - _SCALE_PX - GAUGE_PX),
            max(1.0, self.height() - (SPACE.small if self._bare else _AXIS_PX) - SPACE.small),
        )
        span_s = max(_SPAN_S, max(lasted, default=0.0) + _AHEAD_S + 1.0)
        return frame_of(plot, span_s, view.top_n)

    # -- still -----------------------------------------------------------------------------

    def _paint_scale(self, painter: QPainter, frame: RampFrame, view: TrialView) -> None:
        theme, plot = self._theme, frame.plot
        paint_ground(painter, theme, frame, view.usual_n)
        ascents = [*self._before, *([] if self._now is None else [self._now])]
        lines = [(0.0, ""), (view.usual_n, "" if self._bare else self._usual)]
        if not self._bare:
            lines.append((view.top_n, self._end))
        paint_lines(painter, theme, frame, lines, ascents)
        if self._bare:
            return
        below = QRectF(plot.left(), plot.bottom() + 4, plot.width(), 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self._first_touch)
        painter.drawText(
            below, Qt.AlignmentFlag.AlignRight, shown(say("{span_s:.0f} s", span_s=frame.span_s))
        )

    # -- moving ----------------------------------------------------------------------------

    def _tip(self, view: TrialView) -> tuple[float, float]:
        if self._now is None or view.phase != "rising":
            return 0.0, 0.0
        return self._now.lasted_s, view.force_n

    def _paint_ahead(self, painter: QPainter, frame: RampFrame, view: TrialView) -> None:
        """Paint where the curve may go without growing too fast."""
        t_s, force_n = self._tip(view)
        fan = [
            frame.at(t_s, force_n),
            frame.at(t_s + _AHEAD_S, min(view.top_n, force_n + view.limit * _AHEAD_S)),
            frame.at(t_s + _AHEAD_S, force_n),
        ]
        # No band's colour: it tells how soon, not how hard.
        colour = self._theme.warn if view.too_fast else self._theme.quiet
        painter.setPen(QPen(QColor(colour), 2, Qt.PenStyle.DashLine))
        painter.setBrush(faded(colour, 0.16))
        painter.drawPolygon(QPolygonF(fan))
        if view.phase == "ready" and not self._bare:
            painter.setPen(QColor(self._theme.quiet))
            painter.setFont(ui_font(TYPE.small))
            place = QRectF(fan[2].x() + SPACE.small, fan[1].y() - 10, 200, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, self._slow_enough)

    def _paint_curve(
        self, painter: QPainter, frame: RampFrame, ascent: Ascent, colour: str, width_px: float
    ) -> None:
        places = [frame.at(t_s, force_n) for t_s, force_n in ascent.curve(_MOST_POINTS)]
        pen = QPen(QColor(colour), width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLines([QLineF(one, other) for one, other in pairwise(places)])

    def _paint_said(
        self, painter: QPainter, frame: RampFrame, ascent: Ascent, said: Sequence[Said]
    ) -> None:
        font = ui_font(TYPE.body, bold=True)
        painter.setFont(font)
        for each in said:
            place = frame.at(ascent.reached_s(each.force_n), each.force_n)
            painter.setPen(QPen(QColor(self._theme.surface), 2))
            painter.setBrush(QColor(self._theme.text))
            painter.drawEllipse(place, 7, 7)
            words = shown(joined(", ", (WORD_NAMES[each.word], force_words(each.force_n))))
            wide = QFontMetricsF(font).horizontalAdvance(words)
            words_at = QPointF(place.x() + 12, min(place.y() + 22, frame.plot.bottom() - 6))
            if words_at.x() + wide > frame.plot.right():
                words_at = QPointF(place.x() - 14 - wide, place.y() - 6)
            painter.setPen(QColor(self._theme.text))
            if not self._bare:
                painter.drawText(words_at, words)

    def _paint_tip(self, painter: QPainter, frame: RampFrame, view: TrialView) -> None:
        place = frame.at(*self._tip(view))
        colour = self._theme.warn if view.too_fast else self._theme.text
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(place, 9, 9)
        px = min(TYPE.headline * 1.4, frame.plot.height() * (0.4 if self._bare else 0.2))
        painter.setFont(ui_font(px, bold=True))
        painter.setPen(QColor(colour))
        box = QRectF(
            frame.plot.left(), frame.plot.bottom() - px * 1.35, frame.plot.width() - 16, px * 1.3
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, shown(say("{force_n:.0f} N", force_n=view.force_n)))
