"""A cell of the foot line, and the words that the line is given."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.saying import joined
from coach.ui.kit.elided_label import ElidedLabel
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import TYPE, Theme
from coach.ui.kit.tongue import shown


@dataclass(frozen=True, slots=True)
class FootWords:
    """A cell of the foot line: a title, a quiet line under it, and whether it is trouble.

    ``hint`` is what there is to say of the title, for who points at it or listens.
    """

    title: str
    detail: str
    trouble: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class FootLine:
    """All words of the foot line; a replay has neither sound nor recording."""

    stage: FootWords
    link: FootWords
    sound: FootWords | None = None
    recording: FootWords | None = None
    notice: str = ""


class FootCell(QWidget):
    """Shows one FootWords; trouble has a sign and a colour of its own."""

    def __init__(self, theme: Theme, title_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ElidedLabel(theme.text, title_px, bold=True, parent=self)
        self._detail = ElidedLabel(theme.quiet, TYPE.small, parent=self)
        self._hint, self._title_px = "", title_px
        self.trouble = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._detail)

    def set_short(self, short: bool, brief: bool) -> None:
        """Be as small as others where the window is low; ``brief`` is without the detail."""
        self._title.setFont(ui_font(TYPE.body if short else self._title_px, bold=True))
        self._detail.setVisible(not brief)

    def wanted_px(self) -> int:
        """Return how wide it wishes to be, so that nothing is shortened."""
        return max(self._title.sizeHint().width(), self._detail.sizeHint().width())

    def show_words(self, words: FootWords) -> None:
        """Show a title and a detail."""
        self.trouble = words.trouble
        self._title.show_text(joined(" ", ("!", words.title)) if words.trouble else words.title)
        self._title.set_colour(self._theme.warn if words.trouble else self._theme.text)
        self._detail.show_text(words.detail)
        if words.hint != self._hint:
            self._hint = words.hint
            self.setToolTip(shown(words.hint))
            self.setAccessibleDescription(self.toolTip())
