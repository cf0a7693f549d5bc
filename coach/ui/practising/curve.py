"""The force's line and the area under it: a column of pixels is painted once, then only moved.

At most one step a column is drawn, from its lowest to its highest force.
"""

import math
from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.signal.bands import Band, Edges
from coach.ui.kit.strip import Stretch, Strip
from coach.ui.kit.tokens import Theme
from coach.ui.practising.trace_area import Grounds, Line, paint_area
from coach.ui.practising.trace_buffer import TraceBuffer
from coach.ui.practising.trace_tail import TraceTail
from coach.ui.practising.trace_zones import (
    PEN_PX,
    SPAN_S,
    TraceFrame,
)

_COLUMN_PX = 2.0
#: How far a column's first and last point stand from its middle.
_REACH_PX = 0.4 * _COLUMN_PX
_LINE_PX, _OTHER_PX = 2.0, 1.0
#: A new point moves its own column, and with it the way there from the column before.
_MOVED_COLUMNS = 2


class Hand:
    """One hand's points, and up to where they are painted."""

    def __init__(self, pen: QPen) -> None:
        self.points = TraceBuffer(SPAN_S + 1.0)
        self.tail = TraceTail(self.points)
        self.pen = pen
        self._painted_s = self._stands_s = -math.inf

    def columns(
        self, since_s: float, right_s: float, pixel_s: float
    ) -> Iterator[tuple[float, float, float, bool]]:
        """Yield the columns from a second on, and a few before: when, first and last newtons.

        The first is the lowest where the force rises, else the highest.
        """
        column_s = pixel_s * _COLUMN_PX
        tail = self.tail.columns(since_s, right_s, column_s)
        if tail is not None:
            for each in tail:
                ends = each.low_n, each.high_n
                first_n, last_n = ends if each.last_n >= each.first_n else ends[::-1]
                yield 0.5 * (each.begin_s + each.end_s), first_n, last_n, each.starts
            return
        begin_s = self.points.columns_back(since_s, _MOVED_COLUMNS, column_s)
        many = self.points.columns(begin_s, right_s, column_s)
        yield from zip(
            many.t_s.tolist(),
            np.where(many.rising, many.low_n, many.high_n).tolist(),
            np.where(many.rising, many.high_n, many.low_n).tolist(),
            many.starts.tolist(),
            strict=True,
        )

    def changed_s(self, right_s: float) -> float:
        """Return the second from which on the picture is another than it was."""
        newest_s = self.points.newest_s
        return right_s if newest_s is None or newest_s <= self._painted_s else self._stands_s

    def painted(self, right_s: float, column_s: float) -> None:
        """All points before a second are painted."""
        newest_s = self.points.newest_s
        if newest_s is None:
            self._painted_s = -math.inf
            return
        self._painted_s = min(newest_s, right_s)
        self._stands_s = self.points.columns_back(self._painted_s, _MOVED_COLUMNS, column_s)


class Curve:
    """Paints the points of one hand, and a second hand's as a thin line without an area."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        colour = QColor(theme.text)
        self.first, self.other = self.hands = (
            Hand(QPen(colour, _LINE_PX)),
            Hand(QPen(colour, _OTHER_PX)),
        )
        self._grounds = Grounds(theme)
        self._below, self._above = Strip(opaque=True), Strip(opaque=False)
        self._is_parted, self._partings = False, 0

    @property
    def begun(self) -> tuple[int, ...]:
        """How often each hand's points began anew."""
        return self.first.points.beginnings, self.other.points.beginnings

    def top(self, frame: TraceFrame, changed_s: float) -> float:
        """Return the height above which nothing was drawn, nor is now.

        ``changed_s`` is the second from which on points were added. Above it a picture that is
        moved stays as it was: most of a frame's work is to copy it.
        """
        newest_n = max(
            self.first.points.highest_n(changed_s), self.other.points.highest_n(changed_s)
        )
        drawn = min(self._below.top, self._above.top) if self._is_parted else self._below.top
        return min(drawn, frame.y_of(newest_n) - PEN_PX)

    def changed(self, pixel_s: float, after: int) -> int:
        """Return the column from which on points were added since it was drawn, or ``after``."""
        right_s = after * pixel_s
        changed_s = min(self.first.changed_s(right_s), self.other.changed_s(right_s))
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
        changed = self.changed(pixel_s, after)
        key = (edges, target, self._partings, self.begun)

        def paint_below(on: QPainter, stretch: Stretch, here: QRectF) -> float:
            since_s = stretch.first * pixel_s
            lines = _lines(self.first, frame, since_s, right_s)
            grounds = self._grounds.columns(frame, ratio, edges, target)
            paint_area(on, frame, ratio, here, grounds, lines)
            if between is None:
                _paint_lines(on, here, self.first.pen, lines)
                other = _lines(self.other, frame, since_s, right_s)
                _paint_lines(on, here, self.other.pen, other)
                lines += other
            # Ink reaches a little beyond the points.
            return _top(lines) - PEN_PX

        def paint_above(on: QPainter, stretch: Stretch, here: QRectF) -> float:
            on.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            on.fillRect(here, Qt.GlobalColor.transparent)
            on.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            since_s, all_lines = stretch.first * pixel_s, list[Line]()
            for hand in self.hands:
                lines = _lines(hand, frame, since_s, right_s)
                _paint_lines(on, here, hand.pen, lines)
                all_lines += lines
            return _top(all_lines) - PEN_PX

        self._below.draw(painter, frame.around, ratio, after, changed, key, paint_below)
        if between is not None:
            between()
            self._above.draw(painter, frame.around, ratio, after, changed, key, paint_above)
        for hand in self.hands:
            hand.painted(right_s, frame.pixel_s() * _COLUMN_PX)


def _top(lines: list[Line]) -> float:
    """Return where the highest point of lines is."""
    return min([y for line in lines for _x, y in line], default=math.inf)


def _paint_lines(painter: QPainter, here: QRectF, pen: QPen, lines: list[Line]) -> None:
    """Paint what of the lines reaches a place."""
    if not lines:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    left = here.left() - PEN_PX
    for line in lines:
        # Separate segments: one wide smooth path of all of them costs five times as much.
        painter.drawLines(
            [QLineF(*one, *other) for one, other in pairwise(line) if other[0] > left]
        )


def _lines(hand: Hand, frame: TraceFrame, since_s: float, right_s: float) -> list[Line]:
    """Return what is seen from a second on, and a bit of before: lines without gaps.

    Each column has two points, its lowest and its highest force.
    """
    if hand.points.newest_s is None:
        return []
    pixel_s, right, top_n = frame.pixel_s(), frame.plot.right(), frame.top_n
    bottom, height = frame.plot.bottom(), frame.plot.height()
    lines, line = list[Line](), Line()
    for t_s, first_n, last_n, starts in hand.columns(since_s - PEN_PX * pixel_s, right_s, pixel_s):
        if starts or not lines:
            line = []
            lines.append(line)
        x = right - (right_s - t_s) / pixel_s
        line.append((x - _REACH_PX, bottom - min(max(first_n / top_n, 0.0), 1.0) * height))
        line.append((x + _REACH_PX, bottom - min(max(last_n / top_n, 0.0), 1.0) * height))
    return lines
