"""The band as a soft tone: each band has a pitch and a texture, and one glides into the next.

What is heard follows from where it last changed, never from how the stream is cut into blocks.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.sound.tones import Samples

#: From one band to the next, and in or out of silence.
GLIDE_S: Final = 0.18
#: So often a second a waving tone swells.
WAVE_HZ: Final = 5.0
Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Texture:
    """A pitch, how high each overtone stands beside it, and how deep the tone waves (0 to 1)."""

    pitch_hz: float
    overtones: tuple[float, float, float]
    wave: float


#: Fifths apart, and each rougher than the one before: smooth, reedy, reedy and waving.
TEXTURES: Final = {
    "light": Texture(196.0, (0.0, 0.0, 0.0), 0.0),
    "medium": Texture(294.0, (0.0, 0.33, 0.0), 0.0),
    "firm": Texture(440.0, (0.30, 0.25, 0.12), 0.55),
}
#: The heights at which ears find the three equally loud, about: they hear high tones better.
_HEIGHTS: Final = {"light": 0.95, "medium": 0.65, "firm": 0.8}


def _goal(band: str) -> Values:
    """Return gain, the partials' heights and the wave's depth of a band (6,)."""
    texture = TEXTURES[band]
    heights = np.array([1.0, *texture.overtones])
    return np.array([_HEIGHTS[band], *(heights / heights.sum()), texture.wave])


class BandTone:
    """Renders the tone of the band that was set last; None is silence."""

    def __init__(self, sample_rate_hz: int) -> None:
        self._rate_hz = sample_rate_hz
        self._glide = GLIDE_S * sample_rate_hz
        self._goals = {band: _goal(band) for band in TEXTURES}
        self._silence = np.array([0.0, 1.0, 0.0, 0.0, 0.0, 0.0])
        self.band: str | None = None
        self._changed = 0
        self._turns = 0.0
        self._from = self._to = self._silence
        self._from_hz = self._to_hz = TEXTURES["light"].pitch_hz

    def set_band(self, band: str | None, position: int) -> None:
        """Glide to a band's tone from stream ``position`` on; a name without a tone is silence."""
        band = band if band in TEXTURES else None
        if band == self.band:
            return
        silent = self._is_silent(position)
        self._turns = self._turns_at(np.array([position - self._changed], np.float64)).item() % 1.0
        gone = _eased(np.array([(position - self._changed) / self._glide])).item()
        self._from = self._from + (self._to - self._from) * gone
        self._from_hz = self._from_hz + (self._to_hz - self._from_hz) * gone
        self._changed, self.band = position, band
        if band is None:
            self._to, self._to_hz = np.array([0.0, *self._from[1:]]), self._from_hz
            return
        self._to, self._to_hz = self._goals[band], TEXTURES[band].pitch_hz
        if silent:
            # Out of silence nothing has to be glided from, but the gain.
            self._from, self._from_hz = np.array([0.0, *self._to[1:]]), self._to_hz

    def render(self, start: int, frames: int) -> Samples | None:
        """Return samples (frames,) within ±1 from stream position ``start``; None for silence."""
        if self._is_silent(start):
            return None
        since = np.arange(start, start + frames, dtype=np.float64) - self._changed
        eased = _eased(since / self._glide)
        if since[0] >= self._glide:
            gain, wave = self._to[0], self._to[5]
            heights: Values = self._to[1:5, None]
        else:
            now = self._from[:, None] + (self._to - self._from)[:, None] * eased
            gain, heights, wave = now[0], now[1:5], now[5]
        tone = _partials(2 * np.pi * self._turns_at(since), heights)
        if self._from[5] or self._to[5]:
            waves = 2 * np.pi * WAVE_HZ / self._rate_hz * (since + self._changed)
            tone = tone * (1.0 - wave * (0.5 - 0.5 * np.cos(waves)))
        return np.asarray(gain * tone, dtype=np.float32)

    def _is_silent(self, position: int) -> bool:
        return self.band is None and position - self._changed >= self._glide

    def _turns_at(self, since: Values) -> Values:
        """Return the phase, in turns, so many samples after the change: the pitch's integral."""
        within = np.minimum(since, self._glide)
        eased = 0.5 * within - self._glide / (2 * np.pi) * np.sin(np.pi * within / self._glide)
        eased += since - within
        swept = self._from_hz * since + (self._to_hz - self._from_hz) * eased
        return np.asarray(self._turns + swept / self._rate_hz)


def _partials(angle: Values, heights: Values) -> Values:
    """Return the sum of a ground note and its overtones, each the sine of so many angles.

    The sine of each further angle follows from the two before it, which is quicker.
    """
    before, now = np.zeros_like(angle), np.sin(angle)
    tone, twice = heights[0] * now, 2.0 * np.cos(angle)
    for height in heights[1:]:
        before, now = now, twice * now - before
        tone = tone + height * now
    return np.asarray(tone)


def _eased(share: Values) -> Values:
    """Return a way from 0 to 1 that begins and ends without a corner."""
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.clip(share, 0.0, 1.0)))
