"""A label that wraps without leaving its last word alone on a line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

#: A longer last word fills its line well enough; fewer words than these are hardly ever wrapped.
_LONGEST_ALONE, _FEWEST_WORDS = 10, 5


class WordsLabel(QLabel):
    """Shows a text; ``text`` gives it back as it was set.

    Where a person may copy the text it is shown letter by letter: it may hold a file's name. Say
    so before the text is set.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        self._words = text
        copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        super().setText(text if copied else held_together(text))

    def text(self) -> str:
        return self._words


def held_together(text: str) -> str:
    """Return a text whose short last word stays with the one before it."""
    before, space, last = text.rpartition(" ")
    if not space or "\n" in last or len(last) > _LONGEST_ALONE:
        return text
    if before.count(" ") < _FEWEST_WORDS - 2:
        return text
    if before.endswith(" ·"):  # nor does a dot begin a line
        before = before.removesuffix(" ·") + "\u00a0·"
    return f"{before}\u00a0{last}"
