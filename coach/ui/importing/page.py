"""What must be said of a file of pressure data before it can be imported."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.recordings.imports import Look, Wishes
from coach.recordings.imports.lines import OR_WHOLE
from coach.saying import say
from coach.ui.importing.fields import Fields
from coach.ui.importing.preview import Preview
from coach.ui.importing.words import NAMES, in_the_window
from coach.ui.kit.actions import actions
from coach.ui.kit.fitting import fit_parts
from coach.ui.kit.narrow import is_narrow, stand
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, card, label, scrolled
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown

#: In a lower page what the file is scrolls with the rest.
LOW_PX = 360


class ImportPage(QWidget):
    """``wished`` carries the Wishes; ``another`` asks for another file, ``back`` leaves."""

    wished = Signal(object)
    another = Signal()
    back = Signal()

    def __init__(self, theme: Theme, look: Look, said: Wishes | None = None) -> None:
        super().__init__()
        self.setAccessibleName(shown(say("Import")))
        self._path = look.path
        column = page_column(self)
        back = button(say("Back  (Esc)"), "plain", self.back.emit)
        column.addLayout(head_row(say("Import"), back))
        self._file = label(NAMES[look.format](file=look.path.name), "large")
        column.addWidget(self._file)
        self._problem = label("", tone="warn")
        column.addWidget(self._problem)
        inside = QWidget()
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, 0, SPACE.small, 0)
        down.setSpacing(SPACE.medium)
        self._fields = Fields(theme, look, said)
        cards = (
            (say("The first lines"), Preview(look.preview)),
            (say("What the numbers mean"), self._fields),
        )
        # A table is explained by its columns; what a maker's file lacks is not in it.
        for name, part in cards if look.format == "csv" else reversed(cards):
            frame, inner = card(name=name)
            inner.addWidget(label(name, "large"))
            inner.addWidget(part)
            down.addWidget(frame)
        down.addStretch(1)
        column.addWidget(scrolled(inside), 1)
        self._still, self._scrolled = column, down
        self._import = button(say("Import  (Enter)"), "primary", self._wish)
        self._whole = button(say("Import what is whole  (Enter)"), "primary", self._wish)
        self._whole.hide()
        other = button(say("Another file …"), "quiet", self.another.emit)
        self._ways = actions(self._import, self._whole, aside=(other,))
        column.addLayout(self._ways)
        self.show_problem(look.missing)
        if look.missing and said is None:
            # As it is the file would be read through and refused with the same words.
            self._import.setEnabled(False)
            self._fields.changed.connect(lambda: self._import.setEnabled(True))

    def show_problem(self, sentence: str) -> None:
        """Show why the file cannot be imported as it is, and what helps.

        What is damaged would be refused again: what is whole of it is offered in its place.
        """
        self._problem.setText(in_the_window(shown(sentence), self._path))
        self._problem.setVisible(bool(sentence))
        self._whole_only = shown(OR_WHOLE) not in shown(sentence)
        self._whole.setVisible(not self._whole_only)
        self._import.setVisible(self._whole_only)

    def _wish(self) -> None:
        if self._import.isEnabled():
            self.wished.emit(replace(self._fields.wishes(), whole_only=self._whole_only))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fields.focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_parts(self, is_narrow(self))
        # In a low window they would leave no room for the rest.
        place, at = (self._scrolled, 0) if self.height() < LOW_PX else (self._still, 1)
        for words in (self._problem, self._file):
            if place.indexOf(words) < 0:
                place.insertWidget(at, words)
        stand(self._ways, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._wish()
        else:
            super().keyPressEvent(event)
