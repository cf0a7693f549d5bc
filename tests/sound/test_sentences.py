"""Questions, answers and hints as an ear hears them, and short sounds where there is no voice."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.practice.check_ins import QUESTIONS, question_name
from coach.practice.coaching.words import Hint
from coach.sound.earcons import MELODIES, earcon
from coach.sound.mixer import Mixer
from coach.sound.phrases import Phrases, load_phrases
from coach.sound.sentences import SENTENCES
from coach.sound.spoken import Spoken
from coach.sounds import Sounds, Volumes

RATE_HZ = 8000
BLOCK = 160
SAID = {language: load_phrases(RATE_HZ, language) for language in ("en", "de")}
#: What a person who hears it has to do at once is the shortest.
AT_ONCE = ("lost", "back", "pause", "go-on", "softer", "good", "deeper")


def mixer(phrases: Phrases | None = None, **volumes: float) -> Mixer:
    return Mixer(RATE_HZ, mode="none", phrases=phrases, volumes=Volumes(**volumes))


def render(mix: Mixer, seconds: float) -> np.ndarray:
    pieces, end = [], mix.position + round(seconds * RATE_HZ)
    while mix.position < end:
        pieces.append(mix.render(min(BLOCK, end - mix.position), mix.position / RATE_HZ))
    return np.concatenate(pieces).astype(float)


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("name", SENTENCES)
def test_every_sentence_is_spoken_in_each_language_and_is_soon_over(language, name):
    seconds = SAID[language].prepare([name], "hint")
    assert SAID[language].knows(name)
    assert 0.3 < seconds < (1.6 if name in AT_ONCE else 3.6)


@pytest.mark.parametrize("language", SAID)
def test_sentences_are_about_as_loud_as_each_other(language):
    loudest = []
    for name in SENTENCES:
        mix = mixer(SAID[language])
        mix.set_spoken(Spoken(0.0, (name,), "hint"))
        blocks = render(mix, 1.6).reshape(16, -1)
        loudest.append(float(np.sqrt((blocks**2).mean(axis=1)).max()))
    assert max(loudest) / min(loudest) < 2.5


def test_no_two_sentences_are_the_same_and_none_is_missing_for_a_hint_or_a_question():
    sounds = {name: SAID["en"].samples([name]).tobytes() for name in SENTENCES}
    assert len(set(sounds.values())) == len(SENTENCES)
    asked = {question_name(each) for each in QUESTIONS}
    assert len(asked) == 6
    given = {f"hint-{hint.value.replace(' ', '-')}" for hint in Hint if hint.is_coaching}
    assert asked | given <= set(SENTENCES)


def pitches_hz(sound: np.ndarray) -> list[float]:
    """Return the pitch of each note, told from each note's own stretch of the sound."""
    found, apart = [], round(0.16 * RATE_HZ)
    for begin in range(0, len(sound) - apart, apart):
        note = sound[begin : begin + apart]
        if np.sqrt(np.mean(note**2)) < 0.08:
            break
        spectrum = np.abs(np.fft.rfft(note * np.hanning(len(note)), 8 * RATE_HZ))
        found.append(np.argmax(spectrum) / 8)
    return found


def test_short_sounds_are_short_soft_and_each_has_its_own_melody():
    melodies = {}
    for kind in MELODIES:
        sound = earcon(kind, RATE_HZ)
        if kind == "too_much":
            assert not len(sound)
            continue
        assert len(sound) / RATE_HZ < 1.0
        assert 0.3 < np.abs(sound).max() <= 0.65
        melodies[kind] = pitches_hz(sound)
    for kind, heard in melodies.items():
        others = [each for other, each in melodies.items() if other != kind]
        for other in others:
            same_length = len(other) == len(heard)
            # A semitone is 6 %: whoever hears two of them hears at least three apart.
            alike = same_length and all(
                abs(np.log(a / b)) < np.log(1.16) for a, b in zip(heard, other, strict=True)
            )
            assert not alike, kind
    falls = {
        k for k, tune in melodies.items() if len(tune) > 1 and all(a > b for a, b in pairwise(tune))
    }
    rises = {
        k for k, tune in melodies.items() if len(tune) > 1 and all(a < b for a, b in pairwise(tune))
    }
    assert {"lost", "softer", "pause"} <= falls
    assert {"back", "go_on"} <= rises


def test_without_a_voice_a_sentence_is_its_short_sound_once():
    mix = mixer()
    assert not mix.knows("softer")
    spoken = Spoken(0.2, ("ask-1", "answer-taps"), "question")
    assert mix.lasts_s(spoken) < 1.0
    mix.set_spoken(spoken)
    sound, tone = render(mix, 2.0), earcon("question", RATE_HZ)
    heard = sound[round(0.2 * RATE_HZ) :]
    assert np.corrcoef(heard[: len(tone)], tone)[0, 1] > 0.999
    assert not heard[len(tone) :].any()


