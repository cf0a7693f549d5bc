"""The still part of a force plot: band zones with their names, edges in newtons, the time axis."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from coach.saying import Phrase, Said, say
from coach.signal.bands import BANDS, Band, Edges
from coach.ui.kit.band_words import band_word
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.dial_layers import faded

#: How much time the whole plot shows.
SPAN_S = 20.0
#: Room above the firm edge, so that too much has a place of its own.
_HEADROOM = 1.25
_NAMES_PX = 76
_GUTTER_PX = 52
_STRIP_PX = 16
_AXIS_PX = 24
_BAR_PX = 6
_LINE_PX = 17.0
_AXIS_GAP_PX = 10.0
#: How strongly a curve's area is coloured.
_FILL = 0.55
_NOW, _AGO, _EDGE = say("now"), Phrase("{seconds:.0f} s ago"), Phrase("{edge_n:.3g} N")
#: How far a curve may reach beyond its points, with its lines' ends.
PEN_PX = 2


@dataclass(frozen=True, slots=True)
class TraceFrame:
    """Where a force plot's parts are: ``plot`` holds the curve, ``top_n`` is its upper end.

    ``around`` is the plot with what a pen may reach beyond it, ``moving`` all that moves with
    time: that, and the beats below.
    """

    plot: QRectF
    top_n: float
    around: QRectF
    moving: QRectF
    strip_px: float = _STRIP_PX

    @classmethod
    def of(cls, size: QSize, edges: Edges) -> "TraceFrame":
        """Lay out a widget of that size."""
        names_px = _names_px()
        plot = QRectF(
            names_px,
            SPACE.small,
            max(1, size.width() - names_px - _GUTTER_PX),
            max(1, size.height() - _STRIP_PX - _AXIS_PX - SPACE.small),
        )
        return cls(
            plot,
            edges.firm_n * _HEADROOM,
            around=plot.adjusted(0, -PEN_PX, 0, PEN_PX),
            moving=plot.adjusted(0, -PEN_PX, 0, _STRIP_PX),
        )

    def pixel_s(self, ratio: float = 1.0) -> float:
        """Return the seconds of one of Qt's pixels, or of one of ``ratio`` in which it is shown."""
        return SPAN_S / (self.plot.width() * ratio)

    def heights(self, newtons: NDArray[np.float64]) -> list[float]:
        """Return heights of forces (m,), held within the plot."""
        bottom, height, top_n = self.plot.bottom(), self.plot.height(), self.top_n
        return [bottom - min(max(n / top_n, 0.0), 1.0) * height for n in newtons.tolist()]

    def y_of(self, newtons: float) -> float:
        """Return the height of one force, held within the plot."""
        part = min(max(newtons / self.top_n, 0.0), 1.0)
        return self.plot.bottom() - part * self.plot.height()


def _names_px() -> int:
    """Return how wide the bands' names stand: as wide as the longest of them in bold."""
    metrics = QFontMetricsF(ui_font(TYPE.small, bold=True))
    widest = max(metrics.horizontalAdvance(shown(band_word(band))) for band in BANDS[1:])
    return max(_NAMES_PX, math.ceil(widest) + _BAR_PX + SPACE.small)


def _zones(frame: TraceFrame, edges: Edges) -> list[tuple[Band, QRectF]]:
    """Return each band's place in the plot, the softest first."""
    limits = (0.0, edges.light_n, edges.medium_n, edges.firm_n, frame.top_n)
    plot, heights = frame.plot, [frame.y_of(limit) for limit in limits]
    return [
        (band, QRectF(plot.left(), top, plot.width(), bottom - top))
        for band, bottom, top in zip(BANDS[1:], heights, heights[1:], strict=False)
    ]


def paint_ground(
    painter: QPainter, frame: TraceFrame, theme: Theme, edges: Edges, target: Band
) -> None:
    """Paint what a curve lies over, the same at each second; the target's zone stands out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(frame.around.adjusted(0, 0, 1, 1), QColor(theme.background))
    for band, zone in _zones(frame, edges):
        colour = theme.bands.of(band)
        painter.fillRect(zone, faded(colour, 0.22 if band is target else 0.08))
    painter.setPen(QPen(QColor(theme.line), 1))
    for edge_n in (edges.light_n, edges.medium_n, edges.firm_n):
        y = frame.y_of(edge_n)
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y))


def paint_filled(
    painter: QPainter, frame: TraceFrame, theme: Theme, edges: Edges, target: Band
) -> None:
    """Paint the ground as it is under a curve, each height in its zone's colour."""
    paint_ground(painter, frame, theme, edges, target)
    for band, zone in _zones(frame, edges):
        painter.fillRect(zone, faded(theme.bands.of(band), _FILL))


