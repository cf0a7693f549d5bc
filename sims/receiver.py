"""The one who receives: asks for less, or says ow, a moment after it was too much."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from sims.scenario import ReceiverPlan
from sims.shape import Floats

#: How long someone bears what is a bit much before asking, and how often they ask again.
_PATIENCE_S, _AGAIN_S = 0.8, 6.0
#: An ow is over when the force has fallen below this share of what hurt.
_EASED = 0.85


@dataclass(frozen=True, slots=True)
class Answer:
    """A word of the receiver's, at stream seconds."""

    t_s: float
    word: Literal["softer", "ow"]


class Receiver:
    """Feels consecutive samples, however they are cut, and answers."""

    def __init__(self, plan: ReceiverPlan, seed: int) -> None:
        self._plan = plan
        self._draw = np.random.default_rng([seed, 41])
        self._hurting = False
        self._much_since_s: float | None = None
        self._asked_s = -_AGAIN_S

    def feel(self, t_s: Floats, force_n: Floats) -> list[Answer]:
        """Return what these samples make the receiver say, with reaction times."""
        if not self._hurting and force_n.max(initial=0.0) < self._plan.comfort_n:
            self._much_since_s = None
            return []
        answers: list[Answer] = []
        for at_s, newtons in zip(t_s.tolist(), force_n.tolist(), strict=True):
            answers += self._feel_one(at_s, newtons)
        return answers

    def _feel_one(self, t_s: float, newtons: float) -> list[Answer]:
        if newtons >= self._plan.pain_n and not self._hurting:
            self._hurting, self._asked_s = True, t_s
            return [Answer(t_s + self._draw.uniform(0.25, 0.45), "ow")]
        if newtons < _EASED * self._plan.pain_n:
            self._hurting = False
        if newtons < self._plan.comfort_n:
            self._much_since_s = None
            return []
        since_s = self._much_since_s = t_s if self._much_since_s is None else self._much_since_s
        if t_s - since_s < _PATIENCE_S or t_s - self._asked_s < _AGAIN_S:
            return []
        self._asked_s = t_s
        return [Answer(t_s + self._draw.uniform(0.3, 0.7), "softer")]
