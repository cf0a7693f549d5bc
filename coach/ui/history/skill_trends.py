"""Each skill as a small plot over the sessions, with its last, its best and its direction."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.debrief.skill_points import skill_word
from coach.practice.debrief.trends import DIRECTION_WORDS, Trend
from coach.saying import joined, say
from coach.ui.kit.painting import painting
from coach.ui.kit.picture_file import Picture, painted_by
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

ROW_PX = 44
_NAME_PX, _WORDS_PX = 104.0, 150.0
#: More sessions than so many say nothing more in so small a plot.
MOST_POINTS = 24


class SkillTrends(QWidget):
    """Paints trends, a row each: name, plot, last and best, direction."""

    TITLE = say("Your skills")
    NOTE = say("Points from 0 to 100, session by session; a ring marks your best.")

    def __init__(self, theme: Theme, trends: tuple[Trend, ...] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._trends: tuple[Trend, ...] = ()
        self._name_px = _NAME_PX
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_trends(trends)

    def set_trends(self, trends: tuple[Trend, ...]) -> None:
        """Show these trends."""
        self._trends = trends
        letters = QFontMetricsF(ui_font(TYPE.small))
        names = [letters.horizontalAdvance(shown(skill_word(each.skill))) + 8 for each in trends]
        self._name_px = max([_NAME_PX, *names])
        told = [joined(": ", (skill_word(each.skill), each.words())) for each in trends]
        self.setAccessibleName(shown(joined(". ", told)))
        self.updateGeometry()
        self.update()

    def picture(self) -> Picture:
        """Return the trends as they are now, to be kept."""
        trends = self._trends
        paint = painted_by(lambda theme: SkillTrends(theme, trends))
        newest = max((each.points[-1][0] for each in trends), default=None)
        when = "" if newest is None else f"{newest:%Y-%m-%d}"
        return Picture(self.TITLE, paint, self.size, self.NOTE, when)

    def sizeHint(self) -> QSize:
        return QSize(360, max(ROW_PX * len(self._trends), 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, trend in enumerate(self._trends):
                self._paint_row(painter, QRectF(0, number * ROW_PX, self.width(), ROW_PX), trend)

    def _paint_row(self, painter: QPainter, box: QRectF, trend: Trend) -> None:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name = QRectF(box.left(), box.top(), self._name_px, box.height())
        words = QRectF(box.right() - _WORDS_PX, box.top() + 4, _WORDS_PX, box.height() - 8)
        painter.setFont(ui_font(TYPE.small))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(name, left, shown(skill_word(trend.skill)))
        upper, lower = QRectF(words), QRectF(words)
        upper.setBottom(words.center().y())
        lower.setTop(words.center().y())
        told = say("{last}, best {best}", last=trend.last, best=trend.best)
        painter.drawText(upper, left, shown(told))
        painter.setPen(QColor(self._theme.quiet))
        painter.drawText(lower, left, shown(DIRECTION_WORDS[trend.direction]))
        right = words.left() - SPACE.large
        plot = QRectF(name.right() + 4, box.top() + 8, right - name.right() - 4, box.height() - 16)
        if plot.width() > 24:
            self._paint_plot(painter, plot, trend)

    def _paint_plot(self, painter: QPainter, plot: QRectF, trend: Trend) -> None:
        points = [points for _, points in trend.points[-MOST_POINTS:]]
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        step = plot.width() / max(len(points) - 1, 1)
        places = [
            QPointF(plot.left() + at * step, plot.bottom() - plot.height() * value / 100)
            for at, value in enumerate(points)
        ]
        if len(places) == 1:
            places[0].setX(plot.center().x())
        painter.setPen(QPen(QColor(self._theme.quiet), 1.5))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.text))
        painter.drawEllipse(places[-1], 3.5, 3.5)
        if trend.best not in points:
            return  # it was before the first one drawn
        best = places[points.index(trend.best)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.text), 1.5))
        painter.drawEllipse(best, 5.0, 5.0)
