"""How far a force that is shown may lie from the true one: its error bar.

Every bar of the coach is half an interval that should hold the true force in 95 presses of 100.
A fit's own part is the textbook's interval for one new reading (Student's t, the scatter of the
residuals, the covariance of the coefficients); what no weights can show comes on top.
"""

import math
from dataclasses import dataclass
from typing import Final, Literal

#: The share of presses whose true force lies within the bar.
COVERAGE: Final = 0.95
#: Student's t that leaves 2.5 % on either side, by degrees of freedom from 1.
_STUDENT: Final = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228)
_NORMAL: Final = 1.959964
#: Of a resistor's force, after weights: it repeats itself to 2 % (1 sigma, so 3.9 % of 95 presses),
#: conducts 2 % better under a warm hand, and a kitchen scale is good to 1 %. Its creep shows where
#: weights go up and down.
UNSEEN_SHARE: Final = 0.045
#: And of the heaviest weight: a light touch after a firm one still reads some of that.
REMEMBERED_SHARE: Final = 0.022
#: Of what a firmer press of the last seconds was firmer by: a resistor that lets go reads about
#: 10 % of it high, more as it has crept, and that only fades with time.
LETTING_GO_SHARE: Final = 0.13
#: What stays unseen of a load cell or a scale, which keeps nothing of a press: mostly the scale
#: that its weights were known by.
UNSEEN_SHARE_OF_SCALE: Final = 0.013
#: Each doubling beyond the heaviest weight adds this share: a resistor's law bends near its end.
BEYOND_SHARE: Final = 0.15
#: By the typical curve alone: parts differ by 6 % (1 sigma), unloading reads 10 % high, creep.
TYPICAL_SHARE: Final = 0.25
#: Below this a resistor on its typical curve may feel nothing at all.
TYPICAL_LEAST_N: Final = 0.2
#: Of calibrations that kept no scatter: the middle of what a resistor honestly does, 5 to 25 %.
_OLD_SHARE: Final = 0.15
_OLD_FREEDOM: Final = 5

Basis = Literal["weights", "typical", "own"]


@dataclass(frozen=True, slots=True)
class FitSpread:
    """How its own points scatter about a fit, and how far its coefficients are known.

    ``scatter`` is the standard deviation of the residuals with ``freedom`` degrees of freedom: of
    the force's logarithm where ``relative``, of newtons elsewhere. Of the fitted values (the same
    unit) ``centre`` is the mean and ``squares`` the sum of squares about it; ``mean_share`` is
    1/n, or 0 where the line goes through nothing. With a ``floor_n`` the residuals were taken as
    shares of the force and that many newtons more.
    """

    scatter: float
    freedom: float
    mean_share: float
    centre: float
    squares: float
    relative: bool
    floor_n: float = 0.0

    @property
    def covariance(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Of the line's height at the fitted mean, and of its slope against the fitted values."""
        square = self.scatter**2
        return ((square * self.mean_share, 0.0), (0.0, square / self.squares))

    def error_n(self, force_n: float) -> float:
        """Return half the interval for one new reading of ``force_n`` > 0, without the unseen."""
        at = math.log(force_n) if self.relative else force_n
        widened = 1.0 + self.mean_share + (at - self.centre) ** 2 / self.squares
        half = student(self.freedom) * self.scatter * math.sqrt(widened)
        if not self.relative:
            return half
        # Upwards a factor reaches farther than downwards; bounded, so that it stays a number.
        return math.expm1(min(half, 3.0)) * (force_n + self.floor_n)


@dataclass(frozen=True, slots=True)
class ErrorBar:
    """The error bar of one device's newtons.

    ``basis``: its own calibration, the typical curve of its kind, or its own scale, of whose
    error nothing is known. ``spread`` is None for calibrations that kept none; then ``rmse_n``
    and an honest share stand in. ``range_n`` are the lightest and heaviest weight, 0 where not
    known; ``unseen`` is the share of the force that the weights could not show.
    """

    basis: Basis
    spread: FitSpread | None = None
    rmse_n: float = 0.0
    range_n: tuple[float, float] = (0.0, 0.0)
    unseen: float = UNSEEN_SHARE

    def error_n(self, force_n: float, recent_n: float = 0.0) -> float | None:
        """Return by how much the true force may differ, None where nobody knows.

        ``recent_n`` is the heaviest force of the last seconds, faded (``RecentPress``).
        """
        force_n = abs(force_n)
        if self.basis == "own" or not math.isfinite(force_n):
            return None
        kept_n = self._kept * max(0.0, recent_n - force_n)
        if self.basis == "typical":
            return math.hypot(TYPICAL_SHARE * force_n, TYPICAL_LEAST_N, kept_n)
        lightest_n, heaviest_n = self.range_n
        # Below the lightest weight nothing says that the error goes on shrinking.
        judged_n = max(force_n, lightest_n, 1e-6)
        beyond_n = 0.0
        if 0.0 < heaviest_n < force_n:
            beyond_n = BEYOND_SHARE * force_n * math.log2(force_n / heaviest_n)
        remembered_n = REMEMBERED_SHARE * heaviest_n if self._kept > 0.0 else 0.0
        return math.hypot(
            self._fit_n(judged_n), self.unseen * judged_n, remembered_n, beyond_n, kept_n
        )

    def share(self, force_n: float) -> float | None:
        """Return the error as a share of the force, None where nobody knows."""
        error_n = self.error_n(force_n)
        return None if error_n is None or force_n <= 0.0 else error_n / force_n

    @property
    def _kept(self) -> float:
        """The share of a firmer press that is still read: a resistor's, none of a load cell's."""
        return LETTING_GO_SHARE if self.unseen > UNSEEN_SHARE_OF_SCALE else 0.0

    def _fit_n(self, force_n: float) -> float:
        if self.spread is not None:
            return self.spread.error_n(force_n)
        return math.hypot(_OLD_SHARE * force_n, student(_OLD_FREEDOM) * self.rmse_n)


def student(freedom: float) -> float:
    """Return Student's t that 2.5 % lie above; to 0.2 % of the published tables."""
    if freedom < 1.0:
        return _STUDENT[0]
    if freedom < len(_STUDENT):
        below = int(freedom)
        part = freedom - below
        return _STUDENT[below - 1] * (1.0 - part) + _STUDENT[below] * part
    # The Cornish-Fisher expansion about the normal distribution (Abramowitz & Stegun 26.7.5).
    z, n = _NORMAL, freedom
    first = (z**3 + z) / (4.0 * n)
    second = (5.0 * z**5 + 16.0 * z**3 + 3.0 * z) / (96.0 * n**2)
    return z + first + second
