"""Calibrate: which weights, one after the other, and what they came to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from coach.engine.weighing import WeighingView
from coach.saying import as_sentence, say
from coach.sensors.calibration import Calibration
from coach.ui.calibrate.found_words import ended_words, found_words
from coach.ui.calibrate.start_panel import StartPanel
from coach.ui.calibrate.weigh_panel import WeighPanel
from coach.ui.debriefing.calibration_curve import calibration_card
from coach.ui.kit.actions import actions
from coach.ui.kit.narrow import stand
from coach.ui.kit.page_frame import head_row, page_column
from coach.ui.kit.pieces import button, label, scrolled
from coach.ui.kit.scrolled import BAR_PX
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown


class CalibratePage(QWidget):
    """``began`` carries the tool and the weights, ``wished`` what is wished of the weighing.

    ``keeps`` carries the calibration that the person wants to keep; ``back`` leaves.
    """

    began = Signal(str, object)
    wished = Signal(str)
    keeps = Signal(object)
    back = Signal()

    def __init__(self, theme: Theme, tool: str = "palm") -> None:
        super().__init__()
        self.setAccessibleName(shown(say("Calibrate")))
        self._theme = theme
        self._found: Calibration | None = None
        self._ways: QBoxLayout | None = None
        column = page_column(self, SPACE.large)
        self._title = label(say("Calibrate with weights"), "title", wrap=False)
        leave = button(say("Back  (Esc)"), "plain", self.back.emit)
        column.addLayout(head_row(self._title, leave))
        self._stack = QStackedLayout()
        self._start, self._weigh = StartPanel(tool), WeighPanel(theme)
        self._start.began.connect(self.begin)
        self._weigh.wished.connect(self.wished)
        column.addLayout(self._stack, 1)
        # Only now: what a stack without a place shows becomes a window of its own.
        self._stack.addWidget(self._start)
        self._stack.addWidget(self._weigh)

    def show_view(self, view: WeighingView) -> None:
        """Show how the weighing stands; what it came to is shown once."""
        step = view.step
        if view.lost:
            self._show_end(ended_words(view.lost))
        elif step is not None and step.kind == "refused":
            self._show_end(as_sentence(step.problem))
        elif view.calibration is not None and step is not None:
            if self._found is not view.calibration:
                self._found = view.calibration
                self._show_found(view.calibration, view.device)
        else:
            self._weigh.show_view(view)

    def begin(self, tool: str, weights_kg: object) -> None:
        """Go on to the weights."""
        self._stack.setCurrentWidget(self._weigh)
        self.began.emit(tool, weights_kg)

    def _show_found(self, found: Calibration, device: str) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.large)
        column.addWidget(label(found_words(found), "large"))
        column.addWidget(calibration_card(self._theme, found, device), 1)
        keep = button(say("Keep it"), "primary", lambda: self.keeps.emit(found))
        last = button(say("Measure the last one again"), "quiet", self._measure_again)
        leave = button(say("Throw it away"), "quiet", self.back.emit)
        self._show(inside, keep, last, leave)

    def _measure_again(self) -> None:
        self._found = None
        self._stack.setCurrentWidget(self._weigh)
        self.wished.emit("undo")

    def _show_end(self, sentence: str) -> None:
        """Say why there is no calibration, once, and let it be begun again."""
        if self._stack.count() > 2 and self._stack.currentIndex() == 2:
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(say("There is no calibration this time."), "large"))
        column.addWidget(label(sentence, tone="warn"))
        column.addStretch(1)
        self._show(inside, button(say("Begin again"), "primary", self._begin_again))

    def _begin_again(self) -> None:
        self._found = None
        self._stack.setCurrentIndex(0)
        self._start.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, inside: QWidget, *ways: QWidget) -> None:
        """Show what it came to over the ways on, the first of which Enter takes."""
        while self._stack.count() > 2:
            old = self._stack.widget(2)
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
        whole = QWidget()
        column = QVBoxLayout(whole)
        # The bar stands beside the card, not on its edge.
        column.setContentsMargins(0, 0, BAR_PX, 0)
        column.setSpacing(SPACE.large)
        column.addWidget(scrolled(inside), 1)
        self._ways = actions(*ways)
        column.addLayout(self._ways)
        self._stack.addWidget(whole)
        self._stack.setCurrentWidget(whole)
        ways[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for line in filter(None, (self._weigh.ways, self._ways)):
            stand(line, self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stack.currentWidget() is self._start:
            self._start.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)
