"""The giver: plans one press after another on a beat, and knows its own force at any time."""

from bisect import bisect_right
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sims.scenario import HandPlan
from sims.shape import STEEPEST, Floats, Press, when_risen

#: No hand starts again before this much breathing room.
_BREATH_S = 0.05
#: How long a hand needs to let go once it has heard a new beat.
_HEARD_S = 0.15


@dataclass(frozen=True, slots=True)
class Beat:
    """Counts on a grid: a stroke's first count at ``origin_s``, one count each ``period_s``."""

    origin_s: float
    period_s: float
    counts: int

    @property
    def stroke_s(self) -> float:
        """How long a stroke lasts, its breathing room included."""
        return self.period_s * self.counts

    def nearest_s(self, t_s: float) -> float:
        """Return the first count nearest to ``t_s``."""
        return self.origin_s + round((t_s - self.origin_s) / self.stroke_s) * self.stroke_s


@dataclass(frozen=True, slots=True, eq=False)
class Contact:
    """What the hand does at some times: newtons, which press, and how far through it (n,)."""

    force_n: Floats
    number: NDArray[np.int64]
    progress: Floats


class Hand:
    """A giver with habits. The same plan, seed and beats give the same force, bit for bit.

    Each press draws from its own seed, so looking ahead changes nothing.
    """

    def __init__(self, plan: HandPlan, seed: int) -> None:
        self.plan = plan
        self._seed = seed
        self._beat = Beat(plan.first_s, plan.period_s, plan.counts)
        self._index = 0
        self._not_before_s = 0.0
        self._presses: list[Press] = []
        self._starts: list[float] = []
        draw = np.random.default_rng([seed, 11])
        spread_hz = draw.uniform(0.4, 1.0, 2) * (-1.0, 1.0)
        self._tremor_hz = np.clip(plan.tremor_hz + spread_hz, 6.0, 12.0)
        self._tremor_phase = draw.uniform(0.0, 2.0 * np.pi, 2)

    @property
    def beat(self) -> Beat:
        """The beat that the hand follows now."""
        return self._beat

    def follow(self, beat: Beat, not_before_s: float) -> None:
        """Follow another beat; what happens before ``not_before_s`` is settled already.

        The press under way is let go in time for the new first count where that can be done.
        """
        self._presses = [press for press in self._presses if press.start_s < not_before_s]
        self._beat, self._index, self._not_before_s = beat, 0, not_before_s
        if self._presses:
            self._let_go(not_before_s + _HEARD_S, beat.origin_s - 2 * _BREATH_S)
        self._starts = [press.start_s for press in self._presses]

    def _let_go(self, earliest_s: float, by_s: float) -> None:
        press = self._presses[-1]
        release_at_s = max(earliest_s, press.start_s + press.rise_s, by_s - press.release_s)
        if by_s < press.end_s and release_at_s < press.release_at_s:
            self._presses[-1] = replace(press, release_at_s=release_at_s)

    def presses_until(self, t_s: float) -> tuple[Press, ...]:
        """Return the presses that begin before ``t_s``."""
        while not self._starts or self._starts[-1] < t_s:
            press = self._next_press()
            self._presses.append(press)
            self._starts.append(press.start_s)
        return tuple(self._presses[: bisect_right(self._starts, t_s)])

    def force_n(self, t_s: Floats) -> Floats:
        """Return total newtons at ``t_s`` (n,)."""
        return self.contact(t_s).force_n

    def contact(self, t_s: Floats) -> Contact:
        """Return what the hand does at ``t_s`` (n,), stream seconds."""
        force, progress = np.zeros(t_s.shape), np.zeros(t_s.shape)
        presses = self.presses_until(float(t_s.max(initial=0.0)))
        number = np.searchsorted(self._starts[: len(presses)], t_s, side="right") - 1
        for index in np.unique(number[number >= 0]):
            here = number == index
            force[here] = presses[index].force_n(t_s[here])
            progress[here] = presses[index].progress(t_s[here])
        shake = np.sin(2 * np.pi * np.multiply.outer(t_s, self._tremor_hz) + self._tremor_phase)
        total = (force + self.plan.rest_n) * (1.0 + self.plan.tremor * shake.sum(axis=-1))
        return Contact(np.maximum(total, 0.0), np.asarray(number, np.int64), progress)

    def _next_press(self) -> Press:
        free_s = self._not_before_s
        if self.plan.waits:
            free_s = max(free_s, self.plan.first_s - _BREATH_S)
        if self._presses:
            free_s = max(free_s, self._presses[-1].end_s + _BREATH_S)
        while True:
            press = self._plan_press(len(self._presses), self._index)
            self._index += 1
            if press.start_s >= free_s:
                return press

    def _plan_press(self, number: int, index: int) -> Press:
        plan, beat = self.plan, self._beat
        draw = np.random.default_rng([self._seed, 12, number])
        z = np.clip(draw.standard_normal(5), -2.5, 2.5)
        stroke_s = beat.stroke_s * self._interval(index)
        beat_s = beat.origin_s + beat.stroke_s * self._elapsed(index)
        peak_n = self._peak_n(number, float(z[1]))
        above_n = peak_n - plan.rest_n
        rise_s = self._rise_s(number, stroke_s, above_n, float(z[2]))
        release_s = plan.release_share * stroke_s * (1 + 0.1 * float(z[3]))
        press_s = plan.press_share * stroke_s * (1 + 0.03 * float(z[4]))
        plateau_s = max(press_s - rise_s - release_s, 0.05 * stroke_s)
        # The hand means its onset, not the first touch, to fall on the beat.
        level = max(0.1 * above_n, plan.contact_n - plan.rest_n) / above_n
        onset_s = beat_s + plan.mean_asynchrony_s + plan.sd_asynchrony_s * float(z[0])
        start_s = onset_s - when_risen(level) * rise_s
        return Press(
            number=number,
            beat_s=beat_s,
            start_s=start_s,
            rise_s=rise_s,
            release_at_s=start_s + rise_s + plateau_s,
            release_s=release_s,
            above_rest_n=above_n,
            sag=plan.sag,
            sway=0.04 if plan.technique == "knead" else draw.uniform(0.003, 0.008),
            sway_hz=1.4 if plan.technique == "knead" else draw.uniform(0.4, 0.9),
        )

    def _interval(self, index: int) -> float:
        return max(self.plan.rush_floor, (1.0 - self.plan.rush) ** index)

    def _elapsed(self, index: int) -> float:
        return sum(self._interval(before) for before in range(index)) if self.plan.rush else index

    def _peak_n(self, number: int, z: float) -> float:
        plan = self.plan
        if self._is_chosen(plan.too_much_one_in, number, 1):
            return plan.too_much_n * (1 + 0.03 * z)
        if self._is_chosen(plan.light_one_in, number, 2):
            return plan.light_n * (1 + 0.08 * z)
        grown_n = min(plan.peak_n * (1 + plan.growth) ** number, plan.peak_limit_n)
        return grown_n * (1 + plan.peak_cv * z)

    def _rise_s(self, number: int, stroke_s: float, above_n: float, z: float) -> float:
        plan = self.plan
        if self._is_chosen(plan.jab_one_in, number, 3):
            return plan.jab_rise_s
        wanted_s = plan.rise_share * stroke_s * (1 + 0.1 * z)
        return min(max(wanted_s, STEEPEST * above_n / plan.gentle_n_s), 0.4 * stroke_s)

    def _is_chosen(self, one_in: int, number: int, what: int) -> bool:
        """One press in each group of ``one_in``, at a place drawn for the group (never last)."""
        if one_in <= 1:
            return one_in == 1
        group, place = divmod(number, one_in)
        draw = np.random.default_rng([self._seed, 13, what, group])
        return place == int(draw.integers(0, one_in - 1))
