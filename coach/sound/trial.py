"""One layer by itself for a moment, so that a person hears how loud it is."""

import numpy as np

from coach.sound import tones
from coach.sound.band_tone import GLIDE_S, TEXTURES, BandTone
from coach.sound.phrases import Phrases
from coach.sound.tones import Samples
from coach.sound.voices import Voices
from coach.sounds import Layer, SpokenKind

_BEAT_S, _BAND_S = 0.6, 0.9


def trial_of(
    layer: Layer | SpokenKind, sample_rate_hz: int, voices: Voices | None, phrases: Phrases
) -> Samples:
    """Return some seconds (n,) of a layer at full height, beginning and ending in silence.

    A kind of sentence is its short sound.
    """
    match layer:
        case "beat":
            clicks = [tones.click(sample_rate_hz, accent=at == 0) for at in range(4)]
            return _each(clicks, _BEAT_S, sample_rate_hz)
        case "counts":
            words = () if voices is None else voices.long[:2]
            return _each([word.samples for word in words], 1.0, sample_rate_hz)
        case "tone":
            return _bands(sample_rate_hz)
        case "speech":
            return phrases.samples(("glide",))
        case "alarm":
            return np.tile(tones.too_much(sample_rate_hz), 2)
        case _:
            return phrases.short(layer)


def _each(pieces: list[Samples], apart_s: float, sample_rate_hz: int) -> Samples:
    apart = round(apart_s * sample_rate_hz)
    whole = np.zeros(apart * len(pieces) + sample_rate_hz // 2, dtype=np.float32)
    for at, piece in enumerate(pieces):
        room = whole[at * apart : at * apart + len(piece)]
        room += piece[: len(room)]
    return whole


def _bands(sample_rate_hz: int) -> Samples:
    """Return the three bands, lightest first, each gliding into the next."""
    tone, each = BandTone(sample_rate_hz), round(_BAND_S * sample_rate_hz)
    pieces, at = [], 0
    for band in (*TEXTURES, None):
        length = each if band is not None else round(GLIDE_S * sample_rate_hz)
        tone.set_band(band, at)
        piece = tone.render(at, length)
        pieces.append(np.zeros(length, dtype=np.float32) if piece is None else piece)
        at += length
    return np.concatenate(pieces)
