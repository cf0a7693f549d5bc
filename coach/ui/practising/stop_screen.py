"""Stop: the page dark to one word; a breath later the question, and two large ways on."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coach.saying import joined, say
from coach.ui.kit.band_words import NO_DATA_WORD, draw_shape
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.painting import painting
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TOUCH_PX, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.darkness import darkened

WORD = say("Stop")
HANDS_STILL = say("Let your hands grow light, and lift them.")
ASK = say("Ask if you may go on.")
_YES, _YES_SHORT = say("Go on, they said yes  (G)"), say("They said yes  (G)")
#: Not at once: nobody goes on by a second tap of the same finger.
ASKS_AFTER_S = 1.5
_BUTTON_PX, _BUTTON_MOST_PX = 72, 300
_QUESTION_PX, _NO_DATA_PX = 3 * TYPE.title, 88
#: In a lower window all of it is smaller.
_LOW_PX = 480
_FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class StopShown:
    """Whether it is asked already, whether one can answer, and why there is no data (or "")."""

    asks: bool = False
    answers: bool = True
    no_data: str = ""


class StopScreen(QWidget):
    """Covers its parent; ``go_on`` and ``end`` are the two answers."""

    go_on = Signal()
    end = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme = darkened(theme)
        self._shown = StopShown()
        self._yes = PageButton(_YES, say("Go on, they said yes (G)"), "quiet", self)
        self._no = PageButton(say("End here  (Esc)"), say("End here (Escape)"), "quiet", self)
        self._yes.clicked.connect(self.go_on)
        self._no.clicked.connect(self.end)
        # The one is as likely as the other: neither draws a hand that has not asked yet.
        for button in (self._yes, self._no):
            button.setStyleSheet(
                f"QPushButton {{ background: {theme.background}; color: {theme.text};"
                f" border-color: {theme.strong_line}; font-size: {TYPE.large}px; padding: 0; }}"
                f"QPushButton:focus {{ border-color: {theme.focus}; }}"
            )
            button.hide()
        self.setAccessibleName(shown(WORD))
        # The page under it may show no pointer, and here is something to aim at.
        self.setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def asks(self) -> bool:
        """Whether the question stands there and can be answered."""
        return self._shown.asks and self._shown.answers

    def show_stop(self, stop: StopShown) -> None:
        """Show how far it is; nothing happens when that is shown already."""
        if stop == self._shown:
            return
        self._shown = stop
        for button in (self._yes, self._no):
            button.setVisible(self.asks)
        words = (HANDS_STILL, *((ASK,) if self.asks else ()), *filter(None, (stop.no_data,)))
        self.setAccessibleDescription(shown(joined(" ", words)))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap = SPACE.wide if self.height() >= _LOW_PX else SPACE.small
        margin = min(gap, SPACE.large)
        width = min(_BUTTON_MOST_PX, (self.width() - 2 * margin - gap) // 2)
        top = round(self._question_box().bottom()) + self._sizes()[3]
        left = (self.width() - 2 * width - gap) // 2
        self._yes.setText(shown(_YES))
        if self._yes.sizeHint().width() > width:
            self._yes.setText(shown(_YES_SHORT))
        for at, button in enumerate((self._yes, self._no)):
            button.setFixedHeight(self._sizes()[1])
            button.setGeometry(left + at * (width + gap), top, width, self._sizes()[1])

    def _sizes(self) -> tuple[int, int, int, int]:
        """Return the heights of the question, a button, the words of no data, and a gap."""
        if self.height() >= _LOW_PX:
            return _QUESTION_PX, _BUTTON_PX, _NO_DATA_PX, SPACE.large
        return 3 * TYPE.body, TOUCH_PX, 3 * TYPE.body, SPACE.small

    def _word_box(self) -> QRectF:
        """Return the word's row; all below hangs from it, with room for no data at the foot."""
        word_px = self._word_px() * 1.2
        question_px, button_px, no_data_px, gap_px = self._sizes()
        below_px = 2 * gap_px + question_px + button_px + no_data_px
        least = 0.0 if self.height() < _LOW_PX else float(SPACE.small)
        top = max(least, 0.45 * (self.height() - word_px - below_px))
        return QRectF(0, top, self.width(), word_px)

    def _word_px(self) -> float:
        part = 0.26 if self.height() >= _LOW_PX else 0.15
        return min(self.height() * part, self.width() * 0.3)

    def _question_box(self) -> QRectF:
        word = self._word_box()
        question_px, _button_px, _no_data_px, gap_px = self._sizes()
        return QRectF(0, word.bottom() + gap_px, self.width(), question_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(self._theme.background))
            painter.setPen(QColor(self._theme.text))
            painter.setFont(ui_font(self._word_px(), bold=True))
            painter.drawText(self._word_box(), Qt.AlignmentFlag.AlignCenter, shown(WORD))
            if self._shown.asks:
                self._paint_question(painter)
            if self._shown.no_data:
                self._paint_no_data(painter)

    def _paint_question(self, painter: QPainter) -> None:
        box = self._question_box()
        painter.setFont(ui_font(TYPE.title if self.height() >= _LOW_PX else TYPE.body))
        painter.setPen(QColor(self._theme.quiet))
        words = shown(joined("\n", (HANDS_STILL, ASK)) if self._shown.answers else HANDS_STILL)
        painter.drawText(box, int(_FLAGS), words)

    def _paint_no_data(self, painter: QPainter) -> None:
        """Say at the foot that nothing is known of the hands, with the sign of no data."""
        low = self.height() < _LOW_PX
        letters = TYPE.small if low else TYPE.large
        painter.setFont(ui_font(letters, bold=True))
        words = shown(joined(". ", (NO_DATA_WORD, self._shown.no_data)))
        no_data_px = self._sizes()[2]
        height = no_data_px - (0 if low else SPACE.large)
        top = self.height() - no_data_px + (0 if low else SPACE.small)
        row = QRectF(SPACE.huge, top, self.width() - 2 * SPACE.huge, height)
        ink = QColor(self._theme.warn)
        needed = painter.fontMetrics().boundingRect(row.toRect(), int(_FLAGS), words)
        sign = QRectF(0, 0, letters * 1.2, letters * 1.2)
        sign.moveCenter(row.center())
        sign.moveRight(max(float(sign.width()), needed.left() - SPACE.small))
        draw_shape(painter, None, sign, ink)
        painter.setPen(ink)
        painter.drawText(row, int(_FLAGS), words)
