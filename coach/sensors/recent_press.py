"""The heaviest force of the last seconds: what a resistor still reads some of."""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

#: Of each window of so long the heaviest force is kept, for so many windows.
_WINDOW_S: Final = 0.25
_WINDOWS: Final = 60
#: What is remembered of a press fades to 1/e in so long: slower than resistors let go.
FADES_S: Final = 5.0


class RecentPress:
    """Follows one device's force; the same in any split of the stream, for it keeps whole maxima.

    Windows lie on the stream's own seconds, so no rounding depends on how samples came.
    """

    def __init__(self) -> None:
        self._heaviest: dict[int, float] = {}
        self._last = 0

    def take(self, t_s: Floats, force_n: Floats) -> None:
        """Take samples: stream seconds (n,), rising, and newtons (n,), NaN where unknown."""
        self._last = math.floor(float(t_s[-1]) / _WINDOW_S)
        if math.floor(float(t_s[0]) / _WINDOW_S) == self._last:
            # Live, nearly always.
            self._hear(self._last, float(np.where(np.isfinite(force_n), force_n, 0.0).max()))
            return
        at = np.floor(t_s / _WINDOW_S)
        begins = np.concatenate(([0], np.flatnonzero(at[1:] != at[:-1]) + 1))
        begins = begins[at[begins] > self._last - _WINDOWS]
        if not len(begins):
            return
        known_n = np.where(np.isfinite(force_n), force_n, 0.0)
        tops = np.maximum.reduceat(known_n, begins).tolist()
        for window, top_n in zip(at[begins].tolist(), tops, strict=True):
            self._hear(int(window), top_n)

    def _hear(self, window: int, top_n: float) -> None:
        heaviest = self._heaviest
        heaviest[window] = max(top_n, heaviest.get(window, 0.0))
        if len(heaviest) > 2 * _WINDOWS:
            self._heaviest = {w: n for w, n in heaviest.items() if w > self._last - _WINDOWS}

    @property
    def force_n(self) -> float:
        """The heaviest force of the last quarter of a minute, the less the longer ago."""
        last = self._last
        return max(
            (
                top_n * math.exp((window - last) * _WINDOW_S / FADES_S)
                for window, top_n in self._heaviest.items()
                if window > last - _WINDOWS
            ),
            default=0.0,
        )

    def forget(self) -> None:
        """Begin anew, as another stream's seconds do."""
        self._heaviest.clear()
        self._last = 0
