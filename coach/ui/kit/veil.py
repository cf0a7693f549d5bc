"""A veil over a page: one title, one sentence, and the few ways on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coach.saying import joined
from coach.ui.kit.actions import actions
from coach.ui.kit.announcing import announce
from coach.ui.kit.keeping_keys import KeepKeys
from coach.ui.kit.painting import painting
from coach.ui.kit.pieces import button, card, faded, label, row
from coach.ui.kit.tab_order import stay_within
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown


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
        column.setSpacing(SPACE.large)
        column.setContentsMargins(SPACE.huge, SPACE.wide, SPACE.huge, SPACE.wide)
        column.addWidget(label(title, "title"))
        column.addWidget(label(sentence, "large", "quiet"))
        buttons = [
            button(words, "quiet" if at else "primary", self._leave_by(way))
            for at, (words, way) in enumerate(ways)
        ]
        column.addLayout(actions(*buttons))
        around = QVBoxLayout(self)
        around.addStretch(1)
        around.addLayout(row(SPACE.huge, frame, SPACE.huge))
        around.addStretch(1)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        announce(self, joined(". ", (title, sentence)), at_once=True)
        KeepKeys(self, buttons[0])

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
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave_by(self._escape)()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), faded(self._theme.background, 0.88))
