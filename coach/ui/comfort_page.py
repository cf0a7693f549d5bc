"""The comfort trial, guided: three slow ascents, three words, and what they come to."""

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from coach.coaching_views import ReceiverView
from coach.messages import GoOn, ReceiverWord, Tool, TryComfort
from coach.practice.ascent import Word
from coach.practice.comfort import ComfortProfile
from coach.practice.comfort_found import top_of
from coach.practice.comfort_trial import ComfortTrial
from coach.practice.trial_view import ASCENTS, TrialView
from coach.ui.comfort_head import ComfortHead
from coach.ui.found_panel import FoundPanel
from coach.ui.moment import is_fresh, is_too_much
from coach.ui.pieces import label
from coach.ui.ramp_plot import RampPlot
from coach.ui.tokens import SPACE, Theme
from coach.ui.too_much import TooMuchScreen
from coach.ui.word_buttons import WordButtons
from coach.views import Snapshot

_KEYS: Final[dict[int, Word]] = {
    Qt.Key.Key_1: "pleasant",
    Qt.Key.Key_2: "firm enough",
    Qt.Key.Key_3: "stop",
}
#: What the glove's button means here: once, twice, held.
_SQUEEZES: Final[dict[ReceiverWord, Word]] = {
    "good": "pleasant",
    "softer": "firm enough",
    "stop": "stop",
}
#: The engine is asked again for the trial's edges when it still judges by others after so long.
_ASK_AGAIN_S: Final = 0.5
_QUIET: Final = "The sensor is quiet; the trial goes on as soon as it speaks."
_MOST_MARK: Final = 120


