"""The keys of practice or of a replay, shown by the question mark."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme

KEYS: tuple[tuple[str, str], ...] = (
    ("Space", "pause or go on"),
    ("↑  ↓", "faster or slower by 2"),
    ("←  →", "fewer or more counts a stroke"),
    ("T", "tap the pace you want"),
    ("1  2  3", "aim for light, medium, firm"),
    ("S", "sound on or off"),
    ("Page ↓  ↑", "next or previous stage"),
    ("E", "a minute longer in this stage"),
    ("Z", "hands off: this is zero"),
    ("7  8  9", "receiver: softer, good, deeper"),
    ("0  or  ⌫", "receiver: STOP"),
    ("G", "go on after a stop"),
    ("V  W", "receiver's buttons, or their own window"),
    ("F", "dial only"),
    ("M", "what these numbers mean"),
    ("?", "show or hide these keys"),
    ("Esc", "leave"),
)
REPLAY_KEYS: tuple[tuple[str, str], ...] = (
    ("Space", "pause, go on, or see it again"),
    ("←  →", "5 s back or on"),
    ("↑  ↓", "faster or slower"),
    ("Home  End", "to the beginning or the end"),
    ("D", "the debrief"),
    ("F", "dial only"),
    ("M", "what these numbers mean"),
    ("?", "show or hide these keys"),
    ("Esc", "leave"),
)
_ROW_PX = 36


class KeysSheet(QWidget):
    """A card with every key, in the middle of its parent."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        keys: tuple[tuple[str, str], ...] = KEYS,
    ) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self.setAccessibleName("Keys")
        self.setAccessibleDescription(", ".join(f"{key}: {does}" for key, does in keys))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(self._theme.background)
            veil.setAlphaF(0.8)
            painter.fillRect(self.rect(), veil)
            width = min(480.0, self.width() - 2.0 * SPACE.large)
            room = self.height() - 2.0 * SPACE.large
            row_px = min(_ROW_PX, (room - SPACE.wide) / (len(self._keys) + 1))
            height = row_px * (len(self._keys) + 1) + SPACE.wide
            card = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
            painter.setPen(QPen(QColor(self._theme.strong_line), 1))
            painter.setBrush(QColor(self._theme.surface))
            painter.drawRoundedRect(card, RADII.large, RADII.large)
            left, top = card.left() + SPACE.wide, card.top() + SPACE.medium
            painter.setPen(QColor(self._theme.text))
            painter.setFont(ui_font(TYPE.large, bold=True))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(left, top, width, row_px), middle, "Keys")
            for row, (key, does) in enumerate(self._keys, start=1):
                y = top + row * row_px
                painter.setFont(ui_font(TYPE.body, bold=True))
                painter.setPen(QColor(self._theme.text))
                painter.drawText(QRectF(left, y, 120, row_px), middle, key)
                painter.setFont(ui_font(TYPE.body))
                painter.setPen(QColor(self._theme.quiet))
                painter.drawText(QRectF(left + 120, y, width - 140, row_px), middle, does)
