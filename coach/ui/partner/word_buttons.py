"""The receiver's three words of a comfort trial as large buttons with keys 1 to 3; 0 stops too."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from coach.practice.comfort.ascent import WORDS, Said, Word
from coach.saying import joined, say
from coach.ui.kit.band_words import force_words
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE
from coach.ui.kit.tongue import shown

_HEIGHT_PX: Final = 84
#: As it stands on each button, in the order of the words; other keys stop as well.
_KEYS: Final = ("1", "2", "3 / 0")
_TITLES: Final[dict[Word, str]] = {
    "pleasant": say("Pleasant"),
    "firm enough": say("Firm enough"),
    "stop": say("Stop"),
}


class WordButtons(QWidget):
    """``said`` carries the word; one that was said in this ascent shows at which force."""

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.medium)
        self._buttons: dict[Word, PageButton] = {}
        for at, word in enumerate(WORDS, 1):
            made = PageButton(
                joined("   ", (_KEYS[at - 1], _TITLES[word])),
                say("{word}, key {key}", word=_TITLES[word], key=at),
                "primary" if word == "stop" else "normal",
                self,
            )
            made.setFont(ui_font(TYPE.large, bold=True))
            made.setStyleSheet(f"min-height: {_HEIGHT_PX - 4}px; font-size: {TYPE.large}px;")
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            made.clicked.connect(lambda _checked=False, word=word: self.said.emit(word))
            if word == "stop":
                made.setAccessibleDescription(shown(say("0 and Backspace stop too")))
            self._buttons[word] = made
            line.addWidget(made, 1)

    def show_said(self, said: Sequence[Said]) -> None:
        """Show which words were said, and where."""
        forces_n = {each.word: each.force_n for each in said}
        for at, word in enumerate(WORDS):
            force_n = forces_n.get(word)
            parts = [_KEYS[at], "   ", _TITLES[word]]
            if force_n is not None:
                parts = [_TITLES[word], "  ✓  ", force_words(force_n)]
            text = shown(joined("", parts))
            if self._buttons[word].text() != text:
                self._buttons[word].setText(text)
