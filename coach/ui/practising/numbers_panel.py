"""What the numbers on the page mean, beside the dial while practice goes on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coach.practice.measures.library import Measure
from coach.practice.measures.parts import headline
from coach.saying import joined, said_again, say
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.link import FRAME_PX, Link
from coach.ui.kit.pieces import label, row, scrolled
from coach.ui.kit.tab_order import tab_through
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TOUCH_PX, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.measures.text import MeasureText

TITLE = say("The numbers")
_ALL, _CLOSE = say("All of these"), say("Close  (Esc)")
#: In a narrower one there is room for the shortest words only, and for low buttons.
_NARROW_PX, _LOW_PX, _WARNS_FROM_PX = 300, 36, 150
_BRIEF = {_ALL: say("All", meaning="numbers"), _CLOSE: say("Esc")}
_STEPS = {
    Qt.Key.Key_Down: 2,
    Qt.Key.Key_Up: -2,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class NumbersPanel(QFrame):
    """Each number's name over what it means; a name that is pressed tells all of its own.

    The arrows move it; every other key stays the page's. ``closed`` by its button. What must
    not be forgotten meanwhile, since the panel lies over it, stands on top.
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
        self._title = label(TITLE, "large", wrap=False)
        self._title.setContentsMargins(FRAME_PX, 0, 0, 0)
        self._all = PageButton(_ALL, say("The list of all these numbers"), "quiet", self)
        self._all.clicked.connect(self._list_all)
        self._close = PageButton(_CLOSE, say("Back to practice (Escape)"), "quiet", self)
        self._close.clicked.connect(self.closed)
        self._warning = label("", "small", "warn")
        self._warned = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.medium, SPACE.small)
        column.setSpacing(SPACE.hair)
        column.addLayout(row(self._title, self._all, None, self._close, spacing=SPACE.small))
        column.addWidget(self._warning)
        column.addWidget(self._area, 1)
        self._warning.hide()

    def show_warning(self, words: str) -> None:
        """Say what never to do in the stage that runs, or nothing."""
        if words != self._warned:
            self._warned = words
            self._warning.setText(shown(joined(" ", ("!", words))) if words else "")
            self._let_warn()

    def _let_warn(self) -> None:
        # Where a stage's own words have no room either, the few lines left are for the numbers.
        self._warning.setVisible(bool(self._warned) and self.height() >= _WARNS_FROM_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._let_warn()
        is_narrow = self.width() < _NARROW_PX
        self._title.setFont(ui_font(TYPE.body if is_narrow else TYPE.large))
        for button, words in ((self._all, _ALL), (self._close, _CLOSE)):
            button.setText(shown(_BRIEF[words] if is_narrow else words))
            button.setFixedHeight(_LOW_PX if is_narrow else TOUCH_PX)

    def show_numbers(self, measures: Sequence[Measure]) -> None:
        """Tell of these, and take the keys that move it."""
        self._measures = tuple(measures)
        self._list_all()

    def _list_all(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.hair)
        words = label(say("Press a name to read how it is made."), "small", "quiet")
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
        self._title.setVisible(lists)
        tab_through((self._all, self._close, inside))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            bar.setValue(bar.value() + step * bar.singleStep())
