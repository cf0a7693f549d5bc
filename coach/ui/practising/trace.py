"""The last 20 seconds of force over the band zones, with onsets and beats.

Painted by plain QPainter, not by a plotting library: what was painted once is moved only, so a
frame costs a fifth of a millisecond, and all looks exactly as on the other pages.
"""

import math
from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.saying import say
from coach.signal.bands import PALM, Band, Edges
from coach.timing import STALE_AFTER_S
from coach.ui.kit.layer_cache import LayerCache
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.curve import Curve
from coach.ui.practising.goal_line import AHEAD_S, Corners, GoalMemory, goal_points, paint_goal
from coach.ui.practising.trace_marks import ONSET_PX, paint_beats, paint_onsets, paint_quiet
from coach.ui.practising.trace_zones import SPAN_S, TraceFrame, paint_now, paint_zones
from coach.views import BeatView, StrokeMark

#: The beat, the onsets, whether there are lines to follow, and how often the points began anew.
_Look: TypeAlias = tuple[BeatView, tuple[float, ...], bool, tuple[int, ...]]


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
        self._painted: tuple[int, _Look | None] = 0, None
        # All of it is painted here, so that nothing is painted below it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(shown(say("Force over the last 20 seconds")))

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
            self.setAccessibleDescription(shown(words))
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
        """Return where the next frame is another: from the highest of the curve on downwards.

        While all stands that is where points were added: a few columns.
        """
        frame, ratio = self._frame, self.devicePixelRatioF()
        pixel_s = frame.pixel_s(ratio)
        after, (painted, look) = self._after(pixel_s), self._painted
        if after < painted or self._goals.lines or look is None:
            return frame.moving
        if look != self._look(after * pixel_s):
            return frame.moving
        changed = self._curve.changed(pixel_s, after)
        if after == painted:
            left = frame.plot.width() - (after - changed) / ratio
            return frame.around.adjusted(left, 0, 0, 0)
        top = min(self._curve.top(frame, changed * pixel_s), frame.plot.bottom() - ONSET_PX)
        down = max(0, math.floor(top - frame.around.top()) - 1)
        return frame.moving.adjusted(0, down, 0, 0)

    def _after(self, pixel_s: float) -> int:
        """Return the first column of the screen's pixels that is not seen any more, to the right.

        All moves by whole pixels, so that what was painted once only has to be moved.
        """
        return math.ceil((self._now_s - self._offset_s + self._ahead_s) / pixel_s)

    def _look(self, right_s: float) -> _Look | None:
        """Return all that is painted besides new points; None while it moves at any height."""
        newest_s = self.newest_s
        if newest_s is not None and right_s - self._ahead_s - newest_s > STALE_AFTER_S:
            return None
        return self._beat, self._onsets_s, bool(self._goals.lines), self._curve.begun

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            frame, ratio, theme = self._frame, self.devicePixelRatioF(), self._theme
            if self._cover:
                painter.fillRect(self.rect(), QColor(theme.background))
                self._paint_cover(painter, frame)
                return
            dirty = QRectF(event.rect())
            below = dirty.bottom() > frame.around.bottom()
            self._paint_still(painter, frame, ratio, dirty)
            painter.setClipRect(frame.moving)
            # The right edge counts from here on, which lies ahead of now where there is a goal.
            pixel_s = frame.pixel_s(ratio)
            after = self._after(pixel_s)
            right_s = after * pixel_s
            goal = self._goal(painter, frame, right_s)
            self._curve.draw(painter, frame, ratio, after, self._edges, self._target, goal)
            look = self._look(right_s)
            if look is None and self.newest_s is not None:
                paint_quiet(painter, frame, theme, self.newest_s, right_s, self._ahead_s)
            if below:
                paint_beats(painter, frame, theme, self._beat, right_s + self._offset_s)
            paint_onsets(painter, frame, theme, self._onsets_s, right_s)
            self._painted = after, look

    def _paint_still(
        self, painter: QPainter, frame: TraceFrame, ratio: float, dirty: QRectF
    ) -> None:
        """Paint what does not move: all that is dirty of it but where the curve covers it."""
        if frame.moving.contains(dirty):
            dirty.setTop(max(dirty.top(), frame.around.bottom()))
        if dirty.isEmpty():
            return
        zones = self._zones.picture(
            QSizeF(self.size()),
            ratio,
            (self._edges, self._target, self._ahead_s),
            lambda on: self._paint_zones(on, frame),
        )
        source = QRectF(dirty.topLeft() * ratio, dirty.size() * ratio)
        painter.drawPixmap(dirty.topLeft(), zones, source)

    def _paint_zones(self, painter: QPainter, frame: TraceFrame) -> None:
        painter.fillRect(self.rect().adjusted(0, 0, 1, 1), QColor(self._theme.background))
        paint_zones(painter, frame, self._theme, self._edges, self._target, self._ahead_s)

    def _goal(
        self, painter: QPainter, frame: TraceFrame, right_s: float
    ) -> Callable[[], None] | None:
        """Return what paints the lines to follow, None where there are none."""
        if not self._goals.lines:
            return None
        host_s = right_s + self._offset_s
        lines = [goal_points(frame, line, host_s, SPAN_S) for line in self._goals.lines]

        def paint() -> None:
            paint_now(painter, frame, self._theme, self._ahead_s)
            for line in lines:
                paint_goal(painter, self._theme, line)

        return paint

    def _paint_cover(self, painter: QPainter, frame: TraceFrame) -> None:
        """Paint a plain surface with a few words: nothing of the press may be guessed from it."""
        box = frame.plot.adjusted(-frame.plot.left(), 0, 0, 0)
        box.setRight(self.width())
        painter.fillRect(box, QColor(self._theme.surface))
        painter.setPen(QColor(self._theme.quiet))
        painter.setFont(ui_font(TYPE.body))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        inner = box.adjusted(SPACE.large, 0, -SPACE.large, 0)
        painter.drawText(inner, int(flags), shown(self._cover))
