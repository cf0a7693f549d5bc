"""What a learner makes of a hint: seen late, minded more or less, forgotten slowly."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from coach.coaching_views import CueView
from coach.practice.coaching.words import Hint, hint_of

#: From the hint on the screen to the hands, seconds.
SLOWEST_S, QUICKEST_S = 2.5, 0.8
#: A hint that stays is minded again after so long, by half.
_AGAIN_S, _AGAIN_GAIN = 4.5, 0.5
#: How far a hint about pressure moves a hand, as a change of the force's logarithm.
_STEPS: Final = {
    Hint.LIGHTER: -0.25,
    Hint.MUCH_LIGHTER: -0.6,
    Hint.DEEPER: 0.25,
    Hint.MUCH_DEEPER: 0.7,
    Hint.COME_BACK: -0.15,
}
#: What cares a hint raises, and by how much of what is missing.
_CARES: Final = {
    Hint.SINK_IN: ("softness",),
    Hint.WAIT: ("count",),
    Hint.SOONER: ("count",),
    Hint.STILL: ("stillness",),
    Hint.SAME_DEPTH: ("depth",),
    Hint.SAME_LENGTH: ("length", "count"),
    Hint.COME_BACK: ("growth",),
}
_CARE_GAIN: Final = 0.5
#: How much later (or sooner) the next strokes are meant, as a share of a stroke.
_LATER: Final = {Hint.WAIT: 0.04, Hint.SOONER: -0.04}
#: How much of an asynchrony the next stroke makes good when one listens for the count.
_JOINS: Final = 0.7


@dataclass(frozen=True, slots=True)
class Nature:
    """How a person takes hints: ``misses`` and ``overshoots`` are shares of them.

    ``spread`` is that of the gain; ``forgets_s`` the time in which a third of it is left.
    """

    misses: float = 0.12
    overshoots: float = 0.15
    spread: float = 0.3
    forgets_s: float = 75.0


@dataclass(frozen=True, slots=True)
class _Intention:
    at_s: float
    hint: Hint
    gain: float


class Mind:
    """Holds what is left of the hints so far; the same seed and hints, the same mind.

    ``push`` is added to the logarithm of the force, ``later`` to a stroke's length as a share of
    it; ``cares`` (0 to 1) say how much is done about each habit. ``joins`` is the part of an
    asynchrony that the very next stroke is to make good. ``rests_from_s`` is when a break was
    agreed to, None otherwise.
    """

    def __init__(self, nature: Nature, seed: int) -> None:
        self._nature = nature
        self._seed = seed
        self._hints = 0
        self._seen: CueView | None = None
        self._intended: list[_Intention] = []
        self._now_s = self._minded_s = 0.0
        self.push = self.later = self.joins = 0.0
        self.cares = dict.fromkeys({care for cares in _CARES.values() for care in cares}, 0.0)
        self.rests_from_s: float | None = None

    @property
    def hints(self) -> int:
        """How often a hint was looked at, those missed too."""
        return self._hints

    def see(self, cue: CueView | None, now_s: float) -> None:
        """Look at the hint that is shown at ``now_s``; only another one than before counts."""
        if cue == self._seen:
            if cue is not None and now_s >= self._minded_s + _AGAIN_S:
                self._mind(cue, now_s, _AGAIN_GAIN)
            return
        self._seen = cue
        if cue is not None:
            self._mind(cue, now_s, 1.0)

    def _mind(self, cue: CueView, now_s: float, gain: float) -> None:
        hint = hint_of(cue.kind, cue.text)
        if hint is None:
            return
        self._minded_s = now_s
        draw = np.random.default_rng([self._seed, 31, self._hints])
        self._hints += 1
        delay_s = draw.uniform(QUICKEST_S, SLOWEST_S)
        missed, overshot = draw.random(2) < (self._nature.misses, self._nature.overshoots)
        gain *= max(0.2, 1.0 + self._nature.spread * draw.standard_normal())
        if not missed:
            self._intended.append(_Intention(now_s + delay_s, hint, gain * (2 if overshot else 1)))

    def startle(self) -> None:
        """Hear the alarm: a hand draws back, with or without a coach."""
        self.push -= 0.1

    def live_until(self, now_s: float) -> None:
        """Forget what is forgotten by then, and do what was meant to be done."""
        while self._intended and self._intended[0].at_s <= now_s:
            intention = self._intended.pop(0)
            self._forget_until(intention.at_s)
            self._do(intention)
        self._forget_until(now_s)

    def _forget_until(self, now_s: float) -> None:
        kept = float(np.exp((self._now_s - now_s) / self._nature.forgets_s))
        self._now_s = now_s
        self.push *= kept
        self.later *= kept
        for care in self.cares:
            self.cares[care] *= kept

    def _do(self, intention: _Intention) -> None:
        hint, gain = intention.hint, intention.gain
        if hint is Hint.BREAK:
            self.rests_from_s = intention.at_s
        self.push += _STEPS.get(hint, 0.0) * gain
        self.later += _LATER.get(hint, 0.0) * gain
        if hint in _LATER:
            self.joins = min(1.0, _JOINS * gain)
        for care in _CARES.get(hint, ()):
            missing = 1.0 - self.cares[care]
            self.cares[care] += missing * min(1.0, _CARE_GAIN * gain)
