"""Each layer beside the others, as rendered: the tone, its ducking, and the alarm's floor."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.sound.mixer import Mixer
from coach.sound.phrases import load_phrases
from coach.sound.spoken import Spoken
from coach.sound.voices import load_voices
from coach.sounds import LEAST_ALARM, Sounds, Volumes
from coach.views import BeatView

RATE_HZ = 8000
BLOCK = 40  # 5 ms, as on a device
VOICES, KNOWN = load_voices(RATE_HZ), load_phrases(RATE_HZ)
BANDS = ("light", "medium", "firm")
FULL = Volumes(1.0, 1.0, 1.0, 1.0, 1.0)


def mixer(beat: str = "none", tone: bool = True, volumes: Volumes = FULL) -> Mixer:
    made = Mixer(RATE_HZ, VOICES, phrases=KNOWN)
    made.set_sounds(Sounds(beat=beat, tone=tone, volumes=volumes))
    return made


def render(mix: Mixer, seconds: float, block: int = BLOCK) -> np.ndarray:
    pieces, end = [], mix.position + round(seconds * RATE_HZ)
    while mix.position < end:
        pieces.append(mix.render(min(block, end - mix.position), mix.position / RATE_HZ))
    return np.concatenate(pieces).astype(float)


def of_band(band: str, seconds: float = 2.0) -> np.ndarray:
    """Return the tone of a band once it has settled."""
    mix = mixer()
    mix.set_band(band)
    render(mix, 0.5)
    return render(mix, seconds)


def rms(sound: np.ndarray) -> float:
    return float(np.sqrt((sound**2).mean()))


def spectrum(sound: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    window = np.hanning(len(sound))
    return np.fft.rfftfreq(len(sound), 1 / RATE_HZ), np.abs(np.fft.rfft(sound * window))


@pytest.mark.parametrize(("band", "pitch_hz"), [("light", 196), ("medium", 294), ("firm", 440)])
def test_each_band_has_its_pitch(band, pitch_hz):
    hz, height = spectrum(of_band(band))
    assert hz[np.argmax(height)] == pytest.approx(pitch_hz, abs=1.0)


def overtones(sound: np.ndarray, pitch_hz: float) -> float:
    """Return the overtones' height over that of the ground note."""
    hz, height = spectrum(sound)
    ground = height[np.abs(hz - pitch_hz) < 8].max()
    return float(height[hz > 1.6 * pitch_hz].max() / ground)


def test_each_band_has_its_texture_too():
    light, medium, firm = (of_band(band) for band in BANDS)
    assert overtones(light, 196) < 0.01
    assert 0.2 < overtones(medium, 294) < 0.5
    assert overtones(firm, 440) > 0.2
    # Firm waves: so many times a second, and no other band does.
    for sound, waves in ((light, False), (medium, False), (firm, True)):
        levels = np.sqrt((sound.reshape(-1, BLOCK * 4) ** 2).mean(axis=1))
        assert (np.ptp(levels) / levels.mean() > 0.4) == waves
    levels = (firm**2).reshape(-1, BLOCK).mean(axis=1)
    hz = np.fft.rfftfreq(len(levels), BLOCK / RATE_HZ)
    slow = np.abs(np.fft.rfft(levels - levels.mean()))
    assert hz[np.argmax(np.where(hz < 20, slow, 0))] == pytest.approx(5.0, abs=0.5)


def a_weighted(sound: np.ndarray) -> np.ndarray:
    """Return ``sound`` as ears weigh it (the A curve of IEC 61672, up to a constant)."""
    f2 = np.fft.rfftfreq(len(sound), 1 / RATE_HZ) ** 2
    curve = 12194**2 * f2**2 / ((f2 + 20.6**2) * (f2 + 12194**2))
    curve /= np.sqrt((f2 + 107.7**2) * (f2 + 737.9**2))
    return np.fft.irfft(np.fft.rfft(sound) * curve, len(sound))


def test_the_bands_are_about_as_loud_as_each_other_and_far_below_the_alarm():
    loudness = [rms(a_weighted(of_band(band))) for band in BANDS]
    assert max(loudness) / min(loudness) < 1.6  # 4 dB
    mix = mixer(volumes=Volumes(alarm=0.0))
    mix.set_too_much(True)
    assert rms(a_weighted(render(mix, 0.88))) > 4.0 * max(loudness)  # 12 dB, at its lowest


