"""The truth about a drill in a sentence or two: plain, with its numbers, and without blame."""

from collections.abc import Sequence

import numpy as np

from coach.practice.debrief.score import TOO_MUCH_CAP
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
from coach.saying import Phrase, Said, joined, listed, say
from coach.words import BAND_WORDS

_NO_TOUCH = say("There was next to no touch to judge; lay your hand down and try it again.")
_WHOLE_N, _FINE_N = Phrase("{force_n:.0f}\u00a0N"), Phrase("{force_n:.1f}\u00a0N")
#: Smaller than this is no difference that a person could feel.
_SAME_RATIO = 0.02


def sentence_of(name: str, stretches: Sequence[Stretch], too_much: bool) -> str:
    """Return what the drill ``name`` came to; ``stretches`` are those that count."""
    if not any(stretch.contact_s > 0.0 for stretch in stretches):
        return _NO_TOUCH
    tell = {"hold": _hold, "ramp": _ramp, "match": _match, "count": _count, "blind": _blind}
    told = tell.get(name, _hold)(stretches)
    if too_much:
        capped = say(
            "It was too much along the way, so {points} is the most it can reach.",
            points=TOO_MUCH_CAP,
        )
        return joined(" ", (told, capped))
    return told


def newtons(value: float) -> str:
    """Return newtons as a person reads them: "18 N", "4.5 N"."""
    return (_WHOLE_N if round(abs(value), 1) >= 10.0 else _FINE_N)(force_n=value)


def _hold(stretches: Sequence[Stretch]) -> str:
    sway = 100 * mean([each.cv for each in stretches if each.cv is not None])
    if sway <= 100 * STEADY_CV:
        swayed = say("Your pressure swayed by {sway:.0f}\u00a0%, which is steady.", sway=sway)
    else:
        swayed = say("Your pressure swayed by {sway:.0f}\u00a0%.", sway=sway)
    return joined(" ", (_stayed(stretches), *_side(stretches), swayed))


def _stayed(stretches: Sequence[Stretch]) -> Said:
    band, share, unseen = one_band(stretches), *shares(stretches)
    if band is None and unseen is None:
        return say(
            "You stayed in the band you were given for {share:.0f}\u00a0% of the time.",
            share=share,
        )
    if band is None:
        return say(
            "You stayed in the band you were given for {share:.0f}\u00a0% of the time, "
            "{unseen:.0f}\u00a0% without looking.",
            share=share,
            unseen=unseen,
        )
    word = BAND_WORDS[band]
    if unseen is None:
        return say(
            "You stayed in {band} for {share:.0f}\u00a0% of the time.", band=word, share=share
        )
    return say(
        "You stayed in {band} for {share:.0f}\u00a0% of the time, "
        "{unseen:.0f}\u00a0% without looking.",
        band=word,
        share=share,
        unseen=unseen,
    )


def _match(stretches: Sequence[Stretch]) -> str:
    share, unseen = shares(stretches)
    if unseen is None:
        was = say(
            "You were in the band you were given for {share:.0f}\u00a0% of the time.", share=share
        )
    else:
        was = say(
            "You were in the band you were given for {share:.0f}\u00a0% of the time, "
            "{unseen:.0f}\u00a0% without looking.",
            share=share,
            unseen=unseen,
        )
    parts = [was, *_side(stretches)]
    found = [each.found_s for each in stretches if each.found_s is not None]
    if found:
        found_s = float(np.median(found))
        parts.append(say("You found each new one within {found_s:.1f}\u00a0s.", found_s=found_s))
    return joined(" ", parts)


def _ramp(stretches: Sequence[Stretch]) -> str:
    off = newtons(mean_off_n(stretches))
    unseen = hidden(stretches)
    beside = _beside(unseen or stretches)
    if not unseen or len(unseen) == len(stretches):
        if beside is None:
            return say("You kept within {off} of the line on average.", off=off)
        return say(
            "You kept within {off} of the line on average; you were {beside}.",
            off=off,
            beside=beside,
        )
    blind = newtons(mean_off_n(unseen))
    if beside is None:
        return say(
            "You kept within {off} of the line on average, within {blind} without looking.",
            off=off,
            blind=blind,
        )
    return say(
        "You kept within {off} of the line on average, within {blind} without looking; "
        "you were {beside}.",
        off=off,
        blind=blind,
        beside=beside,
    )


def _beside(stretches: Sequence[Stretch]) -> Said | None:
    """Return by how much one was beside the line going up or down, None for no difference."""
    (up_n, size_n), (down_n, _size_n) = slopes(stretches)
    ways = []
    if abs(up_n) > SAME_SHARE * size_n:
        force = newtons(abs(up_n))
        if up_n > 0:
            ways.append(say("{force} above it on the way up", force=force))
        else:
            ways.append(say("{force} below it on the way up", force=force))
    if abs(down_n) > SAME_SHARE * size_n:
        force = newtons(abs(down_n))
        if down_n > 0:
            ways.append(say("{force} above it on the way down", force=force))
        else:
            ways.append(say("{force} below it on the way down", force=force))
    return listed(ways) if ways else None


def _count(stretches: Sequence[Stretch]) -> str:
    unseen = hidden(stretches) or stretches
    ratios = np.concatenate([each.ratios for each in unseen])
    if not len(ratios):
        return say(
            "There were too few strokes to tell their pace; press once for each first count."
        )
    asked_s = unseen[0].asked.judging.stroke_s or 0.0
    ratio = float(np.median(ratios))
    off = 100 * abs(ratio - 1.0)
    if abs(ratio - 1.0) <= _SAME_RATIO:
        return say(
            "Once the beat was gone your strokes came every {came_s:.1f}\u00a0s where "
            "{asked_s:.1f}\u00a0s was asked: you kept it.",
            came_s=ratio * asked_s,
            asked_s=asked_s,
        )
    if ratio < 1.0:
        return say(
            "Once the beat was gone your strokes came every {came_s:.1f}\u00a0s where "
            "{asked_s:.1f}\u00a0s was asked, {off:.0f}\u00a0% quick.",
            came_s=ratio * asked_s,
            asked_s=asked_s,
            off=off,
        )
    return say(
        "Once the beat was gone your strokes came every {came_s:.1f}\u00a0s where "
        "{asked_s:.1f}\u00a0s was asked, {off:.0f}\u00a0% slow.",
        came_s=ratio * asked_s,
        asked_s=asked_s,
        off=off,
    )


def _blind(stretches: Sequence[Stretch]) -> str:
    unseen = hidden(stretches)
    goals: dict[float, list[Stretch]] = {}
    for each in unseen:
        goals.setdefault(round(float(each.goal_n[0]), 1), []).append(each)
    held = listed(
        [
            say(
                "{held} where {goal} was asked",
                held=newtons(mean([held_n(each) for each in each_of])),
                goal=newtons(goal),
            )
            for goal, each_of in goals.items()
        ]
    )
    crept_n = mean([drift_n(each) for each in unseen])
    if abs(crept_n) <= SAME_SHARE * mean([float(each.goal_n[0]) for each in unseen]):
        return say("You held {held}.", held=held)
    by = newtons(abs(crept_n))
    if crept_n > 0:
        return say("You held {held}; the last third crept up by {by}.", held=held, by=by)
    return say("You held {held}; the last third sank by {by}.", held=held, by=by)


def _side(stretches: Sequence[Stretch]) -> tuple[Said, ...]:
    side = side_of(stretches)
    if side is None:
        return ()
    return (say("The rest was lighter.") if side == "lighter" else say("The rest was harder."),)
