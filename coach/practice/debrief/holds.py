"""How steadily a press was held: the force's spread over its mean, the ramps left out.

A hold is a stroke that stays near its height: at least 2 s and 60 % of its length lie between the
first and the last moment at 75 % of its middle half's median, and it is below that for at most a
fifth of them. What spreads is then the part between the ramps (``coach.signal.holding``), at least
1 s. A press that only swells and fades, or kneads, never is a hold. Wu 2023: practised hands vary
by about 7 %, beginners by 22 %.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.holding import FEWEST, NEAR_TOP, held_part
from coach.signal.strokes import Stroke

STEADY_CV: Final = 0.10
FAIR_CV: Final = 0.20
_LEAST_S: Final = 2.0
_LEAST_SHARE: Final = 0.6
_LEAST_HELD_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class Holds:
    """How many presses were held and their median spread (CV); None without any."""

    count: int = 0
    cv: float | None = None


class HoldKeeper:
    """Takes strokes with the readings around each; tells how steadily they were held."""

    def __init__(self) -> None:
        self._spreads: list[float] = []

    def add(self, stroke: Stroke, t_s: NDArray[np.float64], force_n: NDArray[np.float64]) -> None:
        """Take a stroke and readings (n,) that cover it."""
        if stroke.offset_s - stroke.onset_s < _LEAST_S:
            return
        first, last = np.searchsorted(t_s, [stroke.onset_s, stroke.offset_s])
        spread = hold_cv(t_s[first:last], force_n[first:last])
        if spread is not None:
            self._spreads.append(spread)

    def holds(self) -> Holds:
        """Return what was kept."""
        if not self._spreads:
            return Holds()
        return Holds(len(self._spreads), float(np.median(self._spreads)))


def hold_cv(t_s: NDArray[np.float64], force_n: NDArray[np.float64]) -> float | None:
    """Return standard deviation over mean while held, of a stroke's (n,); None for no hold."""
    known = np.isfinite(force_n)
    t_s, force_n = t_s[known], force_n[known]
    if len(t_s) < FEWEST:
        return None
    quarter = len(force_n) // 4
    near = np.flatnonzero(force_n >= NEAR_TOP * np.median(force_n[quarter:-quarter]))
    held = held_part(t_s, force_n)
    if held is None or not len(near):
        return None
    near_s = float(t_s[near[-1]] - t_s[near[0]])
    long_s = float(t_s[held][-1] - t_s[held][0])
    mean = float(force_n[held].mean())
    if near_s < max(_LEAST_S, _LEAST_SHARE * float(t_s[-1] - t_s[0])) or long_s < _LEAST_HELD_S:
        return None
    return float(force_n[held].std()) / mean if mean > 0 else None
