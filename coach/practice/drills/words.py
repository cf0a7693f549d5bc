"""The truth about a drill in a sentence or two: plain, with its numbers, and without blame."""

from collections.abc import Sequence

import numpy as np

from coach.practice.debrief.score import TOO_MUCH_CAP
from coach.practice.drills.stretches import STEADY_CV, Stretch
from coach.words import BAND_WORDS

_NO_TOUCH = "There was next to no touch to judge; lay your hand down and try it again."
#: Smaller than these is no difference that a person could feel.
_SAME_RATIO = 0.02
_SAME_SHARE = 0.08


def sentence_of(name: str, stretches: Sequence[Stretch], too_much: bool) -> str:
    """Return what the drill ``name`` came to; ``stretches`` are those that count."""
    if not any(stretch.contact_s > 0.0 for stretch in stretches):
        return _NO_TOUCH
    tell = {"hold": _hold, "ramp": _ramp, "match": _match, "count": _count, "blind": _blind}
    told = tell.get(name, _hold)(stretches)
    if too_much:
        told += f" It was too much along the way, so {TOO_MUCH_CAP} is the most it can reach."
    return told


def newtons(value: float) -> str:
    """Return newtons as a person reads them: "18 N", "4.5 N"."""
    return f"{value:.0f}\u00a0N" if round(abs(value), 1) >= 10.0 else f"{value:.1f}\u00a0N"


def _hold(stretches: Sequence[Stretch]) -> str:
    sway = _mean([each.cv for each in stretches if each.cv is not None])
    steady = ", which is steady" if sway <= STEADY_CV else ""
    swayed = f" Your pressure swayed by {_percent(sway)}{steady}."
    return f"You stayed in {_bands(stretches)} for {_shares(stretches)}.{_side(stretches)}{swayed}"


def _match(stretches: Sequence[Stretch]) -> str:
    found = [each.found_s for each in stretches if each.found_s is not None]
    quick = f" You found each new one within {np.median(found):.1f}\u00a0s." if found else ""
    where = f"for {_shares(stretches)}.{_side(stretches)}"
    return f"You were in the band you were given {where}{quick}"


def _ramp(stretches: Sequence[Stretch]) -> str:
    off = _mean_off_n(stretches)
    unseen = _hidden(stretches)
    told = f"You kept within {newtons(off)} of the line on average"
    if unseen and len(unseen) < len(stretches):
        told += f", within {newtons(_mean_off_n(unseen))} without looking"
    up, down = _slopes(unseen or stretches)
    ways = [
        f"{newtons(abs(by_n))} {'above' if by_n > 0 else 'below'} it on the way {way}"
        for way, by_n, size_n in (("up", *up), ("down", *down))
        if abs(by_n) > _SAME_SHARE * size_n
    ]
    return f"{told}; you were {' and '.join(ways)}." if ways else f"{told}."


def _count(stretches: Sequence[Stretch]) -> str:
    unseen = _hidden(stretches) or stretches
    ratios = np.concatenate([each.ratios for each in unseen])
    if not len(ratios):
        return "There were too few strokes to tell their pace; press once for each first count."
    asked_s = unseen[0].asked.judging.stroke_s or 0.0
    ratio = float(np.median(ratios))
    came = (
        f"your strokes came every {ratio * asked_s:.1f}\u00a0s where {asked_s:.1f}\u00a0s was asked"
    )
    if abs(ratio - 1.0) <= _SAME_RATIO:
        return f"Once the beat was gone {came}: you kept it."
    way = "quick" if ratio < 1.0 else "slow"
    return f"Once the beat was gone {came}, {_percent(abs(ratio - 1.0))} {way}."


def _blind(stretches: Sequence[Stretch]) -> str:
    unseen = _hidden(stretches)
    goals: dict[float, list[Stretch]] = {}
    for each in unseen:
        goals.setdefault(round(float(each.goal_n[0]), 1), []).append(each)
    held = [
        f"{newtons(_mean([_held_n(each) for each in each_of]))} where {newtons(goal)} was asked"
        for goal, each_of in goals.items()
    ]
    told = f"You held {_listed(held)}"
    drift_n = _mean([_drift_n(each) for each in unseen])
    if abs(drift_n) > _SAME_SHARE * _mean([float(each.goal_n[0]) for each in unseen]):
        way = "crept up" if drift_n > 0 else "sank"
        told += f"; the last third {way} by {newtons(abs(drift_n))}"
    return f"{told}."


def _hidden(stretches: Sequence[Stretch]) -> list[Stretch]:
    return [each for each in stretches if each.hidden]


def _bands(stretches: Sequence[Stretch]) -> str:
    bands = {band for each in stretches if (band := each.asked.judging.band) is not None}
    return BAND_WORDS[bands.pop()] if len(bands) == 1 else "the band you were given"


def _shares(stretches: Sequence[Stretch]) -> str:
    unseen = _hidden(stretches)
    told = f"{_percent(_share(stretches))} of the time"
    if unseen and len(unseen) < len(stretches):
        told += f", {_percent(_share(unseen))} without looking"
    return told


def _share(stretches: Sequence[Stretch]) -> float:
    inside_s = sum(float(each.weight_s[each.inside].sum()) for each in stretches)
    return inside_s / sum(each.heard_s for each in stretches)


def _side(stretches: Sequence[Stretch]) -> str:
    """Say on which side the rest of the time lay, where that is clear."""
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
    if lighter_s + harder_s <= _SAME_SHARE * total_s:
        return ""
    if max(lighter_s, harder_s) < 2.0 * min(lighter_s, harder_s):
        return ""
    return f" The rest was {'lighter' if lighter_s > harder_s else 'harder'}."


def _mean_off_n(stretches: Sequence[Stretch]) -> float:
    off = sum(float((np.abs(e.force_n - e.goal_n) * e.weight_s).sum()) for e in stretches)
    return off / sum(each.heard_s for each in stretches)


def _slopes(stretches: Sequence[Stretch]) -> tuple[tuple[float, float], tuple[float, float]]:
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


def _held_n(stretch: Stretch) -> float:
    return float((stretch.force_n * stretch.weight_s).sum() / stretch.heard_s)


def _drift_n(stretch: Stretch) -> float:
    third = len(stretch.force_n) // 3
    if not third:
        return 0.0
    return float(stretch.force_n[-third:].mean() - stretch.force_n[:third].mean())


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _percent(share: float) -> str:
    return f"{100 * share:.0f}\u00a0%"


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
