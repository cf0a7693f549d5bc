"""What is heard in a touch before it becomes a hint: plain formulas over a few strokes."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.practice.debrief.tally import steps_of
from coach.signal.bands import BANDS, Band, Edges, newtons_at

Floats = NDArray[np.float64]

#: How deep a stroke felt: what it reached for the upper third of its time.
_FELT_PERCENTILE: Final = 70.0
#: An interval this many times the beat's is a pause or a missed stroke.
_PAUSE_RATIO: Final = 1.6


def places_of(force_n: Floats, peak_kpa: Floats, edges: Edges) -> Floats:
    """Return (n,) places on the scale of bands, of newtons or kPa (n,), the harder of the two.

    The scale is that of ``debrief.tally.steps_of``: 1 light's upper edge, 2 medium's, 3
    firm's. NaN kPa says nothing.
    """
    scale = [0.0, edges.light_kpa, edges.medium_kpa, edges.firm_kpa, 2 * edges.firm_kpa]
    by_peak = np.interp(peak_kpa, scale, [0.0, 1.0, 2.0, 3.0, 4.0])
    return np.asarray(np.fmax(steps_of(force_n, edges), by_peak))


def felt(places: Floats) -> float:
    """Return the place at which a stroke was felt, of its readings' places (n,)."""
    return float(np.percentile(places, _FELT_PERCENTILE))


def out_by(place: float, target: Band) -> float:
    """Return how far a place is out of a band: positive harder, negative lighter, 0 inside."""
    top = float(BANDS.index(target))
    if place > top:
        return place - top
    # Any touch at all is light.
    bottom = 0.0 if target is Band.LIGHT else top - 1.0
    return min(0.0, place - bottom)


def times_as_hard(place: float, target: Band, edges: Edges) -> float:
    """Return how many times as hard as the middle of a band a place is; 1 where rest was asked."""
    if target is Band.NONE:
        return 1.0
    return newtons_at(place, edges) / newtons_at(BANDS.index(target) - 0.5, edges)


def room_above(place: float, target: Band, edges: Edges) -> float:
    """Return how many times as hard a place may become before it is above a band."""
    felt_n = newtons_at(place, edges)
    return newtons_at(float(BANDS.index(target)), edges) / felt_n if felt_n > 0 else math.inf


def spread_share(values: Sequence[float]) -> float:
    """Return the coefficient of variation (ddof 1); NaN for fewer than two or a mean of 0."""
    mean = math.fsum(values) / len(values) if values else 0.0
    if len(values) < 2 or not mean > 0:
        return math.nan
    square = math.fsum((value - mean) ** 2 for value in values) / (len(values) - 1)
    return math.sqrt(square) / mean


def without_farthest(values: Sequence[float]) -> list[float]:
    """Return the values but for the one that is farthest from their median."""
    if not values:
        return []
    middle = float(np.median(values))
    farthest = max(range(len(values)), key=lambda place: abs(values[place] - middle))
    return [value for place, value in enumerate(values) if place != farthest]


def growth(values: Sequence[float]) -> tuple[float, float]:
    """Return growth a stroke, as a share, and how much of the change a steady one explains.

    A straight line through the logarithms of at least three positive values; the second is R².
    """
    logs = np.log(np.asarray(values, np.float64))
    return math.expm1(_slope(logs)), straightness(logs)


def straightness(values: Floats) -> float:
    """Return how much of the variance of (n,) a straight line explains: R², 0 for a constant."""
    away = values - values.mean()
    total = float(away @ away)
    at = np.arange(len(values)) - (len(values) - 1) / 2
    return _slope(values) ** 2 * float(at @ at) / total if total > 0 else 0.0


def interval_ratios(onsets_s: Sequence[float], period_s: float) -> list[float]:
    """Return the times between onsets over the beat's, pauses and missed strokes left out."""
    ratios = [(later - earlier) / period_s for earlier, later in pairwise(onsets_s)]
    return [ratio for ratio in ratios if 0.0 < ratio <= _PAUSE_RATIO]


def next_asynchrony_s(
    asynchronies_s: Sequence[float], period_s: float
) -> tuple[float, float, float]:
    """Return the median asynchrony, the next one if the drift goes on, and the drift's R².

    Each is told from the nearest beat; here they are joined first, so that a hand that runs
    past half a stroke is still ahead.
    """
    joined = np.unwrap(np.asarray(asynchronies_s, np.float64), period=period_s)
    coming = float(joined.mean()) + _slope(joined) * (len(joined) + 1) / 2
    return float(np.median(joined)), coming, straightness(joined)


def _slope(values: Floats) -> float:
    """Return the slope of the least-squares line over 0, 1, …"""
    at = np.arange(len(values)) - (len(values) - 1) / 2
    weight = float(at @ at)
    return float(at @ values) / weight if weight else 0.0
