"""What to practise: tool, routine, target, pace, counts, sound."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from coach.messages import Settings
from coach.saying import joined, say, say_many
from coach.signal.bands import Band
from coach.ui.kit.choice_box import ChoiceBox
from coach.ui.kit.pieces import choices, label, row
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.services import RoutineChoice
from coach.words import clock_words

PACE_BPM = (40, 80)
COUNTS = (1, 8)
_TOOLS: list[tuple[str, object]] = [(say("Palm"), "palm"), (say("Thumb"), "thumb")]
_TARGETS: list[tuple[str, object]] = [
    (say("Light"), Band.LIGHT.value),
    (say("Medium"), Band.MEDIUM.value),
    (say("Firm"), Band.FIRM.value),
]
_SOUNDS: list[tuple[str, object]] = [(say("Aloud"), True), (say("Silent"), False)]
_NAME_PX = 96
_WITH, _AIM, _BEAT = say("With"), say("Aim for"), say("Beat")
FREE = say("Free practice")


class SetupPanel(QWidget):
    """Choices of a practice; ``settings`` turns them into what the engine takes.

    ``changed``: something else is chosen. ``is_planned``: what to do was chosen elsewhere, so
    only tool and sound are left to choose.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        start: Settings,
        routines: tuple[RoutineChoice, ...] = (),
        *,
        is_planned: bool = False,
    ) -> None:
        super().__init__()
        self._is_planned = is_planned
        self._theme, self._start, self._routines = theme, start, routines
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        tools, self._tools = choices(_TOOLS, start.tool, _WITH, self)
        targets, self._targets = choices(_TARGETS, start.target.value, _AIM, self)
        sounds, self._sounds = choices(_SOUNDS, start.sound, _BEAT, self)
        self._routine = self._routine_box()
        self._summary = label("", "small", "quiet")
        self._pace, self._pace_words = self._slider(
            PACE_BPM, round(start.pace_bpm), _pace_words(PACE_BPM[1])
        )
        self._counts, self._counts_words = self._slider(
            COUNTS, start.counts, _counts_words(COUNTS[1], PACE_BPM[0])
        )
        # Equally long, both sliders end at one edge.
        words_px = max(each.minimumWidth() for each in (self._pace_words, self._counts_words))
        for each in (self._pace_words, self._counts_words):
            each.setMinimumWidth(words_px)
        self._free: list[QWidget] = []
        self._add(column, _WITH, tools)
        which = self._add(column, say("Routine"), self._routine)
        which.setVisible(not is_planned)
        self._routine.setVisible(not is_planned)
        column.addWidget(self._summary)
        self._free = [
            self._add(column, _AIM, targets),
            *self._add_slider(column, self._pace_words, self._pace, say("Pace")),
            *self._add_slider(
                column, self._counts_words, self._counts, say("Counts for each stroke")
            ),
            *self._targets.buttons(),
        ]
        self._add(column, _BEAT, sounds)
        column.addStretch(1)
        self._pace.valueChanged.connect(lambda _value: self._say())
        self._counts.valueChanged.connect(lambda _value: self._say())
        self._routine.currentIndexChanged.connect(lambda _at: self._say())
        self._say()

    def settings(self, address: str) -> Settings:
        """Return the session chosen, on ``address``."""
        routine = self._routine.currentData()
        return replace(
            self._start,
            address=address,
            tool=_chosen(self._tools),
            target=Band(_chosen(self._targets)),
            pace_bpm=float(self._pace.value()),
            counts=self._counts.value(),
            routine=routine,
            sound=_chosen(self._sounds),
        )

    @property
    def what(self) -> str:
        """What is practised, by its title."""
        chosen = self._routine.currentData()
        titles = [each.title for each in self._routines if each.name == chosen]
        return titles[0] if titles else self._routine.currentText()

    def take_focus(self) -> None:
        """Put the focus on what is practised."""
        self._routine.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_routines(self, routines: tuple[RoutineChoice, ...]) -> None:
        """Show the routines there are; the choice stays, if it is one of them."""
        self._routines = routines
        chosen = self._routine.currentData()
        with QSignalBlocker(self._routine):
            self._routine.clear()
            self._fill(self._routine)
            self._routine.setCurrentIndex(max(0, self._routine.findData(chosen)))
        self._say()

    def _routine_box(self) -> ChoiceBox:
        box = ChoiceBox(self._theme, say("Routine"))
        self._fill(box)
        wished = self._start.routine
        if wished is not None and not self._routines:
            # Its title comes with the others; until then it is still what is wished for.
            box.addItem(wished.replace("-", " ").capitalize(), wished)
        box.setCurrentIndex(max(0, box.findData(wished)))
        return box

    def _fill(self, box: ChoiceBox) -> None:
        box.addItem(shown(FREE), None)
        for routine in self._routines:
            clock = clock_words(routine.duration_s)
            words = say("{title}, {clock} min", title=routine.title, clock=clock)
            box.addItem(shown(words), routine.name)

    def _slider(self, span: tuple[int, int], value: int, longest: str) -> tuple[QSlider, QLabel]:
        """Return a slider and its words, which have room for the longest: it is not to jump."""
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(*span)
        slider.setPageStep(max(1, (span[1] - span[0]) // 8))
        slider.setValue(value)
        words = label(longest, wrap=False)
        words.setMinimumWidth(words.sizeHint().width())
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return slider, words

    def _add(self, column: QVBoxLayout, words: str, thing: QWidget | QHBoxLayout) -> QWidget:
        name = label(words, tone="quiet")
        name.setFixedWidth(_NAME_PX)
        line = row(name)
        if isinstance(thing, QWidget):
            line.addWidget(thing, 1)
        else:
            line.addLayout(thing, 1)
        column.addLayout(line)
        return name

    def _add_slider(
        self, column: QVBoxLayout, words: QWidget, slider: QSlider, name: str
    ) -> tuple[QWidget, ...]:
        title = label(name, tone="quiet")
        title.setFixedWidth(_NAME_PX)
        line = row(title)
        line.addWidget(slider, 1)
        line.addWidget(words)
        column.addLayout(line)
        slider.setAccessibleName(shown(name))
        return title, words, slider

    def _say(self) -> None:
        pace, counts = self._pace.value(), self._counts.value()
        self._pace_words.setText(shown(_pace_words(pace)))
        self._counts_words.setText(shown(_counts_words(counts, pace)))
        chosen = self._routine.currentData()
        known = [routine.summary for routine in self._routines if routine.name == chosen]
        sets = say("It sets pace and pressure itself.")
        self._summary.setText(shown(joined(" ", [*known, sets])))
        self._summary.setVisible(chosen is not None and not self._is_planned)
        for widget in self._free:
            widget.setVisible(chosen is None and not self._is_planned)
        self.changed.emit()


def _pace_words(pace: int) -> str:
    return say("{pace} counts a minute", pace=pace)


def _counts_words(counts: int, pace: int) -> str:
    length_s = counts * 60.0 / pace
    return say_many(
        "{n} count, {length_s:.1f} s", "{n} counts, {length_s:.1f} s", counts, length_s=length_s
    )


def _chosen(group: QButtonGroup) -> Any:
    """Return the chosen button's value; a group always has one."""
    return next(each.property("value") for each in group.buttons() if each.isChecked())
