"""The score: 100 less named deductions, by how far from what was asked, never pass or fail."""

import math
from collections.abc import Sequence
from typing import Final

from coach.practice.debrief.beside_target import (
    ASKED,
    PRESSURE_PARTS,
    percent_in_target,
    with_distance,
)
from coach.practice.debrief.outcome import Performance, Score, ScorePart
from coach.practice.debrief.spread import FAIRLY_EVEN
from coach.practice.drills.outcome import DrillOutcome
from coach.saying import joined, say
from coach.signal.bands import Band
from coach.words import BAND_WORDS

#: What a session with any too-much can reach at best.
TOO_MUCH_CAP: Final = 60
FULL: Final = 100
_POINTS_PER_STEP: Final = 80.0
_MOST_PRESSURE: Final = 50
_MOST_EVENNESS: Final = 20
_MOST_OTHER: Final = 15
_EACH_TOO_MUCH: Final = 5
_TOO_MUCH: Final = say("Too much")
# A stroke's way up and down is lighter than its middle; that much is no fault.
_FREE_LIGHTER_STEPS: Final = 0.2
_FREE_HARDER_STEPS: Final = 0.03
_LEAST_CONTACT_S: Final = 1.0
_GROWN: Final = 1.25


_TIMES: Final = {1: say("once"), 2: say("twice")}


def times_words(count: int) -> str:
    """Return "once", "twice", "3 times"."""
    return _TIMES.get(count) or say("{count} times", count=count)


def score_of(performance: Performance, too_much_count: int, target: Band | None) -> Score:
    """Return the score; its total is None where there was next to no contact to judge.

    ``target`` (None: several) is only named in the sentences; distances come with the
    performance.
    """
    if performance.contact_s < _LEAST_CONTACT_S:
        return Score(None)
    wanted = [
        *_pressure(performance, target),
        *_evenness(performance),
        *_pace(performance),
        *_jabs(performance),
    ]
    parts, left = _fitted(wanted, FULL)
    if too_much_count:
        parts.append(_too_much(too_much_count, left))
        left += parts[-1].points
    return Score(left, tuple(part for part in parts if part.points))


def score_of_drill(drill: DrillOutcome, too_much_count: int) -> Score:
    """Return a drill's points as the session's score: there only its own goal counts."""
    away = drill.points + drill.capped - FULL
    why = say("Right on the drill's goal is {full}. {truth}", full=FULL, truth=drill.sentence)
    parts = (
        ScorePart(say("Away from the goal"), away, why),
        ScorePart(_TOO_MUCH, -drill.capped, _capped_words(max(too_much_count, 1))),
    )
    return Score(drill.points, tuple(part for part in parts if part.points))


def _fitted(wanted: Sequence[ScorePart], left: int) -> tuple[list[ScorePart], int]:
    """Cut the deductions so that they end at 0; return them and what is left."""
    parts = []
    for part in wanted:
        points = max(part.points, -left)
        left += points
        parts.append(ScorePart(part.name, points, part.why))
    return parts, left


def _pressure(seen: Performance, target: Band | None) -> list[ScorePart]:
    word = ASKED if target is None else BAND_WORDS[target]
    free = _FREE_LIGHTER_STEPS if seen.strokes else 0.0
    lighter = max(seen.lighter_steps - free, seen.peak_lighter_steps or 0.0, 0.0)
    harder = max(seen.harder_steps, seen.peak_harder_steps or 0.0) - _FREE_HARDER_STEPS
    share = percent_in_target(seen)
    short = with_distance(say("Your touch stayed short of {aim}", aim=word), seen.below)
    past = with_distance(say("Your touch went past {aim}", aim=word), seen.above)

    def why(told: str) -> str:
        return say("{told}; {share}\u00a0% of it was in the target.", told=told, share=share)

    first = _part(PRESSURE_PARTS[0], lighter * _POINTS_PER_STEP, _MOST_PRESSURE, why(short))
    # One figure is said once.
    other = joined("", (past, ".")) if first.points else why(past)
    return [first, _part(PRESSURE_PARTS[1], harder * _POINTS_PER_STEP, _MOST_PRESSURE, other)]


def _evenness(seen: Performance) -> list[ScorePart]:
    if seen.peak_cv is None:
        return []
    name = say("Uneven pressure")
    if seen.peak_cv <= FAIRLY_EVEN:
        name = say("Not quite even pressure")
    why = say("Your pressure varied by {share:.0f}\u00a0%.", share=100 * seen.peak_cv)
    if seen.growth is not None and seen.growth > _GROWN:
        name = say("Growing pressure")
        why = say("Your strokes ended {times:.1f} times as hard as they began.", times=seen.growth)
    return [_part(name, _MOST_EVENNESS * _ramp(seen.peak_cv, 0.10, 0.40), _MOST_EVENNESS, why)]


def _pace(seen: Performance) -> list[ScorePart]:
    parts = []
    ratio = seen.pace_ratio
    if ratio is not None and ratio > 0:
        off, share = abs(math.log(ratio)), 100 * abs(1 - ratio)
        name = say("Behind the beat")
        why = say("Your strokes came {share:.0f}\u00a0% later than the beat.", share=share)
        if ratio < 1:
            name = say("Ahead of the beat")
            why = say("Your strokes came {share:.0f}\u00a0% sooner than the beat.", share=share)
        parts.append(_part(name, _MOST_OTHER * _ramp(off, 0.04, 0.30), _MOST_OTHER, why))
    if seen.interval_cv is not None:
        varied = 100 * seen.interval_cv
        why = say("The time between your strokes varied by {share:.0f}\u00a0%.", share=varied)
        points = _MOST_OTHER * _ramp(seen.interval_cv, 0.10, 0.40)
        name = say("Uneven pace")
        if seen.interval_cv <= FAIRLY_EVEN:
            name = say("Not quite even pace")
        parts.append(_part(name, points, _MOST_OTHER, why))
    return parts


def _jabs(seen: Performance) -> list[ScorePart]:
    share = seen.jab_share or 0.0
    why = say("{share:.0f}\u00a0% of your strokes landed suddenly.", share=100 * share)
    points = _MOST_OTHER * _ramp(share, 0.05, 0.60)
    return [_part(say("Sudden starts"), points, _MOST_OTHER, why)]


def _too_much(count: int, left: int) -> ScorePart:
    wanted = min(_EACH_TOO_MUCH * count, _MOST_OTHER)
    total = max(0, min(left - wanted, TOO_MUCH_CAP))
    times, each, most = times_words(count), _EACH_TOO_MUCH, _MOST_OTHER
    why: str = say(
        "It was too much {times}; each takes {each}, at most {most} in all.",
        times=times, each=each, most=most,
    )  # fmt: skip
    if left - wanted > TOO_MUCH_CAP:
        why = _capped_words(count)
    elif left < wanted:
        why = say(
            "It was too much {times}; each takes {each}, at most {most} in all, and no more than "
            "{left} were left.",
            times=times, each=each, most=most, left=left,
        )  # fmt: skip
    return ScorePart(_TOO_MUCH, total - left, why)


def _capped_words(count: int) -> str:
    return say(
        "It was too much {times}; after that {cap} is the most this session can reach.",
        times=times_words(count), cap=TOO_MUCH_CAP,
    )  # fmt: skip


def _part(name: str, points: float, most: int, why: str) -> ScorePart:
    return ScorePart(name, -round(min(max(points, 0.0), most)), why)


def _ramp(value: float, low: float, high: float) -> float:
    return min(max((value - low) / (high - low), 0.0), 1.0)
