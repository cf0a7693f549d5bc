"""What an ear would notice: beats on time, words on the beat, alarms at once, nothing clipped."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.sound.mixer import Mixer, Volumes
from coach.sound.voices import MOST_COUNTS, load_voices
from coach.views import BeatView

RATE_HZ = 8000
BLOCK = 160


def render(mixer: Mixer, seconds: float, late_s=lambda _n: 0.0, block: int = BLOCK) -> np.ndarray:
    """Return ``seconds`` of sound, each block asked for on time or ``late_s(n)`` after it."""
    pieces, end = [], mixer.position + round(seconds * mixer.sample_rate_hz)
    while mixer.position < end:
        host_s = mixer.position / mixer.sample_rate_hz + late_s(len(pieces))
        pieces.append(mixer.render(min(block, end - mixer.position), host_s))
    return np.concatenate(pieces)


def onsets(sound: np.ndarray, silence: int = RATE_HZ // 20) -> np.ndarray:
    """Return the positions where sound begins after at least ``silence`` silent samples."""
    loud = np.flatnonzero(sound)
    return loud[np.diff(loud, prepend=-silence - 1) > silence]


@pytest.mark.parametrize("bpm", [40, 57, 80])
def test_each_beat_of_ten_minutes_is_on_its_sample(bpm):
    period_s, origin_s = 60 / bpm, 0.1234
    mixer = Mixer(RATE_HZ, mode="click")
    mixer.set_beat(BeatView(True, origin_s, period_s, 1))
    heard = onsets(render(mixer, 600.0))
    beats = (600.0 - origin_s) / period_s
    expected = np.round((origin_s + np.arange(int(beats) + 1) * period_s) * RATE_HZ).astype(int)
    assert 0 <= heard[0] - expected[0] <= 2  # a sine begins at zero
    np.testing.assert_array_equal(heard - heard[0], expected - expected[0])


@settings(max_examples=15, deadline=None)
@given(block=st.integers(1, 3000), origin_s=st.floats(0.1, 3.0), period_s=st.floats(0.375, 1.5))
def test_beats_do_not_depend_on_the_block_size(block, origin_s, period_s):
    sounds = []
    for size in (BLOCK, block):
        mixer = Mixer(RATE_HZ, load_voices(RATE_HZ))
        mixer.set_beat(BeatView(True, origin_s, period_s, 4))
        sounds.append(render(mixer, 3.6, block=size))
    assert sounds[0].any()
    np.testing.assert_array_equal(sounds[0], sounds[1])


def test_late_callbacks_move_no_beat_audibly():
    random = np.random.default_rng(7)
    lateness = random.exponential(0.004, 40_000)
    mixer = Mixer(RATE_HZ, mode="click")
    mixer.set_beat(BeatView(True, 0.5, 1.0, 1))
    heard = onsets(render(mixer, 120.0, lambda n: lateness[n])) / RATE_HZ
    assert len(heard) == 120
    assert np.std(np.diff(heard)) < 0.0005
    assert np.max(np.abs(heard - 0.5 - np.arange(120))) < 0.010


@pytest.mark.parametrize("ppm", [-150, 150])
def test_a_sound_card_with_a_clock_of_its_own_stays_on_the_beat(ppm):
    mixer = Mixer(RATE_HZ, mode="click")
    mixer.set_beat(BeatView(True, 0.5, 1.0, 1))
    stretch = 1 + ppm * 1e-6
    heard = onsets(render(mixer, 600.0, lambda n: n * BLOCK / RATE_HZ * (stretch - 1)))
    heard_s = heard / RATE_HZ * stretch
    np.testing.assert_allclose(heard_s, 0.5 + np.arange(len(heard_s)), atol=0.006)
    assert np.max(np.abs(np.diff(heard_s) - 1.0)) < 0.0015


def test_beats_are_early_by_the_latency():
    mixer = Mixer(RATE_HZ, mode="click", latency_s=0.05)
    mixer.set_beat(BeatView(True, 0.5, 1.0, 1))
    assert onsets(render(mixer, 1.0))[0] == pytest.approx(0.45 * RATE_HZ, abs=2)


def test_a_change_of_pace_keeps_the_phase():
    mixer = Mixer(RATE_HZ, mode="click")
    mixer.set_beat(BeatView(True, 0.0, 1.0, 1))
    first = render(mixer, 3.25)
    # A quarter into the fourth count: at the new pace three quarters of 0.75 s are left.
    mixer.set_beat(BeatView(True, 3.25 - 0.25 * 0.75, 0.75, 1))
    sound = np.concatenate((first, render(mixer, 2.5)))
    expected = [0, 1, 2, 3, 3.8125, 4.5625, 5.3125]
    np.testing.assert_allclose(onsets(sound) / RATE_HZ, expected, atol=2 / RATE_HZ)


def test_a_change_right_on_a_beat_neither_doubles_nor_drops_it():
    mixer = Mixer(RATE_HZ, mode="click")
    mixer.set_beat(BeatView(True, 0.0, 1.0, 1))
    first = render(mixer, 2.001, block=8)
    mixer.set_beat(BeatView(True, 2.0, 0.75, 1))
    sound = np.concatenate((first, render(mixer, 1.0)))
    np.testing.assert_allclose(onsets(sound) / RATE_HZ, [0, 1, 2, 2.75], atol=2 / RATE_HZ)


def test_a_beat_that_starts_now_is_heard_although_now_has_just_passed():
    mixer = Mixer(RATE_HZ, mode="click", latency_s=0.02)
    render(mixer, 1.0)
    mixer.set_beat(BeatView(True, 0.99, 1.0, 1))
    assert len(onsets(render(mixer, 0.5))) == 1


def test_the_first_count_of_a_stroke_is_accented():
    mixer = Mixer(RATE_HZ, mode="click")
    mixer.set_beat(BeatView(True, 0.0, 1.0, 3))
    peaks = np.abs(render(mixer, 6.0).astype(int)).reshape(6, -1).max(axis=1)
    assert peaks[0] == peaks[3] > 1.2 * peaks[1]
    assert peaks[1] == peaks[2] == peaks[4] == peaks[5]


def test_each_count_is_spoken_with_its_own_word_around_its_beat():
    voices = load_voices(RATE_HZ)
    mixer = Mixer(RATE_HZ, voices, mode="voice")
    mixer.set_beat(BeatView(True, 1.0, 1.0, MOST_COUNTS))
    sound = render(mixer, 10.0).astype(float)
    for count, word in enumerate(voices.long):
        start = (count + 1) * RATE_HZ - word.lead
        heard = sound[start : start + len(word.samples)]
        assert np.corrcoef(heard, word.samples)[0, 1] > 0.99
        assert 0.005 < word.lead / RATE_HZ < 0.15


def test_quick_paces_are_counted_with_short_words_that_fit():
    voices = load_voices(RATE_HZ)
    assert all(len(word.samples) < RATE_HZ for word in voices.long)
    assert voices.words(MOST_COUNTS, 1.0 * RATE_HZ) == voices.long
    assert voices.words(MOST_COUNTS, 0.75 * RATE_HZ) == voices.short
    assert all(len(word.samples) < 60 / 160 * RATE_HZ for word in voices.short)


@pytest.mark.parametrize("mode", ["click", "voice", "both", "none"])
def test_too_much_is_heard_within_one_block_in_every_mode(mode):
    mixer = Mixer(RATE_HZ, load_voices(RATE_HZ), mode=mode)
    mixer.set_beat(BeatView(True, 0.0, 1.0, 4))
    render(mixer, 2.5)
    mixer.set_too_much(True)
    assert np.abs(render(mixer, BLOCK / RATE_HZ)).max() > 0.2 * 32767


def test_too_much_silences_everything_else_and_lets_it_come_back():
    mixers = [Mixer(RATE_HZ, load_voices(RATE_HZ), mode=mode) for mode in ("both", "none")]
    sounds = []
    for mixer in mixers:
        mixer.set_beat(BeatView(True, 0.0, 1.0, 4))
        render(mixer, 1.97)
        mixer.set_too_much(True)
        sounds.append(render(mixer, 3.0))
        mixer.set_too_much(False)
    ducked = round(0.003 * RATE_HZ)
    np.testing.assert_array_equal(sounds[0][ducked:], sounds[1][ducked:])
    render(mixers[0], 1.0)
    render(mixers[1], 1.0)
    assert render(mixers[0], 2.0).any()
    assert not render(mixers[1], 2.0).any()


def test_a_moment_of_too_much_is_a_whole_round_of_alarm():
    mixer = Mixer(RATE_HZ, mode="none")
    mixer.set_too_much(True)
    mixer.set_too_much(False)
    sound = render(mixer, 1.0)
    assert sound[: int(0.4 * RATE_HZ)].any()
    assert 0.3 < np.flatnonzero(sound)[-1] / RATE_HZ < 0.5


def test_too_much_breaks_into_the_technical_alarm():
    mixer = Mixer(RATE_HZ, mode="none")
    mixer.set_no_data(True)
    render(mixer, 0.8)  # in the rest after its three notes
    mixer.set_too_much(True)
    assert np.abs(render(mixer, BLOCK / RATE_HZ)).max() > 0.2 * 32767


def a_weighted(sound: np.ndarray) -> np.ndarray:
    """Return ``sound`` as ears weigh it (the A curve of IEC 61672, up to a constant)."""
    f2 = np.fft.rfftfreq(len(sound), 1 / RATE_HZ) ** 2
    curve = 12194**2 * f2**2 / ((f2 + 20.6**2) * (f2 + 12194**2))
    curve /= np.sqrt((f2 + 107.7**2) * (f2 + 737.9**2))
    return np.fft.irfft(np.fft.rfft(sound) * curve, len(sound))


def test_the_technical_alarm_is_within_a_second_and_as_loud_as_too_much():
    loudness = []
    for name in ("set_too_much", "set_no_data"):
        mixer = Mixer(RATE_HZ, mode="none")
        getattr(mixer, name)(True)
        blocks = a_weighted(render(mixer, 1.0).astype(float)).reshape(20, -1)
        loudest = np.sort(np.sqrt((blocks**2).mean(axis=1)))[-8:]  # 0.4 s
        loudness.append(np.sqrt((loudest**2).mean()))
    assert loudness[1] >= loudness[0]


@settings(max_examples=20, deadline=None)
@given(
    period_s=st.floats(0.375, 1.5),
    alarm_at_s=st.floats(0.0, 2.0),
    both=st.booleans(),
)
def test_nothing_clips_at_full_volume(period_s, alarm_at_s, both):
    mixer = Mixer(RATE_HZ, load_voices(RATE_HZ), Volumes(click=1.0, voice=1.0))
    mixer.set_beat(BeatView(True, 0.0, period_s, 8))
    sound = [render(mixer, alarm_at_s)] if alarm_at_s >= 1 / RATE_HZ else []
    mixer.set_no_data(both)
    sound.append(render(mixer, 0.3))
    mixer.set_too_much(True)
    sound.append(render(mixer, 1.0))
    mixer.set_too_much(False)
    sound.append(render(mixer, 1.0))
    assert np.abs(np.concatenate(sound).astype(int)).max() < 32767


def test_no_volume_above_full_is_taken():
    with pytest.raises(ValueError, match="between 0 and 1"):
        Volumes(click=1.5)


@pytest.mark.parametrize(
    "beat",
    [
        None,
        BeatView(False, 0.0, 1.0, 4),
        BeatView(True, 0.0, 0.0, 4),
        BeatView(True, 0.0, float("nan"), 4),
        BeatView(True, float("inf"), 1.0, 4),
        BeatView(True, 0.0, 1.0, 0),
    ],
)
def test_a_beat_that_stands_or_makes_no_sense_is_silence(beat):
    mixer = Mixer(RATE_HZ, load_voices(RATE_HZ))
    mixer.set_beat(beat)
    assert not render(mixer, 3.0).any()


def test_after_the_machine_slept_the_beat_goes_on_without_a_burst():
    mixer = Mixer(RATE_HZ, mode="click")
    mixer.set_beat(BeatView(True, 0.0, 1.0, 1))
    render(mixer, 5.5)
    after = onsets(render(mixer, 5.0, lambda _n: 3600.25)) / RATE_HZ
    np.testing.assert_allclose(after, 0.25 + np.arange(5), atol=2 / RATE_HZ)
