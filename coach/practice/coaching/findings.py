"""From what one hand has lately done to the hints that would help it, the most urgent first."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from coach.practice.coaching.features import (
    growth,
    interval_ratios,
    next_asynchrony_s,
    spread_share,
    without_farthest,
)
from coach.practice.coaching.touch_watch import Felt, TouchWatch
from coach.practice.coaching.words import Hint
from coach.practice.debrief.performance import JAB_N_S
from coach.practice.routines.techniques import TECHNIQUES, Manner
from coach.signal.bands import Band
from coach.signal.strokes import Stroke

#: Out of the target by this much of a band is out; so many times the middle is far
#: out, and so many is well inside.
OUT_STEPS: Final = 0.03
FAR_TIMES: Final = 1.8
INSIDE_TIMES: Final = 1.4
#: From the second stroke on a direction shows, with practice later.
FEWEST_OUT: Final = 2
JABS, JABS_OF = 2, 4
CREEP_A_STROKE, CREEP_STRAIGHT, CREEP_STROKES, CREEP_AHEAD = 0.02, 0.75, 6, 8
PACE_STROKES: Final = 3
OFF_BEAT_SHARE, LEAST_OFF_BEAT_S = 0.05, 0.15
OFF_RATIO: Final = 0.06
DRIFT_STRAIGHT: Final = 0.8
TELLING_SPREAD: Final = 0.10
EVEN_STROKES: Final = 5
#: One stroke that stands out is no unevenness; these are for all but the farthest.
UNEVEN_DEPTH, UNEVEN_LENGTH = 0.15, 0.11
UNSTEADY, STEADY = 0.20, 0.10
#: With all the ease in the world a fault has to be this much larger to be told.
_WIDER: Final = 0.5


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for now; ``stroke_period_s`` None: no beat."""

    tool: str
    target: Band
    technique: str = ""
    stroke_period_s: float | None = None

    @property
    def holds(self) -> bool:
        """Whether hands are to stay where they are: no pace, and the force is to stay too."""
        return self._manner in ("held", "still")

    @property
    def glides(self) -> bool:
        """Whether hands travel or circle at one force, without a rhythm."""
        return self._manner == "glides"

    @property
    def _manner(self) -> Manner:
        known = TECHNIQUES.get(self.technique)
        return "strokes" if known is None else known.manner


def findings(watch: TouchWatch, asked: Asked, ease: float) -> Iterator[Hint]:
    """Yield what there is to tell, the most urgent first; ``ease`` 0 to 1 makes it patient."""
    felt, strokes = list(watch.felt), watch.strokes
    yield from _pressure(felt, ease)
    yield from _jabs(strokes, asked.tool, ease)
    yield from _creep(felt, strokes)
    if not (asked.holds or asked.glides):
        yield from _pace(strokes, asked.stroke_period_s, ease)
    if asked.holds or not asked.technique:
        yield from _unsteady(felt, ease)
    if not asked.holds:
        yield from _uneven(strokes, asked, ease)


def mended(hint: Hint, watch: TouchWatch, asked: Asked) -> bool:
    """Return whether what came after the hint is as it should be; False without anything."""
    felt, strokes = list(watch.felt), watch.strokes
    match hint:
        # Beyond the other side the hint has been minded all the more.
        case Hint.LIGHTER | Hint.MUCH_LIGHTER:
            return bool(felt) and felt[-1].out_steps <= 0.0 and felt[-1].times <= INSIDE_TIMES
        case Hint.DEEPER | Hint.MUCH_DEEPER:
            return bool(felt) and felt[-1].out_steps >= 0.0 and felt[-1].times >= 1 / INSIDE_TIMES
        case Hint.SINK_IN:
            return bool(strokes) and strokes[-1].loading_rate_n_s <= JAB_N_S[asked.tool]
        case Hint.WAIT | Hint.SOONER if asked.stroke_period_s is not None:
            last = strokes[-1].asynchrony_s if strokes else None
            return last is not None and abs(last) <= _off_beat_s(asked.stroke_period_s, 0.0) / 2
        case Hint.STILL:
            return bool(felt) and (felt[-1].hold_cv or 1.0) <= STEADY
        case _:
            return False


