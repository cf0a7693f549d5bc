"""What others make of the same weights: each peer's own reading of a press and interval round it.

The prediction interval is the textbook's for one new reading; the other two are what somebody
gets who takes 1.96 sigma of the covariance that ``polyfit`` or ``curve_fit`` returns.
"""

import math
from dataclasses import dataclass

import numpy as np
from scipy import stats
from scipy.optimize import curve_fit

from benchmarks.truth.weights_bench import Floats
from coach.sensors.calibration import relative_conductance
from coach.sensors.calibration_fit import WeightPoint
from coach.sensors.source import SensorInfo


@dataclass(frozen=True, slots=True)
class Interval:
    """A reading of a press, and what the true force should lie between."""

    read_n: float
    low_n: float
    high_n: float

    def holds(self, true_n: float) -> bool:
        """Return whether the truth lies within."""
        return self.low_n <= true_n <= self.high_n

    @property
    def share(self) -> float:
        """Half its width as a share of the reading."""
        return (self.high_n - self.low_n) / 2.0 / self.read_n


class Peers:
    """Power laws through the same points, by textbook and by two library functions."""

    def __init__(
        self, info: SensorInfo, points: tuple[WeightPoint, ...], rest: tuple[float, ...]
    ) -> None:
        self._full_scale, self._rest = info.full_scale, np.array(rest)
        y = np.log([point.newtons for point in points])
        responses = self._response(np.array([point.counts for point in points]))
        self._x = np.log(responses)
        self._line = stats.linregress(self._x, y)
        left = y - self._line.intercept - self._line.slope * self._x
        self._freedom = len(y) - 2
        self._scatter = math.sqrt(float(left @ left) / self._freedom)
        (self._slope, self._height), self._poly = np.polyfit(self._x, y, 1, cov=True)
        start = math.exp(self._height), self._slope
        (self._a, self._b), self._curve = curve_fit(
            lambda r, a, b: a * r**b, responses, np.exp(y), p0=start
        )

    def prediction(self, counts: Floats) -> Interval:
        """Return the linear regression's prediction interval, Student's t by scipy."""
        at = self._at(counts)
        about = self._x - self._x.mean()
        spread = 1.0 + 1.0 / len(about) + (at - self._x.mean()) ** 2 / float(about @ about)
        half = stats.t.ppf(0.975, self._freedom) * self._scatter * math.sqrt(spread)
        return _of_factor(math.exp(self._line.intercept + self._line.slope * at), float(half))

    def polyfit(self, counts: Floats) -> Interval:
        """Return 1.96 sigma of the fitted line there."""
        at = self._at(counts)
        gradient = np.array([at, 1.0])
        half = 1.96 * math.sqrt(gradient @ self._poly @ gradient)
        return _of_factor(math.exp(self._height + self._slope * at), half)

    def curve_fit(self, counts: Floats) -> Interval:
        """Return 1.96 sigma of the fitted curve there."""
        at = self._at(counts)
        power = math.exp(self._b * at)
        gradient = np.array([power, self._a * at * power])
        read_n, half_n = self._a * power, 1.96 * math.sqrt(gradient @ self._curve @ gradient)
        return Interval(read_n, read_n - half_n, read_n + half_n)

    def _at(self, counts: Floats) -> float:
        return math.log(float(self._response(counts[None, :])[0]))

    def _response(self, counts: Floats) -> Floats:
        """Return what grows with the force (n,), of readings (n, taxels); never quite nothing."""
        if self._full_scale is None:
            return np.maximum((counts - self._rest).sum(axis=1), 1.0)
        return np.maximum(relative_conductance(counts, self._full_scale).sum(axis=1), 1e-6)


def _of_factor(read_n: float, half: float) -> Interval:
    """Return the interval of a reading that may be off by a factor of ``exp(half)``."""
    return Interval(read_n, read_n * math.exp(-half), read_n * math.exp(half))
