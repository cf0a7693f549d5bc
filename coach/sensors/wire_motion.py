"""Where a motion frame belongs: on its samples' clock, with gaps by a counter of its own."""

from typing import Final

import numpy as np

from coach.sensors.source import MotionBlock
from coach.sensors.wire_messages import CDEG_PER_DEG, MM_PER_M, Motion
from coach.sensors.wire_order import StreamOrder

_U16: Final = 1 << 16
#: A motion frame lies this near to where the samples and its arrival put it, or is no use.
_NEAR_US: Final = 5_000_000


class MotionOrder:
    """Places motion frames between the samples: gaps, doubles, restarts; deterministic, no clock.

    ``samples``, ``missing`` and ``duplicates`` count; ``misfits`` those whose time cannot be,
    ``early`` those that came before the first samples, when nothing tells the stream's time.
    """

    def __init__(self, order: StreamOrder) -> None:
        self._order = order
        self._begun = False
        self._epoch = self._first_us = self._next_seq = self._taken = 0
        self._newest_s = 0.0
        self.samples = self.missing = self.duplicates = self.misfits = self.early = 0

    def take(self, motion: Motion, host_s: float) -> MotionBlock | None:
        """Return the frame in its place, None (and count it) where it is no use."""
        order = self._order
        at_us = order.epoch_us(motion.time_us, host_s, _NEAR_US)
        if at_us is None:
            if order.waits:
                self.early += 1
            else:
                self.misfits += 1
            return None
        missing = self._missing(motion, at_us)
        if missing is None:
            self.duplicates += 1
            return None
        self._begun, self._epoch, self._first_us = True, order.epoch, at_us
        self._taken = len(motion.accel_mm_s2)
        self._next_seq = (motion.seq + self._taken) % _U16
        self.samples += self._taken
        self.missing += missing
        period_s = motion.period_us / 1e6
        t_s = order.base_s + at_us / 1e6 + np.arange(self._taken, dtype=np.float64) * period_s
        # A device slower than it declares would overlap its own next frame.
        np.maximum(t_s, self._newest_s, out=t_s)
        self._newest_s = float(t_s[-1])
        accel_m_s2 = motion.accel_mm_s2.astype(np.float64) / MM_PER_M
        turn_rad_s = np.radians(motion.turn_cdeg_s.astype(np.float64) / CDEG_PER_DEG)
        return MotionBlock(t_s, accel_m_s2, turn_rad_s, period_s, host_s, missing, order.epoch)

    def _missing(self, motion: Motion, at_us: int) -> int | None:
        """Return how many samples are missing before a frame, None where it is old."""
        if not self._begun:
            return 0
        if self._epoch != self._order.epoch:
            silence_s = self._order.base_s + at_us / 1e6 - self._newest_s
            return max(0, round(silence_s * 1e6 / motion.period_us) - 1)
        if at_us <= self._first_us:
            return None
        ahead = (motion.seq - self._next_seq) % _U16
        if ahead == 0:
            return 0
        by_time = (at_us - self._first_us) / motion.period_us - self._taken
        missing = ahead + _U16 * round((by_time - ahead) / _U16)
        return missing if missing > 0 else None
