"""Many hops at once, as the stroke detector takes them: what each is beside the one before it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class HopRow:
    """m hops of a stream, the first of them number ``first``; each list (m,).

    ``steps_s`` is since the hop before. A hop is plain if it and the one before it are known, no
    gap is between them and its noise is known; the first one is not. From a hop on ``plain`` says
    up to which all are, ``ways`` up to which the force also goes on as it came to that hop, up or
    not: up to itself where it is not plain.
    """

    first: int
    t_s: list[float]
    forces_n: list[float]
    bends_n: list[float]
    steps_s: list[float]
    plain: Places
    ways: Places


def row_of(first: int, t_s: Array, force_n: Array, bends_n: Array, gap_s: float) -> HopRow:
    """Return m hops by their seconds, newtons and bends; between them ``gap_s`` is no gap."""
    steps_s, known = t_s[1:] - t_s[:-1], np.isfinite(force_n)
    breaks = np.ones(len(t_s), np.bool_)
    breaks[1:] = ~(known[1:] & known[:-1] & np.isfinite(bends_n[1:]))
    breaks[1:] |= ~((steps_s >= 0.0) & (steps_s <= gap_s))
    up = np.zeros(len(t_s), np.bool_)
    np.greater(force_n[1:], force_n[:-1], out=up[1:])
    turns = breaks.copy()
    turns[1:] |= up[1:] != up[:-1]
    lists = t_s.tolist(), force_n.tolist(), bends_n.tolist(), [0.0, *steps_s.tolist()]
    return HopRow(first, *lists, _ends(breaks, breaks), _ends(turns, breaks))


def _ends(breaks: NDArray[np.bool_], none: NDArray[np.bool_]) -> Places:
    """Return for each of m hops the next break after it, or m; itself where it is ``none``."""
    count = len(breaks)
    (places,) = breaks.nonzero()
    # From each break on up to the next one; the first hop is one.
    ends = np.repeat(np.append(places[1:], count), np.diff(places, append=count))
    (itself,) = none.nonzero()
    ends[itself] = itself
    return ends
