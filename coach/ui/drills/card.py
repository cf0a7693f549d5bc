"""A drill to choose: what it trains, how long it takes, and how the last times went."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from coach.practice.drills.schedule import LEVELS, Drill
from coach.practice.drills.skills import RISES_AT, DrillProgress
from coach.saying import say
from coach.ui.drills.strip import paint_strip
from coach.ui.kit.card_ground import paint_card_ground, paint_key_cap
from coach.ui.kit.painted_button import PaintedButton
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.two_lines import WRAPPED, in_two_lines

#: The line of progress shows so many of the last times.
SHOWN = 12
_NOT_YET = say("Not done yet")
_NEXT_LEVEL = say("next level")
_KEY_PX = 28.0
_POINTS_PX = 76.0
_LEAST_LINE_PX = 96.0
#: With less room for words and line the line goes, and what a drill trains takes two lines.
_LINE_FROM_PX = 400.0
#: Beside a drawn drill the line of progress is so wide on every card, so that all stand in columns.
_WIDE_LINE_PX = 240.0
#: With so much room for words the drill itself is drawn beside them.
_STRIP_FROM_PX, _STRIP_PX, _STRIP_HIGH_PX = 640.0, 330.0, 40.0
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class DrillCard(PaintedButton):
    """One drill; arrows up and down ask for the card above or below by ``stepped``."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, drill: Drill, progress: DrillProgress, key: str) -> None:
        super().__init__()
        self._theme, self._drill, self._progress, self._key = theme, drill, progress, key
        self._title, self._trains = shown(drill.title), shown(drill.trains)
        self._details = shown(_details(drill))
        self.setText(self._title)
        self.setAccessibleName(self._title)
        told = say(
            "{trains} {details}. {points} Key {key}.",
            trains=drill.trains,
            details=_details(drill),
            points=_points_words(progress),
            key=key,
        )
        self.setAccessibleDescription(shown(told))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 76)
        self.setMaximumHeight(136)

    def sizeHint(self) -> QSize:
        return QSize(720, 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _LINE_FROM_PX + _KEY_PX + 3 * SPACE.large
        self.setMinimumHeight(120 if narrow else 76)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box, theme = paint_card_ground(painter, self, self._theme), self._theme
            inside = box.adjusted(SPACE.large, SPACE.small, -SPACE.large, -SPACE.small)
            self._paint_key(painter, inside)
            words = inside.adjusted(_KEY_PX + SPACE.large, 0, 0, 0)
            has_strip = _strip_fits(words.width())
            line_px = _WIDE_LINE_PX if has_strip else self._line_px(words.width())
            points = QRectF(words.right() - _POINTS_PX, words.top(), _POINTS_PX, words.height())
            line = QRectF(
                points.left() - SPACE.large - line_px, words.top(), line_px, words.height()
            )
            words.setRight(line.left() - SPACE.large)
            if has_strip:
                strip = QRectF(words.right() - _STRIP_PX, 0, _STRIP_PX - SPACE.huge, _STRIP_HIGH_PX)
                strip.moveTop(words.center().y() - _STRIP_HIGH_PX / 2)
                words.setRight(strip.left() - SPACE.wide)
                paint_strip(painter, self._drill, strip, theme)
            if line_px < _LEAST_LINE_PX and self._progress.points:
                words.setRight(points.left() - SPACE.small)
            self._paint_words(painter, words)
            if self._progress.points:
                if line_px >= _LEAST_LINE_PX:
                    self._paint_line(painter, line.adjusted(0, SPACE.small, 0, -SPACE.small))
                self._paint_points(painter, points)
            else:
                self._write(painter, line.united(points), _NOT_YET, TYPE.small, "right")

    def _line_px(self, room_px: float) -> float:
        """Return how wide the line of progress is: words that need its room have it first.

        Before the first time a few words stand there and beside it, and no points.
        """
        if not self._progress.points:
            not_yet_px = QFontMetricsF(ui_font(TYPE.small)).horizontalAdvance(shown(_NOT_YET))
            return max(0.0, not_yet_px + SPACE.small - _POINTS_PX - SPACE.large)
        if room_px < _LINE_FROM_PX:
            return 0.0
        long_px = max(
            QFontMetricsF(ui_font(size, bold=bold)).horizontalAdvance(text)
            for text, size, bold in self._rows()
        )
        left_px = room_px - _POINTS_PX - 2 * SPACE.large - long_px - SPACE.hair
        return max(_LEAST_LINE_PX, min(240.0, room_px * 0.28, left_px))

    def _rows(self) -> tuple[tuple[str, int, bool], ...]:
        """Title, what it trains, length and level: text, size, and whether it is bold."""
        return (
            (self._title, TYPE.large, True),
            (self._trains, TYPE.body, False),
            (self._details, TYPE.small, False),
        )

    def _paint_key(self, painter: QPainter, box: QRectF) -> None:
        cap = QRectF(box.left(), box.center().y() - _KEY_PX / 2, _KEY_PX, _KEY_PX)
        paint_key_cap(painter, cap, self._key, self._theme)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        """Title, what it trains, length and level, one below the other in the middle."""
        rows = self._rows()
        drawn = [
            in_two_lines(text, ui_font(size, bold=bold), box.width()) for text, size, bold in rows
        ]
        top = box.center().y() - sum(height for _, height in drawn) / 2
        for (text, height), (_, size, bold) in zip(drawn, rows, strict=True):
            painter.setFont(ui_font(size, bold=bold))
            painter.setPen(QColor(self._theme.text if bold else self._theme.quiet))
            row = QRectF(box.left(), top, box.width() + 1, height)
            painter.drawText(row, int(WRAPPED), text)
            top += height

    def _paint_points(self, painter: QPainter, box: QRectF) -> None:
        upper, lower = QRectF(box), QRectF(box)
        upper.setBottom(box.center().y() + 4)
        lower.setTop(box.center().y() + 4)
        self._write(painter, upper, str(self._progress.last), TYPE.title, "right", bold=True)
        best = say("best {points}", points=self._progress.best)
        self._write(painter, lower, best, TYPE.small, "right", top=True)

    def _paint_line(self, painter: QPainter, box: QRectF) -> None:
        """The last times from 0 to 100, the newest at the right, over the next level's height."""
        theme, shown = self._theme, self._progress.points[-SHOWN:]
        step = box.width() / (SHOWN - 1)
        places = [
            QPointF(
                box.right() - 5 - (len(shown) - 1 - at) * step * 0.97,
                box.bottom() - 4 - (box.height() - 8) * points / 100.0,
            )
            for at, points in enumerate(shown)
        ]
        rises = box.bottom() - 4 - (box.height() - 8) * RISES_AT / 100.0
        painter.setPen(QPen(QColor(theme.strong_line), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(box.left(), rises), QPointF(box.right(), rises))
        self._paint_next_level(painter, QRectF(box.left(), rises, places[0].x() - box.left(), 20))
        painter.setPen(
            QPen(
                QColor(theme.text), 2.5, Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin,
            )
        )  # fmt: skip
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text))
        for place in places[:-1]:
            painter.drawEllipse(place, 2.5, 2.5)
        painter.drawEllipse(places[-1], 4.5, 4.5)

    def _paint_next_level(self, painter: QPainter, room: QRectF) -> None:
        """Say what the dashes are, where no time has been yet."""
        if self._drill.level >= LEVELS[-1]:
            return
        room.setRight(room.right() - SPACE.small)
        words_px = QFontMetricsF(ui_font(TYPE.small)).horizontalAdvance(shown(_NEXT_LEVEL))
        if words_px <= room.width():
            self._write(painter, room, _NEXT_LEVEL, TYPE.small, top=True)

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        size: int,
        side: str = "left",
        *,
        bold: bool = False,
        top: bool = False,
    ) -> None:
        font = ui_font(size, bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text if bold else self._theme.quiet))
        across = Qt.AlignmentFlag.AlignRight if side == "right" else Qt.AlignmentFlag.AlignLeft
        down = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        fitting = QFontMetricsF(font).elidedText(shown(text), elide, box.width() + 1)
        painter.drawText(box, across | down, fitting)


def _strip_fits(room_px: float) -> bool:
    """Whether a drill is drawn beside its words: the same for all cards of a page."""
    return room_px - _POINTS_PX - 2 * SPACE.large - _WIDE_LINE_PX >= _STRIP_FROM_PX


def _points_words(progress: DrillProgress) -> str:
    if progress.last is None:
        return say("Not done yet.")
    return say("Last time {last} points, at best {best}.", last=progress.last, best=progress.best)


def _details(drill: Drill) -> str:
    minutes, seconds = divmod(round(drill.seconds), 60)
    return say(
        "{minutes} min {seconds:02d} s · level {level} of {most}",
        minutes=minutes,
        seconds=seconds,
        level=drill.level,
        most=LEVELS[-1],
    )
