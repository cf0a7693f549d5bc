"""The heaviest force of the last seconds: what a resistor still reads some of."""

import math
from collections import deque
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
        #: Windows and their heaviest that no later one outweighs: all fade alike, so what is
        #: outweighed once is so for ever, and the first of them is the heaviest now.
        self._tops: deque[tuple[int, float]] = deque()
        self._last = 0

    def take(self, t_s: Floats, force_n: Floats) -> None:
        """Take samples: stream seconds (n,), rising, and newtons (n,), NaN where unknown."""
        self._last = math.floor(float(t_s[-1]) / _WINDOW_S)
        if math.floor(float(t_s[0]) / _WINDOW_S) == self._last:
            # Live, nearly always.
            top_n = float(force_n[force_n.argmax()])
            if not math.isfinite(top_n):
                top_n = float(np.where(np.isfinite(force_n), force_n, 0.0).max())
            self._hear(self._last, top_n)
            return
        # Of many windows only the newest are kept at all: no others are gone through.
        first = max(math.floor(float(t_s[0]) / _WINDOW_S), self._last - _WINDOWS + 1)
        windows = np.arange(first, self._last + 1)
        edges = t_s.searchsorted(windows * _WINDOW_S)
        some = np.append(edges[1:], len(t_s)) > edges
        begins, since = edges[some], edges[0]
        known_n = np.where(np.isfinite(force_n[since:]), force_n[since:], 0.0)
        tops = np.maximum.reduceat(known_n, begins - since).tolist()
        hear = self._hear
        for window, top_n in zip(windows[some].tolist(), tops, strict=True):
            hear(window, top_n)

    def _hear(self, window: int, top_n: float) -> None:
        tops, top_n = self._tops, top_n if top_n > 0.0 else 0.0
        # What is not heavier to begin with need not fade to be outweighed.
        while tops and (tops[-1][1] <= top_n or _faded(tops[-1], window) <= top_n):
            tops.pop()
        if not tops or tops[-1][0] != window:
            tops.append((window, top_n))
        while tops[0][0] <= self._last - _WINDOWS:
            tops.popleft()

    @property
    def force_n(self) -> float:
        """The heaviest force of the last quarter of a minute, the less the longer ago."""
        return _faded(self._tops[0], self._last) if self._tops else 0.0

    def forget(self) -> None:
        """Begin anew, as another stream's seconds do."""
        self._tops.clear()
        self._last = 0


def _faded(top: tuple[int, float], window: int) -> float:
    """Return what is left of a window's heaviest at a later window."""
    return top[1] * math.exp((top[0] - window) * _WINDOW_S / FADES_S)
