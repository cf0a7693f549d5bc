"""The hand of a learner: each stroke by habit, changed by what the mind holds just then."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from sims.hand import Beat
from sims.learner_mind import Mind
from sims.shape import STEEPEST, Floats, Press, when_risen

#: A hand that means to press otherwise needs so long, and so long to breathe between strokes.
_LAG_S: Final = 0.6
_BREATH_S: Final = 0.15
_REST_S: Final = 10.0
#: How soft a rise becomes with all care, seconds.
_SOFT_RISE_S: Final = 0.9
#: Hands tire after so long, and are wholly tired after so much longer.
_FRESH_S, _TIRING_S = 120.0, 150.0
_CONTACT_N: Final = 1.5


@dataclass(frozen=True, slots=True)
class Habit:
    """What a learner's hands do by themselves.

    ``growth`` is added to the logarithm of the force with each stroke, up to ``grows_to``.
    ``hurry`` shortens each stroke by that share (negative: drags), ``heed`` is the part of an
    asynchrony that the next stroke makes good. ``wobble`` is the spread of the force over its
    mean within a press. Tired hands press ``tired_cv`` more unevenly. ``pressed`` is the part
    of a stroke's length that it presses.
    """

    peak_n: float = 19.0
    peak_cv: float = 0.06
    growth: float = 0.0
    grows_to: float = 1.2
    rise_s: float = 0.8
    hurry: float = 0.0
    heed: float = 0.5
    early_s: float = 0.02
    sd_s: float = 0.05
    length_cv: float = 0.0
    wobble: float = 0.02
    tired_cv: float = 0.0
    pressed: float = 0.68


@dataclass(frozen=True, slots=True)
class Done:
    """A stroke as it was begun: its onset, the nearest first count, and its steepest rise."""

    onset_s: float
    beat_s: float
    steepest_n_s: float
    release_at_s: float
    rise_s: float
    start_s: float


class LearnerHand:
    """Plans one press after another as their time comes. Seconds are the stream's."""

    def __init__(self, habit: Habit, mind: Mind, beat: Beat, seed: int) -> None:
        self.habit = habit
        self.done: list[Done] = []
        self.rests: list[float] = []
        self._mind = mind
        self._seed = seed
        self._beat = beat
        self._press: Press | None = None
        self._level_n = 0.0
        self._push = 0.0
        self._grown = 0.0
        self._free_from_s = 0.0
        self._working_since_s: float | None = None
        draw = np.random.default_rng([seed, 32])
        self._phases = draw.uniform(0.0, 2 * np.pi, 2)

    def follow(self, beat: Beat) -> None:
        """Hear another beat."""
        self._beat = beat

    def force_n(self, t_s: Floats) -> Floats:
        """Return newtons at ``t_s`` (n,), a short while that follows the one before."""
        begin_s, end_s = float(t_s[0]), float(t_s[-1])
        self._mind.live_until(begin_s)
        lag = 1.0 - float(np.exp((begin_s - end_s) / _LAG_S))
        self._push += (self._mind.push - self._push) * lag
        if self._press is not None and begin_s >= self._press.end_s:
            self._let_go(self._press)
        if self._press is None:
            self._plan(begin_s, end_s)
        if self._press is None:
            return np.zeros(t_s.shape)
        wobble = self.habit.wobble * (1.0 - 0.75 * self._mind.cares["stillness"])
        turns = 2 * np.pi * np.multiply.outer(t_s, (0.45, 1.1)) + self._phases
        sway = np.clip(1.0 + wobble * np.sin(turns).sum(axis=1), 0.2, None)
        level_n = self._level_n * float(np.exp(self._push))
        return np.asarray(level_n * self._press.force_n(t_s) * sway)

    def flinch(self, now_s: float) -> None:
        """Let go at once, as one does when the alarm sounds."""
        press = self._press
        if press is not None and now_s < press.release_at_s:
            self._press = _released(press, now_s)

    def _let_go(self, press: Press) -> None:
        self._press = None
        self._free_from_s = press.end_s + _BREATH_S
        if self._mind.rests_from_s is not None:
            self._mind.rests_from_s = None
            self.rests.append(press.end_s)
            self._free_from_s = press.end_s + _REST_S
            self._working_since_s = None

    def _plan(self, begin_s: float, end_s: float) -> None:
        """Begin the next press if its time is within these seconds."""
        draw = np.random.default_rng([self._seed, 33, len(self.done)])
        z = np.clip(draw.standard_normal(5), -2.5, 2.5)
        onset_s = self._next_onset_s(z)
        rise_s = self._rise_s(float(z[3]))
        start_s = max(onset_s - when_risen(0.1) * rise_s, self._free_from_s)
        if start_s > end_s:
            return
        start_s = max(start_s, begin_s)
        if self._working_since_s is None:
            self._working_since_s = start_s
        self._mind.joins = 0.0
        self._level_n = self._peak_n(float(z[1]), start_s)
        stroke_s = self._beat.stroke_s
        pressed_s = self.habit.pressed * stroke_s * (1 + self._length(float(z[2])))
        release_s = 0.2 * min(stroke_s, 4.0)
        self._press = Press(
            number=len(self.done), beat_s=0.0, start_s=start_s, rise_s=rise_s,
            release_at_s=start_s + max(pressed_s - release_s, rise_s + 0.2), release_s=release_s,
            above_rest_n=1.0, sag=0.04, sway=0.005, sway_hz=0.5,
        )  # fmt: skip
        onset_s = start_s + when_risen(0.1) * rise_s
        level_n = self._level_n * float(np.exp(self._push))
        self.done.append(
            Done(
                onset_s, self._beat.nearest_s(onset_s), STEEPEST * level_n / rise_s,
                self._press.release_at_s, rise_s, start_s,
            )
        )  # fmt: skip

    def _next_onset_s(self, z: Sequence[float] | Floats) -> float:
        habit, beat, mind = self.habit, self._beat, self._mind
        jitter_s = habit.sd_s * float(z[0]) - habit.early_s
        if not self.done:
            return beat.origin_s + jitter_s
        last = self.done[-1].onset_s
        if last + 2.0 * beat.stroke_s < self._free_from_s or last < beat.origin_s - beat.stroke_s:
            # After a pause one comes in with the next first count.
            ahead = beat.nearest_s(self._free_from_s + beat.stroke_s / 2)
            return ahead + jitter_s
        care = mind.cares["count"]
        off_s = last - beat.nearest_s(last) + habit.early_s
        heed = max(habit.heed + max(0.6 - habit.heed, 0.0) * care, mind.joins)
        long = 1.0 - habit.hurry * (1.0 - 0.7 * care) + mind.later + self._length(float(z[4]))
        return last + beat.stroke_s * long - heed * off_s + habit.sd_s * float(z[0])

    def _length(self, z: float) -> float:
        return self.habit.length_cv * (1.0 - 0.75 * self._mind.cares["length"]) * z

    def _rise_s(self, z: float) -> float:
        care, habit_s = self._mind.cares["softness"], self.habit.rise_s
        soft_s = max(_SOFT_RISE_S, habit_s)
        return float(habit_s ** (1 - care) * soft_s**care) * (1 + 0.08 * z)

    def _peak_n(self, z: float, now_s: float) -> float:
        habit, cares = self.habit, self._mind.cares
        if habit.growth:
            # Coming back undoes what has grown, and for a while it grows more slowly.
            self._grown *= 1.0 - 0.5 * cares["growth"]
            self._grown = min(self._grown + habit.growth * (1 - cares["growth"]), habit.grows_to)
        worked_s = now_s - (now_s if self._working_since_s is None else self._working_since_s)
        tired = min(max((worked_s - _FRESH_S) / _TIRING_S, 0.0), 1.0)
        spread = habit.peak_cv * (1 - 0.75 * cares["depth"]) + habit.tired_cv * tired
        return habit.peak_n * float(np.exp(self._grown)) * max(0.2, 1 + spread * z)


def _released(press: Press, now_s: float) -> Press:
    return Press(
        press.number, press.beat_s, press.start_s, press.rise_s,
        max(now_s, press.start_s + press.rise_s), press.release_s,
        press.above_rest_n, press.sag, press.sway, press.sway_hz,
    )  # fmt: skip
