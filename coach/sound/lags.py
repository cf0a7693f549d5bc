"""How long what was asked of the sound took to be heard, of the last few times."""

import statistics
from collections import deque
from typing import Final

_KEPT: Final = 16


class Lags:
    """Keeps the last lags of each path by its name, in seconds; read from any thread."""

    def __init__(self) -> None:
        self._lags: dict[str, deque[float]] = {}

    def note(self, path: str, lag_s: float) -> None:
        """Take one more."""
        self._lags.setdefault(path, deque(maxlen=_KEPT)).append(max(0.0, lag_s))

    def of(self, path: str) -> float | None:
        """Return the median of a path, None before its first."""
        kept = self._lags.get(path)
        return statistics.median(tuple(kept)) if kept else None
