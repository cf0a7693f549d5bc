"""The four words of the one who receives, as buttons of any size: softer, good, deeper, STOP."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.messages import ReceiverWord
from coach.saying import say
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme, luminance
from coach.ui.kit.tongue import shown
from coach.ui.practising.cue_shapes import line_icon
from coach.ui.practising.quiet_line import receiver_word

WORDS: tuple[ReceiverWord, ...] = ("softer", "good", "deeper", "stop")
KEY_NAMES: dict[ReceiverWord, str] = {
    "softer": "7",
    "good": "8",
    "deeper": "9",
    "stop": say("0 or Backspace"),
}
_ICON_PART = 0.9


class WordButton(PageButton):
    """One word with its shape, as large as its place allows; ``asked`` gives it an outline.

    ``leaves_space`` hands the space bar on even while the button has the focus.
    """

    def __init__(
        self,
        theme: Theme,
        word: ReceiverWord,
        most_px: int,
        parent: QWidget | None = None,
        *,
        leaves_space: bool = False,
    ) -> None:
        name = say("Receiver: {word} ({key})", word=receiver_word(word), key=KEY_NAMES[word])
        super().__init__(receiver_word(word), name, "normal", parent)
        self._theme, self.word, self._most_px = theme, word, most_px
        self._asked, self._leaves_space = False, leaves_space
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._is_stop = word == "stop"
        # The colour of too much belongs to what ends at once; its sign and word say so as well.
        self._fill = stop_fill(theme) if self._is_stop else theme.raised
        self._edge = theme.bands.too_much if self._is_stop else theme.raised_edge
        self._ink = theme.on(self._fill)
        self._dress()

    def show_asked(self, asked: bool) -> None:
        """Show whether an answer is waited for."""
        if asked != self._asked:
            self._asked = asked
            self._dress()

    def _dress(self) -> None:
        edge = self._theme.lit_edge if self._asked and not self._is_stop else self._edge
        self.setStyleSheet(
            f"QPushButton {{ background: {self._fill}; color: {self._ink}; padding: 0;"
            f" border: 2px solid {edge}; border-radius: {RADII.medium}px; }}"
            f"QPushButton:pressed {{ background: {self._theme.line}; }}"
            f"QPushButton:focus {{ border-color: {self._theme.focus}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._leaves_space and event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # As if all words were as long as the longest, so that they are of one size.
        letters = max(len(shown(receiver_word(word))) for word in WORDS) * 0.57 + 1.4
        fitting = min((self.width() - SPACE.medium) / letters, self.height() * 0.42, self._most_px)
        px = max(TYPE.body, math.floor(fitting))
        self.setFont(ui_font(px, bold=self._is_stop))
        has_room = self.width() >= px * letters + SPACE.medium
        icon_px = round(px * _ICON_PART) if has_room else 0
        self.setIconSize(QSize(icon_px, icon_px))
        self.setIcon(line_icon(self.word, icon_px, QColor(self._ink)) if icon_px else QIcon())
        said = shown(receiver_word(self.word))
        self.setText(f" {said}" if icon_px else said)


def stop_fill(theme: Theme) -> str:
    """Return the colour of STOP: in a dark room half of it, so that it never lights the room."""
    if luminance(theme.background) > 0.2:
        return theme.bands.too_much
    dark, bright = QColor(theme.background), QColor(theme.bands.too_much)
    parts = (
        (dark.red(), bright.red()),
        (dark.green(), bright.green()),
        (dark.blue(), bright.blue()),
    )
    return "#" + "".join(f"{(one + other) // 2:02X}" for one, other in parts)
