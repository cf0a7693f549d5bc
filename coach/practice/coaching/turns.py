"""Whose turn it is: one hint at a time, never hurried, and rarer the better it goes."""

from dataclasses import dataclass
from typing import Final

from coach.practice.coaching.words import Hint

#: How long a hint of the coaching stays at least and at most, and how long nothing is said after.
SHOWN_S, LONGEST_S = 4.0, 9.0
QUIET_S, QUIETER_S = 8.0, 22.0
#: A break is shown for so long at most: ten seconds of shaking out, and the way to it.
BREAK_SHOWN_S: Final = 16.0
#: What was too much, or a loss, can be read for so long at least; a question is for so long.
SAFETY_SHOWN_S, ASKED_S = 1.5, 8.0
#: A hint that comes again and again is no help: each time it waits longer by this share.
PATIENCE, MOST_PATIENCE = 0.25, 3
#: What a stroke that nothing is to be said about, and a hint, change of the ease.
EASE_A_STROKE, EASE_LOST = 0.04, 0.2


@dataclass(frozen=True, slots=True)
class Cue:
    """The hint that is given now, and its words."""

    hint: Hint
    text: str


class CueTurns:
    """Decides what is shown when. Seconds are the host's, given by the caller.

    ``ease`` (0 to 1) grows with strokes that need no word and falls with each hint; it begins
    at ``skill``.
    """

    def __init__(self, skill: float = 0.0) -> None:
        self.ease = min(max(skill, 0.0), 1.0)
        self._cue: Cue | None = None
        self._since_s = 0.0
        self._quiet_until_s = 0.0
        self._repeated = 0
        self._last: Hint | None = None
        self._question = ""
        #: Whether the last hint ended because it was minded.
        self.minded = False

    @property
    def cue(self) -> Cue | None:
        """What is given now."""
        return self._cue

    def fine(self, strokes: int) -> None:
        """Take strokes about which there is nothing to say."""
        self.ease = min(1.0, self.ease + EASE_A_STROKE * strokes)

    def safety(self, hint: Hint | None, now_s: float) -> bool:
        """Show what is urgent at once, or end that; return whether it is what is shown."""
        shown = self._cue.hint if self._cue else None
        if hint is not None:
            if shown is not hint:
                self._show(Cue(hint, hint.text), now_s)
            return True
        if shown in (Hint.STOP, Hint.TOO_MUCH, Hint.NO_DATA):
            if shown is Hint.STOP or now_s - self._since_s >= SAFETY_SHOWN_S:
                self.end(now_s)
            return self._cue is not None
        return False

    def ask(self, question: str, now_s: float) -> bool:
        """Show a check-in's question for a while, once; return whether it is what is shown."""
        if question and question != self._question:
            self._show(Cue(Hint.CHECK_IN, question), now_s)
        self._question = question
        if self._cue is None or self._cue.hint is not Hint.CHECK_IN:
            return False
        if not question or now_s - self._since_s >= ASKED_S:
            self.end(now_s)
        return self._cue is not None

    def may_give(self, now_s: float) -> bool:
        """Return whether a hint of the coaching may begin now."""
        return self._cue is None and now_s >= self._quiet_until_s

    def give(self, hint: Hint, now_s: float) -> None:
        """Give a hint of the coaching."""
        self._repeated = self._repeated + 1 if hint is self._last else 0
        self._last = hint
        self.ease = max(0.0, self.ease - EASE_LOST)
        self._show(Cue(hint, hint.text), now_s)

    def keep(self, mended: bool, now_s: float) -> None:
        """End a hint of the coaching that has done its work, or has been there long enough."""
        if self._cue is None:
            return
        longest_s = BREAK_SHOWN_S if self._cue.hint is Hint.BREAK else LONGEST_S
        shown_s = now_s - self._since_s
        if shown_s >= longest_s or (mended and shown_s >= SHOWN_S):
            self.end(now_s, minded=mended)

    def end(self, now_s: float, minded: bool = False) -> None:
        """Show nothing, and be quiet for a while."""
        if self._cue is None:
            return
        self._cue, self.minded = None, minded
        quiet_s = QUIET_S + (QUIETER_S - QUIET_S) * self.ease
        patience = 1.0 + PATIENCE * min(self._repeated, MOST_PATIENCE)
        self._quiet_until_s = now_s + quiet_s * patience

    def _show(self, cue: Cue, now_s: float) -> None:
        self._cue, self._since_s = cue, now_s
