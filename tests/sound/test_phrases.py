"""Stage changes as an ear hears them: at their second, over a softer beat, under every alarm."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.practice.routines.techniques import TECHNIQUES
from coach.sound.mixer import Mixer, Volumes
from coach.sound.phrases import PHRASES, Phrases, load_phrases, phrase_name
from coach.sound.spoken import Spoken
from coach.sound.voices import load_voices
from coach.views import BeatView

RATE_HZ = 8000
BLOCK = 160
KNOWN = load_phrases(RATE_HZ)
VOICES = load_voices(RATE_HZ)


def mixer(mode: str = "none", **more: object) -> Mixer:
    return Mixer(RATE_HZ, VOICES, mode=mode, phrases=KNOWN, **more)


def render(mix: Mixer, seconds: float, block: int = BLOCK) -> np.ndarray:
    pieces, end = [], mix.position + round(seconds * RATE_HZ)
    while mix.position < end:
        host_s = mix.position / RATE_HZ
        pieces.append(mix.render(min(block, end - mix.position), host_s))
    return np.concatenate(pieces).astype(float)


@pytest.mark.parametrize("technique", TECHNIQUES)
def test_every_technique_has_words_of_its_own(technique):
    assert phrase_name(technique) in PHRASES
    samples = KNOWN.samples([phrase_name(technique)])
    assert 0.25 < len(samples) / RATE_HZ < 1.6
    # It speaks: full scale somewhere, and no pause before or after.
    assert np.abs(samples).max() == pytest.approx(1.0, abs=0.02)
    loud = np.flatnonzero(np.abs(samples) > 0.02)
    assert loud[0] < 0.08 * RATE_HZ
    assert len(samples) - loud[-1] < 0.12 * RATE_HZ


def test_no_two_phrases_are_the_same():
    sounds = [KNOWN.samples([name]) for name in PHRASES]
    chime = Phrases(RATE_HZ).samples(["any"])
    for one in sounds:
        same = [each for each in (*sounds, chime) if np.array_equal(each, one)]
        assert len(same) == 1


@settings(max_examples=15, deadline=None)
@given(block=st.integers(1, 3000), at_s=st.floats(0.1, 1.5), bpm=st.floats(40.0, 80.0))
def test_a_phrase_is_on_its_sample_however_the_stream_is_cut(block, at_s, bpm):
    sounds = []
    for size in (BLOCK, block):
        mix = mixer("both")
        mix.set_beat(BeatView(True, 0.2, 60.0 / bpm, 4))
        mix.set_spoken(Spoken(at_s, ("knead", "left")))
        sounds.append(render(mix, 4.0, size))
    np.testing.assert_array_equal(sounds[0], sounds[1])


def test_it_says_the_phrases_one_after_the_other_from_its_second_on():
    mix = mixer()
    mix.set_spoken(Spoken(0.5, ("last-one", "glide")))
    sound, said = render(mix, 3.0), KNOWN.samples(["last-one", "glide"])
    heard = sound[round(0.5 * RATE_HZ) :][: len(said)]
    assert np.corrcoef(heard, said)[0, 1] > 0.9999
    assert not sound[: round(0.5 * RATE_HZ)].any()
    assert not sound[round(0.5 * RATE_HZ) + len(said) :].any()


def test_it_is_said_once_however_often_it_is_set():
    mix = mixer()
    for _ in range(10):
        mix.set_spoken(Spoken(0.1, ("stop",)))
        render(mix, 0.1)
    assert not render(mix, 2.0).any()


def loudness(sound: np.ndarray, begin_s: float, end_s: float) -> float:
    return float(np.abs(sound[round(begin_s * RATE_HZ) : round(end_s * RATE_HZ)]).max())


def test_under_a_phrase_clicks_are_softer_and_come_back():
    """The phrase's own sound is taken away by itself: what is left is the beat."""
    sounds = []
    for mode in ("click", "none"):
        mix = mixer(mode)
        mix.set_beat(BeatView(True, 0.25, 0.5, 1))
        mix.set_spoken(Spoken(1.0, ("sacrum-circles",)))
        sounds.append(render(mix, 4.0))
    clicks = sounds[0] - sounds[1]
    before, under, after = (loudness(clicks, s, s + 0.1) for s in (0.75, 1.25, 3.25))
    assert under == pytest.approx(0.3 * before, rel=0.02)
    assert after == pytest.approx(before, rel=0.01)


def test_under_a_phrase_no_count_is_spoken():
    sounds = []
    for mode in ("voice", "none"):
        mix = mixer(mode)
        mix.set_beat(BeatView(True, 0.0, 1.0, 4))
        mix.set_spoken(Spoken(2.2, ("sacrum-circles", "left")))
        sounds.append(render(mix, 6.0))
    counts = sounds[0] - sounds[1]
    assert loudness(counts, 2.3, 4.2) <= 1.0
    assert loudness(counts, 0.5, 2.0) > 1000
    assert loudness(counts, 4.8, 6.0) > 1000


