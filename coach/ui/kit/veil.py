"""A veil over a page: one title, one sentence, and the few ways on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coach.saying import joined
from coach.ui.kit.actions import actions
from coach.ui.kit.announcing import announce
from coach.ui.kit.keeping_keys import KeepKeys
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import button, card, faded, label, row
from coach.ui.kit.tab_order import stay_within
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

#: In a lower page the words are smaller, so that they and the ways on have room.
_LOW_PX = 400


class Veil(QWidget):
    """Covers its parent and takes the keys until one of ``ways`` is chosen.

    ``ways`` are (words, what it does), the first being the one that Enter takes; Escape takes
    the last, or the one that ``escape`` counts to.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        title: str,
        sentence: str,
        ways: tuple[tuple[str, Callable[[], object]], ...],
        escape: int = -1,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._escape = ways[escape][1]
        self.setAccessibleName(shown(joined(" ", (title, sentence))))
        frame, column = card(name=title)
        frame.setMaximumWidth(620)
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = column
        self._words = label(title, "title"), label(sentence, "large", "quiet")
        for each in self._words:
            column.addWidget(each)
        buttons = [
            button(words, "quiet" if at else "primary", self._leave_by(way))
            for at, (words, way) in enumerate(ways)
        ]
        column.addLayout(actions(*buttons))
        around = self._around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addLayout(row(frame))
        around.addStretch(1)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        announce(self, joined(". ", (title, sentence)), at_once=True)
        KeepKeys(self, buttons[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A page that is put elsewhere is dressed anew, and its letters with it.
        self._fit()

    def _fit(self) -> None:
        """Be as large as the page has room for."""
        low = self.height() < _LOW_PX
        side, high = (SPACE.large, SPACE.small) if low else (SPACE.huge, SPACE.wide)
        self._column.setSpacing(SPACE.small if low else SPACE.large)
        self._column.setContentsMargins(side, high, side, high)
        beside = SPACE.small if low else SPACE.huge + SPACE.small
        self._around.setContentsMargins(beside, SPACE.small, beside, SPACE.small)
        title, sentence = self._words
        title.setFont(ui_font(TYPE.large if low else TYPE.title, bold=True))
        sentence.setFont(ui_font(TYPE.body if low else TYPE.large))

    def _leave_by(self, way: Callable[[], object]) -> Callable[[], None]:
        def leave() -> None:
            self.lift()
            way()

        return leave

    def focusNextPrevChild(self, forward: bool) -> bool:
        return stay_within(self, forward)

    def lift(self) -> None:
        """Take the veil away; the keys go to what it covered."""
        self.hide()
        covered = self.parentWidget()
        if covered is not None:
            covered.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        elif event.type() == QEvent.Type.ChildAdded:
            # What comes to the page meanwhile lies below as well.
            self.raise_()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave_by(self._escape)()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), faded(self._theme.background, 0.88))
