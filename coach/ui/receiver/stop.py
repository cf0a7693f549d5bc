"""Stop, in the receiver's own window: the word, that it was heard, and their yes to go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.saying import joined, say
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import label
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.darkness import darkened
from coach.ui.practising.stop_screen import WORD

SAID = say("Your partner sees it now. Take all the time you want.")


class ReceiverStop(QWidget):
    """Covers its parent; ``go_on`` is said by the one who receives themselves."""

    go_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme = darkened(theme)
        word, self._said = label(WORD, "headline"), label("", "large")
        said, self._words = self._said, ""
        word.setFont(ui_font(2 * TYPE.headline, bold=True))
        word.setStyleSheet(f"color: {theme.text};")
        said.setStyleSheet(f"color: {theme.quiet};")
        yes = self._yes = PageButton(
            say("You may go on  (G)"), say("You may go on (G)"), "quiet", self
        )
        yes.setStyleSheet(
            f"QPushButton {{ background: {theme.background}; color: {theme.text};"
            f" border-color: {theme.strong_line}; font-size: {TYPE.large}px; }}"
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
        self.show_words(SAID)
        self.show_question(False)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show what came of it."""
        if words != self._words:
            self._words = words
            self._said.setText(shown(words))
            self.setAccessibleName(shown(joined(". ", (WORD, words))))

    @property
    def asks(self) -> bool:
        """Whether the yes can be said: not at once, it lies where STOP was tapped."""
        return self._yes.isVisible()

    def show_question(self, asks: bool) -> None:
        """Show or hide what says yes."""
        if self._yes.isHidden() == asks:
            self._yes.setVisible(asks)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.background))
