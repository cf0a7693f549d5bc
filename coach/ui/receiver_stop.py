"""Stop, in the receiver's own window: the word, that it was heard, and their yes to go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.buttons import PageButton
from coach.ui.pieces import label
from coach.ui.theme import ui_font
from coach.ui.tokens import SPACE, TYPE, Theme

_DARK, _INK, _QUIET, _EDGE = "#000000", "#F2EFEA", "#B8B2A8", "#6B655C"
SAID = "Their hands rest now. Take all the time you want."


class ReceiverStop(QWidget):
    """Covers its parent; ``go_on`` is said by the one who receives themselves."""

    go_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        word, said = label("Stop", "headline"), label(SAID, "large")
        word.setFont(ui_font(2 * TYPE.headline, bold=True))
        word.setStyleSheet(f"color: {_INK};")
        said.setStyleSheet(f"color: {_QUIET};")
        yes = PageButton("You may go on  (G)", "You may go on (G)", "quiet", self)
        yes.setStyleSheet(
            f"QPushButton {{ background: {_DARK}; color: {_INK}; border-color: {_EDGE};"
            f" font-size: {TYPE.large}px; }}"
            f"QPushButton:focus {{ border-color: {theme.focus}; }}"
        )
        yes.setMinimumHeight(72)
        yes.clicked.connect(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.wide)
        column.addStretch(2)
        for words in (word, said):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        column.addStretch(3)
        column.addWidget(yes)
        self.setAccessibleName(f"Stop. {SAID}")
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(_DARK))
