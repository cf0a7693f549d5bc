"""The keys of practice or of a replay, shown by the question mark."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.saying import joined, say
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

KEYS: tuple[tuple[str, str], ...] = (
    (say("Space"), say("pause or go on")),
    (say("Enter"), say("pause, go on, or a yes")),
    (say("2 × Enter"), say("softer")),
    ("↑  ↓", say("faster or slower by 2")),
    ("←  →", say("fewer or more counts a stroke")),
    ("T", say("tap the pace you want")),
    ("1  2  3", say("aim for light, medium, firm")),
    ("S", say("sound on or off")),
    ("L", say("how loud, and what taps do")),
    (say("Page ↓  ↑"), say("next or previous stage")),
    ("E", say("a minute longer in this stage")),
    ("Z", say("hands off: this is zero")),
    ("7  8  9", say("receiver: softer, good, deeper")),
    (say("0  or  ⌫"), say("receiver: STOP")),
    ("G", say("go on after a stop")),
    ("V  W", say("receiver's buttons, or their own window")),
    ("F", say("dial only")),
    ("F11", say("band and beat alone, on the whole screen")),
    ("M", say("what these numbers mean")),
    ("?", say("show or hide these keys")),
    (say("Esc"), say("leave practice")),
)
REPLAY_KEYS: tuple[tuple[str, str], ...] = (
    (say("Space"), say("pause, go on, or see it again")),
    ("←  →", say("5 s back or on")),
    ("↑  ↓", say("faster or slower")),
    (say("Home  End"), say("to the beginning or the end")),
    ("D", say("the debrief")),
    ("F", say("dial only")),
    ("M", say("what these numbers mean")),
    ("?", say("show or hide these keys")),
    (say("Esc"), say("leave the replay")),
)
_TITLE, _CLOSE = say("Keys"), say("Close  (Esc)")
_ROW_PX = 36
_KEYS_PX = 120.0


class KeysSheet(QWidget):
    """A card with every key, in the middle of its parent; ``closed`` by a press anywhere."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        keys: tuple[tuple[str, str], ...] = KEYS,
    ) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self.setAccessibleName(shown(_TITLE))
        described = joined(", ", [joined(": ", each) for each in keys])
        self.setAccessibleDescription(shown(joined(". ", (described, _CLOSE))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.closed.emit()
        event.accept()

    def _wide(self, px: float) -> float:
        """Return how wide the card is: as its longest line asks for."""
        metrics = QFontMetricsF(ui_font(px))
        longest = max(metrics.horizontalAdvance(shown(does)) for _key, does in self._keys)
        return max(480.0, self._keys_wide(px) + longest + 2.0 * SPACE.wide)

    def _keys_wide(self, px: float) -> float:
        """Return how wide the column of keys is."""
        metrics = QFontMetricsF(ui_font(px, bold=True))
        longest = max(metrics.horizontalAdvance(shown(key)) for key, _does in self._keys)
        return max(_KEYS_PX * px / TYPE.body, longest + SPACE.large)

    def _paint_close(self, painter: QPainter, card: QRectF, row_px: float, px: float) -> None:
        """Write in the title's row how the sheet is closed, framed like a thing to press."""
        font = ui_font(px)
        words = shown(_CLOSE)
        wide = QFontMetricsF(font).horizontalAdvance(words) + 2.0 * SPACE.medium
        height = min(row_px * 1.2, _ROW_PX * 1.0)
        box = QRectF(0, card.top() + SPACE.small, wide, height)
        box.moveRight(card.right() - SPACE.medium)
        painter.setPen(QPen(QColor(self._theme.edge), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, RADII.medium, RADII.medium)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(self._theme.background)
            veil.setAlphaF(0.8)
            painter.fillRect(self.rect(), veil)
            room = self.height() - 2.0 * SPACE.small
            row_px = min(_ROW_PX, (room - SPACE.wide) / (len(self._keys) + 1))
            # In a low window all are seen, and no line lies over another.
            px = min(float(TYPE.body), row_px * 0.8)
            width = min(self._wide(px), self.width() - 2.0 * SPACE.large)
            height = row_px * (len(self._keys) + 1) + SPACE.wide
            card = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
            painter.setPen(QPen(QColor(self._theme.strong_line), 1))
            painter.setBrush(QColor(self._theme.surface))
            painter.drawRoundedRect(card, RADII.large, RADII.large)
            keys_wide = self._keys_wide(px)
            left, top = card.left() + SPACE.wide, card.top() + SPACE.medium
            painter.setPen(QColor(self._theme.text))
            painter.setFont(ui_font(px * TYPE.large / TYPE.body, bold=True))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(left, top, width, row_px), middle, shown(_TITLE))
            self._paint_close(painter, card, row_px, px)
            for row, (key, does) in enumerate(self._keys, start=1):
                y = top + row * row_px
                painter.setFont(ui_font(px, bold=True))
                painter.setPen(QColor(self._theme.text))
                painter.drawText(QRectF(left, y, keys_wide, row_px), middle, shown(key))
                painter.setFont(ui_font(px))
                painter.setPen(QColor(self._theme.quiet))
                painter.drawText(
                    QRectF(left + keys_wide, y, width - keys_wide - SPACE.wide, row_px),
                    middle,
                    shown(does),
                )
