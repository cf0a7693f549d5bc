"""A place to write a routine's text: line numbers, and the line with a mistake marked."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from coach.saying import say
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import faded
from coach.ui.kit.text_field import paint_caret
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import RADII, SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

_GUTTER_PX = 46


class _Gutter(QWidget):
    def __init__(self, edit: "RoutineTextEdit") -> None:
        super().__init__(edit)
        self._edit = edit

    def sizeHint(self) -> QSize:
        return QSize(_GUTTER_PX, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._edit.paint_numbers(self)


class RoutineTextEdit(QPlainTextEdit):
    """Plain text; Tab goes on to the next part of the page, as everywhere else."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self._wrong: int | None = None
        self.setAccessibleName(shown(say("The routine's text")))
        self.setTabChangesFocus(True)
        self.setFont(ui_font(TYPE.small + 1))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.surface}; color: {theme.text};"
            f" border: 2px solid {theme.strong_line}; border-radius: {RADII.small}px;"
            f" selection-background-color: {theme.text};"
            f" selection-color: {theme.background}; }}"
            f"QPlainTextEdit:focus {{ border-color: {theme.focus}; }}"
        )
        self._gutter = _Gutter(self)
        self.setViewportMargins(_GUTTER_PX, 0, 0, 0)
        self.updateRequest.connect(lambda _box, _dy: self._gutter.update())
        self.blockCountChanged.connect(lambda _count: self._gutter.update())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.isReadOnly():
            paint_caret(self, self.viewport(), self.cursorRect())

    @property
    def line(self) -> int:
        """The line that the cursor is in, from 1."""
        return self.textCursor().blockNumber() + 1

    def mark(self, line: int | None) -> None:
        """Mark a line as the one with a mistake; None marks none."""
        self._wrong = line
        marks = []
        if line is not None:
            block = self.document().findBlockByNumber(line - 1)
            selection = QTextEdit.ExtraSelection()
            kind = QTextCharFormat()
            kind.setBackground(faded(self._theme.warn, 0.22))
            kind.setProperty(QTextFormat.Property.FullWidthSelection, True)
            selection.format = kind
            selection.cursor = QTextCursor(block)
            marks.append(selection)
        self.setExtraSelections(marks)
        self._gutter.update()

    @property
    def marked_line(self) -> int | None:
        """The line that is marked."""
        return self._wrong

    def go_to(self, line: int) -> None:
        """Put the cursor at the end of a line and show it."""
        cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)
        self.centerCursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), _GUTTER_PX, inside.height()))

    def paint_numbers(self, on: QWidget) -> None:
        """Paint the line numbers, and a sign beside the line that is wrong."""
        with painting(on) as painter:
            painter.setFont(ui_font(TYPE.small - 1))
            block = self.firstVisibleBlock()
            while block.isValid():
                box = self.blockBoundingGeometry(block).translated(self.contentOffset())
                if box.top() > on.height():
                    break
                number = block.blockNumber() + 1
                is_wrong = number == self._wrong
                painter.setPen(QColor(self._theme.warn if is_wrong else self._theme.quiet))
                where = QRectF(0, box.top(), _GUTTER_PX - SPACE.small, box.height())
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(where, flags, f"{'✕ ' if is_wrong else ''}{number}")
                block = block.next()
