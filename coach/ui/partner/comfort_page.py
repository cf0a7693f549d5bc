"""The comfort trial, guided: three slow ascents, three words, and what they come to."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from coach.messages import Tool, Zero
from coach.practice.comfort.ascent import Word
from coach.practice.comfort.growth import ComfortGrowth
from coach.practice.comfort.profile import ComfortProfile
from coach.practice.comfort.trial import ComfortTrial
from coach.practice.comfort.trial_view import ASCENTS
from coach.saying import say
from coach.ui.kit.announcing import announce
from coach.ui.kit.page_frame import page_column
from coach.ui.kit.pieces import label
from coach.ui.kit.theme import ui_font
from coach.ui.kit.tokens import SPACE, TYPE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.partner.comfort_head import ComfortHead
from coach.ui.partner.comfort_hearing import ComfortHearing
from coach.ui.partner.comfort_words import SIMULATED_HAND, WORD_KEYS, sentence_now
from coach.ui.partner.found_panel import FoundPanel
from coach.ui.partner.ramp_plot import RampPlot
from coach.ui.partner.word_buttons import WordButtons
from coach.ui.practising.too_much import TooMuchScreen
from coach.views import Snapshot

#: A window this wide is one at 200 % on a small screen, one below the other at 300 %.
SMALL_PX, LEAST_PX = 640, 560


class ComfortPage(QWidget):
    """A live page for ``SessionHost``, for one area after another.

    ``kept`` carries the profile each time it has grown by an area, ``done`` the same once the
    pair has had enough; ``left`` comes instead where nothing was kept. ``spared`` carries an area
    that is so tender that it shall be left out.

    Its session needs the settings that ``coach.practice.comfort.trial_settings`` makes of
    any (one hand, no beat, no routine, no check-ins, no hints, nothing recorded): the engine then
    obeys ``TryComfort``, which this page sends so that the alarm stands at the trial's limit.

    A ``simulated`` hand touches nobody: the page says so all the time and keeps nothing.
    """

    command = Signal(object)
    left = Signal()
    kept = Signal(object)
    done = Signal(object)
    spared = Signal(str)

    def __init__(
        self,
        theme: Theme,
        profile: ComfortProfile,
        tool: Tool = "palm",
        area: str = "back",
        *,
        today: date | None = None,
        simulated: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(shown(say("Comfort trial")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._growth, self._today = ComfortGrowth(profile), today
        self._trial = ComfortTrial(tool, area)
        self._hearing = ComfortHearing(self.command.emit)
        self._announced = ("", 0, False)
        self._head = ComfortHead(theme, profile.name, tool, area)
        self._head.chosen.connect(self._begin)
        self._head.back.connect(self._leave)
        self._head.zeroed.connect(self._zero)
        self._head.box.installEventFilter(self)
        self._simulated = simulated
        self._nobody = label(SIMULATED_HAND, "title", "warn")
        self._sentence = label("", "title")
        self._plot, self._words = RampPlot(theme), WordButtons(theme)
        self._words.said.connect(self.say)
        self._found = FoundPanel(theme, simulated=simulated)
        self._found.kept.connect(self._keep)
        self._found.again.connect(self._again)
        self._found.spared.connect(self._spare)
        self._found.another.connect(self._go_on)
        self._found.enough.connect(self._leave)
        self._too_much = TooMuchScreen(theme, self)
        self._too_much.hide()
        self._lay_out()
        self._show_view()

    def _lay_out(self) -> None:
        trial = QWidget()
        self._inside = inside = QVBoxLayout(trial)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._sentence)
        inside.addWidget(self._plot, 1)
        inside.addWidget(self._words)
        self._stack = QStackedLayout()
        self._column = page_column(self)
        self._column.addWidget(self._head)
        self._column.addWidget(self._nobody)
        self._column.addLayout(self._stack, 1)
        # Only now: what is shown without a place becomes a window of its own, and takes the keys.
        self._stack.addWidget(trial)
        self._stack.addWidget(self._found)
        self._nobody.setVisible(self._simulated)

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    # -- what is shown ---------------------------------------------------------------------

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take in a snapshot: points, alarm, the glove's button, and which sensor it is."""
        self._too_much.setVisible(self._hearing.take(snapshot, self._trial))
        self._too_much.raise_()
        self._show_view()

    def _show_view(self) -> None:
        trial = self._trial
        view = trial.view
        rising = view.phase == "rising"
        if rising and self._head.isAncestorOf(self.focusWidget()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._head.show_ascent(0 if trial.over else view.ascent, ASCENTS, locked=rising)
        if trial.over:
            self._show_end()
            return
        self._stack.setCurrentIndex(0)
        sentence, warn = sentence_now(view, self._hearing.newest)
        words = shown(sentence)
        if words != self._sentence.text() or warn != (self._sentence.property("tone") == "warn"):
            self._sentence.setText(words)
            self._sentence.setProperty("tone", "warn" if warn else "plain")
            self._sentence.style().polish(self._sentence)
        step = (view.phase, view.ascent, warn)
        if step != self._announced:
            # Once: not each second that is left of a rest.
            self._announced = step
            announce(self, sentence, at_once=warn)
        self._words.show_said(view.said if view.phase != "ready" else ())
        self._plot.show_trial(view, trial.running, trial.ascents)

    def _show_end(self) -> None:
        if self._stack.currentIndex() == 1:
            return
        self._stack.setCurrentIndex(1)
        if self._trial.found is not None:
            self._found.show_found(self._trial.found, self._growth.profile.name)
        else:
            self._found.show_refused(self._trial.refused, self._trial.tender)

    # -- what a person does ----------------------------------------------------------------

    def _begin(self, tool: Tool, area: str) -> None:
        """Begin a trial anew, perhaps elsewhere."""
        self._trial = ComfortTrial(tool, area)
        self._hearing.ask_at_once()
        self._show_view()

    def _again(self) -> None:
        self._begin(self._trial.tool, self._trial.area)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, word: Word) -> None:
        """Take the receiver's word, from key or button."""
        self._trial.say(word)
        self._show_view()

    def _keep(self, yes_higher: bool) -> None:
        found, snapshot = self._trial.found, self._hearing.newest
        if found is None or snapshot is None or self._simulated:
            return
        link, today = snapshot.link, self._today or date.today()
        kept = self._growth.keep(
            found, today, link.device_id, link.calibration, yes_higher=yes_higher
        )
        profile, following = self._growth.profile, self._following
        self._found.show_kept(profile.name, kept.area, kept.edges, following)
        self.kept.emit(profile)

    def _spare(self) -> None:
        area = self._trial.area
        self.spared.emit(area)
        self._found.show_spared(self._growth.profile.name, area, self._following)

    @property
    def _following(self) -> str:
        return self._growth.following(self._trial.tool, self._trial.area)

    def _go_on(self) -> None:
        area = self._following
        self._begin(self._trial.tool, area)
        self._head.offer(area)

    def _zero(self) -> None:
        """Call what the sensor feels nothing, but never a hand that presses."""
        if self._trial.phase != "rising":
            self.command.emit(Zero())

    def _leave(self) -> None:
        if self._growth.has_grown:
            self.done.emit(self._growth.profile)
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in WORD_KEYS and not event.isAutoRepeat():
            self.say(WORD_KEYS[event.key()])
        elif event.key() == Qt.Key.Key_Z and not event.isAutoRepeat():
            self._zero()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys speak for the receiver wherever the focus is."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            word = WORD_KEYS.get(event.key())
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
        self._fit(small=self.width() <= SMALL_PX, least=self.width() < LEAST_PX)
        self._too_much.setGeometry(self.rect())

    def _fit(self, *, small: bool, least: bool) -> None:
        """With 200 % and more on a small screen the answers stay in sight beside the plot."""
        for column in (self._column, self._inside):
            column.setSpacing(SPACE.small if small else SPACE.medium)
        px = TYPE.body if least else TYPE.large if small else TYPE.title
        for each in (self._sentence, self._nobody):
            each.setFont(ui_font(px, bold=True))
        # Room for two lines, so that nothing moves; the least window lends one to the words above.
        lines = 1 if self._simulated or small else 2
        self._sentence.setMinimumHeight(round(px * 1.36) * lines)
        self._plot.fit(small=small, least=least)
        self._words.fit(small=small, least=least)
        self._found.fit(px, narrow=least)
        self._head.fit(least=least)
