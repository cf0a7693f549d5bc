"""Finds doubts in a stream: the same in any split of it, for it counts whole windows only."""

import math
from collections import deque
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors import doubts
from coach.sensors.calibration_record import Calibration
from coach.sensors.doubts import Doubt, DoubtKind, standing_doubts
from coach.sensors.recent_press import RecentPress
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.still_watch import StillWatch
from coach.sensors.taxel_watch import TaxelWatch

Floats = NDArray[np.float64]

#: A window is a second of samples, counted from the stream's start or its last gap.
_WINDOW_S: Final = 1.0
_USUAL_RATE_HZ: Final = 100.0
#: What passes is still shown so long after, so that an eye can catch it.
_LINGERS_S: Final = 0.3
#: Weights are read to a few per cent; only past that is a force beyond the heaviest.
_BEYOND: Final = 1.05
#: Noise is told from neighbouring samples, where those are nearer than any touch can change.
_LEAST_RATE_HZ: Final = 50.0
_NOISE_WINDOWS: Final = 10
_FEWEST_NOISE_WINDOWS: Final = 5
#: Noise (1 sigma) of this part of the lightest touch, and of this share of the force, is much.
_NOISE_OF_CONTACT: Final = 1.0 / 4.0
_NOISE_SHARE: Final = 0.03
#: The median of a normal variable's amount, and the gain of a second difference.
_SIGMA_OF_SECOND: Final = 1.0 / (0.674490 * math.sqrt(6.0))


