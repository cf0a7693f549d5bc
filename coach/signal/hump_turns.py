"""The humps of a force: where it turns round, by as much as counts.

Between its extremes a force goes one way, so only they are walked through.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def humps_of(force_n: Array, least_n: float) -> Iterator[tuple[int, int, int]]:
    """Yield each hump's valley, top and next valley: places of turns of at least ``least_n``."""
    places = extremes_of(force_n)
    turns = [places[k] for k in turns_of(force_n[places].tolist(), least_n)]
    if len(turns) % 2 == 0:
        # A way up at the end counts when it is long enough; the valley it began in, not.
        turns.append(len(force_n) - 1)
    for k in range(0, len(turns) - 2, 2):
        if force_n[turns[k + 1]] - force_n[turns[k]] >= least_n:
            yield turns[k], turns[k + 1], turns[k + 2]


def extremes_of(force_n: Array) -> list[int]:
    """Return where the values (n,), n ≥ 1, turn round: between these places they go one way.

    Both ends of the values too, and of what is level; a place may be there twice.
    """
    steps = force_n[1:] - force_n[:-1]
    uneven = np.flatnonzero(steps)
    up = steps[uneven] > 0.0
    turns = np.flatnonzero(up[1:] != up[:-1])
    level = np.stack((uneven[turns] + 1, uneven[turns + 1]), axis=1)
    ends = uneven[[0, -1]] + [0, 1] if len(uneven) else [0, 0]
    return [0, int(ends[0]), *level.ravel().tolist(), int(ends[1]), len(force_n) - 1]


def turns_of(values: list[float], least_n: float) -> Iterator[int]:
    """Yield where the values turn: low, high, low, …, to the extreme that the end cuts off."""
    low = extreme = 0
    upwards = True
    for k, value in enumerate(values):
        if upwards == (value >= values[extreme]) or value == values[extreme]:
            extreme = k
        elif upwards and values[extreme] - values[low] < least_n:
            low, extreme = (k, k) if value < values[low] else (low, extreme)
        elif abs(value - values[extreme]) >= least_n:
            if upwards:
                yield from (low, extreme)
            low, extreme, upwards = extreme, k, not upwards
    yield from (low, extreme) if upwards else (extreme,)
