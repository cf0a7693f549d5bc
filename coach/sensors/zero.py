"""The zero of a sensor: what it reads, taxel by taxel, with nothing on it.

It is kept in newtons, not in counts: a strap or a sleeve that presses is a force, and forces add
up, while the same counts are another force on every part of a resistor's curve. And it is kept
here, not by the device's own tare: what is taken off stands in the recording, so that replay and
report take off the same, and a hand that was tared away can be found again.

What is certain is only that a hand presses and never pulls. So readings below zero mend
themselves, but upwards the zero moves only with a drift that was watched all along: from a level
near zero, still, slower than ``DRIFT_N_S``, and by ``MOST_DRIFT_N`` at most, which is 2 % of where
a thumb's too much begins (15 N; 3.3 % where an area is gone easy on). A hand that comes is steeper
than that: before one of 0.02 N/s is known for a hand, two thousandths of a newton are taken.
Everything else that stays off zero (a strap pulled tight, a quick change of warmth, a hand that
rests very still) looks the same to a sensor: it is a doubt, and a person has to say. It is seen
where the level rests, and where presses come down to the same level again and again; a strap that
weighs less than 3 % of the presses over it is not, for a press leaves as much behind.
"""

import math
from collections import deque
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coach.sensors.zero_asked import asked_zero
from coach.sensors.zero_bounds import DRIFT_N_S, slowly, within
from coach.sensors.zero_valleys import Valleys
from coach.sensors.zero_windows import ALIVE, Floats, Window, Windows, stay, sums_off

#: A level so near to zero is nothing that a hand could rest with: the weight of a teaspoon.
NEAR_N: Final = 0.1
#: A window so far from the level of before is no drift.
STEP_N: Final = 0.03
#: The zero that is taken off moves in steps of this, so that it rests while nothing happens.
COMMIT_N: Final = 0.02
#: So many windows in a row, still and level, are rest.
REST_WINDOWS: Final = 4
#: What stays off by so much, for so many windows, is a doubt.
DOUBT_N: Final = 0.2
DOUBT_WINDOWS: Final = 20
#: Before anything was ever seen at rest, so many are enough to ask.
FIRST_WINDOWS: Final = 8
#: More than this is no zero any more, whoever says so.
MOST_GIVEN_N: Final = 10_000.0
_SMOOTHING: Final = 0.2


