"""What a zero that was taken off is worth: touch that was eaten, and how far off it stayed."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sims.shape import Floats
from sims.zero_set import ZeroTrial

#: Takes a trial, gives the newtons (n,) that were taken off all taxels together.
Taken = Callable[[ZeroTrial], Floats]


@dataclass(frozen=True, slots=True)
class ZeroScore:
    """``eaten_n`` is the most of a real touch that was ever taken for zero; None: none was there.

    ``off_n`` (n,) is how far the zero was off where nothing touched.
    """

    eaten_n: float | None
    off_n: Floats


def score_of(trial: ZeroTrial, taken_n: Floats) -> ZeroScore:
    """Judge what was taken off, (n,), beside the truth.

    Eaten is what the zero rose by since a touch began, above what it was and what it truly is.
    """
    touched = trial.touched
    off_n = np.abs(taken_n - trial.zero_n)[~touched]
    if not touched.any():
        return ZeroScore(None, off_n)
    begins = touched & ~np.concatenate(([False], touched[:-1]))
    began = np.maximum.accumulate(np.where(begins, np.arange(len(touched)), 0))
    before_n = taken_n[np.maximum(began - 1, 0)]
    true_n = np.maximum(trial.zero_n, trial.zero_n[began])
    risen_n = taken_n - np.maximum(before_n, true_n)
    return ZeroScore(max(0.0, float(risen_n[touched].max())), off_n)
