"""What the numbers on the page mean, beside the dial while practice goes on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coach.practice.measures.library import Measure
from coach.practice.measures.parts import headline
from coach.saying import said_again, say
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.link import FRAME_PX, Link
from coach.ui.kit.pieces import label, row, scrolled
from coach.ui.kit.tab_order import tab_through
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.measures.text import MeasureText

TITLE = say("The numbers")
_STEPS = {
    Qt.Key.Key_Down: 2,
    Qt.Key.Key_Up: -2,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class NumbersPanel(QFrame):
    """Each number's name over what it means; a name that is pressed tells all of its own.

    The arrows move it; every other key stays the page's. ``closed`` by its button.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measures: tuple[Measure, ...] = ()
        self.setProperty("kind", "card")
        self.setAccessibleName(shown(TITLE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._area = scrolled(QWidget())
        self._all = PageButton(
            say("All of these"), say("The list of all these numbers"), "quiet", self
        )
        self._all.clicked.connect(self._list_all)
        self._close = PageButton(
            say("Close  (Esc)"), say("Back to practice (Escape)"), "quiet", self
        )
        self._close.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.small)
        column.addWidget(self._area, 1)
        column.addLayout(row(self._all, None, self._close))

    def show_numbers(self, measures: Sequence[Measure]) -> None:
        """Tell of these, and take the keys that move it."""
        self._measures = tuple(measures)
        self._list_all()

    def _list_all(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.hair)
        for words in (
            label(TITLE, "large"),
            label(say("Press a name to read how it is made."), "small", "quiet"),
        ):
            words.setContentsMargins(FRAME_PX, 0, 0, 0)
            column.addWidget(words)
        for measure in self._measures:
            column.addSpacing(SPACE.small)
            name = Link(self._theme, headline(measure), strong=True)
            name.setAccessibleName(
                shown(say("How “{measure}” is made", measure=said_again(measure.title)))
            )
            name.clicked.connect(lambda _checked=False, it=measure: self._tell(it))
            column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
            meaning = label(said_again(measure.meaning))
            meaning.setContentsMargins(FRAME_PX, 0, 0, 0)
            column.addWidget(meaning)
        column.addStretch(1)
        self._show(inside, lists=True)

    def _tell(self, measure: Measure) -> None:
        self._show(MeasureText(measure), lists=False)

    def _show(self, inside: QWidget, *, lists: bool) -> None:
        self._area.setWidget(inside)
        self._area.verticalScrollBar().setValue(0)
        self._all.setVisible(not lists)
        tab_through((inside, self._all, self._close))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            bar.setValue(bar.value() + step * bar.singleStep())
