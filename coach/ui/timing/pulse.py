"""A disc that swells on each beat, and a ring of marks that fill with the taps."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.saying import say
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import faded
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.views import BeatView

#: For this part of a beat the disc is still swollen.
_SWOLLEN = 0.35


class Pulse(QWidget):
    """Paints one moment: ``show_moment`` gives the beat, the second, and how many taps counted."""

    def __init__(self, theme: Theme, wanted: int) -> None:
        super().__init__()
        self._theme, self._wanted = theme, wanted
        self._swell, self._taps, self._ready = 0.0, 0, False
        self.setAccessibleName(shown(say("The beat")))
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(420, 360)

    def show_moment(self, beat: BeatView, now_s: float, taps: int) -> None:
        """Show the beat at host second ``now_s``."""
        self._ready = beat.running and now_s >= beat.origin_s - beat.period_s
        phase = (now_s - beat.origin_s) / beat.period_s % 1.0
        running = beat.running and now_s >= beat.origin_s
        self._swell = max(0.0, 1.0 - phase / _SWOLLEN) if running else 0.0
        if taps != self._taps:
            counted = say("{taps} of {wanted} taps", taps=taps, wanted=self._wanted)
            self.setAccessibleDescription(shown(counted))
        self._taps = taps
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme, middle = self._theme, QPointF(self.width() / 2, self.height() / 2)
            outer = min(self.width(), self.height()) / 2 - 12
            disc = outer * (0.52 + 0.22 * self._swell)
            painter.setPen(QPen(QColor(theme.text), 2 + 3 * self._swell))
            painter.setBrush(faded(theme.text, 0.08 + 0.32 * self._swell))
            painter.drawEllipse(middle, disc, disc)
            self._paint_marks(painter, middle, outer)
            painter.setPen(QColor(theme.text if self._ready else theme.quiet))
            painter.setFont(ui_font(TYPE.title, bold=True))
            words = f"{self._taps}" if self._ready or self._taps else "…"
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_marks(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        theme = self._theme
        for mark in range(self._wanted):
            turn = 2 * pi * mark / self._wanted
            at = middle + QPointF(radius * sin(turn), -radius * cos(turn))
            full = mark < self._taps
            painter.setPen(QPen(QColor(theme.text if full else theme.strong_line), 1.5))
            painter.setBrush(QColor(theme.text) if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 6.0, 6.0)
