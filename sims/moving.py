"""A glove's motion sensor as its firmware sends it, and the way that the hand then goes."""

from typing import Final

import numpy as np

from coach.sensors.wire import Motion
from sims.accelerometer import Accelerometer
from sims.hand import Hand
from sims.path import Glide, edges
from sims.scenario import Scenario
from sims.shape import when_risen

#: So many samples go in a frame.
BATCH: Final = 5
#: Strokes are settled so far ahead: the hand sets out before its press is felt.
_AHEAD_S: Final = 1.0
_PAUSE_S: Final = 0.1
_MM, _CDEG = 1e3, 100.0


class Moving:
    """The hand's way to and fro, stroke by stroke with its presses, and what a sensor says of it.

    A stroke sets out so that its onset falls where the press is meant to begin; once it has set
    out it is gone through with. ``glides`` are those up to now.
    """

    def __init__(self, scenario: Scenario, hand: Hand, seed: int) -> None:
        self._plan = scenario.motion
        self._hand = hand
        self._seed = seed
        self._sensor = Accelerometer(self._plan, seed)
        self._step_us = round(1e6 / self._plan.rate_hz) if self._plan.rate_hz else 0
        self.glides: list[Glide] = []
        self._numbers: set[int] = set()
        self.restart(0)

    def restart(self, at_us: int) -> None:
        """The device starts anew: its counter too."""
        self._seq = 0
        self._next_us = at_us
        self._batch: list[list[float]] = []
        self._first = (0, 0)

    def frames(self, end_us: int, running: bool) -> list[tuple[int, Motion]]:
        """Return the frames complete before ``end_us``, each with its first sample's world time."""
        if not self._step_us or self._next_us >= end_us:
            return []
        t_us = np.arange(self._next_us, end_us, self._step_us, dtype=np.int64)
        self._next_us = int(t_us[-1]) + self._step_us
        self._set_out(end_us / 1e6)
        read = self._sensor.read(self.glides, t_us / 1e6)
        rows = np.concatenate([read[:, :3] * _MM, np.degrees(read[:, 3:]) * _CDEG], axis=1)
        said: list[tuple[int, Motion]] = []
        for at_us, row in zip(t_us.tolist(), rows.tolist(), strict=True):
            if not self._batch:
                self._first = (at_us, self._seq)
            self._batch.append(row)
            self._seq = (self._seq + 1) & 0xFFFF
            if not running:
                self._batch = []
            elif len(self._batch) == BATCH:
                said.append((self._first[0], self._frame()))
        return said

    def _frame(self) -> Motion:
        values, self._batch = np.array(self._batch), []
        return Motion(self._first[1], 0, self._step_us, values[:, :3], values[:, 3:])

    def _set_out(self, now_s: float) -> None:
        """Settle the strokes that begin by now, each from where the last one ended."""
        for press in self._hand.presses_until(now_s + _AHEAD_S):
            lasts_s = self._plan.stroke_share * (press.end_s - press.start_s)
            onset_s = press.start_s + when_risen(0.1) * press.rise_s
            start_s = onset_s - edges("minimum-jerk")[0] * lasts_s
            if start_s > now_s or press.number in self._numbers:
                continue
            draw = np.random.default_rng([self._seed, 33, press.number])
            from_m = self.glides[-1].to_m if self.glides else 0.0
            free_s = self.glides[-1].end_s + _PAUSE_S if self.glides else 0.0
            way_m = 0.01 * draw.uniform(self._plan.least_cm, self._plan.most_cm)
            to_m = way_m if len(self.glides) % 2 == 0 else from_m - way_m
            self.glides.append(Glide(max(start_s, free_s), lasts_s, from_m, to_m))
            self._numbers.add(press.number)
