"""An import under way: how far it is, and a way out."""

from PySide6.QtWidgets import QProgressBar

from coach.saying import say
from coach.ui.kit.busy import WaitingPage
from coach.ui.kit.pieces import label
from coach.ui.kit.tongue import shown

_BAR_PX = (320, 10)
#: From so many on a tenth of one says nothing.
_WHOLE_MB = 10


class ProgressPage(WaitingPage):
    """Shows how much of a file is read."""

    def __init__(self, name: str) -> None:
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(*_BAR_PX)
        self._bar.setAccessibleName(shown(say("How much of the file is read")))
        self._words = label("", tone="quiet", wrap=False)
        super().__init__(
            say("Importing {file} …", file=name), [self._bar, self._words], say("Cancel")
        )

    def show_progress(self, done: int, total: int) -> None:
        """Show how many bytes of all are read."""
        share = done / total if total else 1.0
        self._bar.setValue(round(1000 * share))
        size = max(total / 1e6, 0.1)
        told = say("{share:.0%} of {size:.1f} MB", share=share, size=size)
        if size >= _WHOLE_MB:
            told = say("{share:.0%} of {size:.0f} MB", share=share, size=size)
        self._words.setText(shown(told))
