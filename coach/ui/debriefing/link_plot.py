"""How the session's line did: readings a second, silences, and what was lost or garbled."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from coach.practice.debrief.fact import measured
from coach.practice.debrief.link_story import LinkStory, link_words
from coach.practice.debrief.outcome import Debrief
from coach.saying import joined, say
from coach.ui.debriefing.parts import head_words, when_words
from coach.ui.debriefing.ribbon import tick_step_s
from coach.ui.debriefing.stroke_overlay import round_ticks
from coach.ui.kit.painting import painting
from coach.ui.kit.picture_file import Picture, painted_by
from coach.ui.kit.pieces import card, faded, label
from coach.ui.kit.save_picture import SavePicture
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.words import clock_words

_LEFT_PX, _MARKS_PX, _MARK_PX = 60.0, 22.0, 4.0
_LOST, _GARBLED = say("lost"), say("garbled")


def link_card(theme: Theme, debrief: Debrief, story: LinkStory) -> QFrame:
    """Return the plot with its words, and what keeps it as a file."""
    title, words = say("The sensor's line"), link_words(story)
    frame, column = card(name=title)
    column.addWidget(label(title, "large"))
    plot = LinkPlot(theme, story)
    plot.setMinimumHeight(170)
    column.addWidget(plot, 1)
    column.addWidget(label(words, tone="quiet"))
    note = joined(" · ", (head_words(debrief), words))
    paint = painted_by(lambda theme: LinkPlot(theme, story))
    picture = Picture(title, paint, plot.size, note, when_words(debrief))
    column.addWidget(SavePicture(theme, lambda: picture))
    return frame


class LinkPlot(QWidget):
    """Paints a ``LinkStory``: seconds along, readings a second up, marks below."""

    def __init__(self, theme: Theme, story: LinkStory) -> None:
        super().__init__()
        self._theme, self._story = theme, story
        self.setMinimumSize(260, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(shown(link_words(story)))

    def sizeHint(self) -> QSize:
        return QSize(480, 190)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _Plot(painter, QRectF(self.rect()), self._story, self._theme).paint()


class _Plot:
    def __init__(self, painter: QPainter, box: QRectF, story: LinkStory, theme: Theme) -> None:
        self._painter, self._story, self._theme = painter, story, theme
        self._marks = (story.lost > 0) + (story.garbled > 0)
        letters = QFontMetricsF(ui_font(TYPE.small))
        words = (_LOST,) * (story.lost > 0) + (_GARBLED,) * (story.garbled > 0)
        wide = [letters.horizontalAdvance(shown(word)) + 12 for word in words]
        self._left_px = max([_LEFT_PX, *wide])
        self._area = box.adjusted(self._left_px, 12, -24, -36 - _MARKS_PX * self._marks)
        rates = [step.rate_hz for step in story.steps]
        self._top_hz = 1.15 * max([*rates, story.rate_hz or 0.0, 1.0])

    def paint(self) -> None:
        self._painter.setFont(ui_font(TYPE.small))
        self._paint_axes()
        self._paint_silences()
        self._paint_rate()
        steps, below = self._story.steps, self._area.bottom() + 24
        if self._story.lost:
            self._paint_marks([s.at_s for s in steps if s.lost], below, _LOST, cross=False)
            below += _MARKS_PX
        if self._story.garbled:
            self._paint_marks([s.at_s for s in steps if s.garbled], below, _GARBLED)

    def _x(self, second: float) -> float:
        return self._area.left() + self._area.width() * second / max(self._story.duration_s, 1e-3)

    def _y(self, rate_hz: float) -> float:
        return self._area.bottom() - self._area.height() * min(rate_hz / self._top_hz, 1.0)

    def _beside(self, y: float, words: str) -> None:
        place = QRectF(self._area.left() - self._left_px, y - 10, self._left_px - 8, 20)
        sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._painter.setPen(QColor(self._theme.quiet))
        self._painter.drawText(place, sides, shown(words))

    def _paint_axes(self) -> None:
        painter, area = self._painter, self._area
        heights = round_ticks(self._top_hz, 3)
        for height in heights:
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawLine(
                QPointF(area.left(), self._y(height)), QPointF(area.right(), self._y(height))
            )
            self._beside(
                self._y(height), measured(height, "g", "{}/s" if height == heights[-1] else "{}")
            )
        every_s, second = tick_step_s(self._story.duration_s, area.width()), 0.0
        while second <= self._story.duration_s:
            place = QRectF(
                self._x(second) - 40, area.bottom() + _MARKS_PX * self._marks + 14, 80, 20
            )
            clock = clock_words(second)
            words = clock if second else say("{clock} min", clock=clock)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, shown(words))
            second += every_s

    def _paint_silences(self) -> None:
        """Seconds in which nothing came: hatched, with a word where there is room for it."""
        painter, area = self._painter, self._area
        word = shown(say("nothing came"))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(word) + 8
        for from_s, to_s in self._story.silences:
            left = self._x(from_s)
            box = QRectF(left, area.top(), max(self._x(to_s) - left, 2.0), area.height())
            painter.save()
            painter.setClipRect(box)
            painter.setPen(QPen(faded(self._theme.warn, 0.8), 1.2))
            at = box.left() - box.height()
            while at < box.right():
                painter.drawLine(QPointF(at, box.bottom()), QPointF(at + box.height(), box.top()))
                at += 7.0
            painter.restore()
            if box.width() > wide:
                painter.setPen(QColor(self._theme.text))
                painter.drawText(
                    box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, word
                )

    def _paint_rate(self) -> None:
        painter, said_hz = self._painter, self._story.rate_hz
        if said_hz:
            painter.setPen(QPen(QColor(self._theme.quiet), 1.5, Qt.PenStyle.DashLine))
            y = self._y(said_hz)
            painter.drawLine(QPointF(self._area.left(), y), QPointF(self._area.right(), y))
        line = QPolygonF()
        for step in self._story.steps:
            end_s = min(step.at_s + step.long_s, self._story.duration_s)
            line.append(QPointF(self._x(step.at_s), self._y(step.rate_hz)))
            line.append(QPointF(self._x(end_s), self._y(step.rate_hz)))
        painter.setPen(QPen(QColor(self._theme.text), 2.0))
        painter.drawPolyline(line)

    def _paint_marks(
        self, seconds: list[float], y: float, word: str, *, cross: bool = True
    ) -> None:
        """One mark a step: crosses for what came garbled, triangles for what was lost."""
        self._beside(y, word)
        painter = self._painter
        painter.setPen(QPen(QColor(self._theme.text), 1.8))
        painter.setBrush(QColor(self._theme.text))
        for second in seconds:
            x, reach = self._x(second), _MARK_PX
            if cross:
                painter.drawLine(QPointF(x - reach, y - reach), QPointF(x + reach, y + reach))
                painter.drawLine(QPointF(x + reach, y - reach), QPointF(x - reach, y + reach))
            else:
                painter.drawPolygon(
                    QPolygonF(
                        [
                            QPointF(x - reach, y - reach),
                            QPointF(x + reach, y - reach),
                            QPointF(x, y + reach),
                        ]
                    )
                )
