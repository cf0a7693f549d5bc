"""How the points of a fit scatter about it: what its error bars are made from."""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.saying import say
from coach.sensors.calibration_record import Calibration, DataError
from coach.sensors.error_bar import FitSpread

Floats = NDArray[np.float64]

#: A force known no better than this, in the middle of its own weights, is no calibration.
MOST_SHARE: Final = 1.0
#: Fewer independent points than this are not assumed of hundreds that follow each other.
_FEWEST_ALONE: Final = 5.0


def spread_of_logarithms(read_n: Floats, newtons: Floats, coefficients: int) -> FitSpread:
    """Return the scatter of a fit whose residuals are ratios: (n,) forces read and true."""
    fitted = np.log(np.maximum(read_n, 1e-9))
    return _spread(fitted - np.log(newtons), fitted, coefficients, relative=True)


def spread_of_newtons(read_n: Floats, newtons: Floats, coefficients: int) -> FitSpread:
    """Return the scatter of a fit whose residuals are newtons; one coefficient: through nothing."""
    return _spread(read_n - newtons, read_n, coefficients, relative=False)


def spread_of_shares(
    read_n: Floats, newtons: Floats, coefficients: int, floor_n: float
) -> FitSpread:
    """Return the scatter of many points that follow each other, weighed by ``1 / (F + floor_n)``.

    Neighbours share their errors, so only as many count as their likeness leaves independent.
    """
    residuals = (read_n - newtons) / (newtons + floor_n)
    alone = _alone(residuals)
    fitted = np.log(np.maximum(read_n, floor_n))
    squares = float(np.sum((fitted - fitted.mean()) ** 2)) * alone / len(newtons)
    freedom = max(1.0, alone - coefficients)
    scatter = math.sqrt(float(np.mean(residuals**2)) * alone / freedom)
    return FitSpread(
        scatter, freedom, 1.0 / alone, float(fitted.mean()), max(squares, 1e-9), True, floor_n
    )


def check_sure(calibration: Calibration) -> Calibration:
    """Return it unchanged; raises DataError where it would tell next to nothing."""
    lightest_n, heaviest_n = calibration.range_n
    share = calibration.error_bar.share(math.sqrt(lightest_n * heaviest_n))
    if share is not None and share > MOST_SHARE:
        raise DataError(
            say(
                "the sensor answered so differently each time that a force would be known to no "
                "better than ± {share:.0%}; set each weight down on the same spot, on a soft "
                "layer, wait three seconds each time, and begin again",
                share=share,
            )
        )
    return calibration


def _spread(residuals: Floats, fitted: Floats, coefficients: int, relative: bool) -> FitSpread:
    count = len(residuals)
    freedom = max(1, count - coefficients)
    through_nothing = coefficients == 1
    centre = 0.0 if through_nothing else float(fitted.mean())
    squares = float(np.sum((fitted - centre) ** 2))
    scatter = math.sqrt(float(np.sum(residuals**2)) / freedom)
    mean_share = 0.0 if through_nothing else 1.0 / count
    return FitSpread(scatter, freedom, mean_share, centre, max(squares, 1e-9), relative)


def _alone(residuals: Floats) -> float:
    """Return how many of a series are independent: a first-order autoregression's count."""
    count = len(residuals)
    about = residuals - residuals.mean()
    square = float(about @ about)
    likeness = float(about[1:] @ about[:-1]) / square if square > 0.0 else 0.0
    likeness = min(max(likeness, 0.0), 0.999)
    return min(float(count), max(_FEWEST_ALONE, count * (1.0 - likeness) / (1.0 + likeness)))
