"""The debrief: one sentence, the session's ribbon, score, one tip, strokes, rhythm, the facts."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QBoxLayout,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coach.practice.debrief.facts import facts_of, grouped
from coach.practice.debrief.facts_care import PARTNER
from coach.practice.debrief.facts_compared import LAST_TIME, compared_sentence
from coach.practice.debrief.link_story import LinkStory
from coach.practice.debrief.outcome import Debrief
from coach.practice.debrief.stretches import ribbon_of
from coach.practice.measures.library import Measure
from coach.saying import say
from coach.ui.debriefing.calibration_curve import calibration_card
from coach.ui.debriefing.cards import facts_card, numbers_card
from coach.ui.debriefing.link_plot import link_card
from coach.ui.debriefing.next_card import next_card
from coach.ui.debriefing.parts import deductions_of, head_words
from coach.ui.debriefing.picture_cards import rhythm_card, ribbon_saver, strokes_card
from coach.ui.debriefing.ribbon import Ribbon
from coach.ui.debriefing.score_bar import ScoreBar
from coach.ui.kit.fitting import fit_parts
from coach.ui.kit.narrow import is_narrow
from coach.ui.kit.page_frame import page_column
from coach.ui.kit.pieces import button, card, label, row, scrolled
from coach.ui.kit.tab_order import tab_through
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown
from coach.ui.measures.veil import MeaningVeil

NARROW_PX = 1000
#: In a lower page there is room below for the ways on alone: what saves stands at the page's end.
LOW_PX = 360
DATA_TIP = say("All that was measured, as CSV, EDF+, MCAP or Parquet")
#: Groups of facts with a card of their own, not among the numbers.
_APART = (PARTNER, LAST_TIME)
_Slide = QAbstractSlider.SliderAction
_SCROLLS: Mapping[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Home: _Slide.SliderToMinimum,
    Qt.Key.Key_End: _Slide.SliderToMaximum,
    Qt.Key.Key_PageUp: _Slide.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Slide.SliderPageStepAdd,
}


class DebriefPage(QWidget):
    """``replay`` carries the second to begin at; ``save`` "html", "pdf", "png" or "csv".

    ``drill`` carries the name of a drill to begin, ``over`` asks to practise over this session,
    ``meanings`` for the page of what all numbers mean, ``done`` goes home.
    """

    replay = Signal(float)
    save = Signal(str)
    drill = Signal(str)
    over = Signal()
    meanings = Signal()
    done = Signal()

    def __init__(self, theme: Theme, debrief: Debrief) -> None:
        super().__init__()
        self.setAccessibleName(shown(say("Debrief")))
        self._theme, self._debrief = theme, debrief
        self._pairs: list[QBoxLayout] = []
        column = page_column(self, SPACE.large)
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, SPACE.small, 0)
        parts.setSpacing(SPACE.medium)
        self._fill(parts)
        self._at_end = row(None, spacing=0)
        parts.addLayout(self._at_end)
        self._area = scrolled(inside)
        column.addWidget(self._area, 1)
        self._saved = label("", "small", "quiet")
        self._saved.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._saved)
        self._saved.hide()
        self._done = button(say("Done  (Esc)"), "primary", self.done.emit)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        """Return what stands still below, so that nobody scrolls past all numbers to save."""
        over = button(say("Practise over this"), "raised", self.over.emit)
        over.setToolTip(shown(say("Practise again with these strokes drawn under yours")))
        replay = button(say("Replay it"), "raised", lambda: self.replay.emit(0.0))
        self._ways = (replay, over)
        self._keep, self._beside = self._ways_to_keep(), row(spacing=0)
        self._below = row(None, spacing=0)
        foot = QWidget()
        foot.setMinimumWidth(1)  # or a wide row would keep the window from becoming narrow
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE.small)
        ways = row(replay, over, None, spacing=SPACE.small)
        ways.addLayout(self._beside)
        ways.addStretch(1)
        ways.addWidget(self._done)
        rows.addLayout(ways)
        rows.addLayout(self._below)
        return foot

    def _ways_to_keep(self) -> QWidget:
        words = label(say("Save as"), tone="quiet", wrap=False)
        buttons = []
        page = say("Keep this page as a file of your own")
        for text, name, kind, tip in (
            ("HTML", say("Save as HTML"), "html", page),
            ("PDF", say("Save as PDF"), "pdf", page),
            (say("Picture"), say("Save as picture"), "png", page),
            (say("Data"), say("Save the data for other programs"), "csv", DATA_TIP),
        ):
            made = button(text, "quiet", partial(self.save.emit, kind))
            made.setAccessibleName(shown(name))
            made.setToolTip(shown(tip))
            buttons.append(made)
        keep = QWidget()
        self._saving = QBoxLayout(QBoxLayout.Direction.LeftToRight, keep)
        self._saving.setContentsMargins(0, 0, 0, 0)
        self._saving.setSpacing(SPACE.small)
        self._saving.addWidget(words)
        self._saving.addLayout(row(*buttons, spacing=SPACE.small))
        return keep

    def _fill(self, column: QVBoxLayout) -> None:
        debrief, theme = self._debrief, self._theme
        said = [label(head_words(debrief), "small", "quiet"), label(debrief.sentence, "title")]
        if missing := debrief.pieces.missing_words():
            said.append(label(missing))
        for words in said:
            # The page's bar lies over its right edge.
            words.setContentsMargins(0, 0, SPACE.large, 0)
            column.addWidget(words)
        ribbon = Ribbon(theme, ribbon_of(debrief), seekable=True, axis=True)
        ribbon.setFixedHeight(ribbon.sizeHint().height())
        ribbon.setToolTip(shown(say("Click to see that moment again")))
        ribbon.sought.connect(self.replay)
        column.addWidget(ribbon)
        column.addWidget(ribbon_saver(theme, debrief, ribbon))
        self._pair(column, self._score(), next_card(debrief, self.replay.emit, self.drill.emit))
        groups = grouped(facts_of(debrief))
        apart = {group.title: group for group in groups if group.title in _APART}
        cards = [
            facts_card(theme, title, apart[title].facts, self._tell)
            for title in _APART
            if title in apart
        ]
        while cards:
            self._pair(column, *cards[:2], shares=(1, 1))
            del cards[:2]
        self._above_line = strokes_card(theme, debrief), rhythm_card(theme, debrief)
        for each in self._above_line:
            column.addWidget(each)
        self._line = QVBoxLayout()
        column.addLayout(self._line)
        made = None if debrief.sure is None else debrief.sure.calibration
        if made is not None and made.points:
            column.addWidget(calibration_card(theme, made, debrief.device))
        rest = [each for each in groups if each.title not in _APART]
        column.addWidget(numbers_card(theme, rest, self._tell))

    def _tell(self, measure: Measure, asker: QAbstractButton) -> None:
        veil = MeaningVeil(self._theme, self, measure, asker)
        veil.all_wished.connect(self.meanings)

    def _pair(self, column: QVBoxLayout, *cards: QWidget, shares: tuple[int, int] = (3, 2)) -> None:
        """Lay one or two cards beside each other where the window is wide enough."""
        both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(SPACE.medium)
        for each, share in zip(cards, shares, strict=False):
            both.addWidget(each, share)
        self._pairs.append(both)
        column.addLayout(both)

    def _score(self) -> QFrame:
        frame, column = card(name=say("Score"))
        column.addWidget(label(say("How near to what you aimed for"), "large"))
        column.addWidget(
            ScoreBar(self._theme, self._debrief.score.total, deductions_of(self._debrief))
        )
        beside = compared_sentence(self._debrief.compared)
        if beside:
            column.addWidget(label(beside, tone="quiet"))
        column.addStretch(1)
        return frame

    def show_link(self, story: LinkStory) -> None:
        """Show how the sensor's line did, once that is known."""
        if story.steps and not self._line.count():
            made = link_card(self._theme, self._debrief, story)
            self._line.addWidget(made)
            fit_parts(self, is_narrow(self))
            tab_through((*self._above_line, made))

    def show_saved(self, sentence: str) -> None:
        """Say where the debrief was saved, or why not."""
        self._saved.setText(shown(sentence))
        self._saved.setVisible(bool(sentence))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = self.width() < NARROW_PX
        for pair in self._pairs:
            pair.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        fit_parts(self, is_narrow(self))
        place = self._below if narrow else self._beside
        keeping = self._keep.findChildren(QPushButton)
        seen = (
            (*self._ways, self._done, *keeping) if narrow else (*self._ways, *keeping, self._done)
        )
        is_low = self.height() < LOW_PX
        self._saving.setDirection(direction.TopToBottom if is_low else direction.LeftToRight)
        if is_low:
            place, seen = self._at_end, (*keeping, *self._ways, self._done)
        place.insertWidget(0, self._keep)
        for before, after in pairwise(seen):
            QWidget.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        elif event.key() in _SCROLLS:
            self._area.verticalScrollBar().triggerAction(_SCROLLS[event.key()])
        else:
            super().keyPressEvent(event)
