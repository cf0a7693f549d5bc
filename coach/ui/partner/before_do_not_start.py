"""Before a practice, the second screen: when not to start at all, and what to do instead."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from coach.saying import say
from coach.ui.kit.narrow import is_narrow, put_in_columns
from coach.ui.kit.pieces import button, card, label
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.partner.before_page import BeforePage
from coach.ui.partner.tick_row import TALL_LETTERS_PX

REASONS: Final = (
    (say("Ill or feverish"), say("Either of you, even a little.")),
    (say("A rash"), say("Anywhere the hands would go.")),
    (say("A wound"), say("Open, or not quite healed.")),
    (say("A bruise"), say("A fresh one, or one that is sore.")),
    (say("Something inflamed"), say("Red, hot or swollen.")),
    (say("An infection"), say("Of the skin or anything else.")),
    (say("An operation not long ago"), say("However well it is healing.")),
)
INSTEAD: Final = (
    (say("Be close another way"), say("Sit together, hold hands, let nothing press.")),
    (
        say("Practise without anyone"),
        say("The demo needs nothing; for the drills your glove on a cushion will do, or a pad."),
    ),
    (
        say("Ask someone who knows"),
        say("If you wonder whether touch is all right, ask before next time."),
    ),
)

#: No card grows taller, and from this size of the page on the letters are larger.
_TALLEST_PX: Final = 132
_ROOMY_PX: Final = (1000, 720)
#: "Yes" begins with one of these in the languages spoken.
_YES: Final = (Qt.Key.Key_Y, Qt.Key.Key_J)


class DoNotStartPage(BeforePage):
    """``clear`` goes on; ``stopped`` says that something on the list is so."""

    clear = Signal()
    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        lead = say("Does any of these apply to either of you today? Then it is kinder to wait.")
        super().__init__(theme, say("Not today, if …"), lead)
        self._grid = grid = QGridLayout()
        grid.setSpacing(SPACE.small)
        self._words: list[tuple[QLabel, QLabel]] = []
        self._cards = [self._reason(title, sentence) for title, sentence in REASONS]
        put_in_columns(grid, self._cards, 2)
        self.body.addLayout(grid, 12)
        self.body.addStretch(1)
        self._clear = button(say("None of these  (Enter)"), "primary", self.clear.emit)
        self.foot.addWidget(button(say("Yes, one of these  (Y)"), "quiet", self.stopped.emit))
        self.foot.addStretch(1)
        self.foot.addWidget(self._clear)

    def _reason(self, title: str, sentence: str) -> QFrame:
        frame, column = card(name=title)
        frame.setMaximumHeight(_TALLEST_PX)
        column.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        column.setSpacing(0)
        words = label(title, "large"), label(sentence, tone="quiet")
        self._words.append(words)
        column.addStretch(1)
        for each in words:
            column.addWidget(each)
        column.addStretch(1)
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        put_in_columns(self._grid, self._cards, 1 if is_narrow(self) else 2)
        roomy = self.width() >= _ROOMY_PX[0] and self.height() >= _ROOMY_PX[1]
        for each, px, tall_px in zip(
            zip(*self._words, strict=True), (TYPE.large, TYPE.body), TALL_LETTERS_PX, strict=True
        ):
            for words in each:
                words.setFont(ui_font(tall_px if roomy else px))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clear.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clear.emit()
        elif event.key() in _YES:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)


class NotTodayPage(BeforePage):
    """Ends the way kindly: ``home``, or ``demo``, which needs nobody."""

    home = Signal()
    demo = Signal()

    def __init__(self, theme: Theme) -> None:
        lead = say(
            "Good that you asked each other. Nothing is lost: everything waits for you here."
        )
        super().__init__(theme, say("Then not today"), lead)
        for title, sentence in INSTEAD:
            frame, column = card(name=title)
            column.addWidget(label(title, "large"))
            column.addWidget(label(sentence, tone="quiet"))
            self.body.addWidget(frame)
        self.body.addStretch(1)
        self._home = button(say("Home  (Enter)"), "primary", self.home.emit)
        self.foot.addWidget(button(say("Try the demo  (D)"), "quiet", self.demo.emit))
        self.foot.addStretch(1)
        self.foot.addWidget(self._home)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.home.emit()
        elif event.key() == Qt.Key.Key_D:
            self.demo.emit()
        else:
            super().keyPressEvent(event)