def test_it_is_off_until_it_is_wished_for_and_silent_without_contact():
    mix = Mixer(RATE_HZ, VOICES, mode="none")
    mix.set_band("firm")
    assert not render(mix, 1.0).any()
    mix = mixer()
    for band in (None, "none", "too_much", "of another world"):
        mix.set_band(band)
        assert not render(mix, 1.0).any()


@settings(max_examples=25, deadline=None)
@given(
    steps=st.lists(
        st.tuples(st.sampled_from([*BANDS, None]), st.floats(0.01, 0.6)), min_size=2, max_size=8
    )
)
def test_no_change_of_band_clicks(steps):
    """No step between two samples is larger than the steepest of the tones itself has."""
    steepest = max(np.abs(np.diff(of_band(band))).max() for band in BANDS)
    mix = mixer()
    sound = []
    for band, seconds in steps:
        mix.set_band(band)
        sound.append(render(mix, max(seconds, BLOCK / RATE_HZ)))
    mix.set_band(None)
    sound.append(render(mix, 0.4))
    whole = np.concatenate(sound)
    assert np.abs(np.diff(whole, prepend=0.0)).max() <= 1.1 * steepest + 2
    assert not whole[-BLOCK:].any()
    assert np.abs(whole).max() <= 0.1 * 32767 + 1


def test_it_glides_from_one_pitch_to_the_next():
    mix = mixer()
    mix.set_band("light")
    render(mix, 1.0)
    mix.set_band("medium")
    sound = render(mix, 0.4)
    crossings = np.flatnonzero((sound[:-1] < 0) & (sound[1:] >= 0))
    at = crossings + sound[crossings] / (sound[crossings] - sound[crossings + 1])
    pitches_hz = RATE_HZ / np.diff(at)
    assert pitches_hz[0] == pytest.approx(196, abs=8)
    assert pitches_hz[-1] == pytest.approx(294, abs=3)
    assert np.all(np.diff(pitches_hz) > -3.0)
    half_s = at[np.argmax(pitches_hz > 245)] / RATE_HZ
    assert 0.05 < half_s < 0.13


@settings(max_examples=10, deadline=None)
@given(block=st.integers(1, 1600))
def test_the_tone_does_not_depend_on_the_block_size(block):
    sounds = []
    for size in (BLOCK, block):
        mix = mixer("both")
        mix.set_beat(BeatView(True, 0.1, 0.6, 2))
        mix.set_band("light")
        first = render(mix, 0.7, size)
        mix.set_band("firm")
        sounds.append(np.concatenate((first, render(mix, 0.7, size))))
    assert np.abs(sounds[0] - sounds[1]).max() <= 1


def part(with_it: np.ndarray, without: np.ndarray, begin_s: float, end_s: float) -> float:
    """Return how loud a layer is in a stretch: the mix with it less the mix without."""
    return rms((with_it - without)[round(begin_s * RATE_HZ) : round(end_s * RATE_HZ)])


def tone_under(prepare, band: str = "light", seconds: float = 3.0) -> tuple[np.ndarray, ...]:
    sounds = []
    for tone in (True, False):
        mix = mixer("voice", tone=tone)
        mix.set_band(band)
        prepare(mix)
        sounds.append(render(mix, seconds))
    return tuple(sounds)


def test_under_a_phrase_the_tone_is_softer_and_comes_back():
    pair = tone_under(lambda mix: mix.set_spoken(Spoken(1.0, ("sacrum-circles",))), seconds=4.0)
    before, under, after = (part(*pair, s, s + 0.5) for s in (0.4, 1.2, 3.2))
    assert under == pytest.approx(0.3 * before, rel=0.03)
    assert after == pytest.approx(before, rel=0.02)


def test_under_a_count_the_tone_is_half_as_high():
    lead_s = VOICES.long[0].lead / RATE_HZ
    length_s = len(VOICES.long[0].samples) / RATE_HZ
    pair = tone_under(lambda mix: mix.set_beat(BeatView(True, 1.0, 1.5, 1)))
    begin_s = 1.0 - lead_s + 0.06
    under = part(*pair, begin_s, begin_s + length_s - 0.12)
    assert under == pytest.approx(0.5 * part(*pair, 0.4, 0.8), rel=0.05)


