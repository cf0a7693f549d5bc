"""What a storm may do next, and how often: plain data, drawn before anything runs."""

from dataclasses import dataclass
from typing import Final

import numpy as np

#: Each kind with its weight. Hands press and let go far more often than things break.
LIVE: Final = {
    "press light": 8, "press medium": 8, "press firm": 6, "press too hard": 6, "let go": 10,
    "glitch": 2, "saturate": 1, "rest": 8,
    "unplug": 1, "plug": 5, "plug elsewhere": 1, "stall": 2, "burst": 2, "reboot": 1, "stick": 1,
    "rubbish": 2, "flip": 4, "drop": 3, "double": 2, "split": 4,
    "suspend": 0.5, "wall": 0.5,
    "pause": 1.5, "go on": 4, "pace": 2, "counts": 1, "target": 1.5, "tap": 2, "sound": 1,
    "skip": 1.5, "extend": 0.5, "say": 1.5, "squeeze": 1, "zero": 1, "comfort": 0.5,
    "debrief": 0.2, "calibrate": 0.3, "end": 0.25,
}  # fmt: skip
REPLAYED: Final = {
    "rest": 10, "pause": 2, "go on": 4, "seek": 3, "speed": 2, "pace": 1, "say": 1, "end": 0.6,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens, after ``wait_s``; ``draws`` say how, each from 0 to below 1."""

    kind: str
    wait_s: float
    draws: tuple[float, float, float]

    def pick(self, *choices: str) -> str:
        """Return one of these."""
        return choices[int(self.draws[0] * len(choices))]


def drawn(draw: np.random.Generator, kinds: dict[str, float], most: int) -> tuple[Step, ...]:
    """Return steps up to and with an "end", ``most`` at most."""
    names = list(kinds)
    shares = np.array(list(kinds.values()), float)
    steps: list[Step] = []
    while len(steps) < most and (not steps or steps[-1].kind != "end"):
        kind = names[int(draw.choice(len(names), p=shares / shares.sum()))]
        steps.append(Step(kind, _wait_s(draw), tuple(draw.random(3).tolist())))
    return tuple(steps)


def _wait_s(draw: np.random.Generator) -> float:
    """Return how long until the next thing happens: mostly at once, now and then long."""
    kind = draw.random()
    if kind < 0.8:
        return float(draw.uniform(0.005, 0.08))
    return float(draw.uniform(0.1, 0.4) if kind < 0.97 else draw.uniform(0.5, 2.5))
