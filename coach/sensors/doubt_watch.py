"""Finds doubts in a stream: the same in any split of it, for it counts whole windows only."""

import math
from collections.abc import Sequence
from operator import itemgetter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sensors import doubts
from coach.sensors.calibration_record import Calibration
from coach.sensors.doubts import Doubt, DoubtKind, standing_doubts
from coach.sensors.noise_watch import NoiseWatch
from coach.sensors.recent_press import RecentPress
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.still_watch import StillWatch
from coach.sensors.taxel_watch import Found, TaxelWatch
from coach.sensors.window_cutter import WindowCutter, joined

Floats = NDArray[np.float64]

#: A window is a second of samples, counted from the stream's start or its last gap.
_WINDOW_S: Final = 1.0
_USUAL_RATE_HZ: Final = 100.0
#: What passes is still shown so long after, so that an eye can catch it.
_LINGERS_S: Final = 0.3
#: Weights are read to a few per cent; only past that is a force beyond the heaviest.
_BEYOND: Final = 1.05


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
        self._taxels = TaxelWatch(info)
        self._still = StillWatch(contact_n)
        self.recent = RecentPress()
        self._noise = NoiseWatch(contact_n)
        self._epoch = 0
        self._last_s = self._saturated_s = self._beyond_s = -math.inf
        #: Each in its last words, and after how many samples it was first met.
        self._met: dict[DoubtKind, tuple[int, Doubt]] = {}
        for doubt in self._standing:
            self._meet(0, doubt)
        self.samples = self.saturated_samples = self.extrapolated_samples = 0
        self.set_rate(info.rate_hz)

    def set_rate(self, rate_hz: float | None) -> None:
        """Count windows by another rate from the next sample on."""
        self._rate_hz = rate_hz
        self._cutter = WindowCutter(max(4, round(_WINDOW_S * (rate_hz or _USUAL_RATE_HZ))))

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
        found += [doubts.ALL_STUCK] if stuck else _broken(*self._taxels.found, self._noise.noisy)
        if zero_n > 0.0:
            found.append(doubts.zero_moved(zero_n))
        return (*found, *self._standing)

    def met(self, zero_n: float = 0.0) -> tuple[Doubt, ...]:
        """Return each doubt that there was, in the order in which it came, in its last words."""
        met = {doubt.kind: doubt for _at, doubt in sorted(self._met.values(), key=itemgetter(0))}
        return tuple((met | {doubt.kind: doubt for doubt in self.doubts(zero_n)}).values())

    def take(
        self,
        block: SampleBlock,
        newtons: Floats,
        saturated: NDArray[np.bool_],
        total_n: Floats | None = None,
    ) -> None:
        """Take samples, and what they came to: newtons (n, taxels), saturated (n,).

        ``total_n`` (n,) are the newtons' sums, where the caller has them already.
        """
        if not len(block.t_s):
            return
        if block.missing or block.epoch != self._epoch:
            if block.epoch != self._epoch:
                self.recent.forget()
                self._still.forget()
            self._epoch = block.epoch
            self._cutter.restart()
        total_n = _sums(newtons, total_n)
        self.recent.take(block.t_s, total_n)
        self._still.take(block.t_s, block.counts, total_n)
        limited = np.count_nonzero(saturated)
        self._pass(block.t_s, total_n, saturated if limited else None)
        # A taxel at its limit makes newtons of no meaning, and no noise.
        held_n = np.where(saturated, np.nan, total_n) if limited else total_n
        lacks = self._cutter.lacks
        if len(held_n) < lacks:
            self._cutter.hold(block.counts, held_n)
            return
        at = self.samples - len(held_n) + lacks
        parts = self._cutter.cut(block.counts, held_n)
        forces_n = joined([forces_n for _counts, forces_n in parts])
        # The readings of all taxels are looked at where they lie; what is made of them is little.
        taxels = [found for counts, _forces_n in parts for found in self._taxels.take(counts)]
        self._judge(at, taxels, forces_n)

    def _pass(self, t_s: Floats, total_n: Floats, saturated: NDArray[np.bool_] | None) -> None:
        """Note what lasts only as long as a press; ``saturated`` is None where nothing is."""
        if saturated is not None:
            places = np.flatnonzero(saturated)
            self.saturated_samples += len(places)
            self._saturated_s = float(t_s[places[-1]])
            self._meet(self.samples + int(places[0]) + 1, doubts.SATURATED)
        if self._heaviest_n > 0.0:
            places = np.flatnonzero(total_n > _BEYOND * self._heaviest_n)
            if len(places):
                self.extrapolated_samples += len(places)
                self._beyond_s = float(t_s[places[-1]])
                beyond = doubts.extrapolated(self._heaviest_n)
                self._meet(self.samples + int(places[0]) + 1, beyond)
        self.samples += len(t_s)
        self._last_s = float(t_s[-1])

    def _judge(self, at: int, found: Sequence[Found], total_n: Floats) -> None:
        """Judge windows: their taxels and newtons (windows, samples); the first ends ``at``."""
        told = zip(found, self._noise.take(self._rate_hz, total_n), strict=True)
        before = None
        for k, (taxels, noisy) in enumerate(told):
            if (taxels, noisy) != before:
                for doubt in _broken(*taxels, noisy):
                    self._meet(at + k * total_n.shape[1], doubt)
            before = taxels, noisy

    def _meet(self, at: int, doubt: Doubt) -> None:
        first = self._met.get(doubt.kind)
        self._met[doubt.kind] = (at if first is None else first[0], doubt)


def _broken(stuck: Sequence[int], silent: Sequence[int], noisy: bool) -> list[Doubt]:
    found = [doubts.stuck(stuck)] if stuck else []
    if silent:
        found.append(doubts.silent(silent))
    return [*found, doubts.NOISY] if noisy else found


def _sums(newtons: Floats, total_n: Floats | None) -> Floats:
    total_n = newtons.sum(axis=1) if total_n is None else total_n
    if np.count_nonzero(np.isnan(total_n)):
        total_n = np.nansum(newtons, axis=1)
    return total_n
