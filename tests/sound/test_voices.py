"""The words of each language fit their counts and fall on them; a person's own go before them."""

import wave
from pathlib import Path

import numpy as np
import pytest

from coach.practice.routines.techniques import TECHNIQUES
from coach.sound.own_voice import OwnVoice
from coach.sound.phrases import PHRASES, Phrases, load_phrases, phrase_name
from coach.sound.voices import COUNT_NAMES, MOST_COUNTS, load_voices, shipped_languages

RATE_HZ = 8000
LANGUAGES = ("de", "en")


def test_there_is_a_voice_of_each_language():
    assert shipped_languages() == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_fits_its_count(language):
    voices = load_voices(RATE_HZ, language)
    # A count a second is where one begins; at 80 a minute the short ones take over.
    assert voices.words(MOST_COUNTS, 1.0 * RATE_HZ) == voices.long
    assert voices.words(MOST_COUNTS, 0.75 * RATE_HZ) == voices.short
    assert all(len(word.samples) < 60 / 160 * RATE_HZ for word in voices.short)
    # Long enough to be the tempo word that fills a second.
    assert all(len(word.samples) > 0.75 * RATE_HZ for word in voices.long)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_technique_has_words_in_it(language):
    known, chime = load_phrases(RATE_HZ, language), Phrases(RATE_HZ).samples(["?"])
    for name in (*PHRASES, *map(phrase_name, TECHNIQUES)):
        samples = known.samples([name])
        assert not np.array_equal(samples, chime), name
        assert 0.25 < len(samples) / RATE_HZ < 1.6


def lead_ms(language: str, kind: str) -> list[float]:
    words = getattr(load_voices(44_100, language), kind)
    return [1000 * word.lead / 44_100 for word in words]


@pytest.mark.parametrize("kind", ["long", "short"])
def test_a_german_word_is_on_the_beat_with_its_first_vowel(kind):
    """Eins and acht begin with it; before that of zwei lies a whole t, s and v."""
    eins, zwei, drei, vier, fuenf, sechs, sieben, acht = lead_ms("de", kind)
    assert max(eins, acht) < 30
    assert 100 < zwei < 180
    assert zwei > drei > max(eins, acht)
    assert all(30 < lead < 120 for lead in (drei, vier, fuenf, sechs, sieben))


def write(folder: Path, name: str, seconds: float, width: int = 2, height: float = 0.5) -> None:
    """Keep a note of the person's own, at 16 kHz."""
    folder.mkdir(parents=True, exist_ok=True)
    t_s = np.arange(round(seconds * 16_000)) / 16_000
    pcm = np.rint(height * 32767 * np.sin(2 * np.pi * 500 * t_s)).astype("<i2")
    with wave.open(str(folder / f"{name}.wav"), "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(width)
        writer.setframerate(16_000)
        writer.writeframes(pcm.tobytes() if width == 2 else bytes(len(pcm)))


def pitch_hz(samples: np.ndarray) -> float:
    return float(np.argmax(np.abs(np.fft.rfft(samples))) * RATE_HZ / len(samples))


def test_own_files_take_the_place_of_the_shipped_ones_one_by_one(tmp_path):
    write(tmp_path / "de", "3-long", 0.6)
    write(tmp_path / "de", "knead", 1.0)
    own = OwnVoice(tmp_path)
    mine, shipped = (load_voices(RATE_HZ, "de", each) for each in (own, None))
    assert pitch_hz(mine.long[2].samples) == pytest.approx(500, abs=3)
    for at in (0, 1, 3, 4, 5, 6, 7):
        np.testing.assert_array_equal(mine.long[at].samples, shipped.long[at].samples)
    said = load_phrases(RATE_HZ, "de", own)
    assert pitch_hz(said.samples(["knead"])) == pytest.approx(500, abs=3)
    # Nothing clicks at either end, and it is as high as the others.
    assert np.abs(said.samples(["knead"])[[0, -1]]).max() < 0.01
    assert np.abs(said.samples(["knead"])).max() == pytest.approx(1.0, abs=0.02)
    np.testing.assert_array_equal(
        said.samples(["glide"]), load_phrases(RATE_HZ, "de").samples(["glide"])
    )
    # The other language is left alone.
    np.testing.assert_array_equal(
        load_voices(RATE_HZ, "en", own).long[2].samples, load_voices(RATE_HZ, "en").long[2].samples
    )
    assert own.problems((*COUNT_NAMES, *PHRASES), "de") == ()


def test_files_of_no_use_are_left_out_and_said(tmp_path):
    folder = tmp_path / "en"
    write(folder, "1-long", 1.8)
    write(folder, "2-short", 0.9)
    write(folder, "glide", 5.0)
    write(folder, "3-long", 0.6, width=1)
    write(folder, "4-long", 0.6, height=0.0)
    write(folder, "nine", 0.6)
    (folder / "5-long.wav").write_bytes(b"RIFF of another kind")
    own = OwnVoice(tmp_path)
    said = " ".join(own.problems((*COUNT_NAMES, *PHRASES), "en"))
    for words in (
        "1-long.wav is left out: it lasts 1.8 s, and 1.5 s fit.",
        "2-short.wav is left out: it lasts 0.9 s, and 0.7 s fit.",
        "glide.wav is left out: it lasts 5.0 s, and 4.0 s fit.",
        "3-long.wav is left out: it has to be a WAV of 16 bits",
        "4-long.wav is left out: nothing can be heard in it.",
        "5-long.wav is left out: it is damaged, or no WAV file.",
        "nine.wav is left out: there is no word of that name.",
    ):
        assert words in said
    mine, shipped = (load_voices(RATE_HZ, "en", each) for each in (own, None))
    for at in range(MOST_COUNTS):
        np.testing.assert_array_equal(mine.long[at].samples, shipped.long[at].samples)
        np.testing.assert_array_equal(mine.short[at].samples, shipped.short[at].samples)


def test_a_folder_that_is_not_there_is_no_problem(tmp_path):
    own = OwnVoice(tmp_path / "nothing")
    assert own.problems(COUNT_NAMES, "en") == ()
    assert own.recorded("1-long", "en") is None
