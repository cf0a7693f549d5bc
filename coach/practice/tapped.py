"""Short taps in a row on the pad, told apart from every press of a massage: hands off, taps, rest.

A press is felt for half a second and more, and follows the one before it; so a few touches of a
moment, each let go of at once, between two rests, are a sign that somebody means. The more of it
is asked for, the rarer it comes by chance; the figures below were tried on hours of practice.
"""

from itertools import pairwise
from typing import Final

#: A touch is a tap if it lasts at most so long, as the low-pass shows it.
LONGEST_S: Final = 0.20
#: From one tap's beginning to the next.
APART_S: Final = (0.13, 0.50)
#: So long no hand is on before the first tap, and again after the last.
REST_BEFORE_S: Final = 0.40
REST_AFTER_S: Final = 0.60
#: Of two pauses between three taps the longer is at most this many times the shorter.
_EVEN: Final = 1.7
#: A tap is at least so many times the force of contact, and each of a row this much of the one
#: before it; the weakest is this much of the strongest.
_OVER_CONTACT: Final = 1.5
_AGAIN: Final = 0.3
_ALIKE: Final = 0.25
#: A tap is over once it has come down to so much of its peak, a rest begins below so much of what
#: a tap needs.
_OVER_SHARE: Final = 0.38
_FREE_SHARE: Final = 0.7
_MOST: Final = 3


class Tapped:
    """Readings in, rows of taps out; times are seconds of one clock, forces newtons."""

    def __init__(self) -> None:
        self._free_since_s: float | None = None
        self._began_s: float | None = None
        self._low_s = 0.0
        self._peak_n = 0.0
        self._row: list[tuple[float, float]] = []

    def forget(self) -> None:
        """Let go of what is under way: it was too much, or nothing was heard for a while."""
        self._free_since_s = self._began_s = None
        self._peak_n = 0.0
        self._row = []

    def feel(self, t_s: float, force_n: float, contact_n: float) -> int:
        """Take one reading; return how many taps were in a row that is now over, mostly 0.

        A reading that is no number is taken for a hand that lies on.
        """
        tap_n = _OVER_CONTACT * contact_n
        if force_n != force_n:
            self.forget()
            return 0
        if self._began_s is not None:
            self._tap(t_s, force_n, self._began_s)
            return 0
        if force_n >= max(tap_n, _AGAIN * self._peak_n):
            self._begin(t_s, force_n)
            return 0
        if force_n >= _FREE_SHARE * tap_n:
            # On the way up to a tap or down from one: that is soon over, or it is a hand that lies.
            if t_s - self._low_s > LONGEST_S:
                self.forget()
            return 0
        self._low_s = t_s
        if self._free_since_s is None:
            self._free_since_s = t_s
        if self._row and t_s - self._free_since_s >= REST_AFTER_S:
            return self._over()
        return 0

    def _begin(self, t_s: float, force_n: float) -> None:
        if self._row:
            apart_s = t_s - self._row[-1][0]
            good = len(self._row) < _MOST and APART_S[0] <= apart_s <= APART_S[1]
        else:
            free_s = 0.0 if self._free_since_s is None else t_s - self._free_since_s
            good = free_s >= REST_BEFORE_S
        if not good:
            self.forget()
            return
        self._began_s, self._peak_n = t_s, force_n

    def _tap(self, t_s: float, force_n: float, began_s: float) -> None:
        self._peak_n = max(self._peak_n, force_n)
        if force_n <= _OVER_SHARE * self._peak_n:
            self._row.append((began_s, self._peak_n))
            self._began_s, self._free_since_s, self._low_s = None, None, t_s
        elif t_s - began_s > LONGEST_S:
            self.forget()

    def _over(self) -> int:
        taps, self._row, self._peak_n = self._row, [], 0.0
        peaks_n = [peak_n for _, peak_n in taps]
        alike = min(peaks_n) >= _ALIKE * max(peaks_n)
        apart_s = [after - before for (before, _), (after, _) in pairwise(taps)]
        even = not apart_s or max(apart_s) <= _EVEN * min(apart_s)
        return len(taps) if alike and even else 0
