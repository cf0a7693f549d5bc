"""Whether an alarm can be heard: fault 44, and the sound path as it is tested at the start."""

import time

import numpy as np
import pytest

from benchmarks.trust.bare import BareLoop
from coach.sensors.wire import MotorPulse
from coach.sounds import Sounds, Volumes
from coach.ui.practising.foot_words import foot_line
from sims.loudspeaker import UNPLUGGED
from sims.port_glove import PortGlove
from sims.whole_app import STARTUP_S, until

#: A person sees within so long that no alarm can be heard any more.
ALARM_S = 1.0


def test_44a_a_soft_note_at_the_start_says_that_an_alarm_would_be_heard(engine_on, told):
    """Also where the beat is not wanted: too much sounds all the same."""
    with PortGlove() as glove, engine_on(glove, sound=False) as seen:
        first = seen.until_live()
        assert first.can_sound
        assert not first.sound_on
        until(lambda: seen.heard().level(0.0, time.monotonic()) > 0.02)
        begun_s = float(seen.heard().at_s[0])
        until(lambda: seen.heard().at_s[-1] > begun_s + 0.3)
        assert 0.02 < seen.heard().level(0.0, begun_s + 0.3) < 0.15
        pressed_s = glove.press(90.0)
        until(lambda: seen.heard().begins("too much", pressed_s))
        assert seen.heard().level(pressed_s, time.monotonic()) > 0.25
    told.saw("a soft note")


def test_44b_without_a_loudspeaker_it_is_said_at_once_and_the_glove_still_shakes(
    engine_on, tmp_path, told
):
    (tmp_path / UNPLUGGED).touch()
    with PortGlove() as glove, engine_on(glove) as seen:
        first = seen.until(lambda _shown: True, STARTUP_S)
        assert not first.can_sound
        (notice,) = first.notices
        assert "no alarm can be heard" in notice
        seen.until(lambda shown: shown.live is not None)
        pressed_s = glove.press(90.0)
        told.alarm(until(lambda: glove.first_told(MotorPulse, pressed_s)) - pressed_s)
    told.saw(notice)


@pytest.mark.punctual
def test_44c_a_sound_that_goes_is_seen_within_a_second_and_comes_back_by_itself(
    engine_on, tmp_path, told
):
    with PortGlove() as glove, engine_on(glove) as seen:
        seen.until(lambda shown: shown.live is not None and shown.can_sound, STARTUP_S)
        with BareLoop() as bare:
            gone_s = time.monotonic()
            (tmp_path / UNPLUGGED).touch()
            deaf = seen.until(lambda shown: not shown.can_sound)
        assert deaf.host_s - gone_s < ALARM_S + bare.worst_s
        words = foot_line(deaf, deaf.host_s).sound
        assert (words.title, words.trouble) == ("No sound", True)
        (notice,) = deaf.notices
        assert "no alarm can be heard" in notice
        assert deaf.live is not None
        pressed_s = glove.press(90.0)
        shaken_s = until(lambda: glove.first_told(MotorPulse, pressed_s))
        seen.until(lambda shown: shown.live is not None and shown.live.too_much)
        assert seen.heard().begins("too much", pressed_s) is None
        (tmp_path / UNPLUGGED).unlink()
        seen.until(lambda shown: shown.can_sound and not shown.notices)
        until(lambda: seen.heard().begins("too much", pressed_s))
        told.alarm(max(deaf.host_s - gone_s, shaken_s - pressed_s))
        told.saw(notice)


@pytest.mark.punctual
def test_the_band_is_heard_about_as_soon_as_it_is_decided(engine_on):
    """No fault, but the whole way: a press at a port, a band, a tone at the loudspeaker."""
    wanted = Sounds(beat="none", tone=True, volumes=Volumes(tone=1.0))
    with PortGlove() as glove, engine_on(glove, beat=True, sounds=wanted) as seen:
        seen.until_live()
        lifted_s = glove.press(0.0)
        # What was sounding glides away, the first note too.
        seen.until(lambda now: now.host_s > lifted_s + 2.0)
        pressed_s = glove.press(20.0)
        decided_s = seen.until(
            lambda now: now.host_s > pressed_s and now.live is not None and now.live.force_n > 10.0
        ).host_s
        until(lambda: seen.heard().level(pressed_s, time.monotonic()) > 0.03)
        until(lambda: seen.heard().at_s[-1] > decided_s + 0.6)
        heard = seen.heard()
        sounding = heard.at_s[(heard.at_s > pressed_s) & (np.abs(heard.samples) > 0.01)]
        # A loudspeaker's buffer comes after; the glide in takes its first hearable part.
        assert sounding[0] - decided_s < 0.1
        last = heard.samples[heard.at_s > decided_s + 0.3][: 2 * 8192]
        pitch_hz = np.argmax(np.abs(np.fft.rfft(last * np.hanning(len(last))))) * 44_100 / len(last)
        assert pitch_hz == pytest.approx(294.0, abs=4.0)
        told = seen.until(lambda now: now.sound is not None and now.sound.tone_s is not None)
        assert 0.015 < told.sound.tone_s < 0.06
        assert told.sound.output
        glove.press(0.0)
        until(lambda: seen.heard().at_s[-1] > time.monotonic() - 0.05)
        lifted_s = time.monotonic()
        until(lambda: seen.heard().at_s[-1] > lifted_s + 1.5)
        assert seen.heard().level(lifted_s + 1.0, lifted_s + 1.5) == 0.0
