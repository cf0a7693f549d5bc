"""All strokes laid over each other from their onsets, with their median and the target band."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.debrief.fact import measured
from coach.practice.debrief.stroke_scale import StrokeScale, runs_below, scale_of
from coach.saying import joined, say, say_many
from coach.signal.bands import Band
from coach.ui.debriefing.beyond_plot import paint_beyond
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import faded
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.words import BAND_WORDS

MOST_CURVES = 120
#: How dark a stroke is that goes on above the plot.
_BEYOND = 0.75


@dataclass(frozen=True, slots=True, eq=False)
class StrokeCurve:
    """One stroke: ``t_s`` (m,) seconds from its onset and ``force_n`` (m,)."""

    t_s: NDArray[np.float64]
    force_n: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class OverlayData:
    """The strokes, their median (None with too few) and the target band's edges in newtons.

    ``several``: other bands were asked for too, this one longest.
    """

    curves: tuple[StrokeCurve, ...]
    median: StrokeCurve | None
    target: Band
    target_low_n: float
    target_high_n: float
    several: bool = False

    @property
    def aim(self) -> str:
        """The target in words."""
        band = BAND_WORDS[self.target]
        if self.several:
            return say("most asked: {band}", band=band)
        return say("target: {band}", band=band)


def round_ticks(top: float, wanted: int = 4) -> list[float]:
    """Return round numbers from 0 to at most ``top``, about ``wanted`` of them."""
    if top <= 0:
        return [0.0]
    raw = top / wanted
    scale = 10.0 ** np.floor(np.log10(raw))
    step = next(unit * scale for unit in (1.0, 2.0, 2.5, 5.0, 10.0) if unit * scale >= raw)
    return [float(step * at) for at in range(int(top / step + 1e-9) + 1)]


class StrokeOverlay(QWidget):
    """Paints ``OverlayData`` with newtons up and seconds along."""

    def __init__(self, theme: Theme, data: OverlayData) -> None:
        super().__init__()
        self._theme, self._data = theme, data
        self.setMinimumSize(260, 170)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        told = say_many(
            "{n} strokes over each other, {aim}, from {low_n:.0f} to {high_n:.0f} newtons",
            "{n} strokes over each other, {aim}, from {low_n:.0f} to {high_n:.0f} newtons",
            len(data.curves),
            aim=data.aim,
            low_n=data.target_low_n,
            high_n=data.target_high_n,
        )
        beyond = scale_for(data).words
        self.setAccessibleName(shown(joined(", ", [told, beyond] if beyond else [told])))

    def sizeHint(self) -> QSize:
        return QSize(480, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_overlay(painter, QRectF(self.rect()), self._data, self._theme)


def paint_overlay(painter: QPainter, box: QRectF, data: OverlayData, theme: Theme) -> None:
    """Paint the plot into ``box``."""
    painter.setFont(ui_font(TYPE.small))
    plot = box.adjusted(46, 22, -12, -30)
    scale, end_s = scale_for(data), _end_s(data)
    top_n = scale.top_n
    _paint_target(painter, plot, data, top_n, theme)
    _paint_axes(painter, plot, top_n, end_s, theme)
    if not data.curves:
        _paint_target_word(painter, plot, data, top_n, theme)
        painter.setPen(QColor(theme.quiet))
        painter.drawText(plot, Qt.AlignmentFlag.AlignCenter, shown(say("No strokes this time.")))
        return
    painter.save()
    painter.setClipRect(plot)
    painter.setPen(QPen(faded(theme.text, _opacity(len(data.curves))), 1))
    beyond = [data.curves[at] for at in scale.beyond]
    for curve in data.curves[-MOST_CURVES:]:
        if not any(curve is each for each in beyond):
            _draw_line(painter, curve, plot, top_n, end_s)
    # As dark as the words above the plot: two faint ends of it would belong to nothing.
    painter.setPen(QPen(faded(theme.text, _BEYOND), 1.5))
    for curve in beyond:
        _draw_line(painter, curve, plot, top_n, end_s)
    if data.median is not None:
        painter.setPen(QPen(QColor(theme.text), 2.5))
        _draw_line(painter, data.median, plot, top_n, end_s)
    painter.restore()
    _paint_target_word(painter, plot, data, top_n, theme)
    _paint_median_word(painter, plot, data.median, top_n, end_s, theme)
    peaks_s = [float(each.t_s[int(np.argmax(each.force_n))]) for each in beyond]
    paint_beyond(painter, plot, [min(s / end_s, 1.0) for s in peaks_s], shown(scale.words), theme)


def _opacity(count: int) -> float:
    return min(0.5, max(0.14, 3.0 / max(count, 1)))


def scale_for(data: OverlayData) -> StrokeScale:
    """Return how high the plot of these strokes reaches."""
    peaks = [float(np.max(curve.force_n, initial=0.0)) for curve in data.curves]
    return scale_of(peaks, data.target_high_n)


def _end_s(data: OverlayData) -> float:
    ends = [float(curve.t_s[-1]) for curve in data.curves if curve.t_s.size]
    # One endless lean must not squeeze all other strokes into a corner.
    return max(float(np.percentile(ends, 90)) * 1.1 if ends else 4.0, 0.5)


def _draw_line(
    painter: QPainter, curve: StrokeCurve, plot: QRectF, top_n: float, end_s: float
) -> None:
    inside = curve.t_s <= end_s
    t_s, force_n = curve.t_s[inside], curve.force_n[inside]
    step = max(1, t_s.size // max(int(plot.width()), 1))
    for seconds, newtons in runs_below(t_s[::step], force_n[::step], top_n):
        x = plot.left() + seconds * (plot.width() / end_s)
        y = plot.bottom() - newtons * (plot.height() / top_n)
        places = zip(x.tolist(), y.tolist(), strict=True)
        painter.drawPolyline(QPolygonF([QPointF(*place) for place in places]))


def _paint_target(
    painter: QPainter, plot: QRectF, data: OverlayData, top_n: float, theme: Theme
) -> None:
    colour = theme.bands.of(data.target)
    upper = plot.bottom() - plot.height() * min(data.target_high_n, top_n) / top_n
    lower = plot.bottom() - plot.height() * data.target_low_n / top_n
    zone = QRectF(plot.left(), upper, plot.width(), lower - upper)
    painter.fillRect(zone, faded(colour, 0.16))
    painter.setPen(QPen(faded(colour, 0.9), 1))
    painter.drawLine(zone.topLeft(), zone.topRight())
    painter.drawLine(zone.bottomLeft(), zone.bottomRight())


def _paint_target_word(
    painter: QPainter, plot: QRectF, data: OverlayData, top_n: float, theme: Theme
) -> None:
    upper = plot.bottom() - plot.height() * min(data.target_high_n, top_n) / top_n
    aim = shown(data.aim)
    wide = QFontMetricsF(painter.font()).horizontalAdvance(aim) + 12
    place = QRectF(plot.right() - wide - 4, upper + 3, wide, 20)
    _paint_word(painter, place, aim, theme.quiet, theme)


def _paint_word(painter: QPainter, place: QRectF, words: str, ink: str, theme: Theme) -> None:
    """Paint a word on a plate of its own, so that no curve runs through its letters."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.surface, 0.85))
    painter.drawRoundedRect(place, 6, 6)
    painter.setPen(QColor(ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _paint_axes(painter: QPainter, plot: QRectF, top_n: float, end_s: float, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    painter.setPen(QColor(theme.quiet))
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    forces = round_ticks(top_n)
    for force in forces:
        y = plot.bottom() - plot.height() * force / top_n
        painter.drawText(
            QRectF(plot.left() - 46, y - 10, 40, 20), middle, shown(measured(force, "g"))
        )
    painter.drawText(QRectF(plot.left() - 46, plot.top() - 22, 40, 18), middle, "N")
    seconds = round_ticks(end_s)
    for second in seconds:
        x = plot.left() + plot.width() * second / end_s
        words = shown(measured(second, "g", "{} s" if second == seconds[-1] else "{}"))
        painter.drawText(
            QRectF(x - 30, plot.bottom() + 6, 60, 20), Qt.AlignmentFlag.AlignHCenter, words
        )


def _paint_median_word(
    painter: QPainter,
    plot: QRectF,
    median: StrokeCurve | None,
    top_n: float,
    end_s: float,
    theme: Theme,
) -> None:
    if median is None or not median.t_s.size:
        return
    at = int(np.argmax(median.force_n))
    x = plot.left() + plot.width() * min(float(median.t_s[at]), end_s) / end_s
    y = plot.bottom() - plot.height() * float(median.force_n[at]) / top_n
    painter.setFont(ui_font(TYPE.small, bold=True))
    words = shown(say("your median"))
    wide = max(QFontMetricsF(painter.font()).horizontalAdvance(words) + 16, 96.0)
    left = min(max(x - wide / 2, plot.left() + 4), plot.right() - wide - 4)
    top = y - 28 if y - 28 >= plot.top() else y + 7
    _paint_word(painter, QRectF(left, top, wide, 20), words, theme.text, theme)
