"""Drills: five short exercises, each with how it went so far."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.practice.drills.schedule import Drill
from coach.practice.drills.skills import DrillProgress
from coach.saying import say
from coach.ui.drills.card import DrillCard
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, label, scrolled
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown

FADES = say("First you look, then you only feel, and at the end you learn how it went.")
#: Below these the page gives its margins to the cards.
_LOW_BELOW_PX = 640
_NARROW_BELOW_PX = 900


class DrillsPage(QWidget):
    """``chosen`` carries what asks for the drill, "hold:2"; keys 1 to 5 do the same."""

    chosen = Signal(str)
    back = Signal()

    def __init__(
        self,
        theme: Theme,
        drills: Sequence[Drill],
        progress: Mapping[str, DrillProgress] | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(shown(say("Drills")))
        self._drills = tuple(drills)
        self._column = page_column(self)
        home = button(say("Home  (Esc)"), "plain", self.back.emit)
        self._column.addLayout(head_row(say("Drills"), home))
        self._column.addWidget(label(FADES, tone="quiet"))
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._cards: list[DrillCard] = []
        known = progress or {}
        for at, drill in enumerate(self._drills):
            card = DrillCard(theme, drill, known.get(drill.name, DrillProgress()), str(at + 1))
            card.clicked.connect(lambda _checked=False, wish=drill.wish: self.chosen.emit(wish))
            card.stepped.connect(lambda by, at=at: self._step(at + by))
            self._inside.addWidget(card)
            self._cards.append(card)
        self._column.addWidget(scrolled(inside), 1)

    def _step(self, to: int) -> None:
        goal = min(max(to, 0), len(self._cards) - 1)
        self._cards[goal].setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < _LOW_BELOW_PX
        self._column.setSpacing(SPACE.small if low else SPACE.large)
        self._inside.setSpacing(SPACE.small if low else SPACE.medium)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - int(Qt.Key.Key_1)
        if 0 <= number < len(self._drills):
            self.chosen.emit(self._drills[number].wish)
        elif event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)
