"""What the stretches of a drill come to, in numbers that a sentence can tell."""

from collections.abc import Sequence
from typing import Final, Literal

import numpy as np

from coach.practice.drills.stretches import Stretch
from coach.signal.bands import Band

#: A smaller share is no difference that a person could feel.
SAME_SHARE: Final = 0.08


def hidden(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Return those that were done without looking."""
    return [each for each in stretches if each.hidden]


def one_band(stretches: Sequence[Stretch]) -> Band | None:
    """Return the band that all of them asked for, None where they asked for several."""
    bands = {band for each in stretches if (band := each.asked.judging.band) is not None}
    return bands.pop() if len(bands) == 1 else None


def shares(stretches: Sequence[Stretch]) -> tuple[float, float | None]:
    """Return how much of the time was in the band, in percent: in all, and without looking.

    The second is None where all was done alike.
    """
    unseen = hidden(stretches)
    both = bool(unseen) and len(unseen) < len(stretches)
    return 100 * _share(stretches), 100 * _share(unseen) if both else None


def _share(stretches: Sequence[Stretch]) -> float:
    inside_s = sum(float(each.weight_s[each.inside].sum()) for each in stretches)
    return inside_s / sum(each.heard_s for each in stretches)


def mean_off_n(stretches: Sequence[Stretch]) -> float:
    """Return how far from the line one was on average."""
    off = sum(float((np.abs(e.force_n - e.goal_n) * e.weight_s).sum()) for e in stretches)
    return off / sum(each.heard_s for each in stretches)


def slopes(stretches: Sequence[Stretch]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return by how much one was above the line going up and coming down, and its mean height."""
    error_n = np.concatenate([each.force_n - each.goal_n for each in stretches])
    goal_n = np.concatenate([each.goal_n for each in stretches])
    way = np.concatenate([np.sign(np.gradient(each.goal_n)) if len(each.goal_n) > 1
                          else np.zeros(1) for each in stretches])  # fmt: skip
    height_n = float(goal_n.mean())
    up, down = error_n[way > 0], error_n[way < 0]
    return (
        (float(up.mean()) if len(up) else 0.0, height_n),
        (float(down.mean()) if len(down) else 0.0, height_n),
    )


def held_n(stretch: Stretch) -> float:
    """Return the force that was held on average."""
    return float((stretch.force_n * stretch.weight_s).sum() / stretch.heard_s)


def drift_n(stretch: Stretch) -> float:
    """Return by how much the last third lay above the first."""
    third = len(stretch.force_n) // 3
    if not third:
        return 0.0
    return float(stretch.force_n[-third:].mean() - stretch.force_n[:third].mean())


def mean(values: Sequence[float]) -> float:
    """Return the mean, 0 of nothing."""
    return sum(values) / len(values) if values else 0.0


def side_of(stretches: Sequence[Stretch]) -> Literal["lighter", "harder"] | None:
    """Return on which side of the band the rest of the time lay, None where that is not clear."""
    lighter_s = harder_s = 0.0
    for each in stretches:
        band = each.asked.judging.band
        outside = ~each.inside
        middle = float(np.median(each.force_n[each.inside])) if each.inside.any() else None
        if band is None or middle is None:
            continue
        lighter_s += float(each.weight_s[outside & (each.force_n < middle)].sum())
        harder_s += float(each.weight_s[outside & (each.force_n > middle)].sum())
    total_s = sum(each.heard_s for each in stretches)
    if lighter_s + harder_s <= SAME_SHARE * total_s:
        return None
    if max(lighter_s, harder_s) < 2.0 * min(lighter_s, harder_s):
        return None
    return "lighter" if lighter_s > harder_s else "harder"
