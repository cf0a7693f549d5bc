"""What must be said of a file of pressure data before it can be imported."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from coach.recordings.imports import Look, Wishes
from coach.ui.importing.fields import Fields
from coach.ui.importing.preview import Preview
from coach.ui.importing.words import NAMES, in_the_window
from coach.ui.kit.pieces import button, card, label, row, scrolled
from coach.ui.kit.tokens import SPACE, Theme


class ImportPage(QWidget):
    """``wished`` carries the Wishes; ``another`` asks for another file, ``back`` leaves."""

    wished = Signal(object)
    another = Signal()
    back = Signal()

    def __init__(self, theme: Theme, look: Look, said: Wishes | None = None) -> None:
        super().__init__()
        self.setAccessibleName("Import")
        self._path = look.path
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.huge, SPACE.wide, SPACE.huge, SPACE.wide)
        column.setSpacing(SPACE.medium)
        title = label("Import", "title", wrap=False)
        column.addLayout(row(title, None, button("Back  (Esc)", "plain", self.back.emit)))
        column.addWidget(label(f"{look.path.name} is {NAMES[look.format]}.", "large"))
        self._problem = label("", tone="warn")
        column.addWidget(self._problem)
        self._whole = QCheckBox("Import what comes before the damage")
        self._whole.setChecked(said is not None and not said.whole_only)
        self._whole.hide()
        column.addWidget(self._whole)
        inside = QWidget()
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, 0, SPACE.small, 0)
        down.setSpacing(SPACE.medium)
        self._fields = Fields(theme, look, said)
        cards = (("The first lines", Preview(look.preview)), ("What they mean", self._fields))
        # A table is explained by its columns; what a maker's file lacks is not in it.
        for name, part in cards if look.format == "csv" else reversed(cards):
            frame, inner = card(name=name)
            inner.addWidget(label(name, "large"))
            inner.addWidget(part)
            down.addWidget(frame)
        down.addStretch(1)
        column.addWidget(scrolled(inside), 1)
        self._import = button("Import  (Enter)", "primary", self._wish)
        other = button("Another file …", "quiet", self.another.emit)
        column.addLayout(row(self._import, other, None))
        self.show_problem(look.missing)

    def show_problem(self, sentence: str) -> None:
        """Show why the file cannot be imported as it is, and what helps."""
        self._problem.setText(in_the_window(sentence, self._path))
        self._problem.setVisible(bool(sentence))
        self._whole.setVisible("--up-to-damage" in sentence)

    def _wish(self) -> None:
        wishes = self._fields.wishes()
        self.wished.emit(replace(wishes, whole_only=not self._whole.isChecked()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fields.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._wish()
        else:
            super().keyPressEvent(event)
