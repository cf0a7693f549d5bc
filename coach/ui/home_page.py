"""Home: six large ways on, and the last session in one line."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from coach.saying import say
from coach.ui.kit.choice_card import ChoiceCard
from coach.ui.kit.link import Link
from coach.ui.kit.page_frame import page_column
from coach.ui.kit.pictograms import Pictogram
from coach.ui.kit.pieces import button, label, row
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.services import SessionEntry

_CHOICES: tuple[tuple[Pictogram, str, str], ...] = (
    (
        "practise",
        say("Practise on the demo"),
        say("A simulated hand shows you around. Nothing to plug in."),
    ),
    (
        "partner",
        say("Practise with a partner"),
        say("A routine for two, guided from start to end."),
    ),
    ("drills", say("Drills"), say("Short exercises, each for one skill.")),
    (
        "connect",
        say("Connect a glove"),
        say("Or a pad, a scale, or any other sensor."),
    ),
    ("replay", say("Replay"), say("See a recording again, at your own speed.")),
    ("history", say("History"), say("All your sessions, newest first.")),
)
COPY_DIAGNOSTICS = say("Copy diagnostics")
#: Below these the page gives its margins and its motto to the choices.
_LOW_BELOW_PX = 640
_NARROW_BELOW_PX = 900
#: Below this the ways to less are left to their keys and to the settings.
_TIGHT_BELOW_PX = 700
#: Below this the choices stand below each other, as wide as the window.
_ALONE_BELOW_PX = 620


class HomePage(QWidget):
    """``chosen`` says which of the six; keys 1 to 6 do the same.

    ``settings_wished`` leads to the settings, also by S; ``meanings_wished`` asks what the numbers
    mean, also by M; T goes on to the next colours; ``diagnostics_wished`` asks that what is
    known of this machine be copied.
    """

    chosen = Signal(str)
    theme_toggled = Signal()
    settings_wished = Signal()
    meanings_wished = Signal()
    opened = Signal(object)
    diagnostics_wished = Signal()

    def __init__(
        self, theme: Theme, last: SessionEntry | None = None, today: date | None = None
    ) -> None:
        super().__init__()
        self._today = today
        self.setAccessibleName(shown(say("Home")))
        self._theme = theme
        column = self._column = page_column(self, SPACE.small)
        self._cards = [self._card(at) for at in range(len(_CHOICES))]
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE.large)
        self._across = 0
        meanings = button(say("The numbers  (M)"), "plain", self.meanings_wished.emit)
        meanings.setAccessibleName(shown(say("The numbers")))
        settings = button(say("Settings  (S)"), "plain", self.settings_wished.emit)
        settings.setAccessibleName(shown(say("Settings")))
        self._meanings = meanings
        self._head = label("Pressure Coach", "headline", wrap=False)
        column.addLayout(row(self._head, None, meanings, settings, spacing=SPACE.hair))
        motto = say("Slow hands, an easy beat, and just enough weight.")
        self._motto = label(motto, "large", "quiet")
        column.addWidget(self._motto)
        column.addLayout(self._grid, 1)
        self._place(2)
        self._foot = QVBoxLayout()
        self._last: SessionEntry | None = None
        self._diagnostics = Link(theme, COPY_DIAGNOSTICS)
        self._diagnostics.clicked.connect(lambda _checked=False: self.diagnostics_wished.emit())
        foot = row(self._diagnostics, spacing=SPACE.large)
        foot.setAlignment(self._diagnostics, Qt.AlignmentFlag.AlignVCenter)
        foot.insertLayout(0, self._foot, 1)
        column.addLayout(foot)
        self.show_last(last)

    def _card(self, at: int) -> ChoiceCard:
        name, title, sentence = _CHOICES[at]
        made = ChoiceCard(self._theme, name, title, sentence, str(at + 1))
        made.clicked.connect(lambda _checked=False: self.chosen.emit(name))
        return made

    def _place(self, across: int) -> None:
        """Place the choices in rows of so many."""
        if across == self._across:
            return
        self._across = across
        for at, made in enumerate(self._cards):
            self._grid.addWidget(made, at // across, at % across)

    def show_last(self, last: SessionEntry | None) -> None:
        """Show the last session below the choices, or a word of welcome."""
        if self._foot.count() and last == self._last:
            return
        self._last = last
        while (item := self._foot.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        if last is None:
            welcome = say("Your sessions will be kept here, on this computer only.")
            self._foot.addWidget(label(welcome, tone="quiet"))
            return
        from coach.ui.history.session_line import SessionLine

        line = SessionLine(self._theme, last, say("Last time: "), self._today)
        line.clicked.connect(lambda _checked=False: self.opened.emit(last))
        self._foot.addWidget(line)
        self.setTabOrder(self._cards[-1], line)

    def say_of_diagnostics(self, words: str) -> None:
        """Say in a word or two what has come of copying the diagnostics."""
        self._diagnostics.setText(shown(words))
        self._diagnostics.setAccessibleName(self._diagnostics.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < _LOW_BELOW_PX
        gap = SPACE.medium if low else SPACE.wide
        self._column.setSpacing(gap)
        self._meanings.setVisible(self.width() >= _TIGHT_BELOW_PX)
        alone = self.width() < _ALONE_BELOW_PX
        self._head.setFont(ui_font(TYPE.title if alone else TYPE.headline, bold=True))
        self._motto.setVisible(not low and not alone)
        self._diagnostics.setVisible(not alone)
        self._grid.setSpacing(gap)
        self._place(1 if alone else 2 if self.width() < _NARROW_BELOW_PX else 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - int(Qt.Key.Key_1)
        if 0 <= number < len(_CHOICES):
            self.chosen.emit(_CHOICES[number][0])
        elif event.key() == Qt.Key.Key_T:
            self.theme_toggled.emit()
        elif event.key() == Qt.Key.Key_S:
            self.settings_wished.emit()
        elif event.key() == Qt.Key.Key_M:
            self.meanings_wished.emit()
        else:
            super().keyPressEvent(event)
