"""The numbers: all of them in a list, what the chosen one means beside it."""

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QListWidget, QListWidgetItem, QWidget

from coach.practice.measures.library import Measure, measures
from coach.practice.measures.parts import TOPIC_TITLES
from coach.saying import say
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, card, scrolled
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.measures.text import MeasureText

#: What the page, and every way to it, is called.
TITLE = say("The numbers")
_LIST_PX = 300
_NARROW_BELOW_PX = 720


class MeasuresPage(QWidget):
    """``back`` leaves it; ``first`` names the measure that is told at first."""

    back = Signal()

    def __init__(self, theme: Theme, first: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(shown(TITLE))
        column = page_column(self, SPACE.large)
        back = button(say("Back  (Esc)"), "plain", self.back.emit)
        column.addLayout(head_row(TITLE, back))
        self._list = self._listed()
        frame, inside = card(name=say("Its meaning"))
        self._area = scrolled(MeasureText(measures()[0]))
        inside.addWidget(self._area, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(SPACE.large)
        self._both.addWidget(self._list, 2)
        self._both.addWidget(frame, 3)
        column.addLayout(self._both, 1)
        self._list.currentItemChanged.connect(self._tell)
        self._choose(first)

    def _listed(self) -> QListWidget:
        listed = QListWidget()
        listed.setAccessibleName(shown(say("Numbers")))
        listed.setMinimumWidth(_LIST_PX)
        listed.setFont(ui_font(TYPE.body))
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for topic, members in groupby(measures(), key=lambda measure: measure.topic):
            heading = QListWidgetItem(shown(TOPIC_TITLES[topic]))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(ui_font(TYPE.small, bold=True))
            listed.addItem(heading)
            for measure in members:
                item = QListWidgetItem(shown(measure.title))
                item.setData(Qt.ItemDataRole.UserRole, measure)
                listed.addItem(item)
        return listed

    def _tell(self, item: QListWidgetItem | None) -> None:
        measure = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        if isinstance(measure, Measure):
            self._area.setWidget(MeasureText(measure))

    def _choose(self, name: str) -> None:
        for at in range(self._list.count()):
            measure = self._list.item(at).data(Qt.ItemDataRole.UserRole)
            if isinstance(measure, Measure) and name in ("", measure.name):
                self._list.setCurrentRow(at)
                return

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW_PX
        way = QBoxLayout.Direction
        self._both.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)
