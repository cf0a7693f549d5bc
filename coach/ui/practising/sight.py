"""How much of the practice page is seen: all of it, dial and foot line, or band and beat alone."""

from dataclasses import replace
from typing import Literal

from coach.ui.practising.dial_view import DialView
from coach.ui.practising.quiet_line import QuietLine
from coach.views import Snapshot

Sight = Literal["all", "dial", "bare"]
#: Of the quiet lines band and beat leave these: a person has said or is asked something.
_SAID = ("check_in", "softer", "good", "deeper")


def bare_dial(view: DialView) -> bool:
    """Return whether nothing but band and beat is to be seen of a dial: why there is none stays."""
    return view.band is not None and not view.paused


def bare_line(line: QuietLine | None, snapshot: Snapshot) -> QuietLine | None:
    """Return what is said under band and beat: people's words, and that another hand is lost."""
    if line is not None and line.kind in _SAID:
        return line
    lost = (hand for hand in snapshot.hands[1:] if hand.live is None and hand.sentence)
    hand = next(lost, None)
    return None if hand is None else QuietLine("no_data", hand.sentence)


def only_band_and_beat(view: DialView) -> DialView:
    """Return a dial without its caption, where it has a band to show."""
    return replace(view, caption="") if bare_dial(view) else view
