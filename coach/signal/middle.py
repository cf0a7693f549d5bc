"""The median, cheaply: a stroke needs some ten of a few hundred values each."""

import numpy as np
from numpy.typing import NDArray


def median_of(values: NDArray[np.float64]) -> float:
    """Return what np.median does of values (n,), n ≥ 1; NaN if one of them is."""
    ordered = values.copy()
    ordered.sort()
    half = len(ordered) // 2
    last: float = ordered.item(-1)
    if len(ordered) % 2 or last != last:
        return ordered.item(half) if last == last else last
    middle: float = (ordered.item(half - 1) + ordered.item(half)) / 2.0
    return middle
