"""The debrief: one sentence, the session's ribbon, strokes, rhythm, score, and one tip."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from coach.practice.outcome import Debrief
from coach.practice.stretches import ribbon_of
from coach.ui.debrief_parts import (
    deductions_of,
    overlay_of,
    rose_words,
    started_words,
)
from coach.ui.pieces import button, card, label, row, scrolled
from coach.ui.ribbon import Ribbon
from coach.ui.rose import Rose
from coach.ui.score_bar import ScoreBar
from coach.ui.stroke_overlay import StrokeOverlay
from coach.ui.tokens import SPACE, Theme

NARROW_PX = 1000


class DebriefPage(QWidget):
    """``replay`` carries the second to begin at; ``save`` "html" or "pdf"; ``done`` goes home."""

    replay = Signal(float)
    save = Signal(str)
    done = Signal()

    def __init__(self, theme: Theme, debrief: Debrief, compared: str = "") -> None:
        super().__init__()
        self.setAccessibleName("Debrief")
        self._theme, self._debrief, self._compared = theme, debrief, compared
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.huge, SPACE.wide, SPACE.huge, SPACE.wide)
        column.setSpacing(SPACE.large)
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, SPACE.small, 0)
        parts.setSpacing(SPACE.medium)
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(SPACE.medium)
        self._fill(parts)
        column.addWidget(scrolled(inside), 1)
        self._saved = label("", "small", "quiet")
        self._done = button("Done  (Esc)", "primary", self.done.emit)
        column.addLayout(
            row(
                button("Replay it", "raised", lambda: self.replay.emit(0.0)),
                button("Save as HTML", "quiet", lambda: self.save.emit("html")),
                button("Save as PDF", "quiet", lambda: self.save.emit("pdf")),
                self._saved,
                None,
                self._done,
            )
        )

    def _fill(self, column: QVBoxLayout) -> None:
        debrief, theme = self._debrief, self._theme
        when = started_words(debrief.started_at)
        head = " · ".join(part for part in (when, debrief.title, debrief.device) if part)
        column.addWidget(label(head, "small", "quiet"))
        column.addWidget(label(debrief.sentence, "title"))
        ribbon = Ribbon(theme, ribbon_of(debrief), seekable=True, axis=True)
        ribbon.setFixedHeight(88)
        ribbon.setToolTip("Click to see that moment again")
        ribbon.sought.connect(self.replay)
        column.addWidget(ribbon)
        self._split.addWidget(self._strokes(), 3)
        self._split.addWidget(self._rhythm(), 2)
        column.addLayout(self._split, 1)
        lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        lower.setSpacing(SPACE.medium)
        lower.addWidget(self._score(), 3)
        lower.addWidget(self._tip(), 2)
        self._lower = lower
        column.addLayout(lower)

    def _strokes(self) -> QFrame:
        count = len(self._debrief.strokes)
        frame, column = card(name="Your strokes")
        many = "1 stroke" if count == 1 else f"{count} strokes"
        column.addLayout(
            row(
                label("Your strokes", "large", wrap=False),
                None,
                label(many, tone="quiet", wrap=False),
            )
        )
        column.addWidget(StrokeOverlay(self._theme, overlay_of(self._debrief)), 1)
        return frame

    def _rhythm(self) -> QFrame:
        words = rose_words(self._debrief)
        frame, column = card(name="Your rhythm")
        column.addWidget(label("Your rhythm", "large"))
        column.addWidget(Rose(self._theme, self._debrief.phases, words), 1)
        column.addWidget(label(words, tone="quiet"))
        return frame

    def _score(self) -> QFrame:
        frame, column = card(name="Score")
        column.addWidget(label("How near to what you aimed for", "large"))
        column.addWidget(
            ScoreBar(self._theme, self._debrief.score.total, deductions_of(self._debrief))
        )
        if self._compared:
            column.addWidget(label(self._compared, tone="quiet"))
        column.addStretch(1)
        return frame

    def _tip(self) -> QFrame:
        frame, column = card(name="One tip")
        column.addWidget(label("For next time", "large"))
        column.addWidget(label(self._debrief.tip))
        column.addStretch(1)
        return frame

    def show_saved(self, sentence: str) -> None:
        """Say where the debrief was saved, or why not."""
        self._saved.setText(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = self.width() < NARROW_PX
        self._split.setDirection(direction.LeftToRight)
        self._lower.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)
