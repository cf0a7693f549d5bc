"""Before a practice, the first screen: whether the room, the things and the hands are ready."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout

from coach.saying import say
from coach.ui.kit.narrow import is_narrow, put_in_columns
from coach.ui.kit.pieces import button, label
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.partner.before_page import BeforePage
from coach.ui.partner.tick_row import TickRow

ITEMS: Final = (
    (say("A door that stays shut"), say("Nobody walks in on you for the next while.")),
    (say("A warm room"), say("Whoever lies still cools down sooner than whoever moves.")),
    (say("Soft light"), say("One lamp, out of the eyes of the one who lies down.")),
    (say("Quiet"), say("No television. Music only if you both like it, and low.")),
    (say("Phones away"), say("Both switched to silent and out of reach.")),
    (say("Two towels"), say("One to lie on, one to cover what is not being massaged.")),
    (
        say("Oil that suits the skin"),
        say(
            "New oil: try a drop on the forearm a day before. Many oils are pressed from nuts: ask "
            "about nut allergy first."
        ),
    ),
    (
        say("Short nails, no rings"),
        say("Run a thumb over every fingertip; nothing should scratch."),
    ),
    (
        say("Warm, clean hands"),
        say("Wash them, dry them, and rub them until they are warm."),
    ),
)


class ChecklistPage(BeforePage):
    """``done`` goes on, whatever is ticked; keys 1 to 9 tick."""

    done = Signal()

    def __init__(self, theme: Theme) -> None:
        lead = say("Tick what is ready, or just go on: the list is a reminder, not a test.")
        super().__init__(theme, say("Make it easy to relax"), lead)
        self._grid = grid = QGridLayout()
        grid.setSpacing(SPACE.small)
        self._rows: list[TickRow] = []
        for at, (title, sentence) in enumerate(ITEMS):
            # The last of an odd number is as wide as two.
            columns = 2 if at + 1 == len(ITEMS) and at % 2 == 0 else 1
            each = TickRow(theme, title, sentence, str(at + 1), columns)
            each.toggled.connect(lambda _on: self._count())
            self._rows.append(each)
        put_in_columns(grid, self._rows, 2)
        for each in self._rows:
            each.keep_like(self._rows)
        self.body.addLayout(grid, 12)
        self.body.addStretch(1)
        self._ready = label("", tone="quiet")
        self._done = button(say("Go on  (Enter)"), "primary", self.done.emit)
        self.foot.addWidget(self._ready, 1)
        self.foot.addWidget(self._done)
        self._count()

    def _count(self) -> None:
        ticked = sum(each.isChecked() for each in self._rows)
        if ticked == len(ITEMS):
            words = say("All is ready.")
        else:
            words = say("{ticked} of {all} ready.", ticked=ticked, all=len(ITEMS))
        self._ready.setText(shown(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        put_in_columns(self._grid, self._rows, 1 if is_narrow(self) else 2)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - int(Qt.Key.Key_1)
        if 0 <= number < len(self._rows):
            self._rows[number].toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
