"""The sounds that need no recording, made from sines: clicks, a chime and the two alarms.

All are float32 (n,) within ±1, begin and end at silence, and are made once at the start.
"""

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

#: Overtones of the alarms: a mellow, bell-like mix that carries without biting.
_BELL = ((1, 0.66), (2, 0.24), (3, 0.10))


def fade_edges(samples: Samples, fade_in: int, fade_out: int) -> Samples:
    """Return ``samples`` (n,) with raised-cosine edges of that many samples."""
    shaped = samples.copy()
    rise = (0.5 - 0.5 * np.cos(np.pi * np.arange(fade_in) / max(1, fade_in))).astype(np.float32)
    fall = (0.5 + 0.5 * np.cos(np.pi * np.arange(1, fade_out + 1) / max(1, fade_out))).astype(
        np.float32
    )
    shaped[:fade_in] *= rise
    shaped[len(shaped) - fade_out :] *= fall
    return shaped


def click(sample_rate_hz: int, accent: bool) -> Samples:
    """Return one count's click: a short woodblock, higher and fuller on a stroke's first count."""
    pitch_hz, level = (1320.0, 1.0) if accent else (880.0, 0.7)
    t_s = np.arange(int(0.06 * sample_rate_hz)) / sample_rate_hz
    body = np.sin(2 * np.pi * pitch_hz * t_s) * np.exp(-t_s / 0.012)
    knock = np.sin(2 * np.pi * pitch_hz * 2.3 * t_s) * np.exp(-t_s / 0.004)
    samples = (level * (0.75 * body + 0.25 * knock)).astype(np.float32)
    return fade_edges(samples, int(0.0005 * sample_rate_hz), int(0.01 * sample_rate_hz))


def _bell(sample_rate_hz: int, pitch_hz: float, duration_s: float, ring_s: float) -> Samples:
    """Return a bell note with a 4 ms attack, falling to 1/e within ``ring_s``."""
    t_s = np.arange(int(duration_s * sample_rate_hz)) / sample_rate_hz
    note = sum(level * np.sin(2 * np.pi * pitch_hz * k * t_s) for k, level in _BELL)
    samples = np.asarray(note * np.exp(-t_s / ring_s), dtype=np.float32)
    return fade_edges(samples, int(0.004 * sample_rate_hz), int(0.02 * sample_rate_hz))


def note(pitch_hz: float, sample_rate_hz: int, ring_s: float) -> Samples:
    """Return one short soft bell note, fading to 1/e within ``ring_s``."""
    return _bell(sample_rate_hz, pitch_hz, 3.0 * ring_s, ring_s)


def chime(sample_rate_hz: int) -> Samples:
    """Return the soft sound of a stage that has no phrase: one low note that fades slowly."""
    return 0.6 * _bell(sample_rate_hz, 392.0, 0.9, ring_s=0.3)


def too_much(sample_rate_hz: int) -> Samples:
    """Return one round of the too-much alarm: high, low, without a pause; it is looped."""
    high = _bell(sample_rate_hz, 784.0, 0.2, ring_s=0.3)
    return np.concatenate((high, _bell(sample_rate_hz, 523.25, 0.24, ring_s=0.35)))


def no_data(sample_rate_hz: int) -> Samples:
    """Return one round of the technical alarm: three equal notes, then a rest to 2 s.

    It rings on longer than too-much's notes do, so that it is no quieter.
    """
    note = _bell(sample_rate_hz, 698.5, 0.18, ring_s=1.0)
    gap = np.zeros(int(0.04 * sample_rate_hz), dtype=np.float32)
    notes = np.concatenate((note, gap, note, gap, note))
    rest = np.zeros(2 * sample_rate_hz - len(notes), dtype=np.float32)
    return np.concatenate((notes, rest))
