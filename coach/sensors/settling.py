"""Small measurers for the weights wizard: presses counted, readings averaged once they settle."""

from typing import Final

import numpy as np

from coach.sensors.calibration import Floats
from coach.sensors.source import SensorInfo

#: Creep and the hand's wobble die down in the first part; the second is averaged.
SETTLE_S: Final = 2.0
AVERAGE_S: Final = 1.0
#: Spread of the averaged second, as a share of the reading, that still counts as settled.
_STEADY: Final = 0.05
_MOST_TRIES: Final = 5
#: A press swings at least this share of full scale.
_SWING_OF_SCALE: Final = 0.05
_SWING_N: Final = 1.0


class PressCounter:
    """Counts presses on whatever scale the sensor reads: up past half its swing, then back."""

    def __init__(self, info: SensorInfo) -> None:
        if info.full_scale is not None:
            self._least_swing = _SWING_OF_SCALE * info.full_scale
        elif info.newtons_per_count is not None:
            self._least_swing = _SWING_N / info.newtons_per_count
        else:
            self._least_swing = 0.0
        self._low = self._high = float("nan")
        self._pressed = False
        self.presses = 0

    def feed(self, counts: Floats) -> None:
        """Take readings (n, taxels)."""
        for reading in np.nansum(counts, axis=1).tolist():
            self._low = min(reading, self._low) if self._low == self._low else reading
            self._high = max(reading, self._high) if self._high == self._high else reading
            swing = self._high - self._low
            if swing <= 0 or swing < self._least_swing:
                continue
            if not self._pressed and reading > self._low + 0.5 * swing:
                self._pressed = True
            elif self._pressed and reading < self._low + 0.25 * swing:
                self._pressed = False
                self.presses += 1


class SettledMean:
    """The mean reading of one second after two of settling; longer while it still moves.

    ``mean`` (taxels,) is None until then. Depends on stream seconds only, not on pieces.
    """

    def __init__(self, rest: Floats | None = None) -> None:
        self._rest = rest
        self._begin_s: float | None = None
        self._rows: list[Floats] = []
        self._tries = 0
        self.mean: Floats | None = None

    @property
    def waiting_longer(self) -> bool:
        """Whether the reading moved so much that the wait was prolonged."""
        return self._tries > 0

    def feed(self, t_s: Floats, counts: Floats) -> None:
        """Take samples: ``t_s`` (n,) and readings (n, taxels)."""
        for moment_s, row in zip(t_s.tolist(), counts, strict=True):
            if self.mean is not None:
                return
            if self._begin_s is None:
                self._begin_s = moment_s
            if moment_s >= self._begin_s + SETTLE_S + AVERAGE_S:
                self._conclude(moment_s)
            if moment_s >= self._begin_s + SETTLE_S:
                self._rows.append(row)

    def _conclude(self, moment_s: float) -> None:
        rows, self._rows = np.array(self._rows), []
        if len(rows) > 0 and (self._steady(rows) or self._tries >= _MOST_TRIES):
            self.mean = np.mean(rows, axis=0)
            return
        self._tries += 1
        # What is heard next begins the next second, already settled.
        self._begin_s = moment_s - SETTLE_S

    def _steady(self, rows: Floats) -> bool:
        if self._rest is None:
            return True
        rises = np.sum(rows - self._rest, axis=1)
        # Readings that are no number never settle; whoever asked hears of them at once.
        return not float(np.std(rises)) > _STEADY * abs(float(np.mean(rises)))
