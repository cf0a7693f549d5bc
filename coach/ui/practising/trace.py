"""The last 20 seconds of force over the band zones, with onsets and beats.

Painted by plain QPainter, not by a plotting library: at most one column a pixel is drawn, so a
frame costs about a millisecond, and zones, labels and gaps look exactly as the other pages'.
"""

import math
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.signal.bands import PALM, Band, Edges
from coach.timing import STALE_AFTER_S
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.practising.dial_layers import faded
from coach.ui.practising.goal_line import AHEAD_S, Corners, GoalMemory, goal_points, paint_goal
from coach.ui.practising.trace_buffer import Columns, TraceBuffer
from coach.ui.practising.trace_zones import SPAN_S, TraceFrame, paint_zones, zone_gradient
from coach.views import BeatView, StrokeMark

_COLUMN_PX = 2.0
#: How far a column's first and last point stand from its middle.
_REACH_PX = 0.4 * _COLUMN_PX
_FILL = 0.55
_LINE_PX = 2.0


class Trace(QWidget):
    """Paints force against time; ``show_at`` says which host second is now.

    Now is the right edge, unless there is a goal: then some seconds lie ahead of it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points = TraceBuffer(SPAN_S + 1.0)
        self._others = TraceBuffer(SPAN_S + 1.0)
        self._onsets_s: tuple[float, ...] = ()
        self._edges, self._target = PALM, Band.MEDIUM
        self._now_s = self._offset_s = 0.0
        self._beat = BeatView(False, 0.0, 1.0, 4)
        self._goals = GoalMemory(SPAN_S)
        self._cover = ""
        self._zones = LayerCache()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Force over the last 20 seconds")

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 140)

    @property
    def newest_s(self) -> float | None:
        """The newest point's stream second, None while empty."""
        return self._points.newest_s

    def extend(self, t_s: np.ndarray, newtons: np.ndarray) -> None:
        """Add points (m,) of stream seconds and newtons."""
        self._points.extend(t_s, newtons)

    def extend_other(self, t_s: np.ndarray, newtons: np.ndarray) -> None:
        """Add points (m,) of a second hand, on the same axis: a thin line without a fill."""
        self._others.extend(t_s, newtons)

    def add_strokes(self, strokes: tuple[StrokeMark, ...]) -> None:
        """Add strokes' onsets (stream seconds)."""
        onsets_s = (*self._onsets_s, *(stroke.onset_s for stroke in strokes))
        newest_s = max(onsets_s, default=0.0)
        self._onsets_s = tuple(onset for onset in onsets_s if onset > newest_s - 2 * SPAN_S)

    def clear(self) -> None:
        """Forget points and onsets (a seek, another device)."""
        self._points.clear()
        self._others.clear()
        self._goals.clear()
        self._onsets_s = ()
        self.update()

    def set_bands(self, edges: Edges, target: Band) -> None:
        """Set where the bands end and which one to aim for."""
        self._edges, self._target = edges, target

    def set_goal(self, goal: Corners, now_s: float) -> None:
        """Set the corners (host second, newtons) of a line to follow; empty for none.

        The lines of before stay where they were, up to ``now_s``.
        """
        self._goals.show(goal, now_s)

    def set_cover(self, words: str) -> None:
        """Hide all that is known behind ``words``; empty uncovers it."""
        if words != self._cover:
            self._cover = words
            self.setAccessibleDescription(words)
            self.update()

    @property
    def _ahead_s(self) -> float:
        return AHEAD_S if self._goals.now else 0.0

    def show_at(self, now_s: float, offset_s: float, beat: BeatView) -> None:
        """Show the time round host second ``now_s``; ``offset_s`` is host minus stream time."""
        self._now_s, self._offset_s, self._beat = now_s, offset_s, beat
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            frame = TraceFrame.of(self.size(), self._edges)
            if self._cover:
                self._paint_cover(painter, frame)
                return
            ahead_s = self._ahead_s
            zones = self._zones.picture(
                QSizeF(self.size()),
                self.devicePixelRatioF(),
                (self._edges, self._target, ahead_s),
                lambda on: paint_zones(on, frame, self._theme, self._edges, self._target, ahead_s),
            )
            painter.drawPixmap(0, 0, zones)
            painter.setClipRect(frame.plot.adjusted(0, -2, 0, frame.strip_px))
            # From here on the right edge counts, which lies ahead of now where there is a goal.
            now_s = self._now_s - self._offset_s + ahead_s
            self._paint_quiet(painter, frame, now_s)
            columns, x = _columns(self._points, frame, now_s)
            lines = [_line(frame, columns, x, run) for run in _runs(columns)]
            for line in lines:
                self._paint_area(painter, frame, line)
            for goal in self._goals.lines:
                right_s = self._now_s + ahead_s
                paint_goal(painter, self._theme, goal_points(frame, goal, right_s, SPAN_S))
            for line in lines:
                self._paint_line(painter, line, self._theme.text, _LINE_PX)
            columns, x = _columns(self._others, frame, now_s)
            for run in _runs(columns):
                self._paint_line(painter, _line(frame, columns, x, run), self._theme.text, 1.0)
            self._paint_beats(painter, frame)
            self._paint_onsets(painter, frame, now_s)

    def _paint_quiet(self, painter: QPainter, frame: TraceFrame, now_s: float) -> None:
        newest_s, ahead_s = self._points.newest_s, self._ahead_s
        if newest_s is None or now_s - ahead_s - newest_s <= STALE_AFTER_S:
            return
        per_s = frame.plot.width() / SPAN_S
        left = frame.plot.right() - (now_s - newest_s) * per_s
        quiet = frame.plot.adjusted(max(0.0, left - frame.plot.left()), 0, -ahead_s * per_s, 0)
        painter.fillRect(quiet, faded(self._theme.background, 0.6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(self._theme.strong_line), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(quiet)

    def _paint_cover(self, painter: QPainter, frame: TraceFrame) -> None:
        """Paint a plain surface with a few words: nothing of the press may be guessed from it."""
        box = frame.plot.adjusted(-frame.plot.left(), 0, 0, 0)
        box.setRight(self.width())
        painter.fillRect(box, QColor(self._theme.surface))
        painter.setPen(QColor(self._theme.quiet))
        painter.setFont(ui_font(TYPE.body))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        inner = box.adjusted(SPACE.large, 0, -SPACE.large, 0)
        painter.drawText(inner, int(flags), self._cover)

    def _paint_area(self, painter: QPainter, frame: TraceFrame, line: list[QPointF]) -> None:
        bottom = frame.plot.bottom()
        area = [QPointF(line[0].x(), bottom), *line, QPointF(line[-1].x(), bottom)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(zone_gradient(frame, self._theme, self._edges, _FILL))
        painter.drawPolygon(QPolygonF(area))

    def _paint_line(
        self, painter: QPainter, line: list[QPointF], colour: str, width_px: float
    ) -> None:
        # Separate segments: one wide smooth path of all of them costs five times as much.
        segments = [QLineF(one, other) for one, other in pairwise(line)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), width_px))
        painter.drawLines(segments)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_beats(self, painter: QPainter, frame: TraceFrame) -> None:
        beat = self._beat
        if not beat.running:
            return
        per_s = frame.plot.width() / SPAN_S
        now_s = self._now_s + self._ahead_s
        first = math.ceil((now_s - SPAN_S - beat.origin_s) / beat.period_s)
        last = math.floor((now_s - beat.origin_s) / beat.period_s)
        top = frame.plot.bottom() + 2
        lines: dict[bool, list[QLineF]] = {True: [], False: []}
        for count in range(max(first, last - 400), last + 1):
            x = frame.plot.right() - (now_s - beat.origin_s - count * beat.period_s) * per_s
            is_stroke = count % max(1, beat.counts) == 0
            length = frame.strip_px - 4 if is_stroke else frame.strip_px * 0.4
            lines[is_stroke].append(QLineF(x, top, x, top + length))
        for is_stroke, colour in ((False, self._theme.strong_line), (True, self._theme.quiet)):
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawLines(lines[is_stroke])

    def _paint_onsets(self, painter: QPainter, frame: TraceFrame, now_s: float) -> None:
        per_s = frame.plot.width() / SPAN_S
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.surface), 1))
        painter.setBrush(QColor(self._theme.text))
        size = TYPE.small * 0.5
        bottom = frame.plot.bottom()
        for onset_s in self._onsets_s:
            x = frame.plot.right() - (now_s - onset_s) * per_s
            if frame.plot.left() - size < x < frame.plot.right() + size:
                tip = QPointF(x, bottom - size * 1.6)
                corners = [tip, QPointF(x + size, bottom), QPointF(x - size, bottom)]
                painter.drawPolygon(QPolygonF(corners))


