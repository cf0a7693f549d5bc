"""What to do with a device, and what there is where it is not as it should be."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.messages import Settings
from coach.saying import say
from coach.ui.connect.help_card import HelpCard
from coach.ui.connect.setup_panel import SetupPanel
from coach.ui.kit.pieces import card, label
from coach.ui.kit.tokens import SPACE, Theme
from coach.ui.services import RoutineChoice

#: In a narrower column the card leaves its margins to what is chosen.
_NARROW_PX = 440


class Plans(QWidget):
    """``setup`` is what is chosen; ``hand``, ``time`` and ``calibrate`` are the help asked for.

    ``towards`` says what the device is for, where that was chosen before.
    """

    hand = Signal()
    time = Signal()
    calibrate = Signal()

    def __init__(
        self, theme: Theme, settings: Settings, routines: tuple[RoutineChoice, ...], towards: str
    ) -> None:
        super().__init__()
        self.setup = SetupPanel(theme, settings, routines, is_planned=bool(towards))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        frame, inside = card(name=say("What to practise"))
        self._inside = inside
        inside.addWidget(label(towards or say("What to practise"), "large"))
        inside.addWidget(self.setup)
        column.addWidget(frame)
        column.addSpacing(SPACE.small)
        column.addWidget(label(say("Not as it should be?"), "large"))
        self._hand = no_glove(theme, self.hand.emit)
        column.addWidget(self._hand)
        late, true = say("Is it late?"), say("Is it true?")
        column.addWidget(_asked(theme, late, say("Tap on the beat"), self.time.emit))
        column.addWidget(_asked(theme, true, say("Calibrate it with weights"), self.calibrate.emit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = SPACE.wide if self.width() >= _NARROW_PX else SPACE.medium
        self._inside.setContentsMargins(side, SPACE.large, side, SPACE.large)

    def offer_hand(self, offered: bool) -> None:
        """Offer the simulated hand here, or leave that to another place."""
        self._hand.setVisible(offered)


def no_glove(theme: Theme, go: Callable[[], object]) -> HelpCard:
    """Return the way on for who has no glove."""
    return _asked(theme, say("No glove?"), say("Take the simulated hand"), go)


def _asked(theme: Theme, question: str, answer: str, go: Callable[[], object]) -> HelpCard:
    made = HelpCard(theme, question, answer)
    made.clicked.connect(lambda _checked=False: go())
    return made
