"""How high a plot of strokes reaches: one stroke far above all others must not flatten them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.practice.debrief.fact import newtons
from coach.saying import say_many

_FAR: Final = 1.5

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class StrokeScale:
    """The newtons at a plot's top, and which strokes (their places) go on above it."""

    top_n: float
    beyond: tuple[int, ...] = ()
    peak_n: float = 0.0

    @property
    def words(self) -> str:
        """How high those above go: "one stroke up to 78 N"; empty where there is none."""
        if not self.beyond:
            return ""
        return say_many(
            "one stroke up to {peak}",
            "{n} strokes up to {peak}",
            len(self.beyond),
            peak=newtons(self.peak_n),
        )


def scale_of(peaks_n: Sequence[float] | Floats, aim_n: float) -> StrokeScale:
    """Return a scale with room for an aim up to ``aim_n`` and for all strokes but those far above.

    Far above is half as hard again as nine strokes of ten, and as the aim.
    """
    peaks = np.asarray(peaks_n, np.float64)
    if not peaks.size:
        return StrokeScale(1.15 * aim_n)
    usual_n = float(np.percentile(peaks, 90, method="lower"))
    far_n = _FAR * max(1.15 * aim_n, usual_n)
    beyond = tuple(int(at) for at in np.flatnonzero(peaks > far_n))
    top_n = max(1.15 * aim_n, 1.08 * float(peaks[peaks <= far_n].max()))
    return StrokeScale(top_n, beyond, float(peaks.max()))


def runs_below(x: Floats, y: Floats, top: float) -> list[tuple[Floats, Floats]]:
    """Return the parts of a line (m,) that lie at or below ``top``, each with where it meets it."""
    runs: list[tuple[Floats, Floats]] = []
    low = y <= top
    edges = np.flatnonzero(low[1:] != low[:-1])
    cuts = x[edges] + (top - y[edges]) * (x[edges + 1] - x[edges]) / (y[edges + 1] - y[edges])
    starts = [0, *(edges + 1).tolist()]
    for number, begin in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(x)
        if end <= begin or not low[begin]:
            continue
        before = cuts[number - 1 : number] if number else cuts[:0]
        after = cuts[number : number + 1]
        runs.append(
            (
                np.concatenate([before, x[begin:end], after]),
                np.concatenate([0 * before + top, y[begin:end], 0 * after + top]),
            )
        )
    return runs
