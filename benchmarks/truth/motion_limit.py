"""How soon anyone could know by pushes alone that a gliding hand stands: the limit.

One is asked who knows what no coach does: each stroke's own course, all that was before it, how
the hand turned and how its sensor errs. From the readings up to now the hand may stand as that
course says, or it still goes on: it coasts, or slows down over longer, or its whole stroke lasts
longer. The hand is known to stand once the odds against each of these that still moves at a tenth
of the stroke's top speed are 99 to 1. Errors are Gaussian, so the odds of two courses are those of
generalized least squares (Aitken 1936), and the odds may be looked at at any time (Wald 1945).
Tremor, which averages out, and the chip's steps are left out: no one is faster than this who has
no other sign of the hand.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import solve_triangular

from sims.accelerometer import G_M_S2, MotionPlan
from sims.motion_set import Moved
from sims.path import EDGE_SHARE, Glide, position_m

Array = NDArray[np.float64]

ODDS: Final = 99.0
#: Readings are gathered into such hops, long before the stroke into longer ones.
HOP_S, LONG_HOP_S, BEFORE_S = 0.02, 0.5, 0.5
#: Who does not know by then is taken to need so long.
LONGEST_S: Final = 3.0
#: From these shares of its top speed on the hand may slow down so many times as long, or coast,
#: and its whole stroke may last so many times as long.
SHARES: Final = (0.1, 0.15, 0.2, 0.3, 0.5, 0.7)
SLOWER: Final = (1.5, 2.0, 4.0, np.inf)
STRETCHED: Final = (1.1, 1.25, 1.5, 2.0)
#: How far and how long a hand goes varies by this share, when it sets out by so many seconds:
#: what one does not know who knows only which kind of stroke it is.
VARIES, SETS_OUT_S = 0.1, 0.2
_STEP_S: Final = 1e-3


@dataclass(frozen=True, slots=True)
class Errors:
    """What is wrong with a push that is read.

    ``white`` is a variance times the seconds averaged, (m/s²)²·s; ``level`` m/s², ``drift`` m/s³
    and ``creep`` m/s⁴ are spreads at the stream's first reading, ``wander`` is (m/s²)² a second.
    """

    white: float
    level: float = 0.0
    drift: float = 0.0
    creep: float = 0.0
    wander: float = 0.0


def errors_of(plan: MotionPlan) -> Errors:
    """Return the errors of a sensor: a turn that it takes wrong leaks gravity into the push."""
    density = plan.noise_ug * 1e-6 * G_M_S2
    turn = np.radians([plan.turn_bias_deg, plan.turn_creep_deg / 60.0, plan.turn_noise_deg])
    drift, creep, wander = (G_M_S2 * turn).tolist()
    return Errors(density**2 / 2, plan.bias_mg * 1e-3 * G_M_S2, drift, creep, wander**2 / 2)


def whitened(edges_s: Array, errors: Errors, pushes: Array, unknown: Array | None = None) -> Array:
    """Return pushes (n, k) between edges (n + 1,) in spreads of what the readings before leave.

    ``unknown`` (n, j) are pushes that are there with a spread of 1 each.
    """
    mid, lasts = 0.5 * (edges_s[1:] + edges_s[:-1]), np.diff(edges_s)
    known = [errors.level * np.ones(len(mid)), errors.drift * mid, errors.creep * mid**2 / 2]
    columns = np.column_stack(known if unknown is None else [*known, unknown])
    spread = columns @ columns.T + errors.wander * np.minimum.outer(mid, mid)
    root = np.linalg.cholesky(spread + np.diag(errors.white / lasts))
    return np.asarray(solve_triangular(root, pushes, lower=True))


def log_odds(white: Array, read: Array) -> Array:
    """Return the log odds for standing against courses that differ by ``white`` (n, k), hop by hop.

    ``read`` (n, 1) is what was read beyond standing, whitened.
    """
    return np.cumsum(0.5 * white**2 - white * read, axis=0)


def speeds(glide: Glide, t_s: Array) -> Array:
    """Return how fast the hand goes along its way at ``t_s`` (n,), m/s."""
    before, after = (position_m([glide], t_s + by) for by in (-_STEP_S, _STEP_S))
    return np.asarray((after - before) * np.sign(glide.to_m - glide.from_m) / (2.0 * _STEP_S))


def goes_on(glide: Glide, t_s: Array) -> Array:
    """Return the speeds (n, k) at ``t_s`` (n,) of hands that do not stand where this one does."""
    fine_s = np.linspace(glide.start_s, glide.end_s, 2001)
    fine = speeds(glide, fine_s)
    others = []
    for share in SHARES:
        slow_s = float(fine_s[np.flatnonzero(fine >= share * fine.max())[-1]])
        for times in SLOWER:
            since_s = np.maximum(t_s - slow_s, 0.0)
            others.append(speeds(glide, np.minimum(t_s, slow_s) + since_s / times))
    since_s = t_s - glide.start_s
    others += [speeds(glide, glide.start_s + since_s / times) / times for times in STRETCHED]
    return np.stack(others, axis=1)


def _unknown(glide: Glide, t_s: Array) -> Array:
    """Return how the speeds at ``t_s`` (n,) vary with way, time and start, (n, 3)."""
    columns = [VARIES * speeds(glide, t_s)]
    for longer_s, later_s in ((VARIES * glide.lasts_s, 0.0), (0.0, SETS_OUT_S)):
        start_s, lasts_s = glide.start_s + 0.1 * later_s, glide.lasts_s + 0.1 * longer_s
        other = replace(glide, start_s=start_s, lasts_s=lasts_s)
        columns.append((speeds(other, t_s) - speeds(glide, t_s)) / 0.1)
    return np.stack(columns, axis=1)


def needed_s(glide: Glide, errors: Errors, draw: np.random.Generator, course: bool) -> float:
    """Return how long after the hand stood one knows it, who knows its ``course`` or its kind."""
    behind = np.arange(-np.ceil((glide.lasts_s + BEFORE_S) / HOP_S), LONGEST_S / HOP_S + 1.0)
    near_s = glide.end_s + HOP_S * behind
    edges_s = np.concatenate([np.arange(0.0, near_s[0] - 1e-9, LONG_HOP_S), near_s])
    lasts_s, own = np.diff(edges_s)[:, np.newaxis], speeds(glide, edges_s)
    others = goes_on(glide, edges_s)
    unknown = None if course else np.diff(_unknown(glide, edges_s), axis=0) / lasts_s
    pushes = np.diff(others - own[:, np.newaxis], axis=0) / lasts_s
    white = whitened(edges_s, errors, pushes, unknown)
    odds = log_odds(white, draw.standard_normal((len(white), 1)))
    moves = others[1:] >= (1.0 - 1e-3) * EDGE_SHARE * own.max()
    known = ((odds >= np.log(ODDS)) | ~moves).all(axis=1) & (edges_s[1:] >= glide.end_s - 1e-9)
    first = np.flatnonzero(known)
    return float(edges_s[1 + first[0]] - glide.end_s) if len(first) else LONGEST_S


def needed(hands: Iterable[Moved], course: bool) -> list[float]:
    """Return what ``needed_s`` is of each stroke of these hands."""
    return [
        needed_s(glide, errors_of(one.plan), np.random.default_rng([one.seed, at]), course)
        for one in hands
        for at, glide in enumerate(one.glides)
    ]
