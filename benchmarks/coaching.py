"""Does the coach help? Simulated learners, each with one fault, practise with and without it.

The loop is closed: a learner sees the hints 0.8 to 2.5 s late, minds them more or less, forgets
them, and falls back into the habit. Figures are medians over seeds, of what really happened.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from benchmarks.row import Row
from sims.learner import LEARNERS, Learner, practise
from sims.learner_measures import Measures, measures_of, medians

SEEDS: Final = tuple(range(101, 106))
#: What each fault is about: the figure that the coach must mend, and whether more is better.
ABOUT: Final = {
    "too hard": "in_target",
    "too light": "in_target",
    "jabbing": "jabs_min",
    "creeping": "in_target",
    "rushing": "off_beat_s",
    "dragging": "off_beat_s",
    "uneven pressure": "uneven_depth",
    "uneven pace": "uneven_pace",
    "unsteady hold": "hold_cv",
    "too hard in a hold": "in_target",
    "no break": "worked_s",
}
MORE_IS_BETTER: Final = frozenset({"in_target"})
SHOWN: Final = (
    ("in_target", "share"),
    ("off_beat_s", "s"),
    ("mean_asynchrony_s", "s"),
    ("interval_error", "share"),
    ("uneven_pace", ""),
    ("jabs_min", "a minute"),
    ("hold_cv", ""),
    ("uneven_depth", ""),
    ("worked_s", "s"),
    ("swings_min", "a minute"),
    ("cues_min", "a minute"),
)


def rows() -> Iterator[Row]:
    """Yield for each fault every figure with the coach, and what it is without."""
    for learner in LEARNERS.values():
        with_coach, without = compared(learner, SEEDS)
        for name, unit in SHOWN:
            value, plain = getattr(with_coach, name), getattr(without, name)
            row = Row(f"{learner.fault}: {name}", value, unit, f"without the coach {plain:.4g}")
            if name == ABOUT[learner.fault]:
                better = name in MORE_IS_BETTER
                row = replace(row, **{"at_least" if better else "at_most": plain})
            yield row


def compared(learner: Learner, seeds: tuple[int, ...]) -> tuple[Measures, Measures]:
    """Return the medians with the coach and without."""
    both = []
    for cues in (True, False):
        one = [measures_of(learner, practise(learner, seed, cues)) for seed in seeds]
        both.append(medians(one))
    return both[0], both[1]
