"""What a stroke rises from: the valley of the force while nothing presses, as rough and as calm."""

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

    def follow(self, step_s: float, force_n: float, hop: int) -> None:
        """Take in one hop, so many seconds after the last one."""
        creep = step_s / CREEP_S
        if force_n < self.valley_n:
            self.valley_n, self.valley_hop = force_n, hop
        else:
            self.valley_n += (force_n - self.valley_n) * creep
        calm_n = calmed(self._calm_n, force_n, step_s)
        self._calm_n = calm_n
        if calm_n < self.calm_valley_n:
            self.calm_valley_n = calm_n
        else:
            self.calm_valley_n += (calm_n - self.calm_valley_n) * creep


def calmed(calm_n: float, force_n: float, step_s: float) -> float:
    """Return the calm force after a hop, so many seconds after the last one."""
    return calm_n + (force_n - calm_n) * (step_s / CALM_S if step_s < CALM_S else 1.0)
