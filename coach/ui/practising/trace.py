"""The last 20 seconds of force over the band zones, with onsets and beats.

Painted by plain QPainter, not by a plotting library: what was painted once is moved only, so a
frame costs a third of a millisecond, and all looks exactly as on the other pages.
"""

import math
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.signal.bands import PALM, Band, Edges
from coach.timing import STALE_AFTER_S
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.practising.curve import Curve
from coach.ui.practising.dial_layers import faded
from coach.ui.practising.goal_line import AHEAD_S, Corners, GoalMemory, goal_points, paint_goal
from coach.ui.practising.trace_zones import SPAN_S, TraceFrame, paint_now, paint_zones
from coach.views import BeatView, StrokeMark


class Trace(QWidget):
    """Paints force against time; ``show_at`` says which host second is now.

    Now is the right edge, unless there is a goal: then some seconds lie ahead of it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._curve = Curve(theme)
        self._onsets_s: tuple[float, ...] = ()
        self._edges, self._target = PALM, Band.MEDIUM
        self._frame = TraceFrame.of(self.size(), PALM)
        self._now_s = self._offset_s = 0.0
        self._beat = BeatView(False, 0.0, 1.0, 4)
        self._goals = GoalMemory(SPAN_S)
        self._cover = ""
        self._zones = LayerCache(opaque=True)
        self._still: tuple[Edges, Band, float] | None = None
        self._painted: tuple[int, BeatView, tuple[float, ...]] | None = None
        # All of it is painted here, so that nothing is painted below it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Force over the last 20 seconds")

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 140)

    @property
    def newest_s(self) -> float | None:
        """The newest point's stream second, None while empty."""
        return self._curve.first.points.newest_s

    def extend(self, t_s: np.ndarray, newtons: np.ndarray) -> None:
        """Add points (m,) of stream seconds and newtons."""
        self._curve.first.points.extend(t_s, newtons)

    def extend_other(self, t_s: np.ndarray, newtons: np.ndarray) -> None:
        """Add points (m,) of a second hand, on the same axis: a thin line without a fill."""
        self._curve.other.points.extend(t_s, newtons)

    def add_strokes(self, strokes: tuple[StrokeMark, ...]) -> None:
        """Add strokes' onsets (stream seconds)."""
        onsets_s = (*self._onsets_s, *(stroke.onset_s for stroke in strokes))
        newest_s = max(onsets_s, default=0.0)
        self._onsets_s = tuple(onset for onset in onsets_s if onset > newest_s - 2 * SPAN_S)

    def clear(self) -> None:
        """Forget points and onsets (a seek, another device)."""
        for hand in self._curve.hands:
            hand.points.clear()
        self._goals.clear()
        self._onsets_s = ()
        self.update()

    def set_bands(self, edges: Edges, target: Band) -> None:
        """Set where the bands end and which one to aim for."""
        if edges != self._edges:
            self._frame = TraceFrame.of(self.size(), edges)
        self._edges, self._target = edges, target

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame = TraceFrame.of(self.size(), self._edges)

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
        still = self._edges, self._target, self._ahead_s
        if still != self._still:
            self._still = still
            self.update()
        elif not self._cover:
            self.update(self._dirty().toAlignedRect())

    def _dirty(self) -> QRectF:
        """Return where the next frame is another: while all stands, where points were added."""
        frame, ratio, after = self._frame, self.devicePixelRatioF(), self._after
        if self._goals.lines or self._painted != (after, self._beat, self._onsets_s):
            return frame.moving
        changed = self._curve.changed(frame, ratio, after)
        return frame.around.adjusted(frame.plot.width() - (after - changed) / ratio, 0, 0, 0)

    @property
    def _after(self) -> int:
        """The first column of the screen's pixels that is not seen any more, to the right.

        All moves by whole pixels, so that what was painted once only has to be moved.
        """
        pixel_s = self._frame.pixel_s(self.devicePixelRatioF())
        return math.ceil((self._now_s - self._offset_s + self._ahead_s) / pixel_s)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            frame, ratio = self._frame, self.devicePixelRatioF()
            if self._cover:
                painter.fillRect(self.rect(), QColor(self._theme.background))
                self._paint_cover(painter, frame)
                return
            self._paint_still(painter, frame, ratio, QRectF(event.rect()))
            painter.setClipRect(frame.moving)
            # The right edge counts from here on, which lies ahead of now where there is a goal.
            after = self._after
            right_s = after * frame.pixel_s(ratio)
            goal = self._goal(painter, frame, right_s)
            self._curve.draw(painter, frame, ratio, after, self._edges, self._target, goal)
            self._paint_quiet(painter, frame, right_s)
            if event.rect().bottom() > frame.around.bottom():
                self._paint_beats(painter, frame, right_s)
            self._paint_onsets(painter, frame, right_s)
            self._painted = after, self._beat, self._onsets_s

    def _paint_still(
        self, painter: QPainter, frame: TraceFrame, ratio: float, dirty: QRectF
    ) -> None:
        """Paint what does not move: all that is dirty of it but where the curve covers it."""
        zones = self._zones.picture(
            QSizeF(self.size()),
            ratio,
            (self._edges, self._target, self._ahead_s),
            lambda on: self._paint_zones(on, frame),
        )
        if frame.moving.contains(dirty):
            dirty.setTop(max(dirty.top(), frame.around.bottom()))
        if dirty.isEmpty():
            return
        source = QRectF(dirty.topLeft() * ratio, dirty.size() * ratio)
        painter.drawPixmap(dirty.topLeft(), zones, source)

    def _paint_zones(self, painter: QPainter, frame: TraceFrame) -> None:
        painter.fillRect(self.rect().adjusted(0, 0, 1, 1), QColor(self._theme.background))
        paint_zones(painter, frame, self._theme, self._edges, self._target, self._ahead_s)

    def _goal(
        self, painter: QPainter, frame: TraceFrame, right_s: float
    ) -> Callable[[], None] | None:
        """Return what paints the lines to follow, None where there are none."""
        host_s = right_s + self._offset_s
        lines = [goal_points(frame, line, host_s, SPAN_S) for line in self._goals.lines]

        def paint() -> None:
            paint_now(painter, frame, self._theme, self._ahead_s)
            for line in lines:
                paint_goal(painter, self._theme, line)

        return paint if lines else None

    def _paint_quiet(self, painter: QPainter, frame: TraceFrame, now_s: float) -> None:
        newest_s, ahead_s = self.newest_s, self._ahead_s
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

    def _paint_beats(self, painter: QPainter, frame: TraceFrame, right_s: float) -> None:
        beat = self._beat
        if not beat.running:
            return
        per_s = frame.plot.width() / SPAN_S
        now_s = right_s + self._offset_s
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
