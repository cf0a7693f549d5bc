"""Before a practice, the third screen: which areas are fine today, and a promise to speak up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from coach.errors import UsageError
from coach.practice.routines.adapting import adaptation
from coach.practice.routines.library import Routine
from coach.practice.routines.names import area_word
from coach.practice.routines.techniques import AREAS
from coach.saying import Phrase, joined, say
from coach.ui.kit.announcing import announce
from coach.ui.kit.job import sentence_of
from coach.ui.kit.narrow import is_narrow, put_in_columns
from coach.ui.kit.pieces import button, label, row
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.partner.area_row import AreaChoice, AreaRow
from coach.ui.partner.before_page import BeforePage
from coach.ui.preferences import AreasAsked
from coach.ui.routines.body_map import BodyMap

PROMISE = say(
    "Ask the one who lies down, and let them promise: “I'll tell you at once when it is too much; "
    "I won't grit my teeth.” They may stop you at any time, without giving a reason. "
    "At a flinch, a held breath or a tensing press less, at once."
)
_MAP_FROM_PX = 1000
#: In a narrower window the device's name stands above the ways on, not among them.
_NARROW_BELOW_PX = 780


class AreasPage(BeforePage):
    """``done`` carries AreasAsked. ``device`` asks for another device, ``lists`` for the lists.

    ``on`` names the device in a person's words; ``lists_known`` offers the two screens before
    this one again, which are left out once they were read.
    """

    done = Signal(object)
    device = Signal()
    lists = Signal()

    def __init__(
        self,
        theme: Theme,
        routine: Routine,
        asked: AreasAsked,
        on: str = "",
        lists_known: bool = False,
    ) -> None:
        super().__init__(theme, say("Anywhere to leave alone today?"), PROMISE)
        self._routine = routine
        self._concerned = concerned = _concerned(routine)
        self._rows = [
            AreaRow(theme, area, _choice(area, asked), area in concerned) for area in AREAS
        ]
        self._map = BodyMap(theme)
        self._map.setMinimumWidth(240)
        self._outcome = label("", tone="quiet")
        self.body.addLayout(self._body())
        self.body.addStretch(1)
        self.above_foot.addWidget(self._outcome)
        if lists_known:
            again = button(say("When not to start  (L)"), "plain", self.lists.emit)
            self.foot.addWidget(again)
        change = button(say("Another device  (D)"), "plain", self.device.emit)
        self.foot.addWidget(change)
        self._on, self._gap = label(on, "small", "quiet"), label("")
        self._gap.hide()
        self.foot.addWidget(self._on, 1)
        self._begin = button(say("Begin  (Enter)"), "primary", self._go_on)
        self.foot.addWidget(self._begin)
        self._judge()

    def _body(self) -> QVBoxLayout:
        self._grid = grid = QGridLayout()
        grid.setSpacing(SPACE.small)
        put_in_columns(grid, self._rows, 2, down=True)
        for at, each in enumerate(self._rows):
            each.changed.connect(self._judge)
            each.met.connect(lambda each=each: self._show_on_map(each))
            each.stepped.connect(lambda by, at=at: self._step(at + by))
        column = QVBoxLayout()
        side = row(spacing=SPACE.wide)
        side.addLayout(grid, 1)
        side.addWidget(self._map)
        column.addLayout(side)
        return column

    @property
    def asked(self) -> AreasAsked:
        """What is chosen now."""
        return AreasAsked(
            tuple(each.area for each in self._rows if each.choice == "avoid"),
            tuple(each.area for each in self._rows if each.choice == "soften"),
        )

    def _show_on_map(self, at: AreaRow) -> None:
        self.area.ensureWidgetVisible(at)
        asked = self.asked
        self._map.show_stage(at.area, avoid=asked.avoid, soften=asked.soften)

    def _step(self, at: int) -> None:
        self._rows[at % len(self._rows)].setFocus(Qt.FocusReason.TabFocusReason)

    def _judge(self) -> bool:
        """Say what the choices make of the routine; returns whether something is left of it."""
        asked = self.asked
        focused = next((each for each in self._rows if each.hasFocus()), None)
        area = focused.area if focused else ""
        self._map.show_stage(area, avoid=asked.avoid, soften=asked.soften)
        try:
            words = adaptation(self._routine, asked.avoid, asked.soften).sentence
            possible = True
        except UsageError as problem:
            words, possible = sentence_of(problem), False
        named = (
            (asked.avoid, Phrase("Left alone: {areas}.")),
            (asked.soften, Phrase("Softer limits for: {areas}.")),
        )
        told_of = [words] if words else []
        for areas, phrase in named:
            names = [area_word(area) for area in areas if area in self._concerned]
            if names and possible:
                told_of.append(phrase(areas=joined(", ", names)))
        words = joined(" ", told_of)
        whole = say("All of “{routine}” as it is.", routine=self._routine.title)
        told = shown(words or whole)
        if told != self._outcome.text():
            self._outcome.setText(told)
            announce(self, told)
        self._outcome.setProperty("tone", "quiet" if possible else "warn")
        self._outcome.style().polish(self._outcome)
        self._begin.setEnabled(possible)
        return possible

    def _go_on(self) -> None:
        if self._judge():
            self.done.emit(self.asked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        put_in_columns(self._grid, self._rows, 1 if is_narrow(self) else 2, down=True)
        self._map.setVisible(self.width() >= _MAP_FROM_PX)
        device_above = self.width() < _NARROW_BELOW_PX
        if device_above and self.foot.indexOf(self._on) >= 0:
            self.foot.replaceWidget(self._on, self._gap)
            self.above_foot.addWidget(self._on)
        elif not device_above and self.foot.indexOf(self._on) < 0:
            self.above_foot.removeWidget(self._on)
            self.foot.replaceWidget(self._gap, self._on)
        self._gap.setVisible(device_above)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asks = {Qt.Key.Key_D: self.device.emit, Qt.Key.Key_L: self.lists.emit}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif event.key() in asks:
            asks[Qt.Key(event.key())]()
        else:
            super().keyPressEvent(event)


def _choice(area: str, asked: AreasAsked) -> AreaChoice:
    if area in asked.avoid:
        return "avoid"
    return "soften" if area in asked.soften else "fine"


def _concerned(routine: Routine) -> set[str]:
    """Return the areas without which the routine would be another."""
    found = set()
    for area in AREAS:
        try:
            same = adaptation(routine, (area,)).routine == routine
        except UsageError:
            same = False
        if not same:
            found.add(area)
    return found