def test_all_else_is_silent_under_too_much():
    sounds = []
    for plays in (True, False):
        mix = mixer("both" if plays else "none", tone=plays)
        mix.set_beat(BeatView(True, 0.0, 0.5, 4))
        mix.set_band("firm")
        mix.set_spoken(Spoken(0.6, ("scapula-lift",)) if plays else None)
        render(mix, 1.0)
        mix.set_too_much(True)
        sounds.append(render(mix, 2.0))
    ducked = round(0.003 * RATE_HZ)
    np.testing.assert_array_equal(sounds[0][ducked:], sounds[1][ducked:])


def alarm_of(volume: float) -> np.ndarray:
    mix = mixer(tone=False, volumes=Volumes(alarm=volume))
    mix.set_too_much(True)
    return render(mix, 0.88)


def test_the_alarm_can_be_turned_down_but_to_its_floor_only():
    full, half, least = (rms(alarm_of(volume)) for volume in (1.0, 0.5, 0.0))
    assert least / full == pytest.approx(LEAST_ALARM, rel=0.01)
    assert least < half < full
    assert LEAST_ALARM >= 0.5  # never less than 6 dB below


def test_even_at_its_lowest_the_alarm_is_louder_than_all_else_at_its_loudest():
    mix = mixer("both")
    mix.set_beat(BeatView(True, 0.0, 0.5, 4))
    mix.set_band("firm")
    mix.set_spoken(Spoken(1.0, ("scapula-lift",)))
    others = render(mix, 3.0).reshape(-1, RATE_HZ // 4)
    assert rms(alarm_of(0.0)) > max(rms(block) for block in others)


@pytest.mark.parametrize("layer", ["click", "voice", "tone", "speech"])
def test_each_volume_moves_its_own_layer_and_no_other(layer):
    def heard(volumes: Volumes, only: str) -> float:
        beat = {"click": "click", "voice": "voice"}.get(only, "none")
        mix = mixer(beat, tone=only == "tone", volumes=volumes)
        mix.set_band("light")
        mix.set_beat(BeatView(True, 0.0, 1.0, 4))
        if only == "speech":
            mix.set_spoken(Spoken(0.2, ("knead",)))
        return rms(render(mix, 2.0))

    half = Volumes(**{"click": 1.0, "voice": 1.0, "tone": 1.0, "speech": 1.0} | {layer: 0.5})
    for each in ("click", "voice", "tone", "speech"):
        share = heard(half, each) / heard(FULL, each)
        assert share == pytest.approx(0.5 if each == layer else 1.0, rel=0.02)


def test_silent_is_silent():
    mix = mixer("none", tone=False)
    mix.set_beat(BeatView(True, 0.0, 0.5, 4))
    mix.set_band("medium")
    assert not render(mix, 2.0).any()


def test_nothing_clips_with_every_layer_at_full_volume():
    mix = mixer("both")
    mix.set_beat(BeatView(True, 0.0, 0.375, 8))
    mix.set_band("firm")
    mix.set_no_data(True)
    mix.set_spoken(Spoken(0.4, ("head", "grounding")))
    sound = [render(mix, 1.3)]
    mix.set_too_much(True)
    sound.append(render(mix, 1.0))
    mix.set_too_much(False)
    mix.set_no_data(False)
    sound.append(render(mix, 2.0))
    assert np.abs(np.concatenate(sound)).max() < 32767


def test_how_long_each_path_takes_is_measured():
    mix = Mixer(RATE_HZ, VOICES, latency_s=0.02)
    mix.set_sounds(Sounds(tone=True))
    assert (mix.lags.of("tone"), mix.lags.of("alarm")) == (None, None)
    mix.set_beat(BeatView(True, 0.5, 0.5, 1))
    render(mix, 1.0)
    # Decided 3 ms before the next block is asked for; what is asked for waits 20 ms.
    mix.set_band("medium", 1.0 - 0.003)
    mix.set_too_much(True, 1.0 - 0.001)
    render(mix, 0.1)
    assert mix.lags.of("tone") == pytest.approx(0.023, abs=1e-6)
    assert mix.lags.of("alarm") == pytest.approx(0.021, abs=1e-6)
    assert mix.lags.of("beat") == pytest.approx(0.0, abs=1e-3)
