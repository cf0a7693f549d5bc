"""What a number means, beside the pointer that rests on it: in the words that M tells them in."""

from collections.abc import Callable, Mapping
from textwrap import fill
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from coach.practice.measures.parts import headline
from coach.saying import Phrase, joined, said_again
from coach.ui.kit.tongue import shown
from coach.ui.practising.numbers import numbers_shown
from coach.ui.practising.parts import PracticeParts
from coach.views import Snapshot

#: Plain words are not wrapped by what shows them.
_LINE_LETTERS: Final = 60
_MEANING: Final = Phrase("{number}: {meaning}")


class Hovering(QObject):
    """Listens to the pictures of a page; ``snapshot`` returns what they show now."""

    def __init__(
        self, page: QWidget, parts: PracticeParts, snapshot: Callable[[], Snapshot]
    ) -> None:
        super().__init__(page)
        self._snapshot = snapshot
        self._told: Mapping[QObject, tuple[str, ...]] = {
            parts.dial: ("band", "force_n", "force_error", "speed_cm_s", "pace", "steadiness"),
            parts.trace: ("force_n", "band", "asynchrony_s"),
            parts.map: ("peak_kpa",),
            parts.hands: ("hand_share", "lag_s"),
            parts.ghost: ("difference_n",),
        }
        for part in self._told:
            part.installEventFilter(self)

    def words(self, part: QObject) -> str:
        """Return what is told of a part: of its numbers those that stand on it now."""
        names = self._told.get(part, ())
        known = {each.name: each for each in numbers_shown(self._snapshot())}
        said = [
            _MEANING(number=headline(known[name]), meaning=said_again(known[name].meaning))
            for name in names
            if name in known
        ]
        return joined("\n\n", said) if said else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        words = self.words(watched)
        if not words or not isinstance(watched, QWidget):
            return False
        told = "\n".join(fill(line, _LINE_LETTERS) for line in shown(words).splitlines())
        QToolTip.showText(event.globalPos(), told, watched)
        return True