@pytest.mark.parametrize("alarm_s", [0.2, 0.45, 0.7])
def test_too_much_is_never_talked_over(alarm_s):
    sounds = []
    for spoken in (Spoken(0.4, ("scapula-lift", "right")), None):
        mix = mixer("both")
        mix.set_spoken(spoken)
        render(mix, alarm_s)
        mix.set_too_much(True)
        sounds.append(render(mix, 2.0))
    ducked = round(0.003 * RATE_HZ)
    np.testing.assert_array_equal(sounds[0][ducked:], sounds[1][ducked:])
    assert loudness(sounds[0], 0.0, BLOCK / RATE_HZ) > 0.2 * 32767


def test_a_stop_is_said_at_once_and_then_it_is_silent():
    mix = mixer("both")
    mix.set_beat(BeatView(True, 0.0, 0.5, 4))
    mix.set_spoken(Spoken(0.1, ("scapula-lift", "right", "last-one")))
    render(mix, 1.0)
    mix.set_beat(None)
    mix.set_spoken(Spoken(1.0, ("stop",)))
    sound, stop = render(mix, 5.0), KNOWN.samples(["stop"])
    # What was being said fades within 50 ms; the rest is the word.
    fade = round(0.05 * RATE_HZ)
    assert np.corrcoef(sound[fade : len(stop)], stop[fade:])[0, 1] > 0.999
    assert not sound[len(stop) :].any()


def test_alarms_still_sound_in_that_silence():
    mix = mixer("both")
    mix.set_spoken(Spoken(0.0, ("stop",)))
    render(mix, 2.0)
    mix.set_no_data(True)
    assert loudness(render(mix, 1.0), 0.0, 1.0) > 0.2 * 32767
    mix.set_too_much(True)
    assert loudness(render(mix, 0.05), 0.0, 0.05) > 0.2 * 32767


def test_what_is_being_said_can_be_broken_off():
    mix = mixer()
    mix.set_spoken(Spoken(0.0, ("scapula-lift",)))
    assert render(mix, 0.3).any()
    mix.set_spoken(None)
    sound = render(mix, 1.0)
    assert sound[: round(0.05 * RATE_HZ)].any()
    assert not sound[round(0.05 * RATE_HZ) + BLOCK :].any()


def test_a_stage_without_a_phrase_gets_a_soft_chime():
    for phrases in (KNOWN, None):
        mix = Mixer(RATE_HZ, VOICES, phrases=phrases)
        mix.set_spoken(Spoken(0.1, ("something of one's own",)))
        sound = render(mix, 1.5)
        spectrum = np.abs(np.fft.rfft(sound))
        pitch_hz = np.argmax(spectrum) * RATE_HZ / len(sound)
        assert pitch_hz == pytest.approx(392.0, abs=3.0)
        assert 0.02 * 32767 < np.abs(sound).max() < 0.2 * 32767


def test_a_phrase_of_a_moment_that_is_gone_is_left_unsaid():
    mix = mixer()
    render(mix, 5.0)
    mix.set_spoken(Spoken(2.5, ("knead",)))
    assert not render(mix, 2.0).any()
    mix.set_spoken(Spoken(6.5, ("glide",)))
    assert render(mix, 1.0).any()


def test_phrases_are_as_loud_as_each_other_and_under_the_alarm():
    """Nobody should start at one of them: the loudest tenth of a second, phrase by phrase."""
    loudest = []
    for name in PHRASES:
        mix = mixer()
        mix.set_spoken(Spoken(0.0, (name,)))
        blocks = render(mix, 1.6).reshape(16, -1)
        loudest.append(float(np.sqrt((blocks**2).mean(axis=1)).max()))
    assert max(loudest) / min(loudest) < 2.5
    mix = mixer()
    mix.set_too_much(True)
    alarm = render(mix, 0.4).reshape(4, -1)
    assert max(loudest) < float(np.sqrt((alarm**2).mean(axis=1)).max())


@settings(max_examples=15, deadline=None)
@given(
    at_s=st.floats(0.0, 1.0), alarm_s=st.floats(0.1, 1.5), no_data=st.booleans(),
    names=st.lists(st.sampled_from([*PHRASES, "unknown"]), min_size=1, max_size=3),
)  # fmt: skip
def test_nothing_clips_at_full_volume(at_s, alarm_s, no_data, names):
    mix = mixer("both", volumes=Volumes(click=1.0, voice=1.0))
    mix.set_beat(BeatView(True, 0.0, 0.375, 8))
    mix.set_no_data(no_data)
    mix.set_spoken(Spoken(at_s, tuple(names)))
    sound = [render(mix, alarm_s)]
    mix.set_too_much(True)
    sound.append(render(mix, 1.0))
    assert np.abs(np.concatenate(sound)).max() < 32767


def test_a_new_stage_takes_the_place_of_the_one_before():
    mix = mixer()
    begins_s = (0.0, 0.4, 0.8)
    for begin_s, end_s in pairwise((*begins_s, 3.0)):
        mix.set_spoken(Spoken(begin_s, ("thumb-circles",)))
        sound = render(mix, end_s - begin_s)
    said = KNOWN.samples(["thumb-circles"])
    fade = round(0.05 * RATE_HZ)
    assert np.corrcoef(sound[fade : len(said)], said[fade:])[0, 1] > 0.999
