"""The spoken phrases of stage changes and of a stop, each by its name, and a chime for the rest."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from coach.errors import SetupError
from coach.sound import tones
from coach.sound.own_voice import OwnVoice
from coach.sound.tones import Samples
from coach.sound.voices import recorded

#: What there is a recording of: techniques, blanks as dashes, and a few words beside them.
PHRASES: Final = (
    *("rest", "resting-hands", "glide", "long-glide", "knead", "thumb-circles", "heel-sink"),
    *("scapula-lift", "thumb-walk", "rake", "static-point", "palm-lean", "sacrum-circles"),
    *("low-back-knead", "finger-roll", "palm-circles", "arch-press", "head", "grounding"),
    *("left", "right", "last-one", "stop", "the-end"),
)
#: Between two phrases lies so much silence.
PAUSE_S: Final = 0.15


def phrase_name(technique: str) -> str:
    """Return what the phrase of a technique is called."""
    return technique.replace(" ", "-")


class Phrases:
    """Recorded phrases at one sample rate; without recordings there is the chime alone."""

    def __init__(self, sample_rate_hz: int, known: Mapping[str, Samples] | None = None) -> None:
        self._known = known or {}
        self._pause = np.zeros(int(PAUSE_S * sample_rate_hz), dtype=np.float32)
        self._chime = tones.chime(sample_rate_hz)

    def samples(self, names: Sequence[str]) -> Samples:
        """Return these phrases in a row, (n,) within ±1; the chime stands for unknown ones."""
        pieces: list[Samples] = []
        for name in names:
            if pieces:
                pieces.append(self._pause)
            pieces.append(self._known.get(name, self._chime))
        return np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.float32)


def load_phrases(sample_rate_hz: int, language: str = "en", own: OwnVoice | None = None) -> Phrases:
    """Return a language's phrases at a sample rate; what is missing or damaged is a chime."""
    known = {}
    for name in PHRASES:
        try:
            known[name] = recorded(name, sample_rate_hz, language, own)
        except SetupError:
            continue
    return Phrases(sample_rate_hz, known)