class ZeroTracker:
    """Takes the zero off one device's newtons. Deterministic, and the same in any split.

    ``floor``: readings are never below nothing (resistors). ``newtons`` (taxels,) is the zero now,
    ``moves`` how often it went there by itself; ``most_n`` is what a person may call nothing;
    ``between``: the doubt comes of the level between presses.
    """

    def __init__(self, taxels: int, rate_hz: float | None, *, floor: bool) -> None:
        self._windows = Windows(rate_hz)
        self._floor = floor
        self.most_n = math.inf
        self._doubted_n = 0.0
        self._rested = False
        self.moves = 0
        self._recent: deque[Window] = deque(maxlen=DOUBT_WINDOWS)
        self._led = False
        self._valleys = Valleys()
        self.between = False
        self._begin(np.zeros(taxels))

    def _begin(self, zero: Floats) -> None:
        """Start from a zero of which nothing else is known."""
        self.newtons: Floats = zero
        self._given = zero
        self._tracked = zero
        self._level: Floats | None = None
        self._valleys.forget()

    @property
    def resting(self) -> bool:
        """Whether nothing is on the sensor, for sure."""
        return self._level is not None

    @property
    def given(self) -> Floats:
        """What a person last called nothing, (taxels,)."""
        return self._given

    @property
    def doubt_n(self) -> float:
        """By how many newtons the zero may have moved; 0 where nothing speaks for it."""
        return abs(self._doubted_n) if abs(self._doubted_n) >= DOUBT_N else 0.0

    @property
    def off_n(self) -> float:
        """How far the newest window is off zero, 0 where there is none."""
        return float(self._recent[-1].off(self.newtons).sum()) if self._recent else 0.0

    def set_rate(self, rate_hz: float | None) -> None:
        """Expect another rate from the next sample on."""
        self._windows.set_rate(rate_hz)

    def apply(
        self,
        t_s: Floats,
        newtons: Floats,
        saturated: NDArray[np.bool_],
        *,
        torn: bool = False,
        total_n: Floats | None = None,
    ) -> Floats:
        """Return newtons (n, taxels) less the zero; ``torn``: samples are missing just before.

        ``total_n`` (n,) are their sums, where the caller has them already.
        """
        if torn:
            self._windows.restart()
            self._tear()
        newtons = np.ascontiguousarray(newtons)
        block = t_s, newtons, saturated, newtons.sum(axis=1) if total_n is None else total_n
        if self._windows.holds(block):
            return self._less(newtons)
        parts, begin, first = [], 0, self.newtons
        cut = self._windows.cut(block)
        # Told at once, and so for as long as the zero is still the one it was.
        for (end, window), off_n in zip(cut, sums_off(cut, first), strict=True):
            zero = self.newtons
            self._judge(window, off_n if zero is first else None)
            if self.newtons is not zero:
                parts.append(self._less(newtons[begin:end], zero))
                begin = end
        if not begin:
            return self._less(newtons)
        return np.concatenate([*parts, self._less(newtons[begin:])])

    def asked(self) -> Floats:
        """Return the zero (taxels,) that a person asks for now; raises ZeroError."""
        seen = asked_zero(list(self._recent), self.most_n)
        return np.asarray(np.round(np.where(np.isfinite(seen), seen, self.newtons), 6), np.float64)

    def give(self, newtons: ArrayLike, *, by_person: bool = True) -> None:
        """Take a zero (taxels,) that was noted: a person's, or one that was tracked.

        One that was tracked by this same stream changes nothing. Raises ValueError for nonsense.
        """
        zero = np.array(newtons, np.float64)
        if zero.shape != self.newtons.shape or not np.isfinite(zero).all():
            raise ValueError("no zero of this sensor")
        if not np.abs(zero).sum() <= MOST_GIVEN_N:
            raise ValueError("no zero that a sensor could have")
        if by_person:
            self._begin(zero)
            self._rested, self._doubted_n = True, 0.0
        elif not np.array_equal(zero, self.newtons):
            # Only a stream that was joined on its way knows of another: then what was noted leads.
            self._led = True
            self.newtons = self._tracked = within(zero, self._given)

    # -- window by window ------------------------------------------------------------------

    def _less(self, newtons: Floats, zero: Floats | None = None) -> Floats:
        zero = self.newtons if zero is None else zero
        if not np.count_nonzero(zero):
            return newtons
        less = newtons - zero
        return np.maximum(less, 0.0) if self._floor else less

    def _judge(self, window: Window, off_n: float | None = None) -> None:
        if not math.isfinite(window.stray_n):
            self._tear()
            return
        before = self._recent[-1] if self._recent else None
        self._recent.append(window)
        zero, off_n = self.newtons, self.off_n if off_n is None else off_n
        # Nearly always the sum alone, which is needed anyway, says that a window is not below.
        if before is not None and off_n < -STEP_N and self._are_below(before, window):
            self._mend(window.known(self._tracked), before)
        elif self._level is not None:
            self._follow(window.known(self._tracked), window)
        elif window.still(0.0):
            self._look_for_rest(window.known(self._tracked))
        self._doubt(window, off_n if self.newtons is zero else self.off_n)

    def _tear(self) -> None:
        """Nobody knows what happened meanwhile."""
        self._level = None
        self._recent.clear()
        self._valleys.forget()

    def _are_below(self, *windows: Window) -> bool:
        """Return whether windows read less than nothing, and nothing of them more."""
        offs = [(window.off(self.newtons), STEP_N + window.blur_n) for window in windows]
        return all(off.sum() < -least_n and off.max() <= STEP_N for off, least_n in offs)

    def _mend(self, level: Floats, before: Window) -> None:
        """Take the higher of two windows below zero as zero: no hand pulls."""
        higher = np.fmax(before.newtons, level)
        self._given = np.where(self._given > 0.0, np.clip(higher, 0.0, self._given), self._given)
        self._level = None
        self._tracked = np.minimum(self._tracked, higher)
        self._commit()

    def _follow(self, level: Floats, window: Window) -> None:
        """Go with a drift, as long as it is one."""
        assert self._level is not None
        off = level - self._level
        room_n = max(STEP_N, window.blur_n)
        if abs(off.sum()) > room_n or np.abs(off).max() > room_n or not window.still(ALIVE):
            self._level = None
            return
        most_n = DRIFT_N_S * window.seconds
        self._level = self._level + slowly(_SMOOTHING * off, most_n)
        self._tracked = within(
            self._tracked + slowly(_SMOOTHING * (self._level - self._tracked), most_n), self._given
        )
        self._commit()

    def _look_for_rest(self, level: Floats) -> None:
        seen = list(self._recent)[-REST_WINDOWS:]
        if len(seen) < REST_WINDOWS or not stay(seen, 0.0):
            return
        off = level - self._tracked
        if abs(off.sum()) <= NEAR_N and np.abs(off).max() <= NEAR_N:
            self._level = level
            self._rested, self._doubted_n = True, 0.0

    def _doubt(self, newest: Window, off_n: float) -> None:
        """Doubt the zero where a level stays off it and does not live, until it proves wrong."""
        if self._level is not None:
            self._valleys.forget()
            return
        if self._doubted_n > 0.0:
            # A hand only adds: the zero is never above what is read.
            self._doubted_n = max(0.0, min(self._doubted_n, off_n))
        needed = DOUBT_WINDOWS if self._rested else FIRST_WINDOWS
        asked = len(self._recent) >= needed and DOUBT_N <= abs(off_n) <= self.most_n
        # Most windows are of a hand that presses: the newest one tells that at once.
        if asked and newest.still(ALIVE) and stay(list(self._recent)[-needed:], ALIVE):
            self._doubted_n, self.between = off_n, False
        valley_n = self._valleys.take(off_n, off_n - newest.total_n + newest.low_n)
        if valley_n is not None and max(self.doubt_n, DOUBT_N) < valley_n <= self.most_n:
            self._doubted_n, self.between = valley_n, True

    def _commit(self) -> None:
        """Let the zero that is taken off be the tracked one, once they are apart."""
        apart = self._tracked - self.newtons
        if self._led or not (abs(apart.sum()) >= COMMIT_N or np.abs(apart).max() >= COMMIT_N):
            return
        zero: Floats = np.round(within(self._tracked, self._given), 6)
        self.newtons = zero
        self.moves += 1
