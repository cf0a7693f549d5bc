"""The humps of a force: where it turns round, by as much as counts.

Between its extremes a force goes one way, so only they are walked through.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Places = NDArray[np.intp]


def humps_of(force_n: Array, places: Places, least_n: float) -> Iterator[tuple[int, int, int]]:
    """Yield each hump's valley, top and next valley: places of turns of at least ``least_n``.

    ``places`` are those of the force's extremes.
    """
    turns = [places.item(k) for k in turns_of(force_n[places], least_n)]
    if len(turns) % 2 == 0:
        # A way up at the end counts when it is long enough; the valley it began in, not.
        turns.append(len(force_n) - 1)
    for k in range(0, len(turns) - 2, 2):
        if force_n.item(turns[k + 1]) - force_n.item(turns[k]) >= least_n:
            yield turns[k], turns[k + 1], turns[k + 2]


def extremes_of(force_n: Array) -> Places:
    """Return where the values (n,), n ≥ 1, turn round: between these places they go one way.

    Both ends of the values too, and of what is level: backwards the same places are told.
    """
    steps = force_n[1:] - force_n[:-1]
    (uneven,) = steps.nonzero()
    turning = np.zeros(len(force_n), np.bool_)
    turning[0] = turning[-1] = True
    if len(uneven):
        up = steps[uneven] > 0.0
        (turns,) = (up[1:] != up[:-1]).nonzero()
        turning[uneven[turns] + 1] = turning[uneven[turns + 1]] = True
        turning[uneven[0]] = turning[uneven[-1] + 1] = True
    return turning.nonzero()[0]


def turns_of(values: Array | list[float], least_n: float) -> Iterator[int]:
    """Yield where the values turn: low, high, low, …, to the extreme that the end cuts off."""
    values_n = np.asarray(values)
    low, extreme = _first_rise(values_n, least_n)
    extreme_n, upwards = values_n.item(extreme), True
    for k, value in enumerate(values_n[extreme + 1 :].tolist(), extreme + 1):
        if value >= extreme_n if upwards else value <= extreme_n:
            extreme, extreme_n = k, value
        elif (extreme_n - value if upwards else value - extreme_n) >= least_n:
            if upwards:
                yield from (low, extreme)
            low, upwards = extreme, not upwards
            extreme, extreme_n = k, value
    yield from (low, extreme) if upwards else (extreme,)


def _first_rise(values_n: Array, least_n: float) -> tuple[int, int]:
    """Return the lowest place before the first rise that counts, and where it does.

    Before a stroke lies a rest, all of whose extremes are looked at together.
    """
    risen = values_n - np.minimum.accumulate(values_n) >= least_n
    end = int(risen.argmax())
    if risen.item(end):
        return int(values_n[: end + 1].argmin()), end
    low = int(values_n.argmin())
    return low, len(values_n) - 1 - int(values_n[: None if low == 0 else low - 1 : -1].argmax())
