"""Before a calibration: what it is for, what presses, and which weights are at hand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.errors import UsageError
from coach.saying import say
from coach.sensors.calibrating_plan import DEFAULT_KG, weights_plan
from coach.ui.kit.actions import actions
from coach.ui.kit.job import attempt
from coach.ui.kit.pieces import button, choices, label, scrolled
from coach.ui.kit.text_field import TextField
from coach.ui.kit.tokens import SPACE
from coach.ui.kit.tongue import shown

_WHAT = say(
    "Known weights teach your sensor what a newton is. It takes about three minutes: you press it "
    "a few times, then put weights on it one after the other, and take them off again."
)
_WEIGHTS = say(
    "Anything whose weight you know will do: full bottles of water (1 litre is 1 kg), bags of "
    "flour or sugar, or what a kitchen scale says. Three different ones or more."
)


class StartPanel(QWidget):
    """``began`` carries the tool and the weights in kilograms."""

    began = Signal(str, object)

    def __init__(self, tool: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        words = QWidget()
        inside = QVBoxLayout(words)
        inside.setContentsMargins(0, 0, SPACE.small, 0)
        inside.setSpacing(SPACE.large)
        inside.addWidget(label(_WHAT, "large"))
        options: list[tuple[str, object]] = [(say("Palm"), "palm"), (say("Thumb"), "thumb")]
        line, self._tools = choices(options, tool, say("With"), self)
        inside.addLayout(line)
        inside.addWidget(label(_WEIGHTS, tone="quiet"))
        name = say("Your weights in grams, with commas between them")
        inside.addWidget(label(name, tone="quiet"))
        self._weights = TextField()
        self._weights.setAccessibleName(shown(name))
        self._weights.returnPressed.connect(self._begin)
        self.begin = button(say("Begin"), "primary", self._begin)
        inside.addWidget(self._weights)
        self._problem = label("", tone="warn")
        inside.addWidget(self._problem)
        inside.addStretch(1)
        column.addWidget(scrolled(words), 1)
        column.addLayout(actions(self.begin))
        self._tools.buttonClicked.connect(lambda _button: self._suggest())
        self._suggest()

    def _tool(self) -> str:
        chosen = self._tools.checkedButton()
        return "palm" if chosen is None else str(chosen.property("value"))

    def _suggest(self) -> None:
        grams = (f"{1000 * each:g}" for each in DEFAULT_KG[self._tool()])
        self._weights.setText(", ".join(grams))

    def _begin(self) -> None:
        weights_kg = attempt(lambda: weights_in(self._weights.text()), self._say)
        if weights_kg is not None:
            self._say("")
            self.began.emit(self._tool(), weights_kg)

    def _say(self, sentence: str) -> None:
        self._problem.setText(shown(sentence))


def weights_in(typed: str) -> Sequence[float]:
    """Return kilograms from grams with commas between them; raises for what cannot calibrate."""
    try:
        kilograms = tuple(float(part) / 1000.0 for part in typed.replace(";", ",").split(","))
    except ValueError:
        raise UsageError(
            say("{typed} is no list of grams; write for example 500, 1000, 2000", typed=typed)
        ) from None
    weights_plan(kilograms)
    return kilograms
