"""The practice page's few large controls, by who leads: the person, a routine or a drill."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from coach.saying import joined, say
from coach.signal.bands import Band
from coach.ui.kit.band_words import band_word, shape_icon
from coach.ui.kit.buttons import PageButton, Stepper
from coach.ui.kit.tab_order import tab_through
from coach.ui.kit.tokens import SPACE, TOUCH_PX, Theme
from coach.ui.kit.tongue import shown
from coach.ui.practising.arrangement import Lead
from coach.words import BAND_WORDS

TARGETS = (Band.LIGHT, Band.MEDIUM, Band.FIRM)
_TWO_ROWS_FROM_PX = 660
#: From here on a routine's seven buttons stand in one row.
_SEVEN_FROM_PX = 660
#: By who leads and the rows: each button's name with its row, column and span, of twelve columns.
_PLACES: dict[tuple[Lead, int], dict[str, tuple[int, int, int]]] = {
    ("free", 2): {
        "pause": (0, 0, 3),
        "sound": (0, 3, 2),
        "leave": (0, 5, 2),
        "targets": (0, 7, 5),
        "pace": (1, 0, 4),
        "tap": (1, 4, 1),
        "zero": (1, 5, 1),
        "numbers": (1, 6, 1),
        "counts": (1, 7, 5),
    },
    ("free", 3): {
        "pause": (0, 0, 3),
        "sound": (0, 3, 3),
        "tap": (0, 6, 2),
        "zero": (0, 8, 2),
        "leave": (0, 10, 2),
        "pace": (1, 0, 6),
        "counts": (1, 6, 6),
        "targets": (2, 0, 10),
        "numbers": (2, 10, 2),
    },
    ("routine", 1): {
        "pause": (0, 0, 2),
        "back": (0, 2, 2),
        "skip": (0, 4, 1),
        "longer": (0, 5, 2),
        "zero": (0, 7, 1),
        "numbers": (0, 8, 1),
        "sound": (0, 9, 2),
        "leave": (0, 11, 1),
    },
    ("routine", 2): {
        "pause": (0, 0, 3),
        "sound": (0, 3, 3),
        "zero": (0, 6, 3),
        "leave": (0, 9, 3),
        "back": (1, 0, 3),
        "skip": (1, 3, 3),
        "longer": (1, 6, 3),
        "numbers": (1, 9, 3),
    },
    ("drill", 1): {
        "pause": (0, 0, 3),
        "sound": (0, 3, 3),
        "zero": (0, 6, 2),
        "numbers": (0, 8, 2),
        "leave": (0, 10, 2),
    },
}
_ICON_PX = 18
_PAUSE, _GO_ON = say("Pause"), say("Go on")
_SOUND_WORDS = {True: say("Mute"), False: say("Unmute"), None: say("Silent")}


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

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = PageButton(say("Pause"), say("Pause or go on (Space)"), "primary", self)
        self._sound = PageButton(say("Mute"), say("Sound on or off (S)"), "quiet", self)
        self._leave = PageButton(say("Leave"), say("Leave this practice (Escape)"), "quiet", self)
        self._pace = Stepper(theme, say("a minute"), say("Slower (Down)"), say("Faster (Up)"), self)
        self._tap = PageButton(say("Tap"), say("Tap the pace you want (T)"), parent=self)
        self._counts = Stepper(
            theme, say("counts"), say("Fewer counts (Left)"), say("More counts (Right)"), self
        )
        self._targets = _TargetChoice(theme, self)
        self._back = PageButton(say("Back"), say("The stage before (Page Up)"), parent=self)
        self._skip = PageButton(say("Skip"), say("The next stage (Page Down)"), parent=self)
        self._longer = PageButton(
            say("+1 min"), say("A minute longer in this stage (E)"), parent=self
        )
        self._zero = PageButton(say("Zero"), say("Hands off: this is zero (Z)"), "quiet", self)
        self._numbers = PageButton(say("Info"), say("What these numbers mean (M)"), "quiet", self)
        self._pause.clicked.connect(self.pause_pressed)
        self._sound.clicked.connect(self.sound_pressed)
        self._leave.clicked.connect(self.leave_pressed)
        self._tap.clicked.connect(self.tapped)
        self._pace.stepped.connect(self.pace_stepped)
        self._counts.stepped.connect(self.counts_stepped)
        self._targets.chosen.connect(self.target_chosen)
        self._back.clicked.connect(partial(self.stage_skipped.emit, -1))
        self._skip.clicked.connect(partial(self.stage_skipped.emit, 1))
        self._longer.clicked.connect(self.longer_pressed)
        self._zero.clicked.connect(self.zero_pressed)
        self._numbers.clicked.connect(self.numbers_pressed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE.small)
        self._widgets = self._by_name()
        self._says: tuple[str, str] | None = None
        self._laid: tuple[Lead, int] | None = None
        self.arrange(0)

    def _by_name(self) -> dict[str, QWidget]:
        for button in self.findChildren(PageButton):
            if button.parent() is self:
                button.setStyleSheet(f"padding: 0 {SPACE.hair}px;")
        for column in range(12):
            self._grid.setColumnStretch(column, 1)
        return {
            "pause": self._pause,
            "sound": self._sound,
            "leave": self._leave,
            "pace": self._pace,
            "tap": self._tap,
            "counts": self._counts,
            "targets": self._targets,
            "back": self._back,
            "skip": self._skip,
            "longer": self._longer,
            "zero": self._zero,
            "numbers": self._numbers,
        }

    @staticmethod
    def rows_for(width: int, lead: Lead = "free") -> int:
        """Return how many rows the controls need at a width."""
        if lead == "drill":
            return 1
        if lead == "routine":
            return 1 if width >= _SEVEN_FROM_PX else 2
        return 2 if width >= _TWO_ROWS_FROM_PX else 3

    @classmethod
    def height_for(cls, width: int, lead: Lead = "free") -> int:
        """Return the height that the controls take at a width."""
        rows = cls.rows_for(width, lead)
        return rows * TOUCH_PX + (rows - 1) * SPACE.small

    def arrange(self, width: int, lead: Lead = "free") -> None:
        """Place the controls for a width, on a grid of twelve columns."""
        wanted = lead, self.rows_for(width, lead)
        if wanted == self._laid:
            return
        self._laid = wanted
        places = _PLACES[wanted]
        for name, widget in self._widgets.items():
            self._grid.removeWidget(widget)
            widget.setVisible(name in places)
            if name in places:
                row, column, span = places[name]
                self._grid.addWidget(widget, row, column, 1, span)
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


class _TargetChoice(QWidget):
    """Three bands to aim for, one of them chosen."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair)
        self._buttons: dict[Band, PageButton] = {}
        for key, band in enumerate(TARGETS, start=1):
            word = band_word(band)
            name = say("Aim for {band} ({key})", band=BAND_WORDS[band], key=key)
            button = PageButton(joined("", (" ", word)), name, "choice", self)
            button.setCheckable(True)
            button.setIcon(shape_icon(band, _ICON_PX, QColor(theme.bands.of(band))))
            button.setIconSize(QSize(_ICON_PX, _ICON_PX))
            button.setStyleSheet(f"padding: 0 {SPACE.hair}px;")
            button.clicked.connect(partial(self._choose, band))
            row.addWidget(button, 1)
            self._buttons[band] = button

    def show_target(self, target: Band) -> None:
        # Not a button group: Tab would reach its chosen button only.
        for band, button in self._buttons.items():
            if button.isChecked() != (band is target):
                button.setChecked(band is target)

    def _choose(self, band: Band) -> None:
        self.show_target(band)
        self.chosen.emit(band)
