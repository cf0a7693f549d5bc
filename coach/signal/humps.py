"""Tells whether two humps of force are two strokes that overlap, or one stroke, as a knead's are.

It looks at unfiltered hops, for a low-pass fills the valley between two quick strokes.
"""

import numpy as np
from numpy.typing import NDArray

from coach.signal.stretch import smoothed

Array = NDArray[np.float64]

#: Two humps are two strokes where the force comes down to this share of the lesser one's rise.
LESSER_SHARE = 0.45
#: Humps this many hops apart or nearer are looked at between the hops too.
NEAR_HOPS = 12
#: They are smoothed until noise is this share of the rise, or over this share of the way between.
CALM_NOISE, CALM_SHARE = 0.01, 1 / 6


def valley_between(force_n: Array, base_n: float, low: int, noise_n: float) -> int | None:
    """Return the hop in the valley that parts two strokes, None where they are one.

    ``force_n`` (m,) are hop means from before the first hump to after the second's top; the
    valley was seen at the hop ``low`` of them, by a filter that is a little late. ``base_n`` is
    what the first rose from, ``noise_n`` the standard deviation of a hop's noise.
    """
    if not np.isfinite(force_n).all():
        return None
    apart = len(force_n) - 1 - int(force_n[: low + 1].argmax())
    rise_n = float(force_n.max()) - base_n
    width = min(apart * CALM_SHARE, (noise_n / (CALM_NOISE * rise_n)) ** 2) if rise_n > 0.0 else 0.0
    calm_n = smoothed(force_n, int(width))
    first = int(calm_n[: low + 1].argmax())
    valley = first + int(calm_n[first : low + 1].argmin())
    second = valley + int(calm_n[valley:].argmax())
    least_n = float(calm_n[valley])
    if second - first <= NEAR_HOPS:
        least_n = min(least_n, float(_between(calm_n[first : second + 1]).min()))
    lesser_n = min(calm_n[first], calm_n[second]) - base_n
    return valley if least_n - base_n <= LESSER_SHARE * lesser_n else None


def low_from(before_n: Array, level_n: float) -> int:
    """Return from which of the hops (m,) before a valley's low on none is above a level."""
    high = np.flatnonzero(before_n > level_n)
    return int(high[-1]) + 1 if len(high) else 0


def _between(force_n: Array) -> Array:
    """Return the force midway between hops, by a cubic through four of them."""
    if len(force_n) < 4:
        return force_n
    middle_n: Array = (9.0 * (force_n[1:-2] + force_n[2:-1]) - (force_n[:-3] + force_n[3:])) / 16.0
    return middle_n
