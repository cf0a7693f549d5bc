"""What of a stroke was held: without its ways in and out, and only where it stayed up at all."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.middle import median_of

Array = NDArray[np.float64]

#: Near its top is what reaches this share of the middle half's median; held is what stays there
#: for all but a fifth of the time.
NEAR_TOP: Final = 0.75
STAYS: Final = 0.8
#: A ramp from its foot (10 %) to 90 % goes on for half as long until it is surely done.
SOFT_END: Final = 0.5
#: From the foot, which is 10 % up, to 90 % of the whole rise.
FOOT_TO_NINETY: Final = 8 / 9
FEWEST: Final = 8


def held_part(t_s: Array, force_n: Array) -> slice | None:
    """Return which of a stroke's values (n,), onset to offset, were held; None for none of them."""
    if len(force_n) < FEWEST:
        return None
    quarter = len(force_n) // 4
    top = force_n >= NEAR_TOP * median_of(force_n[quarter:-quarter])
    (near,) = top.nonzero()
    if not len(near):
        return None
    first, last = near.item(0), near.item(-1)
    if np.count_nonzero(top[first : last + 1]) / (last + 1 - first) < STAYS:
        return None
    part = max(1, (last + 1 - first) // 4)
    begin_s = _ramp_done_s(t_s, force_n, median_of(force_n[first : first + part]))
    level_n = median_of(force_n[last + 1 - part : last + 1])
    end_s = -_ramp_done_s(-t_s[::-1], force_n[::-1], level_n)
    begin, end = int(t_s.searchsorted(begin_s)), int(t_s.searchsorted(end_s))
    return slice(begin, end) if end - begin >= FEWEST else None


def _ramp_done_s(t_s: Array, force_n: Array, level_n: float) -> float:
    """Return when the way from the first value to a level is done."""
    foot_n: float = force_n.item(0)
    up = force_n >= foot_n + FOOT_TO_NINETY * (level_n - foot_n)
    at = int(up.argmax())
    if not up.item(at):
        return t_s.item(-1)
    ninety_s: float = t_s.item(at)
    return ninety_s + SOFT_END * (ninety_s - t_s.item(0))
