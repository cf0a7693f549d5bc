"""The practice page's few large controls, by who leads: the person, a routine or a drill."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from coach.saying import say
from coach.signal.bands import Band
from coach.ui.kit.buttons import PageButton, Stepper
from coach.ui.kit.tab_order import tab_through
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TOUCH_PX, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.arrangement import Lead
from coach.ui.practising.control_places import BY_WORDS, control_places, rows_for
from coach.ui.practising.control_words import CONTROLS, COUNTS_DOES, PACE_DOES
from coach.ui.practising.explaining import explain
from coach.ui.practising.targets import TARGETS, TargetChoice

__all__ = ["TARGETS", "Controls"]

_MOST_COLUMNS = 15
_PAUSE, _GO_ON = say("Pause"), say("Go on")
_SOUND_WORDS = {True: say("Mute"), False: say("Unmute"), None: say("Silent")}
#: What stands on a button by turns.
_BY_TURNS = {"pause": (_PAUSE, _GO_ON), "sound": tuple(_SOUND_WORDS.values())}


def _wide(name: str) -> int:
    """Return how wide a button wishes to be, whatever stands on it, in the language spoken."""
    metrics = QFontMetrics(ui_font(TYPE.body, bold=CONTROLS[name].kind == "primary"))
    words = _BY_TURNS.get(name, (CONTROLS[name].text,))
    return max(metrics.horizontalAdvance(shown(each)) for each in words) + 2 * SPACE.medium


class Controls(QWidget):
    """Emits what a person asks for; shows what it is told, and decides nothing itself."""

    pause_pressed = Signal()
    sound_pressed = Signal()
    leave_pressed = Signal()
    tapped = Signal()
    pace_stepped = Signal(int)
    counts_stepped = Signal(int)
    target_chosen = Signal(object)
    stage_skipped = Signal(int)
    longer_pressed = Signal()
    zero_pressed = Signal()
    numbers_pressed = Signal()
    debrief_pressed = Signal()
    again_pressed = Signal()
    home_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {name: self._button(name) for name in CONTROLS}
        self._pause, self._sound = self._buttons["pause"], self._buttons["sound"]
        self._pace = Stepper(theme, say("a minute"), say("Slower (Down)"), say("Faster (Up)"), self)
        self._counts = Stepper(
            theme, say("counts"), say("Fewer counts (Left)"), say("More counts (Right)"), self
        )
        for stepper, does in ((self._pace, PACE_DOES), (self._counts, COUNTS_DOES)):
            explain(stepper.less, does)
            explain(stepper.more, does)
        self._targets = TargetChoice(theme, self)
        self._connect()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE.small)
        self._widgets: dict[str, QWidget] = {
            **self._buttons,
            "pace": self._pace,
            "counts": self._counts,
            "targets": self._targets,
        }
        self._by_words = QHBoxLayout()
        self._by_words.setSpacing(SPACE.small)
        self._says: tuple[str, str] | None = None
        self._laid: tuple[Lead, int] | None = None
        self.arrange(0)

    def _button(self, name: str) -> PageButton:
        words = CONTROLS[name]
        made = PageButton(words.text, words.name, words.kind, self)
        made.setStyleSheet(f"padding: 0 {SPACE.hair // 2}px;")
        explain(made, words.does)
        return made

    def _connect(self) -> None:
        buttons = self._buttons
        buttons["back"].clicked.connect(partial(self.stage_skipped.emit, -1))
        buttons["skip"].clicked.connect(partial(self.stage_skipped.emit, 1))
        for name, asked in (
            ("pause", self.pause_pressed),
            ("sound", self.sound_pressed),
            ("leave", self.leave_pressed),
            ("tap", self.tapped),
            ("longer", self.longer_pressed),
            ("zero", self.zero_pressed),
            ("numbers", self.numbers_pressed),
            ("debrief", self.debrief_pressed),
            ("again", self.again_pressed),
            ("home", self.home_pressed),
        ):
            buttons[name].clicked.connect(asked)
        self._pace.stepped.connect(self.pace_stepped)
        self._counts.stepped.connect(self.counts_stepped)
        self._targets.chosen.connect(self.target_chosen)

    @staticmethod
    def rows_for(width: int, lead: Lead = "free") -> int:
        """Return how many rows the controls need at a width."""
        return rows_for(width, lead)

    @classmethod
    def height_for(cls, width: int, lead: Lead = "free") -> int:
        """Return the height that the controls take at a width."""
        rows = cls.rows_for(width, lead)
        return rows * TOUCH_PX + (rows - 1) * SPACE.small

    def arrange(self, width: int, lead: Lead = "free") -> None:
        """Place the controls for a width, on a grid of equal columns."""
        wanted = lead, self.rows_for(width, lead)
        if wanted == self._laid:
            return
        self._laid = wanted
        places, columns = control_places(*wanted)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))
        self._grid.removeItem(self._by_words)
        by_words = [name for name, place in places.items() if wanted in BY_WORDS and not place[0]]
        for name, widget in self._widgets.items():
            self._grid.removeWidget(widget)
            self._by_words.removeWidget(widget)
            widget.setVisible(name in places)
            if name in places and name not in by_words:
                row, column, span = places[name]
                self._grid.addWidget(widget, row, column, 1, span)
        for name in by_words:
            self._by_words.addWidget(self._widgets[name], _wide(name))
        if by_words:
            self._grid.addLayout(self._by_words, 0, 0, 1, columns)
        again = self._buttons["again"]
        again.setProperty("kind", "primary" if lead == "over-unkept" else CONTROLS["again"].kind)
        again.style().polish(again)
        tab_through(self._widgets[name] for name in sorted(places, key=places.__getitem__))
        self._grid.activate()

    def show_state(
        self, paused: bool, sound_on: bool | None, pace_bpm: float, counts: int, target: Band
    ) -> None:
        """Show the values as they are now; ``sound_on`` None is no loudspeaker at all."""
        # The foot line says how it is; a button says what it does.
        says = _GO_ON if paused else _PAUSE, _SOUND_WORDS[sound_on]
        if says != self._says:
            self._says = says
            self._pause.setText(shown(says[0]))
            self._sound.setText(shown(says[1]))
        self._sound.setEnabled(sound_on is not None)
        self._pace.show_value(f"{pace_bpm:.0f}")
        self._counts.show_value(str(counts))
        self._targets.show_target(target)