def _columns(
    points: TraceBuffer, frame: TraceFrame, now_s: float
) -> tuple[Columns, NDArray[np.float64]]:
    """Return what is seen of points, by columns, and where each column stands."""
    width = frame.plot.width()
    columns = points.columns(now_s - SPAN_S, now_s, SPAN_S / width * _COLUMN_PX)
    return columns, frame.plot.right() - (now_s - columns.t_s) * width / SPAN_S


def _line(frame: TraceFrame, columns: Columns, x: NDArray[np.float64], run: slice) -> list[QPointF]:
    """Return a stretch without gaps as points: lowest and highest of each column."""
    low_n, high_n, rising = columns.low_n[run], columns.high_n[run], columns.rising[run]
    xs = np.repeat(x[run], 2) + np.tile((-_REACH_PX, _REACH_PX), low_n.size)
    first_n, last_n = np.where(rising, (low_n, high_n), (high_n, low_n))
    ys = frame.y(np.column_stack((first_n, last_n)).ravel())
    return [QPointF(at, y) for at, y in zip(xs.tolist(), ys.tolist(), strict=True)]


def _runs(columns: Columns) -> list[slice]:
    """Return the stretches between gaps."""
    starts = [*np.flatnonzero(columns.starts).tolist(), columns.t_s.size]
    return [slice(first, after) for first, after in pairwise(starts)]
