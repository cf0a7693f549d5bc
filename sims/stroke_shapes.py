"""The shapes of strokes as formulas: from 0 over 1 back to 0 while ``x`` goes from 0 to 1."""

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Shape = Callable[[Floats], Floats]


def minimum_jerk(x: Floats) -> Floats:
    """Return 0 to 1 as a hand moves from rest to rest (Flash and Hogan 1985)."""
    u = np.clip(x, 0.0, 1.0)
    return u * u * u * (10.0 - 15.0 * u + 6.0 * u * u)


def half_sine(_rng: np.random.Generator) -> Shape:
    """A press that swings: half a sine."""
    return lambda x: np.sin(np.pi * np.clip(x, 0.0, 1.0))


def smooth(_rng: np.random.Generator) -> Shape:
    """A press that rises and falls with least jerk, its peak in the middle."""
    return _ramps(0.5)


def trapezoid(rng: np.random.Generator) -> Shape:
    """A press that is held: straight ramps of 10 to 30 % of its time each."""
    up, down = rng.uniform(0.1, 0.3, 2)
    return lambda x: np.clip(np.minimum(x / up, (1.0 - x) / down), 0.0, 1.0)


def quick_on(rng: np.random.Generator) -> Shape:
    """A press that comes at once and goes slowly: its peak at 12 to 30 % of its time."""
    return _ramps(float(rng.uniform(0.12, 0.30)))


def quick_off(rng: np.random.Generator) -> Shape:
    """A press that comes slowly and goes at once."""
    return _ramps(float(rng.uniform(0.70, 0.88)))


def knead(rng: np.random.Generator) -> Shape:
    """Two humps that are one stroke: it lets go by 20 to 45 % of the lesser hump within it."""
    humps = np.array([1.0, rng.uniform(0.75, 1.0)])[rng.permutation(2)]
    dip = humps.min() * rng.uniform(0.55, 0.80)
    first, middle, second = rng.uniform(0.18, 0.28), rng.uniform(0.45, 0.55), rng.uniform(0.72, 0.8)
    places = np.array([0.0, first, middle, second, 1.0])
    heights = np.array([0.0, humps[0], dip, humps[1], 0.0])

    def shape(x: Floats) -> Floats:
        leg = np.clip(np.searchsorted(places, x, side="right") - 1, 0, 3)
        share = minimum_jerk((x - places[leg]) / (places[leg + 1] - places[leg]))
        return np.asarray(heights[leg] + (heights[leg + 1] - heights[leg]) * share)

    return shape


def _ramps(top: float) -> Shape:
    return lambda x: minimum_jerk(np.where(x < top, x / top, (1.0 - x) / (1.0 - top)))


SHAPES: Final[dict[str, Callable[[np.random.Generator], Shape]]] = {
    "half-sine": half_sine,
    "minimum-jerk": smooth,
    "trapezoid": trapezoid,
    "quick on": quick_on,
    "quick off": quick_off,
    "knead": knead,
}
