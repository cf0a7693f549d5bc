"""A session as a ribbon: a band's colour and height for each moment, too-much moments on top."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.debrief.score import times_words
from coach.practice.debrief.stretches import RibbonData
from coach.saying import joined, say
from coach.signal.bands import BANDS, Band
from coach.ui.debriefing.ribbon_answers import ROW_PX, answers_in_words, paint_answers
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.words import BAND_WORDS, clock_words

STEP_S = 5.0
#: Light is the lowest, too much the full height: place tells the band as well as colour does.
_HEIGHTS = {
    Band.NONE: 0.08,
    Band.LIGHT: 0.36,
    Band.MEDIUM: 0.58,
    Band.FIRM: 0.8,
    Band.TOO_MUCH: 1.0,
}


def ribbon_in_words(data: RibbonData) -> str:
    """Return what the ribbon shows, for who cannot see it."""
    held = dict.fromkeys(BANDS, 0.0)
    for stretch in data.stretches:
        if stretch.band is not None:
            held[stretch.band] += stretch.offset_s - stretch.onset_s
    most = max((Band.LIGHT, Band.MEDIUM, Band.FIRM), key=lambda band: held[band])
    moments, said = len(data.moments_s), answers_in_words(data)
    parts = [
        say("{clock} minutes", clock=clock_words(data.duration_s)),
        say("mostly {band}", band=BAND_WORDS[most]),
        say("too much {times}", times=_often(moments)) if moments else say("never too much"),
    ]
    if said:
        parts.append(say("your partner said {answers}", answers=said))
    return joined(", ", parts)


def _often(moments: int) -> str:
    return say("{count} times", count=2) if moments == 2 else times_words(moments)


class Ribbon(QWidget):
    """Paints ``RibbonData``; with ``seekable`` a click or an arrow key asks for a second.

    ``sought`` carries the second of the session. ``axis`` adds minutes below.
    """

    sought = Signal(float)

    def __init__(
        self, theme: Theme, data: RibbonData, *, seekable: bool = False, axis: bool = False
    ) -> None:
        super().__init__()
        self._theme, self._data = theme, data
        self._seekable, self._axis = seekable, axis
        self._position_s: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(28)
        if seekable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_data(data)

    def sizeHint(self) -> QSize:
        answers = round(ROW_PX) if self._shows_answers else 0
        return QSize(320, 88 + answers if self._axis else 28)

    def set_data(self, data: RibbonData) -> None:
        """Show another session."""
        self._data = data
        told = say("The session: {told}", told=ribbon_in_words(data))
        self.setAccessibleName(shown(told))
        self.update()

    def set_position(self, position_s: float | None) -> None:
        """Move the marker; None hides it."""
        if position_s != self._position_s:
            self._position_s = position_s
            self.update()

    def second_at(self, x: float) -> float:
        """Return the second of the session at pixel ``x``."""
        area = self._area()
        share = (x - area.left()) / max(1.0, area.width())
        return min(1.0, max(0.0, share)) * self._data.duration_s

    def _area(self) -> QRectF:
        below = TYPE.small + 10 if self._axis else 0
        above = 14.0 if self._axis or self._seekable else 5.0
        if self._shows_answers:
            above += ROW_PX
        inset = 6 if self._seekable else 1
        return QRectF(self.rect()).adjusted(inset, above, -inset, -below - (4 if below else 1))

    @property
    def _shows_answers(self) -> bool:
        return self._axis and bool(self._data.answers)

    def _x(self, second: float) -> float:
        area = self._area()
        return area.left() + area.width() * second / max(1e-9, self._data.duration_s)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._seekable:
            self.sought.emit(self.second_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._seekable and event.buttons() & Qt.MouseButton.LeftButton:
            self.sought.emit(self.second_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        now_s, end_s = self._position_s or 0.0, self._data.duration_s
        goals = {
            Qt.Key.Key_Left: now_s - STEP_S,
            Qt.Key.Key_Right: now_s + STEP_S,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: end_s,
        }
        goal_s = goals.get(Qt.Key(event.key())) if self._seekable else None
        if goal_s is None:
            super().keyPressEvent(event)
            return
        self._position_s = min(end_s, max(0.0, goal_s))
        self.update()
        self.sought.emit(self._position_s)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_ribbon(painter, self._area(), self._data, self._theme)
            if self._shows_answers:
                paint_answers(painter, self._area(), self._data, self._theme)
            if self._axis:
                self._paint_axis(painter)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._position_s is not None:
                self._paint_position(painter, self._x(self._position_s))
            if self.hasFocus():
                painter.setPen(QPen(QColor(self._theme.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_axis(self, painter: QPainter) -> None:
        area = self._area()
        painter.setFont(ui_font(TYPE.small))
        painter.setPen(QColor(self._theme.quiet))
        step_s = tick_step_s(self._data.duration_s, area.width())
        second = 0.0
        while second <= self._data.duration_s:
            x = self._x(second)
            painter.drawLine(QPointF(x, area.bottom() + 2), QPointF(x, area.bottom() + 6))
            left = min(max(x - 30, area.left()), area.right() - 60)
            side = Qt.AlignmentFlag.AlignHCenter
            if left > x - 30:
                side = Qt.AlignmentFlag.AlignLeft
            elif left < x - 30:
                side = Qt.AlignmentFlag.AlignRight
            clock = clock_words(second)
            words = clock if second else say("{clock} min", clock=clock)
            painter.drawText(QRectF(left, area.bottom() + 6, 60, 20), side, shown(words))
            second += step_s

    def _paint_position(self, painter: QPainter, x: float) -> None:
        area = self._area()
        painter.setPen(QPen(QColor(self._theme.text), 2))
        painter.drawLine(QPointF(x, area.top() - 6), QPointF(x, area.bottom() + 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.text))
        painter.drawEllipse(QPointF(x, area.top() - 6), 5, 5)


def tick_step_s(duration_s: float, width_px: float) -> float:
    """Return a round step so that time labels stay at least 90 px apart."""
    wanted = duration_s * 90.0 / max(width_px, 90.0)
    for step in (5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0):
        if step >= wanted:
            return step
    return 1800.0 * math.ceil(wanted / 1800.0)


def paint_ribbon(painter: QPainter, area: QRectF, data: RibbonData, theme: Theme) -> None:
    """Paint a ribbon into ``area``; moments of too much are crosses' little flags above it."""
    painter.save()
    painter.fillRect(area, QColor(theme.raised))
    scale = area.width() / max(1e-9, data.duration_s)
    for stretch in data.stretches:
        left = area.left() + stretch.onset_s * scale
        width = max((stretch.offset_s - stretch.onset_s) * scale, 1.0)
        if stretch.band is None:
            painter.fillRect(
                QRectF(left, area.top(), width, area.height()),
                _hatch(theme),
            )
            continue
        height = area.height() * _HEIGHTS[stretch.band]
        box = QRectF(left, area.bottom() - height, width, height)
        painter.fillRect(box, QColor(theme.bands.of(stretch.band)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.bands.too_much))
    size = 5.0 if area.height() > 40 else 3.5
    for moment_s in data.moments_s:
        x = area.left() + moment_s * scale
        painter.drawPolygon(_flag(x, area.top() - 1, size))
        painter.fillRect(QRectF(x - 1, area.top(), 2, area.height()), painter.brush())
    painter.restore()


def _hatch(theme: Theme) -> QColor:
    return QColor(theme.background)


def _flag(x: float, y: float, size: float) -> QPolygonF:
    return QPolygonF(
        [QPointF(x - size, y - size * 1.7), QPointF(x + size, y - size * 1.7), QPointF(x, y)]
    )
