"""Copy and change a routine: its text, checked as one types, and what it becomes."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from coach.practice.routines.copying import MINE, as_copy
from coach.practice.routines.fields import RoutineError
from coach.practice.routines.library import bundled_names
from coach.practice.routines.parts import Routine
from coach.practice.routines.stage_lines import stage_at_line
from coach.practice.routines.text import parse_routine
from coach.saying import as_sentence, say
from coach.ui.kit.narrow import is_narrow
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, card, label, row
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.kit.veil import Veil
from coach.ui.routines.preview import RoutinePreview
from coach.ui.routines.stage_words import minutes_words
from coach.ui.routines.text_edit import RoutineTextEdit

UNSAVED = say("You have changed this routine")
UNSAVED_WORDS = say("What you wrote is kept nowhere yet. Go on writing, save it, or let it go.")
_NARROW_BELOW_PX = 1000
_LOW_BELOW_PX = 640
_LEAST_TEXT_PX = 140


class RoutineEditor(QWidget):
    """``saved`` carries the text once it can be used; ``back`` leaves without saving.

    ``known`` are the names that there are already, so that it can be said what saving does.
    ``unsaved`` text that came back from a failed save counts as changed.
    """

    saved = Signal(str)
    back = Signal()

    def __init__(
        self, theme: Theme, text: str, known: Collection[str] = (), *, unsaved: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(shown(say("Your routine")))
        self._theme, self._known = theme, frozenset(known) | bundled_names()
        self._before = None if unsaved else text
        self._routine: Routine | None = None
        self._was_good = False
        self._veil: Veil | None = None
        self._edit = RoutineTextEdit(theme, text)
        self._verdict = label("", "body")
        self._outcome = label("", "small", "quiet")
        self._preview = RoutinePreview(theme)
        self._save = button(say("Save  (Ctrl+S)"), "primary", self._keep)
        self._column = page_column(self)
        copy = button(say("Give it a name of its own"), "quiet", self._copy)
        leave = button(say("Back  (Esc)"), "plain", self._leave)
        self._column.addLayout(head_row(say("Your routine"), leave))
        self._body = QHBoxLayout()
        self._body.addWidget(self._edit, 5)
        self._body.addWidget(self._beside(), 6)
        self._column.addLayout(self._body, 1)
        self._foot = foot = row()
        foot.addWidget(copy)
        foot.addWidget(self._outcome, 1)
        foot.addWidget(self._save)
        self._column.addLayout(foot)
        self._edit.textChanged.connect(self._check)
        self._edit.cursorPositionChanged.connect(self._follow)
        for keys in (QKeySequence.StandardKey.Save, QKeySequence("Ctrl+Return")):
            QShortcut(keys, self, self._keep)
        self._check()

    def _beside(self) -> QWidget:
        frame, column = card(name=say("What it becomes"))
        column.addWidget(self._verdict)
        column.addWidget(self._preview, 1)
        column.addStretch(0)
        return frame

    @property
    def text(self) -> str:
        """What is written now."""
        return self._edit.toPlainText()

    @property
    def is_changed(self) -> bool:
        """Whether something is written that was not there at first."""
        return self.text != self._before

    def write(self, text: str) -> None:
        """Put another text in the place of all that is written; it can be undone."""
        cursor = self._edit.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def show_problem(self, sentence: str) -> None:
        """Say why the text could not be kept; the text stays."""
        self._say(sentence, "warn")

    def _say(self, words: str, tone: str) -> None:
        self._verdict.setText(shown(words))
        self._verdict.setProperty("tone", tone)
        self._verdict.style().polish(self._verdict)

    def _check(self) -> None:
        """Check what is written and show what it would be; a mistake leaves the last picture."""
        try:
            routine = parse_routine(self.text, "")
        except RoutineError as problem:
            self._routine = None
            self._edit.mark(problem.line)
            wrong = problem.what
            if problem.line:
                wrong = say("Line {line}: {what}", line=problem.line, what=wrong)
            self._say(as_sentence(wrong), "warn")
            self._outcome.setText(shown(say("It can be saved once that is mended.")))
            self._save.setEnabled(False)
            self._make_room()
            return
        self._routine, self._was_good = routine, True
        self._edit.mark(None)
        self._say(_length_words(routine), "plain")
        self._outcome.setText(shown(what_saving_does(routine.name, self._known)))
        self._save.setEnabled(True)
        self._make_room()
        self._follow()

    def _make_room(self) -> None:
        """Where there is little, what to mend goes before the picture of what was good."""
        is_low = self.height() < _LOW_BELOW_PX and self._routine is None
        self._preview.setVisible(self._was_good and not is_low)

    def _follow(self) -> None:
        """Show the stage that the cursor is in."""
        if self._routine is not None:
            at = stage_at_line(self.text, self._edit.line)
            self._preview.show_routine(self._routine, index=-1 if at is None else at)

    def _copy(self) -> None:
        copied = as_copy(self.text, self._known, shown(MINE))
        if copied != self.text:
            self.write(copied)
            self._edit.go_to(1)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self._routine is not None and self._veil is None:
            self.saved.emit(self.text)
        elif self._edit.marked_line is not None:
            self._edit.go_to(self._edit.marked_line)

    def _leave(self) -> None:
        if not self.is_changed:
            self.back.emit()
            return
        ways: list[tuple[str, Callable[[], None]]] = [
            (say("Go on writing"), self._lift),
            (say("Let it go"), self._let_go),
        ]
        if self._routine is not None:
            ways.insert(1, (say("Save it"), self._lift_and_keep))
        # Escape goes on writing, so pressing it twice by mistake loses nothing.
        self._veil = Veil(self._theme, self, UNSAVED, UNSAVED_WORDS, tuple(ways), escape=0)

    def _lift(self) -> None:
        self._veil = None
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self) -> None:
        self._veil = None
        self.back.emit()

    def _lift_and_keep(self) -> None:
        self._lift()
        self._keep()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._edit.marked_line is not None:
            self._edit.go_to(self._edit.marked_line)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # With a focus proxy, Tab would never come to what stands before it.
        super().focusInEvent(event)
        self._edit.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW_PX
        self._body.setSpacing(SPACE.medium if narrow else SPACE.wide)
        self._make_room()
        # One over the other, the text with room for some lines, and no words squeezed between.
        upright = is_narrow(self)
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if upright else direction.LeftToRight)
        self._edit.setMinimumHeight(_LEAST_TEXT_PX if upright else 0)
        self._foot.setDirection(direction.BottomToTop if upright else direction.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)


def what_saving_does(name: str, known: Collection[str]) -> str:
    """Return which routine a save replaces, or that it replaces none."""
    if name in bundled_names():
        return say(
            "Saving puts yours in the place of ours called {name}; another name keeps both.",
            name=name,
        )
    if name in known:
        return say("Saving replaces your own routine called {name}.", name=name)
    return say("Saving keeps it as a routine of your own, called {name}.", name=name)


def _length_words(routine: Routine) -> str:
    """Return what a routine is called and how long it takes: "Mine: 10 min 5 s, 2 min to spare"."""
    minutes, seconds = divmod(round(routine.stages_s), 60)
    long = say("{minutes} min", minutes=minutes)
    if seconds or not minutes:
        long = say("{minutes} min {seconds} s", minutes=minutes, seconds=seconds)
    spare_s = routine.duration_s - routine.stages_s
    if spare_s < 30:
        return say("{title}: {minutes}", title=routine.title, minutes=long)
    spare = minutes_words(spare_s)
    return say(
        "{title}: {minutes}, {spare} to spare", title=routine.title, minutes=long, spare=spare
    )