def _pressure(felt: list[Felt], ease: float) -> Iterator[Hint]:
    need = FEWEST_OUT + round(ease)
    recent = felt[-need:]
    if len(recent) < need:
        return
    times = float(np.median([each.times for each in recent]))
    if min(each.out_steps for each in recent) > OUT_STEPS:
        yield Hint.MUCH_LIGHTER if times > FAR_TIMES else Hint.LIGHTER
    elif max(each.out_steps for each in recent) < -OUT_STEPS:
        yield Hint.MUCH_DEEPER if times < 1 / FAR_TIMES else Hint.DEEPER


def _jabs(strokes: list[Stroke], tool: str, ease: float) -> Iterator[Hint]:
    recent = strokes[-JABS_OF:]
    if sum(s.loading_rate_n_s > JAB_N_S[tool] for s in recent) >= JABS + round(ease):
        yield Hint.SINK_IN


def _creep(felt: list[Felt], strokes: list[Stroke]) -> Iterator[Hint]:
    """Tell of a steady growth that will soon leave the target."""
    if len(strokes) < CREEP_STROKES:
        return
    rate, straight = growth([each.peak_n for each in strokes])
    soon = (1.0 + rate) ** CREEP_AHEAD >= felt[-1].room
    if rate >= CREEP_A_STROKE and straight >= CREEP_STRAIGHT and soon:
        yield Hint.COME_BACK


def _off_beat_s(period_s: float, ease: float) -> float:
    return max(LEAST_OFF_BEAT_S, OFF_BEAT_SHARE * period_s) * (1.0 + _WIDER * ease)


def _pace(strokes: list[Stroke], period_s: float | None, ease: float) -> Iterator[Hint]:
    if period_s is None:
        return
    need = PACE_STROKES + round(ease)
    recent = [each for each in strokes if each.asynchrony_s is not None][-need - 1 :]
    if len(recent) < need:
        return
    ratios = interval_ratios([each.onset_s for each in recent], period_s)
    # Where the intervals are all over the place, that is to be told and not their mean.
    if len(ratios) >= 2 and spread_share(ratios) > TELLING_SPREAD:
        return
    off = _least_off(ratios) if len(ratios) >= need - 1 else 0.0
    late_s = [each.asynchrony_s for each in recent if each.asynchrony_s is not None]
    middle_s, coming_s, straight = next_asynchrony_s(late_s, period_s)
    if straight < DRIFT_STRAIGHT:
        coming_s = middle_s
    limit_s = _off_beat_s(period_s, ease)
    limit = OFF_RATIO * (1.0 + _WIDER * ease)
    # Where the tempo is another, a stroke may be nearest to any count: the tempo tells then.
    if off < -limit:
        yield Hint.WAIT
    elif off > limit:
        yield Hint.SOONER
    elif min(middle_s, coming_s) < -limit_s and max(middle_s, coming_s) < -limit_s / 2:
        yield Hint.WAIT
    elif max(middle_s, coming_s) > limit_s and min(middle_s, coming_s) > limit_s / 2:
        yield Hint.SOONER


def _least_off(ratios: list[float]) -> float:
    """Return the median of what intervals are off by, 0 where they do not agree on a side."""
    offs = [ratio - 1.0 for ratio in ratios]
    agree = min(offs) > 0.0 or max(offs) < 0.0
    return float(np.median(offs)) if agree else 0.0


def _unsteady(felt: list[Felt], ease: float) -> Iterator[Hint]:
    spreads = [each.hold_cv for each in felt if each.hold_cv is not None]
    need = 1 + round(ease)
    if len(spreads) >= need and min(spreads[-need:]) > UNSTEADY:
        yield Hint.STILL


def _uneven(strokes: list[Stroke], asked: Asked, ease: float) -> Iterator[Hint]:
    if len(strokes) < EVEN_STROKES + round(ease):
        return
    wider = 1.0 + _WIDER * ease
    if spread_share(without_farthest([each.peak_n for each in strokes])) > UNEVEN_DEPTH * wider:
        yield Hint.SAME_DEPTH
    if asked.glides:
        return
    onsets_s = [each.onset_s for each in strokes]
    usual_s = asked.stroke_period_s or float(np.median(np.diff(onsets_s)))
    if not usual_s > 0:
        return
    ratios = interval_ratios(onsets_s, usual_s)
    uneven = spread_share(without_farthest(ratios)) > UNEVEN_LENGTH * wider
    if len(ratios) >= EVEN_STROKES - 1 and uneven:
        yield Hint.SAME_LENGTH
