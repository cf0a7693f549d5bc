"""Several hands' performance as one, so that a score judges the touch of them all."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

from coach.practice.debrief.outcome import Beside, Performance

Figure = Callable[[Performance], float | None]


def joint_performance(hands: Sequence[Performance]) -> Performance:
    """Return the touch of all hands: seconds add up, distances are weighted by time in contact.

    Spreads are pooled by strokes. Of growth and pace the hand farthest off counts.
    """
    if len(hands) == 1:
        return hands[0]
    lighter, harder = (
        _mean(hands, lambda hand: hand.lighter_steps),
        _mean(hands, lambda hand: hand.harder_steps),
    )
    return Performance(
        contact_s=sum(hand.contact_s for hand in hands),
        in_target_s=sum(hand.in_target_s for hand in hands),
        aimed_s=sum(hand.aimed_s for hand in hands),
        lighter_steps=lighter or 0.0,
        harder_steps=harder or 0.0,
        peak_lighter_steps=_mean(hands, lambda hand: hand.peak_lighter_steps),
        peak_harder_steps=_mean(hands, lambda hand: hand.peak_harder_steps),
        peak_cv=_pooled(hands, lambda hand: hand.peak_cv),
        growth=_farthest(hand.growth for hand in hands),
        interval_cv=_pooled(hands, lambda hand: hand.interval_cv),
        pace_ratio=_farthest(hand.pace_ratio for hand in hands),
        jab_share=_mean(hands, lambda hand: hand.jab_share, lambda hand: hand.strokes),
        strokes=sum(hand.strokes for hand in hands),
        below=_beside([hand.below for hand in hands]),
        above=_beside([hand.above for hand in hands]),
    )


def _beside(sides: Sequence[Beside]) -> Beside:
    long_s = sum(side.long_s for side in sides)
    whole = sum(side.long_s * side.mean_n for side in sides)
    return Beside(long_s, whole / long_s) if long_s > 0 else Beside()


def joint_skills(hands: Sequence[Mapping[str, int]]) -> Mapping[str, int]:
    """Return each skill's points: the mean of the hands that tell of it."""
    names = dict.fromkeys(name for hand in hands for name in hand)
    told = {name: [hand[name] for hand in hands if name in hand] for name in names}
    return {name: round(sum(points) / len(points)) for name, points in told.items()}


def _mean(
    hands: Sequence[Performance],
    figure: Figure,
    weight: Callable[[Performance], float] = lambda hand: hand.aimed_s,
) -> float | None:
    pairs = [(value, weight(hand)) for hand in hands if (value := figure(hand)) is not None]
    total = sum(share for _value, share in pairs)
    return sum(value * share for value, share in pairs) / total if total > 0 else None


def _pooled(hands: Sequence[Performance], figure: Figure) -> float | None:
    def square(hand: Performance) -> float | None:
        value = figure(hand)
        return None if value is None else value * value

    mean = _mean(hands, square, lambda hand: hand.strokes)
    return None if mean is None else math.sqrt(mean)


def _farthest(ratios: Iterable[float | None]) -> float | None:
    known = [ratio for ratio in ratios if ratio is not None and ratio > 0]
    return max(known, key=lambda ratio: abs(math.log(ratio)), default=None)
