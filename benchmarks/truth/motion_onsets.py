"""How well anyone could know by pushes alone when a gliding hand set out: the limit.

One is asked who knows what no coach does: the four kinds of strokes that there are, though not
which this one is; how the sensor errs; and of all strokes beside it the kind and nearly the course.
Whatever its kind, start, length and way may be, all count by how likely they make what was read,
and the mean of their onsets is told: nobody errs less in the square. Tremor, which averages out,
the chip's steps and what a turning sensor takes along of its own offset are left out.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Final, get_args

import numpy as np
from numpy.typing import NDArray

from benchmarks.truth.motion_limit import Errors, errors_of, whitened
from sims.accelerometer import G_M_S2, MotionPlan
from sims.motion_set import Moved
from sims.path import Glide, Shape, edges, travelled

Array = NDArray[np.float64]

SHAPES: Final[tuple[Shape, ...]] = get_args(Shape)
#: Readings are gathered into such hops, from so long before the stroke on.
HOP_S, BEFORE_S = 0.06, 8.0
#: A stroke is told so long after its end; who hears more hears so much of the rest after the next.
TOLD_S, RESTS_S = 0.2, 0.2
#: How far strokes beside it may be off what is known of them: a share of the way, and seconds.
OFF_WAY, OFF_S = 0.2, 0.2
#: A hand goes about so far, m; an edge is looked for so far around, s, ever nearer and at last on
#: a finer grid.
WAY_M, AROUND_S = 0.3, 1.0
COARSE, FINE, NEARER = 9, 17, 3
#: So long a hand rests at first: how its turning errs is known by that.
RESTED_S: Final = 2.0
_STEPS, _STEP_S = 1000, 2e-3


def errors_rested(plan: MotionPlan, since_s: float) -> Errors:
    """Return a sensor's errors once the hand has rested and so many seconds went by."""
    errors = errors_of(plan)
    turn = np.radians(plan.turn_noise_deg) / np.sqrt(2.0 * RESTED_S)
    return replace(errors, drift=float(np.hypot(G_M_S2 * turn, errors.creep * since_s)))


def pushes(shape: Shape, start_s: Array, lasts_s: Array, edges_s: Array) -> Array:
    """Return the mean pushes (k, n) per metre of way, between edges (n + 1,), of strokes (k,)."""
    u = (edges_s - start_s[:, np.newaxis]) / lasts_s[:, np.newaxis]
    speed = np.interp(u, np.linspace(0.0, 1.0, _STEPS + 1), _speed(shape), 0.0, 0.0)
    return np.asarray(np.diff(speed / lasts_s[:, np.newaxis], axis=1) / np.diff(edges_s))


@cache
def _speed(shape: Shape) -> Array:
    u = np.linspace(0.0, 1.0, _STEPS + 1)
    return np.asarray(np.gradient(travelled(u, shape), u))


def onset_error_s(one: Moved, at: int, errors: Errors, after: bool) -> float:
    """Return how late one tells the onset of a hand's stroke who knows its errors.

    That is when it is told, or ``after`` all of the next stroke.
    """
    glide, glides = one.glides[at], one.glides
    last = glides[min(at + after, len(glides) - 1)]
    until_s = last.end_s + (RESTS_S if after else TOLD_S)
    count = int((until_s - max(0.0, glide.start_s - BEFORE_S)) / HOP_S)
    edges_s = np.asarray(until_s - HOP_S * np.arange(count + 1)[::-1], np.float64)
    beside = [
        other
        for other in glides
        if other != glide and other.end_s > edges_s[0] and other.start_s < until_s
    ]
    columns = [column for other in beside for column in _off(other, edges_s)]
    unknown = np.array(columns).T if columns else None
    root = whitened(edges_s - edges_s[0], errors, np.eye(count), unknown)
    draw = np.random.default_rng([one.seed, at])
    read = root @ _push(glide, edges_s) + draw.standard_normal(count)
    told = [_told(shape, glide, edges_s, root, read) for shape in SHAPES]
    likely, onset_s = np.array(told).T
    share = np.exp(likely - likely.max())
    return float((share * onset_s).sum() / share.sum() - glide.onset_s)


def _push(glide: Glide, edges_s: Array) -> Array:
    way_m = glide.to_m - glide.from_m
    start_s, lasts_s = np.array([glide.start_s]), np.array([glide.lasts_s])
    return np.asarray(way_m * pushes(glide.shape, start_s, lasts_s, edges_s)[0])


def _off(glide: Glide, edges_s: Array) -> list[Array]:
    """Return how a stroke's pushes vary with its way, its start and how long it lasts."""
    own = _push(glide, edges_s)
    later = _push(replace(glide, start_s=glide.start_s + _STEP_S), edges_s)
    longer = _push(replace(glide, lasts_s=glide.lasts_s + _STEP_S), edges_s)
    return [OFF_WAY * own, *(OFF_S * (other - own) / _STEP_S for other in (later, longer))]


def _told(
    shape: Shape, glide: Glide, edges_s: Array, root: Array, read: Array
) -> tuple[float, float]:
    """Return the log of how likely strokes of that shape are in all, and their mean onset."""
    first, last = edges(shape)
    middle = np.array([glide.onset_s, glide.offset_s])
    around = np.full(2, AROUND_S)
    for turn in range(NEARER + 1):
        steps = np.linspace(-1.0, 1.0, FINE if turn == NEARER else COARSE)
        each = middle + around * np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2)
        lasts_s = np.maximum((each[:, 1] - each[:, 0]) / (last - first), 0.3)
        course = pushes(shape, each[:, 0] - first * lasts_s, lasts_s, edges_s) @ root.T
        sure, seen = (course**2).sum(axis=1) + 1.0 / WAY_M**2, course @ read
        likely = 0.5 * (seen**2 / sure - np.log(sure)) - np.log(last - first)
        share = np.exp(likely - likely.max())
        mean = share @ each / share.sum()
        spread = np.sqrt(share @ (each - mean) ** 2 / share.sum())
        cell = around * (steps[1] - steps[0])
        if turn < NEARER:
            middle, around = mean, np.minimum(AROUND_S, 4.0 * spread + 1.2 * cell)
    return float(likely.max() + np.log(share.sum() * cell.prod())), float(mean[0])


def onset_errors_s(hands: Iterable[Moved], after: bool) -> list[float]:
    """Return ``onset_error_s`` of each stroke of these hands."""
    return [error_s for one in hands for error_s in _of_hand(one, after)]


@cache
def _of_hand(one: Moved, after: bool) -> list[float]:
    return [
        onset_error_s(one, at, errors_rested(one.plan, glide.start_s), after)
        for at, glide in enumerate(one.glides)
    ]


def push_of(one: Moved) -> float:
    """Return the peak of a hand's usual acceleration, as that of a minimum-jerk stroke."""
    pushes = [10 / np.sqrt(3) * abs(g.to_m - g.from_m) / g.lasts_s**2 for g in one.glides]
    return float(np.median(pushes))
