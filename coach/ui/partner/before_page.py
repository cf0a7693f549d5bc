"""The frame of the screens before a practice: a title, a body that may scroll, ways on below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.saying import say
from coach.ui.kit.narrow import stand
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, label, row, scrolled
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown

#: Below this the page gives its margins to its body.
_LOW_BELOW_PX = 640


class BeforePage(QWidget):
    """``back`` goes one step back, as Esc does. Pages fill ``body``, which ``area``
    scrolls, ``above_foot`` and ``foot``.
    """

    back = Signal()

    def __init__(self, theme: Theme, title: str, lead: str) -> None:
        super().__init__()
        self.setAccessibleName(shown(title))
        self._theme = theme
        self._column = page_column(self)
        goes_back = button(say("Back  (Esc)"), "plain", self.back.emit)
        self._column.addLayout(head_row(title, goes_back))
        self._column.addWidget(label(lead, tone="quiet"))
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, SPACE.small, 0)
        self.body.setSpacing(SPACE.medium)
        self.area = scrolled(inside)
        self._column.addWidget(self.area, 1)
        self.above_foot = QVBoxLayout()
        self._column.addLayout(self.above_foot)
        self.foot: QHBoxLayout = row()
        self._column.addLayout(self.foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < _LOW_BELOW_PX
        self._column.setSpacing(SPACE.small if low else SPACE.large)
        stand(self.foot, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)
