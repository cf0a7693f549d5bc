"""The top of the comfort page: whose trial, where, with what, which ascent, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.messages import Tool
from coach.practice.routines.areas import AREAS
from coach.practice.routines.names import area_title
from coach.saying import say
from coach.ui.kit.buttons import PageButton
from coach.ui.kit.choice_box import ChoiceBox
from coach.ui.kit.elided_label import ElidedLabel
from coach.ui.kit.pieces import button, choices, label, row
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown

_TOOLS: list[tuple[str, object]] = [(say("Palm"), "palm"), (say("Thumb"), "thumb")]
#: The list of areas, elided, where there is the least room.
_LEAST_BOX_PX = 100


class ComfortHead(QWidget):
    """``chosen`` carries tool and area when either is chosen anew; ``back`` asks to leave.

    ``zeroed`` says that what the sensor feels now is no touch.
    """

    chosen = Signal(str, str)
    zeroed = Signal()
    back = Signal()

    def __init__(self, theme: Theme, name: str, tool: Tool, area: str) -> None:
        super().__init__()
        title = ElidedLabel(theme.text, TYPE.title, bold=True)
        title.show_text(say("What suits {name}", name=name))
        back = button(say("Leave  (Esc)"), "plain", self.back.emit)
        self.box = ChoiceBox(theme, say("Area"))
        for each in AREAS:
            self.box.addItem(shown(area_title(each)), each)
        self.box.setCurrentIndex(max(0, self.box.findData(area)))
        tools, self._tools = choices(_TOOLS, tool, say("With"), self)
        self._zero = PageButton(say("Zero  (Z)"), say("Hands off: this is zero (Z)"), "quiet")
        self._zero.clicked.connect(self.zeroed)
        self._least = False
        self._ascent = label("", "large", "quiet", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        top = row()
        top.addWidget(title, 1)
        top.addWidget(self._ascent)
        top.addWidget(back)
        column.addLayout(top)
        self._below = QWidget()
        below = row(spacing=SPACE.small)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.box, 2)
        below.addLayout(tools, 2)
        below.addWidget(self._zero)
        below.addStretch(1)
        self._below.setLayout(below)
        column.addWidget(self._below)
        self.box.activated.connect(lambda _at: self._choose())
        self._tools.buttonClicked.connect(lambda _button: self._choose())

    def show_ascent(self, ascent: int, of: int, *, locked: bool) -> None:
        """Show which ascent it is, 0: none any more.

        While one runs (``locked``) nothing else is chosen, and what presses is not called zero.
        """
        words = shown(say("Try {at} of {of}", at=ascent, of=of)) if ascent else ""
        if words != self._ascent.text():
            self._ascent.setText(words)
        for each in (self.box, *self._tools.buttons(), self._zero):
            if each.isEnabled() is locked:
                each.setEnabled(not locked)
        self._below.setHidden(locked and self._least)

    def fit(self, *, least: bool) -> None:
        """In the ``least`` room what is locked lends its place to the hand that presses."""
        if least is self._least:
            return
        self._least = least
        self.box.setMinimumWidth(_LEAST_BOX_PX if least else 0)
        for each in (*self._tools.buttons(), self._zero):
            each.setStyleSheet("padding: 0 6px;" if least else "")
            each.setMinimumWidth(each.minimumSizeHint().width() if least else 0)
        self._below.setHidden(least and not self.box.isEnabled())

    def offer(self, area: str) -> None:
        """Show this area as the chosen one, with the focus there for whoever wants another."""
        self.box.setCurrentIndex(max(0, self.box.findData(area)))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        pressed = self._tools.checkedButton()
        tool = "palm" if pressed is None else pressed.property("value")
        self.chosen.emit(tool, self.box.currentData())
