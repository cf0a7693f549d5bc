"""The receiver's voice on the practice page: four large buttons, and one for their own window."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.saying import say
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.painting import painting
from coach.ui.kit.tokens import SPACE, TOUCH_PX, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.receiver.buttons import WORDS, WordButton

_HEIGHT_PX = 60
_ICON_PX = 22


class ReceiverBar(QWidget):
    """Emits what the one who receives says (``said``), and asks for their own window."""

    said = Signal(str)
    window_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(WordButton(theme, word, TYPE.large, self) for word in WORDS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        for button in self._buttons:
            button.clicked.connect(lambda _checked=False, word=button.word: self.said.emit(word))
            row.addWidget(button, 4 if button.word == "stop" else 3)
        window = PageButton("", say("A window for the one who receives (W)"), "quiet", self)
        window.setIcon(_window_icon(QColor(theme.quiet)))
        window.setIconSize(QSize(_ICON_PX, _ICON_PX))
        window.setFixedSize(TOUCH_PX, _HEIGHT_PX)
        window.setStyleSheet("padding: 0;")
        window.clicked.connect(self.window_pressed)
        row.addWidget(window)
        self.setAccessibleName(shown(say("The receiver's words")))
        self._said = ""

    @staticmethod
    def height_px() -> int:
        """Return the height that the bar takes."""
        return _HEIGHT_PX

    def show_asked(self, asked: str) -> None:
        """Show that a question waits for one of the words; empty: none does."""
        if asked != self._said:
            self._said = asked
            self.setAccessibleDescription(shown(asked))
            for button in self._buttons:
                button.show_asked(bool(asked))


def _window_icon(colour: QColor) -> QIcon:
    """Return two windows, one of them small."""
    pixmap = QPixmap(QSize(_ICON_PX * 2, _ICON_PX * 2))
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painting(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.8))
        painter.drawRoundedRect(QRectF(1.5, 3.5, 19.0, 14.0), 2.0, 2.0)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(QPointF(11.0, 9.0), QPointF(18.0, 15.0)), 1.0, 1.0)
    return QIcon(pixmap)
