"""One figure of a benchmark, with the bound that the project holds itself to."""

import timeit
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A named figure; ``at_least`` or ``at_most`` is its bound, ``detail`` says how it came.

    ``peers`` are what others make of the very same in the same run, by name.
    """

    name: str
    value: float
    unit: str
    detail: str = ""
    at_least: float | None = None
    at_most: float | None = None
    peers: tuple[tuple[str, float], ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the figure keeps its bound."""
        low = self.at_least is None or self.value >= self.at_least
        return low and (self.at_most is None or self.value <= self.at_most)

    @property
    def bound(self) -> str:
        """The bound in a few signs, empty where there is none."""
        if self.at_least is not None:
            return f"≥ {self.at_least:g}"
        return "" if self.at_most is None else f"≤ {self.at_most:g}"


def best_s(*tasks: Callable[[], object], spend_s: float = 0.25, rounds: int = 5) -> list[float]:
    """Return each task's least seconds a call; they take turns, so that noise hits all alike."""
    counts = []
    for task in tasks:
        task()
        once_s = max(timeit.timeit(task, number=1), 1e-7)
        counts.append(max(1, int(spend_s / rounds / once_s)))
    best = [float("inf")] * len(tasks)
    for _ in range(rounds):
        for k, (task, count) in enumerate(zip(tasks, counts, strict=True)):
            best[k] = min(best[k], timeit.timeit(task, number=count) / count)
    return best
