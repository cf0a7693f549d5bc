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
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.receiver.buttons import stop_fill

_HEIGHT_PX: Final = 84
_SMALL_PX: Final = 56
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

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.medium)
        self._said: tuple[Said, ...] = ()
        self._buttons: dict[Word, PageButton] = {}
        for at, word in enumerate(WORDS, 1):
            made = PageButton(
                joined("   ", (_KEYS[at - 1], _TITLES[word])),
                say("{word}, key {key}", word=_TITLES[word], key=at),
                "normal",
                self,
            )
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            made.clicked.connect(lambda _checked=False, word=word: self.said.emit(word))
            if word == "stop":
                made.setAccessibleDescription(shown(say("0 and Backspace stop too")))
            self._buttons[word] = made
            line.addWidget(made, 1)
        self._px, self._small, self._focus = 0, False, theme.focus
        # As STOP looks wherever the one who receives can say it.
        fill = stop_fill(theme)
        self._stop_dress = (
            f"background: {fill}; color: {theme.on(fill)}; border-color: {theme.bands.too_much};"
        )
        self.fit(small=False)

    def fit(self, *, small: bool, least: bool = False) -> None:
        """Take less room in a ``small`` window, where a force stands below its word."""
        px, high = (TYPE.body, _SMALL_PX) if small else (TYPE.large, _HEIGHT_PX)
        if least:
            px = TYPE.small
        if px == self._px:
            return
        self._px, self._small = px, small
        for each in self._buttons.values():
            each.setFont(ui_font(px, bold=True))
            padding = "padding: 0 4px;" if small else ""
            dress = self._stop_dress if each is self._buttons["stop"] else ""
            style = f"min-height: {high - 4}px; font-size: {px}px; {padding} {dress}"
            each.setStyleSheet(
                f"QPushButton {{ {style} }} QPushButton:focus {{ border-color: {self._focus}; }}"
            )
        self.show_said(self._said)

    def show_said(self, said: Sequence[Said]) -> None:
        """Show which words were said, and where."""
        self._said = tuple(said)
        forces_n = {each.word: each.force_n for each in said}
        for at, word in enumerate(WORDS):
            force_n = forces_n.get(word)
            parts = [_KEYS[at], "\n" if self._small else "   ", _TITLES[word]]
            if force_n is not None:
                parts = [_TITLES[word], "\n✓ " if self._small else "  ✓  ", force_words(force_n)]
            text = shown(joined("", parts))
            if self._buttons[word].text() != text:
                self._buttons[word].setText(text)
