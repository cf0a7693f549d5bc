"""A line to type in whose caret has the colour of the letters.

Qt paints a caret in the opposite of its ground: bluish white on the dim theme's black.
"""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from coach.ui.kit.painting import painting

_CARET_PX = 2
#: ``QLineEdit.cursorRect`` begins so far left of the caret.
_BESIDE_PX = 5


class TextField(QLineEdit):
    """A line edit with a steady caret, which covers Qt's own whether that is on or off."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.cursorPositionChanged.connect(lambda _old, _new: self.update())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.isReadOnly():
            room = self.cursorRect()
            paint_caret(
                self, self, QRect(room.left() + _BESIDE_PX, room.top(), _CARET_PX, room.height())
            )


def paint_caret(field: QLineEdit | QPlainTextEdit, on: QWidget, place: QRect) -> None:
    """Paint a caret at a place in the colour of a field's letters."""
    with painting(on) as painter:
        painter.fillRect(place, field.palette().text())
