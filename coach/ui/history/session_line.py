"""A past session as one line to press: when, what, a small ribbon, the score."""

from datetime import date, datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from coach.days import short_day, short_weekday
from coach.saying import joined, said_again, say
from coach.ui.debriefing.ribbon import paint_ribbon, ribbon_in_words
from coach.ui.kit.card_ground import paint_edge
from coach.ui.kit.painted_button import PaintedButton
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TOUCH_PX, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.two_lines import WRAPPED, in_two_lines, lines_without_dots
from coach.ui.services import SessionEntry
from coach.words import SIMULATED_HAND, clock_words

#: A narrower line has more of it for its words, and a smaller ribbon.
_WIDE_FROM_PX = 420
_UNBROKEN = "\u00a0"
_HIGH_PX = TOUCH_PX + SPACE.large


def day_words(when: datetime, today: date | None = None, *, inside: bool = False) -> str:
    """Return a day as a person says it: "Today, 20:15", "Yesterday, …", "Sat 21 Nov, …".

    ``today`` is the clock's where it is None. ``inside`` a sentence today is "today".
    """
    now = today or datetime.now(when.tzinfo)
    this_day = now.date() if isinstance(now, datetime) else now
    clock, days = f"{when:%H:%M}", (this_day - when.date()).days
    if days == 0:
        return say("today, {clock}", clock=clock) if inside else say("Today, {clock}", clock=clock)
    if days == 1 and inside:
        return say("yesterday, {clock}", clock=clock)
    if days == 1:
        return say("Yesterday, {clock}", clock=clock)
    weekday, day = short_weekday(when), short_day(when)
    if when.year != now.year:
        year = str(when.year)
        return say(
            "{weekday} {day} {year}, {clock}", weekday=weekday, day=day, year=year, clock=clock
        )
    return say("{weekday} {day}, {clock}", weekday=weekday, day=day, clock=clock)


class SessionLine(PaintedButton):
    """Paints a ``SessionEntry``; pressing it opens the session, ``stepped`` is an arrow key.

    It grows where its title needs a second line.
    """

    stepped = Signal(int)

    def __init__(
        self, theme: Theme, entry: SessionEntry, prefix: str = "", today: date | None = None
    ) -> None:
        super().__init__()
        self._theme, self._entry = theme, entry
        self._words = shown(joined("", (prefix, day_words(entry.started, today))))
        self._title = shown(said_again(entry.title))
        with_whom = say(" · with {name}", name=entry.receiver_name)
        self._with = shown(with_whom) if entry.receiver_name else ""
        if entry.is_simulated:
            self._with += f" · {shown(SIMULATED_HAND)}"
        self._long = f" · {clock_words(entry.duration_s)}"
        self.setText(self._words)
        self.setAccessibleName(self._in_words())
        if entry.score is not None:
            self.setToolTip(shown(say("Score: {score} of 100", score=entry.score)))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _in_words(self) -> str:
        entry = self._entry
        parts = [f"{self._words}{self._with}", f"{self._title}{self._long}"]
        if entry.score is not None:
            parts.append(shown(say("score {score}", score=entry.score)))
        if entry.ribbon:
            parts.append(shown(ribbon_in_words(entry.ribbon)))
        return ", ".join(parts)

    def sizeHint(self) -> QSize:
        return QSize(420, _HIGH_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, _, high_px = self._told(_words_px(width - 2 - 2 * SPACE.large))
        one_px = QFontMetricsF(ui_font(TYPE.small)).height()
        return _HIGH_PX + max(0, round(high_px - one_px))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(self._theme.surface))
            is_lit = self.underMouse()
            box = paint_edge(painter, self, self._theme, RADII.medium, is_lit=is_lit)
            inside = box.adjusted(SPACE.large, SPACE.small, -SPACE.large, -SPACE.small)
            score = QRectF(inside.right() - 56, inside.top(), 56, inside.height())
            words = QRectF(inside)
            words.setWidth(_words_px(inside.width()))
            self._paint_words(painter, words)
            self._paint_score(painter, score)
            if self._entry.ribbon is not None:
                left = words.right() + SPACE.large
                ribbon = QRectF(
                    left, inside.center().y() - 13, score.left() - left - SPACE.large, 26
                )
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                paint_ribbon(painter, ribbon, self._entry.ribbon, self._theme)

    def _told(self, room_px: float) -> tuple[str, str, float]:
        """Return what stands beside the day, what under it, and how high that is."""
        bold, small = ui_font(TYPE.body, bold=True), ui_font(TYPE.small)
        left_px = room_px - QFontMetricsF(bold).horizontalAdvance(self._words)
        beside, below = self._with, f"{self._title}{self._long.replace(' ', _UNBROKEN)}"
        if QFontMetricsF(small).horizontalAdvance(beside) > left_px:
            # In a narrow line there is more room for a name under the day than beside it.
            beside, below = "", f"{below}{beside}"
        told, high_px = in_two_lines(below, small, room_px)
        return beside, lines_without_dots(told, small, room_px), high_px

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        bold, small = ui_font(TYPE.body, bold=True), ui_font(TYPE.small)
        beside, below, high_px = self._told(box.width())
        upper, lower = QRectF(box), QRectF(box)
        middle = box.center().y() - (high_px - QFontMetricsF(small).height()) / 2
        upper.setBottom(middle)
        lower.setTop(middle)
        said = QFontMetricsF(bold).horizontalAdvance(self._words)
        for part, text, font, colour in (
            (upper, _elided(self._words, bold, upper.width()), bold, self._theme.text),
            (upper.adjusted(said, 0, 0, 0), beside, small, self._theme.text),
            (lower, below, small, self._theme.quiet),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(part, int(left | WRAPPED), text)

    def _paint_score(self, painter: QPainter, box: QRectF) -> None:
        score = self._entry.score
        painter.setFont(ui_font(TYPE.title, bold=True))
        painter.setPen(QColor(self._theme.quiet if score is None else self._theme.text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, "–" if score is None else str(score))


def _words_px(inside_px: float) -> float:
    """Return how much of a line its words have."""
    return inside_px * (0.46 if inside_px >= _WIDE_FROM_PX else 0.53)


def _elided(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
