"""Rests found on the way up: a hand that was laid down, and that strokes then ride on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

#: A pause in mid-press this long and even may turn out to be the rest that strokes ride on.
PLATEAU_S = 1.0
PLATEAU_SHARE = 0.05
PLATEAU_LEVEL = 0.95
#: A peak stands this share above such a rest, or the pause was only the hold before the peak.
PLATEAU_RISE = 0.25
#: A pause that the hand lets go of by this share of its rise before any such peak was a hump.
LEFT_SHARE = 0.1


@dataclass(slots=True)
class Rest:
    """A pause: its newtons, when it was last still, and the number of a hop within it."""

    force_n: float
    until_s: float
    hop: int


class Rests:
    """The pauses of a press that is under way, each at least a quarter higher than the last."""

    def __init__(self, t_s: float, force_n: float, hop: int, base_n: float) -> None:
        self._force_n, self.since_s, self._hop = force_n, t_s, hop
        self._base_n, self._sum_n, self._hops = base_n, force_n, 1
        self.found: list[Rest] = []
        self._counts = False

    def sway(
        self,
        t_s: Sequence[float],
        levels_n: Sequence[float],
        noise_n: Sequence[float],
        sways: float,
        hop: int,
    ) -> None:
        """Take in the levels of hops from ``hop`` on; noise moves each by ``sways`` times its own.

        What lasts for long enough to be a pause among them is left to ``watch``.
        """
        force_n, sum_n, since = self._force_n, self._sum_n, -1
        even_n = PLATEAU_SHARE * force_n
        for at, level_n in enumerate(levels_n):
            off_n = level_n - force_n
            if (off_n > even_n or -off_n > even_n) and abs(off_n) > sways * noise_n[at]:
                since, force_n, sum_n = at, level_n, level_n
                even_n = PLATEAU_SHARE * force_n
            else:
                sum_n += level_n
        if since < 0:
            self._hops += len(levels_n)
        else:
            self.since_s, self._hop = t_s[since], hop + since
            self._hops, self._counts = len(levels_n) - since, False
        self._force_n, self._sum_n = force_n, sum_n

    def watch(self, t_s: float, level_n: float, peak_n: float, slack_n: float, hop: int) -> None:
        """Take in the level of one hop; ``slack_n`` is how far noise alone moves it."""
        self.sway((t_s,), (level_n,), (slack_n,), 1.0, hop)
        if t_s - self.since_s >= PLATEAU_S:
            mean_n = self._sum_n / self._hops
            if mean_n >= PLATEAU_LEVEL * peak_n - slack_n:
                self._found(Rest(mean_n, t_s, (self._hop + hop) // 2))
        while self.found and self._was_hump(self.found[-1].force_n, level_n, peak_n, slack_n):
            self.found.pop()
            self._counts = False

    def under(
        self, peak_n: float, peak_s: float, least_rise_n: Callable[[float], float]
    ) -> Rest | None:
        """Return the highest rest that a peak stands clearly above and came after."""
        for rest in reversed(self.found):
            rise_n = max(least_rise_n(rest.force_n), PLATEAU_RISE * rest.force_n)
            if peak_s > rest.until_s and peak_n >= rest.force_n + rise_n:
                return rest
        return None

    def _found(self, rest: Rest) -> None:
        if self._counts:
            self.found[-1] = rest
        elif not self.found or rest.force_n >= (1.0 + PLATEAU_RISE) * self.found[-1].force_n:
            self.found.append(rest)
            self._counts = True

    def _was_hump(self, rest_n: float, level_n: float, peak_n: float, slack_n: float) -> bool:
        left = level_n < rest_n - max(LEFT_SHARE * (rest_n - self._base_n), slack_n)
        return left and peak_n < (1.0 + PLATEAU_RISE) * rest_n
