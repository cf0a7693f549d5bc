"""The level between presses: a zero that moved shows there, where nobody waits for rest.

A strap that presses is the least that is ever read, again and again the same; a hand that
presses and lifts comes down to nothing. A hand that rests between its presses looks like the
strap, the more so the stiller it is: so what is found here is a doubt, never a zero.
"""

from collections import deque
from typing import Final

#: So many valleys in a row have to agree, the level before the first press among them …
VALLEYS: Final = 5
#: … within that share of their lowest: of a press 1.5 % stays for a while, and goes slowly.
AGREE: Final = 0.1
#: A valley is no higher than that share of the presses beside it, or it is a press that sags.
LOW: Final = 0.5
#: Below this share of the presses it may be what they leave behind in a resistor.
LEFT_BEHIND: Final = 0.03
#: A press rises by so much, and goes down by half of what it rose.
PRESS_N: Final = 1.0


class Valleys:
    """The last valleys between presses, from windows in order; newtons are off the zero of now."""

    def __init__(self) -> None:
        self._found: deque[tuple[float, float]] = deque(maxlen=VALLEYS)
        self.forget()

    def forget(self) -> None:
        """Begin anew: something was at rest, or nobody knows what happened."""
        self._found.clear()
        self._low_n: float | None = None
        self._top_n = self._before_n = 0.0
        self._down = True

    def take(self, mean_n: float, low_n: float) -> float | None:
        """Take a window; return the level that the valleys agree on when a press ends one."""
        if self._low_n is None:
            self._low_n = low_n
        rises, self._before_n = mean_n > self._before_n, mean_n
        if not self._down:
            self._top_n = max(self._top_n, mean_n)
            if mean_n - self._low_n > 0.5 * (self._top_n - self._low_n):
                return None
            self._down, self._low_n = True, low_n
        self._low_n = min(self._low_n, low_n)
        if not rises or mean_n < self._low_n + max(PRESS_N, abs(self._low_n)):
            return None
        self._found.append((self._low_n, self._top_n))
        self._down, self._top_n = False, mean_n
        return self._agreed()

    def _agreed(self) -> float | None:
        lows_n = [low_n for low_n, _top_n in self._found]
        most_n = max(top_n for _low_n, top_n in self._found)
        least_n = min(lows_n)
        if len(lows_n) < VALLEYS or max(lows_n) - least_n > AGREE * least_n:
            return None
        return least_n if LEFT_BEHIND * most_n <= least_n <= LOW * most_n else None
