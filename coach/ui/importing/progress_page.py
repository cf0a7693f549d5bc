"""An import under way: how far it is, and a way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from coach.ui.kit.pieces import button, label, row
from coach.ui.kit.tokens import SPACE

_BAR_PX = (420, 10)


class ProgressPage(QWidget):
    """``cancelled`` when the person would rather not wait."""

    cancelled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(f"Importing {name}")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.huge, SPACE.huge, SPACE.huge, SPACE.huge)
        column.setSpacing(SPACE.wide)
        column.addStretch(1)
        title = label(f"Importing {name} …", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(*_BAR_PX)
        self._bar.setAccessibleName("How much of the file is read")
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        self._words = label("", tone="quiet", wrap=False)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        self._cancel = button("Cancel  (Esc)", "quiet", self.cancelled.emit)
        column.addLayout(row(None, self._cancel, None))
        column.addStretch(1)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many bytes of all are read."""
        share = done / total if total else 1.0
        self._bar.setValue(round(1000 * share))
        self._words.setText(f"{share:.0%} of {max(total / 1e6, 0.1):.1f} MB")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
