"""What is spoken beside the counts: phrases of stages, sentences, and short sounds for the rest."""

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.errors import SetupError
from coach.sound import tones
from coach.sound.earcons import earcon
from coach.sound.own_voice import OwnVoice
from coach.sound.sentences import SENTENCES
from coach.sound.tones import Samples
from coach.sound.voices import recorded
from coach.sounds import SpokenKind

#: What there is a recording of: techniques, blanks as dashes, and a few words beside them.
PHRASES: Final = (
    *("rest", "resting-hands", "glide", "long-glide", "knead", "thumb-circles", "heel-sink"),
    *("scapula-lift", "thumb-walk", "rake", "static-point", "palm-lean", "sacrum-circles"),
    *("low-back-knead", "finger-roll", "palm-circles", "arch-press", "head", "grounding"),
    *("left", "right", "last-one", "stop", "the-end"),
)
#: Between two phrases lies so much silence.
PAUSE_S: Final = 0.15
#: Between two that are read ahead one rests, for the practice begins beside it.
_APART_S: Final = 0.02

Load = Callable[[str], Samples]


def phrase_name(technique: str) -> str:
    """Return what the phrase of a technique is called."""
    return technique.replace(" ", "-")


class Phrases:
    """Recordings at one sample rate; without them there are the short sounds alone.

    ``known`` are there from the beginning. A sentence is read by ``load``: ahead, by a thread
    that has the time, or else once it is first wanted; kept in half the room until it is said.
    """

    def __init__(
        self,
        sample_rate_hz: int,
        known: Mapping[str, Samples] | None = None,
        load: Load | None = None,
    ) -> None:
        self._rate_hz = sample_rate_hz
        self._known = dict(known or {})
        self._sentences: dict[str, NDArray[np.int16]] = {}
        self._load, self._looked_for = load, set[str]()
        self._loading = threading.Lock()
        self._pause = np.zeros(int(PAUSE_S * sample_rate_hz), dtype=np.float32)
        self._chime = tones.chime(sample_rate_hz)
        self._short: dict[SpokenKind, Samples] = {}

    def knows(self, name: str) -> bool:
        """Return whether there is a recording; it is read if there is."""
        if name in SENTENCES and self._load is not None and name not in self._sentences:
            with self._loading:
                self._read(name, self._load)
        return name in self._known or name in self._sentences

    def load_ahead(self, closing: Callable[[float], bool]) -> None:
        """Read all sentences, one at a time; ``closing`` waits and tells whether to leave it."""
        for name in SENTENCES:
            if closing(_APART_S):
                return
            self.knows(name)

    def _read(self, name: str, load: Load) -> None:
        if name not in self._looked_for:
            self._looked_for.add(name)
            with suppress(SetupError):
                self._sentences[name] = np.rint(load(name) * 32767.0).astype(np.int16)

    def prepare(self, names: Sequence[str], kind: SpokenKind = "stage") -> float:
        """Have at hand what is to be said soon; return how many seconds it lasts."""
        known = [self.knows(name) for name in names]
        if not all(known):
            self.short(kind)
        return len(self.samples(names, kind)) / self._rate_hz

    def samples(self, names: Sequence[str], kind: SpokenKind = "stage") -> Samples:
        """Return these phrases in a row, (n,) within ±1.

        A chime stands for an unknown one of a stage, else one short sound for them all.
        """
        found = [self._found(name) for name in names]
        if kind != "stage" and any(each is None for each in found):
            return self.short(kind)
        pieces: list[Samples] = []
        for each in found:
            if pieces:
                pieces.append(self._pause)
            pieces.append(self._chime if each is None else each)
        return np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.float32)

    def _found(self, name: str) -> Samples | None:
        sentence = self._sentences.get(name)
        if sentence is not None:
            return sentence.astype(np.float32) / np.float32(32767.0)
        return self._known.get(name)

    def short(self, kind: SpokenKind) -> Samples:
        """Return the short sound of a kind."""
        if kind not in self._short:
            self._short[kind] = earcon(kind, self._rate_hz)
        return self._short[kind]


def load_phrases(sample_rate_hz: int, language: str = "en", own: OwnVoice | None = None) -> Phrases:
    """Return a language's phrases at a sample rate; what is missing or damaged is a short sound."""
    load = partial(_loaded, sample_rate_hz, language, own)
    known = {}
    for name in PHRASES:
        try:
            known[name] = load(name)
        except SetupError:
            continue
    return Phrases(sample_rate_hz, known, load)


def _loaded(sample_rate_hz: int, language: str, own: OwnVoice | None, name: str) -> Samples:
    return recorded(name, sample_rate_hz, language, own)
