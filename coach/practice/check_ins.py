"""When to ask the one who receives how it is: as pressure goes up, and now and then."""

from dataclasses import dataclass
from typing import Final

from coach.saying import say

#: After so long without a word of the one who receives, or a question, it is time to ask.
EVERY_S: Final = 240.0
#: What has just become harder is felt for so long before it is asked about.
FELT_FOR_S: Final = 8.0
#: Between two questions lies at least this, whatever goes up meanwhile.
APART_S: Final = 45.0

Questions = tuple[str, ...]
_AFTER_MORE: Final[Questions] = (
    say("A little more now: softer, good or deeper?"),
    say("It goes deeper here. Is that good?"),
    say("Is this depth good, or softer?"),
)
_NOW_AND_THEN: Final[Questions] = (
    say("How does this feel: softer, good or deeper?"),
    say("Still good like this?"),
    say("Is this a good pressure for you?"),
)
#: All that can be asked, and what the recording of each is called.
QUESTIONS: Final = {
    str(question): f"{name}-{at}"
    for name, asked in (("ask-more", _AFTER_MORE), ("ask", _NOW_AND_THEN))
    for at, question in enumerate(asked, start=1)
}


def question_name(question: str) -> str:
    """Return what the recording of a question is called, empty for one that is not ours."""
    return QUESTIONS.get(str(question), "")


@dataclass(frozen=True, slots=True)
class Felt:
    """What matters for asking: ``aim`` the target's order (0: hands off), ``level`` the voice's.

    ``calm`` is whether a question may be put now: no stop, no pause, no alarm.
    """

    aim: int
    level: int
    calm: bool


class CheckIns:
    """Says when to ask, and what, worded otherwise than the last.

    A question waits for a word without being repeated; one that nobody answered keeps no later
    one away: the next more, or the full time, asks anew. All times are seconds of practice,
    pauses left out.
    """

    def __init__(self, began_s: float = 0.0) -> None:
        self._since_s = began_s
        self._asked_s: float | None = None
        self._more_since_s: float | None = None
        self._aim: int | None = None
        self._level: int | None = None
        self._turns = {_AFTER_MORE: 0, _NOW_AND_THEN: 0}

    def heard(self, at_s: float) -> None:
        """Take that the one who receives has said something: any word is an answer."""
        self._since_s = at_s

    def tick(self, at_s: float, felt: Felt) -> str:
        """Return the question to put now, mostly empty."""
        self._note_more(at_s, felt)
        if not felt.calm or not felt.aim:
            return ""
        if self._asked_s is not None and at_s - self._asked_s < APART_S:
            return ""
        if self._more_since_s is not None and at_s - self._more_since_s >= FELT_FOR_S:
            return self._ask(at_s, _AFTER_MORE)
        if at_s - self._since_s >= EVERY_S:
            return self._ask(at_s, _NOW_AND_THEN)
        return ""

    def _note_more(self, at_s: float, felt: Felt) -> None:
        """Remember since when there is more; what has gone down again need not be asked about."""
        aim = self._aim if self._aim is not None else felt.aim
        level = self._level if self._level is not None else felt.level
        less = 0 < felt.aim < aim or felt.level < level
        if less:
            self._more_since_s = None
        elif felt.aim > aim > 0 or felt.level > level:
            self._more_since_s = at_s
        self._aim, self._level = felt.aim or aim, felt.level

    def _ask(self, at_s: float, questions: Questions) -> str:
        self._asked_s = self._since_s = at_s
        self._more_since_s = None
        turn = self._turns[questions]
        self._turns[questions] = turn + 1
        return questions[turn % len(questions)]
