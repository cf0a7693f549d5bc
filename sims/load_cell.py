"""A cheap strain-gauge bar and its amplifier: newtons in, counts out, with makers' usual flaws."""

from dataclasses import dataclass

import numpy as np

from sims.shape import Floats


@dataclass(frozen=True, slots=True)
class CellPlan:
    """What a bar of ``capacity_n`` is like; flaws are shares of that, as makers' sheets tell them.

    ``bend`` is its non-linearity and ``keeps`` its hysteresis, at most; ``creep`` what it moves
    by in its first minutes under load, ``drift_a_minute`` its zero's. ``corner`` is a share of
    the load itself: how differently it reads when that lies elsewhere. ``noise`` is in counts.
    """

    capacity_n: float = 49.0
    counts_per_n: float = 21_000.0
    bend: float = 0.0005
    keeps: float = 0.0005
    creep: float = 0.0005
    creep_s: float = 120.0
    drift_a_minute: float = 0.0001
    corner: float = 0.004
    noise: float = 60.0


class LoadCell:
    """One bar. Feed it the same blocks and it reads the same, bit for bit."""

    def __init__(self, plan: CellPlan, seed: int) -> None:
        self._plan = plan
        self._draw = np.random.default_rng([seed, 41])
        self._gain = plan.counts_per_n * np.exp(self._draw.normal(0.0, 0.02))
        self._rest = self._draw.normal(0.0, 50_000.0)
        self._bend, self._keeps, self._drift = self._draw.uniform(-1.0, 1.0, 3)
        self._crept_n = self._heaviest_n = self._passed_s = 0.0

    def read(self, newtons: Floats, period_s: float) -> Floats:
        """Return counts (n, 1), whole numbers, for consecutive ``newtons`` (n, 1)."""
        plan = self._plan
        full_n = plan.capacity_n
        # Where the load lies differs from one block to the next.
        felt_n = newtons * (1.0 + plan.corner * self._draw.uniform(-1.0, 1.0))
        share = felt_n / full_n
        self._heaviest_n = max(self._heaviest_n * 0.999, float(felt_n.max()))
        felt_n = felt_n + full_n * plan.bend * 4.0 * self._bend * share * (1.0 - share)
        felt_n += plan.keeps * self._keeps * np.maximum(self._heaviest_n - felt_n, 0.0)
        lasted_s = len(newtons) * period_s
        reach = 1.0 - np.exp(-lasted_s / plan.creep_s)
        self._crept_n += reach * (plan.creep * float(newtons.mean()) - self._crept_n)
        self._passed_s += lasted_s
        zero_n = full_n * plan.drift_a_minute * self._drift * self._passed_s / 60.0
        counts = self._rest + self._gain * (felt_n + self._crept_n + zero_n)
        counts += plan.noise * self._draw.standard_normal(counts.shape)
        return np.asarray(np.rint(counts))
