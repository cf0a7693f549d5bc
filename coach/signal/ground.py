"""What a stroke rises from: the valley of the force while nothing presses, as rough and as calm."""

import math
from collections.abc import Sequence

#: A mean over about so long is calm: a tremor moves it little.
CALM_S = 0.1
#: The baseline follows a rest that grows, this slowly.
CREEP_S = 10.0


class Ground:
    """Follows the least force, ``valley_n`` at the hop ``valley_hop``; a rest that grows lifts it.

    ``calm_valley_n`` is that of the calm force: noise and tremor dip below it before they swing up.
    """

    __slots__ = ("_calm_n", "calm_valley_n", "valley_hop", "valley_n")

    def __init__(self, force_n: float, hop: int) -> None:
        self.valley_n = self._calm_n = self.calm_valley_n = force_n
        self.valley_hop = hop

    def follow(
        self,
        steps_s: Sequence[float],
        forces_n: Sequence[float],
        hop: int,
        touch_n: float,
        least_n: float,
    ) -> int:
        """Take in hops from ``hop`` on, each so long after the last one; return how many.

        The last one of them may be one that stands out: it has ``touch_n``, and ``least_n`` over
        the calm valley.
        """
        valley_n, calm_n, calm_valley_n = self.valley_n, self._calm_n, self.calm_valley_n
        taken, last_s = 0, math.nan
        # Few names and no calls: a hand rests for most of a recording, and most steps are alike.
        for step_s, force_n in zip(steps_s, forces_n, strict=True):
            if step_s != last_s:
                last_s, creep = step_s, step_s / CREEP_S
                share = step_s / CALM_S if step_s < CALM_S else 1.0
            if force_n < valley_n:
                valley_n = force_n
                self.valley_hop = hop + taken
            else:
                valley_n += (force_n - valley_n) * creep
            calm_n += (force_n - calm_n) * share
            if calm_n < calm_valley_n:
                calm_valley_n = calm_n
            else:
                calm_valley_n += (calm_n - calm_valley_n) * creep
            taken += 1
            if force_n >= touch_n and force_n >= calm_valley_n + least_n:
                break
        self.valley_n, self._calm_n, self.calm_valley_n = valley_n, calm_n, calm_valley_n
        return taken


def calmed(calm_n: float, steps_s: Sequence[float], forces_n: Sequence[float]) -> list[float]:
    """Return the calm force after each of some hops, each so many seconds after the last one."""
    each_n = []
    for step_s, force_n in zip(steps_s, forces_n, strict=True):
        calm_n += (force_n - calm_n) * (step_s / CALM_S if step_s < CALM_S else 1.0)
        each_n.append(calm_n)
    return each_n
