"""The layers of the mix: single sounds at exact samples, and an alarm that loops."""

from dataclasses import dataclass, field

import numpy as np

from coach.sound.tones import Samples


@dataclass(slots=True)
class _Play:
    samples: Samples
    start: int


@dataclass(slots=True)
class OneShots:
    """Sounds placed at stream positions; a new one takes the place of the one before."""

    fade: int
    _plays: list[_Play] = field(default_factory=list)

    @property
    def idle(self) -> bool:
        """Whether nothing sounds and nothing waits to."""
        return not self._plays

    def add(self, samples: Samples, start: int) -> None:
        """Sound ``samples`` (n,) from stream position ``start``, fading out what is sounding."""
        for play in self._plays:
            self._cut(play, start)
        self._plays.append(_Play(samples, start))

    def stop(self, position: int) -> None:
        """Fade out from ``position``."""
        for play in self._plays:
            self._cut(play, position)

    def _cut(self, play: _Play, position: int) -> None:
        """End ``play`` within ``fade`` samples of ``position``."""
        at = max(0, position - play.start)
        tail = play.samples[at : at + self.fade]
        if len(play.samples) <= at + self.fade:
            return
        ramp = np.linspace(1.0, 0.0, len(tail), dtype=np.float32)
        play.samples = np.concatenate((play.samples[:at], tail * ramp))

    def render(self, start: int, frames: int) -> Samples:
        """Return the next ``frames`` samples from stream position ``start``."""
        out = np.zeros(frames, dtype=np.float32)
        for play in self._plays:
            first, last = (
                max(play.start, start),
                min(play.start + len(play.samples), start + frames),
            )
            if first < last:
                out[first - start : last - start] += play.samples[
                    first - play.start : last - play.start
                ]
        end = start + frames
        self._plays = [play for play in self._plays if play.start + len(play.samples) > end]
        return out


class Alarm:
    """A sound that starts at once, loops while wanted, and ends with a whole round.

    ``rounds`` names the alarms, the strongest first: a stronger one breaks into a weaker one.
    """

    def __init__(self, rounds: dict[str, Samples], fade: int) -> None:
        self._rounds = rounds
        self._rank = {name: rank for rank, name in enumerate(rounds)}
        self._fade = fade
        self._at = 0
        self.sounding: str | None = None

    def render(self, wanted: str | None, frames: int) -> Samples:
        """Return the next ``frames`` samples, and set ``sounding`` to what is heard."""
        out = np.zeros(frames, dtype=np.float32)
        if wanted is not None and self._breaks_in(wanted):
            self._fade_into(out)
            self.sounding, self._at = wanted, 0
        done = 0
        while done < frames and self.sounding is not None:
            samples = self._rounds[self.sounding]
            piece = samples[self._at : self._at + frames - done]
            out[done : done + len(piece)] += piece
            done += len(piece)
            self._at += len(piece)
            if self._at >= len(samples):
                self.sounding, self._at = wanted, 0
        return out

    def _breaks_in(self, wanted: str) -> bool:
        return self.sounding is None or self._rank[wanted] < self._rank[self.sounding]

    def _fade_into(self, out: Samples) -> None:
        """Add to ``out`` the fading rest of what was sounding."""
        if self.sounding is None:
            return
        rest = self._rounds[self.sounding][self._at : self._at + min(self._fade, len(out))]
        out[: len(rest)] += rest * np.linspace(1.0, 0.0, len(rest), dtype=np.float32)


class Ducking:
    """A gain that drops at once under an alarm and comes back gently."""

    def __init__(self, down: int, up: int) -> None:
        self._down_step, self._up_step = 1.0 / down, 1.0 / up
        self._gain = 1.0

    def stand_at(self, gain: float) -> None:
        """Be at ``gain`` without a way there, while nothing is heard."""
        self._gain = gain

    def render(self, target: float, frames: int) -> Samples:
        """Return the gain of each of the next ``frames`` samples on its way to ``target``."""
        step = self._up_step if target > self._gain else -self._down_step
        path = self._gain + step * np.arange(1, frames + 1)
        gains = np.minimum(path, target) if step > 0 else np.maximum(path, target)
        self._gain = float(gains[-1]) if frames else self._gain
        return np.asarray(gains, dtype=np.float32)
