"""What a calibration makes of its weights: each point, the line they should lie on, its bar."""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from coach.practice.debrief.fact import measured, percent
from coach.saying import joined, say, say_many
from coach.sensors.calibration_record import Calibration
from coach.ui.debriefing.stroke_overlay import round_ticks
from coach.ui.kit.painting import painting
from coach.ui.kit.picture_file import Picture, painted_by
from coach.ui.kit.pieces import card, faded, label
from coach.ui.kit.save_picture import SavePicture
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

_LEFT_PX: Final = 84.0
_BELOW_PX: Final = 52.0
_MARK_PX: Final = 5.0
_STEPS: Final = 60


def calibration_card(theme: Theme, calibration: Calibration, device: str) -> QFrame:
    """Return the plot with its words, and what keeps it as a file; there must be points."""
    title, words = say("Your calibration"), calibration_words(calibration)
    frame, column = card(name=title)
    column.addWidget(label(title, "large"))
    plot = CalibrationCurve(theme, calibration)
    plot.setMinimumHeight(240)
    column.addWidget(plot, 1)
    column.addWidget(label(words, tone="quiet"))
    paint = painted_by(lambda theme: CalibrationCurve(theme, calibration))
    note = joined(" · ", [each for each in (device, words) if each])
    picture = Picture(title, paint, plot.size, note, calibration.made_on[:10])
    column.addWidget(SavePicture(theme, lambda: picture))
    return frame


def calibration_words(calibration: Calibration) -> str:
    """Return what the plot shows, in a few sentences."""
    told = say_many(
        "One weight, read within {rmse} of it on average.",
        "{n} weights, read within {rmse} of them on average.",
        # Each may have come twice: as the load grew, and as it shrank.
        len({round(point.newtons, 3) for point in calibration.points}),
        rmse=measured(calibration.rmse_n, ".2f", "{} N"),
    )
    apart = say("Up and down differ by {share}.", share=percent(calibration.hysteresis))
    bar = say("In 95 presses of 100 the truth lies within the shaded band.")
    return joined(" ", (told, apart, bar))


class CalibrationCurve(QWidget):
    """Paints a ``Calibration``: newtons on it along, newtons read up; what is exact is the line.

    Weights that came while the load grew point up, those while it shrank point down.
    """

    def __init__(self, theme: Theme, calibration: Calibration) -> None:
        super().__init__()
        self._theme, self._calibration = theme, calibration
        self.setMinimumSize(260, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(shown(calibration_words(calibration)))

    def sizeHint(self) -> QSize:
        return QSize(480, 280)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(ui_font(TYPE.small))
            _Plot(painter, QRectF(self.rect()), self._calibration, self._theme).paint()


class _Plot:
    def __init__(self, painter: QPainter, box: QRectF, made: Calibration, theme: Theme) -> None:
        self._painter, self._made, self._theme = painter, made, theme
        self._area = box.adjusted(_LEFT_PX, 12, -24, -_BELOW_PX)
        forces = [max(point.newtons, point.read_n) for point in made.points]
        self._top_n = 1.1 * max([*forces, made.range_n[1], 0.1])
        # Read newtons go as high as the bar does: cut off it would look narrower than it is.
        at_most = made.error_bar.error_n(self._top_n) or 0.0
        self._read_top_n = self._top_n + min(at_most, self._top_n)

    def paint(self) -> None:
        self._paint_axes()
        self._painter.save()
        self._painter.setClipRect(self._area)
        self._paint_bar()
        self._painter.setPen(QPen(QColor(self._theme.quiet), 1.5, Qt.PenStyle.DashLine))
        self._painter.drawLine(self._at(0.0, 0.0), self._at(self._top_n, self._top_n))
        self._painter.restore()
        for point in self._made.points:
            self._paint_point(self._at(point.newtons, point.read_n), point.direction == "up")
        self._paint_legend()

    def _at(self, weight_n: float, read_n: float) -> QPointF:
        area = self._area
        return QPointF(
            area.left() + area.width() * weight_n / self._top_n,
            area.bottom() - area.height() * read_n / self._read_top_n,
        )

    def _paint_axes(self) -> None:
        painter, area = self._painter, self._area
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        ticks = round_ticks(self._top_n)
        for tick in ticks:
            words = shown(measured(tick, "g", "{} N" if tick == ticks[-1] else "{}"))
            y, x = self._at(0.0, tick).y(), self._at(tick, 0.0).x()
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(self._theme.quiet))
            painter.drawText(QRectF(area.left() - 60, y - 10, 52, 20), middle, words)
            below = QRectF(x - 40, area.bottom() + 6, 80, 20)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, words)
        along = QRectF(area.left(), area.bottom() + 28, area.width(), 20)
        painter.drawText(along, Qt.AlignmentFlag.AlignRight, shown(say("weight on it")))
        above = QRectF(area.left() + 8, area.top() - 8, area.width(), 20)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, shown(say("what it reads")))

    def _paint_bar(self) -> None:
        """How far a force may be from the true one: wider outside of the weights."""
        bar = self._made.error_bar
        forces = np.linspace(0.0, self._top_n, _STEPS)
        errors = [bar.error_n(float(force)) or 0.0 for force in forces]
        upper = [self._at(f, f + e) for f, e in zip(forces, errors, strict=True)]
        lower = [self._at(f, f - e) for f, e in zip(forces, errors, strict=True)]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(faded(self._theme.text, 0.14))
        self._painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))

    def _paint_point(self, at: QPointF, up: bool) -> None:
        """A filled triangle that points up, or an empty one that points down."""
        reach = _MARK_PX if up else -_MARK_PX
        self._painter.setPen(QPen(QColor(self._theme.text), 1.6))
        self._painter.setBrush(QColor(self._theme.text if up else self._theme.surface))
        left, right = QPointF(-_MARK_PX, reach), QPointF(_MARK_PX, reach)
        self._painter.drawPolygon(QPolygonF([at + left, at + right, at + QPointF(0, -reach)]))

    def _paint_legend(self) -> None:
        letters = QFontMetricsF(self._painter.font())
        x, y = self._area.left() + _MARK_PX, self._area.bottom() + 38
        for direction, words in (("up", say("load growing")), ("down", say("load shrinking"))):
            if not any(point.direction == direction for point in self._made.points):
                continue
            self._paint_point(QPointF(x, y), direction == "up")
            self._painter.setPen(QColor(self._theme.quiet))
            wide = letters.horizontalAdvance(shown(words))
            place = QRectF(x + 10, y - 10, wide + 2, 20)
            self._painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown(words))
            x += wide + 10 + SPACE.wide
