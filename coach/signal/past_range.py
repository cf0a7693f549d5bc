"""Past the sensor's range: too much for sure, but how many newtons nobody knows."""

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from coach.signal.bands import Edges
from coach.signal.strokes import Stroke

Array = NDArray[np.float64]

#: What a saturated sample is taken for at most, in firm edges: the end of the scale of bands.
MOST = 2.0
#: Stretches nearer than this are one; so many of them are kept, the newest.
NEAR_S = 0.1
KEPT = 512


class PastRange:
    """Remembers where a stream was past the range, so that no made-up number is told of it.

    A resistor near its limit reads as thousands of newtons. Such a sample goes on into the
    filter as no more than the end of the scale: the band and the stroke's times stay right.
    """

    def __init__(self) -> None:
        self._spans: deque[tuple[float, float]] = deque(maxlen=KEPT)

    def bounded(
        self,
        t_s: Array,
        force: tuple[Array, Array],
        saturated: NDArray[np.bool_],
        edges: Edges,
    ) -> tuple[Array, Array]:
        """Return newtons and kPa (n,) each, within the scale where ``saturated`` (n,)."""
        total_n, peak_kpa = force
        if not np.count_nonzero(saturated):
            return force
        for second in t_s[saturated].tolist():
            self._note(second)
        return (
            np.where(saturated, np.minimum(total_n, MOST * edges.firm_n), total_n),
            np.where(saturated, np.minimum(peak_kpa, MOST * edges.firm_kpa), peak_kpa),
        )

    def taken_out(self, strokes: Iterable[Stroke]) -> tuple[Stroke, ...]:
        """Return the strokes; one that was past the range has no newtons: NaN, and None."""
        return tuple([_unknown(each) if self._meets(each) else each for each in strokes])

    def _note(self, t_s: float) -> None:
        if self._spans and 0.0 <= t_s - self._spans[-1][1] <= NEAR_S:
            self._spans[-1] = (self._spans[-1][0], t_s)
        else:
            self._spans.append((t_s, t_s))

    def _meets(self, stroke: Stroke) -> bool:
        return any(
            first_s <= stroke.offset_s and stroke.onset_s <= last_s
            for first_s, last_s in self._spans
        )


def _unknown(stroke: Stroke) -> Stroke:
    return replace(
        stroke,
        peak_n=math.nan,
        mean_n=math.nan,
        loading_rate_n_s=math.nan,
        sparc=None,
        tremor=None,
        unloading_rate_n_s=None,
    )