class DoubtWatch:
    """Watches one device's samples beside what its calibration gives to doubt.

    ``day`` is the session's own ISO date, ``contact_n`` the lightest touch. ``saturated_samples``
    and ``extrapolated_samples`` count of all ``samples``; ``met`` are the doubts there were.
    ``recent`` is the heaviest force of the last seconds.
    """

    def __init__(
        self, info: SensorInfo, calibration: Calibration | None, day: str, contact_n: float
    ) -> None:
        typical = calibration is None and info.curve is not None and info.full_scale is not None
        self._standing = standing_doubts(calibration, typical, day)
        self._heaviest_n = 0.0 if calibration is None else calibration.range_n[1]
        self._contact_n = contact_n
        self._taxels = TaxelWatch(info)
        self._still = StillWatch(contact_n)
        self.recent = RecentPress()
        self._noises: deque[float] = deque(maxlen=_NOISE_WINDOWS)
        self._held: list[tuple[Floats, Floats]] = []
        self._held_samples = 0
        self._epoch = 0
        self._last_s = self._saturated_s = self._beyond_s = -math.inf
        self._noise_doubt = False
        self._met: dict[DoubtKind, Doubt] = {doubt.kind: doubt for doubt in self._standing}
        self.samples = self.saturated_samples = self.extrapolated_samples = 0
        self.set_rate(info.rate_hz)

    def set_rate(self, rate_hz: float | None) -> None:
        """Count windows by another rate from the next sample on."""
        self._rate_hz = rate_hz
        self._window = max(4, round(_WINDOW_S * (rate_hz or _USUAL_RATE_HZ)))
        self._restart()

    @property
    def saturated(self) -> bool:
        """Whether the sensor is at its limit, or just was."""
        return self._last_s - self._saturated_s <= _LINGERS_S

    def doubts(self, zero_n: float = 0.0) -> tuple[Doubt, ...]:
        """Return what there is to doubt now; ``zero_n`` is by how much the zero may be off."""
        found = []
        if self.saturated:
            found.append(doubts.SATURATED)
        if self._last_s - self._beyond_s <= _LINGERS_S:
            found.append(doubts.extrapolated(self._heaviest_n))
        stuck = self._still.stuck and not self.saturated
        found += [doubts.ALL_STUCK] if stuck else self._broken()
        if zero_n > 0.0:
            found.append(doubts.zero_moved(zero_n))
        return (*found, *self._standing)

    def met(self, zero_n: float = 0.0) -> tuple[Doubt, ...]:
        """Return each doubt that there was, in the order in which it came, in its last words."""
        last = {doubt.kind: doubt for doubt in self.doubts(zero_n)}
        return tuple((self._met | last).values())

    def take(self, block: SampleBlock, newtons: Floats, saturated: NDArray[np.bool_]) -> None:
        """Take samples, and what they came to: newtons (n, taxels), saturated (n,)."""
        if not len(block.t_s):
            return
        if block.missing or block.epoch != self._epoch:
            if block.epoch != self._epoch:
                self.recent.forget()
                self._still.forget()
            self._epoch = block.epoch
            self._restart()
        total_n = _sums(newtons)
        self.recent.take(block.t_s, total_n)
        self._still.take(block.t_s, block.counts, total_n)
        limited = np.count_nonzero(saturated)
        self._pass(block.t_s, total_n, saturated if limited else None)
        # A taxel at its limit makes newtons of no meaning, and no noise.
        held_n = np.where(saturated, np.nan, total_n) if limited else total_n
        self._held.append((block.counts, held_n))
        self._held_samples += len(total_n)
        if self._held_samples >= self._window:
            self._cut()

    def _pass(self, t_s: Floats, total_n: Floats, saturated: NDArray[np.bool_] | None) -> None:
        """Note what lasts only as long as a press; ``saturated`` is None where nothing is."""
        self.samples += len(t_s)
        self._last_s = float(t_s[-1])
        if saturated is not None:
            self.saturated_samples += int(np.count_nonzero(saturated))
            self._saturated_s = float(t_s[np.flatnonzero(saturated)[-1]])
            self._met.setdefault("saturated", doubts.SATURATED)
        if self._heaviest_n > 0.0:
            beyond = total_n > _BEYOND * self._heaviest_n
            if beyond.any():
                self.extrapolated_samples += int(np.count_nonzero(beyond))
                self._beyond_s = float(t_s[np.flatnonzero(beyond)[-1]])
                self._met.setdefault("extrapolated", doubts.extrapolated(self._heaviest_n))

    def _cut(self) -> None:
        """Judge each whole window of what is held."""
        counts = np.concatenate([part[0] for part in self._held])
        total_n = np.concatenate([part[1] for part in self._held])
        whole = len(total_n) // self._window * self._window
        for at in range(0, whole, self._window):
            self._judge(counts[at : at + self._window], total_n[at : at + self._window])
        self._held = [(counts[whole:], total_n[whole:])]
        self._held_samples = len(total_n) - whole

    def _judge(self, counts: Floats, total_n: Floats) -> None:
        low, high = counts.min(axis=0), counts.max(axis=0)
        numbers = np.isfinite(low)
        if not numbers.all():
            numbers = np.isfinite(counts).any(axis=0)
            low = np.where(np.isfinite(counts), counts, np.inf).min(axis=0)
            high = np.where(np.isfinite(counts), counts, -np.inf).max(axis=0)
        self._taxels.take(low, high, numbers)
        self._hear_noise(total_n)
        for doubt in self._broken():
            self._met[doubt.kind] = doubt

    def _hear_noise(self, total_n: Floats) -> None:
        if self._rate_hz is None or self._rate_hz < _LEAST_RATE_HZ:
            return
        bends = np.abs(total_n[2:] - 2.0 * total_n[1:-1] + total_n[:-2])
        finite = np.isfinite(bends)
        whole = bool(finite.all())
        bends = bends if whole else bends[finite]
        if 2 * len(bends) < len(total_n):
            return
        noise_n = _median(bends) * _SIGMA_OF_SECOND
        force_n = abs(float(total_n.mean() if whole else np.nanmean(total_n)))
        most_n = self._contact_n * _NOISE_OF_CONTACT + _NOISE_SHARE * force_n
        self._noises.append(noise_n / most_n)
        heard = sorted(self._noises)
        self._noise_doubt = len(heard) >= _FEWEST_NOISE_WINDOWS and heard[len(heard) // 2] > 1.0

    def _broken(self) -> list[Doubt]:
        found = []
        if self._taxels.stuck:
            found.append(doubts.stuck(self._taxels.stuck))
        if self._taxels.silent:
            found.append(doubts.silent(self._taxels.silent))
        if self._noise_doubt:
            found.append(doubts.NOISY)
        return found

    def _restart(self) -> None:
        self._held, self._held_samples = [], 0


def _median(values: Floats) -> float:
    """Return what ``numpy.median`` does of finite values, in half its time."""
    half, odd = divmod(len(values), 2)
    if odd:
        return float(np.partition(values, half)[half])
    ordered = np.partition(values, (half - 1, half))
    return float(ordered[half - 1] + ordered[half]) / 2.0


def _sums(newtons: Floats) -> Floats:
    total_n: Floats = newtons.sum(axis=1)
    if np.count_nonzero(np.isnan(total_n)):
        total_n = np.nansum(newtons, axis=1)
    return total_n
