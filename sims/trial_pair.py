"""A pair that finds what is comfortable: a hand that grows, and words at known forces."""

from dataclasses import dataclass, field

import numpy as np

from coach.practice.comfort.ascent import WORDS, Word
from coach.practice.comfort.trial import REST_S, ComfortTrial
from coach.practice.comfort.trial_view import ASCENTS


@dataclass
class Pair:
    """A giver whose hand grows at a speed, and what the receiver says at which force."""

    trial: ComfortTrial
    t_s: float = 0.0
    sentences: list[str] = field(default_factory=list)
    tremor_n: float = 0.0
    rate_hz: float = 100.0
    listens: bool = True

    def feel(self, force_n: float) -> None:
        self.t_s += 1.0 / self.rate_hz
        shake_n = self.tremor_n * np.sin(2 * np.pi * 8.0 * self.t_s) if force_n else 0.0
        self.trial.feel([self.t_s], [force_n + shake_n])
        if not self.listens:
            return
        sentence = self.trial.view.sentence
        if not self.sentences or self.sentences[-1] != sentence:
            self.sentences.append(sentence)

    def rest(self, seconds: float = REST_S + 0.5) -> None:
        for _ in range(round(seconds * self.rate_hz)):
            self.feel(0.0)

    def ascend(self, speed: float, words: dict[Word, float], upto_n: float = 1e9) -> None:
        """Grow until "stop" (or the trial) ends it; words are said 0.3 s after their force."""
        due: list[tuple[float, Word]] = []
        left, force_n, slow_s = dict(words), 0.0, 0.0
        while slow_s < 60.0:
            force_n, slow_s = (
                min(upto_n, force_n + speed / self.rate_hz),
                slow_s + 1.0 / self.rate_hz,
            )
            self.feel(force_n)
            if self.trial.phase not in ("ready", "rising"):
                return
            for word in [word for word in WORDS if force_n >= left.get(word, np.inf)]:
                due.append((self.t_s + 0.3, word))
                del left[word]
            for at_s, word in list(due):
                if self.t_s >= at_s - 1e-9:
                    due.remove((at_s, word))
                    assert self.trial.say(word)
            if force_n >= upto_n and not due:
                return

    def three(self, speed: float, words: dict[Word, float]) -> None:
        self.rest(0.5)
        for _ in range(ASCENTS):
            self.ascend(speed, words)
            self.rest()
