"""The spoken counts: "one Mississippi" or "einundzwanzig" and so on, and the bare numbers."""

import io
import math
import wave
from dataclasses import dataclass
from importlib.resources import files

import numpy as np

from coach.errors import SetupError
from coach.sound.own_voice import OwnVoice
from coach.sound.tones import Samples, fade_edges

MOST_COUNTS = 8


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One spoken count: ``samples`` (n,) within ±1; its stressed vowel sounds at ``lead``.

    Ears put a word on the beat by its first vowel, not by its first consonant, so a word starts
    ``lead`` samples before its beat.
    """

    samples: Samples
    lead: int


@dataclass(frozen=True, slots=True)
class Voices:
    """The words of counts 1 to 8, long ("one Mississippi") and short ("one")."""

    long: tuple[Word, ...]
    short: tuple[Word, ...]

    def words(self, counts: int, period_samples: float) -> tuple[Word, ...]:
        """Return the words of a stroke: long where each fits its count, else short."""
        fits = all(len(word.samples) <= period_samples for word in self.long[:counts])
        return (self.long if fits else self.short)[:counts]


def load_voices(sample_rate_hz: int, language: str = "en", own: OwnVoice | None = None) -> Voices:
    """Return a language's voice at a sample rate, a person's own words first.

    Raises SetupError when its files are gone.
    """
    return Voices(
        long=tuple(_load(f"{n}-long", sample_rate_hz, language, own) for n in _numbers()),
        short=tuple(_load(f"{n}-short", sample_rate_hz, language, own) for n in _numbers()),
    )


def shipped_languages() -> tuple[str, ...]:
    """Return the languages that there is a voice of."""
    folders = files("coach.sound").joinpath("voices").iterdir()
    return tuple(sorted(each.name for each in folders if each.joinpath("1-long.wav").is_file()))


def _numbers() -> range:
    return range(1, MOST_COUNTS + 1)


#: What the counts' files are called.
COUNT_NAMES = tuple(f"{n}-{kind}" for kind in ("long", "short") for n in _numbers())


def _load(name: str, sample_rate_hz: int, language: str, own: OwnVoice | None) -> Word:
    samples = recorded(name, sample_rate_hz, language, own)
    return Word(samples, _vowel_at(samples.astype(np.float64), sample_rate_hz))


def recorded(name: str, sample_rate_hz: int, language: str, own: OwnVoice | None = None) -> Samples:
    """Return a recording (n,) at full scale, a person's own or else the shipped one.

    Raises SetupError when that is gone.
    """
    theirs = None if own is None else own.recorded(name, language)
    pcm, recorded_hz = _shipped(name, language) if theirs is None else theirs
    whole = _resampled(pcm, recorded_hz, sample_rate_hz)
    samples: Samples = (whole / np.max(np.abs(whole))).astype(np.float32)
    if theirs is not None:
        # Nobody's own recording begins and ends in silence as the shipped ones do.
        edge = min(int(0.004 * sample_rate_hz), len(samples) // 2)
        return fade_edges(samples, edge, edge)
    return samples


def _shipped(name: str, language: str) -> tuple[np.ndarray, int]:
    file = files("coach.sound").joinpath("voices", language, f"{name}.wav")
    try:
        with wave.open(io.BytesIO(file.read_bytes())) as reader:
            recorded_hz = reader.getframerate()
            pcm = np.frombuffer(reader.readframes(reader.getnframes()), dtype="<i2")
    except (OSError, wave.Error, EOFError) as problem:
        raise SetupError(
            f"the spoken {name}.wav is missing or damaged ({problem}); reinstall the coach"
        ) from problem
    return pcm.astype(np.float64), recorded_hz


def _resampled(samples: np.ndarray, from_hz: int, to_hz: int) -> np.ndarray:
    """Return ``samples`` (n,) at another rate, band-limited (the words begin and end silent)."""
    if from_hz == to_hz:
        return samples
    wanted = round(len(samples) * to_hz / from_hz)
    common = math.gcd(from_hz, to_hz)
    step, steps = from_hz // common, -(-len(samples) // (from_hz // common))
    # A little silence more, so that both lengths are quick ones: else it takes ten times as long.
    steps += -steps % (2 ** max(0, steps.bit_length() - 4))
    spectrum = np.fft.rfft(samples, step * steps)
    whole = to_hz // common * steps
    return np.asarray(np.fft.irfft(spectrum[: whole // 2 + 1], whole))[:wanted]


def _vowel_at(samples: np.ndarray, sample_rate_hz: int) -> int:
    """Return where the first syllable's loudness passes half of its height.

    Loudness is the 20 ms mean of the magnitude below about 1.2 kHz, where vowels are and
    hissing consonants are not; the first syllable is within the first 300 ms.
    """
    spectrum = np.fft.rfft(samples)
    spectrum[int(1200 * len(samples) / sample_rate_hz) :] = 0
    window = max(1, int(0.02 * sample_rate_hz))
    low = np.abs(np.fft.irfft(spectrum, len(samples)))
    loudness = np.convolve(low, np.ones(window) / window, mode="same")
    syllable = loudness[: int(0.3 * sample_rate_hz)]
    return int(np.argmax(syllable >= 0.5 * syllable.max()))
