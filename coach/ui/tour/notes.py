"""What the tour says, a note a part of the practice page."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from coach.saying import say
from coach.ui.practising.controls import Controls
from coach.ui.practising.dial import Dial
from coach.ui.practising.footer import Footer
from coach.ui.practising.targets import TargetChoice
from coach.ui.practising.trace import Trace


@dataclass(frozen=True, slots=True)
class Note:
    """What is said of a part of the page; ``without`` a part that it names something else is."""

    part: type[QWidget]
    sentence: str
    names: type[QWidget] | None = None
    without: str = ""

    def said_on(self, page: QWidget) -> str:
        """Return the sentence for a page as it is laid out now; "" where there is nothing."""
        if not has(page, self.part):
            return ""
        return self.sentence if self.names is None or has(page, self.names) else self.without


def has(page: QWidget, part: type[QWidget]) -> bool:
    """Return whether a part is to be seen on a page, now or as soon as the page is."""
    found = page.findChild(part)
    return found is not None and found.isVisibleTo(page)


NOTES: Final = (
    Note(
        Dial,
        say(
            "The disc is the hand: it grows as it presses. Its edge should lie in the ring; the "
            "word tells how firm that is."
        ),
    ),
    Note(
        Dial,
        say("A bead goes round with the beat. A stroke begins when it comes to the top."),
    ),
    Note(Trace, say("The last twenty seconds, over the bands: light below, too much above.")),
    Note(
        Controls,
        say("What to aim for, how fast, and a pause. Space pauses, Space goes on."),
        TargetChoice,
        say("A pause, and the way out. Space pauses, Space goes on."),
    ),
    Note(
        Footer,
        say(
            "How the glove is, and how long you have practised. ? shows all keys; once this note "
            "is closed, Escape ends the demo."
        ),
    ),
)
