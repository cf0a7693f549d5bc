"""The truth about a drill in a sentence or two: plain, with its numbers, and without blame."""

from collections.abc import Sequence

import numpy as np

from coach.practice.debrief.score import TOO_MUCH_CAP
from coach.practice.drills import sentences
from coach.practice.drills.shares import (
    SAME_SHARE,
    drift_n,
    held_n,
    hidden,
    mean,
    mean_off_n,
    one_band,
    shares,
    side_of,
    slopes,
)
from coach.practice.drills.stretches import STEADY_CV, Stretch
from coach.saying import Said, joined, listed
from coach.words import BAND_WORDS

#: Smaller than this is no difference that a person could feel.
_SAME_RATIO = 0.02


def sentence_of(name: str, stretches: Sequence[Stretch], too_much: bool) -> str:
    """Return what the drill ``name`` came to; ``stretches`` are those that count."""
    if not any(stretch.contact_s > 0.0 for stretch in stretches):
        return sentences.NO_TOUCH
    tell = {"hold": _hold, "ramp": _ramp, "match": _match, "count": _count, "blind": _blind}
    told = tell.get(name, _hold)(stretches)
    if too_much:
        return joined(" ", (told, sentences.CAPPED(points=TOO_MUCH_CAP)))
    return told


def newtons(value: float) -> str:
    """Return newtons as a person reads them: "18 N", "4.5 N"."""
    return (sentences.WHOLE_N if round(abs(value), 1) >= 10.0 else sentences.FINE_N)(force_n=value)


def _hold(stretches: Sequence[Stretch]) -> str:
    sway = 100 * mean([each.cv for each in stretches if each.cv is not None])
    tell = sentences.STEADY if sway <= 100 * STEADY_CV else sentences.SWAYED
    swayed = tell(sway=sway)
    return joined(" ", (_stayed(stretches), *_side(stretches), swayed))


def _stayed(stretches: Sequence[Stretch]) -> Said:
    band, share, unseen = one_band(stretches), *shares(stretches)
    if band is None and unseen is None:
        return sentences.STAYED_GIVEN(share=share)
    if band is None:
        return sentences.STAYED_GIVEN_UNSEEN(share=share, unseen=unseen)
    word = BAND_WORDS[band]
    if unseen is None:
        return sentences.STAYED(band=word, share=share)
    return sentences.STAYED_UNSEEN(band=word, share=share, unseen=unseen)


def _match(stretches: Sequence[Stretch]) -> str:
    share, unseen = shares(stretches)
    if unseen is None:
        was = sentences.MATCHED(share=share)
    else:
        was = sentences.MATCHED_UNSEEN(share=share, unseen=unseen)
    parts = [was, *_side(stretches)]
    found = [each.found_s for each in stretches if each.found_s is not None]
    if found:
        found_s = float(np.median(found))
        parts.append(sentences.FOUND(found_s=found_s))
    return joined(" ", parts)


def _ramp(stretches: Sequence[Stretch]) -> str:
    off = newtons(mean_off_n(stretches))
    unseen = hidden(stretches)
    beside = _beside(unseen or stretches)
    if not unseen or len(unseen) == len(stretches):
        if beside is None:
            return sentences.KEPT(off=off)
        return sentences.KEPT_BESIDE(off=off, beside=beside)
    blind = newtons(mean_off_n(unseen))
    if beside is None:
        return sentences.KEPT_BLIND(off=off, blind=blind)
    return sentences.KEPT_BLIND_BESIDE(off=off, blind=blind, beside=beside)


def _beside(stretches: Sequence[Stretch]) -> Said | None:
    """Return by how much one was beside the line going up or down, None for no difference."""
    (up_n, size_n), (down_n, _size_n) = slopes(stretches)
    ways = []
    if abs(up_n) > SAME_SHARE * size_n:
        way = sentences.ABOVE_UP if up_n > 0 else sentences.BELOW_UP
        ways.append(way(force=newtons(abs(up_n))))
    if abs(down_n) > SAME_SHARE * size_n:
        way = sentences.ABOVE_DOWN if down_n > 0 else sentences.BELOW_DOWN
        ways.append(way(force=newtons(abs(down_n))))
    return listed(ways) if ways else None


def _count(stretches: Sequence[Stretch]) -> str:
    unseen = hidden(stretches) or stretches
    ratios = np.concatenate([each.ratios for each in unseen])
    if not len(ratios):
        return sentences.TOO_FEW
    asked_s = unseen[0].asked.judging.stroke_s or 0.0
    ratio = float(np.median(ratios))
    came_s, off = ratio * asked_s, 100 * abs(ratio - 1.0)
    if abs(ratio - 1.0) <= _SAME_RATIO:
        return sentences.KEPT_PACE(came_s=came_s, asked_s=asked_s)
    tell = sentences.QUICK if ratio < 1.0 else sentences.SLOW
    return tell(came_s=came_s, asked_s=asked_s, off=off)


def _blind(stretches: Sequence[Stretch]) -> str:
    unseen = hidden(stretches)
    goals: dict[float, list[Stretch]] = {}
    for each in unseen:
        goals.setdefault(round(float(each.goal_n[0]), 1), []).append(each)
    held = listed(
        [
            sentences.HELD_WHERE(
                held=newtons(mean([held_n(each) for each in each_of])), goal=newtons(goal)
            )
            for goal, each_of in goals.items()
        ]
    )
    crept_n = mean([drift_n(each) for each in unseen])
    if abs(crept_n) <= SAME_SHARE * mean([float(each.goal_n[0]) for each in unseen]):
        return sentences.HELD(held=held)
    tell = sentences.HELD_CREPT if crept_n > 0 else sentences.HELD_SANK
    return tell(held=held, by=newtons(abs(crept_n)))


def _side(stretches: Sequence[Stretch]) -> tuple[Said, ...]:
    side = side_of(stretches)
    if side is None:
        return ()
    return (sentences.LIGHTER if side == "lighter" else sentences.HARDER,)
