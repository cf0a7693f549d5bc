"""How a learner has done, from what really happened and not from what the coach heard."""

from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Final

import numpy as np

from coach.signal.bands import PALM, Band
from sims.learner import RATE_HZ, Learner, Practised

#: Above this a palm's rise is a jab, newtons a second; a stroke this far from its beat is off it.
JAB_N_S: Final = 100.0
OFF_BEAT_S: Final = 0.2
_ZONES_N: Final = {
    Band.LIGHT: (PALM.contact_n, PALM.light_n),
    Band.MEDIUM: (PALM.light_n, PALM.medium_n),
    Band.FIRM: (PALM.medium_n, PALM.firm_n),
}


@dataclass(frozen=True, slots=True)
class Measures:
    """The figures of one session.

    ``in_target`` share of the time in contact; ``off_beat_s`` mean distance of the onsets from
    their nearest beat; ``interval_error`` mean distance of the intervals from the beat's, as a
    share of it; ``uneven_pace`` and ``uneven_depth`` how much intervals and depths differ from
    one stroke to the next, as a share of their mean (a slow change hardly counts); ``jabs_min``
    a minute; ``hold_cv`` mean spread of the force while pressed; ``worked_s`` the longest
    without a rest; ``swings_min`` how often in a minute strokes change from one side of what is
    asked to the other, in depth or in time; ``cues_min`` hints a minute.
    """

    in_target: float
    off_beat_s: float
    mean_asynchrony_s: float
    interval_error: float
    uneven_pace: float
    jabs_min: float
    hold_cv: float
    uneven_depth: float
    worked_s: float
    swings_min: float
    cues_min: float


def measures_of(learner: Learner, practised: Practised) -> Measures:
    """Return the figures of a session."""
    force_n, done, beat = practised.force_n, practised.done, practised.beat
    minutes = learner.seconds / 60.0
    low_n, high_n = _ZONES_N[learner.target]
    touching = force_n >= PALM.contact_n
    inside = touching & (force_n >= low_n) & (force_n < high_n)
    held = [_slice(practised, each.start_s + each.rise_s, each.release_at_s) for each in done]
    held = [part for part in held if len(part) > RATE_HZ // 4]
    depths_n = np.array([float(np.median(part)) for part in held])
    off_s = np.array([each.onset_s - each.beat_s for each in done])
    intervals = np.diff([each.onset_s for each in done]) / beat.stroke_s
    intervals = intervals[intervals < 1.6]  # a rest is no stroke
    turns = np.exp(2j * np.pi * off_s / beat.stroke_s).mean()
    depth_sides = np.where(depths_n >= high_n, 1, np.where(depths_n < low_n, -1, 0))
    time_sides = np.where(off_s > OFF_BEAT_S, 1, np.where(off_s < -OFF_BEAT_S, -1, 0))
    return Measures(
        in_target=float(inside.sum() / touching.sum()),
        off_beat_s=float(np.abs(off_s).mean()),
        mean_asynchrony_s=float(np.angle(turns) / (2 * np.pi) * beat.stroke_s),
        interval_error=float(np.abs(intervals - 1.0).mean()),
        uneven_pace=_step_to_step(intervals),
        jabs_min=sum(each.steepest_n_s > JAB_N_S for each in done) / minutes,
        hold_cv=float(np.mean([part.std(ddof=1) / part.mean() for part in held])),
        uneven_depth=_step_to_step(depths_n),
        worked_s=_worked_s(learner, practised),
        swings_min=(_swings(depth_sides) + _swings(time_sides)) / minutes,
        cues_min=sum(cue is not None for _at_s, cue in practised.cues) / minutes,
    )


def medians(several: list[Measures]) -> Measures:
    """Return the median of each figure."""
    names = [each.name for each in fields(Measures)]
    return Measures(*(float(np.median([getattr(m, name) for m in several])) for name in names))


def _step_to_step(values: np.ndarray) -> float:
    """Return the RMS of successive differences over √2 and the mean: the CV of what is even."""
    return float(np.sqrt(np.mean(np.diff(values) ** 2) / 2) / values.mean())


def _slice(practised: Practised, begin_s: float, end_s: float) -> np.ndarray:
    return practised.force_n[round(begin_s * RATE_HZ) : round(end_s * RATE_HZ)]


def _worked_s(learner: Learner, practised: Practised) -> float:
    """Return the longest time between rests; each rest lasts as long as nobody touches."""
    marks = [0.0, *practised.rests_s, learner.seconds]
    return max(later - earlier for earlier, later in pairwise(marks))


def _swings(sides: np.ndarray) -> int:
    """Return how often the side changes from one to the other, what is inside left out."""
    out = sides[sides != 0]
    return int((out[1:] != out[:-1]).sum())
