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

    Both ends of the values too, and of what is level.
    """
    steps = force_n[1:] - force_n[:-1]
    (uneven,) = steps.nonzero()
    turning = np.zeros(len(force_n), np.bool_)
    turning[[0, -1]] = True
    if len(uneven):
        up = steps[uneven] > 0.0
        (turns,) = (up[1:] != up[:-1]).nonzero()
        turning[uneven[turns] + 1] = turning[uneven[turns + 1]] = True
        turning[[uneven[0], uneven[-1] + 1]] = True
    places: list[int] = turning.nonzero()[0].tolist()
    return places


def turns_of(values: list[float], least_n: float) -> Iterator[int]:
    """Yield where the values turn: low, high, low, …, to the extreme that the end cuts off."""
    low = extreme = 0
    lowest_n = extreme_n = values[0]
    upwards = True
    for k, value in enumerate(values):
        if value == extreme_n or upwards == (value > extreme_n):
            extreme, extreme_n = k, value
        elif upwards and extreme_n - lowest_n < least_n:
            if value < lowest_n:
                low = extreme = k
                lowest_n = extreme_n = value
        elif abs(value - extreme_n) >= least_n:
            if upwards:
                yield from (low, extreme)
            low, lowest_n, upwards = extreme, extreme_n, not upwards
            extreme, extreme_n = k, value
    yield from (low, extreme) if upwards else (extreme,)
