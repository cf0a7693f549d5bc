"""How near the touch was that missed its target, in words.

The share in the target ends at a plain edge, as the seconds in each band do; the score goes by
distance. Just past the edge the one is low and the other high, so the distance is said.
"""

from collections.abc import Sequence
from typing import Final

from coach.practice.debrief.fact import measured
from coach.practice.debrief.outcome import Beside, Performance, Score
from coach.saying import Phrase, joined, say
from coach.signal.bands import Band
from coach.words import BAND_WORDS

#: A mean distance from the target below this, in widths of a band, is near.
_NEAR_STEPS: Final = 0.1
#: Fewer points than these are few.
_FEW_POINTS: Final = 10
_ALL_BUT: Final = 0.95
_MOSTLY_IN: Final = 0.5
_SELDOM_IN: Final = 0.2
PRESSURE_PARTS: Final = (say("Lighter than asked"), say("Harder than asked"))
#: What was asked for, where it was more than one band.
ASKED: Final = say("what was asked")
_WHERE: Final = {
    (True, True): Phrase("The rest was {side}"),
    (True, False): Phrase("The rest was mostly {side}"),
    (False, True): Phrase("Your touch was {side}"),
    (False, False): Phrase("Your touch was mostly {side}"),
}
#: By whether it lay above, and whether one band was asked for.
_SIDES: Final = {
    (True, True): say("above it"),
    (True, False): say("above what was asked"),
    (False, True): say("below it"),
    (False, False): say("below what was asked"),
}


def percent_in_target(seen: Performance) -> int:
    """Return how much of the touch was in the target: one rounding for all that is said of it."""
    return round(100 * seen.in_target_s / seen.aimed_s) if seen.aimed_s else 0


def with_distance(told: str, side: Beside) -> str:
    """Return ``told`` with how far off it was, alone where newtons tell of none."""
    if side.long_s <= 0:
        return told
    return say("{told}, by {newtons} on average", told=told, newtons=_newtons(side.mean_n))


def rest_sentence(seen: Performance, targets: Sequence[Band], score: Score) -> str:
    """Return where the touch was that was not in the target, and what that cost.

    Empty where there is next to none, or where it is not newtons that tell.
    """
    missed_s, share = seen.aimed_s - seen.in_target_s, seen.in_target_s / seen.aimed_s
    side = _side(seen)
    if share >= _ALL_BUT or side.long_s < missed_s / 2:
        return ""
    where = _WHERE[share >= 0.005, side.long_s >= 0.9 * missed_s]
    beside = _SIDES[side is seen.above, len(targets) == 1]
    told = with_distance(where(side=beside), side)
    lost = -sum(part.points for part in score.parts if part.name in PRESSURE_PARTS)
    if share >= _MOSTLY_IN or score.total is None or lost >= _FEW_POINTS:
        return joined("", (told, "."))
    if lost:
        return say("{told}; so near takes little off your score.", told=told)
    return say("{told}; so near takes nothing off your score.", told=told)


def near_words(seen: Performance, target: Band | None) -> str:
    """Return "your touch just above medium" where nearly all of it missed by so little."""
    side = _side(seen)
    is_near = seen.lighter_steps + seen.harder_steps < _NEAR_STEPS
    seldom = seen.in_target_s < _SELDOM_IN * seen.aimed_s
    if not (is_near and seldom) or side.long_s < seen.aimed_s / 2:
        return ""
    aim = ASKED if target is None else BAND_WORDS[target]
    if side is seen.above:
        return say("your touch just above {aim}", aim=aim)
    return say("your touch just below {aim}", aim=aim)


def _side(seen: Performance) -> Beside:
    return max(seen.above, seen.below, key=lambda side: side.long_s)


def _newtons(mean_n: float) -> str:
    if mean_n < 0.1:
        return say("less than {least_n}\u00a0N", least_n=0.1)
    return measured(mean_n, ".1f" if mean_n < 9.95 else ".0f", "{}\u00a0N")
