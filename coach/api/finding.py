"""Filter, and find strokes, in forces from anywhere: arrays in, what the coach makes of them."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coach.errors import UsageError
from coach.signal.bands import EDGES, Edges
from coach.signal.lowpass import LowPass
from coach.signal.pipeline import GAP_PERIODS, GAP_S, Pipeline
from coach.signal.strokes import Stroke

Floats = NDArray[np.float64]


def low_pass(
    t_s: ArrayLike, newtons: ArrayLike, cutoff_hz: float = 10.0, rate_hz: float | None = None
) -> Floats:
    """Return forces low-passed as the coach does it: Butterworth, second order, forwards only.

    ``t_s`` (n,) seconds, ``newtons`` (n,) or (n, taxels); the result has its shape. It begins anew
    after each gap in time, as if the first value had always stood. ``rate_hz`` is that of the
    median step unless given. Raises UsageError for a cutoff that the rate does not allow.
    """
    seconds, table = _table(t_s, newtons)
    rate = rate_hz or _rate_hz(seconds)
    filtered = np.empty(table.shape)
    try:
        for run in _runs(seconds, rate):
            made = LowPass(cutoff_hz=cutoff_hz, rate_hz=rate, taxels=table.shape[1])
            filtered[run] = made.update(table[run])
    except ValueError as problem:
        raise UsageError(f"{problem}; choose another cutoff_hz") from problem
    return filtered.reshape(np.shape(newtons))


def find_strokes(
    t_s: ArrayLike,
    newtons: ArrayLike,
    tool: str = "palm",
    *,
    rate_hz: float | None = None,
    edges: Edges | None = None,
    areas_mm2: tuple[float, ...] = (),
    positions_mm: tuple[tuple[float, float], ...] = (),
) -> tuple[Stroke, ...]:
    """Return the strokes in forces from anywhere, as free practice would tell them.

    ``t_s`` (n,) seconds, ``newtons`` (n,) or (n, taxels), NaN where there is no number; ``tool``
    (palm or thumb) or ``edges`` say from where on it is a touch. With a place (x, y) for each taxel
    strokes are told by the way that the pressure goes, too. No zero is followed here, and no beat.
    """
    if edges is None and tool not in EDGES:
        raise UsageError(f"tool={tool!r} is no tool; use one of {', '.join(EDGES)}")
    seconds, table = _table(t_s, newtons)
    rate = rate_hz or _rate_hz(seconds)
    pipeline = Pipeline(
        rate, table.shape[1], edges or EDGES[tool], areas_mm2, positions_mm=positions_mm
    )
    nowhere = np.zeros(len(seconds), np.bool_)
    found = pipeline.update(seconds, table, nowhere).strokes if len(seconds) else ()
    return (*found, *pipeline.finish().strokes)


def _table(t_s: ArrayLike, newtons: ArrayLike) -> tuple[Floats, Floats]:
    """Return seconds (n,) and newtons (n, taxels); raises UsageError where they do not fit."""
    seconds, table = np.asarray(t_s, np.float64), np.asarray(newtons, np.float64)
    if seconds.ndim != 1 or table.ndim not in (1, 2) or len(table) != len(seconds):
        raise UsageError(
            f"t_s must be (n,) and newtons (n,) or (n, taxels), not {seconds.shape} and "
            f"{table.shape}"
        )
    return seconds, table.reshape(len(seconds), -1) if table.size else table.reshape(0, 1)


def _rate_hz(t_s: Floats) -> float:
    steps = np.diff(t_s)
    steps = steps[steps > 0]
    if not len(steps):
        raise UsageError("there are too few samples to tell a rate; say rate_hz")
    return 1.0 / float(np.median(steps))


def _runs(t_s: Floats, rate_hz: float) -> Iterator[slice]:
    """Yield the stretches without a gap."""
    steps = np.diff(t_s)
    torn = (steps > max(GAP_S, GAP_PERIODS / rate_hz)) | (steps < 0)
    cuts = [0, *(np.flatnonzero(torn) + 1).tolist(), len(t_s)]
    for begin, end in pairwise(cuts):
        yield slice(begin, end)
