"""What a comfort trial came to: the receiver's bands beside the usual ones, and the ways on."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.practice.comfort.found import Found
from coach.practice.routines.names import area_title, the_area
from coach.saying import joined, say
from coach.signal.bands import PALM, Edges
from coach.ui.kit.actions import actions
from coach.ui.kit.announcing import announce
from coach.ui.kit.pieces import button, label, scrolled
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.partner.band_bars import BandBars
from coach.ui.partner.found_words import (
    SIMULATED_TOO_SOON,
    found_sentence,
    simulated_sentence,
    told_n,
    without_yes,
)

_USUAL: Final = say("Usual")
_HIGHER: Final = say("Yes, higher is right for me")


class FoundPanel(QWidget):
    """``kept`` carries whether the receiver says yes to higher; ``again`` asks for a new trial.

    ``spared`` wishes a tender area to be left out. Once something is kept or spared, ``another``
    asks for a trial on another area, ``enough`` for the end. Of a ``simulated`` hand nothing can
    be kept, and nothing is said of whoever receives.
    """

    kept = Signal(bool)
    again = Signal()
    spared = Signal()
    another = Signal()
    enough = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, simulated: bool = False
    ) -> None:
        super().__init__(parent)
        self._simulated = simulated
        self._sentence = label("", "title")
        self._needs_yes = label("", "large", "warn")
        self._bars, self._usual = BandBars(theme), PALM
        self._questions = label("", tone="warn")
        self._use = button(say("Keep this"), "primary", lambda: self.kept.emit(False))
        self._yes = button(_HIGHER, "raised", lambda: self.kept.emit(True))
        self._again = button(say("Again"), "quiet", self.again.emit)
        self._spare = button(say("Leave it out today"), "primary", self.spared.emit)
        self._enough = button(say("That is all"), "primary", self.enough.emit)
        self._another = button(say("Another area"), "raised", self.another.emit)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(self._sentence)
        column.addWidget(self._needs_yes)
        column.addWidget(self._bars, 4)
        column.addWidget(self._questions)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(SPACE.medium)
        around.addWidget(scrolled(told), 1)
        ways = (self._use, self._spare, self._yes, self._another)
        self._ways = (self._enough, *ways, self._again)
        self._actions = actions(self._enough, *ways, aside=(self._again,))
        around.addLayout(self._actions)
        # Never all of them at once: together they would be wider than a small window.
        for each in self._ways[:-1]:
            each.hide()

    def show_found(self, found: Found, name: str) -> None:
        """Show what was found beside the usual."""
        if self._simulated:
            self._show_simulated(found, name)
            return
        self._sentence.setText(shown(found_sentence(found, name)))
        self._usual = found.default
        self._bars.show_rows((_USUAL, found.default), (_short(name), found.measured))
        self._questions.setText(shown(joined("\n", found.questions)))
        self._questions.setVisible(bool(found.questions))
        use = say("Not higher than usual") if found.raised else say("Keep this")
        self._use.setText(shown(use))
        self._use.setAccessibleName(shown(say("Keep this, nowhere above the usual")))
        needs = say("That is higher than usual, so it needs {name}'s own yes.", name=name)
        self._needs_yes.setText(shown(joined(" ", (needs, without_yes(found)))))
        self._needs_yes.setVisible(found.raised)
        self._bars.setVisible(True)
        self._show_ways(self._use, self._again, *([self._yes] if found.raised else []))

    def _show_simulated(self, found: Found, name: str) -> None:
        self._sentence.setText(shown(simulated_sentence(found, name)))
        self._bars.show_rows((_USUAL, found.default), (say("Simulated"), found.measured))
        self._questions.setVisible(False)
        self._needs_yes.setVisible(False)
        self._bars.setVisible(True)
        self._show_ways(self._enough, self._again)

    def show_refused(self, sentence: str, tender: bool) -> None:
        """Say why nothing came of it; a ``tender`` area can be left out by one press."""
        self._sentence.setText(shown(SIMULATED_TOO_SOON if self._simulated else sentence))
        for each in (self._needs_yes, self._bars, self._questions):
            each.setVisible(False)
        # What is too much already is not to be pressed once more by whoever just hits Enter.
        spare = tender and not self._simulated
        self._show_ways(self._spare if spare else self._enough, self._again)

    def show_spared(self, name: str, area: str, following: str) -> None:
        """Say that an area is left out now, and that another may follow."""
        spared = say(
            "Left out for {name} today: {area}. You can change that before you begin.",
            name=name,
            area=the_area(area),
        )
        self._sentence.setText(shown(spared))
        self._show_onward(following)

    def show_kept(self, name: str, area: str, edges: Edges, following: str) -> None:
        """Say what is kept now, and that another area may follow."""
        kept = say(
            "Kept for {name}: {area}, too much from {firm_n:g} N. "
            "Leave it at that, or go straight on to another area.",
            area=the_area(area),
            name=name,
            firm_n=told_n(edges.firm_n),
        )
        self._sentence.setText(shown(kept))
        self._bars.show_rows((_USUAL, self._usual), (_short(name), edges))
        self._needs_yes.setVisible(False)
        self._questions.setVisible(False)
        self._show_onward(following)

    def _show_onward(self, following: str) -> None:
        self._another.setText(shown(say("Go on: {area}", area=area_title(following))))
        self._show_ways(self._enough, self._another)

    def _show_ways(self, *ways: QPushButton) -> None:
        announce(self, self._sentence.text())
        for each in self._ways:
            each.setVisible(each in ways)
        self.focus_first()

    def fit(self, px: int, *, narrow: bool) -> None:
        """Say it in letters of a size, the ways one over the other in a ``narrow`` window."""
        self._sentence.setFont(ui_font(px, bold=True))
        sideways, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._actions.setDirection(down if narrow else sideways)

    def focus_first(self) -> None:
        """Put the focus on the way that is never higher, on the end, or on another try."""
        ways = (self._use, self._spare, self._enough, self._again)
        first = next(each for each in ways if not each.isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _short(name: str) -> str:
    return name if len(name) <= 9 else f"{name[:8]}…"
