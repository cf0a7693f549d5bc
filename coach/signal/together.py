"""Two hands side by side: which strokes belong together, and how much each hand does."""

from collections.abc import Sequence
from typing import Final

import numpy as np

#: Onsets that are farther apart are no stroke of both hands.
TOGETHER_S: Final = 1.0


def lags_s(first_s: Sequence[float], later_s: Sequence[float]) -> list[float]:
    """Return how much later than the first hand's the matched strokes of another began.

    Both are onsets in seconds of one clock. Two onsets match when each is the other's nearest
    and they are at most a second apart; what matches nothing says nothing.
    """
    first, later = np.sort(np.asarray(first_s, float)), np.sort(np.asarray(later_s, float))
    if not len(first) or not len(later):
        return []
    to_first, to_later = _nearest(later, first), _nearest(first, later)
    return [
        float(lag_s)
        for place, lag_s in enumerate(later - first[to_first])
        if to_later[to_first[place]] == place and abs(lag_s) <= TOGETHER_S
    ]


def median_lag_s(first_s: Sequence[float], later_s: Sequence[float]) -> float | None:
    """Return the median of ``lags_s``, None when nothing matches."""
    lags = lags_s(first_s, later_s)
    return float(np.median(lags)) if lags else None


def shares(amounts: Sequence[float]) -> tuple[float, ...] | None:
    """Return what part of the sum each amount is, None when there is nothing to share."""
    total = sum(amounts)
    return tuple(amount / total for amount in amounts) if total > 0.0 else None


def _nearest(of: np.ndarray, among: np.ndarray) -> np.ndarray:
    """Return for each of ``of`` (n,) the place of the nearest in the sorted ``among``."""
    right = np.clip(np.searchsorted(among, of), 1, max(1, len(among) - 1))
    right = np.minimum(right, len(among) - 1)
    left = np.maximum(right - 1, 0)
    return np.where(of - among[left] <= among[right] - of, left, right)
