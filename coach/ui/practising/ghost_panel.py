"""The ghost: your last stroke drawn over the one you practise after, and the difference.

Up are newtons, from nothing at the floor to each one's peak; along is a stroke's time.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.coaching_views import GhostView
from coach.saying import Phrase, joined, said_again, say
from coach.ui.kit.band_words import force_words
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import faded
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.words_label import held_together
from coach.ui.practising.ghost_words import ghost_words

_LINE_PX = 22
_NAMES_PX, _FIGURES_PX = 44, 92
#: In a narrower panel the names have to do.
_FIGURES_FROM_PX = 260
_HEADROOM = 1.15
#: The axis's row, in a panel that is high enough for it.
_AXIS_PX, _AXIS_FROM_PX = 20, 140
_AT, _WHOLE = Phrase("{seconds:g} s"), Phrase("{force_n:.0f} N")
_GHOST, _YOU = say("ghost"), say("you")
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class GhostPanel(QWidget):
    """Paints what ``show_ghost`` was given last; None paints nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: GhostView | None = None
        self._stroke_s: float | None = None
        self._layer = LayerCache()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(shown(say("The ghost")))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 100)

    def show_ghost(self, view: GhostView | None, stroke_s: float | None = None) -> None:
        """Show a ghost; nothing happens when it is the one already shown.

        ``stroke_s`` is how long a stroke lasts on the beat, None without one.
        """
        if _same(view, self._view) and stroke_s == self._stroke_s:
            return
        self._view, self._stroke_s = view, stroke_s
        said = "" if view is None else joined(". ", (said_again(view.title), ghost_words(view)))
        self.setAccessibleDescription(shown(said))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._view is None:
            return
        with painting(self) as painter:
            # A view is frozen and compares by itself: one stroke long it is the same picture.
            picture = self._layer.picture(
                self.size().toSizeF(),
                self.devicePixelRatioF(),
                (self._view, self._stroke_s),
                self._paint,
            )
            painter.drawPixmap(0, 0, picture)

    def _paint(self, painter: QPainter) -> None:
        view, theme = self._view, self._theme
        if view is None:
            return
        painter.setFont(ui_font(TYPE.small))
        painter.setPen(QColor(theme.quiet))
        title = QFontMetrics(ui_font(TYPE.small)).elidedText(
            shown(said_again(view.title)), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(QRectF(0, 0, self.width(), _LINE_PX), Qt.AlignmentFlag.AlignLeft, title)
        beside = self._beside_px(view)
        said = held_together(shown(ghost_words(view)))
        painter.setFont(ui_font(TYPE.body, bold=True))
        room = QRectF(0, 0, self.width(), 10_000)
        below = painter.fontMetrics().boundingRect(room.toRect(), int(_WRAP), said).height()
        below += SPACE.small
        words = QRectF(0, self.height() - below + SPACE.hair, self.width(), below)
        axis_px = _AXIS_PX if self.height() >= _AXIS_FROM_PX and self._stroke_s else 0
        below += axis_px
        plot = QRectF(0, _LINE_PX, self.width() - beside, self.height() - _LINE_PX - below)
        painter.setPen(QColor(theme.text))
        painter.drawText(words, int(_WRAP), said)
        self._paint_strokes(painter, plot, view)
        if axis_px:
            self._paint_axis(painter, plot)

    def _beside_px(self, view: GhostView) -> int:
        """Return the room beside the plot: as much as its longest word with its newtons takes."""
        metrics = QFontMetrics(ui_font(TYPE.small))
        least, figure = _NAMES_PX, ""
        if self.width() >= _FIGURES_FROM_PX:
            least, figure = _FIGURES_PX, f"  {shown(force_words(_top_n(view)))}"
        names = (shown(name) for name in (_GHOST, _YOU))
        widest = max(metrics.horizontalAdvance(f"{name}{figure}") for name in names)
        return max(least, widest + SPACE.small)

    def _paint_strokes(self, painter: QPainter, plot: QRectF, view: GhostView) -> None:
        theme = self._theme
        top_n = _top_n(view)
        painter.fillRect(plot, QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        # Below the strokes: what is written beside the plot is how high each of them goes.
        for curve, colour in ((view.ghost_n, theme.quiet), (view.yours_n, theme.text)):
            if curve is not None and curve.size > 1 and _known(curve):
                peak = _points(curve, plot, top_n)[int(np.nanargmax(curve))]
                painter.setPen(QPen(faded(colour, 0.6), 1))
                painter.drawLine(peak, QPointF(plot.right(), peak.y()))
        line = _points(view.ghost_n, plot, top_n)
        area = QPolygonF([QPointF(line[0].x(), plot.bottom()), *line, plot.bottomRight()])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(theme.quiet, 0.35))
        painter.drawPolygon(area)
        dashed = QPen(QColor(theme.quiet), 2)
        dashed.setDashPattern([4.0, 3.0])
        _draw(painter, line, dashed)
        if view.yours_n is not None and view.yours_n.size > 1:
            _draw(painter, _points(view.yours_n, plot, top_n), QPen(QColor(theme.text), 3))
        self._label(painter, plot, view, top_n)

    def _paint_axis(self, painter: QPainter, plot: QRectF) -> None:
        """Write the time below the floor, and nothing's newtons beside it."""
        painter.setFont(ui_font(TYPE.small))
        painter.setPen(QColor(self._theme.quiet))
        row = QRectF(plot.left(), plot.bottom() + 2, plot.width(), _AXIS_PX)
        for at_s, side in (
            (0.0, Qt.AlignmentFlag.AlignLeft),
            (self._stroke_s or 0.0, Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(row, side | Qt.AlignmentFlag.AlignTop, shown(_AT(seconds=at_s)))
        if self.width() >= _FIGURES_FROM_PX:
            floor = QRectF(plot.right() + SPACE.hair, plot.bottom() - 10, self.width(), 20)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(floor, left, shown(_WHOLE(force_n=0.0)))

    def _label(self, painter: QPainter, plot: QRectF, view: GhostView, top_n: float) -> None:
        """Write the peak's newtons beside it, and which line is whose."""
        painter.setFont(ui_font(TYPE.small))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        placed: list[float] = []
        for curve, name, colour in (
            (view.ghost_n, _GHOST, self._theme.quiet),
            (view.yours_n, _YOU, self._theme.text),
        ):
            if curve is None or not curve.size:
                continue
            peak_n = float(np.nanmax(curve)) if _known(curve) else 0.0
            y = plot.bottom() - peak_n / top_n * plot.height()
            while any(abs(y - other) < _LINE_PX * 0.8 for other in placed):
                y += _LINE_PX * 0.8
            placed.append(y)
            painter.setPen(QColor(colour))
            box = QRectF(plot.right() + SPACE.hair, y - 10, self.width() - plot.right(), 20)
            words = shown(name)
            if self.width() >= _FIGURES_FROM_PX:
                words = f"{words}  {shown(force_words(peak_n))}"
            painter.drawText(box, flags, words)


def _same(one: GhostView | None, other: GhostView | None) -> bool:
    """Return whether two views show the same; each snapshot brings arrays of its own."""
    if one is None or other is None:
        return one is other
    told = (one.title, one.difference_n, one.lead_s) == (
        other.title,
        other.difference_n,
        other.lead_s,
    )
    return told and np.array_equal(one.ghost_n, other.ghost_n)


def _known(curve: NDArray[np.float64]) -> bool:
    return bool(np.isfinite(curve).any())


def _top_n(view: GhostView) -> float:
    curves = [view.ghost_n] if view.yours_n is None else [view.ghost_n, view.yours_n]
    peaks = [float(np.nanmax(curve)) for curve in curves if curve.size and _known(curve)]
    return max([*peaks, 1.0]) * _HEADROOM


def _points(curve: NDArray[np.float64], plot: QRectF, top_n: float) -> list[QPointF]:
    """Return a curve as points of a plot; what is unknown lies on its floor."""
    known = np.nan_to_num(curve, nan=0.0)
    if known.size < 2:
        known = np.zeros(2)
    x = np.linspace(plot.left(), plot.right(), known.size)
    y = plot.bottom() - np.clip(known / top_n, 0.0, 1.0) * plot.height()
    return [QPointF(at, high) for at, high in zip(x.tolist(), y.tolist(), strict=True)]


def _draw(painter: QPainter, line: list[QPointF], pen: QPen) -> None:
    path = QPainterPath(line[0])
    for point in line[1:]:
        path.lineTo(point)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
