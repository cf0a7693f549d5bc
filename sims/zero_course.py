"""Where a sensor's zero really is: drift, warming up, and a strap that is pulled tight."""

import numpy as np

from sims.scenario import SensorPlan
from sims.shape import Floats


class ZeroCourse:
    """The force that no hand presses with, as the plan has it; nothing in most plans."""

    def __init__(self, plan: SensorPlan, seed: int) -> None:
        self._plan = plan
        self.moves = any((plan.zero_n, plan.drift_n_s, plan.warming_n, plan.strap_n))
        share = np.random.default_rng([seed, 33]).uniform(0.5, 1.5, plan.count)
        #: A strap and a sleeve press on all taxels, on some more than on others.
        self._share = share / share.sum()

    def total_n(self, t_s: Floats) -> Floats:
        """Return the newtons of all taxels at ``t_s`` (n,), never below none."""
        plan = self._plan
        warmed = 1.0 - np.exp(-t_s / plan.warming_s)
        strapped = np.where(t_s >= plan.strap_at_s, plan.strap_n, 0.0)
        total_n = plan.zero_n + plan.drift_n_s * t_s + plan.warming_n * warmed + strapped
        return np.asarray(np.maximum(total_n, 0.0))

    def newtons(self, t_s: Floats) -> Floats:
        """Return the newtons (n, taxels) at ``t_s`` (n,)."""
        return np.outer(self.total_n(t_s), self._share)
