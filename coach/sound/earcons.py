"""Short sounds, one a kind of sentence: for a language without a voice, and where a word is much.

Each has a melody of its own: what falls is lost, softer or a pause; what rises is back or goes on.
"""

from typing import Final

import numpy as np

from coach.sound import tones
from coach.sound.tones import Samples
from coach.sounds import SpokenKind

#: The notes of each, in hertz: none for a stage, which has the chime, nor for too much: its alarm
#: has told it.
MELODIES: Final[dict[SpokenKind, tuple[float, ...]]] = {
    "stop": (220.0, 220.0, 220.0),
    "too_much": (),
    "lost": (587.0, 440.0, 330.0),
    "back": (330.0, 440.0, 587.0),
    "softer": (659.0, 523.0),
    "good": (523.0,),
    "deeper": (262.0, 330.0),
    "question": (440.0, 440.0, 659.0),
    "stage": (),
    "end": (392.0, 330.0, 262.0, 196.0),
    "pause": (440.0, 294.0),
    "go_on": (294.0, 440.0),
    "hint": (784.0,),
    "minded": (784.0, 1047.0),
}
_APART_S: Final = 0.16
_RINGS_S: Final = 0.14


def earcon(kind: SpokenKind, sample_rate_hz: int) -> Samples:
    """Return the short sound of a kind, (n,) within ±1; shorter than most words."""
    if kind == "stage":
        return tones.chime(sample_rate_hz)
    apart = round(_APART_S * sample_rate_hz)
    notes = [tones.note(pitch_hz, sample_rate_hz, _RINGS_S) for pitch_hz in MELODIES[kind]]
    if not notes:
        return np.zeros(0, dtype=np.float32)
    whole = np.zeros(apart * (len(notes) - 1) + len(notes[-1]), dtype=np.float32)
    for at, each in enumerate(notes):
        whole[at * apart : at * apart + len(each)] += each
    # Notes ring on into the next: together they are no higher than one.
    return np.asarray(whole * (0.6 / np.max(np.abs(whole))), dtype=np.float32)
