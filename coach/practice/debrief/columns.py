"""Readings as columns to work through in long pieces, and which of them an alarm had let go."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.signal.readings import Readings
from coach.signal.too_much import TooMuch

_AHEAD_S: Final = 0.05  # a reading's time lies this much before that of its alarm, at most

Columns = tuple[NDArray[np.float64], ...]


def columns_of(block: Readings) -> Columns:
    """Return time, force, band, alarm, peak pressure and hop of readings, each (n,)."""
    return (
        block.t_s,
        block.force_n,
        block.band.astype(np.float64),
        block.too_much.astype(np.float64),
        block.peak_kpa,
        np.full(len(block.t_s), block.hop_s),
    )


def let_go(
    alarms: Sequence[TooMuch], began_s: float, t_s: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Return whether the last alarm was over at (n,) seconds: it stands on until that is sure.

    ``alarms`` are over; the newest, which may still stand, began at ``began_s``.
    """
    if not alarms:
        return np.zeros(len(t_s), np.bool_)
    onsets_s = np.array([event.onset_s for event in alarms])
    ends_s = onsets_s + [event.duration_s for event in alarms]
    last = np.searchsorted(onsets_s, t_s + _AHEAD_S, side="right") - 1
    over = (last >= 0) & (t_s > ends_s[last])
    return over & (t_s + _AHEAD_S < began_s) if began_s > onsets_s[-1] else over
