"""The foot of the connect page: what begins, why it does not, and what will be practised."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.saying import Phrase
from coach.ui.kit.actions import actions
from coach.ui.kit.link import Link
from coach.ui.kit.pieces import button, label
from coach.ui.kit.tokens import Theme
from coach.ui.kit.tongue import shown

_GO_PX = 240
_PRACTISED = Phrase("To practise: {what}. Change it …")


class BeginRow(QWidget):
    """``begin`` is wished, or another ``plan`` than the one it tells of."""

    begin = Signal()
    plan = Signal()

    def __init__(self, theme: Theme, go: str) -> None:
        super().__init__()
        self._go = button(go, "primary", self.begin.emit)
        self._go.setMinimumWidth(_GO_PX)
        self._why_not = label("", "small", "quiet")
        self._plan = Link(theme, "")
        self._plan.clicked.connect(lambda _checked=False: self.plan.emit())
        line: QHBoxLayout = actions(self._go, self._why_not, aside=(self._plan,))
        line.setAlignment(self._plan, Qt.AlignmentFlag.AlignVCenter)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(line)

    def tell_plan(self, what: str) -> None:
        """Say what will be practised."""
        self._plan.setText(shown(_PRACTISED(what=what)))
        self._plan.updateGeometry()

    def let(self, why_not: str, *, tells: bool) -> None:
        """Let begin, or say why not; with ``tells`` the plan stands beside what begins."""
        if shown(why_not) != self._why_not.text():
            self._why_not.setText(shown(why_not))
        self._go.setEnabled(not why_not)
        self._why_not.setVisible(bool(why_not))
        self._plan.setVisible(tells and not why_not)

    def take_focus(self) -> None:
        """Put the focus on what begins."""
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)
