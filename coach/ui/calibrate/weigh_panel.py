"""While weights are put on: what to do now, how far it is, and what the sensor feels."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from coach.engine.weighing import WeighingView
from coach.practice.debrief.fact import percent
from coach.saying import as_sentence, say
from coach.sensors.calibrating import Step
from coach.ui.calibrate.weights_strip import WeightsStrip
from coach.ui.kit.actions import actions
from coach.ui.kit.announcing import announce
from coach.ui.kit.pieces import Kind, button, card, label, row
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.kit.tongue import shown

_FINEST = 1000


class WeighPanel(QWidget):
    """``wished`` carries "ready", "skip", "leave_out" or "undo"."""

    wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._step: Step | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        self._strip = WeightsStrip(theme)
        column.addWidget(self._strip)
        frame, inside = card(name=say("What to do now"))
        self._place = label("", tone="quiet")
        self._sentence = label(say("Waiting for the first word from it …"), "title")
        self._problem = label("", tone="warn")
        inside.addStretch(1)
        inside.addWidget(self._place)
        inside.addWidget(self._sentence)
        inside.addWidget(self._problem)
        inside.addStretch(1)
        self._bar = QProgressBar()
        self._bar.setRange(0, _FINEST)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(shown(say("What the sensor feels now")))
        self._felt = label("", "small", "quiet", wrap=False)
        inside.addLayout(
            row(label(say("What the sensor feels now"), "small", "quiet"), None, self._felt)
        )
        inside.addWidget(self._bar)
        column.addWidget(frame, 1)
        self.ready = self._way(say("It lies there: measure"), "ready", "primary")
        self._skip = self._way(say("It is awake: skip the presses"), "skip")
        self._leave_out = self._way(say("Leave this one out"), "leave_out")
        self._undo = self._way(say("One step back"), "undo")
        self.ways = actions(self.ready, self._leave_out, self._skip, aside=(self._undo,))
        column.addLayout(self.ways)
        self._offer(None)

    def show_view(self, view: WeighingView) -> None:
        """Show how it stands."""
        self._bar.setValue(round(_FINEST * view.share))
        felt = shown(say("{share} of the most so far", share=percent(view.share)))
        if felt != self._felt.text():
            self._felt.setText(felt)
        self._strip.show_stages(view.stages)
        step = view.step
        if step is None or step == self._step:
            return
        self._step = step
        self._sentence.setText(shown(step.sentence))
        self._problem.setText(shown(as_sentence(step.problem)))
        place = say("{number} of {of}", number=step.number, of=step.of) if step.of > 1 else ""
        self._place.setText(shown(place))
        announce(self, step.problem or step.sentence)
        self._offer(step)

    def _offer(self, step: Step | None) -> None:
        """Show what can be pressed now, and put the focus on what goes on."""
        kind = "" if step is None else step.kind
        waiting = step is not None and step.waiting
        self.ready.setVisible(kind in ("tare", "weight"))
        self.ready.setEnabled(waiting)
        self._skip.setVisible(kind == "presses")
        self._leave_out.setVisible(kind == "weight")
        self._undo.setVisible(kind in ("weight", "tare") and (kind == "weight" or not waiting))
        if waiting:
            self.ready.setFocus(Qt.FocusReason.OtherFocusReason)

    def _way(self, words: str, wish: str, kind: Kind = "quiet") -> QPushButton:
        return button(words, kind, partial(self.wished.emit, wish))
