"""Does the coach help? Simulated learners, each with one fault, practise with and without it.

The loop is closed: a learner sees the hints 0.8 to 2.5 s late, minds them more or less, forgets
them, and falls back into the habit. Figures are medians over seeds, of what really happened.
"""

from collections.abc import Iterator
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
    "uneven pace": "off_beat_s",
    "unsteady hold": "hold_cv",
    "too hard in a hold": "in_target",
    "no break": "worked_s",
}
MORE_IS_BETTER: Final = frozenset({"in_target"})
#: The figure's name in words, how it is shown, and by how much.
FIGURES: Final = {
    "in_target": ("in the target", "% of touch", 100.0),
    "off_beat_s": ("off the beat", "ms", 1000.0),
    "mean_asynchrony_s": ("mean asynchrony", "ms", 1000.0),
    "interval_error": ("intervals off", "%", 100.0),
    "uneven_pace": ("pace, stroke to stroke", "%", 100.0),
    "jabs_min": ("jabs", "a minute", 1.0),
    "hold_cv": ("force while held", "% spread", 100.0),
    "uneven_depth": ("depth, stroke to stroke", "%", 100.0),
    "worked_s": ("without a break", "s", 1.0),
    "swings_min": ("swings", "a minute", 1.0),
}
MOST_SWINGS, MOST_HINTS = 0.5, 3.0


def rows() -> Iterator[Row]:
    """Yield a row for each fault with what it is about, and all figures with / without beside."""
    swings, hints = [], []
    for learner in LEARNERS.values():
        coached, alone = compared(learner, SEEDS)
        swings.append(coached.swings_min - alone.swings_min)
        hints.append(coached.cues_min)
        yield _row(learner, coached, alone)
    name = "swings from side to side beyond those without"
    yield Row(name, max(swings), "a minute", "of the worst fault", at_most=MOST_SWINGS)
    yield Row("hints, of the fault with the most", max(hints), "a minute", at_most=MOST_HINTS)


def _row(learner: Learner, coached: Measures, alone: Measures) -> Row:
    about = ABOUT[learner.fault]
    words, unit, scale = FIGURES[about]
    others = [
        f"{label} {_short(scaled * getattr(coached, name))}/{_short(scaled * getattr(alone, name))}"
        for name, (label, _unit, scaled) in FIGURES.items()
        if name != about
    ]
    value, plain = (scale * getattr(measures, about) for measures in (coached, alone))
    detail = f"{_short(plain)} without; hints {coached.cues_min:.2g} a minute; {', '.join(others)}"
    better = about in MORE_IS_BETTER
    bound = {"at_least" if better else "at_most": float(f"{plain:.4g}")}
    return Row(f"{learner.fault}: {words}", value, unit, detail, **bound)


def _short(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 20 else f"{value:.2g}"


def compared(learner: Learner, seeds: tuple[int, ...]) -> tuple[Measures, Measures]:
    """Return the medians with the coach and without."""
    both = []
    for cues in (True, False):
        one = [measures_of(learner, practise(learner, seed, cues)) for seed in seeds]
        both.append(medians(one))
    return both[0], both[1]
