"""Force-sensing resistors and their converter: newtons in, counts out, with all their flaws."""

import numpy as np
from numpy.typing import NDArray

from sims.scenario import SensorPlan
from sims.shape import Floats

Counts = NDArray[np.uint16]


class Fsr:
    """The taxels of one sensor. Feed it the same blocks and it reads the same, bit for bit.

    The law is the descriptor's, turned round: ``r = (F / a) ** (1 / b)`` and
    ``counts = full_scale * r / (1 + r)``; each part's gain, hysteresis, memory of past load,
    noise and the converter's steps come on top.
    """

    def __init__(self, plan: SensorPlan, seed: int) -> None:
        self._plan = plan
        draw = np.random.default_rng([seed, 31])
        self._gain = np.exp(plan.gain_sd * np.clip(draw.standard_normal(plan.count), -2, 2))
        self._noise = np.random.default_rng([seed, 32])
        self._envelope = np.zeros(plan.count)
        self._memory = np.zeros(plan.count)
        self._stuck_at = draw.integers(200, 1200, len(plan.stuck))

    def read(self, newtons: Floats, period_s: float) -> Counts:
        """Return counts (n, taxels) for consecutive ``newtons`` (n, taxels)."""
        plan = self._plan
        felt = newtons * self._gain
        felt += plan.hysteresis * (self._hold(felt, period_s) - felt)
        felt += plan.memory * self._memory
        self._remember(felt, period_s)
        relative = (felt / plan.a_n) ** (1.0 / plan.b)
        ideal = plan.full_scale * relative / (1.0 + relative) + plan.offset
        ideal += plan.noise * self._noise.standard_normal(ideal.shape, np.float32)
        counts = np.clip(np.rint(ideal), 0, plan.full_scale).astype(np.uint16)
        counts[felt >= plan.ceiling_n] = plan.full_scale
        return self._break(counts)

    def _hold(self, felt: Floats, period_s: float) -> Floats:
        """Return the largest recent load, fading: what hysteresis remembers."""
        fade = np.exp(-period_s / self._plan.hysteresis_s * np.arange(1, len(felt) + 1))
        fade = fade[:, np.newaxis]
        held = np.maximum(np.maximum.accumulate(felt / fade, axis=0), self._envelope) * fade
        self._envelope = held[-1]
        return np.asarray(held)

    def _remember(self, felt: Floats, period_s: float) -> None:
        share = 1.0 - np.exp(-len(felt) * period_s / self._plan.memory_s)
        self._memory += share * (felt.mean(axis=0) - self._memory)

    def _break(self, counts: Counts) -> Counts:
        plan = self._plan
        counts[:, list(plan.broken)] = 0
        counts[:, list(plan.shorted)] = plan.full_scale
        counts[:, list(plan.stuck)] = self._stuck_at
        return counts
