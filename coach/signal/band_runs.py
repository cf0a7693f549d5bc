"""Hops in a row that are surely in the same bands: a press has a dozen such runs in hundreds."""

from bisect import bisect_right

import numpy as np
from numpy.typing import NDArray


class BandRuns:
    """Runs of hops (m,), each surely from band ``lowest`` to ``highest``, and ``here`` or gone.

    ``unknown`` are those without a force, which are not here.
    """

    def __init__(
        self,
        lowest: NDArray[np.int8],
        highest: NDArray[np.int8],
        here: NDArray[np.bool_],
        unknown: NDArray[np.bool_],
    ) -> None:
        # One number for each combination: to compare that is one call.
        kinds = 8 * lowest + highest + 32 * here.view(np.int8) + 64 * unknown.view(np.int8)
        changes = np.flatnonzero(kinds[1:] != kinds[:-1]) + 1
        self._begins = [0, *changes.tolist(), len(kinds)]
        self._kinds: list[int] = kinds[self._begins[:-1]].tolist()

    def leaves(self, at: int, band: int) -> tuple[int, bool]:
        """Return the first hop from ``at`` on that is not in a band or unknown, and if one is gone.

        Gone are only those before it.
        """
        begins, kinds, gone = self._begins, self._kinds, False
        k = bisect_right(begins, at) - 1
        while k < len(kinds):
            kind = kinds[k]
            if kind & 64 or not (kind >> 3 & 3) <= band <= (kind & 7):
                return max(at, begins[k]), gone
            gone = gone or not kind & 32
            k += 1
        return begins[-1], gone

    def comes_back(self, at: int, band: int, upwards: bool) -> int:
        """Return the first hop from ``at`` on that is not surely past a band, or not here."""
        begins, kinds = self._begins, self._kinds
        k = bisect_right(begins, at) - 1
        while k < len(kinds):
            kind = kinds[k]
            past = (kind >> 3 & 3) > band if upwards else (kind & 7) < band
            if not (past and kind & 32):
                return max(at, begins[k])
            k += 1
        return begins[-1]
