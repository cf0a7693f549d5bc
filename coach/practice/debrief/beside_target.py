"""How near the touch was that missed its target, in words.

The share in the target ends at a plain edge, as the seconds in each band do; the score goes by
distance. Just past the edge the one is low and the other high, so the distance is said.
"""

from collections.abc import Sequence
from typing import Final

from coach.practice.debrief.outcome import Beside, Performance, Score
from coach.signal.bands import Band
from coach.words import BAND_WORDS

#: A mean distance from the target below this, in widths of a band, is near.
_NEAR_STEPS: Final = 0.1
#: Fewer points than these are few.
_FEW_POINTS: Final = 10
_ALL_BUT: Final = 0.95
_MOSTLY_IN: Final = 0.5
_SELDOM_IN: Final = 0.2
PRESSURE_PARTS: Final = ("Lighter than asked", "Harder than asked")


def by_words(side: Beside) -> str:
    """Return ", by 0.3 N on average", empty where newtons tell of none."""
    return f", by {_newtons(side.mean_n)} on average" if side.long_s > 0 else ""


def rest_sentence(seen: Performance, targets: Sequence[Band], score: Score) -> str:
    """Return where the touch was that was not in the target, and what that cost.

    Empty where there is next to none, or where it is not newtons that tell.
    """
    missed_s, share = seen.aimed_s - seen.in_target_s, seen.in_target_s / seen.aimed_s
    side = _side(seen)
    if share >= _ALL_BUT or side.long_s < missed_s / 2:
        return ""
    subject = "The rest" if share >= 0.005 else "Your touch"
    mostly = "" if side.long_s >= 0.9 * missed_s else "mostly "
    way = "above" if side is seen.above else "below"
    it = "it" if len(targets) == 1 else "what was asked"
    lost = -sum(part.points for part in score.parts if part.name in PRESSURE_PARTS)
    cost = ""
    if share < _MOSTLY_IN and score.total is not None and lost < _FEW_POINTS:
        cost = f"; so near takes {'little' if lost else 'nothing'} off your score"
    return f"{subject} was {mostly}{way} {it}{by_words(side)}{cost}."


def near_words(seen: Performance, target: Band | None) -> str:
    """Return "just above medium" where nearly all touch missed its target by so little."""
    side = _side(seen)
    is_near = seen.lighter_steps + seen.harder_steps < _NEAR_STEPS
    seldom = seen.in_target_s < _SELDOM_IN * seen.aimed_s
    if not (is_near and seldom) or side.long_s < seen.aimed_s / 2:
        return ""
    way = "above" if side is seen.above else "below"
    return f"just {way} {'what was asked' if target is None else BAND_WORDS[target]}"


def _side(seen: Performance) -> Beside:
    return max(seen.above, seen.below, key=lambda side: side.long_s)


def _newtons(mean_n: float) -> str:
    if mean_n < 0.1:
        return "less than 0.1\u00a0N"
    return f"{mean_n:.1f}\u00a0N" if mean_n < 9.95 else f"{mean_n:.0f}\u00a0N"
