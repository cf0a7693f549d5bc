"""Buttons side by side, in as many lines as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.kit.tokens import SPACE


class Lines(QWidget):
    """Holds them in one line where that fits, else in lines of about as many each."""

    def __init__(self, things: Sequence[QWidget], spacing: int = SPACE.small) -> None:
        super().__init__()
        self._things, self._spacing = tuple(things), spacing
        self._per_line = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._arrange(len(self._things))

    def minimumSizeHint(self) -> QSize:
        widest = max((each.minimumSizeHint().width() for each in self._things), default=0)
        return QSize(widest, self._column.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().width()))

    def _fitting(self, width: int) -> int:
        count = len(self._things)
        for lines in range(1, count + 1):
            per_line = -(-count // lines)
            if all(self._needed(at, per_line) <= width for at in range(0, count, per_line)):
                return per_line
        return 1

    def _needed(self, first: int, count: int) -> int:
        beside = self._things[first : first + count]
        gaps = self._spacing * (len(beside) - 1)
        return sum(each.minimumSizeHint().width() for each in beside) + gaps

    def _arrange(self, per_line: int) -> None:
        if per_line == self._per_line or not self._things:
            return
        self._per_line = per_line
        while (item := self._column.takeAt(0)) is not None:
            del item
        for first in range(0, len(self._things), per_line):
            line = QHBoxLayout()
            line.setSpacing(self._spacing)
            for each in self._things[first : first + per_line]:
                line.addWidget(each)
            self._column.addLayout(line)
        self.updateGeometry()
