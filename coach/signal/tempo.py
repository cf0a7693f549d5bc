"""The pace that strokes keep of their own accord, and how sure that is."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import accumulate
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from coach.signal.middle import median_of

#: Below so many strokes nothing is said of a pace.
FEWEST_ONSETS: Final = 4
#: A pace less sure than this is not told; eight strokes with no pace at all reach it in 2 to 6 %.
LEAST_CONFIDENCE: Final = 0.6
#: A step this share of the period off explains nothing any more.
_TOLERANCE: Final = 0.3
#: What a stroke left out, or one too many, costs of the step that holds it.
_COST: Final = 0.5
#: An interval this many times the median one is a pause, which says nothing of a pace.
_PAUSE_RATIO: Final = 3.5
_MOST_BEATS: Final = 3
_MOST_SKIPPED: Final = 2
#: What differs by less is the same, whatever a clock's or a unit's last bits make of it.
_TIE: Final = 1e-9
#: A drift is told from so many steps on, and where it is so many times its own error.
_FEWEST_FOR_DRIFT: Final = 8
_SURE: Final = 3.5

#: How often a stroke came for each one that the beat asked for.
Pace = Literal["once", "twice", "half", "thrice", "third", "each count", "other", "unknown"]
#: A pace within this share of another one is that one.
_NEAR: Final = 0.15

_Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Tempo:
    """``period`` from stroke to stroke in the onsets' own unit, None where it is not sure.

    ``confidence`` 0 to 1: the share of steps that one period explains. ``drift`` is by which
    share of itself the period grows with each stroke (negative: rushing), None where no drift
    stands out of the spread.
    """

    period: float | None = None
    confidence: float = 0.0
    drift: float | None = None


@dataclass(frozen=True, slots=True)
class _Walk:
    """The steps of one pace through the onsets: (from, to, how many periods)."""

    gain: float
    steps: tuple[tuple[int, int, int], ...]


def tempo_of(onsets: Sequence[float]) -> Tempo:
    """Return the pace of onsets, oldest first, in any unit; a pause between them is none of it.

    A stroke left out or one too many does not change it: the steps through the onsets that one
    period explains best are found by dynamic programming, each step one period long where
    nothing is missing.
    """
    times = np.asarray(onsets, np.float64)
    intervals = np.diff(times)
    if len(times) < FEWEST_ONSETS or not (intervals > 0).all():
        return Tempo()
    best, period = _Walk(0.0, ()), 0.0
    # Most candidates come to the same steps, and so to the same period: each is worked out once.
    walked, fitted = cache(partial(_walk, times)), cache(partial(_fitted, times))
    for first in _candidates(times, intervals):
        walk, found = _refined(first, walked, fitted)
        if walk.gain > best.gain + _TIE:
            best, period = walk, found
    pauses = int((intervals > _PAUSE_RATIO * median_of(intervals)).sum())
    told = len(intervals) - pauses
    if told < FEWEST_ONSETS - 1 or not best.steps:
        return Tempo()
    # Few steps agree by chance more easily than many.
    confidence = max(0.0, min(1.0, (best.gain - 0.5) / told))
    if confidence < LEAST_CONFIDENCE:
        return Tempo(None, confidence)
    return Tempo(period, confidence, _drift(times, best.steps))


def pace_beside(period_turns: float | None, counts: int | None = None) -> Pace:
    """Return how a pace stands to the beat's; ``period_turns`` 1 is a stroke for each asked."""
    if period_turns is None or not period_turns > 0:
        return "unknown"
    for name, asked in (("once", 1.0), ("twice", 1 / 2), ("half", 2.0)):
        if abs(period_turns / asked - 1.0) <= _NEAR:
            return "once" if name == "once" else "twice" if name == "twice" else "half"
    if counts and counts > 3 and abs(period_turns * counts - 1.0) <= _NEAR:
        return "each count"
    if abs(period_turns * 3 - 1.0) <= _NEAR:
        return "thrice"
    return "third" if abs(period_turns / 3 - 1.0) <= _NEAR else "other"


def _candidates(times: _Floats, intervals: _Floats) -> list[float]:
    """Return periods worth trying: typical intervals, and those of every second stroke."""
    usual, every_second = sorted(intervals.tolist()), sorted((times[2:] - times[:-2]).tolist())
    return [
        *(_quantile(usual, share) for share in (0.5, 0.25, 0.75)),
        *(_quantile(every_second, share) for share in (0.25, 0.5)),
    ]