class ComfortPage(QWidget):
    """A live page for ``SessionHost``; ``done`` carries the profile with what was found.

    Its session needs the settings that ``coach.practice.comfort_trial.trial_settings`` makes of
    any (one hand, no beat, no routine, no check-ins, no hints, nothing recorded): the engine then
    obeys ``TryComfort``, which this page sends so that the alarm stands at the trial's limit.
    The page goes on living after ``done``; its owner keeps the profile and leaves.
    """

    command = Signal(object)
    left = Signal()
    done = Signal(object)

    def __init__(
        self,
        theme: Theme,
        profile: ComfortProfile,
        tool: Tool = "palm",
        area: str = "back",
        *,
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName("Comfort trial")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._profile, self._today = profile, today
        self._trial = ComfortTrial(tool, area)
        self._snapshot: Snapshot | None = None
        self._heard: ReceiverView | None = None
        self._asked_s = float("-inf")
        self._head = ComfortHead(theme, profile.name, tool, area)
        self._head.chosen.connect(self._begin)
        self._head.back.connect(self.left)
        self._head.box.installEventFilter(self)
        self._sentence = label("", "title")
        self._sentence.setMinimumHeight(76)
        self._plot, self._words = RampPlot(theme), WordButtons()
        self._words.said.connect(self.say)
        self._found = FoundPanel(theme)
        self._found.kept.connect(self._keep)
        self._found.again.connect(self._again)
        self._too_much = TooMuchScreen(theme, self)
        self._too_much.hide()
        self._lay_out()
        self._show_view()

    def _lay_out(self) -> None:
        trial = QWidget()
        inside = QVBoxLayout(trial)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE.medium)
        inside.addWidget(self._sentence)
        inside.addWidget(self._plot, 1)
        inside.addWidget(self._words)
        self._stack = QStackedLayout()
        self._stack.addWidget(trial)
        self._stack.addWidget(self._found)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(SPACE.medium)
        self._column.addWidget(self._head)
        self._column.addLayout(self._stack, 1)

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    # -- what is shown ---------------------------------------------------------------------

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take in a snapshot: points, alarm, the glove's button, and which sensor it is."""
        first, self._snapshot = self._snapshot is None, snapshot
        now_s, trial = snapshot.host_s, self._trial
        self._ask_for_edges(snapshot)
        if snapshot.restarted or not is_fresh(snapshot, now_s):
            trial.quiet()
        trial.feel(snapshot.trace_t_s, snapshot.trace_n)
        too_much = is_too_much(snapshot, now_s)
        if too_much:
            trial.alarm()
        self._hear_button(snapshot, first)
        self._too_much.setVisible(too_much)
        self._too_much.raise_()
        self._show_view()

    def _ask_for_edges(self, snapshot: Snapshot) -> None:
        wanted = top_of(self._trial.tool, self._trial.area)
        if snapshot.edges != wanted and snapshot.host_s - self._asked_s >= _ASK_AGAIN_S:
            self._asked_s = snapshot.host_s
            self.command.emit(TryComfort(self._trial.tool, self._trial.area))

    def _hear_button(self, snapshot: Snapshot, first: bool) -> None:
        """A squeeze is a word as well; a stop holds no session up that has no beat."""
        said = snapshot.receiver
        if said is not None and said != self._heard and not first:
            word = _SQUEEZES.get(said.word)
            if word is not None:
                self._trial.say(word)
        self._heard = said
        if snapshot.stopped:
            self.command.emit(GoOn())

    def _show_view(self) -> None:
        trial = self._trial
        view = trial.view
        rising = view.phase == "rising"
        if rising and self._head.isAncestorOf(self.focusWidget()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._head.show_ascent(view.ascent, ASCENTS, locked=rising)
        if trial.over:
            self._show_end()
            return
        self._stack.setCurrentIndex(0)
        sentence, warn = self._sentence_of(view)
        if sentence != self._sentence.text() or warn != (self._sentence.property("tone") == "warn"):
            self._sentence.setText(sentence)
            self._sentence.setProperty("tone", "warn" if warn else "plain")
            self._sentence.style().polish(self._sentence)
        self._words.show_said(view.said if view.phase != "ready" else ())
        self._plot.show_trial(view, trial.running, trial.ascents)

    def _sentence_of(self, view: TrialView) -> tuple[str, bool]:
        snapshot = self._snapshot
        if snapshot is None or not is_fresh(snapshot, snapshot.host_s):
            said = "" if snapshot is None else snapshot.link.sentence
            return said or _QUIET, False
        return view.sentence, view.warn

    def _show_end(self) -> None:
        if self._stack.currentIndex() == 1:
            return
        self._stack.setCurrentIndex(1)
        if self._trial.found is not None:
            self._found.show_found(self._trial.found, self._profile.name)
        else:
            self._found.show_refused(self._trial.refused)

    # -- what a person does ----------------------------------------------------------------

    def _begin(self, tool: Tool, area: str) -> None:
        """Begin a trial anew, perhaps elsewhere."""
        self._trial = ComfortTrial(tool, area)
        self._asked_s = float("-inf")
        self._show_view()

    def _again(self) -> None:
        self._begin(self._trial.tool, self._trial.area)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, word: Word) -> None:
        """Take the receiver's word, from key or button."""
        self._trial.say(word)
        self._show_view()

    def _keep(self, yes_higher: bool) -> None:
        found, snapshot = self._trial.found, self._snapshot
        if found is None or snapshot is None:
            return
        comfort = found.comfort(
            self._today or date.today(),
            _plain(snapshot.link.device_id),
            _plain(snapshot.link.calibration),
            yes_higher=yes_higher,
        )
        self._profile = self._profile.with_comfort(comfort)
        self.done.emit(self._profile)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _KEYS and not event.isAutoRepeat():
            self.say(_KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The three keys speak for the receiver wherever the focus is."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            word = _KEYS.get(event.key())
            if word is not None:
                self.say(word)
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._trial.over:
            self._found.focus_first()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = SPACE.large if self.width() < 900 else SPACE.huge
        top = SPACE.small if self.height() < 640 else SPACE.wide
        self._column.setContentsMargins(side, top, side, SPACE.large)
        self._too_much.setGeometry(self.rect())


def _plain(words: str) -> str:
    """Return a device's own words as a profile keeps them: one short printable line."""
    return "".join(letter for letter in words if letter.isprintable())[:_MOST_MARK]
