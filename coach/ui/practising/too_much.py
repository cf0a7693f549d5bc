"""Too much: the whole window in its colour, its shape and its word, until it is over."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coach.saying import joined, say
from coach.signal.bands import Band
from coach.ui.kit.band_words import TOO_MUCH_ADVICE, band_word, draw_shape
from coach.ui.kit.painting import painting
from coach.ui.kit.textures import band_brush
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

#: Said in place of the advice where the one who receives has said stop meanwhile.
STOP_ADVICE = say("Stop: lift your hands")


class TooMuchScreen(QWidget):
    """Covers its parent; nothing on it moves, and no button below it can be pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ink = QColor(theme.on(theme.alarm))
        self._texture = band_brush(Band.TOO_MUCH, theme.on(theme.alarm), 0.07)
        self._advice = ""
        self.show_stop(False)

    def show_stop(self, stopped: bool) -> None:
        """Say that a stop was heard: whoever said it must see that it was."""
        advice = STOP_ADVICE if stopped else TOO_MUCH_ADVICE
        if advice != self._advice:
            self._advice = advice
            self.setAccessibleName(shown(joined(". ", (band_word(Band.TOO_MUCH), advice))))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            whole = QRectF(self.rect())
            painter.fillRect(whole, QColor(self._theme.alarm))
            painter.fillRect(whole, self._texture)
            word = shown(band_word(Band.TOO_MUCH))
            px = _fitting_px(word, whole, TYPE.stop_of_height * whole.height())
            shape_px = min(whole.height() * 0.36, whole.width() * 0.5)
            block = shape_px + px * 1.2 + px * 0.55 + 2 * SPACE.wide
            top = (whole.height() - block) / 2
            box = QRectF((whole.width() - shape_px) / 2, top, shape_px, shape_px)
            draw_shape(painter, Band.TOO_MUCH, box, self._ink)
            painter.setPen(self._ink)
            painter.setFont(ui_font(px, bold=True))
            row = QRectF(0, box.bottom() + SPACE.wide, whole.width(), px * 1.2)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, word)
            painter.setFont(ui_font(px * 0.4))
            row = QRectF(0, row.bottom() + SPACE.medium, whole.width(), px * 0.6)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, shown(self._advice))


def _fitting_px(word: str, room: QRectF, wanted_px: float) -> float:
    width = QFontMetricsF(ui_font(wanted_px, bold=True)).horizontalAdvance(word)
    return wanted_px * min(1.0, (room.width() - 2 * SPACE.huge) / width)
