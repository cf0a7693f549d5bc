"""The words of the comfort page: which key or squeeze says which, and the sentence of now."""

from typing import Final

from PySide6.QtCore import Qt

from coach.messages import ReceiverWord
from coach.practice.comfort.ascent import Word
from coach.practice.comfort.trial_view import TrialView
from coach.saying import joined, say
from coach.ui.practising.keys import RECEIVER_KEYS
from coach.ui.practising.moment import is_fresh
from coach.views import Snapshot

WORD_KEYS: Final[dict[int, Word]] = {
    Qt.Key.Key_1: "pleasant",
    Qt.Key.Key_2: "firm enough",
    Qt.Key.Key_3: "stop",
    # What stops everywhere else stops here too.
    **{key: "stop" for key, word in RECEIVER_KEYS.items() if word == "stop"},
}
SIMULATED_HAND: Final = say("Simulated hand: nobody is touched, and nothing is kept.")
#: What the glove's button means here: once, twice, held.
SQUEEZES: Final[dict[ReceiverWord, Word]] = {
    "good": "pleasant",
    "softer": "firm enough",
    "stop": "stop",
}
#: Where a strap or a sleeve presses, no hand that lifts makes it begin.
ZERO_HINT: Final = say("If nothing touches it, press Zero (Z).")
_QUIET: Final = say("The sensor is quiet; the trial goes on as soon as it speaks.")


def sentence_now(view: TrialView, snapshot: Snapshot | None) -> tuple[str, bool]:
    """Return what to do now, and whether that is a warning."""
    if snapshot is None or not is_fresh(snapshot, snapshot.host_s):
        said = "" if snapshot is None else snapshot.link.sentence
        return said or _QUIET, False
    if view.phase == "release" and view.force_n > 0.0:
        # The engine's word of the zero, taken or refused, goes before.
        return (snapshot.notices or (joined(" ", (view.sentence, ZERO_HINT)),))[0], False
    return view.sentence, view.warn
