"""The glove's squeeze button as the receiver's voice: presses in, words out, no clock."""

from typing import Final

from coach.messages import ReceiverWord

#: A button held for so long means stop, and says so while it is still held.
STOP_HOLD_S: Final = 1.0
#: A second squeeze that begins so soon after the first has ended makes it softer.
SECOND_WITHIN_S: Final = 0.7
_ROUNDING_S: Final = 1e-9

Words = tuple[ReceiverWord, ...]


class Squeezes:
    """One button: a short squeeze is good, two are softer, a long one is stop.

    Softer is said as the second squeeze begins; if that one is held it is a stop as well. All
    times are seconds that the caller gives; each call returns the words that are due by then.
    """

    def __init__(self) -> None:
        self._down_s: float | None = None
        self._said = self._stopped = False
        self._first_ended_s: float | None = None

    def button_down(self, at_s: float) -> Words:
        """Take that the button went down; told twice without an "up" it is one squeeze.

        After a stop it is another: where the "up" was lost, the next stop is not.
        """
        words = self.tick(at_s)
        if self._down_s is not None and not self._stopped:
            return words
        second = self._first_ended_s is not None
        self._down_s, self._said, self._stopped = at_s, second, False
        self._first_ended_s = None
        return (*words, "softer") if second else words

    def button_up(self, at_s: float) -> Words:
        """Take that the button went up; without a "down" before it that means nothing."""
        words = self.tick(at_s)
        if self._down_s is not None:
            self._down_s = None
            # A squeeze that has said its word is no first one of two.
            self._first_ended_s = None if self._said else at_s
        return words

    def tick(self, at_s: float) -> Words:
        """Return what is due by now; to be called many times a second."""
        if self._down_s is not None:
            return self._held(at_s - self._down_s)
        if self._first_ended_s is None:
            return ()
        if at_s - self._first_ended_s <= SECOND_WITHIN_S + _ROUNDING_S:
            return ()
        self._first_ended_s = None
        return ("good",)

    def forget(self) -> None:
        """Let go of a squeeze that is under way, as when the device has started anew."""
        self._down_s = self._first_ended_s = None

    def _held(self, for_s: float) -> Words:
        if self._stopped or for_s < STOP_HOLD_S - _ROUNDING_S:
            return ()
        self._stopped = self._said = True
        return ("stop",)
