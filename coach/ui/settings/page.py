"""Settings: colours, size, motion, language, and the ways to what has a page of its own."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.saying import say
from coach.ui.kit.page_frame import head_row, page_column, page_margins
from coach.ui.kit.pieces import button, scrolled
from coach.ui.kit.tokens import SPACE
from coach.ui.kit.tongue import LANGUAGES, shown
from coach.ui.preferences import SCALES
from coach.ui.settings.row import SettingRow

SettingName = Literal["colours", "size", "motion", "language", "sound", "help"]
HELP_WORDS = say("What stands where, what each number means, what is wrong here.")
_BESIDE_FROM_PX = 1000
_WIDEST_PX = 1200


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is set; ``theme`` None follows the hour and ``language`` None the desktop.

    ``scale_percent`` is what was chosen, ``shown_percent`` how large everything is now.
    """

    theme: str | None = None
    scale_percent: int = 100
    shown_percent: int = 100
    still: bool = False
    language: str | None = None


class SettingsPage(QWidget):
    """``theme_chosen``, ``scale_chosen``, ``still_chosen`` and ``language_chosen`` carry values.

    ``anew`` asks to start once more, ``sound``, ``meanings``, ``tour`` and ``diagnostics`` lead
    on, ``back`` leaves.
    """

    theme_chosen = Signal(object)
    scale_chosen = Signal(int)
    still_chosen = Signal(bool)
    language_chosen = Signal(object)
    anew = Signal()
    sound = Signal()
    meanings = Signal()
    tour = Signal()
    diagnostics = Signal()
    back = Signal()

    def __init__(self, chosen: Chosen, *, has_sound: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(shown(say("Settings")))
        self._chosen = chosen
        self._rows: dict[SettingName, SettingRow] = {
            "colours": self._colours(),
            "size": self._size(),
            "motion": self._motion(),
            "language": self._language(),
            "help": self._help(),
        }
        if has_sound:
            help_row = self._rows.pop("help")
            self._rows |= {"sound": self._sound(), "help": help_row}
        column = page_column(self, SPACE.large)
        home = button(say("Home  (Esc)"), "plain", self.back.emit)
        column.addLayout(head_row(say("Settings"), home))
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST_PX)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SPACE.small, 0)
        self._column.setSpacing(SPACE.medium)
        for each in self._rows.values():
            self._column.addWidget(each)
        self._column.addStretch(1)
        column.addWidget(scrolled(inside), 1)

    def _colours(self) -> SettingRow:
        made = SettingRow(
            say("Colours"),
            say("Dim is amber on black: for a dark room, and for eyes that rest."),
        )
        options = [
            (say("By the hour"), None),
            (say("Day"), "day"),
            (say("Night"), "night"),
            (say("Dim"), "dim"),
        ]
        return made.offer(options, self._chosen.theme, self.theme_chosen.emit)

    def _size(self) -> SettingRow:
        chosen = self._chosen
        made = SettingRow(say("Size of everything"), say("Letters, buttons and pictures alike."))
        options = [(say("{percent}%", percent=each), each) for each in SCALES]
        made.offer(options, chosen.scale_percent, self.scale_chosen.emit)
        if chosen.scale_percent != chosen.shown_percent:
            made.say(say("Everything has its new size from the next start."))
            made.lead(say("Restart now"), self.anew.emit)
        return made

    def _motion(self) -> SettingRow:
        made = SettingRow(
            say("Motion"),
            say("Nothing that moves is needed to understand anything."),
        )
        options = [(say("Follow the system"), False), (say("None"), True)]
        return made.offer(options, self._chosen.still, self.still_chosen.emit)

    def _language(self) -> SettingRow:
        made = SettingRow(say("Language"), say("What is written, and the counts that are spoken."))
        options: list[tuple[str, object]] = [(say("Follow the system"), None)]
        options += [(name, code) for code, name in LANGUAGES.items()]
        return made.offer(options, self._chosen.language, self.language_chosen.emit)

    def _sound(self) -> SettingRow:
        made = SettingRow(
            say("Sound and taps"),
            say("How loud the beat, the voice and the tone are, and what tapping the pad does."),
        )
        return made.lead(say("Sound …"), self.sound.emit)

    def _help(self) -> SettingRow:
        made = SettingRow(say("Help"), HELP_WORDS)
        made.lead(say("Show me around"), self.tour.emit)
        made.lead(say("The numbers"), self.meanings.emit)
        return made.lead(say("Copy diagnostics"), self.diagnostics.emit)

    def say_of_help(self, words: str) -> None:
        """Say something where the help is."""
        self._rows["help"].say(words)

    def take_focus(self, name: SettingName) -> None:
        """Put the focus on a setting, on what is chosen of it."""
        self._rows[name].take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus("colours")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = min(_WIDEST_PX, self.width() - 2 * page_margins(self.size()).left() - SPACE.wide)
        for each in self._rows.values():
            each.place(width, beside=self.width() >= _BESIDE_FROM_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)
