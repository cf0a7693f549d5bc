"""The one quiet line under the dial: a shape and a few words, or nothing at all."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.saying import say
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.words_label import held_together
from coach.ui.practising.cue_shapes import draw_line_shape
from coach.ui.practising.quiet_line import BREAK_S, QuietLine

#: A check-in is said like a question at a bedside: as loud as a hint, never louder.
_WARNING = ("stop", "too_much", "no_data")
_CALM = ("break", "evenness", "good")
#: So narrow a place is that of a large scale, at which smaller letters are large too.
_NARROW_PX, _LEAST_PX = 300, 8
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class CueLine(QWidget):
    """Paints a QuietLine in the middle of its place, in one line or two; None paints nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line: QuietLine | None = None
        self._words = ""
        self.setAccessibleName(shown(say("Hint")))

    def show_line(self, line: QuietLine | None) -> None:
        """Show a line; nothing happens when it is the one already shown."""
        if line != self._line:
            self._line = line
            words = "" if line is None else shown(line.text)
            self._words = held_together(words)
            self.setAccessibleDescription(words)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        line = self._line
        if line is None:
            return
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ink = QColor(self._ink(line))
            px = self._px()
            shape_px = px * 1.15
            gap = px * 0.6
            room = QRectF(0, 0, self.width() - 2 * SPACE.small - shape_px - gap, 10_000)
            metrics = QFontMetricsF(ui_font(px, bold=True))
            words = metrics.boundingRect(room, int(_FLAGS), self._words)
            left = (self.width() - shape_px - gap - words.width()) / 2
            shape = QRectF(left, (self.height() - shape_px) / 2, shape_px, shape_px)
            if line.left_s is None:
                draw_line_shape(painter, line.kind, shape, ink)
            else:
                self._paint_countdown(painter, shape, line.left_s, ink)
            painter.setPen(ink)
            painter.setFont(ui_font(px, bold=True))
            box = QRectF(shape.right() + gap, 0, words.width() + 2, self.height())
            painter.drawText(box, int(_FLAGS), self._words)

    def _ink(self, line: QuietLine) -> str:
        if line.kind in _WARNING:
            return self._theme.warn
        return self._theme.quiet if line.kind in _CALM else self._theme.text

    def _px(self) -> float:
        """Return the largest letters at which the words fit into the line's place."""
        px = min(float(TYPE.title), self.height() / 2.5)
        least = TYPE.small if self.width() >= _NARROW_PX else _LEAST_PX
        while px > least:
            room = QRectF(0, 0, self.width() - 2 * SPACE.small - px * 1.75, 10_000)
            metrics = QFontMetricsF(ui_font(px, bold=True))
            if metrics.boundingRect(room, int(_FLAGS), self._words).height() <= self.height():
                return px
            px -= 1.0
        return px

    def _paint_countdown(self, painter: QPainter, box: QRectF, left_s: int, ink: QColor) -> None:
        """Paint the seconds that are left, in a ring that empties."""
        width = max(2.0, box.width() * 0.1)
        ring = box.adjusted(-width, -width, width, width)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.line), width))
        painter.drawEllipse(ring)
        painter.setPen(QPen(ink, width))
        painter.drawArc(ring, 90 * 16, round(360 * 16 * left_s / BREAK_S))
        painter.setFont(ui_font(box.height() * 0.7, bold=True))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(left_s))
