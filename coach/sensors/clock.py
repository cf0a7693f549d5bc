"""The device's clock on the host's: arrivals are late by chance, never early.

So the lower envelope of ``arrival - device time`` is the true offset: the smallest of each
five seconds, then a line through the minima (for the drift between two crystals).
"""

from collections import deque
from typing import Final

WINDOW_S: Final = 5.0
#: Minima kept: a drift is told well from a minute, and a crystal's warms within some.
_KEPT: Final = 24


class DeviceClock:
    """Running fit ``host = t + offset(t)``; deterministic, with no clock of its own."""

    def __init__(self) -> None:
        self._minima: deque[tuple[float, float]] = deque(maxlen=_KEPT)
        self._window_begin_s: float | None = None
        self._lowest: tuple[float, float] | None = None
        self._line = (0.0, 0.0)

    def reset(self) -> None:
        """Forget all: the device's clock began anew."""
        self._minima.clear()
        self._window_begin_s = None
        self._lowest = None
        self._line = (0.0, 0.0)

    def update(self, t_s: float, host_s: float) -> None:
        """Note that what the device did at ``t_s`` arrived at ``host_s``."""
        if self._window_begin_s is None:
            self._window_begin_s = t_s
        elif t_s - self._window_begin_s >= WINDOW_S and self._lowest is not None:
            self._minima.append(self._lowest)
            self._lowest = None
            # Whole windows from the first on: a pause does not shift later ones.
            self._window_begin_s += (t_s - self._window_begin_s) // WINDOW_S * WINDOW_S
            self._fit()
        offset_s = host_s - t_s
        if self._lowest is None or offset_s < self._lowest[1]:
            self._lowest = (t_s, offset_s)
            if len(self._minima) < 2:
                best_s = min(low for _, low in (*self._minima, self._lowest))
                self._line = (best_s, 0.0)

    def offset_s(self, t_s: float) -> float:
        """Return what to add to stream second ``t_s`` for host seconds; 0 before any update."""
        return self._line[0] + self._line[1] * t_s

    def _fit(self) -> None:
        count = len(self._minima)
        if count < 2:
            return
        mean_t = sum(t_s for t_s, _ in self._minima) / count
        mean_offset = sum(low_s for _, low_s in self._minima) / count
        spread = sum((t_s - mean_t) ** 2 for t_s, _ in self._minima)
        slope = sum((t_s - mean_t) * (low_s - mean_offset) for t_s, low_s in self._minima)
        slope = slope / spread if spread > 0 else 0.0
        self._line = (mean_offset - slope * mean_t, slope)