def _quantile(ordered: list[float], share: float) -> float:
    """Return what ``numpy.quantile`` does, which brings 15 ms of modules when it is first asked."""
    place = (len(ordered) - 1) * share
    before = math.floor(place)
    low, high = ordered[before], ordered[min(before + 1, len(ordered) - 1)]
    part = place - before
    return high - (high - low) * (1.0 - part) if part >= 0.5 else low + (high - low) * part


def _refined(
    period: float,
    walked: Callable[[float], _Walk],
    fitted: Callable[[tuple[tuple[int, int, int], ...]], float | None],
) -> tuple[_Walk, float]:
    walk = walked(period)
    for _ in range(3):
        found = fitted(walk.steps)
        if found is None or abs(found - period) < 1e-9 * period:
            break
        period, walk = found, walked(found)
    return walk, period


def _walk(times: _Floats, period: float) -> _Walk:
    """Return the best steps at a period: each onset is reached from one of those before it."""
    # Of so few, and one by one, plain numbers take a fifth of the time that an array's do.
    at, count = times.tolist(), len(times)
    best = [0.0] * count
    came: list[tuple[int, int] | None] = [None] * count
    for to in range(1, count):
        best[to] = best[to - 1]
        for start in range(max(0, to - 1 - _MOST_SKIPPED), to):
            # A step gains at most this: most of those that skip an onset cannot win any more.
            if best[start] + (1.0 - _COST * (to - start - 1)) <= best[to] + _TIE:
                continue
            turns = (at[to] - at[start]) / period
            beats = min(max(round(turns), 1), _MOST_BEATS)
            off = (turns - beats) / _TOLERANCE
            gain = 1.0 - off * off - _COST * (beats - 1) - _COST * (to - start - 1)
            if gain > 0.0 and best[start] + gain > best[to] + _TIE:
                best[to], came[to] = best[start] + gain, (start, beats)
    return _Walk(best[-1], _steps_back(came))


def _steps_back(came: list[tuple[int, int] | None]) -> tuple[tuple[int, int, int], ...]:
    steps: list[tuple[int, int, int]] = []
    at = len(came) - 1
    while at > 0:
        step = came[at]
        if step is None:
            at -= 1
        else:
            steps.append((step[0], at, step[1]))
            at = step[0]
    return tuple(reversed(steps))


def _fitted(times: _Floats, steps: tuple[tuple[int, int, int], ...]) -> float | None:
    """Return the period by least squares, each unbroken run of steps with its own beginning."""
    across = along = 0.0
    for run in _runs(steps):
        beats = np.array([0.0, *accumulate(step[2] for step in run)], np.float64)
        held = times[[run[0][0], *(step[1] for step in run)]]
        # As ``mean`` and ``sum`` do: of so few their own bookkeeping is most of the time.
        beats -= np.add.reduce(beats) / len(beats)
        across += float(np.add.reduce(beats * held))
        along += float(np.add.reduce(beats * beats))
    return across / along if along > 0.0 else None


def _runs(steps: tuple[tuple[int, int, int], ...]) -> list[list[tuple[int, int, int]]]:
    runs: list[list[tuple[int, int, int]]] = []
    for step in steps:
        if runs and runs[-1][-1][1] == step[0]:
            runs[-1].append(step)
        else:
            runs.append([step])
    return runs


def _drift(times: _Floats, steps: tuple[tuple[int, int, int], ...]) -> float | None:
    """Return the slope of the steps' periods over their mean; None where it may be chance."""
    run = max(_runs(steps), key=len)
    if len(run) < _FEWEST_FOR_DRIFT:
        return None
    at = np.cumsum([step[2] for step in run]).astype(np.float64)
    lasted = np.array([(times[to] - times[start]) / beats for start, to, beats in run])
    at -= at.mean()
    spread = float(at @ at)
    slope = float(at @ lasted) / spread
    rest = lasted - lasted.mean() - slope * at
    error = math.sqrt(float(rest @ rest) / (len(run) - 2) / spread)
    if abs(slope) <= _SURE * error or abs(slope) < 1e-9 * float(lasted.mean()):
        return None
    return slope / float(lasted.mean())
