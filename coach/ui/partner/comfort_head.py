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
        zero = PageButton(say("Zero  (Z)"), say("Hands off: this is zero (Z)"), "quiet")
        zero.clicked.connect(self.zeroed)
        self._ascent = label("", "large", "quiet", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        top = row()
        top.addWidget(title, 1)
        top.addWidget(self._ascent)
        top.addWidget(back)
        column.addLayout(top)
        below = row()
        below.addWidget(self.box, 2)
        below.addLayout(tools, 2)
        below.addWidget(zero)
        below.addStretch(1)
        column.addLayout(below)
        self.box.activated.connect(lambda _at: self._choose())
        self._tools.buttonClicked.connect(lambda _button: self._choose())

    def show_ascent(self, ascent: int, of: int, *, locked: bool) -> None:
        """Show which ascent it is; while one runs (``locked``) nothing else is chosen."""
        words = shown(say("Ascent {at} of {of}", at=ascent, of=of))
        if words != self._ascent.text():
            self._ascent.setText(words)
        for each in (self.box, *self._tools.buttons()):
            if each.isEnabled() is locked:
                each.setEnabled(not locked)

    def offer(self, area: str) -> None:
        """Show this area as the chosen one, with the focus there for whoever wants another."""
        self.box.setCurrentIndex(max(0, self.box.findData(area)))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        pressed = self._tools.checkedButton()
        tool = "palm" if pressed is None else pressed.property("value")
        self.chosen.emit(tool, self.box.currentData())
