"""What is left of gravity beside the hand's own push: a level that drifts, known ever better.

Wherever the hand stood before and after a stroke its pushes cancel out, and where it rests there
are none: either tells the level. Between such pieces level and drift are carried on, and how far
off they may be grows by what a turn sensor wanders (a Kalman filter, Kalman 1960, one for all
three axes). A spread is the variance of the level, both together, and that of the drift.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: How far off the level (m/s²) and the drift (m/s³) usually are at first, and how far either
#: wanders in a second.
FIRST: Final = np.array([0.02**2, 0.0, 0.012**2])
WANDER: Final = np.array([0.001, 0.0003])


def level_ahead(levels: Array, ahead_s: Array) -> Array:
    """Return where each level (k, 3) of (k, 2, 3) is after (k,) seconds."""
    return np.asarray(levels[:, 0] + ahead_s[:, np.newaxis] * levels[:, 1])


def spread_ahead(spreads: Array, ahead_s: Array) -> tuple[Array, Array, Array]:
    """Return how sure each of (k, 3) is after (k,) seconds: of level, both together, drift."""
    level, both, drift = spreads.T
    return (
        level + ahead_s * (2.0 * both + ahead_s * drift + WANDER[0] ** 2),
        both + ahead_s * drift,
        drift + WANDER[1] ** 2 * ahead_s,
    )


def ahead(levels: Array, spread: Array, ahead_s: float) -> tuple[Array, Array]:
    """Return one (2, 3) and its (3,) after so many seconds."""
    level, both, drift = spread.tolist()
    wander_level, wander_drift = (WANDER**2).tolist()
    return np.array([levels[0] + ahead_s * levels[1], levels[1]]), np.array(
        [
            level + ahead_s * (2.0 * both + ahead_s * drift + wander_level),
            both + ahead_s * drift,
            drift + ahead_s * wander_drift,
        ]
    )


def seen_level(levels: Array, spread: Array, seen: Array, scatter: float) -> tuple[Array, Array]:
    """Return both after a level (3,) was seen with such a variance."""
    level, both, drift = spread.tolist()
    gain = np.array([level, both]) / (level + scatter)
    levels = levels + gain[:, np.newaxis] * (seen - levels[0])
    told = np.array([gain[0] * level, gain[0] * both, gain[1] * both])
    return levels, np.array([level, both, drift]) - told


def seen_both(levels: Array, spread: Array, seen: Array, scatter: Array) -> tuple[Array, Array]:
    """Return both after level and drift (2, 3) were seen with such a covariance (2, 2)."""
    level, both, drift = spread.tolist()
    before = np.array([[level, both], [both, drift]])
    gain = before @ np.linalg.inv(before + scatter)
    after = before - gain @ before
    told = np.array([after[0, 0], after[0, 1], after[1, 1]])
    return levels + gain @ (seen - levels), told
