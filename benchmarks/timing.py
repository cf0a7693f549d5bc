"""What tasks cost, measured in turns, so that whatever else the machine does hits all alike."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

ROUNDS = 9


@dataclass(frozen=True, slots=True)
class Spread:
    """The median of repeated runs, and the least and the most of them."""

    median: float
    least: float
    most: float

    def times(self, factor: float) -> "Spread":
        """Return the same in a unit that is ``factor`` of this one."""
        return Spread(self.median * factor, self.least * factor, self.most * factor)


def spread_of(values: Sequence[float]) -> Spread:
    """Return the spread of at least one value."""
    return Spread(statistics.median(values), min(values), max(values))


def turns_s(
    *tasks: Callable[[], object],
    rounds: int = ROUNDS,
    spend_s: float = 0.5,
    clock: Callable[[], float] = time.process_time,
) -> list[list[float]]:
    """Return each task's seconds a call, round by round; the tasks take turns within a round.

    All rounds of a task take about ``spend_s``. The clock is the processor time of this process
    (all its threads) unless told otherwise: other programs on the machine do not count.
    """
    counts = []
    for task in tasks:
        task()
        begun_s = clock()
        task()
        counts.append(max(1, int(spend_s / rounds / max(clock() - begun_s, 1e-7))))
    found: list[list[float]] = [[] for _ in tasks]
    for _ in range(rounds):
        for seconds, task, count in zip(found, tasks, counts, strict=True):
            begun_s = clock()
            for _ in range(count):
                task()
            seconds.append((clock() - begun_s) / count)
    return found


def times_as_fast(theirs_s: Sequence[float], ours_s: Sequence[float]) -> Spread:
    """Return how many times as fast ours is, each round compared with its own neighbour."""
    return spread_of([theirs / ours for theirs, ours in zip(theirs_s, ours_s, strict=True)])
