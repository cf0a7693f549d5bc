"""A learner who sees hints late, minds them unevenly and forgets them, with and without a coach.

The whole engine is in the loop, on a virtual clock; figures are of what the hand really did.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest

from coach.practice.coaching.turns import QUIET_S
from sims.learner import LEARNERS, RATE_HZ, Learner, Practised, practise
from sims.learner_measures import Measures, measures_of
from sims.learner_mind import QUICKEST_S

SEED = 1
#: What each fault is about, the least that the coach must make of it, and in how many seconds.
CASES = {
    "too hard": ("in_target", 1.5, 60.0),
    "too light": ("in_target", 1.5, 60.0),
    "jabbing": ("jabs_min", 0.75, 60.0),
    "creeping": ("in_target", 1.2, 110.0),
    "rushing": ("off_beat_s", 0.6, 90.0),
    "dragging": ("off_beat_s", 0.6, 90.0),
    "uneven pressure": ("uneven_depth", 0.8, 90.0),
    "uneven pace": ("off_beat_s", 0.9, 110.0),
    "unsteady hold": ("hold_cv", 0.8, 80.0),
    "too hard in a hold": ("in_target", 1.5, 64.0),
    "no break": ("worked_s", 0.95, 280.0),
}
#: By how much what the fault is not about may be worse: to change one's hand is not to be even.
MARGINS = {
    "in_target": -0.05,
    "off_beat_s": 0.06,
    "interval_error": 0.03,
    "uneven_pace": 0.06,
    "uneven_depth": 0.15,
    "jabs_min": 1.0,
    "hold_cv": 0.03,
    "swings_min": 0.5,
}


@dataclass(frozen=True)
class Pair:
    coached: Practised
    alone: Practised
    with_coach: Measures
    without: Measures


@pytest.fixture(scope="module")
def both() -> Callable[[str], Pair]:
    """Let the learner with a fault practise twice: with the coach and without."""
    known: dict[str, Pair] = {}

    def run(fault: str) -> Pair:
        if fault not in known:
            learner = replace(LEARNERS[fault], seconds=CASES[fault][2])
            coached, alone = (practise(learner, SEED, cues) for cues in (True, False))
            known[fault] = Pair(
                coached, alone, measures_of(learner, coached), measures_of(learner, alone)
            )
        return known[fault]

    return run


def test_there_is_a_case_for_every_learner():
    assert set(CASES) == set(LEARNERS)


@pytest.mark.parametrize("fault", CASES)
def test_with_the_coach_the_fault_is_less(both, fault):
    measure, times, _ = CASES[fault]
    pair = both(fault)
    value, plain = getattr(pair.with_coach, measure), getattr(pair.without, measure)
    if measure == "in_target":
        assert value >= max(times * plain, plain + 0.1)
    else:
        assert value <= times * plain


@pytest.mark.parametrize("fault", CASES)
def test_nothing_else_is_worse_and_the_hand_does_not_swing_from_side_to_side(both, fault):
    pair = both(fault)
    for measure, margin in MARGINS.items():
        value, plain = getattr(pair.with_coach, measure), getattr(pair.without, measure)
        worse = value < plain + margin if measure == "in_target" else value > plain + margin
        assert not worse, f"{measure}: {value} with the coach, {plain} without"


@pytest.mark.parametrize("fault", CASES)
def test_hints_are_few_and_have_quiet_between_them(both, fault):
    cues = both(fault).coached.cues
    assert 1 <= sum(cue is not None for _, cue in cues) <= 1 + 3 * CASES[fault][2] / 60
    for (ended_s, gone), (begun_s, cue) in zip(cues[1::2], cues[2::2], strict=False):
        assert gone is None
        assert cue is not None
        if cue.kind != "too_much":
            assert begun_s - ended_s >= QUIET_S - 0.3


def test_until_the_first_hint_reaches_the_hands_they_are_the_same(both):
    pair = both("too hard")
    first_s = pair.coached.cues[0][0]
    same = round((first_s + QUICKEST_S) * RATE_HZ)
    np.testing.assert_array_equal(pair.coached.force_n[:same], pair.alone.force_n[:same])
    assert not np.array_equal(pair.coached.force_n, pair.alone.force_n)
    assert pair.alone.cues == ()


def test_the_same_learner_does_the_same_again():
    learner: Learner = replace(LEARNERS["too light"], seconds=25.0)
    first, again = (practise(learner, 3, True) for _ in range(2))
    np.testing.assert_array_equal(first.force_n, again.force_n)
    assert first.cues == again.cues
