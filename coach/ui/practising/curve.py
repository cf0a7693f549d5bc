"""The force's line and the area under it: a column of pixels is painted once, then only moved.

At most one step a column is drawn, from its lowest to its highest force.
"""

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from coach.signal.bands import Band, Edges
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.strip import Stretch, Strip
from coach.ui.kit.tokens import Theme
from coach.ui.practising.trace_buffer import Columns, TraceBuffer
from coach.ui.practising.trace_zones import (
    PEN_PX,
    SPAN_S,
    TraceFrame,
    paint_filled,
    paint_ground,
)

_Floats = NDArray[np.float64]

_COLUMN_PX = 2.0
#: How far a column's first and last point stand from its middle.
_REACH_PX = 0.4 * _COLUMN_PX
_LINE_PX, _OTHER_PX = 2.0, 1.0
#: A new point moves its own column, and with it the way there from the column before; one more
#: for what both reach beyond.
_MOVED_COLUMNS = 3


class Hand:
    """One hand's points, and up to where they are painted."""

    def __init__(self, line_px: float) -> None:
        self.points = TraceBuffer(SPAN_S + 1.0)
        self.line_px = line_px
        self._painted_s = -math.inf

    def changed_s(self, right_s: float, column_s: float) -> float:
        """Return the second from which on the picture is another than it was."""
        newest_s = self.points.newest_s
        if newest_s is None or newest_s <= self._painted_s:
            return right_s
        return self.points.columns_back(self._painted_s, _MOVED_COLUMNS, column_s)

    def painted(self, right_s: float) -> None:
        """All points before a second are painted."""
        newest_s = self.points.newest_s
        self._painted_s = -math.inf if newest_s is None else min(newest_s, right_s)


