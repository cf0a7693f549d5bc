"""What does this number mean? A card over the page, closed by Escape, Enter or its button."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.measures.library import Measure
from coach.saying import say
from coach.ui.kit.actions import actions
from coach.ui.kit.keeping_keys import KeepKeys
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import button, card, faded, scrolled
from coach.ui.kit.tab_order import stay_within
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.measures.text import MeasureText

_WIDEST_PX, _TALLEST_PX = 640, 620


class MeaningVeil(QWidget):
    """Covers its parent with one measure until it is closed; the focus goes back to ``asker``.

    ``all_wished`` asks for the page of all numbers.
    """

    all_wished = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget, measure: Measure, asker: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._asker = theme, asker
        named = say("What it means: {title}. {told}", title=measure.title, told=measure.meaning)
        self.setAccessibleName(shown(named))
        self._card, column = card(name=measure.title)
        self._card.setParent(self)
        self._card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.large)
        self._area = scrolled(MeasureText(measure))
        column.addWidget(self._area, 1)
        close = button(say("Close  (Esc)"), "primary", self.lift)
        every = button(say("The numbers"), "quiet", self._wish_all)
        column.addLayout(actions(close, aside=(every,)))
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        KeepKeys(self, close)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return stay_within(self, forward)

    def lift(self) -> None:
        """Take the card away."""
        self.hide()
        if self._asker is not None:
            self._asker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def _wish_all(self) -> None:
        self.lift()
        self.all_wished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = min(_WIDEST_PX, self.width() - 2 * SPACE.medium)
        height = min(_TALLEST_PX, self.height() - 2 * SPACE.medium)
        self._card.setGeometry(
            (self.width() - width) // 2, (self.height() - height) // 2, width, height
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        elif event.type() == QEvent.Type.ChildAdded:
            self.raise_()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        if event.key() == Qt.Key.Key_Escape:
            self.lift()
        elif (step := steps.get(Qt.Key(event.key()))) is not None:
            bar.setValue(bar.value() + step * bar.singleStep())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a press beside the card."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.lift()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), faded(self._theme.background, 0.88))