def test_a_sentence_is_as_loud_as_the_person_chose_and_silent_at_nothing():
    loud = []
    for speech in (0.0, 0.5, 1.0):
        mix = mixer(SAID["en"], speech=speech)
        mix.set_spoken(Spoken(0.0, ("hint-lighter",), "hint"))
        loud.append(np.abs(render(mix, 1.5)).max())
    assert loud[0] == 0.0
    assert loud[2] == pytest.approx(2 * loud[1], rel=0.01)


def test_the_tone_is_softer_under_a_question_and_comes_back():
    sounds = []
    for speech in (0.0, None):
        mix = mixer(SAID["en"])
        mix.set_sounds(Sounds(beat="none", tone=True, volumes=Volumes(speech=0.0)))
        mix.set_band("light")
        if speech is None:
            mix.set_spoken(Spoken(1.0, ("ask-2",), "question"))
        sounds.append(render(mix, 4.0))
    for at_s, share in ((0.5, 1.0), (1.5, 0.3), (3.5, 1.0)):
        piece = slice(round(at_s * RATE_HZ), round((at_s + 0.1) * RATE_HZ))
        before, now = (np.abs(sound[piece]).max() for sound in sounds)
        assert now == pytest.approx(share * before, rel=0.03)


def test_that_the_sensor_is_silent_is_heard_between_the_notes_of_its_alarm():
    """The words have their full height there, and too much still silences them."""
    heard = []
    for alarm in (False, True):
        mix = mixer(SAID["en"])
        mix.set_no_data(alarm)
        render(mix, 0.7)
        mix.set_spoken(Spoken(0.7, ("lost",), "lost"))
        heard.append(np.abs(render(mix, 1.1)).max())
        mix.set_too_much(True)
        mix.set_spoken(Spoken(1.8, ("lost",), "lost"))
        sound = render(mix, 1.0)
        quiet = mixer(SAID["en"])
        quiet.set_no_data(alarm)
        render(quiet, 1.8)
        quiet.set_too_much(True)
        np.testing.assert_array_equal(sound[BLOCK:], render(quiet, 1.0)[BLOCK:])
    assert heard[1] == pytest.approx(heard[0], rel=0.01)


@settings(max_examples=15, deadline=None)
@given(
    name=st.sampled_from(SENTENCES), at_s=st.floats(0.0, 1.5), no_data=st.booleans(),
    language=st.sampled_from(sorted(SAID)),
)  # fmt: skip
def test_nothing_clips_at_full_volume(name, at_s, no_data, language):
    mix = mixer(SAID[language], speech=1.0, click=1.0, voice=1.0, tone=1.0)
    mix.set_no_data(no_data)
    mix.set_spoken(Spoken(at_s, (name,), "hint"))
    assert np.abs(render(mix, 4.0)).max() < 32767


def test_how_late_words_are_heard_is_measured():
    mix = Mixer(RATE_HZ, mode="none", latency_s=0.02, phrases=SAID["en"])
    render(mix, 1.0)
    assert mix.lags.of("speech") is None
    # Decided 13 ms before the block that it is heard in is asked for, which waits 20 ms more.
    mix.set_spoken(Spoken(1.0 - 0.013, ("softer",), "softer"))
    render(mix, 0.1)
    assert mix.lags.of("speech") == pytest.approx(0.033, abs=1e-3)


def test_each_short_sound_can_be_tried():
    for kind in MELODIES:
        mix = mixer()
        mix.try_out(kind)
        sound, tone = render(mix, 1.2), earcon(kind, RATE_HZ)
        if len(tone):
            assert np.corrcoef(sound[: len(tone)], tone)[0, 1] > 0.999


def test_sentences_are_read_ahead_and_one_at_a_time():
    """Whoever is to be told something at once does not wait for a file to be read."""
    read, waits = [], []

    def load(name):
        read.append(name)
        return np.full(RATE_HZ // 2, 0.5, dtype=np.float32)

    def closing(seconds):
        waits.append(seconds)
        return len(waits) > 5

    phrases = Phrases(RATE_HZ, load=load)
    phrases.load_ahead(closing)
    assert read == list(SENTENCES[:5])
    assert all(0.0 < each < 0.1 for each in waits)
    phrases.load_ahead(lambda _seconds: False)
    assert read == list(SENTENCES)
    assert phrases.prepare(["softer"], "softer") == 0.5
    assert read == list(SENTENCES)
    assert np.abs(phrases.samples(["softer"], "softer")).max() == pytest.approx(0.5, abs=1e-4)