class Curve:
    """Paints the points of one hand, and a second hand's as a thin line without an area."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.first, self.other = self.hands = Hand(_LINE_PX), Hand(_OTHER_PX)
        self._ground, self._filled = LayerCache(opaque=True), LayerCache(opaque=True)
        self._below, self._above = Strip(opaque=True), Strip(opaque=False)
        self._is_parted, self._partings = False, 0

    def changed(self, frame: TraceFrame, ratio: float, after: int) -> int:
        """Return the column from which on points were added since it was drawn, or ``after``."""
        pixel_s = frame.pixel_s(ratio)
        right_s, column_s = after * pixel_s, frame.pixel_s() * _COLUMN_PX
        changed_s = min(hand.changed_s(right_s, column_s) for hand in self.hands)
        return math.floor(max(changed_s, right_s - 2 * SPAN_S) / pixel_s + 1e-6)

    def draw(
        self,
        painter: QPainter,
        frame: TraceFrame,
        ratio: float,
        after: int,
        edges: Edges,
        target: Band,
        between: Callable[[], None] | None = None,
    ) -> None:
        """Draw all before column ``after`` of the screen's pixels (``ratio`` a pixel of Qt's).

        ``between`` paints what belongs over the area and under the lines.
        """
        if self._is_parted != (between is not None):
            self._is_parted, self._partings = between is not None, self._partings + 1
        pixel_s = frame.pixel_s(ratio)
        right_s = after * pixel_s
        changed = self.changed(frame, ratio, after)
        begun = tuple(hand.points.beginnings for hand in self.hands)
        key = (edges, target, self._partings, begun)
        ground, filled = self._grounds(frame, ratio, edges, target)

        def paint_below(on: QPainter, stretch: Stretch, here: QRectF) -> None:
            on.drawPixmap(here, ground, QRectF(ground.rect()))
            since_s = stretch.first * pixel_s
            lines = _lines(self.first.points, frame, since_s, right_s)
            for line in lines:
                _paint_area(on, frame, ratio, here, filled, line)
            if between is None:
                self._paint_lines(on, self.first, lines)
                other = _lines(self.other.points, frame, since_s, right_s)
                self._paint_lines(on, self.other, other)

        def paint_above(on: QPainter, stretch: Stretch, here: QRectF) -> None:
            on.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            on.fillRect(here, Qt.GlobalColor.transparent)
            on.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            for hand in self.hands:
                since_s = stretch.first * pixel_s
                self._paint_lines(on, hand, _lines(hand.points, frame, since_s, right_s))

        self._below.draw(painter, frame.around, ratio, after, changed, key, paint_below)
        if between is not None:
            between()
            self._above.draw(painter, frame.around, ratio, after, changed, key, paint_above)
        for hand in self.hands:
            hand.painted(right_s)

    def _grounds(
        self, frame: TraceFrame, ratio: float, edges: Edges, target: Band
    ) -> tuple[QPixmap, QPixmap]:
        """Return one column of what a curve lies over, and of what is under it."""
        around = frame.around
        size = QSizeF(1.0 / ratio, math.ceil(around.height() * ratio) / ratio)

        def paint(on: QPainter, layer: Callable[..., None]) -> None:
            on.translate(-frame.plot.center().x(), -around.top())
            layer(on, frame, self._theme, edges, target)

        key = (edges, target)
        return (
            self._ground.picture(size, ratio, key, lambda on: paint(on, paint_ground)),
            self._filled.picture(size, ratio, key, lambda on: paint(on, paint_filled)),
        )

    def _paint_lines(self, painter: QPainter, hand: Hand, lines: list[_Floats]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.text), hand.line_px))
        for line in lines:
            # Separate segments: one wide smooth path of all of them costs five times as much.
            points = line.tolist()
            painter.drawLines([QLineF(*one, *other) for one, other in pairwise(points)])


def _paint_area(
    painter: QPainter,
    frame: TraceFrame,
    ratio: float,
    here: QRectF,
    filled: QPixmap,
    line: _Floats,
) -> None:
    """Paint what is under a line, copied column by column.

    A polygon in these colours is blended pixel by pixel, by several threads that a frame waits for.
    """
    x = here.left() + (np.arange(round(here.width() * ratio)) + 0.5) / ratio
    x = x[(x >= line[0, 0]) & (x <= line[-1, 0])]
    top, bottom = frame.around.top(), round((frame.plot.bottom() - frame.around.top()) * ratio)
    y = np.interp(x, np.maximum.accumulate(line[:, 0]), line[:, 1])
    for left, row in zip(x.tolist(), np.rint((y - top) * ratio).astype(int).tolist(), strict=True):
        source = QRectF(0, row, 1, bottom - row)
        painter.drawPixmap(QPointF(left - 0.5 / ratio, top + row / ratio), filled, source)


def _lines(points: TraceBuffer, frame: TraceFrame, since_s: float, right_s: float) -> list[_Floats]:
    """Return what is seen from a second on, and a bit of before: lines (m, 2) without gaps."""
    column_s = frame.pixel_s() * _COLUMN_PX
    begin_s = points.columns_back(since_s - PEN_PX * frame.pixel_s(), _MOVED_COLUMNS, column_s)
    columns = points.columns(begin_s, right_s, column_s)
    if not columns.t_s.size:
        return []
    x = frame.plot.right() - (right_s - columns.t_s) / frame.pixel_s()
    starts = [*np.flatnonzero(columns.starts).tolist(), columns.t_s.size]
    return [_line(frame, columns, x, slice(*run)) for run in pairwise(starts)]


def _line(frame: TraceFrame, columns: Columns, x: _Floats, run: slice) -> _Floats:
    """Return a stretch without gaps as points (m, 2): lowest and highest of each column."""
    low_n, high_n, rising = columns.low_n[run], columns.high_n[run], columns.rising[run]
    first_n, last_n = np.where(rising, (low_n, high_n), (high_n, low_n))
    line = np.empty((2 * low_n.size, 2))
    line[0::2, 0], line[1::2, 0] = x[run] - _REACH_PX, x[run] + _REACH_PX
    line[0::2, 1], line[1::2, 1] = frame.y(first_n), frame.y(last_n)
    return line
