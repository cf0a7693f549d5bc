"""What the one quiet line under the dial says: the receiver's word, a hint, or a check-in."""

import math
from dataclasses import dataclass
from typing import Literal

from coach.coaching_views import CueKind
from coach.messages import ReceiverWord
from coach.practice.voice import sentence_again
from coach.saying import joined, said_again, say
from coach.ui.practising.moment import hides_feedback, is_fresh, is_resting
from coach.views import Snapshot

LineKind = CueKind | Literal["softer", "good", "deeper"]
#: How long what the receiver said, and what came of it, is shown.
SAID_S = 6.0
#: How long a giver shakes out their hands.
BREAK_S = 10.0
#: The page says these larger than any line could.
_SAID_ELSEWHERE = ("stop", "too_much", "no_data")
#: Hints of these kinds would tell what a drill hides.
_FEEDBACK = ("pressure", "pace", "evenness")
#: How the giver answers for the one who receives, with both hands on the pad.
_BY_TAPS = say("Three taps: good. Two: softer.")
_WORDS: dict[ReceiverWord, str] = {
    "softer": say("Softer"),
    "good": say("Good"),
    "deeper": say("Deeper"),
    "stop": say("STOP"),
}


@dataclass(frozen=True, slots=True)
class QuietLine:
    """One line: its kind decides shape and tone; ``left_s`` counts a break down."""

    kind: LineKind
    text: str
    left_s: int | None = None


def receiver_word(word: ReceiverWord) -> str:
    """Return a receiver's word as it is written on buttons and lines."""
    return _WORDS[word]


def quiet_line(snapshot: Snapshot, now_s: float) -> QuietLine | None:
    """Return what the line says at host second ``now_s``, None for quiet.

    One thing at a time: what the receiver just said, then a hint, then a fresh check-in.
    """
    if is_resting(snapshot) or not is_fresh(snapshot, now_s):
        return None
    return _said(snapshot, now_s) or _cue(snapshot, now_s) or _check_in(snapshot, now_s)


def said_words(word: ReceiverWord, came_of_it: str) -> str:
    """Return what the receiver said and what came of it."""
    if not came_of_it:
        return receiver_word(word)
    told = said_again(sentence_again(came_of_it))
    return told if word in came_of_it.lower() else joined(". ", (receiver_word(word), told))


def _said(snapshot: Snapshot, now_s: float) -> QuietLine | None:
    said = snapshot.receiver
    if said is None or said.word == "stop" or not 0.0 <= now_s - said.said_s <= SAID_S:
        return None
    return QuietLine(said.word, said_words(said.word, said.text))


def _cue(snapshot: Snapshot, now_s: float) -> QuietLine | None:
    cue = snapshot.cue
    if cue is None or cue.kind in _SAID_ELSEWHERE:
        return None
    if cue.kind in _FEEDBACK and hides_feedback(snapshot):
        return None
    left_s = None
    if cue.kind == "break":
        left_s = max(0, math.ceil(cue.since_s + BREAK_S - now_s))
    return QuietLine(cue.kind, said_again(cue.text), left_s or None)


def _check_in(snapshot: Snapshot, now_s: float) -> QuietLine | None:
    asked = snapshot.check_in
    if asked is None or not asked.is_put(now_s):
        return None
    text = said_again(asked.text)
    return QuietLine("check_in", joined(" ", (text, _BY_TAPS)) if snapshot.taps else text)
