"""Zeros while practice runs: a person's word is obeyed when all is still, drift is noted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.engine.attending import Attendant, Desk
from coach.engine.chain import ChainOutput
from coach.engine.hand import Hand
from coach.engine.zero_event import ZeroNote, zero_event
from coach.messages import Command, Zero
from coach.saying import say
from coach.sensors.zero_asked import ZeroError

#: A person has so long to let go and be still after asking for a zero.
WAITS_S: Final = 3.0
#: At the beginning a device may first have to wake up.
FIRST_WAIT_S: Final = 10.0
#: What came of it is said for so long.
SAID_S: Final = 6.0
#: Of a level between presses it asks so long, once: a hand that rests there does the same.
ASKS_ONCE_S: Final = 20.0
#: A zero that may be off by less than this share of contact is not worth a person's time.
WORTH_ASKING: Final = 0.4


@dataclass(slots=True)
class _Wish:
    """A zero that a person waits for, and why it cannot be yet."""

    until_s: float
    reason: str = ""


class ZeroAttendant(Attendant):
    """Takes the zero of every hand's sensor; ``sentence`` is what to say of it now."""

    part = say("Taking the zero")

    def __init__(self, desk: Desk, hands: Sequence[Hand], *, at_start: bool = False) -> None:
        super().__init__(desk)
        self._hands = hands
        self._at_start = at_start
        self._moves = [0 for _ in hands]
        self._wishes: dict[int, _Wish] = {}
        self._said = ""
        self._said_until_s = 0.0
        self._asked_s: float | None = None
        self.sentence = ""

    def begin(self, now_s: float) -> None:
        """Take the zero at the beginning, where that was asked for."""
        if self._at_start:
            self._wait(now_s + FIRST_WAIT_S)

    def obey(self, command: Command, now_s: float) -> None:
        """Wait for a still second of every hand."""
        if isinstance(command, Zero):
            self._wait(now_s + WAITS_S)
            self.tick(now_s)

    def _wait(self, until_s: float) -> None:
        self._wishes = {number: _Wish(until_s) for number in range(len(self._hands))}
        self._said = ""

    def took(self, source: int, output: ChainOutput, now_s: float) -> None:
        """Note where a zero drifted to, and take the one that was asked for."""
        del output
        tracker, wish = self._hands[source].chain.zero, self._wishes.get(source)
        if tracker is None:
            return
        if tracker.moves != self._moves[source]:
            self._moves[source] = tracker.moves
            self._note(source, tracker.newtons, now_s, by_person=False)
        if wish is None:
            return
        try:
            self._note(source, tracker.asked(), now_s, by_person=True)
            self._asked_s = None
        except ZeroError as reason:
            wish.reason = str(reason)
        else:
            del self._wishes[source]
            if not self._wishes:
                self._say(say("That is zero now. You can begin."), now_s)

    def tick(self, now_s: float) -> None:
        """Give up a wish that waited for too long, and say what there is to say."""
        late = [wish for wish in self._wishes.values() if now_s >= wish.until_s]
        if late:
            self._wishes = {}
            self._say(late[0].reason or NO_READINGS, now_s)
        if self._wishes:
            self.sentence = _TAKING
        elif now_s < self._said_until_s:
            self.sentence = self._said
        else:
            self.sentence = self._asks(now_s)

    def leave(self, now_s: float) -> None:
        """Say nothing any more."""
        del now_s
        self.sentence = ""

    def _say(self, sentence: str, now_s: float) -> None:
        self._said, self._said_until_s = sentence, now_s + SAID_S

    def _asks(self, now_s: float) -> str:
        """Return what asks for a zero, empty where none is called for."""
        worth_n = WORTH_ASKING * self.desk.course.edges.contact_n
        doubts_n = [_doubt_n(hand) for hand in self._hands]
        if max(doubts_n) < worth_n:
            return ""
        hand = self._hands[doubts_n.index(max(doubts_n))]
        if hand.chain.zero is not None and hand.chain.zero.between:
            self._asked_s = now_s if self._asked_s is None else self._asked_s
            if now_s > self._asked_s + ASKS_ONCE_S:
                return ""
        least_n = _doubt_n(hand)
        if len(self._hands) > 1:
            return say(
                "{hand} never reads less than {least_n:.1f} N. "
                "If no hand rests on it, lift both hands and press Z.",
                hand=hand.name,
                least_n=least_n,
            )
        return say(
            "It never reads less than {least_n:.1f} N. "
            "If no hand rests on it, lift both hands and press Z.",
            least_n=least_n,
        )

    def _note(
        self, source: int, newtons: NDArray[np.float64], now_s: float, *, by_person: bool
    ) -> None:
        info = self._hands[source].chain.info
        if info is not None:
            note = ZeroNote(source, info.device_id, newtons, by_person)
            self.desk.note(now_s, zero_event(note))


def _doubt_n(hand: Hand) -> float:
    zero = hand.chain.zero
    return 0.0 if zero is None else zero.doubt_n


_TAKING: Final = say("Taking the zero: hands off, and still for a second.")
NO_READINGS: Final = say(
    "No readings came to take a zero from. Look after the link, and try again."
)
