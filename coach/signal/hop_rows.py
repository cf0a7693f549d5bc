"""Many hops at once, as the stroke detector takes them: what each is beside the one before it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


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
    plain: list[int]
    ways: list[int]


def row_of(first: int, t_s: Array, force_n: Array, bends: list[float], gap_s: float) -> HopRow:
    """Return hops at seconds (m,), of newtons (m,) and bends, between which ``gap_s`` is none."""
    steps_s, known = np.diff(t_s), np.isfinite(force_n)
    plain = np.zeros(len(t_s), np.bool_)
    plain[1:] = known[1:] & known[:-1] & np.isfinite(bends[1:])
    plain[1:] &= (steps_s >= 0.0) & (steps_s <= gap_s)
    up = np.zeros(len(t_s), np.bool_)
    up[1:] = force_n[1:] > force_n[:-1]
    turns = ~plain
    turns[1:] |= up[1:] != up[:-1]
    return HopRow(
        first,
        t_s.tolist(),
        force_n.tolist(),
        bends,
        [0.0, *steps_s.tolist()],
        _ends(~plain, plain),
        _ends(turns, plain),
    )


def _ends(breaks: NDArray[np.bool_], plain: NDArray[np.bool_]) -> list[int]:
    """Return for each of m hops the next break after it, or m; itself where it is not plain."""
    places = np.append(np.flatnonzero(breaks), len(breaks))
    ends: list[int] = np.where(plain, places[np.cumsum(breaks)], np.arange(len(breaks))).tolist()
    return ends