def paint_zones(
    painter: QPainter,
    frame: TraceFrame,
    theme: Theme,
    edges: Edges,
    target: Band,
    ahead_s: float = 0.0,
) -> None:
    """Paint ground, names, edges and the time axis, of whose time ``ahead_s`` lie after now."""
    paint_ground(painter, frame, theme, edges, target)
    middles = []
    for band, zone in _zones(frame, edges):
        bar = QRectF(zone.left() - _BAR_PX, zone.top() + 1, _BAR_PX, zone.height() - 2)
        painter.fillRect(bar, QColor(theme.bands.of(band)))
        middles.append(zone.center().y())
    _paint_names(painter, frame, theme, middles, target)
    _paint_edges(painter, frame, theme, (edges.light_n, edges.medium_n, edges.firm_n))
    _paint_axis(painter, frame, theme, ahead_s)
    paint_now(painter, frame, theme, ahead_s)


def paint_now(painter: QPainter, frame: TraceFrame, theme: Theme, ahead_s: float) -> None:
    """Paint where now is, if it is not the right edge."""
    if ahead_s > 0.0:
        x = frame.plot.right() - ahead_s / frame.pixel_s()
        painter.setPen(QPen(QColor(theme.strong_line), 2))
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.moving.bottom()))


def apart(places: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """Return falling places moved as little as needed to stand ``least`` apart in low to high."""
    moved: list[float] = []
    for place in places:
        moved.append(min(place, moved[-1] - least if moved else high - least / 2))
    for at in reversed(range(len(moved))):
        floor = low + least / 2 if at == len(moved) - 1 else moved[at + 1] + least
        moved[at] = max(moved[at], floor)
    return moved


def _paint_names(
    painter: QPainter, frame: TraceFrame, theme: Theme, middles: list[float], target: Band
) -> None:
    right = frame.plot.left() - _BAR_PX - SPACE.hair
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    spread = apart(middles, _LINE_PX, frame.plot.top(), frame.plot.bottom())
    for band, y in zip(BANDS[1:], spread, strict=True):
        is_target = band is target
        painter.setFont(ui_font(TYPE.small, bold=is_target))
        painter.setPen(QColor(theme.text if is_target else theme.quiet))
        painter.drawText(QRectF(0, y - 10, right, 20), flags, shown(band_word(band)))


def _paint_edges(
    painter: QPainter, frame: TraceFrame, theme: Theme, edges_n: tuple[float, ...]
) -> None:
    painter.setFont(ui_font(TYPE.small))
    right = frame.plot.right()
    heights = [frame.y_of(edge_n) for edge_n in edges_n]
    spread = apart(heights, _LINE_PX, frame.plot.top(), frame.plot.bottom())
    painter.setPen(QColor(theme.quiet))
    for edge_n, words_y in zip(edges_n, spread, strict=True):
        box = QRectF(right + SPACE.small, words_y - 10, _GUTTER_PX - SPACE.small, 20)
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            shown(edge_words(edge_n)),
        )


def edge_words(edge_n: float) -> Said:
    """Return an edge in newtons, no sharper than anybody knows it: of two digits."""
    return _EDGE(edge_n=float(f"{edge_n:.2g}"))


def axis_labels(width: float, ahead_s: float = 0.0) -> tuple[tuple[str, float, float], ...]:
    """Return the time axis' words that fit a width, each with where it begins and ends."""
    metrics = QFontMetricsF(ui_font(TYPE.small))
    labels: list[tuple[str, float, float]] = []
    for said, at_s in _axis_words(ahead_s):
        words = shown(said)
        long = metrics.horizontalAdvance(words)
        place = width * (1.0 + (at_s - ahead_s) / SPAN_S)
        begin = min(max(0.0, place - long / 2), width - long)
        clear = all(
            begin >= end + _AXIS_GAP_PX or begin + long <= start - _AXIS_GAP_PX
            for _words, start, end in labels
        )
        if clear and begin >= 0.0:
            labels.append((words, begin, begin + long))
    return tuple(labels)


def _axis_words(ahead_s: float) -> tuple[tuple[str, float], ...]:
    """Return the axis' words and their seconds from now, the most important first."""
    if ahead_s <= 0.0:
        return (
            (_NOW, 0.0),
            (_AGO(seconds=SPAN_S), -SPAN_S),
            (_AGO(seconds=SPAN_S / 2), -SPAN_S / 2),
        )
    back_s = SPAN_S - ahead_s
    return (
        (_NOW, 0.0),
        (_AGO(seconds=back_s), -back_s),
        (say("in {seconds:.0f} s", seconds=ahead_s), ahead_s),
    )


def _paint_axis(painter: QPainter, frame: TraceFrame, theme: Theme, ahead_s: float) -> None:
    painter.setPen(QColor(theme.quiet))
    painter.setFont(ui_font(TYPE.small))
    plot = frame.plot
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    for words, begin, end in axis_labels(plot.width(), ahead_s):
        box = QRectF(plot.left() + begin, plot.bottom() + frame.strip_px, end - begin + 2, _AXIS_PX)
        painter.drawText(box, flags, words)
